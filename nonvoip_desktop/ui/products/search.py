"""Finding products: the catalogue prepared so that a key press needs a few milliseconds."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from decimal import Decimal
from itertools import compress, repeat
from operator import contains, eq, not_
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from nonvoip_desktop.domain.product import CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.country_codes import country_code

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

SortBy = Literal["name", "price", "stock"]
FacetBy = Literal["country", "service"]

#: The section of everything that belongs to a country instead of a group.
COUNTRIES = "countries"

_DEAREST = Decimal("Infinity")
#: Beyond every letter: ends the range of the names that begin alike.
_LAST = "\U0010ffff"


def fold(text: str) -> str:
    """The form of a text in which searches compare: no case and no accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class Facet(Struct, frozen=True):
    """A country, or a service across countries: how many products, and the cheapest in stock."""

    name: str
    count: int
    cheapest: Decimal | None


#: What is named exactly so, what goes on from there, and the rest.
_Parts = tuple[list[int], list[int], list[int]]


class _Typed(Struct, frozen=True):
    """A query with all that it finds, and the same in parts."""

    query: str
    found: list[int]
    parts: _Parts


class ProductIndex:
    """One catalogue, to be listed and searched; products are named by their position in it.

    A search wants every typed word: anywhere in the name, or at the beginning
    of a word of the group or country.
    """

    def __init__(self, products: tuple[Product, ...] = ()) -> None:
        self.products = products
        self.names = [fold(product.name) for product in products]
        values = {group: group.value for group in Group}
        self.sections = [
            COUNTRIES if product.group is None else values[product.group] for product in products
        ]
        self._at: dict[CatalogueKind, dict[str, int]] = {
            CatalogueKind.USA: {p.product_id: n for n, p in enumerate(products) if not p.country},
            CatalogueKind.COUNTRY: {p.product_id: n for n, p in enumerate(products) if p.country},
        }
        #: The group or country of each product by its number, made when first searched.
        self._places: list[int] = []
        self._place_words: list[list[str]] = []
        self._facets: dict[FacetBy, tuple[Facet, ...]] = {}
        self._gathered: dict[FacetBy, dict[str, list[int]]] = {}
        self._orders: dict[SortBy, list[int]] = {}
        self._sorted_names: list[str] = []
        self._inside: dict[str, bytearray] = {}
        self._listed: dict[tuple[str, SortBy], list[int]] = {}
        self._counts: Counter[str] | None = None
        #: What was typed so far with what it found: each goes on from the one before.
        self._typed: list[_Typed] = []
        #: The order that this was found in.
        self._near: tuple[tuple[str, str, Collection[ProductKey]], list[int]] = (("", "", ()), [])

    def prepare(self, sort: SortBy) -> None:
        """Make now what listing and searching need, in any thread before the window has it."""
        self.ordered(sort)
        self._sort_names()
        self._find_places()
        for section in self.counts():
            self._flags(section)

    def counts(self) -> Counter[str]:
        """How many products each section holds."""
        if self._counts is None:
            self._counts = Counter(self.sections)
        return self._counts

    def repriced_since(self, older: ProductIndex) -> frozenset[ProductKey]:
        """The products that cost something else in an older catalogue."""
        found = set()
        for kind, positions in self._at.items():
            before = older._at[kind]
            for product_id, at in positions.items():
                was = before.get(product_id)
                if was is not None and older.products[was].price != self.products[at].price:
                    found.add(ProductKey(kind, product_id))
        return frozenset(found)

    def position(self, key: ProductKey) -> int | None:
        """Where a product stands, ``None`` if the catalogue does not have it."""
        return self._at[key.catalogue].get(key.product_id)

    def positions(self, keys: Collection[ProductKey]) -> list[int]:
        """Where these products stand; those that the catalogue has not are left out."""
        found = map(self.position, keys)
        return [at for at in found if at is not None]

    def facets(self, by: FacetBy) -> tuple[Facet, ...]:
        """The countries, or the services across countries, by name."""
        known = self._facets.get(by)
        if known is not None:
            return known
        made = []
        for name, places in self._gather(by).items():
            prices = [
                product.price
                for product in map(self.products.__getitem__, places)
                if product.price is not None and not product.sold_out
            ]
            made.append(Facet(name, len(places), min(prices, default=None)))
        self._facets[by] = tuple(sorted(made, key=lambda facet: fold(facet.name)))
        return self._facets[by]

    def facet_names(self, by: FacetBy) -> Collection[str]:
        """The names of ``facets``, in no particular order."""
        return self._gather(by).keys()

    def of_facet(self, by: FacetBy, name: str, sort: SortBy) -> list[int]:
        """The products of a country, or those of a service in each country.

        By price, what is in stock comes first: the cheapest that can be had.
        """
        places = self._gather(by).get(name, [])
        products = self.products
        if sort == "price":
            return sorted(
                places,
                key=lambda at: (
                    products[at].sold_out,
                    _DEAREST if products[at].price is None else products[at].price,
                ),
            )
        if sort == "stock":
            return sorted(places, key=lambda at: -(products[at].available or -1))
        if by == "service":
            return sorted(places, key=lambda at: fold(products[at].country or ""))
        return sorted(places, key=self.names.__getitem__)

    def _gather(self, by: FacetBy) -> dict[str, list[int]]:
        gathered = self._gathered.get(by)
        if gathered is None:
            gathered = self._gathered[by] = {}
            for at, product in enumerate(self.products):
                if product.country is not None:
                    name = product.country if by == "country" else product.name
                    gathered.setdefault(name, []).append(at)
        return gathered

    def ordered(self, sort: SortBy) -> list[int]:
        """All products by name, by price from the cheapest, or by stock from the fullest."""
        order = self._orders.get(sort)
        if order is None:
            if sort == "name":
                # Of one name, the groups follow in the order of the sidebar.
                ranks = {key: at for at, key in enumerate((*words.GROUP_KEYS, COUNTRIES))}
                keys = [f"{n}\0{ranks[s]}" for n, s in zip(self.names, self.sections, strict=True)]
                order = sorted(range(len(keys)), key=keys.__getitem__)
            elif sort == "price":
                prices = [_DEAREST if p.price is None else p.price for p in self.products]
                order = sorted(self.ordered("name"), key=prices.__getitem__)
            else:
                stocks = [1 if p.available is None else -p.available for p in self.products]
                order = sorted(self.ordered("name"), key=stocks.__getitem__)
            self._orders[sort] = order
        return order

    def of_section(self, section: str, sort: SortBy) -> list[int]:
        """The products of a group, or those of all countries."""
        listed = self._listed.get((section, sort))
        if listed is None:
            order = self.ordered(sort)
            listed = list(compress(order, map(self._flags(section).__getitem__, order)))
            self._listed[section, sort] = listed
        return listed

    def among(self, keys: Collection[ProductKey], sort: SortBy) -> list[int]:
        """These products, in order."""
        wanted = set(self.positions(keys))
        return [at for at in self.ordered(sort) if at in wanted] if wanted else []

    def find(
        self,
        query: str,
        sort: SortBy,
        section: str,
        preferred: Collection[ProductKey] | None = None,
    ) -> list[int]:
        """What a folded query finds, best first: the three parts of ``found_parts``."""
        return [at for part in self.found_parts(query, sort, section, preferred) for at in part]

    def found_parts(
        self,
        query: str,
        sort: SortBy,
        section: str,
        preferred: Collection[ProductKey] | None = None,
    ) -> _Parts:
        """What a folded query finds: named exactly so, names that go on from there, and the rest.

        Of equals, the products of ``section`` come first, or those that are
        ``preferred`` where these are given.
        """
        everything = self._nearest_first(sort, section, preferred)
        # More letters find less: what was found before is all that can be found now, and whoever
        # takes letters back finds again what he has seen.
        typed = self._typed
        while typed and not query.startswith(typed[-1].query):
            typed.pop()
        if not typed or typed[-1].query != query:
            before = typed[-1].query if typed else ""
            found = self._matching(query, before, typed[-1].found if typed else everything)
            typed.append(_Typed(query, found, self._parted(query, found)))
        return typed[-1].parts

    def _sort_names(self) -> list[str]:
        if len(self._sorted_names) != len(self.names):
            self._sorted_names = [self.names[at] for at in self.ordered("name")]
        return self._sorted_names

    def _parted(self, query: str, found: list[int]) -> _Parts:
        names = self._sort_names()
        start = bisect_left(names, query)
        end = bisect_left(names, query + _LAST, lo=start)
        if start == end:
            return [], [], found
        begun, rest = found, list[int]()
        if end - start < len(found):
            begun, rest = self._split(
                found, map(str.startswith, map(self.names.__getitem__, found), repeat(query))
            )
        if names[start] != query:
            return [], begun, rest
        of_this_name = {*self.ordered("name")[start : bisect_right(names, query, lo=start)]}
        exact, longer = self._split(begun, map(of_this_name.__contains__, begun))
        return exact, longer, rest

    @staticmethod
    def _split(places: list[int], first: Iterable[int]) -> tuple[list[int], list[int]]:
        """Those for which ``first`` has true, and the others, without a step of Python for each."""
        flags = bytes(first)
        return list(compress(places, flags)), list(compress(places, map(not_, flags)))

    def _nearest_first(
        self, sort: SortBy, section: str, preferred: Collection[ProductKey] | None
    ) -> list[int]:
        """All products in order, those of the section (or the preferred ones) before all others."""
        if preferred is None:
            key: tuple[str, str, Collection[ProductKey]] = (sort, section, ())
            inside = self._flags(section)
        else:
            key = (sort, "", preferred)
            inside = bytearray(len(self.products))
            for at in self.positions(preferred):
                inside[at] = 1
        if self._near[0] != key:
            order = self.ordered(sort)
            near, far = self._split(order, [inside[at] for at in order])
            self._near = (key, near + far)
            self._typed.clear()
        return self._near[1]

    def _matching(self, query: str, before: str, found: list[int]) -> list[int]:
        """What a query finds among what the query ``before`` it has found."""
        self._find_places()
        names, places = self.names, self._places
        for word in set(query.split()) - set(before.split()):
            hit = {
                number
                for number, beginnings in enumerate(self._place_words)
                if any(beginning.startswith(word) for beginning in beginnings)
            }
            if hit:
                found = [at for at in found if word in names[at] or places[at] in hit]
            else:
                # The same without a step of Python for each name.
                fits = map(contains, map(names.__getitem__, found), repeat(word))
                found = list(compress(found, fits))
        return found

    def _find_places(self) -> None:
        if self._place_words or not self.products:
            return
        numbers: dict[tuple[Group | None, str | None], int] = {}
        self._places = [
            numbers.setdefault((product.group, product.country), len(numbers))
            for product in self.products
        ]
        first = dict(zip(reversed(self._places), reversed(self.products), strict=True))
        self._place_words = [_place_words(first[number]) for number in range(len(numbers))]

    def _flags(self, section: str) -> bytearray:
        flags = self._inside.get(section)
        if flags is None:
            flags = self._inside[section] = bytearray(map(eq, self.sections, repeat(section)))
        return flags


def _place_words(product: Product) -> list[str]:
    """The words of a group or country; a country also goes by its code."""
    found = fold(words.place_text(product)).split()
    code = country_code(product.country) if product.country is not None else ""
    return [*found, code.lower()] if code else found
