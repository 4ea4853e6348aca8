"""Fonts: the system's own, in the sizes of the design, with tabular figures and a fixed pitch."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

#: Type sizes in device-independent pixels, for a person who left the system's text size alone.
SIZE_TINY = 11
SIZE_SMALL = 12
SIZE_BODY = 13
SIZE_EMPHASIS = 15
SIZE_TITLE = 17
SIZE_PIN = 30

REGULAR = 400
MEDIUM = 500
BOLD = 600


def adopt_system_size(app: QApplication) -> None:
    """Give the application its body size: the design's, or larger where the system's is larger."""
    font = QFont(app.font())
    font.setPixelSize(max(SIZE_BODY, QFontInfo(font).pixelSize()))
    app.setFont(font)


def scaled(size: int) -> int:
    """A design size in the pixels that this person's text size asks for."""
    body = QGuiApplication.font().pixelSize()
    return size if body <= SIZE_BODY else round(size * body / SIZE_BODY)


def ui(size: int = SIZE_BODY, weight: int = REGULAR) -> QFont:
    """The system's font."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(scaled(size))
    font.setWeight(QFont.Weight(weight))
    return font


def tabular(size: int = SIZE_BODY, weight: int = REGULAR) -> QFont:
    """The system's font with figures of one width, for money, counts and time."""
    font = ui(size, weight)
    # Qt has font features since 6.7; a font without 'tnum' ignores it.
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mono(size: int = SIZE_BODY, weight: int = REGULAR) -> QFont:
    """A font of fixed pitch, for numbers, codes and countdowns."""
    font = QFont()
    font.setFamilies(_mono_families())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setPixelSize(scaled(size))
    font.setWeight(QFont.Weight(weight))
    return font


def _mono_families() -> list[str]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    if sys.platform == "win32":
        # The system's answer there is Courier New.
        return ["Cascadia Mono", "Consolas", system]
    if sys.platform == "darwin":
        return ["Menlo", system]
    # The name stands for a face there. The others are for letters of the language's own script.
    others = QGuiApplication.font().families()[1:]
    return [QFontInfo(QFont(system)).family(), *others] if others else [system]


def line_height(font: QFont, text: str) -> int:
    """What a line of this text takes: letters of another script are higher than Latin ones."""
    return QFontMetrics(font).boundingRect(QRect(), 0, text.partition("\n")[0]).height()
