"""The list of products on screen: section, search and order over the whole catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nonvoip_desktop.domain.product import MOST_SERVICES, CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.card import Card, ProductRole
from nonvoip_desktop.ui.products.country_codes import country_code
from nonvoip_desktop.ui.products.search import COUNTRIES, Facet, FacetBy, ProductIndex, SortBy, fold
from nonvoip_desktop.ui.products.shelves import Prepared, Shelves
from nonvoip_desktop.ui.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Index = QModelIndex | QPersistentModelIndex

#: Sections that gather products of any group.
FAVOURITES = "favourites"
RECENT = "recent"
#: The section whose services can share a number.
SHARING = Group.THIRTY_DAYS.value

#: Beyond this many changed rows one signal for the whole range is cheaper than many.
_MANY = 64


class ProductListModel(QAbstractListModel):
    """Products of one section, or all that a search finds, in the chosen order.

    A search goes over name, group and country of every product, whatever the
    section. What starts with the searched text comes first, and of equals the
    section on screen; so Return finds what the person was looking at. In the
    section of the countries one country, or one service across all of them, is
    shown at a time: the chosen facet.
    """

    #: What the list shows has changed as a whole: section, search, order or catalogue.
    shownChanged = Signal()
    #: A new catalogue has put cards elsewhere than the person has just seen them.
    cardsMoved = Signal()
    #: A new catalogue has other prices for these products (a frozenset of keys).
    repriced = Signal(object)
    #: Other services are chosen to share a number, or choosing them began or ended.
    picksChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = Shelves()
        self._rows: list[int] = []
        self._section = "10-minutes"
        self._query = ""
        self._typed = ""
        self._sort: SortBy = "name"
        self._by: FacetBy = "country"
        self._facet: dict[FacetBy, str] = {"country": "", "service": ""}
        #: Whoever looks for a service wants the country where it is cheapest.
        self._service_sort: SortBy = "price"
        self._favourites: frozenset[ProductKey] = frozenset()
        self._recent: tuple[ProductKey, ...] = ()
        self._busy: frozenset[ProductKey] = frozenset()
        self._several = False
        self._picks: tuple[ProductKey, ...] = ()

    # What the controller sets.

    def set_products(self, products: Sequence[Product]) -> None:
        """Show this catalogue of the USA; cards that stay where they were are only repainted."""
        self.show_prepared(self.prepare(CatalogueKind.USA, products))

    def set_abroad(self, products: Sequence[Product]) -> None:
        """Show this country catalogue beside the other one."""
        self.show_prepared(self.prepare(CatalogueKind.COUNTRY, products))

    def prepare(self, kind: CatalogueKind, products: Sequence[Product]) -> Prepared:
        """What takes time with a new catalogue; in any thread. ``show_prepared`` shows it."""
        older, index = self._catalogue.index(kind), ProductIndex(tuple(products))
        index.prepare(self._sort)
        return Prepared(kind, index, older, index.repriced_since(older))

    def show_prepared(self, prepared: Prepared) -> None:
        """Show a catalogue in the place of the older one of its kind."""
        kind, index, repriced = prepared.kind, prepared.shelf, prepared.repriced
        if self._catalogue.index(kind) is not prepared.older:
            repriced = index.repriced_since(self._catalogue.index(kind))
        catalogue = self._catalogue.with_index(kind, index)
        self._keep_facet(catalogue)
        rows = self._listed(catalogue)
        changed = self._changes(catalogue, rows)
        had = bool(self._rows)
        if changed is not None:
            self._catalogue, self._rows = catalogue, rows
            self._announce(changed)
        else:
            self.beginResetModel()
            self._catalogue, self._rows = catalogue, rows
            self.endResetModel()
            if had:
                self.cardsMoved.emit()
        if repriced:
            self.repriced.emit(repriced)
        self.shownChanged.emit()
        if self._picks:
            self._set_picks(tuple(k for k in self._picks if catalogue.position(k) is not None))
            self.picksChanged.emit()

    def _changes(self, catalogue: Shelves, rows: list[int]) -> list[int] | None:
        """The rows that show something else in a new catalogue, ``None`` where cards have moved."""
        if len(rows) != len(self._rows):
            return None
        changed = []
        for row, (was, will) in enumerate(zip(self._rows, rows, strict=True)):
            old, new = self._catalogue.product(was), catalogue.product(will)
            if old is not new:
                if old.product_id != new.product_id or old.country != new.country:
                    return None
                if old != new:
                    changed.append(row)
        return changed

    def set_section(self, key: str) -> None:
        """Show the products of this section (while nothing is searched)."""
        if key != self._section:
            self._section = key
            self._refill()

    def set_query(self, text: str) -> None:
        """Show what this search finds; empty text shows the section again."""
        self._typed = " ".join(text.split())
        query = fold(self._typed)
        if query != self._query:
            self._query = query
            self._refill()

    def set_sort(self, sort: SortBy) -> None:
        """Order by name, by price from the cheapest, or by stock from the fullest."""
        if sort == self.sort_by:
            return
        if self._shows_service():
            self._service_sort = sort
        else:
            self._sort = sort
        self._refill()

    def set_facet(self, by: FacetBy, name: str = "") -> None:
        """Show the products of this country, or of this service in all countries.

        Without a name it is the one that was shown last.
        """
        if (by, name or self._facet[by]) == (self._by, self._facet[by]):
            return
        self._by = by
        self._facet[by] = name or self._facet[by]
        self._keep_facet(self._catalogue)
        self._refill()

    def set_favourites(self, keys: frozenset[ProductKey]) -> None:
        """Mark these products with a filled star."""
        changed = self._favourites ^ keys
        self._favourites = keys
        if changed and self._section == FAVOURITES:
            self._refill()
        self._touch(changed)

    def set_recent(self, keys: tuple[ProductKey, ...]) -> None:
        """Say what was bought last, newest first."""
        if keys != self._recent:
            self._recent = keys
            if self._section == RECENT:
                self._refill()

    def set_busy(self, keys: frozenset[ProductKey]) -> None:
        """Say what is being bought right now and cannot be bought at the same time."""
        changed = self._busy ^ keys
        self._busy = keys
        self._touch(changed)

    # Several services on one number.

    def set_several(self, several: bool) -> None:
        """Begin or end choosing services that share a number; ending forgets what was chosen."""
        if several == self._several:
            return
        self._several = several
        if not several:
            self._picks = ()
        self._refill()
        self.picksChanged.emit()

    def pick(self, key: ProductKey) -> bool:
        """Choose a service or let go of it; false if there are five already."""
        if key in self._picks:
            self._set_picks(tuple(other for other in self._picks if other != key))
        elif len(self._picks) >= MOST_SERVICES:
            return False
        else:
            self._set_picks((*self._picks, key))
        self.picksChanged.emit()
        return True

    def clear_picks(self) -> None:
        """Let go of all services that were chosen."""
        if self._picks:
            self._set_picks(())
            self.picksChanged.emit()

    def _set_picks(self, picks: tuple[ProductKey, ...]) -> None:
        changed = set(self._picks) ^ set(picks)
        self._picks = picks
        self._touch(changed)

    @property
    def several(self) -> bool:
        """Whether services that share a number are being chosen on screen."""
        return self._several and self._section == SHARING

    @property
    def picked(self) -> tuple[Product, ...]:
        """The chosen services in the order in which they were chosen, at their prices now."""
        return tuple(map(self._catalogue.product, self._catalogue.positions(self._picks)))

    # What views and controllers ask.

    @property
    def section(self) -> str:
        """The key of the section on screen."""
        return self._section

    @property
    def query(self) -> str:
        """What is searched, in the form in which it is compared; empty if nothing is."""
        return self._query

    @property
    def searched(self) -> str:
        """What is searched, as it was typed."""
        return self._typed

    @property
    def sort_by(self) -> SortBy:
        """The order on screen."""
        return self._service_sort if self._shows_service() else self._sort

    @property
    def total(self) -> int:
        """How many products both catalogues have, or in their section the countries alone."""
        if self.shows_facets:
            return len(self._catalogue.abroad.products)
        return len(self._catalogue)

    @property
    def shows_facets(self) -> bool:
        """Whether one country, or one service across countries, is shown at a time."""
        return self._section == COUNTRIES and not self._query

    @property
    def facet(self) -> tuple[FacetBy, str]:
        """The country, or the service across countries, that is shown; an empty name for none."""
        return self._by, self._facet[self._by]

    def facets(self, by: FacetBy) -> tuple[Facet, ...]:
        """The countries, or the services across countries, to choose from."""
        return self._catalogue.facets(by)

    @property
    def gone_from_recent(self) -> int:
        """How many of the recent products are not offered any more."""
        return len(self._recent) - len(self._catalogue.positions(self._recent))

    def counts(self) -> dict[str, int]:
        """How many products each section holds, for the sidebar; of countries, how many there are.

        The section of the countries is left out until their catalogue is known.
        """
        counts = dict.fromkeys((FAVOURITES, RECENT, *words.GROUP_KEYS), 0)
        counts.update(self._catalogue.counts())
        counts.pop(COUNTRIES, None)
        countries = len(self._catalogue.facet_names("country"))
        if countries:
            counts[COUNTRIES] = countries
        counts[FAVOURITES] = len(self._catalogue.positions(self._favourites))
        counts[RECENT] = len(self._catalogue.positions(self._recent))
        return counts

    def product(self, row: int) -> Product | None:
        """The product in a row, ``None`` outside of the list."""
        return self._catalogue.product(self._rows[row]) if 0 <= row < len(self._rows) else None

    def all_products(self) -> Iterator[Product]:
        """Every product of both catalogues."""
        return map(self._catalogue.product, range(len(self._catalogue)))

    def place_of(self, key: ProductKey) -> tuple[str, str] | None:
        """The section and the country (or nothing) of a product, ``None`` if it is not offered."""
        at = self._catalogue.position(key)
        if at is None:
            return None
        return self._catalogue.section(at), self._catalogue.product(at).country or ""

    def row_of(self, key: ProductKey) -> int:
        """The row that shows a product, -1 if none does."""
        place = self._catalogue.position(key)
        if place is None:
            return -1
        try:
            return self._rows.index(place)
        except ValueError:
            return -1

    def is_busy(self, key: ProductKey) -> bool:
        """Whether this product is being bought right now."""
        return key in self._busy

    def is_favourite(self, key: ProductKey) -> bool:
        """Whether the person marked this product."""
        return key in self._favourites

    # Qt's side.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many products are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of one product, by role."""
        row = index.row()
        if not 0 <= row < len(self._rows):
            return None
        product = self._catalogue.product(self._rows[row])
        if role == ProductRole.CARD:
            return self._card(row, product)
        if role == ProductRole.PRODUCT:
            return product
        if role == ProductRole.FAVOURITE:
            return product.key in self._favourites
        if role == ProductRole.BUSY:
            return product.key in self._busy
        if role == ProductRole.BADGE:
            return self._badge(row)
        if role == ProductRole.PICKED:
            return product.key in self._picks if self.several else None
        if role == ProductRole.CODE:
            return country_code(product.country or "") if self._shows_service() else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(product)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(
                product,
                product.key in self._favourites,
                product.key in self._busy,
                picked=self.several and product.key in self._picks,
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words.spoken(product))
        return None

    def _card(self, row: int, product: Product) -> Card:
        key = product.key
        return Card(
            product,
            self._name(product),
            country_code(product.country or "") if self._shows_service() else "",
            self._badge(row),
            key in self._favourites,
            key in self._busy,
            key in self._picks if self.several else None,
        )

    def _name(self, product: Product) -> str:
        # Where all cards are of one service, what tells them apart is the country.
        return words.place_text(product) if self._shows_service() else words.shown_name(product)

    def _badge(self, row: int) -> str:
        """Where a product comes from, if that is not what the heading says."""
        at = self._rows[row]
        # What is found by searching is of all sections: every card says of which.
        if not self._query and self._catalogue.section(at) == self._section:
            return ""
        return words.place_text(self._catalogue.product(at))

    # How the rows are found.

    def _refill(self) -> None:
        rows = self._listed(self._catalogue)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.shownChanged.emit()

    def _listed(self, catalogue: Shelves) -> list[int]:
        if self._query:
            preferred = {FAVOURITES: self._favourites, RECENT: self._recent}.get(self._section)
            found = catalogue.find(self._query, self._sort, self._section, preferred)
            if self.several:
                return [at for at in found if catalogue.section(at) == SHARING]
            return found
        if self._section == COUNTRIES:
            return catalogue.of_facet(self._by, self._facet[self._by], self.sort_by)
        if self._section == RECENT:
            return catalogue.positions(self._recent)
        if self._section == FAVOURITES:
            return catalogue.among(self._favourites, self._sort)
        return catalogue.of_section(self._section, self._sort)

    def _shows_service(self) -> bool:
        return self.shows_facets and self._by == "service"

    def _keep_facet(self, catalogue: Shelves) -> None:
        """Choose the first country, or the first service, where the chosen one is not offered."""
        names = catalogue.facet_names(self._by)
        if self._facet[self._by] not in names:
            self._facet[self._by] = min(names, key=fold, default="")

    def _touch(self, keys: Iterable[ProductKey]) -> None:
        self._announce(row for row in map(self.row_of, keys) if row >= 0)

    def _announce(self, rows: Iterable[int]) -> None:
        changed = sorted(rows)
        if len(changed) > _MANY:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
