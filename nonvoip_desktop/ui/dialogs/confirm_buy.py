"""A yes or no before something is bought, for every reason to ask first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal

from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class Confirmation(Struct, frozen=True):
    """What is asked: all of it ready to be read, rows as label and value.

    Without a ``spend_text`` (its amount is not known) there is no button that spends.
    ``explained`` is a question about a term and its answer.
    """

    title: str
    sentence: str
    rows: tuple[tuple[str, str], ...]
    spend_text: str | None
    safe_text: str
    explained: tuple[str, str] | None = None


class ConfirmDialog(DecisionDialog):
    """Either ``confirmed`` or ``declined`` is emitted, once; then it closes."""

    confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        confirmation: Confirmation,
        parent: QWidget | None = None,
        *,
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("confirmDialog")
        self._confirm = self.add_spend_button("confirmButton", delay)
        self._confirm.spent.connect(self._tell_confirmed)
        self._decline = self.add_safe_button(confirmation.safe_text, "declineButton")
        self._decline.clicked.connect(self.reject)
        self.update_confirmation(confirmation)

    def update_confirmation(self, confirmation: Confirmation) -> None:
        """Ask this instead, and begin the inert time anew."""
        self.facts.show_facts(tuple(Fact(label, value) for label, value in confirmation.rows))
        self.show_words(
            confirmation.title, confirmation.sentence, self.tr("Nothing has been spent.")
        )
        if confirmation.explained is not None:
            self.explanation.offer(*confirmation.explained)
        self._decline.setText(confirmation.safe_text)
        self.offer(confirmation.spend_text or None)

    def _tell_confirmed(self) -> None:
        self.confirmed.emit()
        self.decide()
