"""What the tab of the rentals shows: days left, the date of the end, and the open window."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.ui.dates import short_day
from nonvoip_desktop.ui.format import (
    DAY,
    HOUR,
    MINUTE,
    UNKNOWN,
    countdown,
    day_and_time,
    zone,
)
from nonvoip_desktop.ui.orders.countdown import seconds_left
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus

translate = QCoreApplication.translate

#: From so many seconds before its end on a rental's time is shown as a warning, or in the
#: last quarter of a shorter one.
ENDS_SOON = 3 * DAY


def time_text(row: OrderRow, elapsed: float, use_utc: bool) -> str:
    """The time until the rental's end, or the day of it when it is over."""
    if row.ends is not None:
        return countdown(row.ends - elapsed)
    if row.ends_at is not None:
        return short_day(row.ends_at, use_utc)
    return UNKNOWN


def ends_soon(row: OrderRow, elapsed: float) -> bool:
    """Whether the rental itself is near its end."""
    if row.ends is None or row.ends_at is None:
        return False
    life = (row.ends_at - row.since).total_seconds()
    return row.ends - elapsed < min(ENDS_SOON, life / 4)


def under_time(row: OrderRow, use_utc: bool) -> str:
    """The small line below the time: the day of the end."""
    if row.ends is not None and row.ends_at is not None:
        return short_day(row.ends_at, use_utc)
    return translate("Rentals", "ended") if row.ends_at is not None and not row.live else ""


def under_state(row: OrderRow, elapsed: float) -> str:
    """The small line below the state: what it means for a message."""
    if row.live and row.status in (RowStatus.INACTIVE, RowStatus.RECEIVED):
        return translate("Rentals", "No message reaches it")
    left = seconds_left(row, elapsed)
    if row.status is not RowStatus.ACTIVE or left is None:
        return ""
    if row.pin:
        return translate("Rentals", "{time} left active").format(time=countdown(left))
    # The time first: it is what stays where the line is cut.
    return translate("Rentals", "{time} to ask for the code").format(time=countdown(left))


def under_states() -> tuple[str, ...]:
    """What can stand below a state, for the room that it needs."""
    times = (
        translate("Rentals", "{time} left active"),
        translate("Rentals", "{time} to ask for the code"),
    )
    texts = (text.format(time=countdown(59 * MINUTE)) for text in times)
    return (translate("Rentals", "No message reaches it"), *texts)


def longest_days() -> tuple[str, ...]:
    """A day of each month, as it stands below a time."""
    return tuple(short_day(datetime(2026, month, 28, tzinfo=UTC), True) for month in range(1, 13))


def end_text(row: OrderRow, use_utc: bool) -> str:
    """The end as a sentence, with its zone, for tooltips; empty where it is not known."""
    if row.ends_at is None:
        return ""
    text = translate("Rentals", "Rented until {time} ({zone})")
    if row.ends is None:
        text = translate("Rentals", "Ended {time} ({zone})")
    return text.format(time=day_and_time(row.ends_at, use_utc), zone=zone(row.ends_at, use_utc))


def span(seconds: float) -> str:
    """A time in words, rounded to what matters: '3 days', '5 hours', '40 minutes'."""
    if seconds >= 1.5 * DAY:
        return days(round(seconds / DAY))
    if seconds >= 1.5 * HOUR:
        return translate("Rentals", "%n hour(s)", None, round(seconds / HOUR))
    return translate("Rentals", "%n minute(s)", None, max(1, round(seconds / MINUTE)))


def days(count: int) -> str:
    """A number of days in words."""
    return translate("Rentals", "%n day(s)", None, count)
