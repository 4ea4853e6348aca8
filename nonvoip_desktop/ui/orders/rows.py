"""From orders and purchases to the rows that are shown. Pure: values in, values out."""

from __future__ import annotations

from datetime import datetime, timedelta

from nonvoip_desktop.core.rejecting import refund_text
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.ui.bridge import order_key, purchase_key
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.products.words import section_title

#: A finished order stays among the active ones for this long, so that it does not vanish
#: under the person's eyes.
LINGER = timedelta(minutes=5)

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


def purchase_row(purchase: Purchase) -> OrderRow | None:
    """The row of a purchase that waits for an answer or a decision; settled ones have none."""
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
        service=purchase.service,
        number=None,
        status=status,
        since=purchase.created_at,
        action=action,
        detail=purchase.detail,
        group_text=_place(purchase.group, purchase.country),
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
) -> OrderRow:
    """The row of an order as it is at ``now``."""
    status = _status(order, now)
    over = remaining is not None and remaining <= 0
    pin = next((message.pin for message in reversed(messages) if message.pin), None)
    live = status in (RowStatus.WAITING, RowStatus.BIDDING, RowStatus.ACTIVE, RowStatus.INACTIVE)
    if status is RowStatus.RECEIVED:
        live = not over
    group = _GROUP_OF_KIND.get(order.kind)
    action, more = _actions(order, status, over=over)
    return OrderRow(
        key=order_key(order.order_id),
        service=order.service,
        number=order.number,
        status=status,
        since=order.ordered_at,
        pin=pin,
        deadline=None if status is RowStatus.REJECTED else deadline,
        action=action,
        more=more,
        rental=order.kind.is_rental,
        live=live or now - order.updated_at < LINGER,
        trouble=trouble if live else "",
        detail=_detail(order),
        group_text=_place(group, None),
        busy=busy,
    )


def _status(order: Order, now: datetime) -> RowStatus:
    match order.state:
        case OrderState.BIDDING:
            return RowStatus.BIDDING
        case OrderState.REJECTED:
            return RowStatus.REJECTED
        case OrderState.EXPIRED:
            return RowStatus.EXPIRED
        case OrderState.RECEIVED:
            return RowStatus.WAITING if order.look_further else RowStatus.RECEIVED
        case OrderState.WAITING if order.kind.is_rental:
            active = order.active_until is not None and order.active_until > now
            return RowStatus.ACTIVE if active else RowStatus.INACTIVE
        case OrderState.WAITING:
            return RowStatus.WAITING


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
            return RowAction.REJECT, ()
        case RowStatus.RECEIVED if not over and not order.kind.is_rental:
            return RowAction.LOOK_FURTHER, (RowAction.ARCHIVE,)
        case RowStatus.RECEIVED | RowStatus.REJECTED | RowStatus.EXPIRED:
            return RowAction.ARCHIVE, ()
        case _:
            return None, ()


def _detail(order: Order) -> str:
    if order.state is OrderState.REJECTED:
        return refund_text(order)
    if order.bid is not None and order.state is OrderState.BIDDING:
        return f"{order.bid:f}"
    return ""


def _place(group: Group | None, country: str | None) -> str:
    return section_title(group.value) if group is not None else country or ""
