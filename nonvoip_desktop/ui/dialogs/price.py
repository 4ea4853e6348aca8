"""The question whether to pay another price than the listed one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class PriceQuestion(Struct, frozen=True):
    """What is asked, in dollars; ``None`` where an amount is not known.

    ``limit`` is the person's own limit for 24 hours and ``limit_left`` what is
    left of it before this order.
    """

    service: str
    group_text: str
    listed: Decimal | None
    asked: Decimal | None
    balance: Decimal | None
    limit_left: Decimal | None = None
    limit: Decimal | None = None


def payable(amount: Decimal | None) -> bool:
    """Whether an amount is one that may be offered at all."""
    return amount is not None and amount.is_finite() and amount >= 0


def about(service: str, group_text: str) -> str:
    """What is bought, in one line."""
    return shown.joined(service, group_text)


class PriceDialog(DecisionDialog):
    """Shows both prices and what they mean; paying is the button that is not the default.

    Either ``accepted_price`` or ``declined`` is emitted, once; then it closes.
    """

    accepted_price = Signal(object)

    def __init__(
        self,
        theme: Theme,
        question: PriceQuestion,
        parent: QWidget | None = None,
        *,
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("priceDialog")
        self._pay = self.add_spend_button("payButton", delay)
        self._pay.spent.connect(self._accept_price)
        self._decline = self.add_safe_button(self.tr("Do not buy"), "declineButton")
        self._decline.clicked.connect(self.reject)
        self._question = question
        self._show(self.tr("The price has changed"))

    def update_question(self, question: PriceQuestion) -> None:
        """The price has changed again: show the new one, and begin the inert time anew."""
        self._question = question
        self._show(self.tr("The price has changed again"))

    def _show(self, title: str) -> None:
        question = self._question
        self.facts.show_facts(self._facts(question))
        self.notice.show_words(self._warning(question))
        subtitle = about(question.service, question.group_text)
        if not payable(question.asked):
            quiet = self.tr("Nothing has been spent. Without a price there is nothing to accept.")
            self.show_words(title, subtitle, quiet)
            self.offer(None)
            return
        price = shown.money(question.asked)
        quiet = self.tr("Nothing has been spent. You pay at most {price}.")
        self.show_words(title, subtitle, quiet.format(price=price))
        self.offer(self.tr("Pay {price}").format(price=price))

    def _facts(self, question: PriceQuestion) -> tuple[Fact, ...]:
        facts = [Fact(self.tr("Listed price"), shown.money(question.listed))]
        asked = question.asked
        if asked is None or not payable(asked):
            facts.append(Fact(self.tr("Price asked now"), self.tr("not given"), tone="bad"))
            facts.append(Fact(self.tr("Balance"), shown.money(question.balance)))
            return tuple(facts)
        note, tone = self._difference(question.listed, asked)
        facts.append(Fact(self.tr("Price asked now"), shown.money(asked), note, tone, large=True))
        if question.balance is None:
            facts.append(Fact(self.tr("Balance after"), shown.UNKNOWN))
        else:
            after = question.balance - asked
            tone = "bad" if after < 0 else ""
            facts.append(Fact(self.tr("Balance after"), shown.money(after), tone=tone))
        if question.limit_left is not None:
            label = self.tr("Left of the limit for 24 hours")
            if question.limit is not None:
                label = self.tr("Left of the limit for 24 hours ({limit})").format(
                    limit=shown.money(question.limit)
                )
            tone = "bad" if question.limit_left < asked else ""
            facts.append(Fact(label, shown.money(question.limit_left), tone=tone))
        return tuple(facts)

    def _difference(self, listed: Decimal | None, asked: Decimal) -> tuple[str, str]:
        if listed is None or listed == asked:
            return "", ""
        difference = asked - listed
        share = shown.percent(difference, listed)
        note = shown.signed_money(difference)
        return (f"{note} · {share}" if share else note), "warning" if difference > 0 else "good"

    def _warning(self, question: PriceQuestion) -> str:
        asked = question.asked
        if asked is None or not payable(asked):
            return self.tr("The service asks for another price, but its answer names none.")
        if question.limit_left is not None and question.limit_left < asked:
            return self.tr("This is more than what is left of your limit.")
        if question.balance is not None and question.balance < asked:
            return self.tr("This is more than your balance; the service will probably refuse it.")
        return ""

    def _accept_price(self) -> None:
        self.accepted_price.emit(self._question.asked)
        self.decide()
