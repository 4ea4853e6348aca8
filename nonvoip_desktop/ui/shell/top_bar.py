"""The top bar: search, the state of the connection, the balance, refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.shell.connection_pill import ConnectionPill
from nonvoip_desktop.ui.shell.layout import set_margins
from nonvoip_desktop.ui.shell.search_field import SearchField
from nonvoip_desktop.ui.text import PlainLabel, tooltip
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from decimal import Decimal

    from nonvoip_desktop.ui.icons import Icons


class TopBar(QFrame):
    """Shows what the controllers say and tells what the person asks for."""

    searchChanged = Signal(str)
    searchSubmitted = Signal()
    refreshRequested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "surface")
        self.search = SearchField(theme, icons, self)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(fonts.scaled(420))
        self.search.textChanged.connect(self.searchChanged)
        self.search.submitted.connect(self.searchSubmitted)
        self.connection = ConnectionPill(theme, self)
        self._word = PlainLabel(self.tr("Balance"), self, role="dim")
        self._balance = PlainLabel(shown.UNKNOWN, self)
        self._balance.setObjectName("balance")
        self._balance.setFont(fonts.tabular(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.refresh = Button(parent=self, icon=icons.icon("refresh", "text"))
        self.refresh.setObjectName("refresh")
        self.refresh.setAccessibleName(self.tr("Refresh"))
        self.refresh.setToolTip(
            tooltip(with_keys(self.tr("Refresh services and balance"), "refresh"))
        )
        self.refresh.clicked.connect(self.refreshRequested)

        row = QHBoxLayout(self)
        set_margins(row, 2 * GAP, 7, 2 * GAP - RING, 7)
        row.setSpacing(2 * GAP)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        row.addWidget(self.connection)
        money = QHBoxLayout()
        money.setSpacing(6)
        money.addWidget(self._word)
        money.addWidget(self._balance)
        row.addLayout(money)
        row.addWidget(self.refresh)
        self.set_balance(None)

    def set_balance(self, amount: Decimal | None) -> None:
        """Show the balance, ``None`` where it is not known."""
        self._balance.setText(shown.money(amount))
        self._balance.setAccessibleName(
            self.tr("Balance {amount}").format(amount=shown.money(amount))
        )

    def set_account(self, account: str) -> None:
        """Whose balance it is, shown as its tooltip."""
        self._balance.setToolTip(tooltip(account) if account else "")

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be left out."""
        self._word.setHidden(narrow)
