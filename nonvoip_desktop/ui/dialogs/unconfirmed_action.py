"""'Was this done?': a reuse, renewal or activation whose answer was lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal

from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.format import clock_time, money

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class UnconfirmedActionQuestion(Struct, frozen=True):
    """The evidence: what was asked for (in words), when (UTC), and the balances around it.

    ``needs_id``: if it was done, the person has to name its order.
    """

    what: str
    about: str
    sent_at: datetime
    what_happened: str
    balance_before: Decimal | None = None
    balance_now: Decimal | None = None
    needs_id: bool = False


class UnconfirmedActionDialog(DecisionDialog):
    """Shows the evidence; the person says whether it was done. Closing settles nothing."""

    lookAgainRequested = Signal()
    #: Whether it was done, as the person says.
    settled = Signal(bool)

    def __init__(
        self, theme: Theme, question: UnconfirmedActionQuestion, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("unconfirmedActionDialog")
        self._not_done = self._add_button(self.tr("It was not done"), "notDoneButton", done=False)
        self._done = self._add_button(self.tr("It was done"), "doneButton", done=True)
        self._look_again = self.add_safe_button(self.tr("Look again"), "lookAgainButton")
        self._look_again.clicked.connect(self.lookAgainRequested)
        self.update_question(question)

    def _add_button(self, text: str, name: str, *, done: bool) -> Button:
        button = Button(text, self)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.settled.emit(done))
        self.buttons.addWidget(button)
        return button

    def update_question(self, question: UnconfirmedActionQuestion) -> None:
        """Show newer evidence."""
        sent = self.tr("{about} · sent at {time}. {reason} It will not be sent again by itself.")
        self.show_words(
            question.what,
            sent.format(
                about=question.about,
                time=clock_time(question.sent_at),
                reason=question.what_happened,
            ),
        )
        self.facts.show_facts(
            (
                Fact(self.tr("Balance before"), money(question.balance_before)),
                Fact(self.tr("Balance now"), money(question.balance_now)),
            )
        )
        words = self.tr("Look at the order, and at the balance, before you decide.")
        if question.needs_id:
            words = self.tr(
                "Look at the balance, and at your orders on the website, before you decide. If it "
                "was done, you are asked for its order id next."
            )
        self.notice.show_words(words, "warning")

    def set_busy(self, busy: bool) -> None:
        """While the service or the database is asked, nothing can be decided."""
        for button in (self._not_done, self._done, self._look_again):
            button.setEnabled(not busy)
