"""The order list's table: one chosen row, what can be clicked in it, and its menu."""

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
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nonvoip_desktop.ui.ground import give_ground
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.orders import words
from nonvoip_desktop.ui.orders.columns import Column
from nonvoip_desktop.ui.orders.delegate import OrderDelegate, Part, Pointed
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction
from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.text import tooltip

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.orders.model import OrderTableModel
    from nonvoip_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

#: A click aimed at a row that has moved away in this time is not meant for the other (seconds).
SETTLE = 0.3
#: The mark of the chosen row while the table has the keyboard.
_BAR = 3
#: Where the line stands that joins rows of one number, and how long its ends are.
_BRACKET = 8
_TICK = 5


class OrderTable(QTableView):
    """Shows an ``OrderTableModel`` and says what the person wants of its rows."""

    #: The person, or ``choose``, has chosen the row with this key; empty when it is gone.
    rowChosen = Signal(str)
    #: A key and the ``RowAction`` that is asked for.
    actionRequested = Signal(str, object)
    copyNumberRequested = Signal(str)
    copyPinRequested = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, model: OrderTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("orderTable")
        self.setAccessibleName(self.tr("Orders"))
        self._theme = theme
        self._orders = model
        self._cells = OrderDelegate(theme, icons, self)
        self._chosen = ""
        self._leaving = -1
        self._pointer: QPoint | None = None
        self._under = ""
        self._aimed = ("", float("-inf"))
        self._pressed: tuple[str, Part] | None = None
        self.setItemDelegate(self._cells)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self._ground = give_ground(self)
        self._ground.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(model)
        self._arrange()
        self.selectionModel().currentRowChanged.connect(self._choice_moved)
        model.modelReset.connect(self._fit_rows)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._recall)
        model.rowsInserted.connect(self._recall_if_lost)
        model.rowsRemoved.connect(self._removed)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(self._note_move)
        theme.changed.connect(self._restyle)

    def chosen_key(self) -> str:
        """The key of the chosen row, also while another tab hides it; empty if none is."""
        return self._chosen

    def choose(self, key: str) -> bool:
        """Choose this row; whether the tab shows it."""
        at = self._orders.place_of(key)
        if at < 0:
            return False
        self._select(at)
        return True

    def part_rect(self, key: str, part: Part) -> QRect:
        """Where a part of a row is in the viewport; empty where there is no such thing."""
        row, at = self._orders.row_for(key), self._orders.place_of(key)
        if row is None or at < 0:
            return QRect()
        index = self._orders.index(at, self._cells.column_of(part))
        return self._cells.part_rect(row, part, self.visualRect(index))

    def rows_on_screen(self) -> range:
        """The rows that can be seen, for the ticking countdowns."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._orders.rowCount() - 1) + 1)

    # Choosing. The chosen row is remembered by key: rows come, go and move.

    def _select(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self._orders.index(at, Column.TIME)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _choice_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._orders.row(current.row())
        if row is not None and self._leaving < 0 and row.key != self._chosen:
            self._chosen = row.key
            self.rowChosen.emit(row.key)

    def _recall(self) -> None:
        """After a reset: the same row is chosen, if it still exists."""
        self._pressed = None
        if not self._chosen:
            return
        if self._orders.row_for(self._chosen) is None:
            self._chosen = ""
            self.rowChosen.emit("")
        else:
            self._recall_if_lost()

    def _recall_if_lost(self) -> None:
        at = self._orders.place_of(self._chosen) if self._chosen else -1
        if at >= 0 and self.currentIndex().row() != at:
            self._select(at)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        current = self.currentIndex().row()
        if start <= current <= end:
            # Qt would go on to a neighbour and so change what is being read.
            self._leaving = current
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def _removed(self) -> None:
        at, self._leaving = self._leaving, -1
        if at < 0 or self._orders.row_for(self._chosen) is not None:
            return  # It has only left this tab: what is being read stays.
        last = self._orders.rowCount() - 1
        self._chosen = ""
        if last >= 0:
            self._select(min(at, last))
        else:
            self.rowChosen.emit("")

    # Keys and menu.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._orders.row(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row is not None and row.pin and not event.isAutoRepeat():
                self.copyPinRequested.emit(row.key)
        elif event.matches(QKeySequence.StandardKey.Copy):
            if row is not None and row.pin:
                self.copyPinRequested.emit(row.key)
            elif row is not None and row.number:
                self.copyNumberRequested.emit(row.key)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.globalPos()
        else:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        row = self._orders.row(index.row())
        if row is not None:
            self._select(index.row())
            self.menu_for(row).popup(place)
        event.accept()

    def menu_for(self, row: OrderRow) -> QMenu:
        """Everything that can be asked of a row; the menu deletes itself when it closes."""
        menu = QMenu(self)
        menu.setObjectName("orderMenu")
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setProperty("key", row.key)
        if row.pin:
            menu.addAction(self.tr("Copy code")).setData(Part.COPY_PIN.value)
        if row.number:
            menu.addAction(self.tr("Copy number")).setData(Part.COPY_NUMBER.value)
        if row.offers and not menu.isEmpty():
            menu.addSeparator()
        for wanted in row.offers:
            entry = menu.addAction(words.action_text(wanted))
            hint = with_keys(words.action_hint(wanted), words.command_of(wanted))
            entry.setEnabled(not row.busy or wanted is RowAction.NOTE)
            entry.setToolTip(tooltip(hint if entry.isEnabled() else words.why_not(row)))
            entry.setData(wanted.value)
        if row.busy:
            menu.setAccessibleDescription(words.why_not(row))
        menu.triggered.connect(self._menu_chosen)
        return menu

    def _menu_chosen(self, entry: QAction) -> None:
        menu = self.sender()
        key = str(menu.property("key")) if menu is not None else ""
        wanted = str(entry.data())
        if wanted == Part.COPY_PIN:
            self.copyPinRequested.emit(key)
        elif wanted == Part.COPY_NUMBER:
            self.copyNumberRequested.emit(key)
        else:
            self.actionRequested.emit(key, RowAction(wanted))

    # The pointer.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            row, part = self._at(point)
            if row is not None and part is not None:
                self._pressed = (row.key, part)
        self._point(point)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second press of a double click on a button or an icon means nothing more.
        self._pressed = None
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        self._point(point)
        super().mouseReleaseEvent(event)
        row, part = self._at(point)
        if row is None or part is None or pressed != (row.key, part):
            return
        if part is Part.COPY_NUMBER:
            self.copyNumberRequested.emit(row.key)
        elif part is Part.COPY_PIN:
            self.copyPinRequested.emit(row.key)
        elif row.action is not None and not row.busy and not self._slipped(row):
            self.actionRequested.emit(row.key, row.action)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._point(self._pointer)

    def _at(self, point: QPoint) -> tuple[OrderRow | None, Part | None]:
        index = self.indexAt(point)
        row = self._orders.row(index.row())
        if row is None:
            return None, None
        return row, self._cells.part_at(row, index.column(), self.visualRect(index), point)

    def _note_move(self) -> None:
        """Rows have moved: remember which one the pointer was on, and see which it is on now."""
        self._aimed = (self._under, time.monotonic())
        self._point(self._pointer)

    def _slipped(self, row: OrderRow) -> bool:
        """Whether this row has only just taken the place of the one that was aimed at."""
        aimed, moved_at = self._aimed
        return aimed not in ("", row.key) and time.monotonic() - moved_at < SETTLE

    def _point(self, point: QPoint | None) -> None:
        self._pointer = point
        before, after = self._cells.pointed, None
        index = self.indexAt(point) if point is not None else QModelIndex()
        row = self._orders.row(index.row())
        self._under = row.key if row is not None else ""
        if point is not None and row is not None:
            _, part = self._at(point)
            after = Pointed(index.row(), part, pressed=self._pressed is not None)
        if after == before:
            return
        self._cells.pointed = after
        self.viewport().update()
        hand = after is not None and after.part is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # How it looks.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint_rows(painter, event.rect())
        finally:
            # A painter that outlives its widget takes the program down.
            painter.end()

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        # All of it by hand: the style would fill the chosen row with its own colour.
        width = self.viewport().width()
        of = self._theme.color
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        surface, line = of("surface"), of("line")
        painter.fillRect(self.viewport().rect(), surface)
        selected = QStyle.StateFlag.State_Selected
        plain = option.state & ~selected
        current = self.currentIndex().row()
        over = self._cells.pointed.row if self._cells.pointed is not None else -1
        for at in self.rows_on_screen():
            top, height = self.rowViewportPosition(at), self.rowHeight(at)
            if top > area.bottom() or top + height <= area.top():
                # A code that comes changes one row, and is waited for.
                continue
            if at == current:
                painter.fillRect(0, top, width, height, of("accent_tint"))
                if self.hasFocus():
                    left = width - _BAR if self._cells.mirrored else 0
                    painter.fillRect(left, top, _BAR, height - 1, of("accent"))
            elif at == over:
                painter.fillRect(0, top, width, height, mixed(surface, of("text"), 0.03))
            fill_hairline(painter, QRect(0, top + height - 1, width, 1), line)
            self._paint_bracket(painter, at, top, height, width)
            option.state = plain | selected if at == current else plain
            for column in Column:
                index = self._orders.index(at, column)
                option.rect = self.visualRect(index)
                self._cells.paint(painter, option, index)

    def _paint_bracket(self, painter: QPainter, at: int, top: int, height: int, width: int) -> None:
        """A line in the margin that joins the rows of one number."""
        above, below = self._beside(at, at - 1), self._beside(at, at + 1)
        if not (above or below):
            return
        middle = top + height // 2
        upper = top if above else middle
        lower = top + height if below else middle + 1
        ink = mixed(self._theme.color("line"), self._theme.color("dim"), 0.6)
        mirrored = self._cells.mirrored
        left = width - _BRACKET - 1 if mirrored else _BRACKET
        painter.fillRect(left, upper, 1, lower - upper, ink)
        painter.fillRect(left - _TICK + 1 if mirrored else left, middle, _TICK, 1, ink)

    def _beside(self, at: int, other: int) -> bool:
        """Whether two rows of the tab belong together."""
        one, two = self._orders.row(at), self._orders.row(other)
        if one is None or two is None or one.together is None or two.together is None:
            return False
        return one.together.key == two.together.key

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._begin_with_a_row()
        self._point(self._pointer)

    def _begin_with_a_row(self) -> None:
        """After a change of size no row is cut at the top, and the chosen one not below."""
        bar, at, chosen = self.verticalScrollBar(), self.rowAt(0), self.currentIndex().row()
        if at < 0:
            return
        height = self.rowHeight(at)
        top, end = at * height, bar.value() + self.viewport().height()
        if at < chosen and chosen * height < end < (chosen + 1) * height + bar.value() - top:
            top += height
        bar.setValue(top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange)
        if event.type() in (*kinds, QEvent.Type.LanguageChange):
            self._restyle()

    def _restyle(self) -> None:
        self._cells.refresh()
        self._arrange()

    def _arrange(self) -> None:
        self._cells.mirrored = self.isRightToLeft()
        self._fit_rows()
        self._fit()
        self.viewport().update()

    def _fit_rows(self) -> None:
        """Rentals have a small second line."""
        tall = self._orders.tab == "rentals"
        height = self._cells.tall_height if tall else self._cells.row_height
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _fit(self) -> None:
        tall, width = self._orders.tab == "rentals", self.viewport().width()
        for column, wide in self._cells.widths(width, tall=tall).items():
            self.setColumnWidth(column, wide)
