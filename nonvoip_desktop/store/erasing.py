"""Deleting rows for good: which orders may go, and all that goes with them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.domain.history import Erasure, is_live
from nonvoip_desktop.store import accounts, orders, search
from nonvoip_desktop.store.codec import to_text, to_time
from nonvoip_desktop.store.places import places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.order import Order

#: Orders that are deleted in one transaction (some 20 ms).
PIECE = 50
#: Messages that are looked at in one go for a text that is too old.
LOOKED_AT = 5000
#: Purchases of this time stay: the limit of 24 hours counts them.
STILL_COUNTED = timedelta(hours=24)

_UNSETTLED = "('placing', 'price_offered', 'bid_offered', 'unconfirmed')"
_ORDER_COLUMNS = ", ".join(f"o.{name}" for name in orders.COLUMNS.split(", "))


class Tally(Struct):
    """What one piece of the work did."""

    orders: int = 0
    messages: int = 0
    purchases: int = 0
    actions: int = 0
    kept: int = 0

    def add(self, other: Tally) -> None:
        """Count the other one in."""
        self.orders += other.orders
        self.messages += other.messages
        self.purchases += other.purchases
        self.actions += other.actions
        self.kept += other.kept


def meant(connection: sqlite3.Connection, account: Account, what: Erasure) -> int:
    """About how many orders there are to look at."""
    if what.order_id is not None:
        return 1
    low, high = places(accounts.find(connection, account) or 0, None, what.before)
    return int(
        connection.execute(
            "SELECT count(*) FROM history WHERE place BETWEEN ? AND ?", (low, high)
        ).fetchone()[0]
    )


def erase_piece(
    connection: sqlite3.Connection,
    account: Account,
    what: Erasure,
    after: int,
    now: datetime,
) -> tuple[Tally, int | None]:
    """Delete the next few orders after this place, oldest first. Within a transaction.

    Returns what was done and the place to go on after, ``None`` at the end.
    """
    row = accounts.find(connection, account)
    if row is None:
        return Tally(), None
    low, high = places(row, None, what.before)
    condition, parameters = "h.place BETWEEN ? AND ?", [max(low, after + 1), high]
    if what.order_id is not None:
        condition += " AND o.order_id = ? AND o.account_id = h.account_id"
        parameters.append(to_text(what.order_id))  # type: ignore[arg-type]
    found = connection.execute(
        f"SELECT h.place, o.id, {_ORDER_COLUMNS} FROM history h "  # noqa: S608 - constants only
        f"CROSS JOIN orders o ON o.id = h.of_order WHERE {condition} ORDER BY h.place LIMIT ?"
        if what.order_id is None
        else f"SELECT h.place, o.id, {_ORDER_COLUMNS} FROM orders o "  # noqa: S608
        f"CROSS JOIN history h ON h.of_order = o.id WHERE {condition} LIMIT ?",
        (*parameters, PIECE),
    ).fetchall()
    tally = Tally()
    for _, order_row, *columns in found:
        order = orders.order_of(account, columns)
        if is_live(order, now) or _is_unconfirmed(connection, row, order):
            tally.kept += 1
        else:
            tally.add(_erase_order(connection, row, order_row, order, now))
    if len(found) == PIECE:
        return tally, int(found[-1][0])
    return tally, None


def erase_the_rest(
    connection: sqlite3.Connection, account: Account, what: Erasure, now: datetime
) -> tuple[Tally, bool]:
    """Delete a few purchases that led to no order, and actions on none. Within a transaction.

    For an erasure by age or of all. Returns what was done, and whether that was all.
    """
    tally = Tally()
    row = accounts.find(connection, account)
    if row is None or what.order_id is not None:
        return tally, True
    until = now - STILL_COUNTED if what.before is None else min(what.before, now - STILL_COUNTED)
    found = connection.execute(
        "SELECT id FROM purchases p WHERE account_id = ? AND created_at < ? "  # noqa: S608
        f"AND state NOT IN {_UNSETTLED} AND NOT EXISTS "
        "(SELECT 1 FROM orders o WHERE o.purchase_id = p.purchase_id) LIMIT ?",
        (row, to_time(until), 10 * PIECE),
    ).fetchall()
    for (purchase,) in found:
        _delete_purchase(connection, purchase)
    tally.purchases = len(found)
    actions = connection.execute(
        "DELETE FROM actions WHERE id IN (SELECT a.id FROM actions a WHERE a.account_id = ? "
        "AND a.sent_at < ? AND a.state NOT IN ('sending', 'unconfirmed') AND NOT EXISTS "
        "(SELECT 1 FROM orders o WHERE o.account_id = a.account_id AND o.order_id = a.order_id) "
        "LIMIT ?)",
        (row, to_time(until), 10 * PIECE),
    ).rowcount
    tally.actions = actions
    callbacks = _delete_callbacks(connection, row, what.before)
    connection.execute(
        "DELETE FROM recent WHERE account_id = ? AND bought_at < ?", (row, to_time(until))
    )
    return tally, max(len(found), actions, callbacks) < 10 * PIECE


def _delete_callbacks(connection: sqlite3.Connection, account: int, before: datetime | None) -> int:
    """A few events that no order has any more; by age, what waits for the person stays."""
    condition = "state <> 'new'"
    times: tuple[str, ...] = ()
    if before is not None:
        condition = "state NOT IN ('new', 'unmatched') AND received_at < ?"
        times = (to_time(before),)
    return connection.execute(
        "DELETE FROM callbacks WHERE id IN (SELECT c.id FROM callbacks c "  # noqa: S608
        f"WHERE c.account_id = ? AND {condition} AND NOT EXISTS (SELECT 1 FROM orders o "
        "WHERE o.account_id = c.account_id AND o.order_id = c.used_for) LIMIT ?)",
        (account, *times, 10 * PIECE),
    ).rowcount


def forget_texts(
    connection: sqlite3.Connection, after: int, before: datetime, now: datetime
) -> tuple[int, int | None]:
    """Blank old texts among the next messages after this id. Within a transaction.

    Only those of orders that have ended: a text of a live one is what tells a
    new message from a repeated one. Returns how many, and the id to go on after.
    """
    last = connection.execute(
        "SELECT max(id) FROM (SELECT id FROM messages WHERE id > ? ORDER BY id LIMIT ?)",
        (after, LOOKED_AT),
    ).fetchone()[0]
    if last is None:
        # The same texts as they were posted; what still waits for its turn stays.
        posted = connection.execute(
            "DELETE FROM callbacks WHERE received_at < ? AND state NOT IN ('new', 'unmatched')",
            (to_time(before),),
        ).rowcount
        return posted, None
    found = connection.execute(
        "SELECT of_order, id FROM messages WHERE id > ? AND id <= ? AND seen_at < ? "
        "AND text <> '' ORDER BY id LIMIT ?",
        (after, last, to_time(before), 4 * PIECE),
    ).fetchall()
    blanked = 0
    for of_order in sorted({row[0] for row in found}):
        ids = [row[1] for row in found if row[0] == of_order]
        if not _has_ended(connection, of_order, now):
            continue
        with search.indexed(connection, of_order):
            connection.executemany(
                "UPDATE messages SET text = '', pin = NULL WHERE id = ?", [(one,) for one in ids]
            )
            connection.execute("UPDATE orders SET baseline = NULL WHERE id = ?", (of_order,))
        blanked += len(ids)
    return blanked, found[-1][1] if len(found) == 4 * PIECE else last


def _has_ended(connection: sqlite3.Connection, of_order: int, now: datetime) -> bool:
    base_url, email, *columns = connection.execute(
        f"SELECT a.base_url, a.email, {_ORDER_COLUMNS} FROM orders o "  # noqa: S608 - constants
        "JOIN accounts a ON a.id = o.account_id WHERE o.id = ?",
        (of_order,),
    ).fetchone()
    return not is_live(orders.order_of(accounts.account_of(base_url, email), columns), now)


def _is_unconfirmed(connection: sqlite3.Connection, account: int, order: Order) -> bool:
    """Whether something about the order is still to be decided."""
    return (
        connection.execute(
            f"SELECT 1 FROM purchases WHERE purchase_id = ? AND state IN {_UNSETTLED} "  # noqa: S608
            "UNION ALL SELECT 1 FROM intents WHERE purchase_id = ? "
            "UNION ALL SELECT 1 FROM actions WHERE account_id = ? AND order_id = ? "
            "AND state IN ('sending', 'unconfirmed')",
            (order.purchase_id, order.purchase_id, account, to_text(order.order_id)),
        ).fetchone()
        is not None
    )


def _erase_order(
    connection: sqlite3.Connection, account: int, row: int, order: Order, now: datetime
) -> Tally:
    # The index first, as long as the words are there to be told to it.
    search.remove(connection, row)
    connection.execute(
        "DELETE FROM callbacks WHERE account_id = ? AND used_for = ?",
        (account, to_text(order.order_id)),
    )
    connection.execute("DELETE FROM history WHERE of_order = ?", (row,))
    messages = connection.execute("DELETE FROM messages WHERE of_order = ?", (row,)).rowcount
    connection.execute("DELETE FROM orders WHERE id = ?", (row,))
    until = to_time(now - STILL_COUNTED)
    actions = connection.execute(
        "DELETE FROM actions WHERE account_id = ? AND order_id = ? AND sent_at < ?",
        (account, to_text(order.order_id), until),
    ).rowcount
    purchases: Sequence[tuple[int]] = connection.execute(
        "SELECT id FROM purchases p WHERE purchase_id = ? AND created_at < ? AND NOT EXISTS "
        "(SELECT 1 FROM orders o WHERE o.purchase_id = p.purchase_id)",
        (order.purchase_id, until),
    ).fetchall()
    for (purchase,) in purchases:
        _delete_purchase(connection, purchase)
    return Tally(1, messages, len(purchases), actions)


def _delete_purchase(connection: sqlite3.Connection, row: int) -> None:
    connection.execute("DELETE FROM attempts WHERE purchase = ?", (row,))
    connection.execute("DELETE FROM purchase_products WHERE purchase = ?", (row,))
    connection.execute("DELETE FROM purchases WHERE id = ?", (row,))
