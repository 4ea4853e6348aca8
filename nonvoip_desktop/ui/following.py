"""Following an order that was bought elsewhere: the dialog's controller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nonvoip_desktop.core.adopting import NotAdopted
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import order_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.dialogs.follow import FollowDialog
    from nonvoip_desktop.ui.theme import Theme

_TASK = "follow"


class FollowController(QObject):
    """One dialog at a time; closing it gives up the search that is under way."""

    rowWanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskOwner, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._dialog: FollowDialog | None = None
        self._reused = False

    def open_for_reuse(self) -> None:
        """The same for an order of a reuse: its present text may be an old one."""
        self.open()
        self._reused = True

    def open(self) -> None:
        """Ask for the order's id, or bring up the dialog that asks already."""
        from nonvoip_desktop.ui.dialogs.follow import FollowDialog

        dialog = self._dialog
        if dialog is None:
            dialog = self._dialog = FollowDialog(self._theme, self._window)
            dialog.followRequested.connect(self._requested)
            dialog.finished.connect(self._closed)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog: what it asks is void."""
        if self._dialog is not None:
            self._dialog.dismiss()

    def _closed(self) -> None:
        self._dialog = None
        self._reused = False
        self._tasks.cancel(_TASK)

    def _requested(self, typed: str) -> None:
        assert self._dialog is not None
        self._dialog.set_busy(True)
        self._tasks.start(_TASK, self._follow(typed))

    async def _follow(self, typed: str) -> None:
        try:
            result = await self._session.adopting.follow(typed, possibly_old=self._reused)
            words = result.words if isinstance(result, NotAdopted) else ""
        except StoreError as error:
            result, words = None, error.message
        # Whoever has closed the dialog meanwhile has cancelled this.
        dialog = self._dialog
        if dialog is None:
            return
        dialog.set_busy(False)
        if result is None or isinstance(result, NotAdopted):
            dialog.show_error(words)
            return
        dialog.dismiss()
        self.rowWanted.emit(order_key(result.order_id))
