"""Hairlines are equally fine wherever they stand, whatever the scale."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from nonvoip_desktop.gallery.pictures import picture_of
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.theme import Theme

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


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_separators_of_a_menu_weigh_the_same(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    theme = Theme()
    theme.apply(qapp)
    menu = QMenu()
    qtbot.addWidget(menu)
    for _ in range(6):
        menu.addAction("A")
        menu.addSeparator()
    menu.addAction("A")
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    picture = picture_of(menu, scale)
    # Right of every word, within the separators, from the first row's middle to the last one's.
    x = picture.width() - round(20 * scale)
    edge = round(12 * scale)
    shades = [picture.pixelColor(x, y).green() for y in range(edge, picture.height() - edge)]
    ground = shades[0]
    weights: list[int] = []
    for before, shade in pairwise(shades):
        if shade != ground and before == ground:
            weights.append(0)
        if shade != ground:
            weights[-1] += abs(ground - shade)
    assert len(weights) == 6
    # A separator of one pixel beside one of two would weigh half of it.
    assert max(weights) <= 1.2 * min(weights)
