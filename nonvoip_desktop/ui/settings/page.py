"""A page of the settings: a title, the settings declared for it, and what else belongs there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING
from nonvoip_desktop.ui.settings.row import RowFrame, SettingRow, ruled
from nonvoip_desktop.ui.shell.layout import BarInMargin
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nonvoip_desktop.settings import Page

_MARGIN = 3 * GAP
#: Below this width a control stands under its words.
_NARROW = 400
#: Wider lines than this are not read but lost.
_WIDEST = 640


class SettingsPage(QScrollArea):
    """Scrolls where it is longer than the dialog; nothing on it is ever clipped."""

    def __init__(
        self, page: Page, title: str, rows: Iterable[SettingRow], parts: Iterable[QWidget]
    ) -> None:
        super().__init__()
        self.page = page
        self.rows = tuple(rows)
        self.setObjectName(f"settings_{page}")
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self._sheet = QWidget()
        self._sheet.setMaximumWidth(fonts.scaled(_WIDEST))
        column = QVBoxLayout(self._sheet)
        # The rings of the buttons reach into the margin at the rows' end.
        BarInMargin(self, column, (_MARGIN, _MARGIN - 4, _MARGIN - RING, _MARGIN))
        column.setSpacing(0)
        heading = PlainLabel(title)
        heading.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
        column.addWidget(heading)
        column.addSpacing(GAP + 4)
        for row in self.rows:
            column.addLayout(ruled())
            column.addWidget(row)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._sheet)
        # The viewport itself would paint the window's grey over the dialog's colour.
        self._sheet.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.viewport().width() < fonts.scaled(_NARROW)
        for row in self._sheet.findChildren(RowFrame):
            row.set_narrow(narrow)
        super().resizeEvent(event)
