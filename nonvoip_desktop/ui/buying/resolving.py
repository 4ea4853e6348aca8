"""Settling a purchase of which nobody knows whether it was placed: evidence, then the person."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nonvoip_desktop.core.adopting import NotAdopted
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import Bridge, order_key
from nonvoip_desktop.ui.connections import Connections

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.callback import Callback
    from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate


class ResolvingController(QObject):
    """Behaviour, 'Money' 4: the app never guesses and never sends again."""

    rowWanted = Signal(str)

    def __init__(
        self, session: Session, bridge: Bridge, tasks: TaskOwner, theme: Theme, window: QWidget
    ) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._dialogs: dict[str, UnconfirmedDialog] = {}
        self._arrived: dict[str, tuple[Callback, ...]] = {}
        self._connections = Connections()
        self._connections.connect(bridge.purchaseChanged, self._purchase_changed)
        self._connections.connect(bridge.unmatchedChanged, self._unmatched_changed)

    def close(self) -> None:
        """Close every question; nothing is settled by closing."""
        self._connections.close()
        for dialog in tuple(self._dialogs.values()):
            dialog.close()
        self._dialogs.clear()

    def resolve(self, purchase_id: str) -> None:
        """Show what is known of this purchase and ask the service for the balance once more."""
        from nonvoip_desktop.ui.buying.questions import unconfirmed_question
        from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog

        purchase = self._session.purchasing.get(purchase_id)
        if purchase is None or purchase.state is not PurchaseState.UNCONFIRMED:
            return
        dialog = self._dialogs.get(purchase_id)
        if dialog is None:
            dialog = UnconfirmedDialog(self._theme, unconfirmed_question(purchase), self._window)
            dialog.lookAgainRequested.connect(lambda: self._look_again(purchase_id))
            dialog.orderIdEntered.connect(lambda typed: self._use(purchase_id, typed))
            dialog.notPlacedChosen.connect(lambda: self._not_placed(purchase_id))
            dialog.finished.connect(lambda _result: self._dialogs.pop(purchase_id, None))
            self._dialogs[purchase_id] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._look_again(purchase_id)

    def _purchase_changed(self, purchase: object) -> None:
        from nonvoip_desktop.ui.buying.questions import unconfirmed_question

        assert isinstance(purchase, Purchase)
        dialog = self._dialogs.get(purchase.purchase_id)
        if dialog is None:
            return
        if purchase.state is PurchaseState.UNCONFIRMED:
            arrived = self._arrived.get(purchase.purchase_id, ())
            dialog.update_question(unconfirmed_question(purchase, arrived))
        else:
            dialog.close()

    def _look_again(self, purchase_id: str) -> None:
        self._start(purchase_id, self._looked_again(purchase_id))

    def _use(self, purchase_id: str, typed: str) -> None:
        self._start(purchase_id, self._used(purchase_id, typed))

    def _not_placed(self, purchase_id: str) -> None:
        self._start(purchase_id, self._settled_not_placed(purchase_id))

    def _start(self, purchase_id: str, work: Coroutine[Any, Any, str]) -> None:
        dialog = self._dialogs.get(purchase_id)
        if dialog is not None:
            dialog.set_busy(True)
        self._tasks.start(f"resolve {purchase_id}", self._with_dialog(purchase_id, work))

    async def _with_dialog(self, purchase_id: str, work: Coroutine[Any, Any, str]) -> None:
        words = ""
        try:
            words = await work
        except StoreError as error:
            words = error.message
        finally:
            dialog = self._dialogs.get(purchase_id)
            if dialog is not None:
                dialog.set_busy(False)
                dialog.show_error(words)

    async def _looked_again(self, purchase_id: str) -> str:
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is None:
            return ""
        await self._show_arrived(purchase_id)
        updated = await self._session.purchasing.note_evidence(purchase)
        if updated.attempts and updated.attempts[-1].balance_after is None:
            return translate("Resolving", "The balance could not be asked right now.")
        return ""

    def _unmatched_changed(self) -> None:
        """Something has come by callback: it may be evidence."""
        for purchase_id in self._dialogs:
            self._tasks.start(f"evidence {purchase_id}", self._show_arrived(purchase_id))

    async def _show_arrived(self, purchase_id: str) -> None:
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is None:
            return
        with suppress(StoreError):  # The balance is evidence, too, and is shown.
            self._arrived[purchase_id] = await self._session.callbacks.evidence(purchase)
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is not None:
            self._purchase_changed(purchase)

    async def _used(self, purchase_id: str, typed: str) -> str:
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is None:
            return ""
        result = await self._session.adopting.use_for(purchase, typed)
        if isinstance(result, NotAdopted):
            return result.words
        self.rowWanted.emit(order_key(result.order_id))
        return ""

    async def _settled_not_placed(self, purchase_id: str) -> str:
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is not None:
            await self._session.purchasing.settle(purchase, PurchaseState.NOT_PLACED)
        return ""
