"""The two catalogues, built from the data and a seed."""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from functools import lru_cache
from random import Random

from nonvoip_desktop.sandbox.countries import COUNTRIES, SERVICES
from nonvoip_desktop.sandbox.service_names import FIRST_ID, FIXED, NAMES, PRICE_RANGE
from nonvoip_desktop.sandbox.values import COUNTRY, Product

_FIRST_COUNTRY_ID = 501


def usa_products(seed: int, sold_out: int) -> dict[int, Product]:
    """The USA catalogue by product id; ``sold_out`` per cent of it start without stock.

    Ids do not depend on the seed; prices and stock do, but for the fixed ones.
    """
    return {product.product_id: copy(product) for product in _usa(seed, sold_out)}


def country_products(seed: int, sold_out: int) -> dict[int, Product]:
    """The country catalogue by product id."""
    return {product.product_id: copy(product) for product in _abroad(seed, sold_out)}


@lru_cache(maxsize=8)
def _usa(seed: int, sold_out: int) -> tuple[Product, ...]:
    products: list[Product] = []
    for group, names in NAMES.items():
        for position, name in enumerate(names):
            product_id = FIRST_ID[group] + position
            price, available = _figures(seed, group, name, sold_out)
            products.append(Product(product_id, name, price, available, group))
    return tuple(products)


@lru_cache(maxsize=8)
def _abroad(seed: int, sold_out: int) -> tuple[Product, ...]:
    products: list[Product] = []
    product_id = _FIRST_COUNTRY_ID - 1
    for country, factor, _ in COUNTRIES:
        for service, base in SERVICES:
            product_id += 1
            rng = Random(f"{seed}:{country}:{service}")
            scarce = rng.random() < 0.15
            if scarce and (country, service) != ("United States", "Telegram"):
                continue
            price = Decimal(max(5, base * factor // 100)) / 100
            available = 0 if rng.randrange(100) < sold_out else rng.randrange(20, 2500)
            if product_id == _FIRST_COUNTRY_ID:
                price, available = Decimal("0.45"), 120
            products.append(Product(product_id, service, price, available, COUNTRY, country))
    return tuple(products)


def _figures(seed: int, group: str, name: str, sold_out: int) -> tuple[Decimal, int]:
    fixed = FIXED.get((group, name))
    if fixed is not None:
        return Decimal(fixed[0]), fixed[1]
    rng = Random(f"{seed}:{group}:{name}")
    low, high = PRICE_RANGE[group]
    price = Decimal(rng.randrange(low, high + 1)) / 100
    gone = rng.randrange(100) < sold_out
    stock = int(rng.choice((15, 60, 200, 700, 3000)) * rng.uniform(0.4, 1.6))
    return price, 0 if gone else stock
