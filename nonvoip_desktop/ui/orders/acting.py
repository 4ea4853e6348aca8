"""Reuse, activate and renew from the order list: asked first, sent once, settled by evidence."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.core.events import ActionChanged, Events, Notice, Severity
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.order import Order, OrderKind
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation, ConfirmDialog
from nonvoip_desktop.ui.dialogs.unconfirmed_action import (
    UnconfirmedActionDialog,
    UnconfirmedActionQuestion,
)
from nonvoip_desktop.ui.format import money, number
from nonvoip_desktop.ui.orders.row import RowAction
from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

KINDS = {
    RowAction.REUSE: ActionKind.REUSE,
    RowAction.ACTIVATE: ActionKind.ACTIVATE,
    RowAction.RENEW: ActionKind.RENEW,
}
#: What a renewal asks for, by the rental's own length (guide, '/api/renew').
DURATIONS = {OrderKind.ONE_DAY: "1d", OrderKind.THREE_DAYS: "3d", OrderKind.LONG_TERM: "30d"}


class ActingController(QObject):
    """What may cost money on an order that exists; behaviour, 'Money'."""

    def __init__(
        self,
        session: Session,
        events: Events,
        tasks: TaskOwner,
        theme: Theme,
        window: QWidget,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._tell = tell
        self._asking: dict[str, ConfirmDialog] = {}
        self._resolving: dict[str, UnconfirmedActionDialog] = {}
        self._connections = Connections()
        self._connections.add(events.subscribe(ActionChanged, self._changed))

    def close(self) -> None:
        """Void every open question: nothing is sent or settled by closing."""
        self._connections.close()
        for dialog in (*self._asking.values(), *self._resolving.values()):
            dialog.dismiss()
        self._asking.clear()
        self._resolving.clear()

    def ask(self, order_id: str, kind: ActionKind) -> None:
        """Ask whether this may be done; a yes sends it, once."""
        order = self._session.book.get(order_id)
        if order is None or self._session.acting.of_order(order_id) is not None:
            return
        known = self._asking.get(order_id)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        balance = money(self._session.balance.amount)
        dialog = ConfirmDialog(self._theme, confirmation(order, kind, balance), self._window)
        dialog.confirmed.connect(lambda: self._send(order, kind))
        dialog.finished.connect(lambda _result: self._asking.pop(order_id, None))
        self._asking[order_id] = dialog
        dialog.show()

    def resolve(self, order_id: str) -> None:
        """Show what is known of this order's unconfirmed action, and ask for the balance."""
        action = self._session.acting.of_order(order_id)
        if action is None or action.state is not ActionState.UNCONFIRMED:
            return
        action_id = action.action_id
        dialog = self._resolving.get(action_id)
        if dialog is None:
            dialog = UnconfirmedActionDialog(self._theme, self._question(action), self._window)
            acting = self._session.acting
            dialog.lookAgainRequested.connect(
                lambda: self._work(action_id, acting.note_evidence(action_id))
            )
            dialog.settled.connect(
                lambda done: self._work(action_id, acting.settle(action_id, done=done))
            )
            dialog.finished.connect(lambda _result: self._resolving.pop(action_id, None))
            self._resolving[action_id] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._work(action_id, self._session.acting.note_evidence(action_id))

    def _send(self, order: Order, kind: ActionKind) -> None:
        acting, order_id = self._session.acting, order.order_id
        work: Coroutine[Any, Any, Action | None]
        match kind:
            case ActionKind.REUSE:
                work = acting.reuse(order_id)
            case ActionKind.ACTIVATE:
                work = acting.activate(order_id)
            case ActionKind.RENEW:
                work = acting.renew(order_id, DURATIONS.get(order.kind, "30d"))
        self._tasks.start(f"{kind} {order_id}", self._sent(order, kind, work))

    async def _sent(
        self, order: Order, kind: ActionKind, work: Coroutine[Any, Any, Action | None]
    ) -> None:
        try:
            await work
        except StoreError as error:
            words = translate("Acting", "Nothing was sent. {reason}").format(reason=error.message)
            self._refused(order.order_id, kind, order.service, words)

    def _work(self, action_id: str, work: Coroutine[Any, Any, None]) -> None:
        dialog = self._resolving.get(action_id)
        if dialog is not None:
            dialog.set_busy(True)
        self._tasks.start(f"resolve {action_id}", self._worked(action_id, work))

    async def _worked(self, action_id: str, work: Coroutine[Any, Any, None]) -> None:
        words = ""
        try:
            await work
        except StoreError as error:
            words = error.message
        finally:
            dialog = self._resolving.get(action_id)
            if dialog is not None:
                dialog.set_busy(False)
                dialog.show_error(words)

    def _changed(self, event: ActionChanged) -> None:
        action = event.action
        dialog = self._resolving.get(action.action_id)
        if dialog is not None:
            if action.state is ActionState.UNCONFIRMED:
                dialog.update_question(self._question(action))
            else:
                dialog.dismiss()
        if action.state is ActionState.REFUSED and not action.settled_by_person:
            order = self._session.book.get(action.order_id)
            service = order.service if order is not None else action.order_id
            self._refused(action.order_id, action.kind, service, action.detail)

    def _refused(self, order_id: str, kind: ActionKind, service: str, words: str) -> None:
        title = {
            ActionKind.REUSE: translate("Acting", "{service} was not reused"),
            ActionKind.ACTIVATE: translate("Acting", "{service} was not activated"),
            ActionKind.RENEW: translate("Acting", "{service} was not renewed"),
        }[kind].format(service=service)
        self._tell(Notice(f"action {order_id}", Severity.BAD, title, words))

    def _question(self, action: Action) -> UnconfirmedActionQuestion:
        order = self._session.book.get(action.order_id)
        what = {
            ActionKind.REUSE: translate("Acting", "Was this number reused?"),
            ActionKind.ACTIVATE: translate("Acting", "Was this rental activated?"),
            ActionKind.RENEW: translate("Acting", "Was this rental renewed?"),
        }[action.kind]
        return UnconfirmedActionQuestion(
            what=what,
            about=order.service if order is not None else action.order_id,
            sent_at=action.sent_at,
            what_happened=action.detail,
            balance_before=action.balance_before,
            balance_now=action.balance_after,
        )


def confirmation(order: Order, kind: ActionKind, balance: str) -> Confirmation:
    """What is asked before anything is sent: the service names no price beforehand."""
    match kind:
        case ActionKind.REUSE:
            title = translate("Acting", "Wait for another message on this number?")
            sentence = translate("Acting", "The service may charge for it and names no price here.")
            spend = translate("Acting", "Reuse")
        case ActionKind.ACTIVATE:
            title = translate("Acting", "Activate this rental?")
            sentence = translate(
                "Acting",
                "Messages reach it for some minutes from then on, so ask for the code right "
                "after. The service may charge for it and names no price here.",
            )
            spend = translate("Acting", "Activate")
        case ActionKind.RENEW:
            title = translate("Acting", "Rent this number for longer?")
            sentence = translate("Acting", "The service charges for it and names no price here.")
            spend = translate("Acting", "Renew")
    rows = [
        (translate("Acting", "Service"), order.service),
        (translate("Acting", "Number"), number(order.number) if order.number else "–"),
    ]
    if kind is ActionKind.RENEW:
        rows.append((translate("Acting", "Duration"), DURATIONS.get(order.kind, "30d")))
    rows.append((translate("Acting", "Balance"), balance))
    return Confirmation(title, sentence, tuple(rows), spend, translate("Acting", "Not now"))
