"""The SMS view's controller: what is shown for the chosen row, and what is copied from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import national

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.ui.messages.view import MessagePane
    from nonvoip_desktop.ui.orders.controller import OrdersController

translate = QCoreApplication.translate


class MessagesController(QObject):
    """Shows one row of the order list at a time.

    ``copy_secret`` copies a code or a message and ``copy_text`` a number; they are
    given by the composition root, since the clipboard belongs to the operating system.
    """

    copied = Signal(str)

    def __init__(
        self,
        session: Session,
        pane: MessagePane,
        orders: OrdersController,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._pane = pane
        self._orders = orders
        self._copy_secret = copy_secret
        self._copy_text = copy_text
        self._key = ""
        self._connections = Connections()
        connect = self._connections.connect
        connect(orders.chosen, self.show)
        connect(orders.rowUpdated, self._updated)
        connect(orders.copyPinRequested, self.copy_pin_of)
        connect(orders.copyNumberRequested, self.copy_number_of)
        connect(pane.copyPinRequested, self._copy_pin)
        connect(pane.copyNumberRequested, self._copy_number)
        connect(pane.copyMessageRequested, self._copy_message)
        connect(pane.actionRequested, orders.act)

    @property
    def key(self) -> str:
        """The key of the row on screen, or an empty text."""
        return self._key

    def close(self) -> None:
        """Show nothing any more."""
        self._connections.close()
        self._pane.show_row(None, ())

    def show(self, key: str) -> None:
        """Show this row; an empty key shows the invitation to order something."""
        self._key = key
        row = self._orders.row(key) if key else None
        order_id = key.removeprefix("order:") if key.startswith("order:") else None
        self._session.watcher.look_at(order_id)
        self._pane.show_row(row, self._messages(key))

    def copy_pin_of(self, key: str) -> None:
        """Copy the newest code of this row."""
        row = self._orders.row(key)
        if row is None or not row.pin:
            return  # an old code is not copied as a new one
        newest = next((m for m in reversed(self._messages(key)) if m.pin), None)
        if newest is not None and newest.pin is not None:
            self._copy_pin(newest.pin, newest.message_id)

    def copy_number_of(self, key: str) -> None:
        """Copy the number of this row with its country code."""
        row = self._orders.row(key)
        if row is not None and row.number:
            self._copy_number(row.number, True)

    def _messages(self, key: str) -> tuple[Message, ...]:
        return self._session.book.messages(key.removeprefix("order:"))

    def _updated(self, key: str) -> None:
        if key == self._key:
            self._pane.show_row(self._orders.row(key), self._messages(key))

    def _copy_pin(self, pin: str, message_id: int) -> None:
        self._copy_secret(pin)
        self._pane.set_copied(message_id)
        self.copied.emit(translate("Messages", "Code copied"))

    def _copy_number(self, number: str, with_plus: bool) -> None:
        self._copy_text(f"+{number}" if with_plus else national(number))
        self.copied.emit(translate("Messages", "Number copied"))

    def _copy_message(self, text: str) -> None:
        self._copy_secret(text)
        self.copied.emit(translate("Messages", "Message copied"))
