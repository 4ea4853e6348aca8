"""The Help menu: about, licences, keys, what is new, and the look for a newer version."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from nonvoip_desktop import __version__, resources
from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.errors import NonVoipError, StoreError
from nonvoip_desktop.settings import CHECK_FOR_UPDATES, LAST_VERSION, Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.views import Views

translate = QCoreApplication.translate

#: Seconds after the start, and between two looks.
FIRST_LOOK = 10.0
LOOK_EVERY = 24 * 3600.0

#: Finds the newest version; returns it if it is newer than this one, else ``None``. Raises a
#: ``NonVoipError`` whose text is fit to be shown.
Look = Callable[[], Awaitable[str | None]]


class HelpController(QObject):
    """Lives as long as the window. Without a ``page`` of releases nothing is looked for."""

    def __init__(
        self,
        settings: Settings,
        views: Views,
        tasks: TaskOwner,
        tell: Callable[[Notice], None],
        look: Look,
        page: str,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._views = views
        self._tasks = tasks
        self._tell = tell
        self._look = look
        self._page = page
        self._open: dict[str, QDialog] = {}
        actions = views.window.actions_
        actions.about.triggered.connect(self._show_about)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.whats_new.triggered.connect(self._show_news)
        actions.check_version.triggered.connect(self._check_now)
        actions.check_version.setVisible(bool(page))
        self._stop = settings.changed(self._setting_changed)

    def start(self) -> None:
        """Tell of a new version that is used for the first time, and begin to look for newer ones.

        For when notices can be seen.
        """
        former = self._settings.get(LAST_VERSION)
        if former not in ("", __version__):
            title = translate("Help", "NonVoip Desktop is now version {version}")
            words = translate("Help", "Help, What’s New tells what has changed.")
            title = title.format(version=__version__)
            self._tell(Notice("version", Severity.INFO, title, words))
        self._setting_changed(CHECK_FOR_UPDATES.key, self._settings.get(CHECK_FOR_UPDATES))

    def remember_version(self) -> None:
        """Tell of this version no more. For when the window is seen: a disk may take seconds."""
        if self._settings.get(LAST_VERSION) != __version__:
            with suppress(StoreError):  # A full disk is told by what matters more.
                self._settings.set(LAST_VERSION, __version__)

    def close(self) -> None:
        """Close the dialogs and hear no more of the settings."""
        self._stop()
        for dialog in tuple(self._open.values()):
            dialog.close()

    def _setting_changed(self, key: str, value: object) -> None:
        if key != CHECK_FOR_UPDATES.key:
            return
        self._tasks.cancel("newer version")
        if value and self._page:
            self._tasks.start("newer version", self._look_daily())

    async def _look_daily(self) -> None:
        await asyncio.sleep(FIRST_LOOK)
        while True:
            with suppress(NonVoipError):  # nobody asked just now, and it is tried again
                await self._tell_if_newer()
            await asyncio.sleep(LOOK_EVERY)

    async def _tell_if_newer(self) -> bool:
        found = await self._look()
        if found is not None:
            title = translate("Help", "Version {version} of NonVoip Desktop is out")
            words = translate("Help", "Help, Check for a Newer Version opens its page.")
            title = title.format(version=found)
            self._tell(Notice("version", Severity.INFO, title, words))
        return found is not None

    def _check_now(self) -> None:
        self._tasks.start("newer version now", self._check_and_open())

    async def _check_and_open(self) -> None:
        try:
            newer = await self._tell_if_newer()
        except NonVoipError as error:
            title = translate("Help", "It could not be found out whether there is a newer version")
            self._tell(Notice("version", Severity.WARNING, title, str(error)))
            return
        if newer:
            QDesktopServices.openUrl(QUrl(self._page))
            return
        title = translate("Help", "This is the newest version")
        self._tell(Notice("version", Severity.GOOD, title, __version__))

    def _show_about(self) -> None:
        from nonvoip_desktop.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._views.theme, self._views.window)
        dialog.licencesRequested.connect(self._show_licences)
        dialog.newsRequested.connect(self._show_news)
        self._show("about", dialog)

    def _show_licences(self) -> None:
        from nonvoip_desktop.ui.dialogs.licences import LicencesDialog, licensed_parts

        views = self._views
        dialog = LicencesDialog(views.theme, views.icons, licensed_parts(), views.window)
        self._show("licences", dialog)

    def _show_shortcuts(self) -> None:
        from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog, groups_of

        window = self._views.window
        self._show("shortcuts", ShortcutsDialog(groups_of(window.menuBar()), window))

    def _show_news(self) -> None:
        from nonvoip_desktop.ui.dialogs.whats_new import WhatsNewDialog, read_changelog

        text = resources.document("CHANGELOG.md").read_text(encoding="utf-8")
        self._show("news", WhatsNewDialog(read_changelog(text), self._views.window))

    def _show(self, name: str, dialog: QDialog) -> None:
        former = self._open.pop(name, None)
        if former is not None:
            former.close()
        self._open[name] = dialog
        dialog.finished.connect(lambda _result: self._forget(name, dialog))
        dialog.show()

    def _forget(self, name: str, dialog: QDialog) -> None:
        if self._open.get(name) is dialog:
            del self._open[name]
