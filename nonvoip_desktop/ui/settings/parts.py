"""What pages of the settings hold beside declared settings: headings, facts and actions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.settings.row import RowFrame, ruled
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP


class ActionRow(RowFrame):
    """A title, a sentence, and a button that does something; an empty text leaves it out."""

    clicked = Signal()

    def __init__(
        self,
        title: str,
        helping: str = "",
        button: str = "",
        name: str = "",
        kind: Kind = Kind.PLAIN,
    ) -> None:
        super().__init__(title, helping)
        self.button = Button(button, kind=kind)
        self.button.setObjectName(name)
        self.button.setAccessibleDescription(f"{title} {helping}".strip())
        self.button.clicked.connect(self.clicked)
        self.button.setVisible(bool(button))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP - 2 * RING)
        self._buttons.addWidget(self.button)
        self.line.addLayout(self._buttons)
        self.keep_edge(0)

    def add_button(self, text: str, name: str) -> Button:
        """Add a second button behind the first; the caller connects it."""
        button = Button(text)
        button.setObjectName(name)
        button.setAccessibleDescription(self.title.text())
        self._buttons.addWidget(button)
        return button


class Part(QWidget):
    """Rows under a heading, in the look of the page around them."""

    def __init__(self, heading: str = "", helping: str = "") -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if heading:
            label = PlainLabel(heading)
            label.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
            self._column.addSpacing(2 * GAP)
            self._column.addWidget(label)
            self._column.addSpacing(GAP)
        if helping:
            quiet = PlainLabel(helping, role="dim")
            quiet.setFont(fonts.ui(fonts.SIZE_SMALL))
            quiet.setWordWrap(True)
            self._column.addWidget(quiet)
            self._column.addSpacing(GAP)

    def add(self, row: QWidget) -> None:
        """Add a row below the others, with a line above it."""
        self._column.addLayout(ruled())
        self._column.addWidget(row)

    def add_part(self, part: QWidget) -> None:
        """Add rows that have a heading of their own below the others."""
        self._column.addWidget(part)

    def add_action(
        self,
        title: str,
        helping: str = "",
        button: str = "",
        name: str = "",
        kind: Kind = Kind.PLAIN,
    ) -> ActionRow:
        """Add a row with a button below the others."""
        row = ActionRow(title, helping, button, name, kind)
        self.add(row)
        return row
