"""The history table: counting, paging and filtering every order ever, by its place."""

from __future__ import annotations

from array import array
from struct import pack
from typing import TYPE_CHECKING

from msgspec.json import Decoder

from nonvoip_desktop.domain.history import HistoryEntry, HistoryFilter
from nonvoip_desktop.store import accounts, messages, orders
from nonvoip_desktop.store.codec import to_text
from nonvoip_desktop.store.landmarks import Landmarks
from nonvoip_desktop.store.places import places
from nonvoip_desktop.store.search import query_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.store.database import Database
    from nonvoip_desktop.store.worker import Patiently

#: Searches whose findings are remembered.
REMEMBERED = 4
#: Characters of findings that are read in one go: some thousand places, in a fraction of a
#: millisecond.
PIECE = 1 << 15

_places_in = Decoder(list[int]).decode

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
#: Each of the two is one look at the table; both in one question would go through all of it.
_ENDS = (
    "SELECT coalesce((SELECT min(place) FROM history), 0), "
    "coalesce((SELECT max(place) FROM history), 0)"
)


class Wanted:
    """A filter as the conditions of a statement over ``history h`` or the index."""

    def __init__(self, row: int | None, account: Account, wanted: HistoryFilter) -> None:
        #: The account's; ``None`` where nothing can match.
        self.row = row
        query = query_of(wanted.text)
        # A text without any word in it, such as a lone sign, is in no order.
        self.nothing = row is None or (query is None and bool(wanted.text.strip()))
        low, high = self._places = places(row or 0, wanted.since, wanted.until)
        self._parameters: dict[str, object] = {"low": low, "high": high, "account": row}
        self._searches = query is not None
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
            self._table = "history h"
            if wanted.service is not None:
                self._table += " INDEXED BY history_service"
            self._conditions = narrower
        else:
            self._parameters["query"] = query
            self.place = "s.rowid"
            self._table = "search s"
            self._conditions = ["s.search MATCH :query", *narrower]
            if narrower:
                self._table += " CROSS JOIN history h ON h.place = s.rowid"
        self.key = (account, wanted)

    def _from(self, *, between: bool = True) -> str:
        """What the rows come from; all accounts and times count if not ``between`` two places."""
        conditions = self._conditions
        if between:
            conditions = [*conditions, f"{self.place} BETWEEN :low AND :high"]
        return f"FROM {self._table} WHERE {' AND '.join(conditions)}"

    def count(self, connection: sqlite3.Connection) -> int:
        """How many match."""
        statement = f"SELECT count(*) {self._from()}"
        return int(connection.execute(statement, self._parameters).fetchone()[0])

    def all(self, connection: sqlite3.Connection, ends: tuple[int, int]) -> Sequence[int]:
        """The places of all that match, newest first. ``ends``: the history's first and last."""
        # As one text: going from row to row through Python takes longer than the search itself.
        if self._searches:
            # The index gives its rows in their order, and handing each through one query more
            # would take a sixth of what finding it takes. Where nothing lies outside, SQLite need
            # not look at each place once more, which it does though the index was told of both.
            low, high = self._places
            between = ends[0] < low or high < ends[1]
            statement = f"SELECT json_group_array({self.place}) {self._from(between=between)}"
        else:
            statement = (
                "SELECT json_group_array(place) FROM "  # noqa: S608 - constants only
                f"(SELECT {self.place} AS place {self._from()} ORDER BY {self.place})"
            )
        row = connection.execute(statement, self._parameters).fetchone()
        return numbers(row[0])

    def after(self, connection: sqlite3.Connection, place: int | None, limit: int) -> list[int]:
        """The next places after this one, newest first; ``None`` for the first of them."""
        parameters = {**self._parameters, "limit": limit}
        if place is not None:
            parameters["high"] = min(int(str(parameters["high"])), place - 1)
        rows = connection.execute(
            f"SELECT {self.place} {self._from()} ORDER BY {self.place} DESC LIMIT :limit",
            parameters,
        )
        return [int(place) for (place,) in rows]


