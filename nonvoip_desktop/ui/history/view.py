"""The history page: search, filters, the list, and the chosen order beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.history.detail import HistoryDetail
from nonvoip_desktop.ui.history.filters import Filters
from nonvoip_desktop.ui.history.list import HistoryList
from nonvoip_desktop.ui.history.model import HistoryModel
from nonvoip_desktop.ui.history.words import count_text
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.shell.layout import hairline
from nonvoip_desktop.ui.shell.search_field import SearchField
from nonvoip_desktop.ui.text import PlainLabel, tooltip
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from nonvoip_desktop.domain.history import HistoryFilter
    from nonvoip_desktop.ui.icons import Icons

SIDE = 16
_LIST_NARROWEST = 280


#: Narrower than this, the search goes above the filters.
_NARROWEST_SEARCH = 200
#: What stands around the words in the search field.
_AROUND_WORDS = 52
_SEARCH_WIDEST, _FILTERS_WIDEST = 640, 824


class HistorySearch(SearchField):
    """The search of the history; the arrow down leads into the list."""

    leftDownwards = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.setObjectName("historySearch")
        words = self._words = self.tr("Search services, numbers, messages and notes")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # One word as a whole says more than a sentence without its end.
        needed = self.fontMetrics().horizontalAdvance(self._words) + fonts.scaled(_AROUND_WORDS)
        fits = needed <= event.size().width()
        self.setPlaceholderText(self._words if fits else self.tr("Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.leftDownwards.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class HistoryPage(QWidget):
    """Shows a ``HistoryModel`` and says what the person looks for and wants done.

    ``filters`` and ``detail`` may be made before, in turns of the loop of their own.
    """

    #: Something else is looked for.
    wantedChanged = Signal()
    exportRequested = Signal()
    eraseRequested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        filters: Filters | None = None,
        detail: HistoryDetail | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPage")
        self.setAccessibleName(self.tr("History"))
        self._theme = theme
        self._now = now
        self.model = HistoryModel(self, now=now)
        self.search = HistorySearch(theme, icons)
        self.search.setMinimumWidth(104)
        self.filters = filters or Filters()
        self.list = HistoryList(theme, icons, self.model)
        self.detail = detail or HistoryDetail(theme, icons, now)
        self.empty = EmptyState(theme, icons)
        self.empty.button.setObjectName("historyShowAll")
        self.count = PlainLabel(role="dim")
        self.count.setObjectName("historyCount")
        self.count.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self._places = QStackedWidget()
        self._places.addWidget(self.list)
        self._places.addWidget(self.empty)
        self._places.setMinimumWidth(_LIST_NARROWEST)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._places)
        self._splitter.addWidget(self.detail)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([622, 306])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(hairline())
        column.addWidget(self._splitter, 1)
        self.setAutoFillBackground(True)
        self.search.textChanged.connect(self.wantedChanged)
        self.search.submitted.connect(self._into_list)
        self.search.leftDownwards.connect(self._into_list)
        self.filters.changed.connect(self.wantedChanged)
        self.empty.acted.connect(self._show_all)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.show_loading()

    def _head(self) -> QVBoxLayout:
        title = PlainLabel(self.tr("History"))
        title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.export = Button(self.tr("Export…"), small=True)
        self.export.setObjectName("historyExport")
        self.erase = Button(self.tr("Erase…"), small=True)
        self.erase.setObjectName("historyErase")
        self.export.clicked.connect(self.exportRequested)
        self.erase.clicked.connect(self.eraseRequested)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(title)
        line.addSpacing(GAP + 2)
        line.addWidget(self.count, 1)
        line.addWidget(self.export)
        line.addSpacing(GAP - 2 * RING)
        line.addWidget(self.erase)
        line.addSpacing(-RING)
        choices = self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        choices.setSpacing(GAP)
        choices.addWidget(self.search, 1000, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(self.filters, 1000, Qt.AlignmentFlag.AlignTop)
        # In a wide window fields end where a longer one would hold nothing more.
        self.search.setMaximumWidth(fonts.scaled(_SEARCH_WIDEST))
        self.filters.setMaximumWidth(fonts.scaled(_FILTERS_WIDEST))
        choices.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, GAP, SIDE, GAP + 2)
        head.setSpacing(GAP - RING)
        head.addLayout(line)
        head.addLayout(choices)
        return head

    # What controllers call.

    def wanted(self) -> HistoryFilter:
        """What is looked for."""
        return self.filters.wanted(self.search.text().strip(), self._now())

    def show_count(self, count: int, wanted: HistoryFilter, *, more: bool = False) -> None:
        """Say how many were found, and where there are none, what to do.

        ``more`` while they are still being counted.
        """
        self.count.setText("…" if more else count_text(count, narrowed=wanted.narrows))
        self.export.setEnabled(count > 0 or wanted.narrows)
        self.erase.setEnabled(count > 0 or wanted.narrows)
        self.detail.setVisible(count > 0)
        if count:
            self._places.setCurrentWidget(self.list)
            return
        if wanted.narrows:
            self.empty.show_words(
                "search",
                self.tr("Nothing found"),
                self.tr("No order fits this search. Try fewer words or another filter."),
                button=self.tr("Show all orders"),
            )
        else:
            self.empty.show_words(
                "history",
                self.tr("No orders yet"),
                self.tr("Everything that you order, and every message, is kept here."),
            )
        self._places.setCurrentWidget(self.empty)

    def show_loading(self) -> None:
        """Before the first answer of the database."""
        self.count.setText("")
        self.empty.show_words("history", self.tr("Looking into the history…"), "")
        self._places.setCurrentWidget(self.empty)

    def show_trouble(self, words: str) -> None:
        """The history could not be read, for this reason."""
        self.count.setText("")
        title = self.tr("The history could not be read")
        self.empty.show_words("warning", title, words, tone="bad")
        self._places.setCurrentWidget(self.empty)

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        self.list.set_use_utc(use_utc)
        self.detail.set_use_utc(use_utc)
        self.filters.set_use_utc(use_utc)

    def take_focus(self) -> None:
        """Go to the search field, ready for typing over what stands there."""
        self.search.setFocus()
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The search above the filters where long words leave no room for it beside them.
        beside = self.width() - 2 * SIDE - GAP - self.filters.minimumSizeHint().width()
        directions = QBoxLayout.Direction
        low = beside < fonts.scaled(_NARROWEST_SEARCH)
        self._choices.setDirection(directions.TopToBottom if low else directions.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.choose(0)

    def _show_all(self) -> None:
        self.search.clear()
        self.filters.clear()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.tokens.surface))
        self.setPalette(palette)
