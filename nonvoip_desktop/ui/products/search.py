"""Finding products: the catalogue prepared so that a key press needs a few milliseconds."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Collection
from decimal import Decimal
from typing import Literal

from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.ui.products import words

SortBy = Literal["name", "price", "stock"]

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
        self.position = {product.product_id: at for at, product in enumerate(products)}
        numbers: dict[tuple[Group | None, str | None], int] = {}
        self._places = [
            numbers.setdefault((product.group, product.country), len(numbers))
            for product in products
        ]
        first = dict(zip(reversed(self._places), reversed(products), strict=True))
        #: The words of each group and country, by its number.
        self._place_words = [fold(words.place_text(first[n])).split() for n in range(len(numbers))]
        self._orders: dict[SortBy, list[int]] = {}
        self._sorted_names: list[str] = []
        self._inside: dict[str, bytearray] = {}
        self._last: tuple[str, SortBy, list[int]] = ("", "name", [])

    def repriced_since(self, older: ProductIndex) -> frozenset[str]:
        """The ids of the products that cost something else in an older catalogue."""
        before = {product.product_id: product.price for product in older.products}
        return frozenset(
            product.product_id
            for product in self.products
            if before.get(product.product_id, product.price) != product.price
        )

    def positions(self, product_ids: Collection[str]) -> list[int]:
        """Where these products stand; those that the catalogue has not are left out."""
        return [self.position[key] for key in product_ids if key in self.position]

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
        inside = self._flags(section)
        return [at for at in self.ordered(sort) if inside[at]]

    def among(self, product_ids: Collection[str], sort: SortBy) -> list[int]:
        """These products, in order."""
        wanted = set(self.positions(product_ids))
        return [at for at in self.ordered(sort) if at in wanted] if wanted else []

    def find(
        self, query: str, sort: SortBy, section: str, preferred: Collection[str] | None = None
    ) -> list[int]:
        """What a folded query finds: names that begin with it first, exact ones before all.

        Of equals, the products of ``section`` come first, or those that are
        ``preferred`` where these are given.
        """
        found = self._matching(query, sort)
        if preferred is None:
            inside = self._flags(section)
        else:
            inside = bytearray(len(self.products))
            for at in self.positions(preferred):
                inside[at] = 1
        exact, longer = self._beginning(query, sort)
        taken = {*exact, *longer}
        rest = [at for at in found if at not in taken] if taken else found
        return [at for part in (exact, longer, rest) for at in _nearest_first(part, inside)]

    def _matching(self, query: str, sort: SortBy) -> list[int]:
        last, last_sort, found = self._last
        # More letters find less: what was found before is all that can be found now.
        if not (last and last_sort == sort and query.startswith(last)):
            found = self.ordered(sort)
        names, places = self.names, self._places
        for word in query.split():
            hit = {
                number
                for number, beginnings in enumerate(self._place_words)
                if any(beginning.startswith(word) for beginning in beginnings)
            }
            if hit:
                found = [at for at in found if word in names[at] or places[at] in hit]
            else:
                found = [at for at in found if word in names[at]]
        self._last = (query, sort, found)
        return found

    def _beginning(self, query: str, sort: SortBy) -> tuple[list[int], list[int]]:
        """The products that are named so, and those whose names go on from there."""
        by_name = self.ordered("name")
        if len(self._sorted_names) != len(by_name):
            self._sorted_names = [self.names[at] for at in by_name]
        start = bisect_left(self._sorted_names, query)
        end = bisect_left(self._sorted_names, query + _LAST, lo=start)
        exact_end = start
        while exact_end < end and self._sorted_names[exact_end] == query:
            exact_end += 1
        exact, longer = by_name[start:exact_end], by_name[exact_end:end]
        if sort != "name" and len(exact) + len(longer) > 1:
            wanted = {*exact, *longer}
            begun = [at for at in self.ordered(sort) if at in wanted]
            exact = [at for at in begun if self.names[at] == query]
            longer = [at for at in begun if self.names[at] != query]
        return exact, longer

    def _flags(self, section: str) -> bytearray:
        flags = self._inside.get(section)
        if flags is None:
            flags = self._inside[section] = bytearray(s == section for s in self.sections)
        return flags


def _nearest_first(found: list[int], inside: bytearray) -> list[int]:
    near = [at for at in found if inside[at]]
    if not near or len(near) == len(found):
        return found
    return near + [at for at in found if not inside[at]]
