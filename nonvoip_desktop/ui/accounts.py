"""Several accounts: the menu that changes between them, and their page of the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from nonvoip_desktop.settings import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.ui.preferences import PreferencesController
    from nonvoip_desktop.ui.settings.account import AccountPart
    from nonvoip_desktop.ui.shell.actions import Actions

translate = QCoreApplication.translate


class AccountsController(QObject):
    """Shows which accounts there are; whoever listens does what is asked for."""

    switchRequested = Signal(object)
    anotherRequested = Signal()
    forgetRequested = Signal(object)
    #: The password of whoever is signed in shall be kept in the keyring.
    keepRequested = Signal()
    #: The page has been opened: what it says may have become old.
    pageShown = Signal()

    def __init__(self, actions: Actions, preferences: PreferencesController) -> None:
        super().__init__()
        self._actions = actions
        self._known: tuple[Account, ...] = ()
        self._current: Account | None = None
        self._kept = ""
        self._can_keep = False
        self._part: AccountPart | None = None
        self._group = QActionGroup(actions.accounts_menu)
        actions.other_account.triggered.connect(self.anotherRequested)
        self._end_part = preferences.add_part(Page.ACCOUNT, self._make_part)

    def close(self) -> None:
        """Leave the settings' page."""
        self._end_part()

    def show_accounts(self, known: Sequence[Account], current: Account | None) -> None:
        """These can be changed to; ``current`` is signed in."""
        self._known, self._current = tuple(known), current
        self._fill_menu()
        self._fill_part()

    def show_kept(self, words: str, *, can_keep: bool) -> None:
        """Where the password of the present account is, and whether the keyring can take it."""
        self._kept, self._can_keep = words, can_keep
        self._fill_part()

    def _fill_menu(self) -> None:
        menu = self._actions.accounts_menu
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        for account in self._known:
            action = QAction(account.email.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(account == self._current)
            action.triggered.connect(partial(self._menu_chosen, account))
            self._group.addAction(action)
            menu.insertAction(self._actions.accounts_end, action)

    def _menu_chosen(self, account: Account, _checked: bool = False) -> None:
        if account != self._current:
            self.switchRequested.emit(account)

    def _make_part(self) -> QWidget:
        from nonvoip_desktop.ui.settings.account import AccountPart

        self._part = AccountPart(self)
        self._part.destroyed.connect(self._forget_part)
        self._fill_part()
        self.pageShown.emit()
        return self._part

    def _forget_part(self) -> None:
        self._part = None

    def _fill_part(self) -> None:
        if self._part is not None:
            self._part.show_accounts(self._known, self._current, self._kept, self._can_keep)

    def sign_out(self) -> None:
        """As by the menu."""
        self._actions.sign_out.trigger()
