"""The composition root: builds everything once, starts it, and shuts it down in reverse order."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from nonvoip_desktop import __version__, quick_modules
from nonvoip_desktop import log as logs
from nonvoip_desktop.access import Access
from nonvoip_desktop.core.events import Events, Notice, NoticeOver, Severity
from nonvoip_desktop.core.session import unexpected
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.demo import DemoAccess, DemoService
from nonvoip_desktop.desktop.clipboard import SecretClipboard
from nonvoip_desktop.desktop.clock import SystemClock
from nonvoip_desktop.desktop.collecting import Collector
from nonvoip_desktop.desktop.languages import Languages
from nonvoip_desktop.desktop.single_instance import SingleInstance, Start
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.housekeeping import Housekeeping
from nonvoip_desktop.language import translate
from nonvoip_desktop.paths import find as find_paths
from nonvoip_desktop.settings import (
    CLEAR_CLIPBOARD_AT_EXIT,
    CLEAR_CLIPBOARD_SECONDS,
    HIDE_FROM_CLIPBOARD_HISTORY,
    KEEP_TEXTS_DAYS,
    LANGUAGE,
    LAYOUT,
    THEME,
    Setting,
    Settings,
)
from nonvoip_desktop.signed_in import SignedIn, at_once
from nonvoip_desktop.store import SqliteStore, open_store
from nonvoip_desktop.ui.painted import painted
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.views import build_views
from nonvoip_desktop.upkeep import Upkeep, tell_recovery

if TYPE_CHECKING:
    from types import TracebackType

    from nonvoip_desktop.desktop.application import DesktopApplication
    from nonvoip_desktop.options import Options
    from nonvoip_desktop.presence import Presence

log = logging.getLogger(__name__)

#: Seconds after which the window is shown without what is stored, and other starts are answered.
PATIENCE = 0.3


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
        self._shown = False
        self._clock = SystemClock()
        self._events = Events()
        self._tasks = TaskOwner(lambda name, error: unexpected(self._events, name, error))
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
        self.presence: Presence | None = None
        #: What is told on the window, by its key, for a window that is built anew.
        self._notices: dict[str, Notice] = {}
        self._demo_access: DemoAccess | None = None

    async def run(self) -> Ending:
        """Build, show, and stay until the person quits; then shut down in order."""
        if not self._is_first():
            return self.ending
        mode = "the demo" if self._options.demo else "the service"
        log.info("NonVoip Desktop %s starts with %s", __version__, mode)
        asyncio.get_running_loop().set_exception_handler(self._lost_exception)
        sys.excepthook = self._slot_failed
        opening = asyncio.ensure_future(self._open_store())
        # A task takes its first step in the next turn: the database is opened while the window
        # is being built.
        await asyncio.sleep(0)
        self._build()
        loop = asyncio.get_running_loop()
        patience = loop.call_later(PATIENCE, self._show_closed)
        # Whoever comes before that waits for it; the start itself may wait for a keyring.
        listening = loop.call_later(PATIENCE, self._instance.listen)
        try:
            try:
                await self._start(opening)
            finally:
                patience.cancel()
            self._show_window()
            self._start_over()
            self._be_present()
            # What is there by now stays; to go through it with every collection would only hold
            # up the window.
            gc.freeze()
            collector = Collector(self)
            await self._ended.wait()
            collector.close()
        finally:
            listening.cancel()
            await self._shut_down()
        return self.ending

    def _show_closed(self) -> None:
        """The database takes its time: show at least that the program has started."""
        if self._signed_in.session is None:
            self._signed_in.show_closed()
        self._show_window()

    def _show_window(self) -> None:
        if not self._options.hidden and not self._shown:
            self._shown = True
            self.window.show()

    async def _first_look(self) -> None:
        """What was stored can be seen: let it be painted before anything else is done."""
        self._signed_in.seen = at_once
        self._show_window()
        if not self._options.hidden:
            await painted(self.window)
        self._start_over()

    def _start_over(self) -> None:
        """The window has been painted, with what had to be imported for that."""
        write = quick_modules.end()
        if write is not None:
            self._tasks.start("modules", asyncio.to_thread(write))
        self.housekeeping.seen()

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
        self._languages = Languages(self._application)
        self._languages.speak(self._settings.get(LANGUAGE))
        self.theme = Theme(self)
        self.theme.set_mode(self._settings.get(THEME))
        self.theme.apply(self._application)
        self.clipboard = SecretClipboard(self._application.clipboard(), self)
        self._settings.changed(lambda _key, _value: self._apply_settings())
        self._apply_settings()
        self._build_window()
        self._signed_in = SignedIn(
            self._access,
            self._settings,
            self._events,
            self._tasks,
            self._clock,
            self.views,
            self.clipboard.copy_secret,
            self._application.clipboard().setText,
            self._preferences,
        )
        self._signed_in.seen = self._first_look
        self._build_housekeeping()
        other = Ending.FROM_DEMO if self._options.demo else Ending.TO_DEMO
        self._signed_in.demoRequested.connect(lambda: self.quit(other))
        self.window.restore_layout(self._settings.get(LAYOUT))
        # Before anyone has signed in, and after: what is told is shown.
        self._events.subscribe(Notice, self._show_notice)
        self._events.subscribe(NoticeOver, self._notice_over)
        self._instance.raiseRequested.connect(self._raise_window)
        self._settings.changed(self._language_changed)
        self.housekeeping.start()

    def _build_window(self) -> None:
        """All that has its texts from the language that is spoken now."""
        self.views = build_views(self.theme, self._clock.elapsed, demo=self._options.demo)
        self.window = self.views.window
        self._preferences = PreferencesController(self._settings, self.views, self._events.publish)
        self.window.closeRequested.connect(self._close_asked)
        self.views.messages.textSelected.connect(self.clipboard.select_secret)
        actions = self.window.actions_
        actions.quit.triggered.connect(lambda: self.quit())
        actions.check_database.triggered.connect(self._check_database)
        self.window.message_bar.dismissed.connect(lambda key: self._notices.pop(key, None))

    def _build_housekeeping(self) -> None:
        self.housekeeping = Housekeeping(
            self._settings,
            self._paths,
            self.views,
            self._preferences,
            self._application.clipboard(),
            self._events,
            self._tasks,
            self._access,
            self._signed_in,
        )

    def _language_changed(self, key: str, value: object) -> None:
        if key == LANGUAGE.key:
            # Not while the control that was just used still speaks: it goes with its dialog.
            self._tasks.start("language", self._speak_anew())

    async def _speak_anew(self) -> None:
        """Build the window in another language, over the same session."""
        if not self._languages.speak(self._settings.get(LANGUAGE)):
            return
        from nonvoip_desktop.ui.place import place_in, show_place

        former, preferences = self.window, self._preferences
        place = place_in(self.views, preferences)
        told = former.message_bar.keys()
        notices = [self._notices[key] for key in told if key in self._notices]
        self._build_window()
        self.housekeeping.close()
        preferences.close()
        self._signed_in.move(self.views, self._preferences)
        self._build_housekeeping()
        if self._demo_access is not None:
            self._demo_told(self._demo_access)
        if self.presence is not None:
            self.presence.move(self.views)
        for notice in notices:
            self._show_notice(notice)
        show_place(place, self.views, self._preferences)
        self.housekeeping.go_on()
        former.hide()
        former.allow_close()
        former.close()
        former.deleteLater()

    def _show_notice(self, notice: Notice) -> None:
        self._notices[notice.key] = notice
        self.window.message_bar.show_notice(
            notice.key,
            notice.severity.value,
            notice.title,
            notice.sentence,
            notice.action or None,
        )

    def _notice_over(self, over: NoticeOver) -> None:
        self._notices.pop(over.key, None)
        self.window.message_bar.clear(over.key)

    def _raise_window(self) -> None:
        if self.presence is not None:
            self.presence.staying.bring_up()
        else:
            self.window.show()

    def _close_asked(self) -> None:
        """Closing leaves the program in the tray, or ends it."""
        if self.presence is not None:
            self.presence.staying.close_asked()
        else:
            self.quit()

    def _check_database(self) -> None:
        if self._upkeep is not None:
            self._tasks.start("check", self._upkeep.check())

    def _apply_settings(self) -> None:
        """What the settings mean for the parts that are not on screen."""
        self.clipboard.configure(
            clear_after=self._settings.get(CLEAR_CLIPBOARD_SECONDS),
            marked=self._settings.get(HIDE_FROM_CLIPBOARD_HISTORY),
            clear_at_exit=self._settings.get(CLEAR_CLIPBOARD_AT_EXIT),
        )

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
            store = self._store = self._signed_in.store = await opening
            account = await store.last_account()
        except StoreError as error:
            log.error("The database cannot be used: %s", error.message)
            self.exit_code = 1
            self.views.sign_in().show_fatal(error.message)
            self.window.show_sign_in()
            self.window.show()
            return
        self._upkeep = Upkeep(
            store,
            self._events,
            self._signed_in.reload,
            lambda: self._settings.get(KEEP_TEXTS_DAYS),
        )
        self._tasks.start("upkeep", self._upkeep.run())
        if self._recovery is not None:
            tell_recovery(self._events, self._recovery)
        await self._signed_in.start(account, demo=self._options.demo)

    def _be_present(self) -> None:
        """Tray, notifications and the session's events, now that the window is up."""
        from nonvoip_desktop.presence import Presence

        self.presence = Presence(
            self._options,
            self._settings,
            self.views,
            self._events,
            self._tasks,
            self._signed_in,
            self.clipboard,
            self._application.clipboard().setText,
            self._clock.elapsed,
            self.quit,
        )
        self.presence.start()

    def _demo_told(self, access: DemoAccess | None) -> None:
        if access is None:
            words = translate("Program", "The demo service did not start.")
            self._events.publish(Notice("demo", Severity.BAD, words))
        else:
            self._demo_access = access
            self._signed_in.set_demo(access.email, access.password)

    # Ending

    def brought_forward(self) -> None:
        """A hidden window is what the person looks for."""
        if self.presence is not None and not self.window.isVisible():
            self.presence.staying.bring_up()

    def session_ends(self) -> None:
        """The one thing that is not on disk at every moment."""
        if hasattr(self, "window"):
            self._keep(LAYOUT, self.window.save_layout())

    async def _shut_down(self) -> None:
        self.session_ends()
        if self.presence is not None:
            await self.presence.close()
        self.window.hide()
        await self._signed_in.leave()
        self._signed_in.close()
        self.housekeeping.close()
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
        self._languages.close()
