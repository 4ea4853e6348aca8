"""The callbacks table: what was taken in stays, is one, and is given back as it came."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from nonvoip_desktop.domain.callback import (
    AuctionWon,
    Callback,
    CallbackEvent,
    CallbackState,
    IncomingMessage,
    TakenIn,
)
from nonvoip_desktop.errors import CallbacksFull
from nonvoip_desktop.store import SqliteStore
from nonvoip_desktop.store import callbacks as rows
from tests.unit.store.conftest import Opener
from tests.unit.store.damage import zero_page_of
from tests.unit.store.samples import ME, NOW, OTHER, fill, later, message, order

FULL = IncomingMessage(
    "Ваш код: 1234 🙂",
    "7",
    "16095550123",
    "Instagram",
    "8843",
    "1234",
    "str",
    "event-1",
    later(-5),
)
WON = AuctionWon("16095550123", "7", "GMail", 900, None)
DATED = AuctionWon("16095550124", "8", "GMail", None, later(900))
BARE = IncomingMessage("hello")


@pytest.fixture
async def store(opener: Opener) -> SqliteStore:
    store, _ = await opener()
    return store


async def test_what_is_taken_in_comes_back_as_it_was(store: SqliteStore) -> None:
    events: list[CallbackEvent] = [FULL, WON, DATED, BARE]
    assert await store.take_callbacks(ME, events, NOW) == TakenIn(4, 0)
    found = await store.new_callbacks(ME, 10)
    assert found == [Callback(e, NOW, row=row) for row, e in enumerate(events, start=1)]
    assert await store.new_callbacks(ME, 2) == found[:2]
    assert await store.new_callbacks(OTHER, 10) == []


async def test_twice_is_once_and_each_account_has_its_own(store: SqliteStore) -> None:
    await store.take_callbacks(ME, [FULL, FULL], NOW)
    assert await store.take_callbacks(ME, [FULL], later(1)) == TakenIn(0, 1)
    assert await store.take_callbacks(OTHER, [FULL], later(1)) == TakenIn(1, 0)
    assert len(await store.new_callbacks(ME, 10)) == 1


async def test_used_and_unmatched_ones(store: SqliteStore) -> None:
    await store.take_callbacks(ME, [FULL, WON, BARE], NOW)
    one, two, three = await store.new_callbacks(ME, 10)
    received = await store.save_message(order(), message(), one.row)
    assert received.message_id
    await store.settle_callback(two.row, CallbackState.UNMATCHED)
    await store.settle_callback(three.row, CallbackState.UNMATCHED)
    assert await store.new_callbacks(ME, 10) == []
    assert [c.event for c in await store.callbacks_of(ME, order().order_id)] == [FULL]
    assert [c.event for c in await store.unmatched_callbacks(ME, 10)] == [BARE, WON]
    assert await store.unmatched_count(ME) == 2
    assert await store.unmatched_count(OTHER) == 0
    await store.delete_callbacks([one.row, two.row])
    assert await store.unmatched_count(ME) == 1
    assert len(await store.callbacks_of(ME, order().order_id)) == 1


async def test_a_repetition_that_names_no_order_has_another_turn(store: SqliteStore) -> None:
    for event, turns in ((FULL, 0), (BARE, 1)):
        await store.take_callbacks(ME, [event], NOW)
        (taken,) = await store.new_callbacks(ME, 10)
        await store.settle_callback(taken.row, CallbackState.USED, "7")
        assert await store.take_callbacks(ME, [event], later(1)) == TakenIn(turns, 1 - turns)
        again = await store.new_callbacks(ME, 10)
        assert [(c.row, c.used_for) for c in again] == [(taken.row, "7")] * turns


async def test_what_may_belong_to_a_new_order_has_another_turn(store: SqliteStore) -> None:
    await store.take_callbacks(ME, [FULL, DATED, BARE], NOW)
    for callback in await store.new_callbacks(ME, 10):
        await store.settle_callback(callback.row, CallbackState.UNMATCHED)
    assert await store.look_again_at_callbacks(ME, "99", None) == 0
    assert await store.look_again_at_callbacks(ME, "7", None) == 1
    assert await store.look_again_at_callbacks(ME, "99", "16095550124") == 1
    assert [c.event for c in await store.new_callbacks(ME, 10)] == [FULL, DATED]


async def test_past_the_cap_nothing_is_stored_and_nothing_lost(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "MOST_PENDING", 3)
    await store.take_callbacks(ME, [FULL, WON], NOW)
    with pytest.raises(CallbacksFull):
        await store.take_callbacks(ME, [DATED, BARE], NOW)
    assert await store.take_callbacks(ME, [FULL, DATED], NOW) == TakenIn(1, 1)
    assert [c.event for c in await store.new_callbacks(ME, 10)] == [FULL, WON, DATED]


async def test_orders_are_found_by_number_also_archived_ones(store: SqliteStore) -> None:
    for number, archived in ((1, False), (2, True), (3, False)):
        await store.save_order(order(number, number="16095550123", archived=archived))
    await store.save_order(order(4, number="16095550999"))
    found = await store.orders_of_number(ME, "16095550123")
    assert [o.order_id for o in found] == [order(n).order_id for n in (3, 2, 1)]
    assert await store.orders_of_number(OTHER, "16095550123") == []


async def test_the_loop_of_another_thread_can_store(store: SqliteStore) -> None:
    """As the receiver does, while this loop is busy with something else."""
    taken: list[TakenIn] = []

    def elsewhere() -> None:
        taken.append(asyncio.run(store.take_callbacks(ME, [FULL], NOW)))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join(20)
    assert taken == [TakenIn(1, 0)]
    assert len(await store.new_callbacks(ME, 10)) == 1


async def test_a_half_character_is_no_obstacle(store: SqliteStore) -> None:
    event = IncomingMessage("code \ud83d end", sender="\x00", pin="1")
    await store.take_callbacks(ME, [event], NOW)
    assert await store.take_callbacks(ME, [event], NOW) == TakenIn(0, 1)
    (found,) = await store.new_callbacks(ME, 10)
    assert isinstance(found.event, IncomingMessage)
    assert found.event.text == "code \ufffd end"


async def test_a_repair_carries_them_over(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await fill(store, 1, 5)
    await store.take_callbacks(ME, [FULL, WON], NOW)
    await store.back_up_if_due()
    await store.take_callbacks(ME, [DATED, BARE], NOW)
    (*_, four) = await store.new_callbacks(ME, 10)
    await store.settle_callback(four.row, CallbackState.UNMATCHED)
    await store.close()
    zero_page_of(path, 1)
    store, report = await opener()
    assert report is not None
    assert [c.event for c in await store.new_callbacks(ME, 10)] == [FULL, WON, DATED]
    assert [c.event for c in await store.unmatched_callbacks(ME, 10)] == [BARE]
    assert (await store.check()).ok


@pytest.mark.parametrize(
    ("column", "value"), [("state", "gone"), ("kind", "?"), ("received_at", "x"), ("sent_at", "x")]
)
async def test_damage_inside_a_value_is_found(
    opener: Opener, path: Path, column: str, value: Any
) -> None:
    store, _ = await opener()
    await store.take_callbacks(ME, [FULL], NOW)
    await store.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE callbacks SET {column} = ?", (value,))
    store, _ = await opener()
    assert (await store.check()).problems == ("rows of callbacks cannot be read",)


@pytest.mark.parametrize(
    "query",
    [
        lambda c: rows.in_state(c, ME, CallbackState.NEW, 50),
        lambda c: rows.in_state(c, ME, CallbackState.UNMATCHED, 50),
        lambda c: rows.unmatched_count(c, ME),
        lambda c: rows.used_for(c, ME, "7"),
        lambda c: rows.look_again(c, ME, "7", "1"),
    ],
)
async def test_every_query_goes_by_an_index(
    opener: Opener, path: Path, query: Callable[[sqlite3.Connection], object]
) -> None:
    """However many were used, a new one is found at once."""
    store, _ = await opener()
    await store.take_callbacks(ME, [FULL], NOW)
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        query(connection)
        connection.set_trace_callback(None)
        (about,) = [sql for sql in asked if "callbacks" in sql]
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {about}"))
        assert "USING INDEX callbacks_" in plan or "COVERING INDEX callbacks_" in plan
