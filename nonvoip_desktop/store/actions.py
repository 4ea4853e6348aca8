"""The actions table: reuses, renewals and activations, each sent once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts
from nonvoip_desktop.store.codec import (
    decodes,
    from_amount,
    from_flag,
    from_time,
    from_time_or_none,
    to_amount,
    to_text,
    to_time,
    to_time_or_none,
    typed,
)

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account

#: The columns in the order in which ``action_of`` reads them.
COLUMNS = (
    "action_id, order_id, kind, state, sent_at, duration, answered_at, detail, "
    "balance_before, balance_after, settled_by_person, service, number"
)
_UPSERT = f"""
INSERT INTO actions (account_id, {COLUMNS}) VALUES ({", ".join("?" * 14)})
ON CONFLICT (action_id) DO UPDATE SET
  order_id = excluded.order_id, kind = excluded.kind, state = excluded.state,
  sent_at = excluded.sent_at, duration = excluded.duration,
  answered_at = excluded.answered_at, detail = excluded.detail,
  balance_before = excluded.balance_before, balance_after = excluded.balance_after,
  settled_by_person = excluded.settled_by_person,
  service = excluded.service, number = excluded.number
"""  # noqa: S608 - constants only
_SELECT = f"SELECT {COLUMNS} FROM actions "  # noqa: S608 - constants only


def save(connection: sqlite3.Connection, action: Action) -> None:
    """Insert or update one action. Within a transaction."""
    connection.execute(
        _UPSERT,
        (
            accounts.ensure(connection, action.account),
            to_text(action.action_id),
            to_text(action.order_id),
            action.kind.value,
            action.state.value,
            to_time(action.sent_at),
            to_text(action.duration),
            to_time_or_none(action.answered_at),
            to_text(action.detail),
            to_amount(action.balance_before),
            to_amount(action.balance_after),
            int(action.settled_by_person),
            to_text(action.service),
            to_text(action.number),
        ),
    )


def unsettled(connection: sqlite3.Connection, account: Account) -> list[Action]:
    """Actions that wait for an answer or a decision, oldest first."""
    rows = connection.execute(
        # The condition is that of the partial index, word for word.
        _SELECT + "WHERE account_id = ? AND state IN ('sending', 'unconfirmed') "
        "ORDER BY sent_at, id",
        (accounts.find(connection, account),),
    )
    return [action_of(account, row) for row in rows]


def of_order(connection: sqlite3.Connection, account: Account, order_id: str) -> list[Action]:
    """All that was ever asked for one order, oldest first."""
    rows = connection.execute(
        _SELECT + "WHERE account_id = ? AND order_id = ? ORDER BY sent_at, id",
        (accounts.find(connection, account), to_text(order_id)),
    )
    return [action_of(account, row) for row in rows]


def sent_since(connection: sqlite3.Connection, account: Account, since: datetime) -> list[Action]:
    """Actions sent at ``since`` or later, oldest first."""
    rows = connection.execute(
        _SELECT + "WHERE account_id = ? AND sent_at >= ? ORDER BY sent_at, id",
        (accounts.find(connection, account), to_time(since)),
    )
    return [action_of(account, row) for row in rows]


@decodes(QT_TRANSLATE_NOOP("Store", "an action"))
def action_of(account: Account, columns: tuple[object, ...]) -> Action:
    """The value of a row (``COLUMNS``)."""
    typed(columns, "ttttttTtTTitt")
    return _action_of(account, *columns)  # type: ignore[arg-type]


def _action_of(
    account: Account,
    action_id: str,
    order_id: str,
    kind: str,
    state: str,
    sent_at: str,
    duration: str,
    answered_at: str | None,
    detail: str,
    balance_before: str | None,
    balance_after: str | None,
    settled_by_person: int,
    service: str,
    number: str,
) -> Action:
    return Action(
        action_id=action_id,
        account=account,
        order_id=order_id,
        kind=ActionKind(kind),
        state=ActionState(state),
        sent_at=from_time(sent_at),
        duration=duration,
        answered_at=from_time_or_none(answered_at),
        detail=detail,
        balance_before=from_amount(balance_before),
        balance_after=from_amount(balance_after),
        settled_by_person=from_flag(settled_by_person),
        service=service,
        number=number,
    )
