"""A session with everything around it, as the composition root would build it."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

from nonvoip_desktop.core import events as core_events
from nonvoip_desktop.core.events import Events
from nonvoip_desktop.core.line import Line
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.callback import CallbackEvent
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.purchase import Purchase
from tests.helpers.fakes import ACCOUNT, FakeService, MemoryStore
from tests.helpers.sim_clock import SimClock

E = TypeVar("E")

_KINDS = [
    kind
    for kind in vars(core_events).values()
    if isinstance(kind, type) and hasattr(kind, "__struct_fields__")
]


class World:
    """``heard`` holds every event in the order in which it was told."""

    def __init__(
        self,
        clock: SimClock,
        *,
        service: FakeService | None = None,
        store: MemoryStore | None = None,
    ) -> None:
        self.clock = clock
        self.service = service or FakeService(clock)
        self.store = store or MemoryStore()
        self.events = Events()
        self.heard: list[Any] = []
        for kind in _KINDS:
            self.events.subscribe(kind, self.heard.append)
        self.failures: list[tuple[str, BaseException]] = []
        self.tasks = TaskOwner(lambda name, error: self.failures.append((name, error)))
        self.session = Session(
            ACCOUNT,
            Line(self._open, self.events),
            self.store,
            self.events,
            clock,
            self.tasks,
        )
        self._closed = False

    async def _open(self) -> FakeService:
        return self.service

    async def start(self) -> None:
        """Load what is stored and go on line."""
        await self.session.load()
        self.session.go_online()

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            await self.session.close()

    async def restarted(self) -> World:
        """The app ended without a word (as by a kill) and starts again on the same data."""
        await self.kill()
        return World(self.clock, service=self.service, store=self.store)

    async def kill(self) -> None:
        """End every task at once; nothing is stored or said."""
        self._closed = True
        mine = asyncio.current_task()
        others = [task for task in asyncio.all_tasks() if task is not mine]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def post(self, *posted: CallbackEvent) -> None:
        """The receiver takes these in; returns when they are worked off."""
        await self.store.take_callbacks(ACCOUNT, posted, self.clock.now())
        self.session.callbacks.look()
        await self.session.callbacks.work_off()

    def texts(self, order_id: str) -> list[str]:
        """The texts of an order's messages, oldest first; the store must say the same."""
        shown = [message.text for message in self.session.book.messages(order_id)]
        assert [m.text for m in self.store.stored_messages[ACCOUNT, order_id]] == shown
        return shown

    def told(self, kind: type[E]) -> list[E]:
        """The events of this kind."""
        return [event for event in self.heard if type(event) is kind]

    def add(self, order_id: str, **changes: Any) -> Order:
        """A waiting order that is stored and known to the service, but not loaded."""
        self.service.sell(order_id)
        order = an_order(self.clock, order_id, **changes)
        self.store.orders[ACCOUNT, order_id] = order
        return order

    def order(self, order_id: str) -> Order:
        """The order as core knows it; the store must say the same."""
        order = self.session.book.get(order_id)
        assert order is not None
        assert self.store.orders[ACCOUNT, order_id] == order
        return order

    def stored(self, purchase: Purchase) -> Purchase:
        """The purchase as the store has it."""
        return self.store.purchases[purchase.purchase_id]


def an_order(clock: SimClock, order_id: str, **changes: Any) -> Order:
    """A waiting short-term order that was placed just now."""
    values: dict[str, Any] = {
        "service": "Instagram",
        "number": "16095550100",
        "kind": OrderKind.SHORT_TERM,
        "state": OrderState.WAITING,
        "ordered_at": clock.now(),
        "updated_at": clock.now(),
        **changes,
    }
    return Order(order_id, ACCOUNT, **values)
