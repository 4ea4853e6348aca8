"""Paints an unmatched message: where it is from, small, and its text below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CONTROL, Theme

_PAD = 12
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


class UnmatchedDelegate(QStyledItemDelegate):
    """The model's text has two parts, split by the first line break; both are plain text."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width() - 2 * self._view.spacing()
        _, text = _parts(index)
        room = QRect(0, 0, max(1, width - 2 * _PAD), 10_000)
        body = QFontMetrics(_body()).boundingRect(room, _WRAPPED, text).height()
        return QSize(width, QFontMetrics(_head()).height() + GRID + body + 2 * (GAP + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        of = self._theme.color
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(QPen(of("accent" if focused else "line"), 1.5 if focused else 1))
        painter.setBrush(of("accent_tint" if chosen else "surface"))
        frame = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        head, text = _parts(index)
        inner = rect.adjusted(_PAD, GAP + 2, -_PAD, -GAP - 2)
        metrics = QFontMetrics(_head())
        painter.setFont(_head())
        painter.setPen(of("dim"))
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, inner.width())
        painter.setLayoutDirection(option.direction)
        painter.drawText(inner, int(edge), shown)
        # Words by themselves: in a mirrored window those of a message would be turned round.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(_body())
        painter.setPen(of("text"))
        below = inner.adjusted(0, metrics.height() + GRID, 0, 0)
        painter.drawText(below, int(edge) | _WRAPPED, text)
        painter.restore()


def _parts(index: _Index) -> tuple[str, str]:
    head, _, text = str(index.data()).partition("\n")
    return head, text


def _head() -> QFont:
    return fonts.tabular(fonts.SIZE_SMALL, fonts.MEDIUM)


def _body() -> QFont:
    return fonts.ui(fonts.SIZE_BODY)
