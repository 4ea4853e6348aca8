"""Who is signed in: the session of one account in the window, from entering to leaving."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.calling_back import CallingBack
from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events, Notice, Severity, SignInRefused
from nonvoip_desktop.core.limits import Limits, SpendingGuard
from nonvoip_desktop.core.line import Line
from nonvoip_desktop.core.session import Session, unexpected
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.errors import CredentialsUnavailable, StoreError
from nonvoip_desktop.language import translate
from nonvoip_desktop.settings import (
    LIMIT_PER_DAY,
    LIMIT_PER_ORDER,
    POLL_SECONDS,
    REMIND_AGAIN_DAYS,
    REMIND_FIRST_DAYS,
    REMIND_LAST_HOURS,
    SIGNED_OUT,
    Setting,
    Settings,
)
from nonvoip_desktop.ui.low_balance import LowBalance
from nonvoip_desktop.ui.sign_in import SignInController
from nonvoip_desktop.ui.workspace import Means, Workspace

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtCore import SignalInstance

    from nonvoip_desktop.access import Access
    from nonvoip_desktop.desktop.clock import SystemClock
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.store import SqliteStore
    from nonvoip_desktop.ui.preferences import PreferencesController
    from nonvoip_desktop.ui.views import Views

log = logging.getLogger(__name__)


async def at_once() -> None:
    """Waits for nothing."""


class SignedIn:
    """At most one session at a time; ``store`` is set as soon as the database is open."""

    def __init__(
        self,
        access: Access,
        settings: Settings,
        events: Events,
        tasks: TaskOwner,
        clock: SystemClock,
        views: Views,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
        preferences: PreferencesController,
    ) -> None:
        self._access = access
        self._settings = settings
        self._events = events
        self._tasks = tasks
        self._clock = clock
        self._copy_secret = copy_secret
        self._copy_text = copy_text
        self._low_balance = LowBalance(settings, events)
        self._session: Session | None = None
        self._calling_back: CallingBack | None = None
        self._workspace: Workspace | None = None
        self.store: SqliteStore | None = None
        #: Called when whoever was signed in has left.
        self.left: Callable[[], None] = lambda: None
        #: Waited for when what is stored can be seen: what else there is to do comes after.
        self.seen: Callable[[], Awaitable[None]] = at_once
        self._sign_in = SignInController(
            views.sign_in,
            access.lasting,
            access.session_only,
            access.verify,
            access.account,
            access.save_password,
            self.known_accounts,
            access.knows_password,
            tasks,
        )
        #: Called when somebody has come or gone, and when a password could not be kept.
        self.changed: Callable[[], None] = lambda: None
        self.not_kept: Callable[[str], None] = lambda why: None
        self._sign_in.signedIn.connect(self._signed_in)
        self._sign_in.notKept.connect(lambda why: self.not_kept(why))
        self._show_in(views, preferences)
        events.subscribe(SignInRefused, self._sign_in_refused)
        settings.changed(lambda _key, _value: self._apply_settings())

    def _show_in(self, views: Views, preferences: PreferencesController) -> None:
        self._views = views
        self._window = views.window
        self._preferences = preferences
        self._window.actions_.sign_out.triggered.connect(self._sign_out_clicked)

    def move(self, views: Views, preferences: PreferencesController) -> None:
        """Go on in other views: the session, and all that is under way, stays as it is."""
        former, session = self._workspace, self._session
        if former is not None:
            former.close()
        self._sign_in.move(views.sign_in)
        self._show_in(views, preferences)
        if former is not None and session is not None and self._calling_back is not None:
            self._workspace = self._make_workspace(session, self._calling_back)
            self._window.show_workspace()
            self._workspace.show_stored()
            self._workspace.take_over(former)
        else:
            self._window.show_sign_in()

    @property
    def demoRequested(self) -> SignalInstance:
        """The person wants to change between the demo and the service."""
        return self._sign_in.demoRequested

    @property
    def session(self) -> Session | None:
        """The session of whoever is signed in."""
        return self._session

    @property
    def workspace(self) -> Workspace | None:
        """The controllers of that session."""
        return self._workspace

    def close(self) -> None:
        """Hear no more of the sign-in page. Whoever is signed in has left before."""
        self._sign_in.close()

    async def start(self, account: Account | None, *, demo: bool) -> None:
        """Show whoever was signed in last, the demo's account, or the sign-in page."""
        if account is not None:
            await self.enter(account)
        elif demo and not self._settings.get(SIGNED_OUT):
            # Nobody has an account at the demo: the first look is the window itself.
            await self._enter_demo()
        else:
            self.show_sign_in("", choose=True)

    async def _enter_demo(self) -> None:
        access = await self._access.demo_access()
        if access is None:
            self.show_sign_in("")
        else:
            await self.enter(access.account)

    def show_closed(self) -> None:
        """Show the sign-in page, where nobody can sign in before it is known who did last."""
        self._views.sign_in().setEnabled(False)
        self._window.show_sign_in()

    def set_demo(self, email: str, password: str) -> None:
        """The sign-in page is about the demo service, whose account everyone may know."""
        self._sign_in.set_demo(email, password)

    def show_sign_in(self, email: str, words: str = "", *, choose: bool = False) -> None:
        """Show the sign-in page, prepared for this email, with what there is to say."""
        self._views.sign_in().setEnabled(True)
        self._window.show_sign_in()
        self._sign_in.prepare(email, words, choose=choose)
        self.changed()

    async def known_accounts(self) -> list[Account]:
        """The accounts of this service that can be chosen; nobody's where that is not known."""
        if self.store is None:
            return []
        try:
            return await self.store.known_accounts(self._access.account("").base_url)
        except StoreError as error:
            log.warning("The accounts cannot be read: %s", error.message)
            return []

    async def switch(self, account: Account | None) -> None:
        """Leave whoever is signed in, who stays known, for this account or the sign-in page."""
        await self.leave()
        if account is not None:
            self._keep(SIGNED_OUT, False)
            await self.enter(account)
        else:
            self.show_sign_in("")

    async def drop_account(self, account: Account) -> None:
        """Offer this account no more; its history stays. Raises ``StoreError``."""
        if self.store is not None:
            await self.store.drop_account(account)

    async def enter(self, account: Account) -> None:
        """Show what is stored for this account, then go on line."""
        assert self.store is not None
        tasks = TaskOwner(lambda name, error: unexpected(self._events, name, error))
        line = Line(lambda: self._access.open_service(account), self._events)
        session = Session(account, line, self.store, self._events, self._clock, tasks)
        self._session = session
        calling_back = self._calling_back = CallingBack(
            session,
            self.store,
            self._access.lasting,
            self._settings,
            self._events,
            self._clock,
            tasks,
            demo=self._access.is_demo,
        )
        workspace = self._workspace = self._make_workspace(session, calling_back)
        self._window.show_workspace()
        try:
            await session.load()
        except StoreError as error:
            self._not_read(error)
        self._workspace.show_stored(first_look=True)
        self._apply_settings()
        await self.seen()
        for step in workspace.rest():
            # Another language has other views, which were made whole at once.
            if self._workspace is workspace:
                step()
                await asyncio.sleep(0)
        if self._session is not session:
            return  # Whoever it was has left meanwhile.
        try:
            await self.store.remember_account(account)
        except StoreError as error:
            self._not_read(error)
        if not await self._access.knows_password(account):
            await self._make_sign_in_page()
            if self._session is session:
                await self.leave()
                self.show_sign_in(account.email, translate("SignIn", "Please sign in again."))
            return
        session.go_online()
        self.changed()
        await calling_back.start()

    def _not_read(self, error: StoreError) -> None:
        title = translate("SignIn", "The history could not be read")
        self._events.publish(Notice("store", Severity.BAD, title, error.message))

    def _make_workspace(self, session: Session, calling_back: CallingBack) -> Workspace:
        assert self.store is not None
        guard = SpendingGuard(session.account, self.store, self._clock)
        means = Means(
            session,
            calling_back,
            self._preferences,
            BeforeBuying(session.catalogue_of, session.purchasing, guard, self._limits),
            self._views,
            self._events,
            self._tasks,
            self._clock,
            self._copy_secret,
            self._copy_text,
        )
        return Workspace(means)

    async def reload(self) -> None:
        """The database was replaced by a repaired one."""
        if self._session is not None:
            account = self._session.account
            await self.leave()
            await self.enter(account)

    async def leave(self) -> None:
        """Close the session; what it shows is taken off the window."""
        workspace, self._workspace = self._workspace, None
        calling_back, self._calling_back = self._calling_back, None
        session, self._session = self._session, None
        if workspace is not None:
            workspace.close()
        if calling_back is not None:
            await calling_back.close()
        if session is not None:
            await session.close()
        self._low_balance.forget()
        self.left()

    def _limits(self) -> Limits:
        return Limits(self._settings.get(LIMIT_PER_ORDER), self._settings.get(LIMIT_PER_DAY))

    def _signed_in(self, account: Account) -> None:
        self._keep(SIGNED_OUT, False)
        self._tasks.start("enter", self.enter(account))

    def _sign_out_clicked(self) -> None:
        self._tasks.start("sign out", self._sign_out())

    async def _sign_out(self) -> None:
        session = self._session
        if session is None:
            return
        account = session.account
        await self.leave()
        self._keep(SIGNED_OUT, True)
        words = ""
        try:
            await self._access.forget(account)
        except CredentialsUnavailable as error:
            words = translate(
                "SignIn", "The password may still be in the keyring. {reason}"
            ).format(reason=error.message)
        try:
            if self.store is not None:
                await self.store.forget_account()
        except StoreError as error:
            log.warning("Who was signed in is still stored: %s", error.message)
        self.show_sign_in("", words, choose=True)

    def _sign_in_refused(self, event: SignInRefused) -> None:
        """The service does not take the password any more: nothing else is lost."""
        if self._session is not None and not self._tasks.running("refused"):
            self._tasks.start("refused", self._back_to_sign_in(event.words))

    async def _back_to_sign_in(self, words: str) -> None:
        session = self._session
        if session is None:
            return
        email = session.account.email
        await self._access.session_only.forget(session.account)
        await self._make_sign_in_page()
        if self._session is session:
            await self.leave()
            self.show_sign_in(email, words)

    async def _make_sign_in_page(self) -> None:
        """Import, build and show it in a turn each: the window is in use meanwhile."""
        import_module("nonvoip_desktop.ui.dialogs.sign_in")
        await asyncio.sleep(0)
        self._views.sign_in()
        await asyncio.sleep(0)

    def _apply_settings(self) -> None:
        if self._session is not None:
            self._session.watcher.set_pace(self._settings.get(POLL_SECONDS))
            self._session.reminders.set_leads(
                timedelta(days=self._settings.get(REMIND_FIRST_DAYS)),
                timedelta(days=self._settings.get(REMIND_AGAIN_DAYS)),
                last=timedelta(hours=self._settings.get(REMIND_LAST_HOURS)),
            )

    def _keep(self, setting: Setting[Any], value: object) -> None:
        """Remember what the app notes for itself; a full disk must not stop anything."""
        try:
            self._settings.set(setting, value)
        except StoreError as error:
            log.warning("%s is not remembered: %s", setting.key, error.message)
