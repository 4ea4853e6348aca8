"""The question whether to bid for a premium number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.dialogs import explained
from nonvoip_desktop.ui.dialogs.bid_edit import BidEdit
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.price import about, payable
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class BidQuestion(Struct, frozen=True):
    """What is asked. Bids have the service's own unit; balance and limit are dollars.

    Without a recommended bid the answer of the service was not a usable one.
    """

    service: str
    group_text: str
    recommended: Decimal | None
    lowest: Decimal = Decimal(10)
    highest: Decimal = Decimal(2000)
    balance: Decimal | None = None
    limit_left: Decimal | None = None
    limit: Decimal | None = None


class BidDialog(DecisionDialog):
    """Shows the recommended bid and lets the person choose one; not bidding is the default.

    Either ``accepted_bid`` or ``declined`` is emitted, once; then it closes.
    """

    accepted_bid = Signal(object)

    def __init__(
        self,
        theme: Theme,
        question: BidQuestion,
        parent: QWidget | None = None,
        *,
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("bidDialog")
        self._edit = BidEdit(question.lowest, question.highest, self)
        self._edit.setAccessibleName(self.tr("Your bid"))
        self._edit.changed.connect(self._amount_changed)
        self._bid = self.add_spend_button("bidButton", delay)
        self._bid.spent.connect(self._accept_bid)
        self._decline = self.add_safe_button(self.tr("Do not bid"), "declineButton")
        self._decline.clicked.connect(self.reject)
        self.explanation.offer(self.tr("What is a premium bid?"), explained.premium_bid())
        self._range = (question.lowest, question.highest)
        self._show(question, self.tr("Premium number available"))

    def update_question(self, question: BidQuestion) -> None:
        """Another bid is recommended: show it, and begin the inert time anew."""
        self._show(question, self.tr("The recommended bid has changed"))

    def _show(self, question: BidQuestion, title: str) -> None:
        what = about(question.service, question.group_text)
        recommended = question.recommended
        if recommended is None or not payable(recommended):
            self._edit.hide()
            self.facts.show_facts(
                (Fact(self.tr("Recommended bid"), self.tr("not given"), tone="bad"),)
            )
            self.notice.show_words(
                self.tr("The service offers a bid, but its answer names no amount.")
            )
            self.show_words(title, what, self.tr("Nothing has been spent."))
            self.offer(None)
            return
        # The service's own recommendation is always a bid that it takes.
        self._range = (min(question.lowest, recommended), max(question.highest, recommended))
        decimals = max(0, -int(recommended.as_tuple().exponent))
        self._edit.set_range(*self._range, decimals)
        self.facts.show_facts(self._facts(question))
        subtitle = self.tr(
            "{what}. The normal stock is sold out; a bid competes for the next number."
        )
        self.show_words(
            title,
            subtitle.format(what=what),
            self.tr("The bid is in the service's own unit. What it costs shows in your balance."),
        )
        self.notice.show_words(
            self.tr("A bid may take a while and may not win. You can cancel it in the order list.")
        )
        self._edit.set_amount(recommended)
        self._amount_changed()
        if self._decline is not None:
            self._decline.setFocus()

    def _facts(self, question: BidQuestion) -> tuple[Fact, ...]:
        label = self.tr("Your bid ({lowest} to {highest})").format(
            lowest=shown.bid(self._range[0]), highest=shown.bid(self._range[1])
        )
        facts = [
            Fact(self.tr("Recommended bid"), shown.bid(question.recommended)),
            Fact(label, field=self._edit),
        ]
        if question.balance is not None:
            facts.append(Fact(self.tr("Balance"), shown.money(question.balance)))
        if question.limit_left is not None:
            limit = "" if question.limit is None else f" ({shown.money(question.limit)})"
            facts.append(
                Fact(
                    self.tr("Left of the limit for 24 hours") + limit,
                    shown.money(question.limit_left),
                )
            )
        return tuple(facts)

    def _amount_changed(self) -> None:
        amount = self._edit.amount()
        if amount is None:
            self._bid.setText(self.tr("Bid"))
            self._bid.show()
            self._bid.disarm()
            return
        self._bid.setText(self.tr("Bid {amount}").format(amount=shown.bid(amount)))
        self._bid.show()
        self._bid.arm()

    def _accept_bid(self) -> None:
        amount = self._edit.amount()
        if amount is None:
            return
        self.accepted_bid.emit(amount)
        self.decide()
