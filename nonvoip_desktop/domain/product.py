"""What can be ordered: products in groups or countries, and the catalogues they form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Product:
    """Something that can be ordered.

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


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All products of one kind, and when (UTC) the service gave them."""

    kind: CatalogueKind
    products: tuple[Product, ...]
    fetched_at: datetime
