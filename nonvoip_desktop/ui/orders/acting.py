"""Reuse, activate and renew from the order list: asked first, sent once, settled by evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nonvoip_desktop.core.events import ActionChanged, Events, Notice, OtherNumber, Severity
from nonvoip_desktop.core.words import is_unknown_order
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.rental import duration_text
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import order_key
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import money, number
from nonvoip_desktop.ui.orders.row import RowAction

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from decimal import Decimal

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
    from nonvoip_desktop.ui.dialogs.unconfirmed_action import (
        UnconfirmedActionDialog,
        UnconfirmedActionQuestion,
    )
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

_KINDS = {
    RowAction.REUSE: ActionKind.REUSE,
    RowAction.ACTIVATE: ActionKind.ACTIVATE,
    RowAction.RENEW: ActionKind.RENEW,
}
#: The name of the question that is about no order.
_BY_NUMBER = "by number"


class ActingController(QObject):
    """What may cost money on an order that exists; behaviour, 'Money'.

    ``use_utc`` says how times are shown.
    """

    #: The key of a row that the person wants to see now.
    rowWanted = Signal(str)
    #: A reuse was done whose order has to be named by the person.
    followWanted = Signal()

    def __init__(
        self,
        session: Session,
        events: Events,
        tasks: TaskOwner,
        theme: Theme,
        window: QWidget,
        tell: Callable[[Notice], None],
        use_utc: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._tell = tell
        self._use_utc = use_utc
        self._asking: dict[str, DecisionDialog] = {}
        self._resolving: dict[str, UnconfirmedActionDialog] = {}
        self._connections = Connections()
        self._connections.add(events.subscribe(ActionChanged, self._changed))
        self._connections.add(events.subscribe(OtherNumber, self._other_number))

    def close(self) -> None:
        """Void every open question: nothing is sent or settled by closing."""
        self._connections.close()
        for dialog in (*self._asking.values(), *self._resolving.values()):
            dialog.dismiss()
        self._asking.clear()
        self._resolving.clear()

    def ask(self, order_id: str, action: RowAction) -> None:
        """Ask whether this may be done; a yes sends it, once."""
        order = self._session.book.get(order_id)
        if order is None or self._session.acting.of_order(order_id) is not None:
            return
        if self._bring_up(order_id):
            return
        self._show(order_id, self._asked(order, _KINDS[action]))

    def _asked(self, order: Order, kind: ActionKind) -> DecisionDialog:
        """The question about an order, connected to what a yes does."""
        from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
        from nonvoip_desktop.ui.orders.action_questions import confirmation, renew_question

        acting, order_id = self._session.acting, order.order_id
        balance, price = self._session.balance.amount, self._listed_price(order)
        utc = self._use_utc()
        if kind is ActionKind.RENEW:
            from nonvoip_desktop.ui.dialogs.renew import RenewDialog

            renewing = renew_question(order, balance=balance, listed_price=price, use_utc=utc)
            renew = RenewDialog(self._theme, renewing, self._window)
            renew.renewed.connect(
                lambda days: self._send(order, kind, acting.renew(order_id, duration_text(days)))
            )
            return renew
        asked = confirmation(order, kind, balance=balance, listed_price=price, use_utc=utc)
        dialog = ConfirmDialog(self._theme, asked, self._window)
        act = acting.reuse if kind is ActionKind.REUSE else acting.activate
        dialog.confirmed.connect(lambda: self._send(order, kind, act(order_id)))
        return dialog

    def ask_number(self, service: str = "", digits: str = "", why: str = "") -> None:
        """Ask for a number to be reused by its service and digits; a yes sends it, once."""
        from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog

        if self._bring_up(_BY_NUMBER):
            return
        dialog = ReuseNumberDialog(
            self._theme,
            money(self._session.balance.amount),
            self._window,
            service=service,
            number=number(digits),
            why=why,
        )
        dialog.reuseRequested.connect(self._reuse_number)
        self._show(_BY_NUMBER, dialog)

    def _bring_up(self, name: str) -> bool:
        known = self._asking.get(name)
        if known is not None:
            known.raise_()
            known.activateWindow()
        return known is not None

    def _show(self, name: str, dialog: DecisionDialog) -> None:
        dialog.finished.connect(lambda _result: self._asking.pop(name, None))
        self._asking[name] = dialog
        dialog.show()

    def _listed_price(self, order: Order) -> Decimal | None:
        product = self._session.catalogue.find(order.product_id) if order.product_id else None
        return product.price if product is not None else None

    def resolve(self, order_id: str) -> None:
        """Show what is known of this order's unconfirmed action, and ask for the balance."""
        self._resolve(self._session.acting.of_order(order_id))

    def resolve_action(self, action_id: str) -> None:
        """The same for an action that has no order."""
        self._resolve(self._session.acting.get(action_id))

    def _resolve(self, action: Action | None) -> None:
        from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionDialog

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
            dialog.settled.connect(lambda done: self._work(action_id, self._settle(action, done)))
            dialog.finished.connect(lambda _result: self._resolving.pop(action_id, None))
            self._resolving[action_id] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._work(action_id, self._session.acting.note_evidence(action_id))

    async def _settle(self, action: Action, done: bool) -> None:
        await self._session.acting.settle(action.action_id, done=done)
        if done and not action.order_id:
            # Nobody but the person can say which order it has become.
            self.followWanted.emit()

    def _send(
        self, order: Order, kind: ActionKind, work: Coroutine[Any, Any, Action | None]
    ) -> None:
        self._tasks.start(f"{kind} {order.order_id}", self._sent(order, kind, work))

    async def _sent(
        self, order: Order, kind: ActionKind, work: Coroutine[Any, Any, Action | None]
    ) -> None:
        try:
            await work
        except StoreError as error:
            words = translate("Acting", "Nothing was sent. {reason}").format(reason=error.message)
            self._refused(order.order_id, kind, order.service, words)

    def _reuse_number(self, service: str, digits: str) -> None:
        self._tasks.start(f"reuse {service} {digits}", self._reused_number(service, digits))

    async def _reused_number(self, service: str, digits: str) -> None:
        acting = self._session.acting
        try:
            action = await acting.reuse_number(service, digits)
        except StoreError as error:
            words = translate("Acting", "Nothing was sent. {reason}").format(reason=error.message)
            self._refused("", ActionKind.REUSE, service, words)
            return
        if action is None:
            words = translate("Acting", "Nothing was sent: {number} waits for a message already.")
            self._refused("", ActionKind.REUSE, service, words.format(number=number(digits)))
        elif action.order_id and action.state is ActionState.DONE:
            self.rowWanted.emit(order_key(action.order_id))

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
            service = order.service if order is not None else action.service or action.order_id
            self._refused(action.order_id, action.kind, service, action.detail)
            by_id = action.kind is ActionKind.REUSE and not action.by_number
            if by_id and is_unknown_order(action.detail):
                self._offer_by_number(action)

    def _refused(self, order_id: str, kind: ActionKind, service: str, words: str) -> None:
        from nonvoip_desktop.ui.orders.action_questions import refusal_title

        title = refusal_title(kind, service)
        self._tell(Notice(f"action {order_id or service}", Severity.BAD, title, words))

    def _offer_by_number(self, action: Action) -> None:
        """The service does not find the order by its id: it may find it by its number."""
        order = self._session.book.get(action.order_id)
        if order is None or not order.number or self._session.acting.of_order(order.order_id):
            return
        why = translate(
            "Acting",
            "The service does not know order {order_id} any more. It may find the number by its "
            "service.",
        )
        self.ask_number(order.service, order.number, why.format(order_id=order.order_id))

    def _other_number(self, event: OtherNumber) -> None:
        """What was silently bought anew is said loudly."""
        order = event.order
        title = translate("Acting", "The reuse for {service} came with another number")
        sentence = translate(
            "Acting",
            "It is {number} now, and was {former}. The service may have sold you a new number: "
            "look at your balance.",
        )
        self._tell(
            Notice(
                f"action {order.order_id}",
                Severity.BAD,
                title.format(service=order.service),
                sentence.format(
                    number=number(order.number or ""), former=number(order.former_number or "")
                ),
            )
        )

    def _question(self, action: Action) -> UnconfirmedActionQuestion:
        from nonvoip_desktop.ui.orders.action_questions import unconfirmed_question

        return unconfirmed_question(action, self._session.book.get(action.order_id))
