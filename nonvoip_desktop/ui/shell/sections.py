"""What the sidebar offers: one line here is one section there."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.product import Group

translate = QCoreApplication.translate

FAVOURITES = "favourites"
RECENT = "recent"
COUNTRIES = "countries"
HISTORY = "history"
STATISTICS = "statistics"
#: These show a page of their own in place of services and orders.
PAGES = (HISTORY, STATISTICS)


class Section(Struct, frozen=True):
    """A place to go to: its key, the name of its icon and its text."""

    key: str
    icon: str
    text: str


def sections() -> tuple[Section | None, ...]:
    """The sections from top to bottom; ``None`` is a dividing line."""
    return (
        Section(FAVOURITES, "star", translate("Sections", "Favourites")),
        Section(RECENT, "recent", translate("Sections", "Recent")),
        None,
        Section(Group.TEN_MINUTES, "clock", translate("Sections", "10 minutes")),
        Section(Group.ONE_DAY, "day", translate("Sections", "1 day")),
        Section(Group.THREE_DAYS, "days", translate("Sections", "3 days")),
        Section(Group.THIRTY_DAYS, "rental", translate("Sections", "30 days")),
        Section(Group.LEGACY, "legacy", translate("Sections", "Legacy")),
        None,
        Section(COUNTRIES, "globe", translate("Sections", "Countries")),
        Section(HISTORY, "history", translate("Sections", "History")),
        Section(STATISTICS, "chart", translate("Sections", "Statistics")),
    )
