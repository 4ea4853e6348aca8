"""The status bar: what the program does by itself, and in which zone times are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP


class StatusBar(QFrame):
    """Four quiet texts; the first gives way where there is not enough room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "surface")
        self.left = self._label("statusLeft", self.tr("What is going on"))
        self.limit = self._label("statusLimit", self.tr("Requests left"))
        self.saved = self._label("statusSaved", self.tr("Saved"))
        self.zone = self._label("statusZone", self.tr("Time zone"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, 4, 2 * GAP, 5)
        row.setSpacing(2 * GAP)
        row.addWidget(self.left, 0)
        row.addWidget(self.limit)
        row.addStretch(1)
        row.addWidget(self.saved)
        row.addWidget(self.zone)

    def _label(self, name: str, described: str) -> PlainLabel:
        label = PlainLabel(parent=self, role="dim", elide=True)
        label.setObjectName(name)
        label.setAccessibleDescription(described)
        label.setFont(fonts.tabular(fonts.SIZE_SMALL))
        return label
