"""What is known of a purchase that may or may not have been placed; the person decides."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.order_id import order_id
from nonvoip_desktop.ui.dialogs.price import about
from nonvoip_desktop.ui.shell.layout import set_margins
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

translate = QCoreApplication.translate


class UnconfirmedQuestion(Struct, frozen=True):
    """The evidence. ``sent_at`` is UTC; ``amount`` is what the order would have cost in dollars.

    ``arrived`` holds what the service has told by itself since, one line each.
    """

    service: str
    group_text: str
    sent_at: datetime
    what_happened: str
    amount: Decimal | None = None
    balance_before: Decimal | None = None
    balance_now: Decimal | None = None
    arrived: tuple[str, ...] = ()
    use_utc: bool = False


def difference_text(question: UnconfirmedQuestion) -> str:
    """How the balance has changed, as its row shows it."""
    before, now = question.balance_before, question.balance_now
    if before is None or now is None:
        return shown.UNKNOWN
    if now == before:
        return translate("UnconfirmedDialog", "none")
    difference = shown.signed_money(now - before)
    if question.amount and before - now == question.amount:
        return translate("UnconfirmedDialog", "{difference}, the price of this order").format(
            difference=difference
        )
    return difference


def suggestion(question: UnconfirmedQuestion) -> str:
    """What the balances suggest; never more than they can."""
    before, now, amount = question.balance_before, question.balance_now, question.amount
    if before is None:
        return translate(
            "UnconfirmedDialog", "The balance before is not known, so the balance cannot tell."
        )
    if now is None:
        return translate(
            "UnconfirmedDialog",
            "The balance now is not known yet. Look again when the service answers.",
        )
    if now == before:
        return translate(
            "UnconfirmedDialog",
            "It was probably not placed: nothing has been paid so far. "
            "Look again after a while before you decide.",
        )
    if now > before:
        return translate("UnconfirmedDialog", "The balance has risen meanwhile, so it cannot tell.")
    if amount and before - now != amount:
        return translate(
            "UnconfirmedDialog",
            "The balance has fallen, but not by the price of this order. "
            "It may have been placed; something else may have been paid, too.",
        )
    return translate(
        "UnconfirmedDialog",
        "It was probably placed. The number will appear by itself if the service calls back.",
    )


class UnconfirmedDialog(DecisionDialog):
    """Shows the evidence and offers to look again, to name the order, or to say it is none.

    It stays open until it is closed; ``declined`` tells that it was closed
    without a decision.
    """

    lookAgainRequested = Signal()
    orderIdEntered = Signal(str)
    notPlacedChosen = Signal()

    def __init__(
        self, theme: Theme, question: UnconfirmedQuestion, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("unconfirmedDialog")
        self._entry = self._make_entry()
        self.add_row(self._entry)
        self._not_placed = self._add_button(self.tr("It was not placed"), "notPlacedButton")
        self._not_placed.clicked.connect(self.notPlacedChosen)
        self._enter_id = self._add_button(self.tr("Enter order id…"), "enterIdButton")
        self._enter_id.clicked.connect(self._show_entry)
        self._look_again = self.add_safe_button(self.tr("Look again"), "lookAgainButton")
        self._look_again.clicked.connect(self.lookAgainRequested)
        self.update_question(question)

    def _add_button(self, text: str, name: str) -> Button:
        button = Button(text, self)
        button.setObjectName(name)
        self.buttons.addWidget(button)
        return button

    def _make_entry(self) -> QWidget:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        set_margins(row, RING, GAP, 0, 0)
        row.setSpacing(GAP - RING)
        self._edit = QLineEdit(entry)
        self._edit.setObjectName("orderIdEdit")
        self._edit.setAccessibleName(self.tr("Order id"))
        self._edit.setPlaceholderText(self.tr("Order id"))
        self._edit.setMaxLength(64)
        self._use = Button(self.tr("Use this order"), entry)
        self._use.setObjectName("useOrderButton")
        self._use.clicked.connect(self._tell_order_id)
        row.addWidget(self._edit, 1)
        row.addWidget(self._use)
        entry.hide()
        return entry

    def update_question(self, question: UnconfirmedQuestion) -> None:
        """Show newer evidence."""
        what = about(question.service, question.group_text)
        subtitle = self.tr(
            "{what} · sent at {time}. {happened} It will not be sent again by itself."
        )
        self.show_words(
            self.tr("Was this order placed?"),
            subtitle.format(
                what=what,
                time=shown.clock_time(question.sent_at, question.use_utc),
                happened=question.what_happened.strip(),
            ).replace("  ", " "),
        )
        facts = [
            Fact(self.tr("Balance before"), shown.money(question.balance_before)),
            Fact(self.tr("Balance now"), shown.money(question.balance_now)),
            Fact(self.tr("Difference"), difference_text(question)),
        ]
        facts += [Fact(self.tr("Arrived since"), line) for line in question.arrived]
        self.facts.show_facts(tuple(facts))
        self.notice.show_words(suggestion(question))

    def set_busy(self, busy: bool) -> None:
        """While something is asked, nothing else can be."""
        for widget in (self._not_placed, self._enter_id, self._look_again, self._use, self._edit):
            widget.setEnabled(not busy)
        self._look_again.setText(self.tr("Looking…") if busy else self.tr("Look again"))
        if not busy and self.focusWidget() in (None, self):
            (self._edit if self._entry.isVisible() else self._look_again).setFocus()

    def _show_entry(self) -> None:
        self._entry.show()
        self._edit.setFocus()

    def _tell_order_id(self) -> None:
        typed = order_id(self._edit.text())
        if typed is None:
            self.show_error(self.tr("An order id has only letters and digits, such as 146185."))
            return
        self.show_error("")
        self.orderIdEntered.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._edit.hasFocus():
            if not event.isAutoRepeat():
                self._tell_order_id()
            event.accept()
            return
        super().keyPressEvent(event)
