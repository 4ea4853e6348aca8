"""A window to read in: a title, what can be scrolled, and buttons below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.shell.layout import BarInMargin, hairline
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_MARGIN = 3 * GAP
_SMALLEST = QSize(400, 320)


class PanelDialog(QDialog):
    """Not modal, can be resized, and never larger than the screen."""

    def __init__(self, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setObjectName(name)
        self._heading = PlainLabel()
        self._heading.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
        self._heading.setWordWrap(True)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(_MARGIN - RING, GAP, _MARGIN - RING, GAP)
        self.buttons.setSpacing(GAP - 2 * RING)
        self.buttons.addStretch(1)
        close = Button(self.tr("Close"))
        close.setObjectName("closeButton")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self.buttons.addWidget(close)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, GAP + 4)
        head.addWidget(self._heading)
        self.column.addLayout(head)
        self.column.addWidget(hairline())
        self.column.addLayout(self.buttons)
        self.setMinimumSize(_SMALLEST)
        wanted = QSize(fonts.scaled(size.width()), fonts.scaled(size.height()))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() * 0.94))

    def set_title(self, title: str) -> None:
        """What the window is called, and what stands on top."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def set_body(self, body: QWidget) -> None:
        """What stands between the title and the buttons."""
        self.column.insertWidget(1, body, 1)

    def set_scrolled(self, sheet: QWidget, column: QLayout) -> None:
        """A body, its lay-out in it, that is scrolled where it is longer than the window."""
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        edges = column.contentsMargins()
        margins = (edges.left(), edges.top(), edges.right(), edges.bottom())
        BarInMargin(scroll, column, margins)
        sheet.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self.set_body(scroll)
        scroll.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard goes as one reads: what can be read, then the buttons below it."""
        super().showEvent(event)
        items = map(self.buttons.itemAt, range(self.buttons.count()))
        buttons = [item.widget() for item in items if item is not None]
        parts = [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child not in buttons
        ]
        chain = [*parts, *(button for button in buttons if button is not None)]
        for former, latter in pairwise(chain):
            QWidget.setTabOrder(former, latter)

    def add_button(self, text: str, name: str) -> Button:
        """Add a button at the left of the others; the caller connects it."""
        button = Button(text)
        button.setObjectName(name)
        self.buttons.insertWidget(self.buttons.count() - 1, button)
        return button
