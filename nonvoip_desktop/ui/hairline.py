"""Lines of one pixel that are equally fine wherever they stand, at broken scales too."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget


def fill_hairline(painter: QPainter, line: QRect, colour: QColor) -> None:
    """Fill a line that is one pixel wide or high.

    At 150 % a pixel of the design covers one pixel of the screen or two, as it falls. Whole
    pixels of the screen, rounded down and without shades, are as many for each line.
    """
    scale = painter.deviceTransform().m11()
    thickness = max(1, int(scale)) / scale
    area = QRectF(line)
    if line.height() == 1:
        area.setHeight(thickness)
    else:
        area.setWidth(thickness)
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(area, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


class Hairline(QWidget):
    """A line in the theme's colour for lines."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_hairline(painter, self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()
