"""Everything under the window for one account: the real session, client, store and service."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path
from typing import Any, Self, TypeVar

from nonvoip_desktop.api import ClientConfig, Credentials, NonVoipClient
from nonvoip_desktop.core import events as core_events
from nonvoip_desktop.core.events import Events
from nonvoip_desktop.core.line import Line
from nonvoip_desktop.core.ports import Service
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.desktop.clock import SystemClock
from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.store import open_store
from tests.helpers.sandbox import SandboxControls

E = TypeVar("E")

PATIENCE = 20.0
_KINDS = [
    kind
    for kind in vars(core_events).values()
    if isinstance(kind, type) and hasattr(kind, "__struct_fields__")
]


class House:
    """A session as the program builds it; it asks nothing by itself until it goes on line.

    ``heard`` holds every event in its order; ``config`` goes to the client. Closed
    at the end of the block, in the order in which the program does it.
    """

    def __init__(self, sandbox: SandboxControls, database: Path, **config: Any) -> None:
        self._sandbox = sandbox
        self._database = database
        self._config = ClientConfig(**{"repeat_pace": 0.0, **config})
        self.account = make_account(sandbox.base_url, sandbox.email)
        self.events = Events()
        self.heard: list[Any] = []
        for kind in _KINDS:
            self.events.subscribe(kind, self._note)
        self._news = asyncio.Event()
        self.failures: list[tuple[str, BaseException]] = []

    async def __aenter__(self) -> Self:
        backups = self._database.parent / "backups"
        self.store, self.recovery = await open_store(self._database, backups=backups)
        self.session = Session(
            self.account,
            Line(self._client, self.events),
            self.store,
            self.events,
            SystemClock(),
            TaskOwner(lambda name, error: self.failures.append((name, error))),
        )
        await self.session.load()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()
        await self.store.close()
        assert self.failures == []

    async def _client(self) -> Service:
        credentials = Credentials(self._sandbox.email, self._sandbox.password)
        return NonVoipClient(credentials, base_url=self._sandbox.base_url, config=self._config)

    def _note(self, event: object) -> None:
        self.heard.append(event)
        self._news.set()

    async def until_told(self, event: object) -> None:
        """Wait until this has been told, if it has not been."""
        async with asyncio.timeout(PATIENCE):
            while event not in self.heard:
                self._news.clear()
                await self._news.wait()

    def told(self, kind: type[E]) -> list[E]:
        """The events of this kind."""
        return [event for event in self.heard if type(event) is kind]

    def order(self, order_id: str) -> Order:
        """An order as the list has it."""
        order = self.session.book.get(order_id)
        assert order is not None
        return order


def product(sandbox: SandboxControls, which: int, **changes: Any) -> Product:
    """A product as the catalogue lists it, after these changes to it at the service."""
    made = sandbox.product(which, **changes)
    country = made["country"] or None
    return Product(
        str(made["product_id"]),
        made["name"],
        Decimal(str(made["price"])),
        made["available"],
        None if country else Group(made["group"]),
        country,
    )
