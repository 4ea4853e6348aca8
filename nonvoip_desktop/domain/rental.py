"""What is known of rentals: their lengths, and by how much they can be renewed."""

from __future__ import annotations

from nonvoip_desktop.domain.order import OrderKind

#: The days that a rental of each kind lives for when it is ordered.
LENGTH_DAYS = {OrderKind.ONE_DAY: 1, OrderKind.THREE_DAYS: 3, OrderKind.LONG_TERM: 30}
#: Longer renewals are not offered: nothing says that the service takes them.
MOST_DAYS = 90

#: How many times its own length a rental can be renewed for in one go, as it is offered.
_TIMES = (1, 2, 3, 5, 7, 10, 14, 30)


def renewal_days(kind: OrderKind) -> tuple[int, ...]:
    """The durations that are offered, in days, the rental's own length first.

    Multiples of its own length, as in the guide's ``30d``; what the service does
    not take, it refuses. Empty for what is no rental.
    """
    length = LENGTH_DAYS.get(kind)
    if length is None:
        return ()
    days = (length * times for times in _TIMES)
    return tuple(each for each in days if each <= MOST_DAYS)


def duration_text(days: int) -> str:
    """A duration as ``/api/renew`` takes it: ``30d``."""
    return f"{days}d"
