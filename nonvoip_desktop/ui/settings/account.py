"""The settings' account page: who is signed in, where the password is, and the other accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nonvoip_desktop.ui.button import Kind
from nonvoip_desktop.ui.settings.parts import ActionRow, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.ui.accounts import AccountsController


class AccountPart(QWidget):
    """The account page: who is signed in, where the password is, and the other accounts."""

    def __init__(self, controller: AccountsController) -> None:
        super().__init__()
        self._controller = controller
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: QWidget | None = None
        self._shown: object = None

    def show_accounts(
        self, known: Sequence[Account], current: Account | None, kept: str, can_keep: bool
    ) -> None:
        """Show these rows and no others."""
        shown = (tuple(known), current, kept, can_keep)
        if shown == self._shown:
            return
        self._shown = shown
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = self._make_rows(known, current, kept, can_keep)
        self._column.addWidget(self._rows)

    def _make_rows(
        self, known: Sequence[Account], current: Account | None, kept: str, can_keep: bool
    ) -> QWidget:
        controller = self._controller
        part = Part()
        if current is None:
            part.add_action(self.tr("Nobody is signed in"), self.tr("Sign in on the main window."))
        else:
            row = part.add_action(
                current.email,
                self.tr("Signed in at {address}").format(address=current.base_url),
                self.tr("Sign out"),
                "signOutHere",
            )
            row.clicked.connect(controller.sign_out)
            if kept:
                button = self.tr("Keep in the keyring") if can_keep else ""
                row = part.add_action(self.tr("Password"), kept, button, "keepPassword")
                row.clicked.connect(controller.keepRequested)
        others = [account for account in known if account != current]
        helping = self.tr(
            "Forgetting an account takes its password out of the keyring; its orders and "
            "messages stay, and are there again when you sign in to it."
        )
        below = Part(self.tr("Other accounts"), helping if others else "") if known else Part()
        for account in others:
            below.add(self._other(account))
        if current is not None:
            row = below.add_action(
                self.tr("Another account"),
                self.tr("The history of each account is kept apart from the others."),
                self.tr("Sign in…"),
                "signInToAnother",
            )
            row.clicked.connect(controller.anotherRequested)
        part.add_part(below)
        return part

    def _other(self, account: Account) -> QWidget:
        controller = self._controller
        row = ActionRow(account.email, "", self.tr("Forget"), "forgetAccount", Kind.QUIET)
        row.clicked.connect(lambda: controller.forgetRequested.emit(account))
        switch = row.add_button(self.tr("Switch"), "switchAccount")
        switch.clicked.connect(lambda: controller.switchRequested.emit(account))
        return row
