"""Notes on orders: the dialog's controller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.format import joined, number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.dialogs.note import NoteDialog
    from nonvoip_desktop.ui.theme import Theme


class NoteController(QObject):
    """One dialog for each order; what is saved is stored before the dialog closes."""

    def __init__(self, session: Session, tasks: TaskOwner, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._open: dict[str, NoteDialog] = {}

    def open(self, order_id: str) -> None:
        """Show the note of a listed order, to be written."""
        order = self._session.book.get(order_id)
        if order is not None:
            self.open_for(order)

    def open_for(self, order: Order) -> None:
        """Show the note of an order, listed or archived."""
        from nonvoip_desktop.ui.dialogs.note import NoteDialog

        order_id = order.order_id
        dialog = self._open.get(order_id)
        if dialog is None:
            about = joined(order.service, number(order.number or ""))
            dialog = self._open[order_id] = NoteDialog(self._theme, about, order.note, self._window)
            dialog.noteWritten.connect(
                lambda text: self._tasks.start(f"note {order_id}", self._save(order_id, text))
            )
            dialog.finished.connect(lambda _result: self._open.pop(order_id, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Close the dialogs; what was not saved is given up."""
        for dialog in tuple(self._open.values()):
            dialog.dismiss()

    async def _save(self, order_id: str, text: str) -> None:
        words = ""
        try:
            await self._session.book.note(order_id, text)
        except StoreError as error:
            words = error.message
        dialog = self._open.get(order_id)
        if dialog is None:
            return
        if words:
            dialog.show_error(words)
        else:
            dialog.dismiss()
