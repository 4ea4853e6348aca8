"""Erasing for good: what exactly goes, and a second step before it does."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from nonvoip_desktop.domain.history import Erasure
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS
from nonvoip_desktop.ui.dialogs.working import WorkingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

#: Ages that are offered, in days.
AGES = (30, 90, 365, 730)


class EraseDialog(WorkingDialog):
    """First says what would go and how many; only then there is a button that erases it.

    With an ``order_id`` it is about this order alone.
    """

    #: An ``Erasure`` whose orders are to be counted.
    countWanted = Signal(object)
    #: The ``Erasure`` that was decided on.
    eraseRequested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        now: datetime,
        parent: QWidget | None = None,
        *,
        order_id: str | None = None,
        order_words: str = "",
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("eraseDialog")
        self._now = now
        self._order_id = order_id
        self._count = 0
        self._where = self.tr(
            "Erased is erased: from the database, from what the search knows, and from the "
            "backups on this computer. Files that you exported stay. Orders that are running or "
            "not confirmed stay too."
        )
        if order_id is None:
            alone = self.tr(
                "Texts and codes alone can be erased after some time by themselves: see ‘Keep the "
                "text of messages for’ in the settings, page ‘Data’."
            )
            self.show_words(self.tr("Erase from the history"), f"{self._where}\n\n{alone}")
            self._what = self.add_choice(self.tr("Orders"), "eraseWhat")
            texts = {
                30: self.tr("Older than 30 days"),
                90: self.tr("Older than 90 days"),
                365: self.tr("Older than a year"),
                730: self.tr("Older than two years"),
            }
            for days in AGES:
                self._what.addItem(texts[days], days)
            self._what.addItem(self.tr("All orders"), 0)
            self._what.setCurrentIndex(AGES.index(365))
            self._what.currentIndexChanged.connect(self._choice_changed)
        else:
            title = self.tr("Erase this order?")
            self.show_words(title, f"{order_words}\n\n{self._where}")
        self.cancel.setDefault(True)
        self.cancel.setAutoDefault(True)
        self._safe = self.cancel
        self._next = self.plain_button(self.tr("Erase…"), "eraseNext")
        self._next.clicked.connect(self._second_step)
        self._next.setEnabled(False)
        self._last = self.add_spend_button("eraseNow", delay)
        self._last.setAccessibleDescription(self.tr("Erases for good. Can be used after a moment."))
        self._last.spent.connect(self._tell)
        self.cancel.setFocus()

    def erasure(self) -> Erasure:
        """What is chosen."""
        if self._order_id is not None:
            return Erasure(order_id=self._order_id)
        days = int(self._what.currentData())
        return Erasure(before=self._now - timedelta(days=days) if days else None)

    def ask_count(self) -> None:
        """Have the chosen orders counted."""
        self._next.setEnabled(False)
        self.countWanted.emit(self.erasure())

    def show_count(self, count: int) -> None:
        """How many orders are meant."""
        self._count = count
        self.notice.show_words(self._meant(count), "warning" if count else "accent")
        self._next.setEnabled(count > 0)

    def set_busy(self, busy: bool) -> None:
        """While it erases it cannot be stopped: half of it would be worse."""
        super().set_busy(busy)
        self.cancel.setText(self.tr("Close") if busy else self.tr("Cancel"))
        self._next.setEnabled(not busy)
        self.offer(None)
        self._next.show()

    def _meant(self, count: int) -> str:
        if self._order_id is not None:
            return self.tr("Its messages, codes and note go with it.")
        if not count:
            return self.tr("There are no such orders.")
        return translate(
            "EraseDialog", "%Ln order(s) with all messages, codes and notes.", None, count
        )

    def _choice_changed(self) -> None:
        self.offer(None)
        self._next.show()
        self.ask_count()

    def _second_step(self) -> None:
        self._next.hide()
        self.notice.show_words(
            self.tr("{what} This cannot be undone.").format(what=self._meant(self._count)), "bad"
        )
        text = translate("EraseDialog", "Erase %Ln order(s) for good", None, self._count)
        self.offer(text)

    def _tell(self) -> None:
        self.eraseRequested.emit(self.erasure())
