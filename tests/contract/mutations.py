"""Changes to JSON values and bodies: small ones that drift, and wild ones that break."""

from __future__ import annotations

import copy
import json
from random import Random
from typing import Any

#: Values that turn up in the place of others.
ODD_VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, 7, 10**15, 10**30, -(10**40), 0.1, 1e300, -0.0, 1.70),
    *("", " ", "0", "null", "1.70", "-1", "1,70", "$5", "NaN", "Infinity", "1e99", "٣٤", "x" * 300),
    *("success", "error", "info", "Price_Change_Required", "Premium_Available", "Reserved"),
    *("Order not found.", "expired", "Unauthorized", "secret-word", "\0", "\ud83d", "\u202e<b>"),
    *("2026-07-06", "2026-07-06 12:00:00", "0000-00-00 00:00:00", "99:99:99", "9" * 400),
    *([], {}, [[]], [None], {"": None}, [1, "2", None], {"message": {"message": []}}),
]
ODD_KEYS = [
    *("", "status", "message", "data", "order_id", "orderId", "id", "product_id", "price", "bid"),
    *("available_price", "recommended_bid", "sms", "pin", "expiration", "end_on", "balance"),
    *("error", "errors", "number", "not_placed", "10-minutes", "password", "\0", "ключ", "x" * 200),
]


def drift(value: Any, rng: Random, depth: int = 0) -> Any:
    """A copy with some of its values, keys and forms changed."""
    if depth == 0:
        value = copy.deepcopy(value)
    if rng.random() < 0.06:
        return copy.deepcopy(rng.choice(ODD_VALUES))
    if isinstance(value, dict):
        changed = {_key(key, rng): drift(inner, rng, depth + 1) for key, inner in value.items()}
        if changed and rng.random() < 0.15:
            del changed[rng.choice(list(changed))]
        if rng.random() < 0.15:
            changed[rng.choice(ODD_KEYS)] = copy.deepcopy(rng.choice(ODD_VALUES))
        return [changed] if rng.random() < 0.04 else changed
    if isinstance(value, list):
        changed_list = [drift(inner, rng, depth + 1) for inner in value]
        draw = rng.random()
        if draw < 0.08:
            return changed_list[0] if changed_list else None
        if draw < 0.12:
            return changed_list * 3
        if draw < 0.16:
            return [*changed_list, copy.deepcopy(rng.choice(ODD_VALUES))]
        return changed_list
    draw = rng.random()
    if draw < 0.1 and isinstance(value, str | int):
        return str(value) if isinstance(value, int) else _number(value)
    return value


def body(value: Any, rng: Random) -> bytes:
    """The value as bytes, which may be cut, flipped, padded or mixed up."""
    raw = json.dumps(value, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    draw = rng.random()
    if draw < 0.70:
        return raw
    if draw < 0.76:
        return raw[: rng.randrange(len(raw) + 1)]
    if draw < 0.88:
        flipped = bytearray(raw)
        for _ in range(rng.randrange(1, 6)):
            flipped[rng.randrange(len(flipped))] = rng.randrange(256)
        return bytes(flipped)
    if draw < 0.91:
        return b"\xef\xbb\xbf" + raw
    if draw < 0.93:
        return b"<html>" + raw
    if draw < 0.95:
        return raw * 2
    if draw < 0.97:
        return rng.randbytes(rng.randrange(60))
    if draw < 0.98:
        return b"[" * rng.choice((3, 900, 20_000)) + raw
    if draw < 0.99:
        return raw.replace(b'"', b"'")
    return b'{"status":"success","message":' + b"9" * rng.choice((30, 5000)) + b"}"


def _key(key: str, rng: Random) -> str:
    draw = rng.random()
    if draw < 0.90:
        return key
    if draw < 0.93:
        first, *rest = key.split("_")
        return first + "".join(part.title() for part in rest)
    if draw < 0.96:
        return key.upper().replace("_", "-")
    return rng.choice(ODD_KEYS)


def _number(text: str) -> Any:
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return [text]
