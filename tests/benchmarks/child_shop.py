"""The stand-in service with few products at every other look at its catalogue, else with 20,000.

Takes the arguments of the sandbox's own command.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import Any

from nonvoip_desktop.sandbox import application, reading
from nonvoip_desktop.sandbox.answers import Answer
from nonvoip_desktop.sandbox.cli import main
from nonvoip_desktop.sandbox.values import GROUPS, Product
from nonvoip_desktop.sandbox.world import World

MANY = 20_000
_GROUPS = list(GROUPS)


class Shop:
    """Answers for ``/api/products``; all prices and stocks are others each time."""

    def __init__(self) -> None:
        self._looks = 0

    def products(self, world: World, params: dict[str, Any]) -> Answer:
        """As the sandbox's own, on another catalogue."""
        if reading.truth(params.get("grouped")):
            turn = self._looks
            self._looks += 1
            few = dict(list(world.usa.items())[:200]) if turn % 2 == 0 else {}
            world.usa = few or {
                number: Product(
                    number,
                    f"Service {number}",
                    Decimal(5 + (number * 7 + turn * 3) % 400) / 100,
                    (number * 13 + turn) % 9000,
                    _GROUPS[number % len(_GROUPS)],
                )
                for number in range(10_000_000, 10_000_000 + MANY)
            }
        return reading.products(world, params)


if __name__ == "__main__":
    application.ENDPOINTS["products"] = Shop().products
    sys.exit(main(sys.argv[1:]))
