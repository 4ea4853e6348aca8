"""The painted list of countries, or of services across countries, to choose one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.format import money
from nonvoip_desktop.ui.ground import give_ground
from nonvoip_desktop.ui.products import brand, words
from nonvoip_desktop.ui.products.country_codes import country_code
from nonvoip_desktop.ui.products.faces import Face, mixed
from nonvoip_desktop.ui.products.search import Facet, FacetBy
from nonvoip_desktop.ui.text import clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CONTROL, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

FACET_ROLE = Qt.ItemDataRole.UserRole
BY_ROLE = Qt.ItemDataRole.UserRole + 1
_TILE = 5 * GRID
_CODE = 7 * GRID
_EDGE = GAP
_PAD = GAP


def paint_code(painter: QPainter, area: QRectF, code: str, ground: QColor, ink: QColor) -> None:
    """Paint a country's code where others show a flag."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, GRID, GRID)
    painter.setPen(ink)
    painter.setFont(fonts.ui(fonts.SIZE_TINY, fonts.BOLD))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, code)


class FacetModel(QAbstractListModel):
    """What can be chosen; a filter leaves what has every typed word at the start of a word."""

    def __init__(self) -> None:
        super().__init__()
        self.by: FacetBy = "country"
        self._all: tuple[Facet, ...] = ()
        self._rows: list[Facet] = []
        self._filter = ""

    def show(self, by: FacetBy, facets: Sequence[Facet], typed: str) -> None:
        """Show these, as far as the filter leaves them; nothing happens for the same again."""
        wanted = " ".join(typed.split()).casefold()
        if (by, tuple(facets), wanted) == (self.by, self._all, self._filter):
            return
        self.beginResetModel()
        self.by, self._all, self._filter = by, tuple(facets), wanted
        self._rows = [facet for facet in facets if self._fits(facet)]
        self.endResetModel()

    def _fits(self, facet: Facet) -> bool:
        name = facet.name.casefold()
        if self.by == "country" and country_code(facet.name).casefold() == self._filter:
            return True
        beginnings = name.split()
        return name.startswith(self._filter) or all(
            any(word.startswith(typed) for word in beginnings) for typed in self._filter.split()
        )

    def row_of(self, name: str) -> int:
        """The row of a country or service, -1 if it is not shown."""
        rows = (row for row, facet in enumerate(self._rows) if facet.name == name)
        return next(rows, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        facet = self._rows[index.row()]
        if role == FACET_ROLE:
            return facet
        if role == BY_ROLE:
            return self.by
        if role == Qt.ItemDataRole.DisplayRole:
            return clean(facet.name, one_line=True)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facet)
        return tooltip(self._spoken(facet)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _spoken(self, facet: Facet) -> str:
        number = facet.count
        many = words.services(number) if self.by == "country" else words.countries(number)
        if facet.cheapest is None:
            price = self.tr("sold out")
        else:
            price = self.tr("from {price}").format(price=money(facet.cheapest))
        return ", ".join((clean(facet.name, one_line=True), many, price))


class FacetDelegate(QStyledItemDelegate):
    """Paints one line: code or tile, name, how many, and the cheapest price in stock."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[tuple[str, float], QPixmap] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take the fonts anew."""
        self._name = Face(fonts.ui(fonts.SIZE_BODY, fonts.MEDIUM))
        self._count = Face(fonts.tabular(fonts.SIZE_TINY))
        self._price = Face(fonts.tabular(fonts.SIZE_SMALL))
        self._size = QSize(0, max(8 * GRID, self._name.height + 3 * GRID))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facet = index.data(FACET_ROLE)
        if not isinstance(facet, Facet):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(area.adjusted(_EDGE, 1, -_EDGE, -1))
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if chosen else "surface"))
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            frame = body.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        by: FacetBy = index.data(BY_ROLE)
        self._paint_line(painter, body.toRect().adjusted(_PAD, 0, -_PAD, 0), option, by, facet)
        painter.restore()

    def _paint_line(
        self,
        painter: QPainter,
        inner: QRect,
        option: QStyleOptionViewItem,
        by: FacetBy,
        facet: Facet,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        direction: Qt.LayoutDirection = option.direction
        tile = QRect(inner.left(), 0, _CODE if by == "country" else _TILE, _TILE)
        tile.moveTop(inner.center().y() - _TILE // 2 + 1)
        place = QStyle.visualRect(direction, inner, tile)
        of = self._theme.color
        if by == "country":
            ground = mixed(of("surface"), of("dim"), 0.16)
            ink = of("accent" if chosen else "text")
            paint_code(painter, QRectF(place), country_code(facet.name) or "·", ground, ink)
        else:
            painter.drawPixmap(place.topLeft(), self._tile(painter, facet.name))
        price = money(facet.cheapest) if facet.cheapest is not None else "–"
        count = str(facet.count)
        price_room = max(self._price.width(price), self._price.width("$0.00"))
        count_room = self._count.width("88")
        start = tile.width() + GAP
        room = inner.width() - start - price_room - count_room - 2 * GAP - GRID
        name = self._name.cut(clean(facet.name, one_line=True), max(0, room))
        right = inner.width()
        columns = (
            (self._name, "accent" if chosen else "text", start, name),
            (self._price, "text", right - self._price.width(price), price),
            (
                self._count,
                "dim",
                right - price_room - GAP - GRID - self._count.width(count),
                count,
            ),
        )
        middle = inner.top() + inner.height() / 2
        for face, token, x, text in columns:
            spot = QRect(inner.left() + x, inner.top(), face.width(text), inner.height())
            painter.setFont(face.font)
            painter.setPen(of(token))
            left = QStyle.visualRect(direction, inner, spot).left()
            painter.drawText(left, face.baseline(middle), text)

    def _tile(self, painter: QPainter, name: str) -> QPixmap:
        key = (name, painter.device().devicePixelRatioF())
        if key not in self._tiles:
            self._tiles[key] = brand.tile(
                brand.brand_colour(name), brand.monogram(name), _TILE, key[1]
            )
        return self._tiles[key]


class FacetList(QListView):
    """Says which country or service was chosen, and what is typed while it has the keyboard."""

    facetChosen = Signal(str)
    #: Return: the person wants to go on to the cards.
    entered = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._ground = give_ground(self, filled=False)
        self.facets = FacetModel()
        self._cells = FacetDelegate(theme, self)
        self.setItemDelegate(self._cells)
        self.setModel(self.facets)
        theme.changed.connect(self._restyle)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_facets(self, by: FacetBy, facets: Sequence[Facet], typed: str, chosen: str) -> None:
        """Show these facets with the chosen one marked; nothing is told by that."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.facets.show(by, facets, typed)
        row = self.facets.row_of(chosen)
        if row != self.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.facets.index(row), flags)
        selection.blockSignals(False)
        if row >= 0:
            self.scrollTo(self.facets.index(row))
        self.viewport().update()

    def choose(self, row: int) -> None:
        """Choose the facet in this row as a click would."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.facets.index(row), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            event.accept()
        elif text.strip() and text.isprintable():
            self.typed.emit(text)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        facet = current.data(FACET_ROLE)
        if isinstance(facet, Facet):
            self.facetChosen.emit(facet.name)

    def _restyle(self) -> None:
        self._cells.refresh()
        self.viewport().update()
