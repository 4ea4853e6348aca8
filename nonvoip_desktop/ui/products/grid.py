"""The grid of product cards: what keys and clicks on a card mean."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QResizeEvent

from nonvoip_desktop.ui.products.card_view import CardView
from nonvoip_desktop.ui.products.delegate import Part, Pointed, ProductDelegate, buyable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.domain.product import Product, ProductKey
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.products.model import ProductListModel
    from nonvoip_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

#: A decision made before a refresh moved the cards or changed the price does not count (seconds).
SETTLE = 0.3
#: One product is asked for once in this time, however often a nervous finger clicks (seconds).
ONCE = 0.5

_NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ProductGrid(CardView):
    """Shows a ``ProductListModel`` as cards and says what the person wants of them."""

    #: Buy this product: the button, Return or a double click; once for each.
    buyRequested = Signal(object)
    #: Choose this service to share a number, or let go of it; instead of buying.
    pickRequested = Signal(object)
    #: Mark or unmark the product with this key.
    favouriteToggled = Signal(object, bool)
    #: Text was typed that belongs into the search.
    typed = Signal(str)
    #: Escape: the person wants back to the search.
    leaveRequested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, model: ProductListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(ProductDelegate(theme, icons), parent)
        self.itemDelegate().setParent(self)
        self.setObjectName("productGrid")
        self.setAccessibleName(self.tr("Services"))
        self._products = model
        self._pointer: QPoint | None = None
        self._pressed: tuple[ProductKey, Part] | None = None
        self._bought: tuple[ProductKey | None, float] = (None, 0.0)
        self._refreshed_at = float("-inf")
        self._aimed: ProductKey | None = None
        self._repriced: frozenset[ProductKey] = frozenset()
        self._kept: ProductKey | None = None
        self._shown: tuple[object, ...] = ()
        self.setModel(model)
        self.viewport().setMouseTracking(True)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        model.cardsMoved.connect(self._note_move)
        model.repriced.connect(self._note_prices)
        theme.changed.connect(self._restyle)

    def chosen(self) -> Product | None:
        """The product on the chosen card."""
        return self._products.product(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose the card in this row and bring it into view."""
        self.selectionModel().setCurrentIndex(
            self._products.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def buy_rect(self, index: Index) -> QRect:
        """Where the button that buys this product is, in the viewport."""
        return self.cards.buy_rect(self.visualRect(index))

    def star_rect(self, index: Index) -> QRect:
        """Where the star of this product is, in the viewport."""
        return self.cards.star_rect(self.visualRect(index))

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        plain = not event.modifiers() & _NO_TEXT
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            # A held key repeats; it must neither buy twice nor buy what Return has just chosen.
            if not event.isAutoRepeat():
                self._return()
        elif key == Qt.Key.Key_Escape and plain:
            self.leaveRequested.emit()
        elif key == Qt.Key.Key_Space and plain and self._products.several:
            if not event.isAutoRepeat():
                self._return()
        elif plain and (text == "*" or key == Qt.Key.Key_F) and self.chosen() is not None:
            if not event.isAutoRepeat():
                self._toggle(self.chosen())
        elif plain and text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _return(self) -> None:
        product, place = self.chosen(), self.visualRect(self.currentIndex())
        if product is None:
            if self._products.rowCount():
                self.choose(0)
        elif self.viewport().rect().contains(place.center()):
            self._want(product)
        else:
            # Nobody buys what he does not see.
            self.scrollTo(self.currentIndex())

    # The pointer.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            product, part = self._at(event.position().toPoint())
            touched = event.device().type() == QInputDevice.DeviceType.TouchScreen
            if product is not None and part is Part.BUY and touched and product != self.chosen():
                # A finger has not seen the button, which appears with the pointer or the choice.
                part = Part.CARD
            if product is not None:
                self._pressed = (product.key, part)
        self._point(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        product, part = self._at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or product is None:
            return
        # The first click has chosen the card; another one has slipped under the pointer since.
        if part is Part.STAR or self._products.several:
            self._pressed = (product.key, part)
        elif part is Part.CARD and product == self.chosen():
            self._buy(product, by_pointer=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        position = event.position().toPoint()
        self._point(position)
        super().mouseReleaseEvent(event)
        product, part = self._at(position)
        if product is None or pressed != (product.key, part):
            return
        if part is Part.STAR:
            self._toggle(product)
        elif part is Part.BUY or self._products.several:
            self._want(product, by_pointer=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._point(self._pointer)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._point(self._pointer)

    def _at(self, point: QPoint) -> tuple[Product | None, Part]:
        index = self.indexAt(point)
        product = self._products.product(index.row())
        if product is None:
            return None, Part.CARD
        part = self.cards.part_at(self.visualRect(index), point)
        # Where services are chosen, the whole card is what is clicked.
        return product, Part.CARD if part is Part.BUY and self._products.several else part

    def _point(self, point: QPoint | None) -> None:
        """Show where the pointer is: the card's button, and what a click would hit."""
        self._pointer = point
        before, after = self.cards.pointed, None
        index = self.indexAt(point) if point is not None else QModelIndex()
        if point is not None and index.isValid():
            _, part = self._at(point)
            after = Pointed(index.row(), part, pressed=self._pressed is not None)
        if after == before:
            return
        self.cards.pointed = after
        for pointed in (before, after):
            if pointed is not None:
                self.update(self._products.index(pointed.row))
        hand = after is not None and after.part is not Part.CARD
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # What the person wants.

    def _toggle(self, product: Product | None) -> None:
        if product is not None:
            key = product.key
            self.favouriteToggled.emit(key, not self._products.is_favourite(key))

    def _want(self, product: Product, *, by_pointer: bool = False) -> None:
        if self._products.several:
            self.pickRequested.emit(product)
        else:
            self._buy(product, by_pointer=by_pointer)

    def _buy(self, product: Product, *, by_pointer: bool = False) -> None:
        now = time.monotonic()
        if not buyable(product) or self._products.is_busy(product.key):
            return
        if now - self._refreshed_at < SETTLE:
            slipped = by_pointer and self._aimed not in (None, product.key)
            if slipped or product.key in self._repriced:
                return
        if self._bought[0] == product.key and now - self._bought[1] < ONCE:
            return
        self._bought = (product.key, now)
        self.buyRequested.emit(product)

    # When the model changes.

    def _remember(self) -> None:
        product = self.chosen()
        self._kept = product.key if product is not None else None
        under = self.indexAt(self._pointer) if self._pointer is not None else QModelIndex()
        aimed = self._products.product(under.row())
        self._aimed = aimed.key if aimed is not None else None

    def _recall(self) -> None:
        """After a reset: the same product is chosen, and a new list starts at its top."""
        self._pressed = None
        self.updateGeometries()
        products = self._products
        shown = (products.section, products.query, products.sort_by, products.facet)
        if shown != self._shown:
            self._shown = shown
            self.verticalScrollBar().setValue(0)
        row = self._products.row_of(self._kept) if self._kept is not None else -1
        if row >= 0:
            self.setAutoScroll(False)
            self.choose(row)
            self.setAutoScroll(True)
        self._point(self._pointer)

    def _note_move(self) -> None:
        self._refreshed_at = time.monotonic()

    def _note_prices(self, keys: object) -> None:
        assert isinstance(keys, frozenset)
        self._repriced = keys
        self._refreshed_at = time.monotonic()

    def _restyle(self) -> None:
        self.cards.refresh()
        self.updateGeometries()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange)
        if event.type() in (*kinds, QEvent.Type.LanguageChange):
            self._restyle()
