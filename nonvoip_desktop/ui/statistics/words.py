"""The words of the statistics: spans, rates and how long a code took."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.history import CodeRate, Span, SpendingBucket
from nonvoip_desktop.ui.dates import day_of_year, full_day, full_month, short_day, short_month
from nonvoip_desktop.ui.format import UNKNOWN, count, per_cent

translate = QCoreApplication.translate

#: Fewer cases than this say little.
FEW = 5


def bucket_label(bucket: SpendingBucket, span: Span, use_utc: bool) -> str:
    """Under a bar: the day, the week's Monday, or the month."""
    label = short_month if span is Span.MONTH else short_day
    return label(bucket.start, use_utc)


def bucket_name(bucket: SpendingBucket, span: Span, use_utc: bool) -> str:
    """What a bar stands for, in full."""
    if span is Span.MONTH:
        return full_month(bucket.start, use_utc)
    if span is Span.DAY:
        return full_day(bucket.start, use_utc)
    last = bucket.end - timedelta(seconds=1)
    return translate("StatisticsWords", "{first} to {last}").format(
        first=short_day(bucket.start, use_utc), last=day_of_year(last, use_utc)
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
