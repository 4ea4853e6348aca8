"""The strip that says that nothing here is real."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP


class DemoStrip(QWidget):
    """In the accent's colour, above everything else, while demo mode lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demoStrip")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        word = self._label(self.tr("DEMO"), fonts.BOLD)
        sentence = self._label(
            self.tr("A stand-in service on this computer: no real numbers and no real money."),
            fonts.REGULAR,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, 4, 2 * GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(word)
        row.addWidget(sentence, 1)

    def _label(self, text: str, weight: int) -> PlainLabel:
        label = PlainLabel(text, self, elide=weight == fonts.REGULAR)
        label.setForegroundRole(QPalette.ColorRole.HighlightedText)
        label.setFont(fonts.ui(fonts.SIZE_SMALL, weight))
        return label
