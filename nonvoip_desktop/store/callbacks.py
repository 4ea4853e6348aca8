"""The callbacks table: every event that was taken in, and what has become of it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.callback import (
    AuctionWon,
    Callback,
    CallbackEvent,
    CallbackState,
    IncomingMessage,
    TakenIn,
)
from nonvoip_desktop.errors import CallbacksFull
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts
from nonvoip_desktop.store.codec import (
    decodes,
    from_time,
    from_time_or_none,
    to_text,
    to_text_or_none,
    to_time,
    to_time_or_none,
    typed,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account

#: So many events may wait for their turn or for the person; then no more are taken.
MOST_PENDING = 10_000

#: The columns in the order in which ``callback_of`` reads them, after ``id``.
COLUMNS = (
    "received_at, state, used_for, kind, order_id, number, service, text, sender, pin, type, "
    "event_id, sent_at, expires_in, expires_at"
)
_MESSAGE, _WON = "incoming_message", "auction_won"
_SELECT = f"SELECT id, {COLUMNS} FROM callbacks "  # noqa: S608 - constants only
_INSERT = f"""
INSERT INTO callbacks (account_id, fingerprint, {COLUMNS}) VALUES ({", ".join("?" * 17)})
ON CONFLICT (account_id, fingerprint) DO NOTHING
"""  # noqa: S608 - constants only


def take(
    connection: sqlite3.Connection,
    account: Account,
    events: Sequence[CallbackEvent],
    now: datetime,
) -> TakenIn:
    """Store the events of one post; those seen before change nothing. Within a transaction.

    A repetition without an order id that was used already is looked at once
    more: the same number may belong to another order by now. Raises
    ``CallbacksFull`` where there is no room; then nothing may be stored.
    """
    owner = accounts.ensure(connection, account)
    room = MOST_PENDING - _count(connection, owner, CallbackState.NEW, CallbackState.UNMATCHED)
    new = 0
    for event in events:
        before = connection.total_changes
        insert(connection, owner, Callback(event, now))
        if connection.total_changes > before:
            new += 1
        elif event.order_id is None:
            new += connection.execute(
                "UPDATE callbacks SET state = 'new' WHERE account_id = ? AND fingerprint = ? "
                "AND state = 'used'",
                (owner, fingerprint(event)),
            ).rowcount
    if new > room:
        raise CallbacksFull("Too many callbacks wait for the person.")
    return TakenIn(new, len(events) - new)


def insert(connection: sqlite3.Connection, owner: int, callback: Callback) -> None:
    """Store an event unless it is there already. Within a transaction."""
    event = callback.event
    connection.execute(
        _INSERT,
        (
            owner,
            fingerprint(event),
            to_time(callback.received_at),
            callback.state.value,
            to_text_or_none(callback.used_for),
            _WON if isinstance(event, AuctionWon) else _MESSAGE,
            to_text_or_none(event.order_id),
            to_text_or_none(event.number),
            to_text_or_none(event.service),
            *_particulars(event),
        ),
    )


def _particulars(event: CallbackEvent) -> tuple[str | int | None, ...]:
    """The columns from ``text`` on, of which each kind of event has its own."""
    if isinstance(event, AuctionWon):
        return (*[None] * 6, event.expires_in, to_time_or_none(event.expires_at))
    return (
        to_text(event.text),
        to_text_or_none(event.sender),
        to_text_or_none(event.pin),
        to_text_or_none(event.type),
        to_text_or_none(event.event_id),
        to_time_or_none(event.sent_at),
        None,
        None,
    )


def fingerprint(event: CallbackEvent) -> str:
    """A text that is the same for an event that is delivered again, and for no other."""
    parts: list[str | None] = [event.order_id, event.number, (event.service or "").casefold()]
    if isinstance(event, IncomingMessage):
        parts += [_MESSAGE, event.text, event.event_id, to_time_or_none(event.sent_at)]
    else:
        parts += [_WON]
    # ASCII, so that half of a surrogate pair has a form.
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()


def in_state(
    connection: sqlite3.Connection, account: Account, state: CallbackState, limit: int
) -> list[Callback]:
    """The events in this state: new ones oldest first, unmatched ones newest first."""
    order = "DESC" if state is CallbackState.UNMATCHED else "ASC"
    rows = connection.execute(
        # The condition is that of the partial index, which the planner has to recognise.
        _SELECT + "WHERE account_id = ? AND state = ? AND state IN ('new', 'unmatched') "
        f"ORDER BY id {order} LIMIT ?",
        (accounts.find(connection, account), state.value, limit),
    )
    return [callback_of(*row) for row in rows]


def unmatched_count(connection: sqlite3.Connection, account: Account) -> int:
    """How many wait for the person."""
    return _count(connection, accounts.find(connection, account), CallbackState.UNMATCHED)


def used_for(connection: sqlite3.Connection, account: Account, order_id: str) -> list[Callback]:
    """The events that belong to this order, oldest first."""
    rows = connection.execute(
        _SELECT + "WHERE account_id = ? AND used_for = ? ORDER BY id",
        (accounts.find(connection, account), to_text(order_id)),
    )
    return [callback_of(*row) for row in rows]


def look_again(
    connection: sqlite3.Connection, account: Account, order_id: str, number: str | None
) -> int:
    """Let unmatched events that may belong to a new order have another turn; how many do."""
    return connection.execute(
        "UPDATE callbacks SET state = 'new' WHERE account_id = ? "
        "AND state = 'unmatched' AND state IN ('new', 'unmatched') "
        "AND (order_id = ? OR (number IS NOT NULL AND number = ?))",
        (accounts.find(connection, account), to_text(order_id), to_text_or_none(number)),
    ).rowcount


def settle(
    connection: sqlite3.Connection, row: int, state: CallbackState, order_id: str | None
) -> None:
    """Note what has become of an event. Within a transaction."""
    connection.execute(
        "UPDATE callbacks SET state = ?, used_for = ? WHERE id = ?",
        (state.value, to_text_or_none(order_id), row),
    )


def delete(connection: sqlite3.Connection, rows: Sequence[int]) -> None:
    """Delete unmatched events, as the person asked. Within a transaction."""
    connection.executemany(
        "DELETE FROM callbacks WHERE id = ? AND state = 'unmatched'", [(row,) for row in rows]
    )


def _count(connection: sqlite3.Connection, owner: int | None, *states: CallbackState) -> int:
    marks = ", ".join("?" * len(states))
    row = connection.execute(
        "SELECT count(*) FROM callbacks WHERE account_id = ? "  # noqa: S608 - constants only
        f"AND state IN ({marks}) AND state IN ('new', 'unmatched')",
        (owner, *(state.value for state in states)),
    )
    return int(row.fetchone()[0])


@decodes(QT_TRANSLATE_NOOP("Store", "a callback"))
def callback_of(row: int, *columns: object) -> Callback:
    """The value of a row (``COLUMNS``)."""
    typed((row, *columns[:-2], columns[-1]), "ittTtTTTTTTTTTT")
    if columns[-2] is not None:
        typed(columns[-2:-1], "i")
    return _callback_of(row, *columns)  # type: ignore[arg-type]


def _callback_of(
    row: int,
    received_at: str,
    state: str,
    used_for: str | None,
    kind: str,
    order_id: str | None,
    number: str | None,
    service: str | None,
    text: str | None,
    sender: str | None,
    pin: str | None,
    type_: str | None,
    event_id: str | None,
    sent_at: str | None,
    expires_in: int | None,
    expires_at: str | None,
) -> Callback:
    event: CallbackEvent
    if kind == _WON:
        event = AuctionWon(number, order_id, service, expires_in, from_time_or_none(expires_at))
    elif kind == _MESSAGE and text is not None:
        event = IncomingMessage(
            text=text,
            order_id=order_id,
            number=number,
            service=service,
            sender=sender,
            pin=pin,
            type=type_,
            event_id=event_id,
            sent_at=from_time_or_none(sent_at),
        )
    else:
        raise ValueError("not a stored callback")
    return Callback(event, from_time(received_at), CallbackState(state), used_for, row)
