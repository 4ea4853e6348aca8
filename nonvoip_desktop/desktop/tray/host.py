"""The tray of this desktop, whatever kind it is: there, not there, coming or going."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from nonvoip_desktop.desktop.bus import Bus
    from nonvoip_desktop.desktop.tray.status_notifier import StatusNotifierWatch
    from nonvoip_desktop.desktop.tray.xembed import XEmbedTray

log = logging.getLogger(__name__)

#: Milliseconds between two looks for a tray that does not announce itself.
LOOK_EVERY = 10_000


class TrayHost(QObject):
    """``available`` is known from ``start`` on; ``changed`` tells every change of it."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.available = False
        self._announced = False
        self._watch: StatusNotifierWatch | None = None
        self._xembed: XEmbedTray | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)

    async def start(self, bus: Bus | None) -> None:
        """Look for a tray, and go on looking; ``bus`` is the session's, where there is one."""
        if QGuiApplication.platformName() == "xcb":
            from nonvoip_desktop.desktop.tray.xembed import XEmbedTray

            self._xembed = XEmbedTray()
        if bus is not None:
            # Only Linux and its like have the library for it.
            from nonvoip_desktop.desktop.bus import BusError
            from nonvoip_desktop.desktop.tray.status_notifier import StatusNotifierWatch

            self._watch = StatusNotifierWatch(bus, self._announce)
            try:
                await self._watch.start()
            except BusError as error:
                log.info("No word of trays from the bus: %s", error)
        self._look()
        if self._xembed is not None or sys.platform in ("win32", "darwin"):
            self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._watch is not None:
            self._watch.close()
        if self._xembed is not None:
            self._xembed.close()

    def _announce(self, there: bool) -> None:
        self._announced = there
        self._look()

    def _look(self) -> None:
        there = self._announced
        if not there and self._xembed is not None:
            there = self._xembed.there()
        elif sys.platform in ("win32", "darwin"):
            there = QSystemTrayIcon.isSystemTrayAvailable()
        if there != self.available:
            self.available = there
            self.changed.emit(there)
