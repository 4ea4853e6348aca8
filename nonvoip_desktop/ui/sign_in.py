"""Signing in: the page's controller. Who is asked and what is kept, not how it looks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.errors import ApiError, AuthenticationFailed, CredentialsUnavailable
from nonvoip_desktop.ui.connections import Connections

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import Credentials
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.dialogs.sign_in import SignInPage

translate = QCoreApplication.translate

#: Asks the service whether it accepts this account with this password; raises ``ApiError``.
Verify = Callable[[Account, str], Awaitable[None]]

KnownAccounts = Callable[[], Awaitable[list[Account]]]
KnowsPassword = Callable[[Account], Awaitable[bool]]


class SignInController(QObject):
    """Emits ``signedIn`` once the service has accepted the account; the password is not in it."""

    signedIn = Signal(object)
    #: The account is signed in to, but its password could not be kept; why, in words.
    notKept = Signal(str)
    demoRequested = Signal()

    def __init__(
        self,
        make_page: Callable[[], SignInPage],
        credentials: Credentials,
        session_only: Credentials,
        verify: Verify,
        make_account: Callable[[str], Account],
        save_password: Callable[[Account, str], Awaitable[None]],
        known_accounts: KnownAccounts,
        knows_password: KnowsPassword,
        tasks: TaskOwner,
    ) -> None:
        super().__init__()
        self._credentials = credentials
        self._session_only = session_only
        self._verify = verify
        self._make_account = make_account
        self._save_password = save_password
        self._known_accounts = known_accounts
        self._knows_password = knows_password
        self._tasks = tasks
        self._connections = Connections()
        self._make_page = make_page
        self._made: SignInPage | None = None
        self._demo: tuple[str, str] | None = None

    @property
    def _page(self) -> SignInPage:
        """The page, made when there is something to show on it."""
        if self._made is None:
            self._made = self._make_page()
            self._listen(self._made)
            if self._demo is not None:
                self._made.set_demo(*self._demo)
        return self._made

    def _listen(self, page: SignInPage) -> None:
        self._connections.connect(page.signInRequested, self._requested)
        self._connections.connect(page.demoRequested, self.demoRequested)
        self._connections.connect(page.accountChosen, self._chosen)
        self._connections.connect(page.anotherRequested, self._another)

    def set_demo(self, email: str, password: str) -> None:
        """The page is about the demo service, whose account everyone may know."""
        self._demo = email, password
        if self._made is not None:
            self._made.set_demo(email, password)

    def move(self, make_page: Callable[[], SignInPage]) -> None:
        """Go on with another page: what was typed stays, and what is under way ends there."""
        former, self._made = self._made, None
        self._make_page = make_page
        self._connections.close()
        if former is None:
            return
        page = self._page
        page.setEnabled(former.isEnabled())
        page.show_form(former.email.text())
        page.password.setText(former.password.text())
        page.remember.setChecked(former.remember.isChecked())
        page.set_busy(self._tasks.running("sign in") or self._tasks.running("choose account"))
        self._tasks.start("describe keyring", self._describe())
        self._tasks.start("list accounts", self._offer_accounts(choose=False))

    def close(self) -> None:
        """Hear no more of the page."""
        self._connections.close()

    def prepare(self, email: str = "", words: str = "", *, choose: bool = False) -> None:
        """Make the page ready: whom it is about, why it is shown, and what the keyring is.

        ``choose`` offers the accounts that were used before, if there are several.
        """
        self._tasks.cancel("choose account")
        self._page.show_form(email)
        self._page.show_error(words)
        self._page.set_busy(False)
        self._tasks.start("describe keyring", self._describe())
        self._tasks.start("list accounts", self._offer_accounts(choose and not words))

    async def _describe(self) -> None:
        try:
            self._page.set_keyring(await self._credentials.describe(), "")
        except CredentialsUnavailable as error:
            self._page.set_keyring(None, error.message)

    async def _offer_accounts(self, choose: bool) -> None:
        accounts = await self._known_accounts()
        self._page.set_accounts([account.email for account in accounts])
        if choose and len(accounts) > 1 and self._page.is_untouched():
            self._page.show_accounts()

    def _chosen(self, email: str) -> None:
        self._page.show_error("")
        self._page.set_busy(True)
        self._tasks.start("choose account", self._enter_known(self._make_account(email)))

    def _another(self) -> None:
        self._tasks.cancel("choose account")

    async def _enter_known(self, account: Account) -> None:
        """With the password from the keyring; the system may ask the person something first."""
        try:
            known = await self._knows_password(account)
        finally:
            self._page.set_busy(False)
        if known:
            self.signedIn.emit(account)
            return
        words = translate("SignIn", "The password of {email} is not kept here. Please type it.")
        self._page.show_form(account.email, words.format(email=account.email))

    def _requested(self, email: str, password: str, remember: bool) -> None:
        # The page asks for nothing while it is busy.
        self._page.show_error("")
        self._page.set_busy(True)
        self._tasks.start("sign in", self._sign_in(email, password, remember))

    async def _sign_in(self, email: str, password: str, remember: bool) -> None:
        account = self._make_account(email)
        try:
            await self._verify(account, password)
            await self._session_only.save(account, password)
            if remember:
                await self._keep(account, password)
        except AuthenticationFailed as error:
            self._page.show_error(error.message)
            return
        except ApiError as error:
            self._page.show_error(explain(error))
            return
        finally:
            self._page.set_busy(False)
        self._page.clear()
        self.signedIn.emit(account)

    async def _keep(self, account: Account, password: str) -> None:
        """Put it into the keyring; the system may ask the person something first."""
        try:
            await self._save_password(account, password)
        except CredentialsUnavailable as error:
            self._page.set_keyring(None, error.message)
            self.notKept.emit(error.message)
