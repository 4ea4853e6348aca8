"""The orders table: the list, the pages of the history, and one order by its id."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct, convert

from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts, search
from nonvoip_desktop.store.codec import (
    Flag,
    Time,
    decodes,
    finite,
    to_amount,
    to_text,
    to_text_or_none,
    to_time,
    to_time_or_none,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from nonvoip_desktop.domain.account import Account

#: The columns in the order in which ``order_of`` reads them.
COLUMNS = (
    "order_id, service, number, kind, state, ordered_at, updated_at, expires_at, price, bid, "
    "product_id, purchase_id, active_until, look_further, refund, baseline, "
    "baseline_unknown, archived, note, former_number, reminded_at, country"
)
_UPSERT = f"""
INSERT INTO orders (account_id, {COLUMNS}) VALUES ({", ".join("?" * 23)})
ON CONFLICT (account_id, order_id) DO UPDATE SET
  service = excluded.service, number = excluded.number, kind = excluded.kind,
  state = excluded.state, ordered_at = excluded.ordered_at, updated_at = excluded.updated_at,
  expires_at = excluded.expires_at, price = excluded.price, bid = excluded.bid,
  product_id = excluded.product_id, purchase_id = excluded.purchase_id,
  active_until = excluded.active_until, look_further = excluded.look_further,
  refund = excluded.refund, baseline = excluded.baseline,
  baseline_unknown = excluded.baseline_unknown, archived = excluded.archived,
  note = excluded.note, former_number = excluded.former_number,
  reminded_at = excluded.reminded_at, country = excluded.country
RETURNING id
"""  # noqa: S608 - constants only
_SELECT = f"SELECT {COLUMNS} FROM orders "  # noqa: S608 - constants only


def save(connection: sqlite3.Connection, order: Order, *, index: bool = True) -> int:
    """Insert or update one order and return its row. Within a transaction.

    Without ``index``, the caller keeps the full-text index (``search.indexed``).
    """
    account = accounts.ensure(connection, order.account)
    values = (
        account,
        to_text(order.order_id),
        to_text(order.service),
        to_text_or_none(order.number),
        order.kind.value,
        order.state.value,
        to_time(order.ordered_at),
        to_time(order.updated_at),
        to_time_or_none(order.expires_at),
        to_amount(order.price),
        to_amount(order.bid),
        to_text_or_none(order.product_id),
        to_text_or_none(order.purchase_id),
        to_time_or_none(order.active_until),
        int(order.look_further),
        order.refund.value,
        to_text_or_none(order.baseline),
        int(order.baseline_unknown),
        int(order.archived),
        to_text(order.note),
        to_text_or_none(order.former_number),
        to_time_or_none(order.reminded_at),
        to_text_or_none(order.country),
    )
    if not index:
        return int(connection.execute(_UPSERT, values).fetchall()[0][0])
    with search.indexed(connection, row_of(connection, order.account, order.order_id)) as made:
        made += [int(row) for (row,) in connection.execute(_UPSERT, values).fetchall()]
    return made[-1]


def get(connection: sqlite3.Connection, account: Account, order_id: str) -> Order | None:
    """The account's order of this id."""
    row = connection.execute(
        _SELECT + "WHERE account_id = ? AND order_id = ?",
        (accounts.find(connection, account), to_text(order_id)),
    ).fetchone()
    return None if row is None else order_of(account, row)


def row_of(connection: sqlite3.Connection, account: Account, order_id: str) -> int | None:
    """The row of the account's order of this id."""
    row = connection.execute(
        "SELECT id FROM orders WHERE account_id = ? AND order_id = ?",
        (accounts.find(connection, account), to_text(order_id)),
    ).fetchone()
    return None if row is None else int(row[0])


def at_place(connection: sqlite3.Connection, account: Account, place: int) -> Order | None:
    """The order at this place of the history."""
    row = connection.execute(
        _SELECT + "WHERE id = (SELECT of_order FROM history WHERE place = ?)",  # noqa: S608
        (place,),
    ).fetchone()
    return None if row is None else order_of(account, row)


def listed(connection: sqlite3.Connection, account: Account) -> list[Order]:
    """The orders that are not archived, newest first."""
    # By name: the planner takes the index of all orders for as good, however many are archived.
    rows = connection.execute(
        _SELECT + "INDEXED BY orders_listed WHERE account_id = ? AND archived = 0 "
        "ORDER BY ordered_at DESC, order_id DESC",
        (accounts.find(connection, account),),
    )
    return [order_of(account, row) for row in rows]


def page(
    connection: sqlite3.Connection, account: Account, before: Order | None, limit: int
) -> list[Order]:
    """The newest ``limit`` orders, archived ones too, or those that follow ``before``."""
    where = ""
    place: tuple[str, ...] = ()
    if before is not None:
        where = "AND (ordered_at, order_id) < (?, ?) "
        place = (to_time(before.ordered_at), to_text(before.order_id))
    rows = connection.execute(
        _SELECT + f"WHERE account_id = ? {where}ORDER BY ordered_at DESC, order_id DESC LIMIT ?",
        (accounts.find(connection, account), *place, limit),
    )
    return [order_of(account, row) for row in rows]


def of_number(connection: sqlite3.Connection, account: Account, number: str) -> list[Order]:
    """The account's orders with this number, newest first."""
    rows = connection.execute(
        _SELECT + "WHERE account_id = ? AND number = ? ORDER BY ordered_at DESC, order_id DESC",
        (accounts.find(connection, account), to_text(number)),
    )
    return [order_of(account, row) for row in rows]


def of_purchases(
    connection: sqlite3.Connection, account: Account, purchase_ids: Sequence[str]
) -> dict[str, list[Order]]:
    """The orders that these purchases led to, by purchase id."""
    row = accounts.find(connection, account)
    return {
        purchase_id: [
            order_of(account, found)
            for found in connection.execute(
                _SELECT + "WHERE purchase_id = ? AND account_id = ? ORDER BY id",
                (purchase_id, row),
            )
        ]
        for purchase_id in purchase_ids
    }


@decodes(QT_TRANSLATE_NOOP("Store", "an order"))
def order_of(account: Account, columns: Sequence[object]) -> Order:
    """The value of a row (``COLUMNS``)."""
    row = convert(columns, _Row)
    return Order(
        order_id=row.order_id,
        account=account,
        service=row.service,
        number=row.number,
        kind=row.kind,
        state=row.state,
        ordered_at=row.ordered_at,
        updated_at=row.updated_at,
        expires_at=row.expires_at,
        price=finite(row.price),
        bid=finite(row.bid),
        product_id=row.product_id,
        purchase_id=row.purchase_id,
        active_until=row.active_until,
        look_further=row.look_further == 1,
        refund=row.refund,
        baseline=row.baseline,
        baseline_unknown=row.baseline_unknown == 1,
        archived=row.archived == 1,
        note=row.note,
        former_number=row.former_number,
        reminded_at=row.reminded_at,
        country=row.country,
    )


class _Row(Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """The columns as SQLite gives them. Read by msgspec in a tenth of the time."""

    order_id: str
    service: str
    number: str | None
    kind: OrderKind
    state: OrderState
    ordered_at: Time
    updated_at: Time
    expires_at: Time | None
    price: Decimal | None
    bid: Decimal | None
    product_id: str | None
    purchase_id: str | None
    active_until: Time | None
    look_further: Flag
    refund: Refund
    baseline: str | None
    baseline_unknown: Flag
    archived: Flag
    note: str
    former_number: str | None
    reminded_at: Time | None
    country: str | None
