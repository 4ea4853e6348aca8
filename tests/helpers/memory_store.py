"""The whole store in memory, for whoever tests what stands on it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.callback import Callback, CallbackEvent, CallbackState, TakenIn
from nonvoip_desktop.domain.history import HistoryEntry, HistoryFilter
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, ProductKey
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.domain.start_up import StartUp
from nonvoip_desktop.errors import CallbacksFull, StoreUnavailable
from nonvoip_desktop.store.callbacks import fingerprint


class MemoryArchive:
    """What the history of a ``MemoryStore`` shows; a text is looked for as it is."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def count(self, account: Account, wanted: HistoryFilter) -> int:
        return len(self._matching(account, wanted))

    async def page(
        self, account: Account, wanted: HistoryFilter, offset: int, limit: int
    ) -> list[HistoryEntry]:
        return self._matching(account, wanted)[offset : offset + limit]

    async def services(self, account: Account) -> list[str]:
        return sorted({one.order.service for one in self._matching(account, HistoryFilter())})

    def _matching(self, account: Account, wanted: HistoryFilter) -> list[HistoryEntry]:
        found = []
        for (whose, order_id), order in self._store.orders.items():
            messages = self._store.stored_messages[whose, order_id]
            texts = [order.service, order.number or "", order.note, *(m.text for m in messages)]
            if (
                whose == account
                and (not wanted.states or order.state in wanted.states)
                and (not wanted.kinds or order.kind in wanted.kinds)
                and wanted.service in (None, order.service)
                and (wanted.since is None or order.ordered_at >= wanted.since)
                and (wanted.until is None or order.ordered_at < wanted.until)
                and wanted.text.strip().lower() in "\n".join(texts).lower()
            ):
                pins = [message.pin for message in messages if message.pin]
                newest = messages[-1] if messages else None
                found.append(HistoryEntry(order, len(messages), newest, pins[-1] if pins else None))
        return sorted(found, key=lambda entry: entry.order.ordered_at, reverse=True)


