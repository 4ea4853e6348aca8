"""The order list: tabs, the table, and what stands in for it while there are no orders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nonvoip_desktop.ui.announcing import announce
from nonvoip_desktop.ui.hairline import Hairline
from nonvoip_desktop.ui.orders import words
from nonvoip_desktop.ui.orders.delegate import SIDE, Part
from nonvoip_desktop.ui.orders.table import OrderTable
from nonvoip_desktop.ui.orders.tabs import TabButton
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.orders.model import OrderTableModel, Tab

#: Countdowns change by the second.
TICK_MS = 1000
#: Room for time, service, number and state side by side.
_NARROWEST = 470


class OrderPane(QWidget):
    """Shows an ``OrderTableModel`` and says what the person wants of its rows."""

    #: The key of the chosen row, or an empty text when the chosen row is gone.
    rowChosen = Signal(str)
    #: A key and the ``RowAction`` that is asked for.
    actionRequested = Signal(str, object)
    #: The key of the row whose number, or code, is to be copied.
    copyNumberRequested = Signal(str)
    copyPinRequested = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, model: OrderTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._model = model
        # In the order in which the keyboard goes.
        tabs = self._tab_row()
        self._pages = QStackedWidget(self)
        self.table = OrderTable(theme, icons, model, self._pages)
        self._pages.addWidget(self.table)
        self._line = Hairline(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tabs)
        layout.addWidget(self._line)
        layout.addWidget(self._pages, 1)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._connect(theme)
        self._recolour()

    @cached_property
    def empty(self) -> EmptyState:
        """What stands in for the rows while there are none; made when it is first seen."""
        empty = EmptyState(self._theme, self._icons, self._pages)
        self._pages.addWidget(empty)
        return empty

    def _tab_row(self) -> QHBoxLayout:
        texts: dict[Tab, tuple[str, str]] = {
            "active": (self.tr("Active"), "tabActive"),
            "rentals": (self.tr("Rentals"), "tabRentals"),
            "all": (self.tr("All"), "tabAll"),
        }
        self._tabs: dict[Tab, TabButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(SIDE - 2, 2 * GRID, SIDE - 2, 2 * GRID - 2)
        row.setSpacing(0)
        for tab, (text, name) in texts.items():
            button = TabButton(self._theme, text, self)
            button.setObjectName(name)
            button.setProperty("tab", tab)
            button.toggled.connect(self._tab_toggled)
            self._tabs[tab] = button
            row.addWidget(button)
        row.addStretch(1)
        self._tabs[self._model.tab].setChecked(True)
        return row

    def _connect(self, theme: Theme) -> None:
        self.table.rowChosen.connect(self.rowChosen)
        self.table.actionRequested.connect(self.actionRequested)
        self.table.copyNumberRequested.connect(self.copyNumberRequested)
        self.table.copyPinRequested.connect(self.copyPinRequested)
        model = self._model
        model.countsChanged.connect(self._refresh)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._refresh)
        model.codeArrived.connect(self._announce)
        theme.changed.connect(self._recolour)

    # What controllers, tests and the tour call.

    def choose(self, key: str) -> None:
        """Choose this row, in another tab where the present one does not show it."""
        row = self._model.row_for(key)
        if row is None:
            return
        if self._model.place_of(key) < 0:
            self.show_tab("active" if row.live else "all")
        self.table.choose(key)

    def chosen_key(self) -> str:
        """The key of the chosen row, empty if none is."""
        return self.table.chosen_key()

    def show_tab(self, tab: Tab) -> None:
        """Show the live rows, the rentals, or all."""
        self._tabs[tab].setChecked(True)

    def cell_rect(self, key: str, part: str) -> QRect:
        """Where ``copyNumber``, ``copyPin`` or ``action`` of a row is, in the table's viewport.

        Empty where the row has no such thing or is not in the tab. Raises
        ``ValueError`` for any other part.
        """
        return self.table.part_rect(key, Part(part))

    # How it follows.

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self._tabs["all"].sizeHint().height() + 18 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choose_page()
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        self._model.tick(self.table.rows_on_screen())

    def _tab_toggled(self, checked: bool) -> None:
        if checked:
            tab = next(tab for tab, button in self._tabs.items() if button.isChecked())
            self._model.set_tab(tab)

    def _refresh(self) -> None:
        counts = self._model.counts()
        self._tabs["active"].set_count(counts["active"])
        self._tabs["rentals"].set_count(counts["rentals"])
        self._choose_page()

    def _choose_page(self) -> None:
        if self._model.rowCount():
            self._pages.setCurrentWidget(self.table)
            return
        counts = self._model.counts()
        self._pages.setCurrentWidget(self.empty)
        show = self.empty.show_words
        if not counts["all"] and self._model.tab != "rentals":
            sentence = self.tr("Choose a service above: its number appears here.")
            show("send", self.tr("No orders yet"), sentence)
        elif self._model.tab == "rentals":
            sentence = self.tr(
                "A number ordered for a day or longer appears here. It sleeps between codes: "
                "activate it before you ask for one."
            )
            show("rental", self.tr("No rentals"), sentence)
        else:
            sentence = self.tr("What is over is under ‘All’.")
            show("check", self.tr("Nothing is running"), sentence)

    def _announce(self, key: str) -> None:
        """Say aloud, where somebody listens, that a code has come."""
        row = self._model.row_for(key)
        if row is None:
            return
        text = self.tr("Code for {service}: {digits}").format(
            service=words.shown_service(row), digits=words.digits(row)
        )
        announce(self, text)

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.tokens.surface))
        self.setPalette(palette)
