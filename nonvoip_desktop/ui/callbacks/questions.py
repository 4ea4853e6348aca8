"""Questions before something about callbacks is done: what will be sent, and what is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.reception import Address
    from nonvoip_desktop.ui.theme import Theme


class _YesNoDialog(DecisionDialog):
    """A yes by ``confirmed``; everything else changes nothing."""

    confirmed = Signal()

    def __init__(self, theme: Theme, yes: str, no: str, delay: float, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._yes = self.add_spend_button("confirmButton", delay)
        self._yes.spent.connect(self._tell_confirmed)
        self.add_safe_button(no, "declineButton").clicked.connect(self.reject)
        self.offer(yes)

    def _tell_confirmed(self) -> None:
        self.confirmed.emit()
        self.decide()


class SaveAddressDialog(_YesNoDialog):
    """Shows what will be sent to the service, and warns of a wrong user id."""

    def __init__(
        self,
        theme: Theme,
        address: Address,
        user_id: str,
        endpoint: str,
        parent: QWidget,
        *,
        delay: float = INERT_SECONDS,
    ) -> None:
        yes, no = self.tr("Save at the service"), self.tr("Do not save")
        super().__init__(theme, yes, no, delay, parent)
        self.setObjectName("saveAddressDialog")
        self.show_words(
            self.tr("Save this address at the service?"),
            self.tr(
                "From then on the service sends every message of this user here, too. It asks for "
                "no password for this, so that nobody but you can notice a wrong user id."
            ),
            self.tr("The secret part of the address is hidden here, and sent."),
        )
        self.facts.show_facts(
            (
                Fact(self.tr("Sent to"), endpoint),
                Fact(self.tr("Address"), address.shown, name="savedUrl"),
                Fact(self.tr("User id"), user_id, name="savedUserId"),
            )
        )
        self.notice.show_words(
            self.tr(
                "A wrong user id would send somebody else's messages here. Enter only your own."
            ),
            "warning",
        )


class RenewTokenDialog(_YesNoDialog):
    """Warns that callbacks end until the new address is saved."""

    def __init__(self, theme: Theme, parent: QWidget, *, delay: float = INERT_SECONDS) -> None:
        yes, no = self.tr("Make a new token"), self.tr("Keep the token")
        super().__init__(theme, yes, no, delay, parent)
        self.setObjectName("renewTokenDialog")
        self.show_words(
            self.tr("Make a new token?"),
            self.tr(
                "The address that the service knows is worthless from then on: callbacks come "
                "again when the new address is saved at the service."
            ),
        )
        self.without_facts()