class MemoryStore:
    """The whole store in memory. ``full`` names the methods that find the disk full."""

    def __init__(self) -> None:
        self.full: set[str] = set()
        self.commits: list[tuple[str, Any]] = []
        self.purchases: dict[str, Purchase] = {}
        self.actions: dict[str, Action] = {}
        self.orders: dict[tuple[Account, str], Order] = {}
        self.stored_messages: dict[tuple[Account, str], list[Message]] = defaultdict(list)
        self.catalogues: dict[tuple[Account, CatalogueKind], Catalogue] = {}
        self.marked: dict[Account, frozenset[ProductKey]] = defaultdict(frozenset)
        self.callbacks: dict[int, tuple[Account, Callback]] = {}
        self.most_pending = 10_000
        self.closed = False
        # One thing after another, as through the one thread of a database.
        self._turn = asyncio.Lock()
        self._next_message = 1

    @property
    def archive(self) -> MemoryArchive:
        return MemoryArchive(self)

    def fail(self, *names: str) -> None:
        """From now on these find the disk full; no name: everything works again."""
        self.full = set(names)

    async def _commit(self, name: str, work: Callable[[], Any], value: Any = None) -> Any:
        async with self._turn:
            await asyncio.sleep(0.001)
            if name in self.full:
                raise StoreUnavailable("The disk is full.")
            if value is not None:
                self.commits.append((name, value))
            return work()

    # As ``PurchaseJournal``

    async def save(self, purchase: Purchase, orders: Sequence[Order] = ()) -> None:
        def work() -> None:
            self.purchases[purchase.purchase_id] = purchase
            for order in orders:
                self.orders[order.account, order.order_id] = order

        await self._commit("save", work, purchase)

    async def get(self, purchase_id: str) -> Purchase | None:
        return await self._commit("get", lambda: self.purchases.get(purchase_id))

    async def spent_since(self, account: Account, since: datetime) -> Decimal:
        counted = (PurchaseState.PLACING, PurchaseState.PLACED, PurchaseState.UNCONFIRMED)

        def work() -> Decimal:
            return sum(
                (
                    purchase.attempts[-1].accepted_max_price or purchase.listed_price or Decimal(0)
                    for purchase in self.purchases.values()
                    if purchase.account == account
                    and purchase.state in counted
                    and purchase.attempts
                    and purchase.attempts[-1].sent_at >= since
                ),
                Decimal(0),
            )

        return await self._commit("spent_since", work)

    # As ``ActionJournal``

    async def save_action(self, action: Action, order: Order | None = None) -> None:
        def work() -> None:
            self.actions[action.action_id] = action
            if order is not None:
                self.orders[order.account, order.order_id] = order

        await self._commit("save_action", work, action)

    # As ``OrderStore``

    async def save_order(self, order: Order) -> None:
        def work() -> None:
            self.orders[order.account, order.order_id] = order

        await self._commit("save_order", work, order)

    async def save_message(
        self, order: Order, message: Message, called_back: int | None = None
    ) -> Message:
        def work() -> Message:
            stored = replace(message, message_id=message.message_id or self._next_message)
            self._next_message += 1
            self.orders[order.account, order.order_id] = order
            messages = self.stored_messages[order.account, order.order_id]
            messages[:] = [one for one in messages if one.message_id != stored.message_id]
            messages.append(stored)
            messages.sort(key=lambda one: (one.seen_at, one.message_id))
            if called_back is not None:
                self._settle(called_back, CallbackState.USED, order.order_id)
            return stored

        return await self._commit("save_message", work, message)

    async def confirm_message(self, message_id: int) -> None:
        def work() -> None:
            for messages in self.stored_messages.values():
                for place, message in enumerate(messages):
                    if message.message_id == message_id:
                        messages[place] = replace(message, confirmed=True)

        await self._commit("confirm_message", work, message_id)

    async def get_order(self, account: Account, order_id: str) -> Order | None:
        return await self._commit("get_order", lambda: self.orders.get((account, order_id)))

    async def messages(self, account: Account, order_id: str) -> list[Message]:
        return await self._commit("messages", lambda: list(self.stored_messages[account, order_id]))

    # As ``CallbackStore``

    def _settle(self, row: int, state: CallbackState, order_id: str | None) -> None:
        account, callback = self.callbacks[row]
        self.callbacks[row] = account, replace(callback, state=state, used_for=order_id)

    def _callbacks(self, account: Account, *states: CallbackState) -> list[Callback]:
        return [c for whose, c in self.callbacks.values() if whose == account and c.state in states]

    async def take_callbacks(
        self, account: Account, events: Sequence[CallbackEvent], received_at: datetime
    ) -> TakenIn:
        def work() -> TakenIn:
            known = {
                fingerprint(c.event): c for who, c in self.callbacks.values() if who == account
            }
            fresh = {fingerprint(e): e for e in events if fingerprint(e) not in known}
            pending = self._callbacks(account, CallbackState.NEW, CallbackState.UNMATCHED)
            if len(pending) + len(fresh) > self.most_pending:
                raise CallbacksFull("Too many callbacks wait for the person.")
            again = 0
            for event in events:
                former = known.get(fingerprint(event))
                if former and event.order_id is None and former.state is CallbackState.USED:
                    self._settle(former.row, CallbackState.NEW, former.used_for)
                    again += 1
            for event in fresh.values():
                row = len(self.callbacks) + 1
                self.callbacks[row] = account, Callback(event, received_at, row=row)
            return TakenIn(len(fresh) + again, len(events) - len(fresh) - again)

        return await self._commit("take_callbacks", work)

    async def new_callbacks(self, account: Account, limit: int) -> list[Callback]:
        return await self._commit(
            "new_callbacks", lambda: self._callbacks(account, CallbackState.NEW)[:limit]
        )

    async def unmatched_callbacks(self, account: Account, limit: int) -> list[Callback]:
        return await self._commit(
            "unmatched_callbacks",
            lambda: self._callbacks(account, CallbackState.UNMATCHED)[::-1][:limit],
        )

    async def unmatched_count(self, account: Account) -> int:
        return await self._commit(
            "unmatched_count", lambda: len(self._callbacks(account, CallbackState.UNMATCHED))
        )

    async def callbacks_of(self, account: Account, order_id: str) -> list[Callback]:
        def work() -> list[Callback]:
            return [
                c for who, c in self.callbacks.values() if (who, c.used_for) == (account, order_id)
            ]

        return await self._commit("callbacks_of", work)

    async def orders_of_number(self, account: Account, number: str) -> list[Order]:
        def work() -> list[Order]:
            found = [o for o in self.orders.values() if (o.account, o.number) == (account, number)]
            return sorted(found, key=lambda order: order.ordered_at, reverse=True)

        return await self._commit("orders_of_number", work)

    async def settle_callback(
        self, row: int, state: CallbackState, order_id: str | None = None
    ) -> None:
        await self._commit("settle_callback", lambda: self._settle(row, state, order_id))

    async def leave_unmatched(self, rows: Sequence[int]) -> None:
        def work() -> None:
            for row in rows:
                self._settle(row, CallbackState.UNMATCHED, None)

        await self._commit("leave_unmatched", work)

    async def look_again_at_callbacks(
        self, account: Account, order_id: str, number: str | None
    ) -> int:
        def work() -> int:
            fitting = [
                c
                for c in self._callbacks(account, CallbackState.UNMATCHED)
                if c.event.order_id == order_id
                or (c.event.number is not None and c.event.number == number)
            ]
            for callback in fitting:
                self._settle(callback.row, CallbackState.NEW, None)
            return len(fitting)

        return await self._commit("look_again_at_callbacks", work)

    async def delete_callbacks(self, rows: Sequence[int]) -> None:
        def work() -> None:
            for row in rows:
                del self.callbacks[row]

        await self._commit("delete_callbacks", work)

    async def load_everything(
        self, account: Account, kind: CatalogueKind = CatalogueKind.USA
    ) -> StartUp:
        recent = await self.recent(account)

        def work() -> StartUp:
            listed = [o for o in self.orders.values() if o.account == account and not o.archived]
            return StartUp(
                catalogue=self.catalogues.get((account, kind)),
                favourites=self.marked[account],
                recent=recent,
                listed=sorted(listed, key=lambda order: order.ordered_at, reverse=True),
                messages={
                    order_id: list(messages)
                    for (whose, order_id), messages in self.stored_messages.items()
                    if whose == account and not self.orders[whose, order_id].archived
                },
                unsettled=[
                    purchase
                    for purchase in self.purchases.values()
                    if purchase.account == account and not purchase.state.settled
                ],
                unsettled_actions=[
                    action
                    for action in self.actions.values()
                    if action.account == account
                    and action.state in (ActionState.SENDING, ActionState.UNCONFIRMED)
                ],
            )

        return cast(StartUp, await self._commit("load_everything", work))

    # As ``CatalogueCache``

    async def load_catalogue(self, account: Account, kind: CatalogueKind) -> Catalogue | None:
        return await self._commit("load_catalogue", lambda: self.catalogues.get((account, kind)))

    async def save_catalogue(self, account: Account, catalogue: Catalogue) -> None:
        def work() -> None:
            self.catalogues[account, catalogue.kind] = catalogue

        await self._commit("save_catalogue", work)

    async def set_favourite(self, account: Account, product: ProductKey, marked: bool) -> None:
        def work() -> None:
            known = self.marked[account]
            self.marked[account] = known | {product} if marked else known - {product}

        await self._commit("set_favourite", work)

    async def recent(self, account: Account, limit: int = 12) -> tuple[ProductKey, ...]:
        def work() -> tuple[str, ...]:
            placed = [p for p in self.purchases.values() if p.state is PurchaseState.PLACED]
            refused = {part for p in placed for part in p.parts if part.not_placed}
            gone = {part.product_id for part in refused}
            keys = [k for p in reversed(placed) for k in p.product_keys if k.product_id not in gone]
            return tuple(dict.fromkeys(keys))[:limit]

        return await self._commit("recent", work)

    async def close(self) -> None:
        self.closed = True
