"""What was spent or may yet turn out to have been spent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.order import Order, Refund
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.store import actions, orders, purchases

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account

_NOTHING = Decimal(0)

#: States in which money is gone or can be gone for all that is known.
_SPENDING = (PurchaseState.PLACING, PurchaseState.PLACED, PurchaseState.UNCONFIRMED)


def spent_since(connection: sqlite3.Connection, account: Account, since: datetime) -> Decimal:
    """The dollars of all purchases and actions with a request sent at ``since`` or later."""
    bought = purchases.sent_since(connection, account, since)
    led_to = orders.of_purchases(connection, account, [one.purchase_id for one in bought])
    acted = actions.sent_since(connection, account, since)
    return sum(
        [
            *(cost_of_purchase(one, led_to[one.purchase_id]) for one in bought),
            *(cost_of_action(one) for one in acted),
        ],
        _NOTHING,
    )


def cost_of_purchase(purchase: Purchase, orders_of_it: Sequence[Order]) -> Decimal:
    """What counts against a limit for this purchase and the orders that it led to.

    Pending and unconfirmed purchases count with what was agreed to (behaviour,
    'Money' 8). Only a refund that the balance has shown takes money off again.
    A bid is in the service's own unit and is never counted as dollars; its
    purchase counts with the order's price or the listed one.
    """
    if purchase.state not in _SPENDING:
        return _NOTHING
    kept = [order for order in orders_of_it if order.refund is not Refund.SEEN]
    known = sum((order.price for order in kept if order.price is not None), _NOTHING)
    settled = purchase.state is PurchaseState.PLACED and len(orders_of_it) > 0
    if settled and all(order.price is not None for order in kept):
        return known
    return max(agreed(purchase) or _NOTHING, known)


def cost_of_action(action: Action) -> Decimal:
    """What the balance lost over this reuse, renewal or activation, as far as it was asked.

    The service tells no price of an action, before or after it.
    """
    if action.state is ActionState.REFUSED:
        return _NOTHING
    if action.balance_before is None or action.balance_after is None:
        return _NOTHING
    return max(_NOTHING, action.balance_before - action.balance_after)


def agreed(purchase: Purchase) -> Decimal | None:
    """The most that the person agreed to pay: the accepted price, else the listed one."""
    last = purchase.attempts[-1] if purchase.attempts else None
    if last is not None and last.accepted_max_price is not None:
        return last.accepted_max_price
    return purchase.listed_price
