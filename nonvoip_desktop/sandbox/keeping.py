"""What can be done with an order: reuse, reject, activate, renew; and saveurl."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from nonvoip_desktop.sandbox.answers import Answer, Refused, success
from nonvoip_desktop.sandbox.money import cents
from nonvoip_desktop.sandbox.values import (
    AWAITING_NUMBER,
    COMPLETED,
    REJECTED,
    RESERVED,
    TIMED_OUT,
    Order,
    Product,
)

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.sandbox.world import World

#: How long a rental receives messages after an activation (field notes), in service seconds.
WINDOW = 300.0
#: How long after its end a short-term number can be reused.
REUSE_WITHIN = 86_400.0
_DAYS = {"one_day": 1, "3days": 3, "long_term": 30}


def reuse(world: World, params: dict[str, Any]) -> Answer:
    """``/api/reuse``: the same number waits for another message; costs its price again."""
    order = world.find_order(params)
    product = _product_of(world, order)
    _refuse_if_told(world, order, product, "reuse")
    now = world.clock.now()
    if order.is_rental:
        raise Refused("Only short-term numbers can be reused.")
    if order.status in (REJECTED, AWAITING_NUMBER) or not order.number:
        raise Refused("This number cannot be reused.")
    if order.status == RESERVED:
        raise Refused("This number is still waiting for its message.")
    if now > order.expires_at + REUSE_WITHIN:
        raise Refused("This number is no longer available for reuse.")
    world.charge("reuse", product.price, order.order_id, product.product_id)
    rule = world.behaviour(product, order.order_id)
    order.paid = cents(product.price)
    order.status = RESERVED
    order.got_sms = False
    order.rounds += 1
    order.closing_words = ""
    order.sms_delays = list(rule.sms)
    life = float(rule.expiration or product.life)
    world.agenda.drop(order.order_id)
    world.extend(order, now + life)
    world.plan_messages(order)
    return success(
        message=[
            {
                "order_id": order.order_id,
                "status": order.status,
                "number": order.number,
                "service": order.service,
                "till_expiration": world.clock.shorten(life),
                "type": order.kind,
            }
        ]
    )


def reject(world: World, params: dict[str, Any]) -> Answer:
    """``/api/reject``: before any message; gives the money back. Also cancels a bid."""
    order = world.find_order(params)
    product = _product_of(world, order)
    _refuse_if_told(world, order, product, "reject")
    if order.status == REJECTED:
        raise Refused("This order was already rejected.")
    if order.got_sms or order.status == COMPLETED:
        raise Refused("The SMS was already delivered. Reject is not allowed.")
    if order.activations:
        raise Refused("The number was already activated. Reject is not allowed.")
    if order.status == TIMED_OUT:
        raise Refused("The order has expired. Reject is not allowed.")
    order.status = REJECTED
    order.expires_at = world.clock.now()
    order.closing_words = "The order was rejected and refunded."
    world.agenda.drop(order.order_id)
    world.refund("reject", order)
    product.available += 1
    return success(message="The order was rejected.")


def activate(world: World, params: dict[str, Any]) -> Answer:
    """``/api/activate``: a rental receives messages for five minutes."""
    order = world.find_order(params)
    product = _product_of(world, order)
    _refuse_if_told(world, order, product, "activate")
    _must_be_living_rental(world, order, "activated")
    world.charge("activate", product.activation_price, order.order_id, product.product_id)
    now = world.clock.now()
    order.activations += 1
    order.active_until = min(now + WINDOW, order.expires_at)
    world.agenda.drop(order.order_id, "sms")
    world.plan_messages(order)
    world.touched = True
    body: dict[str, Any] = {
        "order_id": order.order_id,
        "status": "Active",
        "number": order.number,
        "service": order.service,
        "end_on": world.clock.to_wall(order.active_until),
        "type": order.kind,
    }
    minutes, seconds = divmod(world.clock.shorten(order.active_until - now), 60)
    if minutes and not seconds:
        body["duration"] = minutes
    return success(message=[body])


def renew(world: World, params: dict[str, Any]) -> Answer:
    """``/api/renew``: a rental lives longer by ``duration`` ('30d'); costs its price again."""
    order = world.find_order(params)
    product = _product_of(world, order)
    _refuse_if_told(world, order, product, "renew")
    _must_be_living_rental(world, order, "renewed")
    days = _days(params.get("duration"), order.kind)
    cost = product.price * days / _DAYS[order.kind]
    world.charge("renew", max(cents(cost), Decimal("0.01")), order.order_id, product.product_id)
    order.renewals += 1
    world.extend(order, order.expires_at + days * 86_400)
    end: datetime = world.clock.to_wall(order.expires_at)
    return success(
        message=[
            {
                "order_id": order.order_id,
                "number": order.number,
                "service": order.service,
                "expiration": end,
                "type": order.kind,
            }
        ]
    )


def save_url(world: World, params: dict[str, Any]) -> Answer:
    """``/api/saveurl``: any web address is stored; only loopback ones are ever called."""
    url = params.get("url")
    if not isinstance(url, str) or not _is_web_address(url):
        raise Refused("The url is not valid.")
    user = str(params.get("userId", "")).strip()
    if not user.isdecimal() or len(user) > 18:
        raise Refused("The userId is not valid.")
    world.saved_urls[int(user)] = url
    world.touched = True
    return success(message="The callback URL was saved.")


def _product_of(world: World, order: Order) -> Product:
    return world.product(order.product_id, country=bool(order.country))


def _refuse_if_told(world: World, order: Order, product: Product, endpoint: str) -> None:
    words = world.behaviour(product, order.order_id).refusals.get(endpoint)
    if words:
        raise Refused(words)


def _must_be_living_rental(world: World, order: Order, what: str) -> None:
    if not order.is_rental:
        raise Refused(f"Short-term numbers cannot be {what}.")
    if order.status == REJECTED:
        raise Refused("The order was rejected.")
    if order.status != RESERVED or world.clock.now() >= order.expires_at:
        raise Refused("The rental has expired.")


def _days(raw: object, kind: str) -> int:
    """The days of a duration such as ``30d``: whole multiples of the rental's own length."""
    if raw in (None, ""):
        return _DAYS[kind]
    match = re.fullmatch(r"([0-9]{1,3})\s*d(?:ays?)?", str(raw).strip().lower())
    days = int(match.group(1)) if match else 0
    if not days or days % _DAYS[kind] or days > 90:
        raise Refused(f"This number can be renewed by {_DAYS[kind]}d at a time.")
    return days


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
