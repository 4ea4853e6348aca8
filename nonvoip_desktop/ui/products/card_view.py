"""Cards in equal columns: a list view whose layout costs the same for ten cards and 20,000."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from nonvoip_desktop.ui.ground import give_ground
from nonvoip_desktop.ui.products.layout import CardLayout
from nonvoip_desktop.ui.theme import GAP, GRID

if TYPE_CHECKING:
    from nonvoip_desktop.ui.products.delegate import ProductDelegate

Index = QModelIndex | QPersistentModelIndex

#: Around the cards: at the sides as much as the window's other parts.
SIDE = 16
TOP = 2
BOTTOM = 14

_Move = QAbstractItemView.CursorAction


class CardView(QListView):
    """Places and paints the cards, and moves the chosen one.

    Qt's own list view keeps a place for every item and asks for all of them
    after each reset; here a card's place is computed when it is asked for.
    The chosen card is the current index.
    """

    def __init__(self, cards: ProductDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The delegate, which knows the geometry of a card.
        self.cards = cards
        self._layout = CardLayout(1, 0, 1, 1)
        self.setItemDelegate(cards)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        # The cards lie on the pane's own background.
        self._ground = give_ground(self, filled=False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    # Layout: arithmetic instead of Qt's list of every item.

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        size = self.cards.card_size()
        # The scroll bar lies in the right margin: the cards stay where they are when it appears.
        room = min(self.width() - 2 * SIDE, self.viewport().width() - SIDE - GRID)
        self._layout = CardLayout(
            width=max(1, room),
            count=self._count(),
            least=size.width(),
            height=size.height(),
            mirrored=self.isRightToLeft(),
        )
        self.cards.mirrored = self._layout.mirrored
        page = self.viewport().height()
        bar.setSingleStep(max(1, (size.height() + GAP) // 3))
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._layout.content_height + TOP + BOTTOM - page))
        QAbstractItemView.updateGeometries(self)

    def _count(self) -> int:
        model = self.model()
        # Qt asks for the geometry before there is a model.
        return model.rowCount() if model is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not (index.isValid() and 0 <= row < self._layout.count):
            return QRect()
        return self._layout.rect(row).translated(self._origin())

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._layout.at(point - self._origin())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect = self._layout.rect(index.row()).translated(0, TOP)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            bar.setValue(rect.top() - TOP)
        elif hint == hints.PositionAtCenter:
            bar.setValue(rect.center().y() - page // 2)
        elif rect.top() - TOP < bar.value() or hint == hints.PositionAtBottom:
            bar.setValue(rect.top() - TOP)
        elif rect.bottom() + GAP > bar.value() + page:
            bar.setValue(rect.bottom() + GAP - page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, columns = self._layout.count, self._layout.columns
        if not count:
            return QModelIndex()
        at = self.currentIndex().row()
        if at < 0:
            return self.model().index(0, 0)
        forward = -1 if self._layout.mirrored else 1
        page = columns * max(1, self.viewport().height() // (self._layout.height + GAP))
        steps = {
            _Move.MoveLeft: -forward,
            _Move.MoveRight: forward,
            _Move.MovePrevious: -1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -columns,
            _Move.MoveDown: columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
        }
        if action == _Move.MoveHome:
            target = 0
        elif action == _Move.MoveEnd:
            target = count - 1
        else:
            target = at + steps[action]
            if abs(steps[action]) > 1:
                target = self._in_column(at, target)
            else:
                target = min(count - 1, max(0, target))
        return self.model().index(target, 0)

    def _in_column(self, at: int, target: int) -> int:
        """The nearest card of the same column; the last one where the last line is short."""
        count, columns = self._layout.count, self._layout.columns
        if target < 0:
            return at % columns
        if target >= count:
            last = (count - 1) // columns * columns + at % columns
            return last if last < count else count - 1
        return target

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        # One card can be chosen, and that is the current one.
        index = self.currentIndex()
        if index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-2, -2, 2, 2)
        return region

    def _origin(self) -> QPoint:
        side = SIDE
        if self._layout.mirrored:
            side = self.viewport().width() - SIDE - self._layout.width
        return QPoint(side, TOP - self.verticalScrollBar().value())

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint_cards(painter, event.rect())
        finally:
            # A painter that outlives its widget takes the program down.
            painter.end()

    def _paint_cards(self, painter: QPainter, area: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags = QStyle.StateFlag
        marks = flags.State_MouseOver | flags.State_Selected | flags.State_HasFocus
        plain = option.state & ~marks
        current = self.currentIndex().row()
        over = self.cards.pointed.row if self.cards.pointed is not None else -1
        origin = self._origin()
        for row in self._layout.range_in(area.top() - origin.y(), area.bottom() - origin.y()):
            option.rect = self._layout.rect(row).translated(origin)
            state = plain
            if row == current:
                state |= flags.State_Selected
                if self.hasFocus():
                    state |= flags.State_HasFocus
            if row == over:
                state |= flags.State_MouseOver
            option.state = state
            self.cards.paint(painter, option, self.model().index(row, 0))
