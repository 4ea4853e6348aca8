"""An order's place in the history: its account and its time in one number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

#: The account stands above these bits of time (see the migration ``0002_history.sql``).
ACCOUNT_SHIFT = 45
TIME_SHIFT = 3
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MS = (1 << (ACCOUNT_SHIFT - TIME_SHIFT)) - 1


def places(
    account_row: int, since: datetime | None = None, until: datetime | None = None
) -> tuple[int, int]:
    """The first and the last place of an account between two times (the second one not in)."""
    base = account_row << ACCOUNT_SHIFT
    low = base if since is None else base | _milliseconds(since) << TIME_SHIFT
    if until is None:
        return low, ((account_row + 1) << ACCOUNT_SHIFT) - 1
    return low, (base | _milliseconds(until) << TIME_SHIFT) - 1


def _milliseconds(time: datetime) -> int:
    exact = (time - _EPOCH) / timedelta(milliseconds=1)
    return min(max(-int(-exact // 1), 0), _MOST_MS)  # Rounded up: what is earlier is not in.
