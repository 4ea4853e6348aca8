"""The painted lines of the palette: icon, title, what it belongs to, keys or price."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.icons import SIZE, Icons
from nonvoip_desktop.ui.palette.entries import Entry, EntryKind
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CARD, RADIUS_CONTROL, Theme

_Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Paints one entry a line; ``height`` is what a line takes."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._title = fonts.ui(weight=fonts.MEDIUM)
        self._small = fonts.tabular(fonts.SIZE_SMALL)
        self.height = QFontMetrics(self._title).height() + 4 * GRID

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(20 * GAP, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction, area = option.direction, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if chosen else "background"))
            painter.drawRoundedRect(QRectF(area), RADIUS_CONTROL, RADIUS_CONTROL)
        inner = area.adjusted(GAP + GRID, 0, -GAP - GRID, 0)
        icon = QRect(inner.left(), area.center().y() - SIZE // 2 + 1, SIZE, SIZE)
        token = "accent" if chosen else "dim"
        self._icons.paint(painter, QStyle.visualRect(direction, area, icon), entry.icon, token)
        end = self._paint_end(painter, direction, area, inner, entry)
        room = inner.adjusted(SIZE + GAP + GRID, 0, -end - GAP, 0)
        used = self._write(painter, direction, area, room, entry.title, self._title, "text")
        room = room.adjusted(used + GAP, 1, 0, 1)
        self._write(painter, direction, area, room, entry.beside, self._small, "dim")

    def paint_sheet(self, painter: QPainter, area: QRect) -> None:
        """What lies under the whole palette."""
        painter.setPen(QPen(self._theme.color("dim"), 1))
        painter.setBrush(self._theme.color("raised"))
        frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)

    def _paint_end(
        self,
        painter: QPainter,
        direction: Qt.LayoutDirection,
        area: QRect,
        inner: QRect,
        entry: Entry,
    ) -> int:
        """Keys in a frame, or a price; returns the width that it takes."""
        if not entry.end:
            return 0
        metrics = QFontMetrics(self._small)
        framed = entry.kind is EntryKind.COMMAND
        width = metrics.horizontalAdvance(entry.end) + (3 * GRID if framed else 0)
        height = metrics.height() + GRID
        place = QRect(inner.right() + 1 - width, area.center().y() - height // 2 + 1, width, height)
        place = QStyle.visualRect(direction, area, place)
        if framed:
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.setBrush(self._theme.color("background"))
            frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, GRID, GRID)
        painter.setFont(self._small)
        painter.setPen(self._theme.color("dim" if framed else "text"))
        # Keys and prices keep their order in a window that runs from right to left.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, entry.end)
        painter.setLayoutDirection(direction)
        return width

    def _write(
        self,
        painter: QPainter,
        direction: Qt.LayoutDirection,
        area: QRect,
        room: QRect,
        text: str,
        font: QFont,
        token: str,
    ) -> int:
        """Write into the room, cut with '…'; returns the width that the words take."""
        metrics = QFontMetrics(font)
        if room.width() < metrics.horizontalAdvance("M…"):
            return 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        leading = Qt.AlignmentFlag.AlignLeft
        if direction == Qt.LayoutDirection.RightToLeft:
            leading = Qt.AlignmentFlag.AlignRight
        flags = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, area, room), flags, shown)
        return metrics.horizontalAdvance(shown)
