"""Reuse, activate and renew: what may cost money and is done to an order that exists."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.events import ActionChanged, Events
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import ActionJournal, Clock, Service
from nonvoip_desktop.core.tasks import MoneyQueue
from nonvoip_desktop.core.unsaved import Unsaved
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Activated, Renewed, Reused, Sms, Unrecognised
from nonvoip_desktop.domain.order import Order, OrderState, Refund
from nonvoip_desktop.domain.transitions import move_action, revive_order
from nonvoip_desktop.errors import ApiError, ServiceRefused, StoreError

log = logging.getLogger(__name__)

_Answer = Reused | Activated | Renewed | Unrecognised
#: The states from which a number can be waited for again.
_FINISHED = (OrderState.RECEIVED, OrderState.EXPIRED)
#: An activation whose end the service does not tell is taken to last for this long.
UNTOLD_WINDOW = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """``change`` makes of the order what the answer says; it is ``None`` if nothing changes."""

    state: ActionState
    detail: str = ""
    change: Callable[[Order], Order] | None = None
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
        unsaved: Unsaved,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._journal = journal
        self._balance = balance
        self._money = money
        self._unsaved = unsaved
        self._events = events
        self._clock = clock
        self._open: dict[str, Action] = {}
        # The orders that could not be stored with the result of their action, by its id.
        self._owed: dict[str, str] = {}
        # Held while an unconfirmed action is read, changed and stored.
        self._changing = asyncio.Lock()

    def open(self) -> tuple[Action, ...]:
        """Actions that are being sent, or of which nobody knows whether they were done."""
        return tuple(self._open.values())

    def of_order(self, order_id: str) -> Action | None:
        """The open action of this order."""
        return next((a for a in self._open.values() if a.order_id == order_id), None)

    async def adopt(self, unsettled: list[Action]) -> None:
        """What was being sent when the app ended is unconfirmed."""
        for action in unsettled:
            if action.state is ActionState.SENDING:
                detail = "The app ended before the answer came. It was sent once, if at all."
                now = self._clock.now()
                lost = move_action(action, ActionState.UNCONFIRMED, detail=detail, answered_at=now)
                await self._save_result(lost, None)
            else:
                self._show(action)

    async def reuse(self, order_id: str) -> Action | None:
        """Wait for another message on a finished short-term number (guide, '/api/reuse').

        Returns ``None`` if there is no such order, or another action of it is open.
        Raises ``StoreError`` before anything is sent.
        """
        order = self._book.get(order_id)
        if order is None or order.state not in _FINISHED:
            return None
        return await self._act(ActionKind.REUSE, order_id, "")

    async def activate(self, order_id: str) -> Action | None:
        """Let messages reach a rental for a while (guide, '/api/activate'). As ``reuse``."""
        return await self._act(ActionKind.ACTIVATE, order_id, "")

    async def renew(self, order_id: str, duration: str) -> Action | None:
        """Rent a number for longer (guide, '/api/renew'). As ``reuse``."""
        return await self._act(ActionKind.RENEW, order_id, duration)

    async def settle(self, action_id: str, *, done: bool) -> None:
        """The person says whether an unconfirmed action was done. Raises ``StoreError``.

        What was done changes its order as an answer without details would, so that
        what was paid for is waited for.
        """
        state = ActionState.DONE if done else ActionState.REFUSED
        await self._change(
            action_id,
            lambda action: move_action(action, state, settled_by_person=True),
            self._as_done if done else None,
        )

    def _as_done(self, action: Action, order: Order) -> Order:
        match action.kind:
            case ActionKind.REUSE:
                return self._reused(order, Reused(), None, known=False)
            case ActionKind.ACTIVATE:
                return self._activated(order, Activated())
            case ActionKind.RENEW:
                return self._renewed(order, Renewed())

    async def note_evidence(self, action_id: str) -> None:
        """Ask for the balance once more and keep it beside an unconfirmed action.

        Raises ``StoreError``.
        """
        await self._money.run(lambda: self._note_evidence(action_id))

    async def _note_evidence(self, action_id: str) -> None:
        after = await self._balance.evidence()
        if after is not None:
            await self._change(action_id, lambda action: replace(action, balance_after=after))

    async def _change(
        self,
        action_id: str,
        change: Callable[[Action], Action],
        change_order: Callable[[Action, Order], Order] | None = None,
    ) -> None:
        """Change an action that is still unconfirmed at its turn, and with it its order.

        Raises ``StoreError``; then nothing has changed.
        """
        async with self._changing, self._book.changing:
            action = self._open.get(action_id)
            if action is None or action.state is not ActionState.UNCONFIRMED:
                return
            changed = change(action)
            order = self._book.get(action.order_id) if change_order is not None else None
            if change_order is not None and order is not None:
                order = change_order(changed, order)
            await self._journal.save_action(changed, order)
            self._unsaved.stored(_key(action_id))
            if order is not None:
                self._book.show(order)
            self._show(changed)

    # One request

    async def _act(self, kind: ActionKind, order_id: str, duration: str) -> Action | None:
        if self._book.get(order_id) is None or self.of_order(order_id) is not None:
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
        # From here on no other action of this order is begun.
        self._open[action.action_id] = action

        async def store_intent() -> None:
            try:
                await self._journal.save_action(action)
            except StoreError:
                del self._open[action.action_id]
                raise
            self._show(action)

        return await self._money.run(
            lambda: self._perform(action),
            first=store_intent,
            if_closed=lambda: self._not_sent(action, "The app was closed before it was sent."),
        )

    async def _not_sent(self, action: Action, why: str) -> Action:
        detail = f"Nothing was sent. {why}"
        refused = move_action(
            action, ActionState.REFUSED, detail=detail, answered_at=self._clock.now()
        )
        await self._save_result(refused, None)
        return refused

    async def _perform(self, action: Action) -> Action:
        baseline, known = await self._baseline(action)
        before = await self._balance.evidence()
        if self._money.closed:
            return await self._not_sent(action, "The app was closed before it was sent.")
        action = replace(action, sent_at=self._clock.now(), balance_before=before)
        try:
            await self._journal.save_action(action)
        except StoreError:
            await self._not_sent(action, "It could not be stored on this computer.")
            raise
        outcome = await self._send(action, baseline, known)
        after = None
        if outcome.refused and not self._money.closed:
            after = await self._balance.evidence()
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
        await self._save_result(action, outcome.change)
        if action.state is not ActionState.REFUSED and after is None and not self._money.closed:
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
        match answer:
            case Unrecognised(answer=text):
                log.warning("An answer to %s was not understood: %s", action.kind, text)
                words = "The service said yes in a way that could not be understood."
                return _Outcome(ActionState.UNCONFIRMED, words)
            case Reused():
                return _Outcome(
                    ActionState.DONE,
                    change=lambda order: self._reused(order, answer, baseline, known),
                )
            case Activated():
                return _Outcome(
                    ActionState.DONE, change=lambda order: self._activated(order, answer)
                )
            case Renewed():
                return _Outcome(ActionState.DONE, change=lambda order: self._renewed(order, answer))

    # What an answer makes of its order

    def _reused(self, order: Order, answer: Reused, baseline: str | None, known: bool) -> Order:
        now = self._clock.now()
        order_id = answer.order_id or order.order_id
        changes: dict[str, Any] = {
            "order_id": order_id,
            "expires_at": self._book.expiry(order_id, answer.expires_in, answer.expires_at),
            "baseline": baseline,
            "baseline_unknown": not known,
            "number": answer.number or order.number,
            "look_further": False,
            "refund": Refund.NOT_ASKED,
            "ordered_at": now,
        }
        if order.state in _FINISHED:
            return revive_order(order, now, **changes)
        return replace(order, updated_at=now, **changes)

    def _activated(self, order: Order, answer: Activated) -> Order:
        now = self._clock.now()
        ends_at = answer.ends_at
        if ends_at is None and answer.duration is not None:
            ends_at = now + timedelta(minutes=answer.duration)
        if ends_at is None:
            # It is paid for and open, until nobody knows when: it is polled.
            ends_at = order.expires_at or now + UNTOLD_WINDOW
        return replace(order, active_until=ends_at, updated_at=now)

    def _renewed(self, order: Order, answer: Renewed) -> Order:
        now = self._clock.now()
        # Without a word about the new end the old one must not end what is paid for.
        if order.state is OrderState.EXPIRED:
            return revive_order(order, now, expires_at=answer.expires_at)
        return replace(order, expires_at=answer.expires_at, updated_at=now)

    # Storing and telling

    async def _save_result(self, action: Action, change: Callable[[Order], Order] | None) -> None:
        """The result is stored with its order before it is shown; if it cannot be, loudly."""
        async with self._book.changing:
            order = self._book.get(action.order_id)
            changed = change(order) if change is not None and order is not None else None
            try:
                await self._journal.save_action(action, changed)
            except StoreError as error:
                self._owe(action, changed, error)
            if changed is not None:
                self._book.show(changed)
        self._show(action)

    def _owe(self, action: Action, order: Order | None, error: StoreError) -> None:
        if order is not None:
            self._owed[action.action_id] = order.order_id

        async def save_newest() -> None:
            async with self._changing, self._book.changing:
                await self._save_with_owed(self._open.get(action.action_id, action))

        title = "This result could not be stored on this computer"
        self._unsaved.note(_key(action.action_id), title, error.message, save_newest)

    async def _save_with_owed(self, action: Action) -> None:
        """Store an action, and never without an order that its result has changed."""
        owed = self._owed.get(action.action_id)
        await self._journal.save_action(action, None if owed is None else self._book.get(owed))
        self._owed.pop(action.action_id, None)

    async def _with_balance_after(self, action: Action) -> Action:
        after = await self._balance.evidence()
        if after is None:
            return action
        noted = replace(action, balance_after=after)
        try:
            if action.state is ActionState.UNCONFIRMED:
                await self._change(action.action_id, lambda now: replace(now, balance_after=after))
            else:
                async with self._book.changing:
                    await self._save_with_owed(noted)
                self._unsaved.stored(_key(action.action_id))
        except StoreError as error:
            log.warning("The balance after an action could not be stored: %s", error.message)
        return noted

    def _show(self, action: Action) -> None:
        if action.state in (ActionState.DONE, ActionState.REFUSED):
            self._open.pop(action.action_id, None)
        else:
            self._open[action.action_id] = action
        self._events.publish(ActionChanged(action))


def _key(action_id: str) -> str:
    return f"unsaved {action_id}"
