"""Numbers that nobody owns: 555-01xx in the United States, set-aside or dead ranges elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.sandbox.countries import AREA_CODES, COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Container
    from random import Random

_US = "1@@@55501##"
_PATTERNS = {name: pattern for name, _, pattern in COUNTRIES}


def make_number(rng: Random, country: str = "", taken: Container[str] = ()) -> str:
    """Digits of a number for that country ('' is the USA), not among ``taken`` if it can be."""
    pattern = _PATTERNS.get(country, _US)
    number = _fill(rng, pattern)
    for _ in range(50):
        if number not in taken:
            break
        number = _fill(rng, pattern)
    return number


def _fill(rng: Random, pattern: str) -> str:
    digits = pattern.replace("@@@", rng.choice(AREA_CODES))
    return "".join(str(rng.randrange(10)) if digit == "#" else digit for digit in digits)
