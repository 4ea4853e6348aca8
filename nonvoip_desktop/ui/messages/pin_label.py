"""The code of a message: large, of fixed pitch, its characters apart, copied by one click."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.format import spaced
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from nonvoip_desktop.ui.theme import Theme

#: Sizes to try, and the room between two characters as a part of a character.
_FITS = ((fonts.SIZE_PIN, 0.55), (26, 0.5), (22, 0.45), (18, 0.35), (15, 0.15), (13, 0.0))


class PinLabel(QWidget):
    """Shows a code as large as the width allows, up to the design's size; or ``small``."""

    clicked = Signal()

    def __init__(
        self, theme: Theme, pin: str, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fits = _FITS[-1:] if small else _FITS
        self._pin = clean(pin, one_line=True)
        self._pressed = False
        self.setAccessibleName(self.tr("Code {digits}").format(digits=spaced(self._pin)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        size, apart = self._fits[0]
        metrics = QFontMetrics(_font(size))
        step = metrics.horizontalAdvance("0") * (1 + apart)
        air = 18 if len(self._fits) > 1 else 8
        return QSize(math.ceil(step * len(self._pin)), metrics.capHeight() + air)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(96, self.sizeHint().width()), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        font, step = self._fit()
        metrics = QFontMetrics(font)
        shown = self._pin
        if step * len(shown) > self.width() + step:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, self.width())
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        ground = round((self.height() + metrics.capHeight()) / 2)
        used = step * len(shown) - (step - metrics.horizontalAdvance("0"))
        # A code is read from the left in every language; only its place is mirrored.
        x = max(0.0, self.width() - used) if self.isRightToLeft() else 0.0
        for character in shown:
            painter.drawText(QPointF(x, ground), character)
            x += step
        painter.end()

    def _fit(self) -> tuple[QFont, float]:
        """The largest font in which the code fits, and the distance of its characters."""
        for size, apart in self._fits:
            font = _font(size)
            wide = QFontMetrics(font).horizontalAdvance("0")
            step = wide * (1 + apart)
            if step * len(self._pin) - wide * apart <= self.width():
                break
        return font, step


def _font(size: int) -> QFont:
    return fonts.mono(size, 700)
