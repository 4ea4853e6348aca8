"""The forms that the field notes report: the same facts, rarely in the guide's own shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nonvoip_desktop.sandbox.answers import ERROR, INFO, Answer
from nonvoip_desktop.sandbox.drift_values import loosen

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_PRICE_NAMES = (
    "Price_Change_Required",
    "price_change_required",
    "PriceChangeRequired",
    "PRICE_CHANGE_REQUIRED",
    "Price Change Required",
    "price-change-required",
)
_PRICE_KEYS = ("available_price", "availablePrice", "new_price", "price", "current_price")
_BID_NAMES = (
    "Premium_Available",
    "premium_available",
    "PremiumAvailable",
    "PREMIUM_AVAILABLE",
    "Premium Available",
    "premium-available",
)
_BID_KEYS = ("recommended_bid", "recommendedBid", "recommended", "bid", "auction")
_NOT_YET = ("No SMS yet.", "Waiting for SMS", "SMS not received yet, please try again.")

#: Fields that an order may lack or have as null; its id, number and end are always there.
_DISPENSABLE = ("status", "service", "type")


def drift_answer(answer: Answer, endpoint: str, rng: Random) -> tuple[int, Any]:
    """HTTP status and JSON of an answer in one of its possible forms."""
    if answer.status == ERROR:
        return _error(str(answer.body["message"]), rng)
    if answer.status == INFO:
        return 200, _info(answer.body, rng)
    body = dict(answer.body)
    shape = _SHAPES.get(endpoint)
    if shape is not None:
        body = shape(body, rng)
    body = {"status": answer.status, **body} if "status" not in body else body
    if rng.random() < 0.2:
        body["request_id"] = f"{rng.getrandbits(48):012x}"
    status = rng.choice((200, 400)) if body["status"] == ERROR else 200
    return status, loosen(body, rng)


def drift_event(payload: Any, rng: Random) -> Any:
    """A callback: its message an object or a list, its order id a number, a text or missing."""
    message = payload["message"]
    parts = [dict(part) for part in (message if isinstance(message, list) else [message])]
    for part in parts:
        draw = rng.random()
        if draw < 0.2:
            del part["order_id"]
        elif draw < 0.6:
            part["order_id"] = str(part["order_id"])
        if part.get("type") == "str" and rng.random() < 0.5:
            part["type"] = "short_term"
        if "code" in part and rng.random() < 0.15:
            del part["code"]
    whole = parts[0] if len(parts) == 1 and rng.random() < 0.5 else parts
    return {"event": payload["event"], "message": whole}


def _error(words: str, rng: Random) -> tuple[int, Any]:
    message: Any = words
    draw = rng.random()
    if draw < 0.15:
        message = [words]
    elif draw < 0.3:
        message = {"error": words}
    return rng.choice((200, 400)), {"status": ERROR, "message": message}


def _info(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    """A decision state: its name in any spelling, the amount under one of several keys."""
    if body["message"] == "Price_Change_Required":
        name = rng.choice(_PRICE_NAMES)
        amount = {rng.choice(_PRICE_KEYS): loosen(body["available_price"], rng)}
        words = "The price of this product has changed."
    else:
        name = rng.choice(_BID_NAMES)
        bid = body["recommended_bid"]
        amount = {rng.choice(_BID_KEYS): rng.choice((bid, str(bid), f"{bid}.00"))}
        words = "A premium number is available."
    forms: tuple[dict[str, Any], ...] = (
        {"message": name, **amount},
        {"message": {"info": name, **amount}},
        {"message": [{"info": name, **amount}]},
        {"info": name, "message": words, **amount},
        {"info": name, "message": amount},
        {"message": name, "data": amount},
    )
    return {"status": INFO, **rng.choice(forms)}


def _balance(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    return {**body, "currency": "USD"} if rng.random() < 0.3 else body


def _products(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    """Extra fields in some products, no stock figure in a few."""

    def loose(product: dict[str, Any]) -> dict[str, Any]:
        draw = rng.random()
        if draw < 0.02:
            return {**product, "available": None}
        if draw < 0.1:
            return {**product, "icon": "default.png", "description": None}
        return product

    message = body["message"]
    if isinstance(message, dict):
        return {"message": {name: [loose(p) for p in group] for name, group in message.items()}}
    return {"message": [loose(product) for product in message]}


def _orders(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    orders = [_with_gaps(order, rng) for order in body["message"]]
    shaped: dict[str, Any] = {"message": _one_or_many(orders, rng)}
    # What could not be placed is sometimes just left out.
    if "not_placed" in body and rng.random() < 0.5:
        shaped["not_placed"] = body["not_placed"]
    return shaped


def _with_gaps(order: dict[str, Any], rng: Random) -> dict[str, Any]:
    changed = dict(order)
    draw = rng.random()
    if draw < 0.15:
        del changed[rng.choice(_DISPENSABLE)]
    elif draw < 0.3:
        changed[rng.choice(_DISPENSABLE)] = None
    elif draw < 0.4:
        changed["created_by"] = "api"
    if not changed["number"] and rng.random() < 0.4:
        changed["number"] = None
    return changed


def _one_or_many(parts: list[dict[str, Any]], rng: Random) -> Any:
    return parts[0] if len(parts) == 1 and rng.random() < 0.4 else parts


def _sms(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    """'Not yet' is an info, an error, an empty or a missing text; a code may be missing."""
    changed = dict(body)
    if body["sms"]:
        if not body["pin"] or rng.random() < 0.1:
            changed["pin"] = rng.choice((None, ""))
        return changed
    if not body["number"]:
        changed["number"] = rng.choice((None, ""))
    draw = rng.random()
    if draw < 0.35:
        changed["sms"] = changed["pin"] = rng.choice((None, ""))
        return changed
    del changed["sms"], changed["pin"]
    status = INFO if draw < 0.7 else ERROR
    return {"status": status, "message": rng.choice(_NOT_YET), **changed}


def _reused(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    (part,) = body["message"]
    return {"message": _one_or_many([_with_gaps(part, rng)], rng)}


def _activated(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    (part,) = body["message"]
    part = dict(part)
    if rng.random() < 0.5:
        part.pop("duration", None)
    return {"message": _one_or_many([_with_gaps(part, rng)], rng)}


def _renewed(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    (part,) = body["message"]
    part = dict(part)
    if rng.random() < 0.4:
        part["expires"] = part.pop("expiration")
    return {"message": _one_or_many([part], rng)}


def _only_status(body: dict[str, Any], rng: Random) -> dict[str, Any]:
    return {} if rng.random() < 0.6 else body


_SHAPES: dict[str, Callable[[dict[str, Any], Random], dict[str, Any]]] = {
    "balance": _balance,
    "products": _products,
    "country/products": _products,
    "order": _orders,
    "country/order": _orders,
    "getsms": _sms,
    "reuse": _reused,
    "activate": _activated,
    "renew": _renewed,
    "reject": _only_status,
    "saveurl": _only_status,
}
