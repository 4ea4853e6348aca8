"""A table of figures: as high as its rows, with bars where a figure is a share."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.products.faces import Face, mixed
from nonvoip_desktop.ui.statistics.figures import Cell, Table
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW = 30
_HEAD = 28
#: More rows than this make the table scroll by itself.
_MOST = 200


class FiguresModel(QAbstractTableModel):
    """Shows a ``Table``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Table((), (), frozenset())

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.table.heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.table.rows[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.table.heads[index.column()]
            return self.tr("{head}: {text}").format(head=head, text=cell.text)
        return None


class _Heads(QHeaderView):
    """Quiet words over a hairline."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._face = Face(fonts.ui(fonts.SIZE_TINY, fonts.MEDIUM))
        self.setMinimumSectionSize(0)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(0, max(_HEAD, self._face.height + 2 * GRID))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        if not isinstance(model, FiguresModel):
            return
        painter.save()
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        fill_hairline(painter, below, self._theme.color("line"))
        text = self._face.cut(model.table.heads[logical], rect.width() - GAP)
        painter.setFont(self._face.font)
        painter.setPen(self._theme.color("dim"))
        at_end = (logical in model.table.numbers) is not self.isRightToLeft()
        # Its last letter may reach a little further than it is wide.
        left = rect.right() - self._face.width(text) if at_end else rect.left()
        painter.drawText(QPointF(left, self._face.baseline(rect.center().y())), text)
        painter.restore()


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent
        self._plain = Face(fonts.tabular(fonts.SIZE_SMALL))
        self._first = Face(fonts.ui(fonts.SIZE_SMALL, fonts.MEDIUM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        model = self._view.model()
        assert isinstance(model, FiguresModel)
        of = self._theme.color
        painter.save()
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(area, of("accent_tint"))
        # After the ground, which would leave seams between cells if it were shaded at its edges.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row():
            above = QRect(area.left(), area.top(), area.width(), 1)
            fill_hairline(painter, above, mixed(of("line"), of("raised"), 0.4))
        face = self._plain if index.column() else self._first
        mirrored = self._view.isRightToLeft()
        room = area.width() - GAP
        start = 0
        if cell.share is not None:
            words = max(self._plain.width("$0,000.00"), self._plain.width(cell.text)) + GAP
            start = max(0, min(words, room))
            self._paint_bar(painter, area, start, room - start, cell, mirrored)
        text = face.cut(cell.text, room)
        left: float = area.left()
        if (index.column() in model.table.numbers) is not mirrored:
            left = area.right() - face.width(text)
        painter.setFont(face.font)
        painter.setPen(of("dim" if cell.quiet else "text"))
        painter.drawText(QPointF(left, face.baseline(area.center().y() + 0.5)), text)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, area: QRect, start: int, room: int, cell: Cell, mirrored: bool
    ) -> None:
        if room < 3 * GRID or cell.share is None:
            return
        of = self._theme.color
        left = area.left() + start
        if mirrored:
            left = area.right() + 1 - start - room
        track = QRectF(left, area.center().y() - 3, room - 2 * GAP, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(of("raised"), of("line"), 0.6))
        painter.drawRoundedRect(track, 3.5, 3.5)
        part = QRectF(track)
        part.setWidth(max(7.0, track.width() * cell.share) if cell.share > 0 else 0.0)
        if mirrored:
            part.moveRight(track.right())
        colour = mixed(of("accent"), of("raised"), 0.55 if cell.quiet else 0.25)
        painter.setBrush(colour)
        painter.drawRoundedRect(part, 3.5, 3.5)


class FiguresTable(QTableView):
    """As high as its rows; ``shares`` says how the width is divided among the columns."""

    def __init__(
        self, theme: Theme, name: str, shares: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shares = shares
        self.setAccessibleName(name)
        self._figures = FiguresModel(self)
        self.setItemDelegate(_Cells(theme, self))
        self.setHorizontalHeader(_Heads(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(max(_ROW, fonts.scaled(_ROW)))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # It lies on a card, whose colour is to be seen.
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().viewport().setAutoFillBackground(False)
        self.setModel(self._figures)
        theme.changed.connect(self.viewport().update)

    def show_table(self, table: Table) -> None:
        """Show a table; a very long one scrolls."""
        self._figures.show_table(table)
        rows = min(_MOST, len(table.rows))
        row_height = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height + 1)
        self._fit()

    @property
    def table(self) -> Table:
        """What is shown."""
        return self._figures.table

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Without a row of its own nobody would see where the keyboard is.
        if not self.selectionModel().hasSelection() and self._figures.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, whole = self.viewport().width(), sum(self._shares)
        left = width
        for column in range(self._figures.columnCount()):
            last = column == self._figures.columnCount() - 1
            part = left if last else width * self._shares[column] // whole
            self.setColumnWidth(column, part)
            left -= part
