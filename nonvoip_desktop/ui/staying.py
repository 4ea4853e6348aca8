"""Whether closing the window ends the program or leaves it in the tray, and finding it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from nonvoip_desktop.settings import CLOSE_TO_TRAY, TOLD_OF_TRAY, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from nonvoip_desktop.ui.main_window import MainWindow
    from nonvoip_desktop.ui.theme import Theme

#: A panel that is started anew is back within this time (milliseconds); then the window
#: need not jump up.
GRACE_MS = 5000


class StayingController(QObject):
    """``has_tray`` says whether there is an icon by which the window can be found again."""

    def __init__(
        self,
        settings: Settings,
        window: MainWindow,
        theme: Theme,
        has_tray: Callable[[], bool],
        told: Callable[[], None],
        end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._window = window
        self._theme = theme
        self._has_tray = has_tray
        self._told = told
        self._end = end
        self._dialog: QDialog | None = None
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE_MS)
        self._grace.timeout.connect(self._show_again)

    def close(self) -> None:
        """Decide nothing any more."""
        self._grace.stop()
        if self._dialog is not None:
            self._dialog.close()

    def close_asked(self) -> None:
        """The person closed the window."""
        if not self._has_tray() or not self._settings.get(CLOSE_TO_TRAY):
            self._end()
        elif self._settings.get(TOLD_OF_TRAY):
            self._window.hide()
        elif self._dialog is None:
            self._tell()
        else:
            self._dialog.accept()

    def toggle(self) -> None:
        """The person clicked the icon: the window goes, or comes to the front."""
        window = self._window
        if window.isVisible() and not window.isMinimized() and window.isActiveWindow():
            window.hide()
        else:
            self.bring_up()

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        self._window.show()
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state)
        self._window.raise_()
        self._window.activateWindow()

    def tray_changed(self, there: bool) -> None:
        """The tray came or went. Nothing may be hidden in a tray that is not there."""
        if there:
            self._grace.stop()
        elif not self._window.isVisible():
            self._grace.start()

    def _show_again(self) -> None:
        if not self._has_tray() and not self._window.isVisible():
            self._window.show()

    def _tell(self) -> None:
        from nonvoip_desktop.ui.dialogs.kept_in_tray import KeptInTrayDialog

        dialog = self._dialog = KeptInTrayDialog(self._theme, self._window)
        dialog.kept.connect(self._keep)
        dialog.quitRequested.connect(self._end)
        dialog.finished.connect(self._forget)
        dialog.show()

    def _keep(self) -> None:
        self._told()
        # The tray may have gone while this was read.
        if self._has_tray():
            self._window.hide()

    def _forget(self) -> None:
        self._dialog = None
