"""A thin bar that says how far something has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

if TYPE_CHECKING:
    from nonvoip_desktop.ui.theme import Theme

_HEIGHT = 6
#: As Qt counts: whole numbers that fit, whatever the unit of the work is.
_WHOLE = 1000


class ThinBar(QProgressBar):
    """Painted in the colours of the theme; empty until something is known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setRange(0, _WHOLE)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        theme.changed.connect(self.update)

    def show_part(self, done: int, total: int) -> None:
        """Show how much of all is done."""
        value = round(_WHOLE * min(1.0, done / total)) if total > 0 else 0
        if value != self.value():
            self.setValue(value)
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))

    def sizeHint(self) -> QSize:
        return QSize(20 * _HEIGHT, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        part = QRectF(track)
        part.setWidth(track.width() * self.value() / _WHOLE)
        if self.isRightToLeft():
            part.moveRight(track.right())
        if part.width() >= _HEIGHT:
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(part, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
