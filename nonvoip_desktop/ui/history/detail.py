"""One order of the history: its messages, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.format import day_and_time, money
from nonvoip_desktop.ui.history.words import (
    HistoryAction,
    action_hint,
    action_text,
    actions,
    row_of,
)
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.text import PlainLabel, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.history import HistoryEntry
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.icons import Icons

SIDE = 16
_NARROWEST = 296
#: These have buttons of their own, the rest is in a menu.
_DIRECT = (HistoryAction.ORDER_AGAIN, HistoryAction.NOTE)
#: In less height than this the message matters more than the facts below it.
_LOW = 300


class HistoryDetail(QWidget):
    """The SMS view as in the main window, between the facts of the order and its buttons."""

    #: A ``HistoryEntry`` and the ``HistoryAction`` that is asked for.
    actionRequested = Signal(object, object)
    copyPinRequested = Signal(str, int)
    copyNumberRequested = Signal(str, bool)
    copyMessageRequested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyDetail")
        self._theme = theme
        self._now = now
        self._entry: HistoryEntry | None = None
        self._use_utc = False
        self._offered: tuple[HistoryAction, ...] = ()
        # Nothing counts down in the history: no clock is needed.
        self.messages = MessagePane(theme, icons, _no_time, now=now, one_by_one=True)
        self.messages.setObjectName("historyMessages")
        self.facts = PlainLabel(role="dim")
        self.facts.setWordWrap(True)
        self.facts.setObjectName("historyFacts")
        self.facts.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self._foot = QWidget()
        self._direct = {action: self._direct_button(action) for action in _DIRECT}
        self.more = Button(small=True, icon=icons.icon("more", "text"), parent=self._foot)
        self.more.setObjectName("historyMore")
        self.more.setAccessibleName(self.tr("More about this order"))
        self.more.setToolTip(self.tr("More about this order"))
        self.more.clicked.connect(self._show_menu)
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP - 2 * RING)
        for button in self._direct.values():
            line.addWidget(button)
        line.addWidget(self.more)
        line.addStretch(1)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, GAP)
        head.setSpacing(GAP)
        head.addWidget(self.facts)
        foot.setContentsMargins(SIDE - RING, 0, SIDE - RING, 2 * GRID)
        foot.addWidget(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages, 1)
        column.addLayout(head)
        column.addLayout(foot)
        self.setMinimumWidth(_NARROWEST)
        self.setAutoFillBackground(True)
        self.messages.copyPinRequested.connect(self.copyPinRequested)
        self.messages.copyNumberRequested.connect(self.copyNumberRequested)
        self.messages.copyMessageRequested.connect(self.copyMessageRequested)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.show_entry(None, ())

    @property
    def entry(self) -> HistoryEntry | None:
        """The order that is shown."""
        return self._entry

    def show_entry(self, entry: HistoryEntry | None, messages: Sequence[Message]) -> None:
        """Show an order with its messages, oldest first; ``None`` shows none."""
        self._entry = entry
        row = None if entry is None else row_of(entry, self._now())
        self.messages.show_row(row, messages)
        self._make_room()
        self._show_buttons(() if entry is None else actions(entry, self._now()))

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        self._use_utc = use_utc
        self.messages.set_use_utc(use_utc)
        self.facts.setText(self._facts())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.facts.setText(self._facts())
        self.facts.setVisible(self._entry is not None and self.height() >= _LOW)

    def _facts(self) -> str:
        if self._entry is None:
            return ""
        facts = self._ordered(self._entry.order)
        if self.facts.fontMetrics().horizontalAdvance(facts) >= self.width() - 2 * SIDE:
            # The id gets a line of its own, and no dot is left hanging at the end of the first.
            facts = "\n".join(facts.rsplit(" · ", 1))
        # The id is not torn from its word.
        return "\u00a0".join(facts.rsplit(" ", 1))

    def _ordered(self, order: Order) -> str:
        time = day_and_time(order.ordered_at, self._use_utc)
        if order.price is None:
            return self.tr("Ordered {time} · id {id}").format(time=time, id=order.order_id)
        return self.tr("Ordered {time} for {price} · id {id}").format(
            time=time, price=money(order.price), id=order.order_id
        )

    def _show_buttons(self, offered: tuple[HistoryAction, ...]) -> None:
        for action, button in self._direct.items():
            button.setVisible(action in offered)
        self._offered = tuple(action for action in offered if action not in self._direct)
        self.more.setVisible(bool(self._offered))
        self._foot.setVisible(bool(offered))

    def _direct_button(self, action: HistoryAction) -> Button:
        button = Button(action_text(action), self._foot, small=True)
        button.setObjectName(f"history_{action.value}")
        button.setToolTip(tooltip(action_hint(action)))
        button.setProperty("historyAction", action.value)
        button.clicked.connect(self._act)
        return button

    def menu(self) -> QMenu:
        """What else can be done with the order; deletes itself when it closes."""
        menu = QMenu(self)
        menu.setObjectName("historyMoreMenu")
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._offered:
            if action is HistoryAction.ERASE and not menu.isEmpty():
                menu.addSeparator()
            choice = menu.addAction(action_text(action))
            choice.setToolTip(tooltip(action_hint(action)))
            choice.setData(action.value)
        menu.triggered.connect(self._chosen)
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        height = menu.sizeHint().height()
        outward = self.more.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.popup(self.more.mapToGlobal(QPoint(outward, -height)))

    def _chosen(self, choice: QAction) -> None:
        if self._entry is not None:
            self.actionRequested.emit(self._entry, HistoryAction(str(choice.data())))

    def _act(self) -> None:
        button = self.sender()
        if self._entry is not None and button is not None:
            action = HistoryAction(str(button.property("historyAction")))
            self.actionRequested.emit(self._entry, action)

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.tokens.background))
        self.setPalette(palette)


def _no_time() -> float:
    return 0.0
