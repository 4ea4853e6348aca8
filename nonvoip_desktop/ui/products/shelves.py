"""Both catalogues side by side, as one list: each is prepared anew only when it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from nonvoip_desktop.domain.product import CatalogueKind, Product, ProductKey
from nonvoip_desktop.ui.products.search import COUNTRIES, Facet, FacetBy, ProductIndex, SortBy

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection


class Shelves(Struct, frozen=True):
    """Products are named by their place; those of the USA catalogue have the first places.

    The USA catalogue has no product of a country, and the other one nothing else.
    Of equally good finds the USA catalogue's come first, or the countries' where
    these are what is looked at.
    """

    usa: ProductIndex = field(default_factory=ProductIndex)
    abroad: ProductIndex = field(default_factory=ProductIndex)

    def index(self, kind: CatalogueKind) -> ProductIndex:
        """The prepared catalogue of this kind."""
        return self.usa if kind is CatalogueKind.USA else self.abroad

    def with_index(self, kind: CatalogueKind, index: ProductIndex) -> Shelves:
        """The same with another catalogue of this kind."""
        return replace(self, **{"usa" if kind is CatalogueKind.USA else "abroad": index})

    def __len__(self) -> int:
        return len(self.usa.products) + len(self.abroad.products)

    def product(self, at: int) -> Product:
        """The product at a place."""
        beyond = at - len(self.usa.products)
        return self.usa.products[at] if beyond < 0 else self.abroad.products[beyond]

    def section(self, at: int) -> str:
        """The section that the product at a place belongs to."""
        beyond = at - len(self.usa.products)
        return self.usa.sections[at] if beyond < 0 else self.abroad.sections[beyond]

    def counts(self) -> Counter[str]:
        """How many products each section holds."""
        return self.usa.counts() + self.abroad.counts()

    def position(self, key: ProductKey) -> int | None:
        """The place of a product, ``None`` if neither catalogue has it."""
        at = self.usa.position(key)
        if at is not None:
            return at
        at = self.abroad.position(key)
        return None if at is None else at + len(self.usa.products)

    def positions(self, keys: Collection[ProductKey]) -> list[int]:
        """The places of these products, in this order; what neither has is left out."""
        found = map(self.position, keys)
        return [at for at in found if at is not None]

    def of_section(self, section: str, sort: SortBy) -> list[int]:
        """The products of a group."""
        return self.usa.of_section(section, sort)

    def facets(self, by: FacetBy) -> tuple[Facet, ...]:
        """The countries, or the services across countries, by name."""
        return self.abroad.facets(by)

    def facet_names(self, by: FacetBy) -> Collection[str]:
        """The names of ``facets``, in no particular order."""
        return self.abroad.facet_names(by)

    def of_facet(self, by: FacetBy, name: str, sort: SortBy) -> list[int]:
        """The products of a country, or those of a service in each country."""
        return self._shifted(self.abroad.of_facet(by, name, sort))

    def among(self, keys: Collection[ProductKey], sort: SortBy) -> list[int]:
        """These products, in order."""
        return self.usa.among(keys, sort) + self._shifted(self.abroad.among(keys, sort))

    def find(
        self,
        query: str,
        sort: SortBy,
        section: str,
        preferred: Collection[ProductKey] | None = None,
    ) -> list[int]:
        """What a folded query finds, best first (``ProductIndex.find``)."""
        here = self.usa.found_parts(query, sort, section, preferred)
        there = map(self._shifted, self.abroad.found_parts(query, sort, section, preferred))
        pairs = zip(here, there, strict=True)
        if section == COUNTRIES:
            pairs = ((abroad, usa) for usa, abroad in pairs)  # type: ignore[assignment]
        found: list[int] = []
        for pair in pairs:
            for part in pair:
                found += part
        return found

    def _shifted(self, places: list[int]) -> list[int]:
        start = len(self.usa.products)
        return [at + start for at in places] if start else places


class Prepared(Struct, frozen=True):
    """A new catalogue, ready to be shown, and what costs something else than in the older one."""

    kind: CatalogueKind
    shelf: ProductIndex
    older: ProductIndex
    repriced: frozenset[ProductKey]
