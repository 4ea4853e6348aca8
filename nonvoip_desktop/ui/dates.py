"""Days and months as each language writes them: ``3 Aug``, ``8月3日``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from nonvoip_desktop.ui.format import in_zone

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


def _written(moment: datetime, use_utc: bool, form: str) -> str:
    local = in_zone(moment, use_utc)
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def short_day(moment: datetime, use_utc: bool) -> str:
    """Day and month of a UTC moment, in the person's zone or in UTC."""
    return _written(moment, use_utc, translate("Dates", "d MMM"))


def day_of_year(moment: datetime, use_utc: bool) -> str:
    """Day, month and year."""
    return _written(moment, use_utc, translate("Dates", "d MMM yyyy"))


def full_day(moment: datetime, use_utc: bool) -> str:
    """Day, month and year with the day of the week."""
    return _written(moment, use_utc, translate("Dates", "ddd d MMM yyyy"))


def short_month(moment: datetime, use_utc: bool) -> str:
    """Month and year in little room."""
    return _written(moment, use_utc, translate("Dates", "MMM yy"))


def full_month(moment: datetime, use_utc: bool) -> str:
    """Month and year in full."""
    return _written(moment, use_utc, translate("Dates", "MMMM yyyy"))
