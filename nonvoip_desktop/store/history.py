"""The history table: counting, paging and filtering every order ever, by its place."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import HistoryEntry, HistoryFilter
from nonvoip_desktop.store import accounts, messages, orders
from nonvoip_desktop.store.codec import to_text
from nonvoip_desktop.store.search import query_of

T = TypeVar("T")

#: A place is an account above these bits of time (see the migration ``0002_history.sql``).
ACCOUNT_SHIFT = 45
TIME_SHIFT = 3
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MS = (1 << (ACCOUNT_SHIFT - TIME_SHIFT)) - 1

_ORDER_COLUMNS = ", ".join(f"o.{name}" for name in orders.COLUMNS.split(", "))
_ENTRIES = f"""
SELECT
  h.place,
  (SELECT count(*) FROM messages m WHERE m.of_order = o.id),
  (
    SELECT m.pin FROM messages m WHERE m.of_order = o.id AND m.pin IS NOT NULL
    ORDER BY m.seen_at DESC, m.id DESC LIMIT 1
  ),
  (SELECT m.id FROM messages m WHERE m.of_order = o.id ORDER BY m.seen_at DESC, m.id DESC LIMIT 1),
  {_ORDER_COLUMNS}
FROM history h CROSS JOIN orders o ON o.id = h.of_order
WHERE h.place = ?
"""  # noqa: S608 - constants only


class Patiently(Protocol):
    """Runs one statement in such a way that others may come between (``Worker.patiently``)."""

    def __call__(self, statement: Callable[[], T]) -> T: ...


class Wanted:
    """A filter as the conditions of a statement over ``history h`` or the index."""

    def __init__(self, connection: sqlite3.Connection, account: Account, wanted: HistoryFilter):
        #: ``None`` where nothing can match.
        self.row = accounts.find(connection, account)
        query = query_of(wanted.text)
        # A text without any word in it, such as a lone sign, is in no order.
        self.nothing = self.row is None or (query is None and bool(wanted.text.strip()))
        low, high = places(self.row or 0, wanted.since, wanted.until)
        self._parameters: dict[str, object] = {"low": low, "high": high, "account": self.row}
        narrower = []
        for name, values in (("state", wanted.states), ("kind", wanted.kinds)):
            if values:
                marks = ", ".join(f":{name}{n}" for n in range(len(values)))
                narrower.append(f"h.{name} IN ({marks})")
                named = {f"{name}{n}": value for n, value in enumerate(sorted(values))}
                self._parameters.update(named)
        if wanted.service is not None:
            narrower.append("h.account_id = :account AND h.service = :service")
            self._parameters["service"] = to_text(wanted.service)
        if query is None:
            self.place = "h.place"
            table = "history h"
            if wanted.service is not None:
                table += " INDEXED BY history_service"
            conditions = ["h.place BETWEEN :low AND :high", *narrower]
        else:
            self._parameters["query"] = query
            self.place = "s.rowid"
            table = "search s"
            conditions = ["s.search MATCH :query", "s.rowid BETWEEN :low AND :high"]
            if narrower:
                table += " CROSS JOIN history h ON h.place = s.rowid"
                conditions += narrower
        self.key = (account, wanted)
        self._from = f"FROM {table} WHERE {' AND '.join(conditions)}"

    def count(self, connection: sqlite3.Connection) -> int:
        """How many match."""
        if self.nothing:
            return 0
        statement = f"SELECT count(*) {self._from}"
        return int(connection.execute(statement, self._parameters).fetchone()[0])

    def places(
        self, connection: sqlite3.Connection, offset: int, limit: int, *, newest_first: bool = True
    ) -> list[int]:
        """The places of a stretch of them."""
        if self.nothing or limit <= 0:
            return []
        order = "DESC" if newest_first else "ASC"
        rows = connection.execute(
            f"SELECT {self.place} {self._from} ORDER BY {self.place} {order} "
            "LIMIT :limit OFFSET :offset",
            {**self._parameters, "limit": limit, "offset": offset},
        )
        return [int(place) for (place,) in rows]

    def after(self, connection: sqlite3.Connection, place: int | None, limit: int) -> list[int]:
        """The next places after this one, newest first; ``None`` for the first of them."""
        if self.nothing:
            return []
        parameters = {**self._parameters, "limit": limit}
        if place is not None:
            parameters["high"] = min(int(str(parameters["high"])), place - 1)
        rows = connection.execute(
            f"SELECT {self.place} {self._from} ORDER BY {self.place} DESC LIMIT :limit", parameters
        )
        return [int(place) for (place,) in rows]


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


class Reader:
    """Reads the history page by page and remembers counts for as long as nothing changes."""

    def __init__(self, connection: Callable[[], sqlite3.Connection], patiently: Patiently) -> None:
        self._connection = connection
        self._patiently = patiently
        self._counts: dict[tuple[Account, HistoryFilter], int] = {}
        self._as_of: tuple[sqlite3.Connection | None, int] = (None, 0)

    def count(self, account: Account, wanted: HistoryFilter) -> int:
        """How many orders match."""
        return self._count(Wanted(self._connection(), account, wanted))

    def page(
        self, account: Account, wanted: HistoryFilter, offset: int, limit: int
    ) -> list[HistoryEntry]:
        """The entries from ``offset`` on, read from whichever end is nearer."""
        conditions = Wanted(self._connection(), account, wanted)
        offset = max(0, offset)
        found = self._places(conditions, offset, limit)
        return self.entries(account, found)

    def entries(self, account: Account, found: Sequence[int]) -> list[HistoryEntry]:
        """The rows of these places."""
        connection = self._connection()
        return [
            entry for place in found if (entry := _entry_at(connection, account, place)) is not None
        ]

    def services(self, account: Account) -> list[str]:
        """Each service's name once, found by leaps through the index."""
        connection = self._connection()
        rows = self._patiently(
            lambda: connection.execute(
                "WITH RECURSIVE names (name) AS ("
                "SELECT min(service) FROM history WHERE account_id = :account UNION ALL "
                "SELECT (SELECT min(service) FROM history "
                "WHERE account_id = :account AND service > name) "
                "FROM names WHERE name IS NOT NULL"
                ") SELECT name FROM names WHERE name IS NOT NULL",
                {"account": accounts.find(connection, account)},
            ).fetchall()
        )
        return sorted((str(name) for (name,) in rows), key=lambda name: (name.casefold(), name))

    def _places(self, conditions: Wanted, offset: int, limit: int) -> list[int]:
        connection = self._connection()
        if offset < limit:
            return self._patiently(lambda: conditions.places(connection, offset, limit))
        total = self._count(conditions)
        limit = min(limit, total - offset)
        if offset <= total // 2:
            return self._patiently(lambda: conditions.places(connection, offset, limit))
        rest = total - offset - limit
        found = self._patiently(
            lambda: conditions.places(connection, rest, limit, newest_first=False)
        )
        return found[::-1]

    def _count(self, conditions: Wanted) -> int:
        connection = self._connection()
        as_of = (connection, connection.total_changes)
        if as_of != self._as_of:
            self._counts.clear()
            self._as_of = as_of
        if conditions.key not in self._counts:
            counted = self._patiently(lambda: conditions.count(connection))
            if as_of != (connection, connection.total_changes):
                return counted  # It may be of before or after what came between.
            self._counts[conditions.key] = counted
        return self._counts[conditions.key]


def _entry_at(connection: sqlite3.Connection, account: Account, place: int) -> HistoryEntry | None:
    row = connection.execute(_ENTRIES, (place,)).fetchone()
    if row is None:  # Gone in the meantime.
        return None
    _, count, pin, newest, *columns = row
    order = orders.order_of(account, columns)
    return HistoryEntry(
        order=order,
        messages=int(count),
        newest=None if newest is None else messages.of_row(connection, order.order_id, newest),
        pin=pin,
    )
