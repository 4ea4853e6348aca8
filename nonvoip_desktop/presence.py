"""The program outside its window: tray, notifications and the session's events, joined together."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nonvoip_desktop.core.events import Events, Notice, Severity
from nonvoip_desktop.desktop.notifications.tray_messages import TrayMessages
from nonvoip_desktop.desktop.notifications.ways import Ways
from nonvoip_desktop.desktop.session.system import SystemEvents
from nonvoip_desktop.desktop.tray.host import TrayHost
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.settings import (
    HIDE_WHEN_LOCKED,
    NOTIFICATIONS,
    START_AT_LOGIN,
    TOLD_OF_TRAY,
    Setting,
    Settings,
)
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.notifying import NotifyController
from nonvoip_desktop.ui.staying import StayingController
from nonvoip_desktop.ui.tray.controller import TrayController

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.desktop.bus import Bus
    from nonvoip_desktop.desktop.clipboard import SecretClipboard
    from nonvoip_desktop.options import Options
    from nonvoip_desktop.signed_in import SignedIn
    from nonvoip_desktop.ui.views import Views

log = logging.getLogger(__name__)

#: Seconds that a panel has to come up beside us at the start of a session.
TRAY_PATIENCE = 30.0


class Presence(QObject):
    """Built when the window has been shown, so that nothing of it delays the first look."""

    def __init__(
        self,
        options: Options,
        settings: Settings,
        views: Views,
        events: Events,
        tasks: TaskOwner,
        signed_in: SignedIn,
        clipboard: SecretClipboard,
        copy_text: Callable[[str], None],
        elapsed: Callable[[], float],
        end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._options = options
        self._settings = settings
        self._events = events
        self._tasks = tasks
        self._signed_in = signed_in
        self._buses: list[Bus] = []
        self._locked = False
        self.host = TrayHost(self)
        self.system = SystemEvents(self)
        self._elapsed = elapsed
        self._clipboard = clipboard
        self._copy_text = copy_text
        self._end = end
        self._messages = TrayMessages(self._act)
        self._show_beside(views)
        self._ways = Ways([self._messages])
        self.notifying = NotifyController(
            settings,
            events,
            tasks,
            self._ways,
            at_window=self._at_window,
            looks_at=self._looks_at,
            open_row=self._open_row,
            copy_secret=clipboard.copy_secret,
        )
        self._stop = settings.changed(self._setting_changed)
        self.host.changed.connect(self._tray_changed)
        self.system.locked.connect(self._lock_changed)
        self.system.woke.connect(self._woke)
        self.system.networkChanged.connect(self._network_changed)
        signed_in.left = self.notifying.forget_all

    def _show_beside(self, views: Views) -> None:
        """The tray's icon with its menu, and what closing means, for this window."""
        self._views = views
        self._window = views.window
        self.tray = TrayController(
            self._settings, views, Icons(views.theme), self._elapsed, self._events
        )
        self.staying = StayingController(
            self._settings,
            views.window,
            views.theme,
            lambda: self.tray.shown,
            lambda: self._keep(TOLD_OF_TRAY, True),
            self._end,
        )
        tray = self.tray
        tray.copyCodeRequested.connect(self._clipboard.copy_secret)
        tray.copyNumberRequested.connect(lambda number: self._copy_text(number))
        tray.rowWanted.connect(self._open_row)
        tray.windowToggled.connect(self.staying.toggle)
        tray.settingsRequested.connect(self._show_settings)
        tray.quitRequested.connect(self._end)
        tray.pauseRequested.connect(lambda paused: self._keep(NOTIFICATIONS, not paused))
        tray.messageClicked.connect(self._messages.clicked)
        views.window.uncoverRequested.connect(self.system.unlocked_by_hand)
        views.orders.rowChosen.connect(self._row_chosen)

    def move(self, views: Views) -> None:
        """Go on beside another window; the connections to the system stay."""
        self.leave_window()
        self._show_beside(views)
        self._tray_changed(self.host.available)
        self._conceal()

    def leave_window(self) -> None:
        """Take the icon away, and hear no more of the window."""
        self._views.orders.rowChosen.disconnect(self._row_chosen)
        self.staying.close()
        self.tray.close()

    def start(self) -> None:
        """Look for the tray, the notifications and the session, without holding anything up."""
        self._tasks.start("presence", self._run())

    async def close(self) -> None:
        """Go from the tray and listen no more; what was notified stays with the system."""
        self._tasks.cancel("presence")
        self._stop()
        self._signed_in.left = lambda: None
        self.leave_window()
        self.notifying.close()
        self.system.close()
        self.host.close()
        for bus in self._buses:
            await bus.close()

    async def _run(self) -> None:
        session_bus, system_bus = await self._open_buses()
        await self.host.start(session_bus)
        if session_bus is not None:
            await self._start_notifications(session_bus)
        if self._options.hidden and not self.host.available:
            await self._wait_for_tray()
        await self.system.start(int(self._window.winId()), session_bus, system_bus)
        self._check_autostart()

    # Beginning

    async def _open_buses(self) -> tuple[Bus | None, Bus | None]:
        if sys.platform in ("win32", "darwin"):
            return None, None
        from nonvoip_desktop.desktop.bus import Bus, BusError

        found: list[Bus | None] = []
        for which in ("SESSION", "SYSTEM"):
            try:
                bus = await Bus.open(which)
            except BusError as error:
                log.info("Without the %s bus: %s", which.lower(), error)
                found.append(None)
            else:
                self._buses.append(bus)
                found.append(bus)
        return found[0], found[1]

    async def _start_notifications(self, bus: Bus) -> None:
        from nonvoip_desktop.desktop.bus import BusError
        from nonvoip_desktop.desktop.notifications.freedesktop import FreedesktopNotifier

        notifier = FreedesktopNotifier(bus, self._act)
        try:
            await notifier.start()
        except BusError as error:
            log.info("Clicks on notifications will not be heard: %s", error)
        self._ways.ways.insert(0, notifier)

    async def _wait_for_tray(self) -> None:
        """A start without a window needs something to be found by."""
        appeared = asyncio.Event()
        self.host.changed.connect(appeared.set)
        try:
            async with asyncio.timeout(TRAY_PATIENCE):
                await appeared.wait()
        except TimeoutError:
            log.info("There is no tray: the window is shown, minimised")
            if not self._window.isVisible():
                self._window.showMinimized()

    # The tray

    def _tray_changed(self, there: bool) -> None:
        self.tray.set_available(there)
        self._messages.post = self.tray.show_message if there else None
        self.staying.tray_changed(there)

    def _show_settings(self) -> None:
        self.staying.bring_up()
        self._window.actions_.settings.trigger()

    # Notifications

    def _act(self, key: str, action: str) -> None:
        self.notifying.act(key, action)

    def _at_window(self) -> bool:
        window = self._window
        return window.isVisible() and window.isActiveWindow() and not window.isMinimized()

    def _looks_at(self, row_key: str) -> bool:
        return self._at_window() and self._views.orders.chosen_key() == row_key

    def _open_row(self, key: str) -> None:
        self.staying.bring_up()
        if self._signed_in.workspace is not None:
            self._signed_in.workspace.choose(key)

    def _row_chosen(self, key: str) -> None:
        if self._looks_at(key):
            self.notifying.seen(key)

    # The session

    def _woke(self) -> None:
        log.info("The computer woke: every order is asked now")
        session = self._signed_in.session
        if session is not None:
            session.line.retry_now()
            session.watcher.poll_all()

    def _network_changed(self) -> None:
        session = self._signed_in.session
        if session is not None:
            session.line.retry_now()

    def _lock_changed(self, locked: bool) -> None:
        self._locked = locked
        self._conceal()

    def _conceal(self) -> None:
        concealed = self._locked and self._settings.get(HIDE_WHEN_LOCKED)
        self._window.set_concealed(concealed)
        self.tray.set_concealed(concealed)
        self.notifying.set_locked(concealed)

    # Settings

    def _setting_changed(self, key: str, value: object) -> None:
        if key == HIDE_WHEN_LOCKED.key:
            self._conceal()
        elif key == START_AT_LOGIN.key:
            self._set_autostart(value is True)

    def _set_autostart(self, wanted: bool) -> None:
        from nonvoip_desktop.desktop.autostart.entry import entry, own_command

        if self._options.demo:
            return
        try:
            if wanted:
                entry().enable(own_command(self._options.as_arguments()))
            else:
                entry().disable()
        except OSError as error:
            title = self.tr("Starting at sign-in could not be changed")
            words = error.strerror or str(error)
            self._events.publish(Notice("autostart", Severity.WARNING, title, words))

    def _check_autostart(self) -> None:
        """What the system's own settings say holds; a program that was moved is found again."""
        from nonvoip_desktop.desktop.autostart.entry import entry, own_command

        if self._options.demo or not self._settings.get(START_AT_LOGIN):
            return
        try:
            command = entry().command()
        except OSError as error:
            log.warning("The entry for starting at sign-in cannot be read: %s", error)
            return
        if command is None:
            self._keep(START_AT_LOGIN, False)
        elif list(command) != own_command(self._options.as_arguments()):
            self._set_autostart(True)

    def _keep(self, setting: Setting[bool], value: bool) -> None:
        try:
            self._settings.set(setting, value)
        except StoreError as error:
            log.warning("%s is not remembered: %s", setting.key, error.message)
