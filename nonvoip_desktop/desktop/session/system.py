"""The events of this computer's session as Qt signals, whatever the system."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nonvoip_desktop.desktop.session.tells import Tells

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.desktop.bus import Bus

log = logging.getLogger(__name__)


class SystemEvents(QObject):
    """``locked`` is told when the first source says so, and when none does any more."""

    locked = Signal(bool)
    #: The computer woke from sleep.
    woke = Signal()
    #: An address, a link or a route is new or gone.
    networkChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lockers: set[str] = set()
        self._tells = Tells(self._lock_told, self.woke.emit, self.networkChanged.emit)
        self._close: Callable[[], None] = lambda: None

    async def start(self, window: int, session_bus: Bus | None, system_bus: Bus | None) -> None:
        """Begin to listen; ``window`` is the native handle of the main window."""
        if sys.platform == "win32":
            import ctypes

            from nonvoip_desktop.desktop.session.windows import WindowsSession

            windows = WindowsSession(self._tells, window)
            windows.start(ctypes.windll)
            self._close = lambda: windows.close(ctypes.windll)
        elif sys.platform == "darwin":
            from nonvoip_desktop.desktop.session.macos import MacSession, libraries

            mac, parts = MacSession(self._tells), libraries()
            mac.start(*parts)
            self._close = lambda: mac.close(*parts)
        else:
            from nonvoip_desktop.desktop.session.linux import LinuxSession

            linux = LinuxSession(self._tells)
            self._close = linux.close
            await linux.start(session_bus, system_bus)

    def close(self) -> None:
        """Listen no more. Twice is fine."""
        close, self._close = self._close, lambda: None
        close()

    def unlocked_by_hand(self) -> None:
        """The person is here, whatever was said: a locker may end without a word."""
        if self._lockers:
            self._lockers.clear()
            self.locked.emit(False)

    def _lock_told(self, source: str, locked: bool) -> None:
        before = bool(self._lockers)
        (self._lockers.add if locked else self._lockers.discard)(source)
        if bool(self._lockers) != before:
            log.info("The screen is %s", "locked" if locked else "unlocked")
            self.locked.emit(bool(self._lockers))
