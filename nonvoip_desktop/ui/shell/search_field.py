"""The search field of the top bar, with the keys that lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from nonvoip_desktop.ui import fonts

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme


class SearchField(QLineEdit):
    """Tells every change and, by ``submitted``, one press of Return; Escape empties it."""

    submitted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = ""
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search services and countries"))
        self.setAccessibleName(self.tr("Search services and countries"))
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("close"), self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._show_clear)
        theme.changed.connect(self.update)

    def set_keys(self, keys: str) -> None:
        """The shortcut that leads here, shown while the field is empty."""
        self._keys = keys
        self.update()

    def _show_clear(self, text: str) -> None:
        if bool(text) is (self._clear in self.actions()):
            return
        if text:
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        else:
            self.removeAction(self._clear)

    def event(self, event: QEvent) -> bool:
        # Deleting a word has the same keys as rejecting an order; while typing, it is a word.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.DeleteStartOfWord)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.submitted.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        font = fonts.ui(fonts.SIZE_TINY)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._keys) + 12
        needed = self.fontMetrics().horizontalAdvance(self.placeholderText()) + width + 60
        if self.text() or not self._keys or self.width() < needed:
            return
        height = metrics.height() + 4
        place = QRect(self.width() - width - 10, (self.height() - height) // 2, width, height)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._theme.color("dim"))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.end()
