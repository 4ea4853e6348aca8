"""From orders and purchases to the rows that are shown. Pure: values in, values out."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.rejecting import refund_text
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.domain.purchase import Part, Purchase, PurchaseState
from nonvoip_desktop.ui.bridge import action_key, order_key, purchase_key
from nonvoip_desktop.ui.format import number
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.products.words import section_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.domain.message import Message

translate = QCoreApplication.translate

#: A finished order stays among the active ones for this long, so that it does not vanish
#: under the person's eyes.
LINGER = timedelta(minutes=5)

#: After these a person may want another number for the same.
_AGAIN = (RowStatus.RECEIVED, RowStatus.REJECTED, RowStatus.EXPIRED)

_GROUP_OF_KIND = {
    OrderKind.SHORT_TERM: Group.TEN_MINUTES,
    OrderKind.ONE_DAY: Group.ONE_DAY,
    OrderKind.THREE_DAYS: Group.THREE_DAYS,
    OrderKind.LONG_TERM: Group.THIRTY_DAYS,
}

_PURCHASE_STATUS = {
    PurchaseState.PLACING: RowStatus.PLACING,
    PurchaseState.PRICE_OFFERED: RowStatus.OFFERED,
    PurchaseState.BID_OFFERED: RowStatus.OFFERED,
    PurchaseState.UNCONFIRMED: RowStatus.UNCONFIRMED,
}


def purchase_row(purchase: Purchase, silent: Sequence[Part] = ()) -> OrderRow | None:
    """The row of a purchase that waits for an answer or a decision; settled ones have none.

    ``silent`` are those of several services that no answer has spoken of.
    """
    status = _PURCHASE_STATUS.get(purchase.state)
    if status is None:
        return None
    action = None
    if status is RowStatus.OFFERED:
        action = RowAction.DECIDE
    elif status is RowStatus.UNCONFIRMED:
        action = RowAction.RESOLVE
    return OrderRow(
        key=purchase_key(purchase.purchase_id),
        service=", ".join(part.service for part in silent) or purchase.service,
        number=None,
        status=status,
        since=purchase.created_at,
        action=action,
        detail=purchase.detail,
        group_text=_place(purchase.group, purchase.country),
        under=purchase.country or "",
    )


def action_row(action: Action) -> OrderRow | None:
    """The row of a reuse by service and number, while no order is known to be its."""
    if action.order_id or not action.by_number:
        return None
    sending = action.state is ActionState.SENDING
    return OrderRow(
        key=action_key(action.action_id),
        service=action.service,
        number=action.number,
        status=RowStatus.PLACING if sending else RowStatus.UNCONFIRMED,
        since=action.sent_at,
        action=None if sending else RowAction.RESOLVE,
        detail="" if sending else _unconfirmed_words(action.kind),
        group_text=_place(Group.TEN_MINUTES, None),
        busy=sending,
    )


def order_row(
    order: Order,
    messages: tuple[Message, ...],
    *,
    deadline: float | None,
    remaining: float | None,
    trouble: str,
    busy: bool,
    now: datetime,
    elapsed: float,
    open_action: Action | None = None,
) -> OrderRow:
    """The row of an order as it is at ``now``, which is ``elapsed`` on the even clock.

    ``open_action`` is being sent or unconfirmed.
    """
    status = _status(order, now)
    over = remaining is not None and remaining <= 0
    # Whoever waits anew, after a reuse say, has seen the old codes: they are not shown as new.
    anew = bool(messages) and order.state is not OrderState.RECEIVED
    pin = next((m.pin for m in reversed(messages) if m.pin), None) if not anew else None
    live = status in (RowStatus.WAITING, RowStatus.BIDDING, RowStatus.ACTIVE, RowStatus.INACTIVE)
    if status is RowStatus.RECEIVED:
        live = not over
    action, more = _actions(order, status, over=over)
    if order.product_id is not None and status in _AGAIN:
        # What ends a row stays the last thing to do with it.
        at = len(more) - (RowAction.ARCHIVE in more)
        more = (*more[:at], RowAction.ORDER_AGAIN, *more[at:])
    detail = _detail(order)
    if status is RowStatus.ACTIVE and order.active_until is not None:
        # What matters now is the window in which messages come.
        deadline = elapsed + (order.active_until - now).total_seconds()
    if open_action is not None and open_action.state is ActionState.UNCONFIRMED:
        action, more = RowAction.RESOLVE, ()
        detail = _unconfirmed_words(open_action.kind)
    rental = order.kind.is_rental
    ended = rental and (over or status in (RowStatus.EXPIRED, RowStatus.REJECTED))
    return OrderRow(
        key=order_key(order.order_id),
        service=order.service,
        number=order.number,
        status=status,
        since=order.ordered_at,
        pin=pin,
        deadline=None if status is RowStatus.REJECTED else deadline,
        action=action,
        more=(*more, RowAction.NOTE),
        rental=rental,
        live=live or open_action is not None or now - order.updated_at < LINGER,
        trouble=trouble if live else "",
        detail=detail,
        group_text=order.country or kind_text(order.kind),
        under=order.country or "",
        busy=busy or (open_action is not None and open_action.state is ActionState.SENDING),
        ends=elapsed + remaining if rental and remaining is not None and not ended else None,
        ends_at=order.expires_at if rental else None,
        bid=order.bid if order.number is None else None,
        alert=_alert(order),
        note=order.note,
        anew=anew,
    )


def is_long_over(order: Order, *, remaining: float | None, now: datetime) -> bool:
    """Whether an order without an open action has a row of neither 'Active' nor 'Rentals'.

    It is told in a small part of the time that the row takes.
    """
    if order.kind.is_rental or now - order.updated_at < LINGER:
        return False
    if order.state is OrderState.RECEIVED:
        return not order.look_further and remaining is not None and remaining <= 0
    return order.state in (OrderState.REJECTED, OrderState.EXPIRED)


def _status(order: Order, now: datetime) -> RowStatus:
    match order.state:
        case OrderState.BIDDING:
            return RowStatus.BIDDING
        case OrderState.REJECTED:
            return RowStatus.REJECTED
        case OrderState.EXPIRED:
            return RowStatus.EXPIRED
        case OrderState.RECEIVED if order.look_further:
            return RowStatus.WAITING
        case OrderState.RECEIVED if _active(order, now):
            return RowStatus.ACTIVE
        case OrderState.RECEIVED:
            return RowStatus.RECEIVED
        case OrderState.WAITING if order.kind.is_rental:
            return RowStatus.ACTIVE if _active(order, now) else RowStatus.INACTIVE
        case OrderState.WAITING:
            return RowStatus.WAITING


def _active(order: Order, now: datetime) -> bool:
    return order.kind.is_rental and order.active_until is not None and order.active_until > now


def _actions(
    order: Order, status: RowStatus, *, over: bool
) -> tuple[RowAction | None, tuple[RowAction, ...]]:
    match status:
        case RowStatus.BIDDING:
            return RowAction.CANCEL_BID, ()
        case RowStatus.WAITING if order.state is OrderState.RECEIVED:
            return None, (RowAction.ARCHIVE,)
        case RowStatus.WAITING:
            return RowAction.REJECT, ()
        case RowStatus.INACTIVE:
            return RowAction.ACTIVATE, (RowAction.RENEW, RowAction.REJECT)
        case RowStatus.ACTIVE:
            return RowAction.RENEW, ()
        case RowStatus.RECEIVED if order.kind.is_rental and not over:
            return RowAction.ACTIVATE, (RowAction.RENEW, RowAction.ARCHIVE)
        case RowStatus.RECEIVED if not over:
            return RowAction.LOOK_FURTHER, (RowAction.REUSE, RowAction.ARCHIVE)
        case RowStatus.RECEIVED | RowStatus.EXPIRED if order.kind.is_rental or not order.number:
            # A rental that has ended cannot be renewed, and a bid got no number to be reused.
            return RowAction.ARCHIVE, ()
        case RowStatus.RECEIVED | RowStatus.EXPIRED:
            return RowAction.ARCHIVE, (RowAction.REUSE,)
        case RowStatus.REJECTED:
            return RowAction.ARCHIVE, ()
        case _:
            return None, ()


def _detail(order: Order) -> str:
    if order.state is OrderState.REJECTED:
        return refund_text(order)
    return ""


def _alert(order: Order) -> str:
    if not order.former_number or not order.number:
        return ""
    words = translate(
        "OrderRows", "The reuse came with another number. It was {former}, it is {number} now."
    )
    return words.format(former=number(order.former_number), number=number(order.number))


def _unconfirmed_words(kind: ActionKind) -> str:
    words = {
        ActionKind.REUSE: translate("OrderRows", "It is not known whether it was reused."),
        ActionKind.ACTIVATE: translate("OrderRows", "It is not known whether it was activated."),
        ActionKind.RENEW: translate("OrderRows", "It is not known whether it was renewed."),
    }
    return words[kind]


def kind_text(kind: OrderKind) -> str:
    """How long an order lives, in the words of the catalogue's groups."""
    return _place(_GROUP_OF_KIND.get(kind), None)


def _place(group: Group | None, country: str | None) -> str:
    return section_title(group.value) if group is not None else country or ""
