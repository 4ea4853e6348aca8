"""Amounts: ``Decimal`` from the wire to the screen, never through a float."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

#: More than any price or balance can be; keeps absurd exponents out of arithmetic.
LARGEST = Decimal("1e9")


def parse_amount(raw: object) -> Decimal | None:
    """Read an amount given as text, ``int`` or ``Decimal``.

    Returns ``None`` for everything that must not be treated as money: missing,
    negative, not finite, absurdly large, a ``float`` (it has already lost
    digits), a ``bool`` or unreadable text. A leading ``$`` and thousands commas
    in text are understood.
    """
    if isinstance(raw, bool) or not isinstance(raw, (str, int, Decimal)):
        return None
    if isinstance(raw, str):
        raw = raw.strip().removeprefix("$").replace(",", "").strip()
        if not raw.isascii() or "_" in raw:
            return None
    try:
        amount = Decimal(raw)
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount < 0 or amount > LARGEST:
        return None
    return amount


def amount_text(amount: Decimal) -> str:
    """The exact amount as plain digits (no exponent), as the database keeps it."""
    return format(amount, "f")
