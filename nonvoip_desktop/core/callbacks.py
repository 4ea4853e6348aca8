"""What the service posts: to which order each event belongs, and what it makes of that order."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core import matching
from nonvoip_desktop.core.arrival import Arrival
from nonvoip_desktop.core.events import (
    Events,
    MessageArrived,
    Notice,
    NoticeOver,
    OrderChanged,
    PurchaseChanged,
    Severity,
    UnmatchedChanged,
)
from nonvoip_desktop.core.inbox import CalledBack, Inbox
from nonvoip_desktop.domain.callback import (
    AuctionWon,
    Callback,
    CallbackEvent,
    CallbackState,
    IncomingMessage,
)
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.domain.transitions import move_order
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import CallbackStore, Clock
    from nonvoip_desktop.core.purchasing import Purchasing
    from nonvoip_desktop.core.watching import Watcher

log = logging.getLogger(__name__)

#: So many events are read at a time: the window lives on between any two of them.
BATCH = 50
#: Seconds after which a disk that was full is tried again.
RETRY = 5.0
#: So many unmatched events are looked through for evidence.
EVIDENCE = 500

_STORE = "callbacks store"


class Callbacks:
    """Works off the events that were taken in; each is stored before it comes here.

    Whatever is cut short is looked at again: an event stays new until what it
    made of its order is stored.
    """

    def __init__(
        self,
        book: OrderBook,
        inbox: Inbox,
        purchasing: Purchasing,
        watcher: Watcher,
        store: CallbackStore,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._inbox = inbox
        self._purchasing = purchasing
        self._watcher = watcher
        self._store = store
        self._events = events
        self._clock = clock
        self.arrival = Arrival(watcher, events, clock)
        self.unmatched = 0
        self._told = 0
        self._wake = asyncio.Event()
        self._known: set[tuple[str, str | None]] = set()
        self._again: list[Order] = []
        self._in_trouble = False
        self._turn = asyncio.Lock()
        self._stops = [
            events.subscribe(OrderChanged, self._order_changed),
            events.subscribe(PurchaseChanged, lambda _event: self._wake.set()),
            # A message that a poll found has its callback to come.
            events.subscribe(MessageArrived, lambda _event: self._wake.set()),
        ]

    async def load(self) -> None:
        """Know what is listed already, and what waits for the person. Raises ``StoreError``."""
        self._known = {(order.order_id, order.number) for order in self._book.all()}
        self._again.clear()
        self.unmatched = self._told = await self._store.unmatched_count(self._book.account)
        self._events.publish(UnmatchedChanged(self.unmatched))

    def look(self) -> None:
        """Something was taken in. To be called in the loop's thread."""
        self._wake.set()

    async def run(self) -> None:
        """Run for as long as the session; ends by cancellation."""
        while True:
            self._wake.clear()
            pause = None
            try:
                await self.work_off()
                self._works()
            except StoreError as error:
                self._fails(error)
                pause = RETRY
            self.arrival.check()
            # What comes next by itself: a disk that is tried again, or an overdue callback.
            waits = [wait for wait in (pause, self.arrival.next_check()) if wait is not None]
            with suppress(TimeoutError):
                async with asyncio.timeout(min(waits) + 0.01 if waits else None):
                    await self._wake.wait()

    def close(self) -> None:
        """Hear no more of orders."""
        self.arrival.close()
        for stop in self._stops:
            stop()

    async def work_off(self) -> None:
        """Give every new event to its order, in the order in which they came."""
        async with self._turn:
            account = self._book.account
            while self._again:
                order = self._again[0]
                await self._store.look_again_at_callbacks(account, order.order_id, order.number)
                # ``load`` may have emptied the list meanwhile: data was imported.
                if self._again and self._again[0] is order:
                    del self._again[0]
            left_over = False
            while batch := await self._store.new_callbacks(account, BATCH):
                unmatched = []
                for callback in batch:
                    if not await self._take(callback):
                        unmatched.append(callback.row)
                    # Others have a turn between any two, however fast the database is.
                    await asyncio.sleep(0)
                if unmatched:
                    left_over = True
                    await self._store.leave_unmatched(unmatched)
            await self._count(left_over)

    async def assign(self, callback: Callback, order_id: str) -> bool:
        """The person says to which order an unmatched event belongs. Raises ``StoreError``.

        Returns false if there is no such order.
        """
        async with self._turn:
            order = await self._book.bring_back(order_id)
            if order is None:
                return False
            await self._give(order, callback, by_person=True)
            await self._count(False)
            return True

    async def delete(self, callbacks: tuple[Callback, ...]) -> None:
        """The person does not want to keep these unmatched events. Raises ``StoreError``."""
        async with self._turn:
            await self._store.delete_callbacks([callback.row for callback in callbacks])
            await self._count(False)

    async def list_unmatched(self, limit: int) -> list[Callback]:
        """The newest events that belong to no known order. Raises ``StoreError``."""
        return await self._store.unmatched_callbacks(self._book.account, limit)

    async def evidence(self, purchase: Purchase) -> tuple[Callback, ...]:
        """Unmatched events that fit an unconfirmed purchase. Raises ``StoreError``."""
        return matching.evidence(purchase, await self.list_unmatched(EVIDENCE))

    # One event

    async def _take(self, callback: Callback) -> bool:
        order = await self._owner(callback.event)
        if order is not None:
            # Nothing that was acknowledged is dropped: an archived order comes back for it.
            order = await self._book.bring_back(order.order_id)
        return order is not None and await self._give(order, callback)

    async def _owner(self, event: CallbackEvent) -> Order | None:
        if event.order_id is not None:
            order = await self._book.known(event.order_id)
            if order is not None:
                return order
        listed, now = self._book.all(), self._clock.now()
        order = matching.live_owner(event, listed, now)
        if order is None and isinstance(event, AuctionWon):
            return self._bidder(event)
        if order is None and event.number is not None and event.order_id is None:
            found = await self._store.orders_of_number(self._book.account, event.number)
            return matching.late_owner(event, found)
        return order

    def _bidder(self, event: AuctionWon) -> Order | None:
        fitting = matching.bidders(event, self._book.all())
        if len(fitting) == 1:
            return fitting[0]
        for order in fitting:
            # One of them has won: a poll tells which.
            self._watcher.ask_once(order.order_id)
        return None

    async def _give(self, order: Order, callback: Callback, *, by_person: bool = False) -> bool:
        event = callback.event
        if isinstance(event, AuctionWon):
            await self._win(order, event, callback)
            self.arrival.called_back()
        else:
            others = await self._store.callbacks_of(self._book.account, order.order_id)
            identities = [
                other.event.identity
                for other in others
                if isinstance(other.event, IncomingMessage)
                and other.event.text == event.text
                and other.event.identity is not None
                and other.row != callback.row
            ]
            result = await self._inbox.called_back(
                order.order_id, callback, event, identities, unbounded=by_person
            )
            if result is CalledBack.TOO_MANY:
                return False
            if result is CalledBack.KNOWN:
                await self._store.settle_callback(callback.row, CallbackState.USED, order.order_id)
            self.arrival.called_back(self._inbox.message_of(order.order_id, event.text))
        await self._settle_purchase(order)
        # It is untrusted until the service itself says the same.
        self._watcher.ask_once(order.order_id)
        return True

    async def _win(self, order: Order, event: AuctionWon, callback: Callback) -> None:
        now = self._clock.now()
        seconds = event.expires_in
        if seconds is not None:
            # They count from when it came; the app may have been closed since.
            seconds = max(1, seconds - int((now - callback.received_at).total_seconds()))

        def change(order: Order) -> Order | None:
            if order.number is not None or event.number is None:
                return None  # what is known of an order stays
            if order.state is not OrderState.BIDDING:
                return replace(order, number=event.number, updated_at=now)
            ends = self._book.expiry(order.order_id, seconds, event.expires_at)
            return move_order(order, OrderState.WAITING, now, number=event.number, expires_at=ends)

        await self._book.update(order.order_id, change)
        await self._store.settle_callback(callback.row, CallbackState.USED, order.order_id)

    async def _settle_purchase(self, order: Order) -> None:
        """An event with the id of every order of an unconfirmed purchase settles that."""
        if order.purchase_id is None:
            return
        purchase = self._purchasing.get(order.purchase_id)
        if purchase is None or purchase.state is not PurchaseState.UNCONFIRMED:
            return
        parts = [o for o in self._book.all() if o.purchase_id == purchase.purchase_id]
        if len(parts) >= len(purchase.product_ids):
            await self._purchasing.settle(purchase, PurchaseState.PLACED)

    # What is told

    async def _count(self, left_over: bool) -> None:
        """Say how many wait for the person, unless an order is just being placed.

        Its callback may come before its answer, and belongs to it then.
        """
        if left_over or self.unmatched:
            self.unmatched = await self._store.unmatched_count(self._book.account)
        if self.unmatched == self._told or self._purchasing.placing():
            return
        if self.unmatched > self._told:
            self._events.publish(
                Notice(
                    "unmatched",
                    Severity.WARNING,
                    translate("Core", "A message came that belongs to no known order"),
                    translate("Core", "It is kept under Orders, Unmatched Messages."),
                )
            )
        elif self.unmatched == 0:
            self._events.publish(NoticeOver("unmatched"))
        self._told = self.unmatched
        self._events.publish(UnmatchedChanged(self.unmatched))

    def _order_changed(self, event: OrderChanged) -> None:
        order = event.order
        key = (order.order_id, order.number)
        if key not in self._known:
            self._known.add(key)
            self._again.append(order)
            self._wake.set()

    def _fails(self, error: StoreError) -> None:
        log.warning("Callbacks wait for the database: %s", error.message)
        self._in_trouble = True
        title = translate("Core", "What came by callback could not be shown yet")
        self._events.publish(Notice(_STORE, Severity.BAD, title, error.message))

    def _works(self) -> None:
        if self._in_trouble:
            self._in_trouble = False
            self._events.publish(NoticeOver(_STORE))
