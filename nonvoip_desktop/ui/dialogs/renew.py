"""The question whether, and for how long, a rental is renewed."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.dialogs import explained
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.price import about
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS
from nonvoip_desktop.ui.format import day_and_time, money, number, zone
from nonvoip_desktop.ui.orders.rentals import days as in_days

if TYPE_CHECKING:
    from nonvoip_desktop.ui.theme import Theme


class RenewQuestion(Struct, frozen=True):
    """What is asked. ``days`` are the durations offered, the rental's own length first.

    ``listed_price`` is what the catalogue says for that length, ``ends_at`` the
    present end (UTC); both ``None`` where they are not known.
    """

    service: str
    group_text: str
    number: str | None
    days: tuple[int, ...]
    listed_price: Decimal | None = None
    ends_at: datetime | None = None
    balance: Decimal | None = None
    use_utc: bool = False


class RenewDialog(DecisionDialog):
    """Shows what is known of cost and end; not renewing is the default.

    Either ``renewed`` with the days or ``declined`` is emitted, once; then it closes.
    """

    renewed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        question: RenewQuestion,
        parent: QWidget | None = None,
        *,
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("renewDialog")
        self._question = question
        self._days = QComboBox(self)
        self._days.setObjectName("renewDays")
        self._days.setAccessibleName(self.tr("Duration"))
        self._days.setFixedWidth(fonts.scaled(132))
        for days in question.days:
            self._days.addItem(in_days(days), days)
        self._days.currentIndexChanged.connect(self._show)
        self._renew = self.add_spend_button("renewButton", delay)
        self._renew.spent.connect(self._tell)
        self._decline = self.add_safe_button(self.tr("Not now"), "declineButton")
        self._decline.clicked.connect(self.reject)
        self.explanation.offer(self.tr("What is a rental?"), explained.rental())
        self._show()
        self._decline.setFocus()

    def days(self) -> int:
        """The duration that is chosen."""
        return int(self._days.currentData())

    def _show(self) -> None:
        question, days = self._question, self.days()
        self.show_words(
            self.tr("Rent this number for longer?"),
            about(question.service, question.group_text),
            self.tr(
                "Nothing has been spent. The service decides what it charges and tells the new end."
            ),
        )
        self.facts.show_facts(self._facts(days))
        after = self._after(days)
        short = after is not None and after < 0
        words = self.tr("The balance does not cover the last listed price.")
        self.notice.show_words(words if short else "")
        self._renew.setText(self.tr("Renew for {days}").format(days=in_days(days)))
        self._renew.show()
        # Another duration is another amount: the inert time begins anew.
        self._renew.arm()

    def _facts(self, days: int) -> tuple[Fact, ...]:
        question = self._question
        facts = [
            Fact(self.tr("Number"), number(question.number) if question.number else "–"),
            Fact(self.tr("Rented until"), *self._moment(question.ends_at), tone="dim"),
            Fact(self.tr("Duration"), field=self._days),
        ]
        if question.ends_at is None:
            told = self.tr("told by the service")
            facts.append(Fact(self.tr("New end"), told, tone="dim", name="newEnd"))
        else:
            value, place = self._moment(question.ends_at + timedelta(days=days))
            facts.append(
                Fact(self.tr("New end, as expected"), value, place, tone="dim", name="newEnd")
            )
        cost, after = self._cost(days), self._after(days)
        if cost is None:
            facts.append(Fact(self.tr("Last listed price"), self.tr("not known"), tone="dim"))
        else:
            facts.append(
                Fact(
                    self.tr("Last listed price"),
                    money(cost),
                    self.tr("the service decides"),
                    tone="dim",
                    name="listedPrice",
                )
            )
        facts.append(Fact(self.tr("Balance"), money(question.balance)))
        if after is not None:
            facts.append(Fact(self.tr("Balance after, at that price"), money(after)))
        return tuple(facts)

    def _moment(self, moment: datetime | None) -> tuple[str, str]:
        if moment is None:
            return self.tr("not known"), ""
        utc = self._question.use_utc
        return day_and_time(moment, utc), zone(moment, utc)

    def _cost(self, days: int) -> Decimal | None:
        price = self._question.listed_price
        return None if price is None else price * (days // self._question.days[0])

    def _after(self, days: int) -> Decimal | None:
        cost = self._cost(days)
        balance = self._question.balance
        return None if cost is None or balance is None else balance - cost

    def _tell(self) -> None:
        self.renewed.emit(self.days())
        self.decide()
