"""Which rows count down, and which end soon: one answer for the list and the SMS view."""

from __future__ import annotations

from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus

#: From this many seconds on a row that waits for something ends soon.
SOON = 60

_OVER = (RowStatus.EXPIRED, RowStatus.REJECTED, RowStatus.FAILED)


def seconds_left(row: OrderRow, elapsed: float) -> float | None:
    """The time that a row has left; ``None`` where nothing runs, or nothing runs any more."""
    if row.deadline is None or not row.live or row.status in _OVER:
        return None
    return row.deadline - elapsed


def ends_soon(row: OrderRow, elapsed: float) -> bool:
    """Whether something that a row waits for must come within a minute."""
    left = seconds_left(row, elapsed)
    return left is not None and left < SOON and row.status is not RowStatus.RECEIVED
