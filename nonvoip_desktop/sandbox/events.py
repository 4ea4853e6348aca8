"""The callbacks of the guide, section 'Callback Payloads', in its own forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nonvoip_desktop.sandbox.values import Order, Sms


def incoming_message(order: Order, sms: Sms) -> dict[str, Any]:
    """A message has come."""
    return {
        "event": "incoming_message",
        "message": {
            "order_id": order.order_id,
            "number": order.number,
            "service": order.service,
            "sender": sms.sender,
            "sms": sms.text,
            "code": sms.pin,
            "type": "str",
        },
    }


def won_bid(order: Order, expiration: int) -> dict[str, Any]:
    """A bid was won; the event's name is spelled as the guide spells it."""
    return {
        "event": "auction_wining",
        "message": [
            {
                "order_id": order.order_id,
                "number": order.number,
                "service": order.service,
                "expiration": expiration,
            }
        ],
    }
