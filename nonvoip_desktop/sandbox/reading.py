"""The calls that change nothing: balance, both catalogues, getsms (guide, 'Endpoint Summary')."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nonvoip_desktop.sandbox.answers import Answer, Refused, success
from nonvoip_desktop.sandbox.values import GROUPS, REJECTED, TIMED_OUT, Product

if TYPE_CHECKING:
    from nonvoip_desktop.sandbox.world import World


def balance(world: World, params: dict[str, Any]) -> Answer:
    """``/api/balance``."""
    return success(balance=world.ledger.balance)


def products(world: World, params: dict[str, Any]) -> Answer:
    """``/api/products``: grouped or not, by ``type`` or by ``id`` or ``product_id``."""
    chosen = list(world.usa.values())
    wanted = params.get("product_id", params.get("id"))
    if wanted not in (None, ""):
        chosen = [product for product in chosen if str(product.product_id) == str(wanted).strip()]
        if not chosen:
            raise Refused("Product not found.")
    kind = params.get("type")
    if kind not in (None, ""):
        if kind not in [known for known, _ in GROUPS.values()]:
            raise Refused("Unknown type.")
        chosen = [product for product in chosen if product.kind == kind]
    if not truth(params.get("grouped")):
        return success(message=[_listed(product) for product in chosen])
    groups: dict[str, list[dict[str, Any]]] = {}
    for product in chosen:
        groups.setdefault(product.group, []).append(_listed(product))
    return success(message=groups)


def country_products(world: World, params: dict[str, Any]) -> Answer:
    """``/api/country/products``."""
    return success(
        message=[
            {
                "product_id": product.product_id,
                "name": product.name,
                "country": product.country,
                "price": product.price,
                "available": product.available,
            }
            for product in world.abroad.values()
        ]
    )


def get_sms(world: World, params: dict[str, Any]) -> Answer:
    """``/api/getsms``: the latest message; an empty ``sms`` is 'not yet'."""
    order = world.find_order(params)
    if not order.sms and order.status in (REJECTED, TIMED_OUT):
        raise Refused(order.closing_words)
    latest = order.sms[-1] if order.sms else None
    return success(
        number=order.number,
        service=order.service,
        sms=latest.text if latest else "",
        pin=latest.pin if latest else "",
        type=order.kind,
    )


def truth(raw: object) -> bool:
    """A boolean as JSON or a form spells it."""
    return raw is True or str(raw).strip().lower() in ("true", "1", "yes", "on")


def _listed(product: Product) -> dict[str, Any]:
    return {
        "product_id": product.product_id,
        "name": product.name,
        "price": product.price,
        "available": product.available,
    }
