"""The open actions, and storing what becomes of each before it is told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import ActionChanged, Events, OtherNumber
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.balance import Balance
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import ActionJournal
    from nonvoip_desktop.core.unsaved import Unsaved
    from nonvoip_desktop.domain.order import Order

_SETTLED = (ActionState.DONE, ActionState.REFUSED)


class ActionLedger:
    """Actions that are being sent, or of which nobody knows whether they were done."""

    def __init__(
        self,
        book: OrderBook,
        journal: ActionJournal,
        balance: Balance,
        unsaved: Unsaved,
        events: Events,
    ) -> None:
        self._book = book
        self._journal = journal
        self._balance = balance
        self._unsaved = unsaved
        self._events = events
        self._open: dict[str, Action] = {}
        # The orders that could not be stored with the result of their action, by its id.
        self._owed: dict[str, str] = {}
        # Held while an unconfirmed action is read, changed and stored.
        self._changing = asyncio.Lock()

    def open(self) -> tuple[Action, ...]:
        """All open actions."""
        return tuple(self._open.values())

    def get(self, action_id: str) -> Action | None:
        """The open action of this id."""
        return self._open.get(action_id)

    def reserve(self, action: Action) -> None:
        """From here on no other action of its order is begun; nothing is stored or told yet."""
        self._open[action.action_id] = action

    async def save_intent(self, action: Action) -> None:
        """Store what is about to be sent, then tell. Raises ``StoreError``; then it is not open."""
        try:
            await self._journal.save_action(action)
        except StoreError:
            del self._open[action.action_id]
            raise
        self.show(action)

    async def save_sending(self, action: Action) -> None:
        """Store what is known right before sending. Raises ``StoreError``."""
        await self._journal.save_action(action)

    async def save_result(self, action: Action, change: Callable[[], Order | None] | None) -> None:
        """The result is stored with its order before it is shown; if it cannot be, loudly."""
        async with self._book.changing:
            changed = change() if change is not None else None
            try:
                await self._journal.save_action(action, changed)
            except StoreError as error:
                self._owe(action, changed, error)
            if changed is not None:
                self._book.show(changed)
        self.show(action)
        if changed is not None and action.kind is ActionKind.REUSE and changed.former_number:
            self._events.publish(OtherNumber(changed))

    async def change(
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
            self.show(changed)

    async def note_balance(self, action: Action) -> Action:
        """Ask for the balance once more, and keep it beside the action.

        Returns the action with it, or as it was. Raises ``StoreError``.
        """
        after = await self._balance.evidence()
        if after is None:
            return action
        noted = replace(action, balance_after=after)
        if action.state is ActionState.UNCONFIRMED:
            await self.change(action.action_id, lambda now: replace(now, balance_after=after))
        else:
            async with self._book.changing:
                await self._save_with_owed(noted)
            self._unsaved.stored(_key(action.action_id))
        return noted

    def show(self, action: Action) -> None:
        """Tell of an action that is stored already."""
        if action.state in _SETTLED:
            self._open.pop(action.action_id, None)
        else:
            self._open[action.action_id] = action
        self._events.publish(ActionChanged(action))

    def _owe(self, action: Action, order: Order | None, error: StoreError) -> None:
        if order is not None:
            self._owed[action.action_id] = order.order_id

        async def save_newest() -> None:
            async with self._changing, self._book.changing:
                await self._save_with_owed(self._open.get(action.action_id, action))

        title = translate("Core", "This result could not be stored on this computer")
        self._unsaved.note(_key(action.action_id), title, error.message, save_newest)

    async def _save_with_owed(self, action: Action) -> None:
        """Store an action, and never without an order that its result has changed."""
        owed = self._owed.get(action.action_id)
        await self._journal.save_action(action, None if owed is None else self._book.get(owed))
        self._owed.pop(action.action_id, None)


def _key(action_id: str) -> str:
    return f"unsaved {action_id}"
