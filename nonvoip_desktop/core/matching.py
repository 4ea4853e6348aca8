"""Whose callback it is: by the order's id, then by number and service. Values in, values out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.domain.order import Order, OrderState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.callback import AuctionWon, Callback, CallbackEvent
    from nonvoip_desktop.domain.purchase import Purchase

_LIVE = (OrderState.WAITING, OrderState.BIDDING)


def is_live(order: Order, now: datetime) -> bool:
    """Whether a message may still be meant for this order: it waits, or its time is not up."""
    if order.state in _LIVE:
        return True
    in_time = order.expires_at is not None and order.expires_at > now
    return order.state is OrderState.RECEIVED and (in_time or order.look_further)


def fits_service(event: CallbackEvent, service: str) -> bool:
    """Whether the event can be about this service; one that names none can be about any."""
    return event.service is None or event.service.casefold() == service.casefold()


def live_owner(event: CallbackEvent, listed: Iterable[Order], now: datetime) -> Order | None:
    """The newest live order with the event's number and service."""
    if event.number is None:
        return None
    fitting = [
        order
        for order in listed
        if order.number == event.number
        and fits_service(event, order.service)
        and is_live(order, now)
    ]
    return _newest(fitting)


def late_owner(event: CallbackEvent, of_number: Iterable[Order]) -> Order | None:
    """The newest order of all, archived ones too, for an event that names no order.

    An id that is not known speaks for another order instead: then nobody is taken.
    """
    if event.order_id is not None:
        return None
    return _newest([order for order in of_number if fits_service(event, order.service)])


def bidders(event: AuctionWon, listed: Iterable[Order]) -> list[Order]:
    """The bids that a win without an id can be about: they have no number yet."""
    if event.order_id is not None:
        return []
    return [
        order
        for order in listed
        if order.state is OrderState.BIDDING
        and order.number is None
        and event.service is not None
        and fits_service(event, order.service)
    ]


def evidence(purchase: Purchase, unmatched: Sequence[Callback]) -> tuple[Callback, ...]:
    """What came since an unconfirmed purchase and fits its service, oldest first; no proof."""
    return tuple(
        sorted(
            (
                callback
                for callback in unmatched
                if callback.received_at >= purchase.created_at
                and callback.event.service is not None
                and fits_service(callback.event, purchase.service)
            ),
            key=lambda callback: callback.received_at,
        )
    )


def _newest(orders: Sequence[Order]) -> Order | None:
    return max(orders, key=lambda order: (order.ordered_at, order.order_id), default=None)
