"""Callbacks in the window of one session: the settings page and the unmatched messages."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nonvoip_desktop.core.events import Events, UnmatchedChanged
from nonvoip_desktop.errors import CredentialsUnavailable, StoreError
from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.bridge import order_key
from nonvoip_desktop.ui.connections import Connections

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QDialog, QWidget

    from nonvoip_desktop.core.reception import ReceptionControl
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.callback import Callback
    from nonvoip_desktop.ui.callbacks.part import CallbacksPart
    from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog
    from nonvoip_desktop.ui.main_window import MainWindow
    from nonvoip_desktop.ui.preferences import PreferencesController
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

#: So many unmatched messages are shown; there may be more.
SHOWN = 200
#: How often the page looks at the receiver while it is open, in milliseconds.
LOOK_MS = 500


class CallbacksController(QObject):
    """Owns the tasks; the receiver itself is behind ``control``."""

    rowWanted = Signal(str)

    def __init__(
        self,
        session: Session,
        control: ReceptionControl,
        preferences: PreferencesController,
        events: Events,
        tasks: TaskOwner,
        theme: Theme,
        window: MainWindow,
    ) -> None:
        super().__init__()
        self._session = session
        self._control = control
        self._preferences = preferences
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._part: CallbacksPart | None = None
        self._testing = False
        self._dialogs: dict[str, QDialog] = {}
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show)
        self._connections = Connections()
        self._connections.add(events.subscribe(UnmatchedChanged, self._unmatched_changed))
        self._show_count(session.callbacks.unmatched)

    def close(self) -> None:
        """Close the dialogs, and let an open page do nothing any more."""
        self._connections.close()
        self._look.stop()
        for dialog in tuple(self._dialogs.values()):
            dialog.close()
        part = self._page()
        if part is not None:
            part.setEnabled(False)
        self._show_count(0)

    # The page

    def open_settings(self) -> None:
        """Open the settings at the page of callbacks."""
        self._preferences.show_settings(Page.CALLBACKS)

    def make_part(self) -> QWidget:
        """What the page holds, made for settings that are being opened."""
        from nonvoip_desktop.ui.callbacks.part import CallbacksPart

        part = self._part = CallbacksPart(self._theme, demo=self._control.address().demo)
        part.switched.connect(lambda on: self._start("switch", self._control.switch(on)))
        part.portChosen.connect(lambda port: self._start("port", self._control.set_port(port)))
        part.publicEntered.connect(self._public_entered)
        part.testRequested.connect(lambda: self._start("test", self._test()))
        part.saveRequested.connect(self._ask_to_save)
        part.renewRequested.connect(self._ask_to_renew)
        self._show()
        self._look.start()
        return part

    def _page(self) -> CallbacksPart | None:
        """The page while its dialog is open."""
        if self._part is not None and not shiboken6.isValid(self._part):
            self._part = None
            self._look.stop()
        return self._part

    def _show(self) -> None:
        part = self._page()
        if part is not None:
            part.show_reception(self._control.reception())
            part.show_address(self._control.address())
            if self._testing:
                part.public.button.setEnabled(False)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(f"callbacks {name}", self._then_show(work))

    async def _then_show(self, work: Coroutine[Any, Any, None]) -> None:
        await work
        self._show()

    def _public_entered(self, typed: str) -> None:
        words = self._control.set_public(typed)
        part = self._page()
        if part is not None:
            part.refuse_public(words)
        if not words:
            self._show()

    async def _test(self) -> None:
        part = self._page()
        if part is not None:
            part.show_testing()
        self._testing = True
        try:
            result = await self._control.test()
        finally:
            self._testing = False
        part = self._page()
        if part is not None:
            part.show_test(result)

    def _ask_to_save(self, user_id: str) -> None:
        from nonvoip_desktop.ui.callbacks.questions import SaveAddressDialog

        part = self._page()
        address = self._control.address()
        if part is None:
            return
        part.refuse_user("")
        if not address.shown:
            part.refuse_public(translate("Callbacks", "Enter the public address first."))
            return
        if not (user_id.isascii() and user_id.isdigit()):
            part.refuse_user(translate("Callbacks", "A user id is a number such as 1234."))
            return
        endpoint = f"{self._session.account.base_url}/api/saveurl"
        dialog = SaveAddressDialog(self._theme, address, user_id, endpoint, part.window())
        dialog.confirmed.connect(lambda: self._start("save", self._save(user_id)))
        self._show_dialog("save", dialog)

    async def _save(self, user_id: str) -> None:
        words = await self._control.save_at_service(user_id)
        part = self._page()
        if part is not None:
            part.refuse_user(words)

    def _ask_to_renew(self) -> None:
        from nonvoip_desktop.ui.callbacks.questions import RenewTokenDialog

        part = self._page()
        if part is not None:
            dialog = RenewTokenDialog(self._theme, part.window())
            dialog.confirmed.connect(lambda: self._start("renew", self._renew()))
            self._show_dialog("renew", dialog)

    async def _renew(self) -> None:
        words = ""
        try:
            await self._control.renew()
        except CredentialsUnavailable as error:
            words = error.message
        part = self._page()
        if part is not None:
            part.renew.show_error(words)

    # What belongs to no order

    def open_unmatched(self) -> None:
        """Show the unmatched messages, or bring up the dialog that shows them."""
        from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog

        dialog = self._dialogs.get("unmatched")
        if dialog is None:
            dialog = UnmatchedDialog(self._theme, self._window)
            dialog.assignRequested.connect(
                lambda callback, order_id: self._tasks.start(
                    "callbacks assign", self._assign(callback, order_id)
                )
            )
            dialog.deleteRequested.connect(
                lambda callback: self._tasks.start("callbacks delete", self._delete(callback))
            )
        self._show_dialog("unmatched", dialog)
        self._tasks.start("callbacks list", self._list())

    def _unmatched_dialog(self) -> UnmatchedDialog | None:
        dialog = self._dialogs.get("unmatched")
        if dialog is None:
            return None
        from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog

        return dialog if isinstance(dialog, UnmatchedDialog) else None

    async def _list(self) -> None:
        words = ""
        try:
            found = await self._session.callbacks.list_unmatched(SHOWN)
        except StoreError as error:
            found, words = [], error.message
        dialog = self._unmatched_dialog()
        if dialog is not None:
            dialog.show_callbacks(found, self._session.callbacks.unmatched)
            orders = sorted(self._session.book.all(), key=lambda o: o.ordered_at, reverse=True)
            dialog.show_orders(orders)
            dialog.show_error(words)

    async def _assign(self, callback: Callback, order_id: str) -> None:
        words = ""
        try:
            if await self._session.callbacks.assign(callback, order_id):
                self.rowWanted.emit(order_key(order_id))
            else:
                words = translate("Callbacks", "There is no order {order_id} of this account.")
                words = words.format(order_id=order_id)
        except StoreError as error:
            words = error.message
        await self._list()
        dialog = self._unmatched_dialog()
        if dialog is not None:
            dialog.show_error(words)

    async def _delete(self, callback: Callback) -> None:
        with suppress(StoreError):  # It is there still, for all to see.
            await self._session.callbacks.delete((callback,))
        await self._list()

    def _unmatched_changed(self, event: UnmatchedChanged) -> None:
        self._show_count(event.count)
        if self._unmatched_dialog() is not None:
            self._tasks.start("callbacks list", self._list())

    def _show_count(self, count: int) -> None:
        self._window.set_unmatched(count)

    def _show_dialog(self, name: str, dialog: QDialog) -> None:
        former = self._dialogs.get(name)
        if former is not None and former is not dialog:
            former.close()
        if former is not dialog:
            self._dialogs[name] = dialog
            dialog.finished.connect(lambda _result: self._forget(name, dialog))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _forget(self, name: str, dialog: QDialog) -> None:
        if self._dialogs.get(name) is dialog:
            del self._dialogs[name]
