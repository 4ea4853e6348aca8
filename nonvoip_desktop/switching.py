"""Changing between accounts: which there are, where their passwords are, and forgetting one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.events import Events, Notice, Severity
from nonvoip_desktop.errors import CredentialsUnavailable, StoreError

if TYPE_CHECKING:
    from nonvoip_desktop.access import Access
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.signed_in import SignedIn
    from nonvoip_desktop.ui.accounts import AccountsController

translate = QCoreApplication.translate

#: Seconds between two looks for a keyring that was not there when it was wanted.
KEYRING_EVERY = 30.0


class Switching:
    """Joins the accounts' menu and page to whoever is signed in and to the passwords."""

    def __init__(
        self,
        signed_in: SignedIn,
        access: Access,
        view: AccountsController,
        events: Events,
        tasks: TaskOwner,
    ) -> None:
        self._signed_in = signed_in
        self._access = access
        self._view = view
        self._events = events
        self._tasks = tasks
        signed_in.changed = self.refresh
        signed_in.not_kept = self._tell_not_kept
        view.switchRequested.connect(self._switch)
        view.anotherRequested.connect(self._another)
        view.forgetRequested.connect(self._forget)
        view.keepRequested.connect(self._keep)
        view.pageShown.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is true now."""
        self._tasks.start("accounts", self._show())

    async def _show(self) -> None:
        known = await self._signed_in.known_accounts()
        session = self._signed_in.session
        account = session.account if session is not None else None
        self._view.show_accounts(known, account)
        if account is None or self._access.is_demo:
            self._view.show_kept("", can_keep=False)
            return
        try:
            keyring = await self._access.lasting.describe()
        except CredentialsUnavailable as error:
            words = translate("Accounts", "Kept for this session only. {why}")
            self._view.show_kept(words.format(why=error.message), can_keep=False)
            if not self._tasks.running("keyring"):
                self._tasks.start("keyring", self._watch_keyring())
            return
        if self._access.is_kept(account):
            words = translate("Accounts", "Kept by {keyring} and nowhere else.")
            self._view.show_kept(words.format(keyring=keyring), can_keep=False)
        else:
            words = translate("Accounts", "Kept for this session only.")
            self._view.show_kept(words, can_keep=True)

    def _switch(self, account: Account) -> None:
        self._change_to(account)

    def _another(self) -> None:
        self._change_to(None)

    def _change_to(self, account: Account | None) -> None:
        # Once begun it is not broken off: money that was sent is waited for.
        if not self._tasks.running("switch"):
            self._tasks.start("switch", self._signed_in.switch(account))

    def _forget(self, account: Account) -> None:
        self._tasks.start(f"forget {account.key}", self._forget_account(account))

    async def _forget_account(self, account: Account) -> None:
        trouble = ""
        try:
            await self._access.forget_all(account)
        except CredentialsUnavailable as error:
            words = translate("Accounts", "The password may still be in the keyring. {why}")
            trouble = words.format(why=error.message)
        try:
            await self._signed_in.drop_account(account)
        except StoreError as error:
            trouble = error.message
        if trouble:
            title = translate("Accounts", "{email} was not forgotten everywhere")
            title = title.format(email=account.email)
            self._events.publish(Notice("accounts", Severity.WARNING, title, trouble))
        self.refresh()

    def _keep(self) -> None:
        session = self._signed_in.session
        if session is not None:
            self._tasks.start("keep password", self._keep_password(session.account))

    async def _keep_password(self, account: Account) -> None:
        try:
            await self._access.keep(account)
        except CredentialsUnavailable as error:
            self._tell_not_kept(error.message)
        self.refresh()

    def _tell_not_kept(self, why: str) -> None:
        title = translate("Accounts", "The password is kept for this session only")
        self._events.publish(Notice("keyring", Severity.WARNING, title, why))

    async def _watch_keyring(self) -> None:
        """Say when a keyring is there that was not. Looking asks the person nothing."""
        while True:
            await asyncio.sleep(KEYRING_EVERY)
            session = self._signed_in.session
            if session is None or self._access.is_kept(session.account):
                return
            try:
                await self._access.lasting.describe()
            except CredentialsUnavailable:
                continue
            title = translate("Accounts", "The system keyring can be used now")
            words = translate(
                "Accounts", "The account page of the settings keeps the password in it."
            )
            self._events.publish(Notice("keyring", Severity.INFO, title, words))
            self.refresh()
            return
