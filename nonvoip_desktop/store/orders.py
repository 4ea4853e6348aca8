"""The orders table: the list, the pages of the history, and one order by its id."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts, search
from nonvoip_desktop.store.codec import (
    decodes,
    from_amount,
    from_flag,
    from_time,
    from_time_or_none,
    to_amount,
    to_text,
    to_text_or_none,
    to_time,
    to_time_or_none,
    typed,
)

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
    typed(columns, "ttTttttTTTTTTitTiitTTT")
    return _order_of(account, *columns)  # type: ignore[arg-type]


def _order_of(
    account: Account,
    order_id: str,
    service: str,
    number: str | None,
    kind: str,
    state: str,
    ordered_at: str,
    updated_at: str,
    expires_at: str | None,
    price: str | None,
    bid: str | None,
    product_id: str | None,
    purchase_id: str | None,
    active_until: str | None,
    look_further: int,
    refund: str,
    baseline: str | None,
    baseline_unknown: int,
    archived: int,
    note: str,
    former_number: str | None,
    reminded_at: str | None,
    country: str | None,
) -> Order:
    return Order(
        order_id=order_id,
        account=account,
        service=service,
        number=number,
        kind=OrderKind(kind),
        state=OrderState(state),
        ordered_at=from_time(ordered_at),
        updated_at=from_time(updated_at),
        expires_at=from_time_or_none(expires_at),
        price=from_amount(price),
        bid=from_amount(bid),
        product_id=product_id,
        purchase_id=purchase_id,
        active_until=from_time_or_none(active_until),
        look_further=from_flag(look_further),
        refund=Refund(refund),
        baseline=baseline,
        baseline_unknown=from_flag(baseline_unknown),
        archived=from_flag(archived),
        note=note,
        former_number=former_number,
        reminded_at=from_time_or_none(reminded_at),
        country=country,
    )
