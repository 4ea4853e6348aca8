"""Reuse, activate and renew: what may cost money and is done to an order that exists."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.events import ActionChanged, Events, Notice, Severity
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import ActionJournal, Clock, Service
from nonvoip_desktop.core.tasks import MoneyQueue
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Activated, Renewed, Reused, Sms, Unrecognised
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.transitions import move_action, revive_order
from nonvoip_desktop.errors import ApiError, ServiceRefused, StoreError

log = logging.getLogger(__name__)

_Answer = Reused | Activated | Renewed | Unrecognised


@dataclass(frozen=True, slots=True)
class _Outcome:
    state: ActionState
    detail: str = ""
    order: Order | None = None
    refused: bool = False


class Acting:
    """One request per click, its intent stored before it is sent (behaviour, 'Money')."""

    def __init__(
        self,
        book: OrderBook,
        service: Service,
        journal: ActionJournal,
        balance: Balance,
        money: MoneyQueue,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._journal = journal
        self._balance = balance
        self._money = money
        self._events = events
        self._clock = clock
        self._open: dict[str, Action] = {}

    def open(self) -> tuple[Action, ...]:
        """Actions that are being sent, or of which nobody knows whether they were done."""
        return tuple(self._open.values())

    def of_order(self, order_id: str) -> Action | None:
        """The open action of this order."""
        return next((a for a in self._open.values() if a.order_id == order_id), None)

    async def adopt(self, unsettled: list[Action]) -> None:
        """What was being sent when the app ended is unconfirmed. Raises ``StoreError``."""
        for action in unsettled:
            if action.state is ActionState.SENDING:
                detail = "The app ended before the answer came. It was sent once, if at all."
                action = move_action(action, ActionState.UNCONFIRMED, detail=detail)
                await self._journal.save_action(action)
            self._show(action)

    async def reuse(self, order_id: str) -> Action | None:
        """Wait for another message on a short-term number (guide, '/api/reuse').

        Returns ``None`` if the order is not there or another action of it is open.
        Raises ``StoreError`` before anything is sent.
        """
        return await self._act(ActionKind.REUSE, order_id, "")

    async def activate(self, order_id: str) -> Action | None:
        """Let messages reach a rental for a while (guide, '/api/activate'). As ``reuse``."""
        return await self._act(ActionKind.ACTIVATE, order_id, "")

    async def renew(self, order_id: str, duration: str) -> Action | None:
        """Rent a number for longer (guide, '/api/renew'). As ``reuse``."""
        return await self._act(ActionKind.RENEW, order_id, duration)

    async def settle(self, action_id: str, *, done: bool) -> None:
        """The person says whether an unconfirmed action was done. Raises ``StoreError``."""
        action = self._open.get(action_id)
        if action is None or action.state is not ActionState.UNCONFIRMED:
            return
        state = ActionState.DONE if done else ActionState.REFUSED
        settled = move_action(action, state, settled_by_person=True)
        await self._journal.save_action(settled)
        self._show(settled)

    async def note_evidence(self, action_id: str) -> None:
        """Ask for the balance once more and keep it beside an unconfirmed action."""
        await self._money.run(lambda: self._note_evidence(action_id))

    async def _note_evidence(self, action_id: str) -> None:
        after = await self._balance.evidence()
        action = self._open.get(action_id)
        if action is None or after is None:
            return
        action = replace(action, balance_after=after)
        await self._journal.save_action(action)
        self._show(action)

    async def _act(self, kind: ActionKind, order_id: str, duration: str) -> Action | None:
        order = self._book.get(order_id)
        if order is None or self.of_order(order_id) is not None:
            return None
        action = Action(
            action_id=uuid4().hex,
            account=self._book.account,
            order_id=order_id,
            kind=kind,
            state=ActionState.SENDING,
            sent_at=self._clock.now(),
            duration=duration,
        )
        self._show(action)
        try:
            return await self._money.run(lambda: self._perform(action))
        except StoreError:
            self._open.pop(action.action_id, None)
            detail = "Nothing was sent: it could not be stored on this computer."
            failed = move_action(action, ActionState.REFUSED, detail=detail)
            self._events.publish(ActionChanged(failed))
            raise

    async def _perform(self, action: Action) -> Action:
        baseline, known = await self._baseline(action)
        before = await self._balance.evidence()
        action = replace(action, sent_at=self._clock.now(), balance_before=before)
        await self._journal.save_action(action)
        outcome = await self._send(action, baseline, known)
        after = await self._balance.evidence() if outcome.refused else None
        if before is not None and after is not None and after < before:
            words = f"{outcome.detail} But the balance has fallen."
            outcome = replace(outcome, state=ActionState.UNCONFIRMED, detail=words)
        action = move_action(
            action,
            outcome.state,
            answered_at=self._clock.now(),
            detail=outcome.detail,
            balance_after=after,
        )
        await self._conclude(action, outcome.order)
        if action.state is not ActionState.REFUSED and after is None:
            action = await self._with_balance_after(action)
        return action

    async def _baseline(self, action: Action) -> tuple[str | None, bool]:
        """Before a reuse, the text that is there already, and whether that could be asked."""
        if action.kind is not ActionKind.REUSE:
            return None, True
        try:
            answer = await self._service.get_sms(order_id=action.order_id)
        except ApiError as error:
            log.info("The text before a reuse could not be asked: %s", error.message)
            return None, False
        return (answer.text if isinstance(answer, Sms) else None), True

    async def _send(self, action: Action, baseline: str | None, known: bool) -> _Outcome:
        call: dict[ActionKind, Callable[[], Awaitable[_Answer]]] = {
            ActionKind.REUSE: lambda: self._service.reuse(order_id=action.order_id),
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
            return _Outcome(ActionState.UNCONFIRMED, "The answer could not be handled.")
        order = self._book.get(action.order_id)
        match answer:
            case Unrecognised(answer=text):
                log.warning("An answer to %s was not understood: %s", action.kind, text)
                words = "The service said yes in a way that could not be understood."
                return _Outcome(ActionState.UNCONFIRMED, words)
            case _ if order is None:
                return _Outcome(ActionState.DONE)
            case Reused():
                return _Outcome(
                    ActionState.DONE, order=self._reused(order, answer, baseline, known)
                )
            case Activated():
                return _Outcome(ActionState.DONE, order=self._activated(order, answer))
            case Renewed():
                return _Outcome(ActionState.DONE, order=self._renewed(order, answer))

    def _reused(
        self, order: Order, answer: Reused, baseline: str | None, known: bool
    ) -> Order | None:
        now = self._clock.now()
        order_id = answer.order_id or order.order_id
        expires_at = self._book.expiry(order_id, answer.expires_in, answer.expires_at)
        changes: dict[str, Any] = {
            "expires_at": expires_at,
            "baseline": baseline,
            "number": answer.number or order.number,
            "look_further": False,
            "ordered_at": now,
            "baseline_unknown": not known,
        }
        if order_id != order.order_id:
            return replace(order, order_id=order_id, state=OrderState.WAITING, **changes)
        if order.state not in (OrderState.RECEIVED, OrderState.EXPIRED):
            return replace(order, **changes)
        return revive_order(order, now, **changes)

    def _activated(self, order: Order, answer: Activated) -> Order:
        now = self._clock.now()
        ends_at = answer.ends_at
        if ends_at is None and answer.duration is not None:
            ends_at = now + timedelta(minutes=answer.duration)
        return replace(order, active_until=ends_at, updated_at=now)

    def _renewed(self, order: Order, answer: Renewed) -> Order:
        if answer.expires_at is None:
            return order
        return replace(order, expires_at=answer.expires_at, updated_at=self._clock.now())

    async def _conclude(self, action: Action, order: Order | None) -> None:
        try:
            await self._journal.save_action(action, order)
        except StoreError as error:
            self._events.publish(
                Notice(
                    f"unsaved {action.action_id}",
                    Severity.BAD,
                    "The result could not be stored on this computer",
                    error.message,
                )
            )
        self._show(action)
        if order is not None:
            self._book.show(order)

    async def _with_balance_after(self, action: Action) -> Action:
        after = await self._balance.evidence()
        if after is None:
            return action
        action = replace(action, balance_after=after)
        try:
            await self._journal.save_action(action)
        except StoreError as error:
            log.warning("The balance after an action could not be stored: %s", error.message)
        if action.state is ActionState.UNCONFIRMED:
            self._show(action)
        return action

    def _show(self, action: Action) -> None:
        if action.state in (ActionState.DONE, ActionState.REFUSED):
            self._open.pop(action.action_id, None)
        else:
            self._open[action.action_id] = action
        self._events.publish(ActionChanged(action))
