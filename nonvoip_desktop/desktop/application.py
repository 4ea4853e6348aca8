"""Qt's application object, and every way in which the system asks it to end."""

from __future__ import annotations

import asyncio
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable


class DesktopApplication(QApplication):
    """Emits ``quitRequested`` where Qt would end the loop under running work.

    The last window closing, log-off and the dock's 'Quit' end the program only
    after it has shut down in order.
    """

    quitRequested = Signal()
    #: The session ends, or may end: what is not stored yet should be, at once.
    sessionEnds = Signal()
    #: The person brought the program to the front without naming a window (macOS' dock).
    broughtForward = Signal()

    def __init__(self, version: str) -> None:
        QApplication.setApplicationName("nonvoip-desktop")
        QApplication.setApplicationDisplayName("NonVoip Desktop")
        QApplication.setApplicationVersion(version)
        QApplication.setDesktopFileName("nonvoip-desktop")
        super().__init__([sys.argv[0]])
        self.setQuitOnLastWindowClosed(False)
        # The end itself comes as a Quit event, once no other program has stopped the log-off.
        self.commitDataRequest.connect(
            lambda _manager: self.sessionEnds.emit(), Qt.ConnectionType.DirectConnection
        )
        if sys.platform == "darwin":
            self.applicationStateChanged.connect(self._state_changed)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.broughtForward.emit()

    def event(self, event: QEvent) -> bool:
        """Events of the application itself; those of widgets do not pass through here."""
        if event.type() == QEvent.Type.Quit:
            self.quitRequested.emit()
            return True
        return super().event(event)


def listen_to_signals(end: Callable[[], None]) -> Callable[[], None]:
    """Call ``end`` for SIGINT, SIGTERM and SIGHUP; returns the way to stop that.

    Needs the running asyncio loop. Windows knows Ctrl-C only.
    """
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":
        # Ctrl-C reaches Python only when Python runs: look up now and then.
        timer = QTimer()
        timer.timeout.connect(lambda: None)
        timer.start(200)
        former = signal.signal(signal.SIGINT, lambda *_: end())

        def forget() -> None:
            timer.stop()
            signal.signal(signal.SIGINT, former)

        return forget
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in numbers:
        loop.add_signal_handler(number, end)

    def stop() -> None:
        for number in numbers:
            loop.remove_signal_handler(number)

    return stop
