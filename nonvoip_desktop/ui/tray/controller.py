"""The tray icon: shown while there is a tray, kept true to the orders, and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from nonvoip_desktop.core.events import Events, MessageArrived
from nonvoip_desktop.settings import NOTIFICATIONS, TRAY_ICON, Settings
from nonvoip_desktop.ui.bridge import order_key
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.orders.countdown import seconds_left
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.tray.menu import TrayMenu
from nonvoip_desktop.ui.tray.pictures import Look, tray_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.views import Views

translate = QCoreApplication.translate

#: Milliseconds between two countdowns: while the menu is looked at, and while it is not.
#: Not every panel tells when it opens the menu, so that it may not be much behind.
OPEN_MS = 1000
CLOSED_MS = 10_000
#: Milliseconds after which a menu that never said that it closed counts as closed.
LOOKED_AT_MS = 60_000
_WAITS = (RowStatus.WAITING, RowStatus.BIDDING, RowStatus.ACTIVE)
_OVER = (
    *(RowStatus.EXPIRED, RowStatus.REJECTED, RowStatus.FAILED),
    *(RowStatus.DECLINED, RowStatus.NOT_PLACED),
)


class TrayController(QObject):
    """Lives as long as the window; the icon comes and goes with the tray."""

    copyCodeRequested = Signal(str)
    copyNumberRequested = Signal(str)
    #: The key of a row that is to be brought up in the window.
    rowWanted = Signal(str)
    windowToggled = Signal()
    settingsRequested = Signal()
    #: Whether notifications are to be paused from now on.
    pauseRequested = Signal(bool)
    quitRequested = Signal()
    #: A message that was shown at the icon was clicked.
    messageClicked = Signal()

    def __init__(
        self,
        settings: Settings,
        views: Views,
        icons: Icons,
        elapsed: Callable[[], float],
        events: Events,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._views = views
        self._model = views.order_model
        self._elapsed = elapsed
        self._icon: QSystemTrayIcon | None = None
        self._concealed = False
        self._drawn: tuple[Look, int, str] | None = None
        #: The rows whose code came while nobody looked at the window.
        self._unseen: set[str] = set()
        self.menu = TrayMenu(icons, elapsed)
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)
        self._looked_at = QTimer(self)
        self._looked_at.setSingleShot(True)
        self._looked_at.setInterval(LOOKED_AT_MS)
        self._looked_at.timeout.connect(self._closed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._connections = Connections()
        connect = self._connections.connect
        connect(self._model.rowsChanged, self._soon.start)
        self._connections.add(events.subscribe(MessageArrived, self._message_arrived))
        self._connections.add(settings.changed(self._setting_changed))
        self.menu.aboutToShow.connect(self._opened)
        self.menu.aboutToHide.connect(self._closed)
        self.menu.copyRequested.connect(self._copy)
        self.menu.rowWanted.connect(self.rowWanted)
        self.menu.window_action.triggered.connect(lambda: self.windowToggled.emit())
        self.menu.pause.toggled.connect(self._pause)
        self.menu.settings.triggered.connect(lambda: self.settingsRequested.emit())
        self.menu.quit.triggered.connect(lambda: self.quitRequested.emit())
        views.window.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether there is an icon that the person can reach."""
        return self._icon is not None

    def close(self) -> None:
        """Take the icon away and hear no more."""
        self._views.window.removeEventFilter(self)
        self._connections.close()
        for timer in (self._ticks, self._looked_at, self._soon):
            timer.stop()
        self.set_available(False)
        self.menu.deleteLater()

    def set_available(self, there: bool) -> None:
        """Show the icon in a tray that is there, or give up one that is not."""
        if there and self._icon is None:
            icon = self._icon = QSystemTrayIcon(self)
            icon.setContextMenu(self.menu)
            icon.activated.connect(self._activated)
            icon.messageClicked.connect(self.messageClicked)
            self._drawn = None
            self.refresh()
            icon.show()
        elif not there and self._icon is not None:
            icon, self._icon = self._icon, None
            icon.hide()
            icon.deleteLater()
            self._ticks.stop()

    def set_concealed(self, concealed: bool) -> None:
        """Show no code while the screen is locked."""
        self._concealed = concealed
        self.refresh()

    def show_message(self, title: str, body: str) -> None:
        """Show a message at the icon, as the system shows such."""
        if self._icon is not None:
            self._icon.showMessage(title, body, self._icon.icon())

    def refresh(self) -> None:
        """Bring icon, tooltip and menu up to date."""
        window = self._views.window
        self.menu.show_window_state(visible=window.isVisible() and not window.isMinimized())
        self.menu.pause.setChecked(not self._settings.get(NOTIFICATIONS))
        rows = self._rows()
        self.menu.show_rows(rows, concealed=self._concealed)
        if self._icon is None:
            return
        waiting = sum(row.status in _WAITS and not row.pin for row in rows)
        self._unseen &= {row.key for row in rows}
        look = Look.CODE if self._unseen else Look.WAITING if waiting else Look.PLAIN
        drawn = (look, waiting, self._settings.get(TRAY_ICON))
        if drawn != self._drawn:
            self._drawn = drawn
            self._icon.setIcon(tray_icon(*drawn))
            self._icon.setToolTip(_tooltip(look, waiting))
        self._run_clock(rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowActivate:
            self._unseen.clear()
            self._soon.start()
        elif kind in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _rows(self) -> list[OrderRow]:
        """The rows that are still of use here: what counts down, and codes that came lately."""
        rows = [row for row in map(self._model.row_for, self._model.keys()) if row is not None]
        live = [row for row in rows if row.live and (row.pin or row.status not in _OVER)]
        return sorted(live, key=lambda row: (not row.pin, -row.since.timestamp(), row.key))

    def _run_clock(self, rows: list[OrderRow]) -> None:
        """Tick only where something counts down, and fast only while somebody may look."""
        if self._icon is None or all(seconds_left(row, self._elapsed()) is None for row in rows):
            self._ticks.stop()
            return
        interval = OPEN_MS if self._looked_at.isActive() else CLOSED_MS
        if not self._ticks.isActive() or self._ticks.interval() != interval:
            self._ticks.start(interval)

    def _tick(self) -> None:
        self.menu.tick()

    def _opened(self) -> None:
        self._looked_at.start()
        self._unseen.clear()
        self.refresh()

    def _closed(self) -> None:
        self._looked_at.stop()
        self._soon.start()

    def _message_arrived(self, event: MessageArrived) -> None:
        if not self._views.window.isActiveWindow():
            self._unseen.add(order_key(event.order.order_id))
        self._soon.start()

    def _setting_changed(self, key: str, _value: object) -> None:
        if key in (NOTIFICATIONS.key, TRAY_ICON.key):
            self._soon.start()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.windowToggled.emit()

    def _copy(self, key: str) -> None:
        row = self._model.row_for(key)
        if row is None:
            return
        if row.pin and not self._concealed:
            self.copyCodeRequested.emit(row.pin)
            self._unseen.discard(key)
            self._soon.start()
        elif row.number:
            self.copyNumberRequested.emit(f"+{row.number}")

    def _pause(self, paused: bool) -> None:
        if self._settings.get(NOTIFICATIONS) == paused:
            self.pauseRequested.emit(paused)


def _tooltip(look: Look, waiting: int) -> str:
    name = translate("Tray", "NonVoip Desktop")
    if look is Look.CODE:
        return translate("Tray", "{name}: a code has arrived").format(name=name)
    if waiting:
        return translate("Tray", "{name}: %n order(s) waiting", None, waiting).format(name=name)
    return name
