"""The list of products on screen: section, search and order over the whole catalogue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.search import COUNTRIES, ProductIndex, SortBy, fold
from nonvoip_desktop.ui.text import tooltip

Index = QModelIndex | QPersistentModelIndex

#: Sections that gather products of any group.
FAVOURITES = "favourites"
RECENT = "recent"

#: Beyond this many changed rows one signal for the whole range is cheaper than many.
_MANY = 64


class ProductRole(IntEnum):
    """What a delegate asks for beyond Qt's own roles."""

    PRODUCT = Qt.ItemDataRole.UserRole + 1
    FAVOURITE = Qt.ItemDataRole.UserRole + 2
    BUSY = Qt.ItemDataRole.UserRole + 3
    BADGE = Qt.ItemDataRole.UserRole + 4


class ProductListModel(QAbstractListModel):
    """Products of one section, or all that a search finds, in the chosen order.

    A search goes over name, group and country of every product, whatever the
    section. What starts with the searched text comes first, and of equals the
    section on screen; so Return finds what the person was looking at.
    """

    #: What the list shows has changed as a whole: section, search, order or catalogue.
    shownChanged = Signal()
    #: A new catalogue has put cards elsewhere than the person has just seen them.
    cardsMoved = Signal()
    #: A new catalogue has other prices for these product ids (a frozenset).
    repriced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = ProductIndex()
        self._rows: list[int] = []
        self._section = "10-minutes"
        self._query = ""
        self._typed = ""
        self._sort: SortBy = "name"
        self._favourites: frozenset[str] = frozenset()
        self._recent: tuple[str, ...] = ()
        self._busy: frozenset[str] = frozenset()

    # What the controller sets.

    def set_products(self, products: Sequence[Product]) -> None:
        """Show this catalogue; cards that stay where they were are only repainted."""
        catalogue = ProductIndex(tuple(products))
        rows = self._listed(catalogue)
        repriced = catalogue.repriced_since(self._catalogue)
        before = [self._catalogue.products[at] for at in self._rows]
        after = [catalogue.products[at] for at in rows]
        stays = len(before) == len(after) and all(
            old.product_id == new.product_id for old, new in zip(before, after, strict=True)
        )
        if stays:
            self._catalogue, self._rows = catalogue, rows
            pairs = enumerate(zip(before, after, strict=True))
            self._announce(row for row, (old, new) in pairs if old is not new and old != new)
        else:
            self.beginResetModel()
            self._catalogue, self._rows = catalogue, rows
            self.endResetModel()
            if before:
                self.cardsMoved.emit()
        if repriced:
            self.repriced.emit(repriced)
        self.shownChanged.emit()

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
        if sort != self._sort:
            self._sort = sort
            self._refill()

    def set_favourites(self, product_ids: frozenset[str]) -> None:
        """Mark these products with a filled star."""
        changed = self._favourites ^ product_ids
        self._favourites = product_ids
        if changed and self._section == FAVOURITES:
            self._refill()
        self._touch(changed)

    def set_recent(self, product_ids: tuple[str, ...]) -> None:
        """Say what was bought last, newest first."""
        if product_ids != self._recent:
            self._recent = product_ids
            if self._section == RECENT:
                self._refill()

    def set_busy(self, product_ids: frozenset[str]) -> None:
        """Say what is being bought right now and cannot be bought at the same time."""
        changed = self._busy ^ product_ids
        self._busy = product_ids
        self._touch(changed)

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
        return self._sort

    @property
    def total(self) -> int:
        """How many products the whole catalogue has."""
        return len(self._catalogue.products)

    def counts(self) -> dict[str, int]:
        """How many products each section holds, for the sidebar."""
        counts = dict.fromkeys((FAVOURITES, RECENT, *words.GROUP_KEYS, COUNTRIES), 0)
        counts.update(Counter(self._catalogue.sections))
        counts[FAVOURITES] = len(self._catalogue.positions(self._favourites))
        counts[RECENT] = len(self._catalogue.positions(self._recent))
        return counts

    def product(self, row: int) -> Product | None:
        """The product in a row, ``None`` outside of the list."""
        return self._catalogue.products[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, product_id: str) -> int:
        """The row that shows a product, -1 if none does."""
        place = self._catalogue.position.get(product_id)
        if place is None:
            return -1
        try:
            return self._rows.index(place)
        except ValueError:
            return -1

    def is_busy(self, product_id: str) -> bool:
        """Whether this product is being bought right now."""
        return product_id in self._busy

    def is_favourite(self, product_id: str) -> bool:
        """Whether the person marked this product."""
        return product_id in self._favourites

    # Qt's side.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many products are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of one product, by role."""
        row = index.row()
        if not 0 <= row < len(self._rows):
            return None
        product = self._catalogue.products[self._rows[row]]
        if role == ProductRole.PRODUCT:
            return product
        if role == ProductRole.FAVOURITE:
            return product.product_id in self._favourites
        if role == ProductRole.BUSY:
            return product.product_id in self._busy
        if role == ProductRole.BADGE:
            return self._badge(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.shown_name(product)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(
                product, product.product_id in self._favourites, product.product_id in self._busy
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words.spoken(product))
        return None

    def _badge(self, row: int) -> str:
        """Where a product comes from, if that is not what the heading says."""
        at = self._rows[row]
        section = self._catalogue.sections[at]
        if section == self._section and section != COUNTRIES:
            return ""
        return words.place_text(self._catalogue.products[at])

    # How the rows are found.

    def _refill(self) -> None:
        rows = self._listed(self._catalogue)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.shownChanged.emit()

    def _listed(self, catalogue: ProductIndex) -> list[int]:
        if self._query:
            preferred = {FAVOURITES: self._favourites, RECENT: self._recent}.get(self._section)
            return catalogue.find(self._query, self._sort, self._section, preferred)
        if self._section == RECENT:
            return catalogue.positions(self._recent)
        if self._section == FAVOURITES:
            return catalogue.among(self._favourites, self._sort)
        return catalogue.of_section(self._section, self._sort)

    def _touch(self, product_ids: Iterable[str]) -> None:
        self._announce(row for row in map(self.row_of, product_ids) if row >= 0)

    def _announce(self, rows: Iterable[int]) -> None:
        changed = sorted(rows)
        if len(changed) > _MANY:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
