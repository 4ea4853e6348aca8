"""The list of pages at the left of the settings: icons with titles, or icons alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.settings.words import pages
from nonvoip_desktop.ui.shell.sections import Section
from nonvoip_desktop.ui.shell.sidebar import (
    KEY_ROLE,
    WIDTH,
    WIDTH_COMPACT,
    SectionDelegate,
    SectionModel,
)
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nonvoip_desktop.ui.icons import Icons


class PageList(QListView):
    """Chooses a page; ``pageChosen`` carries it."""

    pageChosen = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, shown: Iterable[Page], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPages")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 11, 0, GAP)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self.viewport().setAutoFillBackground(False)
        self._delegate = SectionDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        words = pages()
        sections = tuple(Section(page, words[page].icon, words[page].title) for page in shown)
        self._model = SectionModel(sections)
        self.setModel(self._model)
        self.set_compact(False)
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(self._tell)

    def set_compact(self, compact: bool) -> None:
        """Icons alone, or icons with titles."""
        self._delegate.compact = compact
        # A word that is longer than the design's, as some languages have, is not cut.
        needed = max(fonts.scaled(WIDTH), self._delegate.width_of(self._model))
        self.setFixedWidth(WIDTH_COMPACT if compact else needed)

    def choose(self, page: Page) -> None:
        """Make a page the chosen one; one that is not there changes nothing."""
        row = self._model.row_of(page)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def place_of(self, page: Page) -> QRect:
        """Where a page is in the list; empty if it is not offered."""
        row = self._model.row_of(page)
        return QRect() if row is None else self.visualRect(self._model.index(row))

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.pageChosen.emit(Page(current.data(KEY_ROLE)))
