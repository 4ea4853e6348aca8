"""What a person types as an order id."""

from __future__ import annotations

import re

_ORDER_ID = re.compile(r"[0-9A-Za-z-]{1,64}")


def order_id(typed: str) -> str | None:
    """The id without blanks and a leading '#', or ``None`` for what cannot be one."""
    text = typed.strip().removeprefix("#").strip()
    return text if _ORDER_ID.fullmatch(text) else None
