"""A spin box for bids: exact decimals, never a float."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from nonvoip_desktop.domain.money import typed_amount
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.shell.layout import far_edge

if TYPE_CHECKING:
    from decimal import Decimal


class BidEdit(QAbstractSpinBox):
    """Holds an amount within a range; whole steps.

    ``changed`` is emitted for every change of the text, also to one that is no
    bid: ``amount`` is ``None`` then.
    """

    changed = Signal()

    def __init__(self, lowest: Decimal, highest: Decimal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lowest = lowest
        self._highest = highest
        self._decimals = 0
        self._shown: dict[str, Decimal] = {}
        self.setObjectName("bidAmount")
        self.setAccelerated(True)
        self.setAlignment(far_edge())
        self.setFont(fonts.tabular(weight=fonts.BOLD))
        self.setFixedWidth(fonts.scaled(92))
        self.lineEdit().textChanged.connect(self.changed)

    def set_range(self, lowest: Decimal, highest: Decimal, decimals: int) -> None:
        """What the service takes, and with how many decimals."""
        self._lowest, self._highest, self._decimals = lowest, highest, decimals

    def amount(self) -> Decimal | None:
        """The bid as it stands, ``None`` while the text is no bid within the range."""
        text = self.lineEdit().text().strip()
        # What the service named is what it is, also where 1.250 could be read in two ways.
        amount = self._shown.get(text) or typed_amount(text)
        if amount is None:
            return None
        if -_exponent(amount) > self._decimals or not self._lowest <= amount <= self._highest:
            return None
        return amount

    def set_amount(self, amount: Decimal) -> None:
        """Show this bid."""
        text = shown.bid(amount)
        self._shown = {text: amount}
        self.lineEdit().setText(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits and one point or comma, so that nothing else can be typed."""
        digits = text.replace(",", ".").replace(".", "", 1 if self._decimals else 0)
        fits = digits == "" or (digits.isascii() and digits.isdigit() and len(digits) <= 12)
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        up, down = (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled,
            (QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
        )
        amount = self.amount()
        if amount is None:
            return up | down
        none = QAbstractSpinBox.StepEnabledFlag.StepNone
        return (up if amount < self._highest else none) | (down if amount > self._lowest else none)

    def stepBy(self, steps: int) -> None:
        """Go up or down by whole units, within the range."""
        amount = self.amount()
        start = self._lowest if amount is None else amount + steps
        self.set_amount(min(self._highest, max(self._lowest, start)))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return ends typing here; it does not press a button of the dialog.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past must not change an amount.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
