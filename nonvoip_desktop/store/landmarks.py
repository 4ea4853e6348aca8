"""Every thousandth place of the history, so that any page of it is found at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.store.places import places

if TYPE_CHECKING:
    import sqlite3

    from nonvoip_desktop.store.database import Database
    from nonvoip_desktop.store.worker import Patiently

#: Orders from one landmark to the next: skipped in a fraction of a millisecond.
STRIDE = 1000


class Landmarks:
    """Counted from the oldest order, so that a new one at the other end changes none of them."""

    def __init__(self, database: Database, patiently: Patiently) -> None:
        self._database = database
        self._patiently = patiently
        self._account = -1
        # The place of order 0, 1000, 2000 … from the oldest.
        self._places: list[int] = []
        self._newest_row = 0
        self._as_of: tuple[sqlite3.Connection | None, int] = (None, 0)

    def count(self, account: int) -> int:
        """How many orders the account has."""
        self._renew(account)
        if not self._places:
            return 0
        rest = self._database.connection.execute(
            "SELECT count(*) FROM history WHERE place BETWEEN ? AND ?",
            (self._places[-1], places(account)[1]),
        ).fetchone()[0]
        return (len(self._places) - 1) * STRIDE + int(rest)

    def page(self, account: int, offset: int, limit: int) -> list[int]:
        """The places from ``offset`` on, counted from the newest."""
        total = self.count(account)
        limit = min(limit, total - offset)
        if limit <= 0:
            return []
        # The same stretch, counted from the oldest.
        first = total - offset - limit
        rows = self._database.connection.execute(
            "SELECT place FROM history WHERE place BETWEEN ? AND ? ORDER BY place LIMIT ? OFFSET ?",
            (self._places[first // STRIDE], places(account)[1], limit, first % STRIDE),
        ).fetchall()
        return [int(place) for (place,) in reversed(rows)]

    def _renew(self, account: int) -> None:
        """Go on from the last landmark, or begin anew where orders are gone or came between."""
        connection = self._database.connection
        as_of = (connection, self._database.deletions)
        if as_of != self._as_of or account != self._account or self._came_between():
            self._places, self._account, self._as_of = [], account, as_of
        low, high = places(account)
        newest = connection.execute("SELECT max(id) FROM orders").fetchone()[0]
        while True:
            skip, after = (STRIDE, self._places[-1]) if self._places else (0, low)
            found = self._patiently(
                lambda after=after, skip=skip: connection.execute(  # type: ignore[misc]
                    "SELECT place FROM history WHERE place BETWEEN ? AND ? "
                    "ORDER BY place LIMIT 1 OFFSET ?",
                    (after, high, skip),
                ).fetchone()
            )
            if found is None:
                break
            self._places.append(int(found[0]))
        self._newest_row = newest or 0

    def _came_between(self) -> bool:
        """Whether an order that is new here belongs before the last landmark."""
        if not self._places:
            return False
        return (
            self._database.connection.execute(
                "SELECT 1 FROM history WHERE of_order > ? AND place < ? LIMIT 1",
                (self._newest_row, self._places[-1]),
            ).fetchone()
            is not None
        )
