"""The menu of the tray icon: the active orders, each copied by a click, and the program's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nonvoip_desktop.ui.format import among_words, countdown, spaced
from nonvoip_desktop.ui.orders.countdown import ends_soon, seconds_left
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.orders.words import shown_number, shown_service, status_pill
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nonvoip_desktop.ui.icons import Icons

translate = QCoreApplication.translate

#: More orders than these are found in the window.
SHOWN = 12


class TrayMenu(QMenu):
    """Kept up to date by its controller; the panel may show it by itself at any time."""

    #: The key of a row whose code, or else whose number, is to be copied.
    copyRequested = Signal(str)
    #: The key of a row that has nothing to copy: bring it up in the window.
    rowWanted = Signal(str)

    def __init__(
        self, icons: Icons, elapsed: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trayMenu")
        self.setToolTipsVisible(True)
        self._icons = icons
        self._elapsed = elapsed
        self._rows: tuple[OrderRow, ...] = ()
        self._orders: list[QAction] = []
        self._concealed = False
        self._head = self.addAction("")
        self._head.setEnabled(False)
        self._end_of_orders = self.addSeparator()
        self.window_action = self.addAction("")
        self.window_action.setObjectName("trayWindow")
        self.pause = self.addAction(translate("Tray", "Pause notifications"))
        self.pause.setObjectName("trayPause")
        self.pause.setCheckable(True)
        self.settings = self.addAction(translate("Tray", "Settings…"))
        self.settings.setObjectName("traySettings")
        self.addSeparator()
        self.quit = self.addAction(translate("Tray", "Quit"))
        self.quit.setObjectName("trayQuit")
        self.show_window_state(visible=True)
        self.show_rows(())

    def show_window_state(self, *, visible: bool) -> None:
        """Offer to hide the window, or to show it."""
        hide, show = translate("Tray", "Hide the window"), translate("Tray", "Show the window")
        self.window_action.setText(hide if visible else show)

    def show_rows(self, rows: Sequence[OrderRow], *, concealed: bool = False) -> None:
        """Show these rows; ``concealed`` shows no code and copies none."""
        shown = tuple(rows[:SHOWN])
        former = [row.key for row in self._rows]
        self._rows, self._concealed = shown, concealed
        if [row.key for row in shown] != former:
            self._rebuild()
        self._head.setText(_heading(len(rows), len(rows) - len(shown)))
        self._head.setVisible(not shown or len(rows) > len(shown))
        self.tick()

    def tick(self) -> None:
        """Write the countdowns anew."""
        elapsed = self._elapsed()
        for action, row in zip(self._orders, self._rows, strict=True):
            text = words(row, elapsed, concealed=self._concealed).replace("&", "&&")
            if action.text() != text:
                action.setText(text)
            icon, tone = _sign(row, elapsed)
            if action.property("sign") != icon + tone:
                action.setProperty("sign", icon + tone)
                action.setIcon(self._icons.icon(icon, tone))

    def _rebuild(self) -> None:
        for action in self._orders:
            self.removeAction(action)
            action.deleteLater()
        self._orders = []
        for row in self._rows:
            action = QAction(self)
            action.setObjectName("trayOrder")
            action.setData(row.key)
            action.triggered.connect(self._clicked)
            self.insertAction(self._end_of_orders, action)
            self._orders.append(action)

    def _clicked(self) -> None:
        action = self.sender()
        key = str(action.data()) if isinstance(action, QAction) else ""
        row = next((row for row in self._rows if row.key == key), None)
        if row is None:
            return
        hidden = bool(row.pin) and self._concealed
        if (row.pin or row.number) and not hidden:
            self.copyRequested.emit(key)
        else:
            self.rowWanted.emit(key)


def words(row: OrderRow, elapsed: float, *, concealed: bool) -> str:
    """A row as one line of the menu, which says what a click copies."""
    service = shown_service(row)
    left = seconds_left(row, elapsed)
    time = countdown(left) if left is not None else ""
    if row.pin and concealed:
        text = translate("Tray", "{service}: the code is hidden")
    elif row.pin and left is None:
        text = translate("Tray", "{service}: copy {code}")
    elif row.pin:
        text = translate("Tray", "{service}: copy {code} ({time} left)")
    elif row.number and left is None:
        text = translate("Tray", "{service}: copy {number}")
    elif row.number:
        text = translate("Tray", "{service}: copy {number} ({time} left)")
    else:
        text = translate("Tray", "{service}: {state}")
    return text.format(
        service=service,
        code=among_words(spaced(clean(row.pin or "", one_line=True))),
        number=shown_number(row),
        time=time,
        state=status_pill(row.status).text,
    )


def _sign(row: OrderRow, elapsed: float) -> tuple[str, str]:
    if row.pin:
        return "check", "good"
    if row.status is RowStatus.WAITING and ends_soon(row, elapsed):
        return "clock", "warning"
    if row.status is RowStatus.ACTIVE:
        return "wait", "accent"  # a tick is for codes here
    pill = status_pill(row.status)
    return pill.icon, pill.tone


def _heading(total: int, hidden: int) -> str:
    if total == 0:
        return translate("Tray", "No order is active")
    return translate("Tray", "%n more in the window", None, hidden)
