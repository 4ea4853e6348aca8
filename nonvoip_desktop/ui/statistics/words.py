"""The words of the statistics: spans, rates and how long a code took."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from nonvoip_desktop.domain.history import CodeRate, Span, SpendingBucket
from nonvoip_desktop.ui.format import UNKNOWN, count, per_cent

translate = QCoreApplication.translate

#: Fewer cases than this say little.
FEW = 5


def _day(moment: datetime, use_utc: bool) -> QDate:
    local = moment.astimezone(UTC if use_utc else None)
    return QDate(local.year, local.month, local.day)


def bucket_label(bucket: SpendingBucket, span: Span, use_utc: bool) -> str:
    """Under a bar: the day, the week's Monday, or the month."""
    form = "MMM yy" if span is Span.MONTH else "d MMM"
    return QLocale().toString(_day(bucket.start, use_utc), form)


def bucket_name(bucket: SpendingBucket, span: Span, use_utc: bool) -> str:
    """What a bar stands for, in full."""
    first = _day(bucket.start, use_utc)
    if span is Span.MONTH:
        return QLocale().toString(first, "MMMM yyyy")
    if span is Span.DAY:
        return QLocale().toString(first, "ddd d MMM yyyy")
    last = _day(bucket.end - timedelta(seconds=1), use_utc)
    return translate("StatisticsWords", "{first} to {last}").format(
        first=QLocale().toString(first, "d MMM"), last=QLocale().toString(last, "d MMM yyyy")
    )


def orders(number: int) -> str:
    """How many orders: '1 order', '6,841 orders'."""
    return translate("StatisticsWords", "%Ln order(s)", None, number)


def share(rate: CodeRate) -> str:
    """How often a code came, in per cent."""
    return UNKNOWN if not rate.cases else per_cent(round(100 * rate.codes / rate.cases))


def cases(rate: CodeRate) -> str:
    """From how many orders the figures come, and whether these are few."""
    text = translate("StatisticsWords", "{codes} of {cases}").format(
        codes=count(rate.codes), cases=count(rate.cases)
    )
    if rate.cases < FEW:
        return translate("StatisticsWords", "{cases} · few").format(cases=text)
    return text


def seconds(value: float | None) -> str:
    """How long a code took: ``24 s``, ``3 min 05 s``, ``2 h 10 min``."""
    if value is None:
        return UNKNOWN
    whole = round(value)
    if whole < 60:
        return translate("StatisticsWords", "{seconds} s").format(seconds=whole)
    if whole < 3600:
        return translate("StatisticsWords", "{minutes} min {seconds} s").format(
            minutes=whole // 60, seconds=f"{whole % 60:02}"
        )
    return translate("StatisticsWords", "{hours} h {minutes} min").format(
        hours=whole // 3600, minutes=f"{whole % 3600 // 60:02}"
    )
