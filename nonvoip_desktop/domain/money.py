"""Amounts: ``Decimal`` from the wire to the screen, never through a float."""

from __future__ import annotations

import re
from decimal import Decimal

#: More than any price or balance can be; keeps absurd exponents out of arithmetic.
LARGEST = Decimal("1e9")
#: No price has more places; a longer one could not be written out.
MOST_PLACES = 18
#: Digits, with commas only where thousands have them: ``1,70`` is no amount but a riddle.
_FIGURE = re.compile(
    r"(?:\d{1,18}|[1-9]\d{0,2}(?:,\d{3}){1,5})(?:\.\d{0,18})?|\.\d{1,18}", re.ASCII
)
#: A blank between thousands, as French and Russian have it.
_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))", re.ASCII)


def parse_amount(raw: object) -> Decimal | None:
    """Read an amount given as text, ``int`` or ``Decimal``.

    Returns ``None`` for everything that must not be treated as money: missing,
    negative, not finite, absurdly large or fine, ambiguous (``1,70``), a
    ``float`` (it has already lost digits), a ``bool`` or unreadable text. A
    leading ``$`` and thousands commas in text are understood.
    """
    if isinstance(raw, bool) or not isinstance(raw, (str, int, Decimal)):
        return None
    if isinstance(raw, str):
        figure = raw.strip().removeprefix("$").strip()
        if not _FIGURE.fullmatch(figure):
            return None
        raw = figure.replace(",", "")
    amount = Decimal(raw)
    if not amount.is_finite() or amount < 0 or amount > LARGEST:
        return None
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or not -MOST_PLACES <= exponent <= MOST_PLACES:
        return None
    return amount.copy_abs()  # there is no minus zero


def typed_amount(text: str) -> Decimal | None:
    """Read an amount that a person typed, with a point or a comma before the cents.

    Where both readings make sense and differ (``1,250``) it is ``None``, like
    everything that ``parse_amount`` does not take: nothing is guessed.
    """
    figure = text.strip().removeprefix("$").removesuffix("$").strip()
    for blank in "\u00a0\u202f":
        figure = figure.replace(blank, " ")
    figure = _SPACED.sub("", figure)
    swapped = figure.translate(str.maketrans(",.", ".,"))
    readings = {parse_amount(figure), parse_amount(swapped)} - {None}
    return readings.pop() if len(readings) == 1 else None


def amount_text(amount: Decimal) -> str:
    """The exact amount as plain digits (no exponent), as the database keeps it."""
    return format(amount, "f")
