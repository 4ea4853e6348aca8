"""The two catalogues, built from the data and a seed."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from nonvoip_desktop.sandbox.countries import COUNTRIES, SERVICES
from nonvoip_desktop.sandbox.service_names import FIRST_ID, FIXED, NAMES, PRICE_RANGE
from nonvoip_desktop.sandbox.values import COUNTRY, Product

_FIRST_COUNTRY_ID = 501
#: How many products of a group are sold out at the start, in per cent.
_SOLD_OUT = 4


def usa_products(seed: int) -> dict[int, Product]:
    """The USA catalogue by product id. Ids do not depend on the seed; prices and stock do."""
    products: dict[int, Product] = {}
    for group, names in NAMES.items():
        for position, name in enumerate(names):
            product_id = FIRST_ID[group] + position
            price, available = _figures(seed, group, name)
            products[product_id] = Product(product_id, name, price, available, group)
    return products


def country_products(seed: int) -> dict[int, Product]:
    """The country catalogue by product id."""
    products: dict[int, Product] = {}
    product_id = _FIRST_COUNTRY_ID - 1
    for country, factor, _ in COUNTRIES:
        for service, base in SERVICES:
            product_id += 1
            rng = Random(f"{seed}:{country}:{service}")
            scarce = rng.random() < 0.15
            if scarce and (country, service) != ("United States", "Telegram"):
                continue
            price = Decimal(max(5, base * factor // 100)) / 100
            available = 0 if rng.randrange(100) < _SOLD_OUT else rng.randrange(20, 2500)
            if product_id == _FIRST_COUNTRY_ID:
                price, available = Decimal("0.45"), 120
            products[product_id] = Product(product_id, service, price, available, COUNTRY, country)
    return products


def _figures(seed: int, group: str, name: str) -> tuple[Decimal, int]:
    fixed = FIXED.get((group, name))
    if fixed is not None:
        return Decimal(fixed[0]), fixed[1]
    rng = Random(f"{seed}:{group}:{name}")
    low, high = PRICE_RANGE[group]
    price = Decimal(rng.randrange(low, high + 1)) / 100
    sold_out = rng.randrange(100) < _SOLD_OUT
    stock = int(rng.choice((15, 60, 200, 700, 3000)) * rng.uniform(0.4, 1.6))
    return price, 0 if sold_out else stock
