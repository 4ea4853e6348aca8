"""The composition root: builds everything once, starts it, and shuts it down in reverse order."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from types import TracebackType
from typing import Any

os.environ["QT_API"] = "pyside6"  # qasync looks for another binding first

import qasync
from PySide6.QtCore import QObject, Qt

from nonvoip_desktop import __version__
from nonvoip_desktop import log as logs
from nonvoip_desktop.access import Access
from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events, Notice, NoticeOver, Severity, SignInRefused
from nonvoip_desktop.core.limits import Limits, SpendingGuard
from nonvoip_desktop.core.line import Line
from nonvoip_desktop.core.session import Session, unexpected
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.demo import DemoAccess, DemoService
from nonvoip_desktop.desktop.application import DesktopApplication, listen_to_signals
from nonvoip_desktop.desktop.clipboard import SecretClipboard
from nonvoip_desktop.desktop.clock import SystemClock
from nonvoip_desktop.desktop.single_instance import SingleInstance, Start
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.errors import CredentialsUnavailable, StoreError
from nonvoip_desktop.options import Options
from nonvoip_desktop.paths import find as find_paths
from nonvoip_desktop.settings import (
    CLEAR_CLIPBOARD_SECONDS,
    HIDE_FROM_CLIPBOARD_HISTORY,
    LAYOUT,
    LIMIT_PER_DAY,
    LIMIT_PER_ORDER,
    POLL_SECONDS,
    SIGNED_OUT,
    THEME,
    Setting,
    Settings,
)
from nonvoip_desktop.store import SqliteStore, open_store
from nonvoip_desktop.ui.low_balance import LowBalance
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.sign_in import SignInController
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.views import build_views
from nonvoip_desktop.ui.workspace import Workspace
from nonvoip_desktop.upkeep import Upkeep, tell_recovery

log = logging.getLogger(__name__)


class Ending(Enum):
    """Why a program ended: for good, or to go on with other data."""

    QUIT = auto()
    TO_DEMO = auto()
    FROM_DEMO = auto()


class Program(QObject):
    """One data folder and one window, from opening to closing."""

    def __init__(self, options: Options, application: DesktopApplication) -> None:
        super().__init__()
        self._options = options
        self._application = application
        paths = self._paths = find_paths(options.data_dir, demo=options.demo)
        with suppress(OSError):  # What cannot be written is said on the window, by the database.
            paths.make()
        logs.start(paths.log)
        self._ended = asyncio.Event()
        self.ending = Ending.QUIT
        self.exit_code = 0
        self._clock = SystemClock()
        self._events = Events()
        self._tasks = TaskOwner(lambda name, error: unexpected(self._events, name, error))
        self._session_tasks: TaskOwner | None = None
        self._instance = SingleInstance(paths.data, paths.runtime, self)
        self._settings = Settings(paths.settings)
        demo = (
            DemoService(paths.data, scenario=options.demo_scenario, speed=options.demo_speed)
            if options.demo
            else None
        )
        self._access = Access(options.base_url, demo)
        self._store: SqliteStore | None = None
        self._upkeep: Upkeep | None = None
        self._session: Session | None = None
        self._workspace: Workspace | None = None

    async def run(self) -> Ending:
        """Build, show, and stay until the person quits; then shut down in order."""
        if not self._is_first():
            return self.ending
        mode = "the demo" if self._options.demo else "the service"
        log.info("NonVoip Desktop %s starts with %s", __version__, mode)
        asyncio.get_running_loop().set_exception_handler(self._lost_exception)
        sys.excepthook = self._slot_failed
        opening = asyncio.ensure_future(self._open_store())
        self._build()
        self.window.show()
        try:
            await self._start(opening)
            await self._ended.wait()
        finally:
            await self._shut_down()
        return self.ending

    def _is_first(self) -> bool:
        """Whether nobody else uses the data folder; else the other window is brought up."""
        try:
            start = self._instance.acquire()
        except OSError as error:
            # Then the database's own lock keeps two programs apart.
            log.warning("Other starts of the program will not be noticed: %s", error)
            return True
        if start is Start.SILENT:
            self.exit_code = 1
            print("The program is running already and does not answer.", file=sys.stderr)
        return start is Start.FIRST

    def _lost_exception(self, _loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            unexpected(self._events, "a task that nobody waits for", error)
        else:
            log.warning("asyncio: %s", context.get("message"))

    def _slot_failed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        unexpected(self._events, "a slot", error.with_traceback(trace))

    def quit(self, ending: Ending = Ending.QUIT) -> None:
        """Ask for the end; it comes when everything has been brought to its own."""
        self.ending = ending
        self._ended.set()

    # Building

    def _build(self) -> None:
        self.theme = Theme(self)
        self.theme.set_mode(self._settings.get(THEME))
        self.theme.apply(self._application)
        self.clipboard = SecretClipboard(self._application.clipboard(), self)
        self._settings.changed(lambda _key, _value: self._apply_settings())
        self._apply_settings()
        self.views = build_views(self.theme, self._clock.elapsed, demo=self._options.demo)
        self.window = self.views.window
        self._page = self.views.sign_in
        self._preferences = PreferencesController(self._settings, self.views, self._events.publish)
        self._low_balance = LowBalance(self._settings, self._events)
        self._sign_in = SignInController(
            self._page,
            self._access.lasting,
            self._access.session_only,
            self._access.verify,
            self._access.account,
            self._tasks,
        )
        # Nobody can sign in before the database says who was signed in last.
        self._page.setEnabled(False)
        self._sign_in.signedIn.connect(self._signed_in)
        other = Ending.FROM_DEMO if self._options.demo else Ending.TO_DEMO
        self._sign_in.demoRequested.connect(lambda: self.quit(other))
        self.window.closeRequested.connect(self.quit)
        self.window.restore_layout(self._settings.get(LAYOUT))
        actions = self.window.actions_
        actions.quit.triggered.connect(lambda: self.quit())
        actions.sign_out.triggered.connect(self._sign_out_clicked)
        actions.check_database.triggered.connect(self._check_database)
        actions.copy_diagnostics.triggered.connect(self._copy_diagnostics)
        self._events.subscribe(SignInRefused, self._sign_in_refused)
        # Before anyone has signed in, and after: what is told is shown.
        self._events.subscribe(Notice, self._show_notice)
        self._events.subscribe(NoticeOver, lambda over: self.window.message_bar.clear(over.key))
        self._instance.raiseRequested.connect(self._raise_window)

    def _show_notice(self, notice: Notice) -> None:
        self.window.message_bar.show_notice(
            notice.key, notice.severity.value, notice.title, notice.sentence
        )

    def _raise_window(self) -> None:
        self.window.show()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _check_database(self) -> None:
        if self._upkeep is not None:
            self._tasks.start("check", self._upkeep.check())

    def _copy_diagnostics(self) -> None:
        from nonvoip_desktop import diagnostics

        words = diagnostics.text(self._settings, self._paths)
        self._application.clipboard().setText(words)
        title = "Diagnostics are on the clipboard"
        sentence = "They hold no password and no code. Read them before you send them."
        self._events.publish(Notice("diagnostics", Severity.INFO, title, sentence))

    def _apply_settings(self) -> None:
        """What the settings mean for the parts that are not on screen."""
        self.clipboard.configure(
            clear_after=self._settings.get(CLEAR_CLIPBOARD_SECONDS),
            marked=self._settings.get(HIDE_FROM_CLIPBOARD_HISTORY),
        )
        if self._session is not None:
            self._session.watcher.set_pace(self._settings.get(POLL_SECONDS))

    def _keep(self, setting: Setting[Any], value: object) -> None:
        """Remember what the app notes for itself; a full disk must not stop anything."""
        try:
            self._settings.set(setting, value)
        except StoreError as error:
            log.warning("%s is not remembered: %s", setting.key, error.message)

    # Starting

    async def _open_store(self) -> SqliteStore:
        store, self._recovery = await open_store(self._paths.database, backups=self._paths.backups)
        return store

    async def _start(self, opening: asyncio.Future[SqliteStore]) -> None:
        if self._options.demo:
            self._access.start_demo()
            self._tasks.start("demo", self._access.watch_demo(self._demo_told))
        try:
            store = self._store = await opening
            account = await store.last_account()
        except StoreError as error:
            log.error("The database cannot be used: %s", error.message)
            self.exit_code = 1
            self._page.show_fatal(error.message)
            self.window.show_sign_in()
            return
        self._upkeep = Upkeep(store, self._events, self._reload)
        self._tasks.start("upkeep", self._upkeep.run())
        if self._recovery is not None:
            tell_recovery(self._events, self._recovery)
        if account is not None:
            await self._enter(account)
        elif self._options.demo and not self._settings.get(SIGNED_OUT):
            # Nobody has an account at the demo: the first look is the window itself.
            await self._enter_demo()
        else:
            self._show_sign_in("")

    def _demo_told(self, access: DemoAccess | None) -> None:
        if access is None:
            words = "The demo service did not start."
            self._events.publish(Notice("demo", Severity.BAD, words))
        else:
            self._page.set_demo(access.email, access.password)

    async def _enter_demo(self) -> None:
        access = await self._access.demo_access()
        if access is None:
            self._show_sign_in("")
        else:
            await self._enter(access.account)

    def _show_sign_in(self, email: str, words: str = "") -> None:
        self._page.setEnabled(True)
        self.window.show_sign_in()
        self._sign_in.prepare(email, words)

    # One account

    async def _enter(self, account: Account) -> None:
        """Show what is stored for this account, then go on line."""
        assert self._store is not None
        tasks = TaskOwner(lambda name, error: unexpected(self._events, name, error))
        line = Line(lambda: self._access.open_service(account), self._events)
        session = Session(account, line, self._store, self._events, self._clock, tasks)
        guard = SpendingGuard(account, self._store, self._clock)
        self._session = session
        self._workspace = Workspace(
            session,
            BeforeBuying(session.catalogue, session.purchasing, guard, self._limits),
            self.views,
            self._events,
            self._tasks,
            self._clock,
            self.clipboard.copy_secret,
            self._application.clipboard().setText,
        )
        self.window.show_workspace()
        try:
            await session.load()
            await self._store.remember_account(account)
        except StoreError as error:
            title = "The history could not be read"
            self._events.publish(Notice("store", Severity.BAD, title, error.message))
        self._workspace.show_stored()
        self._apply_settings()
        if not await self._access.knows_password(account):
            await self._leave()
            self._show_sign_in(account.email, "Please sign in again.")
            return
        session.go_online()

    async def _reload(self) -> None:
        """The database was replaced by a repaired one."""
        if self._session is not None:
            account = self._session.account
            await self._leave()
            await self._enter(account)

    async def _leave(self) -> None:
        """Close the session; what it shows is taken off the window."""
        workspace, self._workspace = self._workspace, None
        session, self._session = self._session, None
        if workspace is not None:
            workspace.close()
        if session is not None:
            await session.close()
        self._low_balance.forget()

    def _limits(self) -> Limits:
        return Limits(self._settings.get(LIMIT_PER_ORDER), self._settings.get(LIMIT_PER_DAY))

    def _signed_in(self, account: Account) -> None:
        self._keep(SIGNED_OUT, False)
        self._tasks.start("enter", self._enter(account))

    def _sign_out_clicked(self) -> None:
        self._tasks.start("sign out", self._sign_out())

    async def _sign_out(self) -> None:
        session = self._session
        if session is None:
            return
        account = session.account
        await self._leave()
        self._keep(SIGNED_OUT, True)
        words = ""
        try:
            await self._access.forget(account)
        except CredentialsUnavailable as error:
            words = f"The password may still be in the keyring. {error.message}"
        try:
            if self._store is not None:
                await self._store.forget_account()
        except StoreError as error:
            log.warning("Who was signed in is still stored: %s", error.message)
        self._show_sign_in("", words)

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
        await self._leave()
        self._show_sign_in(email, words)

    # Ending

    async def _shut_down(self) -> None:
        self._keep(LAYOUT, self.window.save_layout())
        self.window.hide()
        await self._leave()
        self._sign_in.close()
        self._preferences.close()
        await self._tasks.close()
        self.clipboard.close()
        if self._store is not None:
            await self._store.close()
        await self._access.close()
        self._instance.release()
        self.window.allow_close()
        self.window.close()
        self.window.deleteLater()


def run(options: Options) -> int:
    """Open the window and run until the person quits. Returns the process's exit code."""
    application = DesktopApplication(__version__)
    loop = qasync.QEventLoop(application)
    with loop:
        code: int = loop.run_until_complete(run_until_quit(options, application))
        return code


async def run_until_quit(options: Options, application: DesktopApplication) -> int:
    """Run one program after another until the person quits; returns the exit code."""
    while True:
        program = Program(options, application)
        application.quitRequested.connect(program.quit)
        stop_listening = listen_to_signals(program.quit)
        try:
            ending = await program.run()
        finally:
            stop_listening()
            application.quitRequested.disconnect(program.quit)
        if ending is Ending.QUIT:
            return program.exit_code
        options = replace(options, demo=ending is Ending.TO_DEMO)
