"""What can be ordered: products in groups or countries, and the catalogues they form."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

#: So many services can share one number of 30 days (guide, '/api/order').
MOST_SERVICES = 5


class Group(StrEnum):
    """The groups of the USA catalogue, by the service's own names for them."""

    TEN_MINUTES = "10-minutes"
    ONE_DAY = "1-day"
    THREE_DAYS = "3-days"
    THIRTY_DAYS = "30-days"
    LEGACY = "legacy"


class CatalogueKind(StrEnum):
    """A catalogue holds all products of one kind."""

    USA = "usa"
    COUNTRY = "country"


class ProductKey(NamedTuple):
    """What names a product: the same id can stand for another one in the other catalogue."""

    catalogue: CatalogueKind
    product_id: str


class Product(Struct, frozen=True, gc=False):
    """Something that can be ordered. It holds nothing that could hold it: no collector needs it.

    ``price`` is ``None`` when the service's figure could not be read, and
    ``available`` is ``None`` when it gave none; stock counts are approximate.
    Exactly one of ``group`` and ``country`` is set where the service says so.
    """

    product_id: str
    name: str
    price: Decimal | None
    available: int | None
    group: Group | None = None
    country: str | None = None

    @property
    def sold_out(self) -> bool:
        """Whether the service says that none is left."""
        return self.available == 0

    @property
    def catalogue(self) -> CatalogueKind:
        """The catalogue that this product is ordered from."""
        return CatalogueKind.USA if self.country is None else CatalogueKind.COUNTRY

    @property
    def key(self) -> ProductKey:
        """What names this product among those of both catalogues."""
        return ProductKey(self.catalogue, self.product_id)


class Catalogue(Struct, frozen=True):
    """All products of one kind, and when (UTC) the service gave them."""

    kind: CatalogueKind
    products: tuple[Product, ...]
    fetched_at: datetime


def sum_of(products: Iterable[Product]) -> Decimal | None:
    """What all of them cost together, ``None`` if the price of any is not known."""
    total = Decimal(0)
    for product in products:
        if product.price is None:
            return None
        total += product.price
    return total
