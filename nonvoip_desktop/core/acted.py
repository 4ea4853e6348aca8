"""What a reuse, an activation or a renewal makes of its order. Pure: values in, values out."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.transitions import revive_order

if TYPE_CHECKING:
    from nonvoip_desktop.domain.action import Action
    from nonvoip_desktop.domain.answers import Activated, Renewed, Reused

#: An activation whose end the service does not tell is taken to last for this long.
UNTOLD_WINDOW = timedelta(days=1)

_ALIVE = (OrderState.WAITING, OrderState.BIDDING)


class Baseline(Struct, frozen=True):
    """The text that a number showed before its reuse, and whether that could be asked."""

    text: str | None = None
    known: bool = False


def same_number(first: str, second: str) -> bool:
    """Whether two numbers are one, with or without the 1 of North America."""
    return _bare(first) == _bare(second)


def _bare(number: str) -> str:
    digits = "".join(char for char in number if char in "0123456789")
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def reused(
    order: Order, answer: Reused, baseline: Baseline, expires_at: datetime | None, now: datetime
) -> Order:
    """The order that waits for another message.

    Where the answer has an order of its own, that one; where it has another number,
    both numbers are kept.
    """
    number = answer.number or order.number
    former = order.number if order.number and number else None
    if former is not None and number is not None and same_number(former, number):
        former = None
    changes: dict[str, Any] = {
        "order_id": answer.order_id or order.order_id,
        "expires_at": expires_at,
        "baseline": baseline.text,
        "baseline_unknown": not baseline.known,
        "number": number,
        "former_number": former,
        "look_further": False,
        "refund": Refund.NOT_ASKED,
        "archived": False,
        "ordered_at": now,
    }
    if order.state in _ALIVE:
        return replace(order, updated_at=now, **changes)
    return revive_order(order, now, **changes)


def order_of_reuse(action: Action, answer: Reused, order_id: str, now: datetime) -> Order:
    """The order behind a reuse by service and number that this app did not know, as it was."""
    return Order(
        order_id=order_id,
        account=action.account,
        service=answer.service or action.service,
        number=action.number,
        kind=OrderKind.SHORT_TERM,
        state=OrderState.EXPIRED,
        ordered_at=now,
        updated_at=now,
    )


def activated(order: Order, answer: Activated, now: datetime) -> Order:
    """The rental whose window is open."""
    ends_at = answer.ends_at
    if ends_at is None and answer.duration is not None:
        ends_at = now + timedelta(minutes=answer.duration)
    if ends_at is None:
        # It is paid for and open, until nobody knows when: it is polled.
        ends_at = order.expires_at or now + UNTOLD_WINDOW
    return replace(order, active_until=ends_at, updated_at=now)


def renewed(order: Order, answer: Renewed, now: datetime) -> Order:
    """The rental with its new end. Without a word about it the old end must not stand."""
    if order.state is OrderState.EXPIRED:
        return revive_order(order, now, expires_at=answer.expires_at)
    return replace(order, expires_at=answer.expires_at, updated_at=now)
