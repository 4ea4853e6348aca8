"""What the menus and the settings' pages reach behind the window: accounts, network, data, help."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices
from shiboken6 import isValid

from nonvoip_desktop import __version__, releases
from nonvoip_desktop.core.events import Events, Notice, Severity
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.errors import ApiError, CredentialsUnavailable, StoreError
from nonvoip_desktop.settings import (
    CHECK_FOR_UPDATES,
    PROXY,
    PROXY_ADDRESS,
    UTC_TIMES,
    Page,
    Settings,
)
from nonvoip_desktop.switching import Switching
from nonvoip_desktop.ui.accounts import AccountsController
from nonvoip_desktop.ui.help import HelpController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.access import Access
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.paths import Paths
    from nonvoip_desktop.signed_in import SignedIn
    from nonvoip_desktop.ui.palette.controller import PaletteController
    from nonvoip_desktop.ui.preferences import PreferencesController
    from nonvoip_desktop.ui.settings.data import DataPart
    from nonvoip_desktop.ui.settings.network import NetworkPart
    from nonvoip_desktop.ui.views import Views

translate = QCoreApplication.translate


class Housekeeping(QObject):
    """Lives as long as the window; needs nobody signed in."""

    def __init__(
        self,
        settings: Settings,
        paths: Paths,
        views: Views,
        preferences: PreferencesController,
        clipboard: QClipboard,
        events: Events,
        tasks: TaskOwner,
        access: Access,
        signed_in: SignedIn,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._paths = paths
        self._clipboard = clipboard
        self._events = events
        self._tasks = tasks
        self._access = access
        self._signed_in = signed_in
        self._reconnect_again = False
        self._connected = asyncio.Event()
        self._connected.set()
        self._preferences = preferences
        if not releases.PAGE:
            preferences.hide(CHECK_FOR_UPDATES)
        self.accounts = AccountsController(views.window.actions_, preferences)
        self._switching = Switching(signed_in, access, self.accounts, events, tasks)
        self.help = HelpController(
            settings, views, tasks, events.publish, self._look_for_newer, releases.PAGE
        )
        preferences.add_part(Page.NETWORK, self._network_part)
        preferences.add_part(Page.DATA, self._data_part)
        self._stop = settings.changed(self._setting_changed)
        self._apply_proxy()
        actions = views.window.actions_
        actions.copy_diagnostics.triggered.connect(self._copy_diagnostics)
        self._views = views
        self.palette: PaletteController | None = None
        actions.palette.triggered.connect(self._open_palette)

    def start(self) -> None:
        """Tell what there is to tell, now that it is seen."""
        self._preferences.tell_damage()
        self.go_on()

    def go_on(self) -> None:
        """Only what goes on by itself, for when all has been told before."""
        self.help.start()
        self._switching.refresh()

    def seen(self) -> None:
        """The window has been painted: what may take its time now."""
        self.help.remember_version()

    def close(self) -> None:
        """Close what is open, and hear no more."""
        self._stop()
        if self.palette is not None:
            self.palette.close()
        self.help.close()
        self.accounts.close()

    def _open_palette(self) -> None:
        if self.palette is None:
            from nonvoip_desktop.ui.palette.controller import PaletteController

            self.palette = PaletteController(self._views)
        self.palette.open()

    # The network

    def _setting_changed(self, key: str, _value: object) -> None:
        if key in (PROXY.key, PROXY_ADDRESS.key):
            self._apply_proxy()
            self._reconnect_again = True
            self._connected.clear()
            if not self._tasks.running("reconnect"):
                self._tasks.start("reconnect", self._reconnect())

    async def _reconnect(self) -> None:
        """Whoever is signed in goes on over connections that are made anew."""
        try:
            while self._reconnect_again:  # A second change waits for the first to end.
                self._reconnect_again = False
                await self._signed_in.reload()
        finally:
            self._connected.set()

    def _apply_proxy(self) -> None:
        way, address = self._settings.get(PROXY), self._settings.get(PROXY_ADDRESS)
        self._access.set_proxy(address if way == "address" else None, direct=way == "none")

    def _network_part(self) -> QWidget:
        from nonvoip_desktop.ui.settings.network import NetworkPart

        place = self._access.account("").base_url
        if self._access.is_demo:
            place = translate("Network", "The demo’s stand-in service, on this computer.")
        part = NetworkPart(place)
        part.testRequested.connect(lambda: self._tasks.start("test", self._test(part)))
        return part

    async def _test(self, part: NetworkPart) -> None:
        part.show_busy()
        await self._connected.wait()
        if not isValid(part):
            return
        session = self._signed_in.session
        if session is None:
            part.show_failure(
                translate("Network", "Sign in first: the test asks for your balance.")
            )
            return
        began = monotonic()
        try:
            await self._access.probe(session.account)
        except ApiError as error:
            if isValid(part):
                part.show_failure(explain(error))
            return
        if isValid(part):
            part.show_answer(round((monotonic() - began) * 1000))

    # The data

    def _data_part(self) -> QWidget:
        from nonvoip_desktop.ui.settings.data import DataPart

        part = DataPart(str(self._paths.data))
        part.folderRequested.connect(self._open_folder)
        part.backupRequested.connect(lambda: self._tasks.start("back up", self._back_up(part)))
        self._tasks.start("newest backup", self._show_backup(part))
        return part

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data)))

    async def _show_backup(self, part: DataPart) -> None:
        store = self._signed_in.store
        if store is None:
            return
        try:
            newest = await store.newest_backup()
        except StoreError as error:
            if isValid(part):
                part.show_failure(error.message)
            return
        if isValid(part):
            made_at = newest.made_at if newest is not None else None
            part.show_backup(made_at, use_utc=self._settings.get(UTC_TIMES))

    async def _back_up(self, part: DataPart) -> None:
        store = self._signed_in.store
        if store is None:
            return
        part.show_busy()
        try:
            await store.back_up_now()
        except StoreError as error:
            if isValid(part):
                part.show_failure(error.message)
            return
        if isValid(part):
            await self._show_backup(part)

    # Help

    async def _look_for_newer(self) -> str | None:
        version = await releases.newest(releases.PAGE, self._access.proxy)
        return version if releases.is_newer(version, __version__) else None

    def _copy_diagnostics(self) -> None:
        self._tasks.start("diagnostics", self._collect_diagnostics())

    async def _collect_diagnostics(self) -> None:
        from nonvoip_desktop import diagnostics

        try:
            keyring = await self._access.lasting.describe()
        except CredentialsUnavailable as error:
            keyring = error.message
        self._clipboard.setText(diagnostics.text(self._settings, self._paths, keyring))
        title = translate("Help", "Diagnostics are on the clipboard")
        words = translate(
            "Help", "They hold no password and no code. Read them before you send them."
        )
        self._events.publish(Notice("diagnostics", Severity.INFO, title, words))
