"""Reading a table around its damaged places, row by row, each row decoded or left out."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import actions, callbacks, catalogues, messages, orders, purchases
from nonvoip_desktop.store.codec import (
    decodes,
    from_amount,
    from_flag,
    from_time,
    from_time_or_none,
    typed,
)
from nonvoip_desktop.store.faults import UNREADABLE

#: Rows that are read in one go.
ROWS = 1000
#: Failures in one table before the rest of its damaged parts is given up.
MOST_FAILURES = 4000
#: Taken for the highest id where it cannot be read: more than any person's history has.
UNKNOWN = 2**32

Row = tuple[Any, ...]

_NOBODY = Account("", "")


class Gaps(Struct):
    """How often reading failed; false while everything could be read."""

    count: int = 0

    def __bool__(self) -> bool:
        return self.count > 0


class Table(Struct, frozen=True):
    """A table, the columns after its ``id``, and what fails for a row that makes no sense."""

    name: str
    columns: str
    decode: Callable[[Row], object]


@decodes(QT_TRANSLATE_NOOP("Store", "an account"))
def _account(row: Row) -> None:
    typed(row, "ttT")
    from_time_or_none(row[2])


@decodes(QT_TRANSLATE_NOOP("Store", "a product of a purchase"))
def _product(row: Row) -> None:
    typed(row, "iitTTi")
    from_amount(row[4])
    from_flag(row[5])


@decodes(QT_TRANSLATE_NOOP("Store", "an attempt"))
def _attempt(row: Row) -> None:
    typed(row[:1], "i")
    purchases.attempt_of(row[1:])


@decodes(QT_TRANSLATE_NOOP("Store", "a favourite"))
def _favourite(row: Row) -> None:
    typed(row[:1], "i")
    catalogues.product_key_of(row[1:])


@decodes(QT_TRANSLATE_NOOP("Store", "a product bought lately"))
def _recent(row: Row) -> None:
    typed(row[:1], "i")
    catalogues.product_key_of(row[1:3])
    typed(row[3:], "t")
    from_time(row[3])


@decodes(QT_TRANSLATE_NOOP("Store", "a catalogue"))
def _catalogue(row: Row) -> None:
    catalogues.catalogue_of(CatalogueKind(row[1]), row[2], row[3])


ACCOUNTS = Table("accounts", "base_url, email, remembered_at", _account)
PURCHASES = Table(
    "purchases",
    f"account_id, {purchases.COLUMNS}",
    lambda row: purchases.purchase_of(_NOBODY, row[1:], (), ()),
)
PRODUCTS = Table("purchase_products", f"purchase, position, {purchases.PRODUCT_COLUMNS}", _product)
ATTEMPTS = Table("attempts", f"purchase, {purchases.ATTEMPT_COLUMNS}", _attempt)
INTENTS = Table("intents", "purchase_id, what", lambda row: purchases.intent_of(*row))
ORDERS = Table(
    "orders", f"account_id, {orders.COLUMNS}", lambda row: orders.order_of(_NOBODY, row[1:])
)
ACTIONS = Table(
    "actions", f"account_id, {actions.COLUMNS}", lambda row: actions.action_of(_NOBODY, row[1:])
)
MESSAGES = Table(
    "messages", f"of_order, {messages.COLUMNS}", lambda row: messages.message_of("", *row[1:])
)
CALLBACKS = Table(
    "callbacks",
    f"account_id, {callbacks.COLUMNS}",
    lambda row: callbacks.callback_of(0, *row[1:]),
)
CATALOGUES = Table("catalogues", "account_id, kind, fetched_at, products", _catalogue)
FAVOURITES = Table("favourites", "account_id, catalogue, product_id", _favourite)
RECENT = Table("recent", "account_id, catalogue, product_id, bought_at", _recent)

#: Every table of the schema, parents before children.
TABLES = (
    ACCOUNTS,
    PURCHASES,
    PRODUCTS,
    ATTEMPTS,
    INTENTS,
    ORDERS,
    ACTIONS,
    MESSAGES,
    CALLBACKS,
    CATALOGUES,
    FAVOURITES,
    RECENT,
)


class Children:
    """The rows of a table by the row that they belong to, read for a thousand of these at once."""

    def __init__(
        self, connection: sqlite3.Connection, table: str, parent: str, columns: str, order: str
    ) -> None:
        self._connection = connection
        self._select = (
            f"SELECT {parent}, {columns} FROM {table} "  # noqa: S608 - constants only
            f"WHERE {parent} BETWEEN ? AND ? ORDER BY {parent}, {order}"
        )
        self._read = range(0)
        self._found: dict[int, list[Row]] = {}

    def of(self, parent: int) -> list[Row]:
        """The rows that belong to this one."""
        if parent not in self._read:
            low = parent // ROWS * ROWS
            self._read = range(low, low + ROWS)
            self._found = {}
            for owner, *row in self._connection.execute(self._select, (low, low + ROWS - 1)):
                self._found.setdefault(owner, []).append(tuple(row))
        return self._found.get(parent, [])


def decoded_rows(connection: sqlite3.Connection, table: Table, gaps: Gaps) -> Iterator[Row]:
    """The rows that can be read and make sense, ``id`` first."""
    for row in readable_rows(connection, table, gaps):
        try:
            table.decode(row[1:])
        except StoreDamaged:
            gaps.count += 1
        else:
            yield row


def readable_rows(connection: sqlite3.Connection, table: Table, gaps: Gaps) -> Iterator[Row]:
    """The rows that SQLite can read, without the indexes.

    Where reading fails, the rest of the range of ids is halved again and again,
    so that only what lies on the damaged pages is left out. Large ranges come
    first: should the damage be too wide to go around, the sound part is read.
    No statement is under way while a row is handed out.
    """
    ranges = deque(_ranges(connection, table))
    failures = 0
    while ranges and failures < MOST_FAILURES:
        low, high = ranges.popleft()
        rows: list[Row] = []
        try:
            for row in connection.execute(
                f"SELECT id, {table.columns} FROM {table.name} NOT INDEXED "  # noqa: S608
                "WHERE id BETWEEN ? AND ? ORDER BY id",
                (low, high),
            ):
                if row[0] < low:
                    raise sqlite3.DatabaseError("rows out of order")
                low = row[0] + 1
                rows.append(row)
        except UNREADABLE:
            gaps.count += 1
            failures += 1
            if low < high:
                middle = (low + high) // 2
                ranges += [(low, middle), (middle + 1, high)]
        yield from rows


def _ranges(connection: sqlite3.Connection, table: Table) -> list[tuple[int, int]]:
    """Ranges of ids that cover the table, small enough to be read in a moment each."""
    try:
        row = connection.execute(f"SELECT max(id) FROM {table.name} NOT INDEXED")  # noqa: S608
        highest = int(row.fetchone()[0] or 0)
    except UNREADABLE:
        highest = UNKNOWN
    if highest >= UNKNOWN:
        return [(1, highest)]
    return [(low, low + ROWS - 1) for low in range(1, highest + 1, ROWS)]
