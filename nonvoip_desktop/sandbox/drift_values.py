"""How single values drift: ids, amounts, seconds, numbers and dates in their possible types."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

_DATES = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%SZ",
    "%Y-%m-%dT%H:%M:%S+00:00",
    "%Y-%m-%dT%H:%M:%S.000000Z",
)
#: Whole numbers that may as well come as text.
_COUNTS = ("order_id", "product_id", "available", "expiration", "till_expiration", "duration")


def loosen(value: Any, rng: Random, key: str = "") -> Any:
    """The value, and everything in it, in one of the types that were seen for its key."""
    if isinstance(value, dict):
        return {name: loosen(item, rng, name) for name, item in value.items()}
    if isinstance(value, list):
        return [loosen(item, rng, key) for item in value]
    if isinstance(value, Decimal):
        return _amount(value, rng)
    if isinstance(value, datetime):
        return value.strftime(rng.choice(_DATES))
    if key in _COUNTS and isinstance(value, int):
        return str(value) if rng.random() < 0.5 else value
    if key == "number" and value:
        return rng.choice((value, value, f"+{value}", int(value)))
    if key == "pin" and value and value.isdecimal() and not value.startswith("0"):
        return int(value) if rng.random() < 0.2 else value
    return value


def _amount(value: Decimal, rng: Random) -> str | int | float:
    if rng.random() < 0.5:
        return f"{value:.2f}"
    # Two places survive a float: its shortest text is what was meant.
    return int(value) if value == value.to_integral_value() else float(value)
