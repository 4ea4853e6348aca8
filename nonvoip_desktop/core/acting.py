"""Reuse, activate and renew: what may cost money and is done to an order that exists."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace

from nonvoip_desktop.core.acted import (
    Baseline,
    activated,
    order_of_reuse,
    renewed,
    reused,
    same_number,
)
from nonvoip_desktop.core.action_ledger import ActionLedger
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Activated, Renewed, Reused, Sms, Unrecognised
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.transitions import move_action
from nonvoip_desktop.errors import ApiError, ServiceRefused, StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.core.balance import Balance
    from nonvoip_desktop.core.events import Events
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import ActionJournal, Clock, Service
    from nonvoip_desktop.core.tasks import MoneyQueue
    from nonvoip_desktop.core.unsaved import Unsaved

log = logging.getLogger(__name__)

_Answer = Reused | Activated | Renewed | Unrecognised
#: The states from which a number can be waited for again.
_FINISHED = (OrderState.RECEIVED, OrderState.EXPIRED)


class _Outcome(Struct, frozen=True):
    """What became of a request.

    ``change`` makes the order as the answer says, from what is known of it at that
    moment; it is ``None`` if nothing changes. ``order_id`` names the order where the
    action could not.
    """

    state: ActionState
    detail: str = ""
    change: Callable[[], Order | None] | None = None
    refused: bool = False
    order_id: str = ""


class Acting:
    """One request per click, its intent stored before it is sent (behaviour, 'Money')."""

    def __init__(
        self,
        book: OrderBook,
        service: Service,
        journal: ActionJournal,
        balance: Balance,
        money: MoneyQueue,
        unsaved: Unsaved,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._balance = balance
        self._money = money
        self._clock = clock
        self._ledger = ActionLedger(book, journal, balance, unsaved, events)

    def open(self) -> tuple[Action, ...]:
        """Actions that are being sent, or of which nobody knows whether they were done."""
        return self._ledger.open()

    def of_order(self, order_id: str) -> Action | None:
        """The open action of this order."""
        if not order_id:
            return None
        return next((a for a in self._ledger.open() if a.order_id == order_id), None)

    def get(self, action_id: str) -> Action | None:
        """The open action of this id."""
        return self._ledger.get(action_id)

    async def adopt(self, unsettled: list[Action]) -> None:
        """What was being sent when the app ended is unconfirmed."""
        for action in unsettled:
            if action.state is ActionState.SENDING:
                detail = translate(
                    "Core", "The app ended before the answer came. It was sent once, if at all."
                )
                now = self._clock.now()
                lost = move_action(action, ActionState.UNCONFIRMED, detail=detail, answered_at=now)
                await self._ledger.save_result(lost, None)
            else:
                self._ledger.show(action)

    async def reuse(self, order_id: str) -> Action | None:
        """Wait for another message on a finished short-term number (guide, '/api/reuse').

        Returns ``None`` if there is no such order, or another action of it is open.
        Raises ``StoreError`` before anything is sent.
        """
        order = self._book.get(order_id)
        if order is None or order.state not in _FINISHED:
            return None
        return await self._act(ActionKind.REUSE, order_id)

    def waiting_on(self, service: str, number: str) -> bool:
        """Whether this number waits for this service already, or is just being asked for."""
        if any(a.by_number and same_number(a.number, number) for a in self._ledger.open()):
            return True
        order = self._newest(service, number)
        return order is not None and (
            order.state not in (*_FINISHED, OrderState.REJECTED)
            or self.of_order(order.order_id) is not None
        )

    async def reuse_number(self, service: str, number: str) -> Action | None:
        """Reuse a number that is named by its service and its digits, not by an order.

        For an order whose id nobody knows here, or that the service does not find by
        its id. The order in the answer is listed. As ``reuse``.
        """
        if self.waiting_on(service, number):
            return None
        order = self._newest(service, number)
        order_id = "" if order is None else order.order_id
        # As the service wrote it, where that is known.
        named = number if order is None else order.number or number
        return await self._act(ActionKind.REUSE, order_id, service=service, number=named)

    def _newest(self, service: str, number: str) -> Order | None:
        """The newest listed order of this service and number."""
        wanted = service.casefold()
        found = [
            order
            for order in self._book.all()
            if order.number
            and order.service.casefold() == wanted
            and same_number(order.number, number)
        ]
        return max(found, key=lambda order: order.ordered_at, default=None)

    async def activate(self, order_id: str) -> Action | None:
        """Let messages reach a rental for a while (guide, '/api/activate'). As ``reuse``."""
        return await self._act(ActionKind.ACTIVATE, order_id)

    async def renew(self, order_id: str, duration: str) -> Action | None:
        """Rent a number for longer (guide, '/api/renew'). As ``reuse``."""
        return await self._act(ActionKind.RENEW, order_id, duration=duration)

    async def settle(self, action_id: str, *, done: bool) -> None:
        """The person says whether an unconfirmed action was done. Raises ``StoreError``.

        What was done changes its order as an answer without details would, so that
        what was paid for is waited for.
        """
        state = ActionState.DONE if done else ActionState.REFUSED
        await self._ledger.change(
            action_id,
            lambda action: move_action(action, state, settled_by_person=True),
            self._as_done if done else None,
        )

    def _as_done(self, action: Action, order: Order) -> Order:
        match action.kind:
            case ActionKind.REUSE:
                return reused(order, Reused(), Baseline(), None, self._clock.now())
            case ActionKind.ACTIVATE:
                return activated(order, Activated(), self._clock.now())
            case ActionKind.RENEW:
                return renewed(order, Renewed(), self._clock.now())

    async def note_evidence(self, action_id: str) -> None:
        """Ask for the balance once more and keep it beside an unconfirmed action.

        Raises ``StoreError``.
        """

        async def note() -> None:
            action = self._ledger.get(action_id)
            if action is not None and action.state is ActionState.UNCONFIRMED:
                await self._ledger.note_balance(action)

        await self._money.run(note)

    # One request

    async def _act(
        self,
        kind: ActionKind,
        order_id: str,
        *,
        duration: str = "",
        service: str = "",
        number: str = "",
    ) -> Action | None:
        unknown = self._book.get(order_id) is None and not number
        if unknown or self.of_order(order_id) is not None:
            return None
        self._money.admit()
        action = Action(
            action_id=uuid4().hex,
            account=self._book.account,
            order_id=order_id,
            kind=kind,
            state=ActionState.SENDING,
            sent_at=self._clock.now(),
            duration=duration,
            service=service,
            number=number,
        )
        self._ledger.reserve(action)
        return await self._money.run(
            lambda: self._perform(action),
            first=lambda: self._ledger.save_intent(action),
            if_closed=lambda: self._not_sent(
                action, translate("Core", "The app was closed before it was sent.")
            ),
        )

    async def _not_sent(self, action: Action, why: str) -> Action:
        detail = translate("Core", "Nothing was sent. {why}").format(why=why)
        refused = move_action(
            action, ActionState.REFUSED, detail=detail, answered_at=self._clock.now()
        )
        await self._ledger.save_result(refused, None)
        return refused

    async def _perform(self, action: Action) -> Action:
        baseline = await self._baseline(action)
        before = await self._balance.evidence()
        if self._money.closed:
            return await self._not_sent(
                action, translate("Core", "The app was closed before it was sent.")
            )
        action = replace(action, sent_at=self._clock.now(), balance_before=before)
        try:
            await self._ledger.save_sending(action)
        except StoreError:
            await self._not_sent(
                action, translate("Core", "It could not be stored on this computer.")
            )
            raise
        outcome = await self._send(action, baseline)
        after = None
        if outcome.refused and not self._money.closed:
            after = await self._balance.evidence()
        if before is not None and after is not None and after < before:
            words = translate("Core", "{detail} But the balance has fallen.").format(
                detail=outcome.detail
            )
            outcome = replace(outcome, state=ActionState.UNCONFIRMED, detail=words)
        action = move_action(
            action,
            outcome.state,
            answered_at=self._clock.now(),
            detail=outcome.detail,
            balance_after=after,
            order_id=action.order_id or outcome.order_id,
        )
        await self._ledger.save_result(action, outcome.change)
        if action.state is not ActionState.REFUSED and after is None and not self._money.closed:
            try:
                action = await self._ledger.note_balance(action)
            except StoreError as error:
                log.warning("The balance after an action could not be stored: %s", error.message)
        return action

    async def _baseline(self, action: Action) -> Baseline:
        """Before a reuse, the text that is there already, and whether that could be asked."""
        if action.kind is not ActionKind.REUSE:
            return Baseline(known=True)
        messages = self._book.messages(action.order_id)
        # What is known here counts too: the answer may come with an order of its own.
        last = messages[-1].text if messages else None
        try:
            answer = await self._service.get_sms(**_named(action))
        except ApiError as error:
            log.info("The text before a reuse could not be asked: %s", error.message)
            return Baseline(last)
        if isinstance(answer, Sms):
            return Baseline(answer.text, known=True)
        # 'Not found' and 'expired' say nothing of the text that the number shows afterwards.
        return Baseline(last, known=not answer.gone)

    async def _send(self, action: Action, baseline: Baseline) -> _Outcome:
        call: dict[ActionKind, Callable[[], Awaitable[_Answer]]] = {
            ActionKind.REUSE: lambda: self._service.reuse(**_named(action)),
            ActionKind.ACTIVATE: lambda: self._service.activate(order_id=action.order_id),
            ActionKind.RENEW: lambda: self._service.renew(
                order_id=action.order_id, duration=action.duration
            ),
        }
        try:
            answer = await call[action.kind]()
        except ApiError as error:
            if error.may_have_had_effect:
                return _Outcome(ActionState.UNCONFIRMED, explain(error))
            refused = isinstance(error, ServiceRefused)
            return _Outcome(ActionState.REFUSED, explain(error), refused=refused)
        except Exception:
            # A fault of ours after sending proves nothing about the service.
            log.exception("An answer could not be handled")
            return _Outcome(
                ActionState.UNCONFIRMED, translate("Core", "The answer could not be handled.")
            )
        return await self._understood(action, answer, baseline)

    async def _understood(self, action: Action, answer: _Answer, baseline: Baseline) -> _Outcome:
        match answer:
            case Unrecognised(answer=text):
                log.warning("An answer to %s was not understood: %s", action.kind, text)
                words = translate(
                    "Core", "The service said yes in a way that could not be understood."
                )
                return _Outcome(ActionState.UNCONFIRMED, words)
            case Reused():
                return await self._reused(action, answer, baseline)
            case Activated():
                return self._done(action, lambda order, now: activated(order, answer, now))
            case Renewed():
                return self._done(action, lambda order, now: renewed(order, answer, now))

    def _done(self, action: Action, make: Callable[[Order, datetime], Order]) -> _Outcome:
        def change() -> Order | None:
            order = self._book.get(action.order_id)
            return None if order is None else make(order, self._clock.now())

        return _Outcome(ActionState.DONE, change=change)

    async def _reused(self, action: Action, answer: Reused, baseline: Baseline) -> _Outcome:
        order_id = answer.order_id or action.order_id
        if not order_id:
            words = translate("Core", "The service said yes, but not for which order.")
            return _Outcome(ActionState.UNCONFIRMED, words)
        former = None
        if self._book.get(order_id) is None:
            try:
                former = await self._book.recall(order_id)
            except StoreError as error:
                log.warning("The history could not be asked for a reuse: %s", error.message)

        def change() -> Order:
            now = self._clock.now()
            order = self._book.get(order_id) or former or self._book.get(action.order_id)
            if order is None:
                order = order_of_reuse(action, answer, order_id, now)
            expires_at = self._book.expiry(order_id, answer.expires_in, answer.expires_at)
            return reused(order, answer, baseline, expires_at, now)

        return _Outcome(ActionState.DONE, change=change, order_id=order_id)


def _named(action: Action) -> dict[str, str]:
    """How a request names the order of this action."""
    if action.by_number:
        return {"service": action.service, "number": action.number}
    return {"order_id": action.order_id}
