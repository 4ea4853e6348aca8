"""Where painted and centred words stand: on their baseline, and in lines of about one length."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop.languages import Languages
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.products.faces import Face
from nonvoip_desktop.ui.theme import Theme


def lowest(face: Face, text: str, *, laid_out: bool) -> int:
    """The lowest row of pixels that the text reaches."""
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(face.font)
    if laid_out:
        face.paint_laid_out(painter, 10, 30, text)
    else:
        painter.drawText(QPointF(10, 30), text)
    painter.end()
    rows = (y for y in range(59, -1, -1) for x in range(200) if image.pixel(x, y) & 255 < 128)
    return next(rows, -1)


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN", "ar"])
@pytest.mark.parametrize("text", ["10 minutes", "осталось 5", "剩 5", "بقي 5"])
def test_what_is_laid_out_once_stands_on_its_baseline(
    qapp: QApplication, language: str, text: str
) -> None:
    languages = Languages(qapp)
    languages.speak(language)
    face = Face(fonts.ui(fonts.SIZE_SMALL))
    one, other = lowest(face, text, laid_out=True), lowest(face, text, laid_out=False)
    languages.close()
    assert abs(one - other) <= 1, QFontInfo(face.font).family()


def test_lines_in_the_middle_are_about_as_long_as_each_other(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    empty = EmptyState(theme, icons)
    qtbot.addWidget(empty)
    empty.resize(600, 400)
    empty.show()
    # A little wider than the column: its last word would stand alone below the others.
    words, metrics = "kept", empty.sentence.fontMetrics()
    while metrics.horizontalAdvance(words) <= 340:
        words += " kept"
    empty.show_words("info", "Nothing", words)
    margins = empty.sentence.contentsMargins()
    lines = empty.sentence.height() / metrics.lineSpacing()
    assert margins.left() == margins.right() > 40
    assert lines < 3
    empty.show_words("info", "Nothing", "Short.")
    assert empty.sentence.contentsMargins().left() == 0
