"""An order's place in the history: its account and its time in one number."""

from __future__ import annotations

from datetime import UTC, datetime

#: The account stands above these bits of time (see the migration ``0002_history.sql``).
ACCOUNT_SHIFT = 45
#: Places in a second: whole seconds, at which days begin, are told apart exactly.
A_SECOND = 8
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST = (1 << (ACCOUNT_SHIFT - 3)) * A_SECOND // 1000


def places(
    account_row: int, since: datetime | None = None, until: datetime | None = None
) -> tuple[int, int]:
    """The first and the last place of an account between two times (the second one not in)."""
    base = account_row << ACCOUNT_SHIFT
    low = base if since is None else base | _steps(since)
    if until is None:
        return low, ((account_row + 1) << ACCOUNT_SHIFT) - 1
    return low, (base | _steps(until)) - 1


def _steps(time: datetime) -> int:
    since = time - _EPOCH
    # Rounded up: what is earlier is not in.
    part = -(-since.microseconds * A_SECOND // 1_000_000)
    return min(max((since.days * 86_400 + since.seconds) * A_SECOND + part, 0), _MOST)
