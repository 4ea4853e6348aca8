"""Amounts of the sandbox: always ``Decimal``, two places, text in answers."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

_CENT = Decimal("0.01")


def cents(amount: Decimal) -> Decimal:
    """The amount with exactly two places."""
    return amount.quantize(_CENT)


def read_amount(raw: object) -> Decimal | None:
    """An amount from a request: number or text; ``None`` if it is not a usable one."""
    if isinstance(raw, bool) or not isinstance(raw, (str, int, Decimal)):
        return None
    try:
        amount = Decimal(raw.strip() if isinstance(raw, str) else raw)
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount < 0 or amount > Decimal("1e6"):
        return None
    return amount


def sum_of(amounts: list[Decimal]) -> Decimal:
    """The sum as a ``Decimal``, also of nothing."""
    return sum(amounts, Decimal("0.00"))
