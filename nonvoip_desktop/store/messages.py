"""The messages table: every SMS that was ever seen, by order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, convert
from msgspec.structs import replace

from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts, search
from nonvoip_desktop.store.codec import (
    Flag,
    Time,
    decodes,
    to_text,
    to_text_or_none,
    to_time,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from nonvoip_desktop.domain.account import Account

#: The columns in the order in which ``message_of`` reads them, after the order's id.
COLUMNS = "id, text, pin, seen_at, source, pin_read_by_app, sender, possibly_old, confirmed"

_QUALIFIED = ", ".join(f"m.{name}" for name in COLUMNS.split(", "))
_INSERT = f"INSERT INTO messages (of_order, {COLUMNS}) VALUES ({', '.join('?' * 10)})"  # noqa: S608
_UPSERT = f"""
{_INSERT}
ON CONFLICT (id) DO UPDATE SET
  text = excluded.text, pin = excluded.pin, seen_at = excluded.seen_at,
  source = excluded.source, pin_read_by_app = excluded.pin_read_by_app,
  sender = excluded.sender, possibly_old = excluded.possibly_old,
  confirmed = excluded.confirmed
RETURNING id
"""


def save(
    connection: sqlite3.Connection, order_row: int, message: Message, *, index: bool = True
) -> Message:
    """Insert a message, or update it if it has an id already. Within a transaction.

    Without ``index``, the caller keeps the full-text index (``search.indexed``).
    """
    with search.indexed(connection, order_row if index else None):
        rows = connection.execute(
            _UPSERT, (order_row, message.message_id or None, *_values(message))
        ).fetchall()
    return replace(message, message_id=int(rows[0][0]))


def add(connection: sqlite3.Connection, order_row: int, added: Sequence[Message]) -> None:
    """Insert messages under ids of their own. Within a transaction.

    The caller keeps the full-text index (``search.indexed``).
    """
    connection.executemany(_INSERT, [(order_row, None, *_values(message)) for message in added])


def _values(message: Message) -> tuple[str | int | None, ...]:
    """The columns after the id."""
    return (
        to_text(message.text),
        to_text_or_none(message.pin),
        to_time(message.seen_at),
        message.source.value,
        int(message.pin_read_by_app),
        to_text_or_none(message.sender),
        int(message.possibly_old),
        int(message.confirmed),
    )


def confirm(connection: sqlite3.Connection, message_id: int) -> None:
    """Note that a poll has shown the message too. Within a transaction."""
    connection.execute("UPDATE messages SET confirmed = 1 WHERE id = ?", (message_id,))


def of_row(connection: sqlite3.Connection, order_id: str, row: int) -> Message | None:
    """The message of this row, of this order."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM messages WHERE id = ?",  # noqa: S608 - constants only
        (row,),
    ).fetchone()
    return None if found is None else message_of(order_id, *found)


def of_order(connection: sqlite3.Connection, account: Account, order_id: str) -> list[Message]:
    """All messages of one order, oldest first."""
    rows = connection.execute(
        f"SELECT o.order_id, {_QUALIFIED} FROM orders o "  # noqa: S608 - constants only
        "JOIN messages m ON m.of_order = o.id "
        "WHERE o.account_id = ? AND o.order_id = ? ORDER BY m.seen_at, m.id",
        (accounts.find(connection, account), to_text(order_id)),
    )
    return [message_of(*row) for row in rows]


def of_listed(connection: sqlite3.Connection, account: Account) -> dict[str, list[Message]]:
    """The messages of all orders that are not archived, by order id, oldest first."""
    rows = connection.execute(
        # The index by name, as in ``orders.listed``; CROSS keeps this order of the loops.
        f"SELECT o.order_id, {_QUALIFIED} FROM orders o "  # noqa: S608 - constants only
        "INDEXED BY orders_listed CROSS JOIN messages m ON m.of_order = o.id "
        "WHERE o.account_id = ? AND o.archived = 0 ORDER BY m.seen_at, m.id",
        (accounts.find(connection, account),),
    )
    found: dict[str, list[Message]] = {}
    for row in rows:
        message = message_of(*row)
        found.setdefault(message.order_id, []).append(message)
    return found


@decodes(QT_TRANSLATE_NOOP("Store", "a message"))
def message_of(order_id: str, *columns: object) -> Message:
    """The value of a row (``COLUMNS``) of this order."""
    row = convert((order_id, *columns), _Row)
    return Message(
        order_id=row.order_id,
        text=row.text,
        pin=row.pin,
        seen_at=row.seen_at,
        source=row.source,
        pin_read_by_app=row.pin_read_by_app == 1,
        sender=row.sender,
        possibly_old=row.possibly_old == 1,
        confirmed=row.confirmed == 1,
        message_id=row.message_id,
    )


class _Row(Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """The columns as SQLite gives them, after the order's id."""

    order_id: str
    message_id: int
    text: str
    pin: str | None
    seen_at: Time
    source: Source
    pin_read_by_app: Flag
    sender: str | None
    possibly_old: Flag
    confirmed: Flag