class Reader:
    """Reads the history page by page, and remembers where things are until something changes."""

    def __init__(self, database: Database, patiently: Patiently) -> None:
        self._database = database
        self._patiently = patiently
        self._landmarks = Landmarks(database, patiently)
        # What the last searches found, by their keys, and when that was so.
        self._found: dict[object, Sequence[int]] = {}
        self._rows: dict[Account, int | None] = {}
        # The first and the last place of all accounts, once they were asked for.
        self._ends: tuple[int, int] | None = None
        self._as_of: tuple[sqlite3.Connection | None, int] = (None, 0)

    def count(self, account: Account, wanted: HistoryFilter) -> int:
        """How many orders match."""
        conditions = self._conditions(account, wanted)
        if conditions.nothing:
            return 0
        if not wanted.narrows:
            return self._landmarks.count(conditions.row or 0)
        return len(self._all_places(conditions))

    def page(
        self, account: Account, wanted: HistoryFilter, offset: int, limit: int
    ) -> list[HistoryEntry]:
        """The entries from ``offset`` on."""
        conditions = self._conditions(account, wanted)
        if conditions.nothing:
            return []
        offset = max(0, offset)
        if offset < limit and conditions.key not in self._found:
            # The first page is there at once, whatever else there is to be found.
            return self.entries(
                account,
                self._patiently(
                    lambda: conditions.after(self._database.connection, None, offset + limit)
                )[offset:],
            )
        if not wanted.narrows:
            return self.entries(account, self._landmarks.page(conditions.row or 0, offset, limit))
        return self.entries(account, self._all_places(conditions)[offset : offset + limit])

    def entries(self, account: Account, found: Sequence[int]) -> list[HistoryEntry]:
        """The rows of these places."""
        connection = self._database.connection
        entries = [_entry_at(connection, account, place) for place in found]
        return [entry for entry in entries if entry is not None]

    def services(self, account: Account) -> list[str]:
        """Each service's name once, in the order of the alphabet."""
        connection = self._database.connection
        row = accounts.find(connection, account)
        names = [] if row is None else service_names(connection, row)
        return sorted(names, key=lambda name: (name.casefold(), name))

    def _conditions(self, account: Account, wanted: HistoryFilter) -> Wanted:
        connection = self._database.connection
        self._forget_what_may_have_changed(connection)
        if account not in self._rows:
            self._rows[account] = accounts.find(connection, account)
        return Wanted(self._rows[account], account, wanted)

    def _forget_what_may_have_changed(self, connection: sqlite3.Connection) -> None:
        as_of = (connection, connection.total_changes)
        if as_of != self._as_of:
            self._found.clear()
            self._rows.clear()
            self._ends = None
            self._as_of = as_of

    def _ends_of(self, connection: sqlite3.Connection) -> tuple[int, int]:
        """The first and the last place that there is, of any account."""
        if self._ends is None or self._as_of != (connection, connection.total_changes):
            self._ends = connection.execute(_ENDS).fetchone()
        return self._ends

    def _all_places(self, conditions: Wanted) -> Sequence[int]:
        """Everything that matches, newest first: if much, eight bytes for each. Kept for pages."""
        connection = self._database.connection
        self._forget_what_may_have_changed(connection)
        places = self._found.get(conditions.key)
        if places is None:
            as_of = self._as_of
            places = self._patiently(lambda: conditions.all(connection, self._ends_of(connection)))
            if as_of != (connection, connection.total_changes):
                return places  # Something came between: next time anew.
            while len(self._found) >= REMEMBERED:
                del self._found[next(iter(self._found))]
            self._found[conditions.key] = places
        return places


def numbers(text: str) -> Sequence[int]:
    """The numbers of a list in JSON, the largest first."""
    if len(text) <= PIECE:
        places = _places_in(text)
        # Of what is in its order already this is one look at each.
        places.sort()
        places.reverse()
        return places
    found = array("q")
    at, last, ascending = 1, len(text) - 1, True
    while at < last:
        # A piece at a time, since nobody else can run Python during any of them.
        end = text.find(",", at + PIECE)
        end = last if end < 0 else end
        piece = _places_in(f"[{text[at:end]}]")
        piece.sort()
        ascending = ascending and not (found and piece[0] < found[-1])
        # In half the time of ``fromlist``.
        found.frombytes(pack(f"{len(piece)}q", *piece))
        at = end + 1
    if not ascending:
        found = array("q", sorted(found))
    found.reverse()
    return found


def service_names(connection: sqlite3.Connection, account_row: int) -> list[str]:
    """Each service's name once, found by leaps through the index."""
    rows = connection.execute(
        "WITH RECURSIVE names (name) AS ("
        "SELECT min(service) FROM history WHERE account_id = :account UNION ALL "
        "SELECT (SELECT min(service) FROM history WHERE account_id = :account AND service > name) "
        "FROM names WHERE name IS NOT NULL"
        ") SELECT name FROM names WHERE name IS NOT NULL",
        {"account": account_row},
    )
    return [str(name) for (name,) in rows]


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
