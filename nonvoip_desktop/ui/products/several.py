"""The bar under the cards while several services for one number are being chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.domain.product import MOST_SERVICES, Product, sum_of
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.announcing import announce
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.format import money
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.card_view import SIDE
from nonvoip_desktop.ui.shell.layout import hairline, set_margins
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID

if TYPE_CHECKING:
    from collections.abc import Sequence


class SeveralBar(QWidget):
    """Shows what was chosen and what it costs together; the order itself is asked about after."""

    orderRequested = Signal()
    clearRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("severalBar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._count = PlainLabel(parent=self, role="dim")
        self._count.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self.names = PlainLabel(parent=self, elide=True)
        self.names.setObjectName("severalNames")
        self.names.setFont(fonts.ui(weight=fonts.MEDIUM))
        self.remark = PlainLabel(parent=self, role="warning", elide=True)
        self.remark.setObjectName("severalRemark")
        self.sum = PlainLabel(parent=self)
        self.sum.setObjectName("severalSum")
        self.sum.setFont(fonts.tabular(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.clear = Button(self.tr("Clear"), self, small=True)
        self.clear.setObjectName("severalClear")
        self.clear.clicked.connect(self.clearRequested)
        self.order = Button(self.tr("Order together…"), self, kind=Kind.ACCENT, small=True)
        self.order.setObjectName("severalOrder")
        self.order.clicked.connect(self.orderRequested)
        row = QHBoxLayout()
        set_margins(row, SIDE, GRID, SIDE - RING, GRID)
        row.setSpacing(GAP + GRID)
        row.addWidget(self._count)
        row.addWidget(self.names, 1)
        row.addWidget(self.remark, 1)
        row.addWidget(self.sum)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP - 2 * RING)
        buttons.addWidget(self.clear)
        buttons.addWidget(self.order)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        column.addLayout(row)
        self.show_chosen(())

    def show_chosen(self, products: Sequence[Product], *, placing: bool = False) -> None:
        """Show these services and their sum; ``placing`` while they are being ordered."""
        self.say("")
        count = self.tr("{count} of {most}")
        self._count.setText(count.format(count=len(products), most=MOST_SERVICES))
        if products:
            self.names.setText(", ".join(map(words.shown_name, products)))
        else:
            self.names.setText(self.tr("Choose up to five services for one number."))
        self.sum.setText(money(sum_of(products)) if products else "")
        self.clear.setEnabled(bool(products) and not placing)
        self.order.setEnabled(len(products) > 1 and not placing)

    def say(self, text: str) -> None:
        """Say in words why a service was not chosen, in place of the names."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        self.names.setVisible(not text)
        if text:
            announce(self, text)
