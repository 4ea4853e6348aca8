"""Hairlines are equally fine wherever they stand, whatever the scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from nonvoip_desktop.ui.hairline import fill_hairline

BLACK = QColor("#000000")


@pytest.mark.parametrize(("scale", "thick"), [(1.0, 1), (1.25, 1), (1.5, 1), (1.75, 1), (2.0, 2)])
def test_every_line_covers_as_many_pixels(scale: float, thick: int) -> None:
    image = QImage(20, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = range(3, 93, 9)
    for y in lines:
        fill_hairline(painter, QRect(0, y, 10, 1), BLACK)
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.end()
    shades = [image.pixel(2, y) & 255 for y in range(200)]
    assert set(shades) == {0, 255}, "no shades beside a line"
    assert shades.count(0) == thick * len(lines)
    assert smooth, "what is painted afterwards is as smooth as before"
