"""Every legal change of state, in one place (behaviour, 'Life of a purchase and its order')."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import IllegalTransition

if TYPE_CHECKING:
    from datetime import datetime

_P = PurchaseState
_PURCHASE_MOVES: dict[PurchaseState, frozenset[PurchaseState]] = {
    _P.PLACING: frozenset({_P.PLACED, _P.FAILED, _P.PRICE_OFFERED, _P.BID_OFFERED, _P.UNCONFIRMED}),
    _P.PRICE_OFFERED: frozenset({_P.PLACING, _P.DECLINED}),
    _P.BID_OFFERED: frozenset({_P.PLACING, _P.DECLINED}),
    _P.UNCONFIRMED: frozenset({_P.PLACED, _P.NOT_PLACED}),
    _P.PLACED: frozenset(),
    _P.FAILED: frozenset(),
    _P.DECLINED: frozenset(),
    _P.NOT_PLACED: frozenset(),
}

_O = OrderState
_ORDER_MOVES: dict[OrderState, frozenset[OrderState]] = {
    _O.BIDDING: frozenset({_O.WAITING, _O.RECEIVED, _O.REJECTED, _O.EXPIRED}),
    _O.WAITING: frozenset({_O.RECEIVED, _O.REJECTED, _O.EXPIRED}),
    # A late code is welcome whatever was thought before.
    _O.REJECTED: frozenset({_O.RECEIVED}),
    _O.EXPIRED: frozenset({_O.RECEIVED}),
    _O.RECEIVED: frozenset(),
}


def move_purchase(purchase: Purchase, to: PurchaseState, at: datetime, **changes: Any) -> Purchase:
    """The purchase in its new state; staying in a state is always allowed.

    Raises ``IllegalTransition`` for a change that the behaviour page does not draw.
    """
    if to is not purchase.state and to not in _PURCHASE_MOVES[purchase.state]:
        raise IllegalTransition(f"A purchase cannot go from {purchase.state} to {to}.")
    return replace(purchase, state=to, updated_at=at, **changes)


def move_order(order: Order, to: OrderState, at: datetime, **changes: Any) -> Order:
    """The order in its new state; staying in a state is always allowed.

    Raises ``IllegalTransition`` for a change that the behaviour page does not draw.
    """
    if to is not order.state and to not in _ORDER_MOVES[order.state]:
        raise IllegalTransition(f"An order cannot go from {order.state} to {to}.")
    return replace(order, state=to, updated_at=at, **changes)


def revive_order(order: Order, at: datetime, **changes: Any) -> Order:
    """An order that is over and that the service lets live again (reuse, renew).

    Also one that was rejected: where the service says that it waits again, it was
    paid for. Raises ``IllegalTransition`` for an order that still waits.
    """
    if order.state in (OrderState.WAITING, OrderState.BIDDING):
        raise IllegalTransition(f"An order that is {order.state} cannot be reused.")
    return replace(order, state=OrderState.WAITING, updated_at=at, **changes)


_A = ActionState
_ACTION_MOVES: dict[ActionState, frozenset[ActionState]] = {
    _A.SENDING: frozenset({_A.DONE, _A.REFUSED, _A.UNCONFIRMED}),
    # By the person, or by an answer that carries the order's own id.
    _A.UNCONFIRMED: frozenset({_A.DONE, _A.REFUSED}),
    _A.DONE: frozenset(),
    _A.REFUSED: frozenset(),
}


def move_action(action: Action, to: ActionState, **changes: Any) -> Action:
    """The action in its new state; staying in a state is always allowed.

    Raises ``IllegalTransition`` for a change that the behaviour page does not draw.
    """
    if to is not action.state and to not in _ACTION_MOVES[action.state]:
        raise IllegalTransition(f"An action cannot go from {action.state} to {to}.")
    return replace(action, state=to, **changes)
