"""The program is told to end while money is under way: it waits, and what it heard is kept."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio

from tests.faults.journal import Bookkeeper, Journal, read_journal
from tests.faults.judge import judge, misshown
from tests.faults.program import Driven
from tests.faults.relay import Relay
from tests.helpers.sandbox import SandboxThread

pytestmark = pytest.mark.timeout(90)


@dataclass
class Place:
    """The service behind a slow line, and the folder of the program."""

    folder: Path
    sandbox: SandboxThread
    relay: Relay
    address: str

    def start(self, deed: str, **more: Any) -> Driven:
        plan = {
            "data_dir": str(self.folder / "data"),
            "base_url": self.address,
            "password": self.sandbox.password,
            **more,
        }
        return Driven(deed, plan, self.folder / "home")

    def left(self) -> Journal:
        return read_journal(self.folder / "data" / "orders.sqlite3")

    async def request(self, program: Driven, endpoint: str) -> None:
        """Give the word, and wait until the program sends a request of this kind."""
        sent = asyncio.Event()
        self.relay.on_request = lambda name: sent.set() if name == endpoint else None
        program.give_word()
        async with asyncio.timeout(30):
            await sent.wait()

    async def next_start(self) -> dict[str, str]:
        """The rows that the next start shows."""
        self.relay.hold.clear()
        async with self.start("look at everything") as program:
            rows: dict[str, str] = (await program.told("shown"))["rows"]
            await program.told("looked")
            program.send(signal.SIGTERM)
            assert await program.ended() == 0
        return rows


@pytest_asyncio.fixture
async def place(sandbox: SandboxThread, tmp_path: Path) -> AsyncIterator[Place]:
    relay = Relay(sandbox.base_url, Random(1))
    yield Place(tmp_path, sandbox, relay, await relay.start())
    await relay.close()


async def test_it_waits_for_an_answer_that_comes(place: Place) -> None:
    place.relay.hold["order"] = 2.0
    async with place.start("buy once") as program:
        await program.told("ready")
        await place.request(program, "order")
        told_at = time.monotonic()
        program.send(signal.SIGTERM)
        assert await program.ended() == 0
    assert time.monotonic() - told_at > 1.5
    left = place.left()
    assert [purchase.state for purchase in left.purchases] == ["placed"]
    (order,) = left.orders
    (charge,) = place.sandbox.charges("order")
    assert order.order_id == str(charge["order_id"])
    assert f"order:{order.order_id}" in await place.next_start()
    assert place.sandbox.count("order") == 1


async def test_what_is_never_answered_is_not_confirmed(place: Place) -> None:
    place.relay.hold["order"] = 600.0
    books = Bookkeeper(place.sandbox)
    async with place.start("buy once", longest_call=1.0) as program:
        await program.told("ready")
        await place.request(program, "order")
        # Whoever is impatient and says it twice changes nothing.
        program.send(signal.SIGTERM)
        program.send(signal.SIGTERM)
        assert await program.ended() == 0
    left = place.left()
    assert [purchase.state for purchase in left.purchases] == ["unconfirmed"]
    verdict = judge(left, books.books())
    assert (verdict.orders, verdict.findings, len(verdict.covered)) == (1, [], 1)
    rows = await place.next_start()
    assert misshown(left, rows) == []
    assert list(rows.values()) == ["unconfirmed"]
    assert place.sandbox.count("order") == 1


async def test_what_was_not_sent_yet_is_not_sent_any_more(place: Place) -> None:
    async with place.start("buy once") as program:
        await program.told("ready")
        place.relay.hold["balance"] = 1.0
        await place.request(program, "balance")
        program.send(signal.SIGTERM)
        assert await program.ended() == 0
    assert [purchase.state for purchase in place.left().purchases] == ["failed"]
    assert place.sandbox.count("order") == 0
    assert await place.next_start() == {}
