"""The history: every filter, every place, and whatever was typed."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import string
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import HistoryFilter
from nonvoip_desktop.domain.order import OrderKind, OrderState, Refund
from nonvoip_desktop.store import SqliteStore, orders
from nonvoip_desktop.store.codec import to_text
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.history import PIECE, Reader, numbers
from nonvoip_desktop.store.migrate import load_migrations, migrate
from nonvoip_desktop.store.search import query_of
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, OTHER, fill, later, message, order, purchase

T = TypeVar("T")
EVERYTHING = HistoryFilter()


async def found(store: SqliteStore, text: str = "", /, **changes: object) -> list[str]:
    wanted = HistoryFilter(text=text, **changes)  # type: ignore[arg-type]
    entries = await store.archive.page(ME, wanted, 0, 100)
    assert await store.archive.count(ME, wanted) == len(entries)
    return [entry.order.order_id for entry in entries]


async def sound(path: Path) -> None:
    """The index of a closed file holds what its orders and messages say, word for word."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        orders, places = (
            connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("orders", "history")
        )
        assert orders == places


async def test_nothing_stored_is_nothing_found(store: SqliteStore) -> None:
    assert await found(store) == []
    assert await found(store, "code") == []
    assert await store.archive.services(ME) == []
    assert await store.archive.page(ME, EVERYTHING, 900_000, 50) == []


async def test_an_account_is_found_as_soon_as_it_has_an_order(store: SqliteStore) -> None:
    await store.save_order(replace(order(1), account=OTHER))
    assert await found(store, until=later(10**6)) == []
    await store.save_order(order(2))
    assert await found(store, until=later(10**6)) == [order(2).order_id]


@given(st.lists(st.integers(0, 2**62)), st.booleans())
def test_what_the_index_finds_is_put_in_order_whatever_it_came_in(
    places: list[int], many: bool
) -> None:
    if many:
        places = [*places, *range(10**14, 10**14 + PIECE // 8)]
    assert list(numbers(json.dumps(places, separators=(",", ":")))) == sorted(places, reverse=True)


async def test_a_row_has_all_that_is_painted_of_it(store: SqliteStore) -> None:
    await store.save_order(order(1))
    first = await store.save_message(order(1), message(1, pin="111"))
    last = await store.save_message(order(1), message(1, pin=None, seen_at=later(500)))
    (entry,) = await store.archive.page(ME, EVERYTHING, 0, 10)
    assert entry.order == order(1)
    assert entry.messages == 2
    assert entry.newest == last
    assert entry.pin == first.pin == "111"


async def test_pages_are_newest_first_from_either_end_and_each_account_has_its_own(
    store: SqliteStore,
) -> None:
    for number in (7, 3, 9, 1, 5, 8, 2, 6, 4):
        await store.save_order(order(number, archived=number % 2 == 0))
    await store.save_order(order(50, account=OTHER))
    expected = [str(146000 + number) for number in range(9, 0, -1)]
    for offset in range(11):
        for limit in range(1, 11):
            entries = await store.archive.page(ME, EVERYTHING, offset, limit)
            ids = [entry.order.order_id for entry in entries]
            assert ids == expected[offset : offset + limit]
    assert await store.archive.count(OTHER, EVERYTHING) == 1


async def test_orders_of_one_moment_are_all_there(store: SqliteStore) -> None:
    for number in range(1, 30):
        await store.save_order(order(number, ordered_at=later(0)))
    assert len(await found(store)) == 29


async def test_an_order_whose_time_changes_moves(store: SqliteStore, path: Path) -> None:
    for number in (1, 2, 3):
        await store.save_order(order(number))
    await store.save_order(order(1, ordered_at=later(60)))
    assert await found(store) == ["146001", "146003", "146002"]
    assert await found(store, "whatsapp") == ["146001", "146003", "146002"]
    await store.close()
    await sound(path)


async def test_each_filter_leaves_out_what_does_not_fit(store: SqliteStore) -> None:
    await store.save_order(order(1, service="Telegram", state=OrderState.EXPIRED))
    await store.save_order(order(2, kind=OrderKind.SHORT_TERM, state=OrderState.RECEIVED))
    await store.save_order(order(3, service="Telegram", kind=OrderKind.SHORT_TERM))
    assert await found(store, service="Telegram") == ["146003", "146001"]
    assert await found(store, states=frozenset({OrderState.EXPIRED})) == ["146001"]
    ended = frozenset({OrderState.EXPIRED, OrderState.RECEIVED})
    assert await found(store, states=ended) == ["146002", "146001"]
    assert await found(store, kinds=frozenset({OrderKind.SHORT_TERM})) == ["146003", "146002"]
    short = frozenset({OrderKind.SHORT_TERM})
    assert await found(store, "telegram", kinds=short) == ["146003"]
    assert await found(store, "telegram", service="Telegram", states=ended) == ["146001"]
    assert await found(store, service="telegram") == []
    assert await store.archive.services(ME) == ["Telegram", "WhatsApp"]


async def test_since_is_in_and_until_is_not(store: SqliteStore) -> None:
    for number in (1, 2, 3):
        await store.save_order(order(number, ordered_at=later(number)))
    # Sample times have microseconds; the filter's are exact to the millisecond, upwards.
    at = [whole_seconds(later(number)) for number in range(5)]
    assert await found(store, since=at[2]) == ["146003", "146002"]
    assert await found(store, until=at[2]) == ["146001"]
    assert await found(store, "whatsapp", since=at[2], until=at[3]) == ["146002"]
    assert await found(store, since=at[4]) == []


async def test_a_search_finds_only_what_is_the_accounts_own(store: SqliteStore) -> None:
    await fill(store, 1, 3)
    assert len(await found(store, "whatsapp")) == 3
    await store.save_order(replace(order(7), account=OTHER))
    assert len(await found(store, "whatsapp")) == 3
    wanted = HistoryFilter(text="whatsapp")
    assert await store.archive.count(OTHER, wanted) == 1
    # Whether the account's orders are the first or the last of all.
    (entry,) = await store.archive.page(OTHER, wanted, 0, 100)
    assert entry.order.account == OTHER


def test_what_comes_while_a_search_waits_is_not_taken_for_the_accounts_own(path: Path) -> None:
    database = Database(path)
    database.open()

    def save(number: int, account: Account) -> None:
        with database.transaction() as connection:
            orders.save(connection, replace(order(number), account=account))

    def patiently(statement: Callable[[], T]) -> T:
        """As if another job were done first."""
        save(2, OTHER)
        return statement()

    save(1, ME)
    reader = Reader(database, patiently)
    wanted = HistoryFilter(text="whatsapp", until=later(10**6))
    assert reader.count(ME, wanted) == 1
    database.close()


def whole_seconds(time: datetime) -> datetime:
    return time.replace(microsecond=0)


async def test_words_are_found_in_service_number_note_and_texts(store: SqliteStore) -> None:
    await store.save_order(order(1, service="Café Zürich", note="für den Laden"))
    await store.save_order(order(2, note=""))
    await store.save_message(order(2), message(2, text="Ваш код: 482-911. Don't tell!"))
    for typed in ("cafe", "CAFÉ zur", "laden", "fur lad"):
        assert await found(store, typed) == ["146001"], typed
    for typed in ("код", "482", "482911", "482-911", "482 911", "don't", "whatsapp ваш", "tell!"):
        expected = ["146002"] if typed != "482911" else []
        assert await found(store, typed) == expected, typed
    assert await found(store, "zurich whatsapp") == []


@pytest.mark.parametrize(
    "typed",
    [
        "16095550001", "+16095550001", "6095550001", "+1 (609) 555-0001", "609-555-0001",
        "609.555.0001", "1 609 555 0001", "5550001", "555-0001", "0001", "609555", "1609", "+1 609",
        "+1609555", "whatsapp 0001", "001 609 555 0001",
    ],
)  # fmt: skip
async def test_numbers_are_found_as_people_write_them(store: SqliteStore, typed: str) -> None:
    await store.save_order(order(1, note=""))
    await store.save_order(order(2, number="447700900123", note=""))
    assert await found(store, typed) == ["146001"]


@pytest.mark.parametrize(
    "typed", ["+44 7700 900123", "447700900123", "07700 900123", "7700900", "0123"]
)
async def test_numbers_of_other_countries_too(store: SqliteStore, typed: str) -> None:
    await store.save_order(order(1, note=""))
    await store.save_order(order(2, number="447700900123", note=""))
    assert await found(store, typed) == ["146002"]


async def test_the_index_follows_every_change(store: SqliteStore, path: Path) -> None:
    await store.save_order(order(1, note="first", number=None, state=OrderState.BIDDING))
    assert await found(store, "first") == ["146001"]
    await store.save_order(order(1, note="second"))
    assert await found(store, "first") == []
    assert await found(store, "second 0001") == ["146001"]
    stored = await store.save_message(order(1), message(1, text="alpha 1"))
    await store.save_message(order(1), message(1, text="beta 2"))
    assert await found(store, "alpha beta") == ["146001"]
    await store.save_message(order(1), replace(stored, text="gamma"))
    assert await found(store, "alpha") == []
    assert await found(store, "gamma beta") == ["146001"]
    await store.confirm_message(stored.message_id)
    await store.close()
    await sound(path)


async def test_a_failed_transaction_leaves_the_index_as_it_was(
    store: SqliteStore, path: Path
) -> None:
    await fill(store, 1, 3)
    unwritable = order(2, price=Decimal("NaN"))
    with pytest.raises(ValueError, match="finite"):
        await store.save(purchase(9), [order(1, note="gone"), unwritable])
    assert await found(store, "gone") == []
    await store.close()
    await sound(path)


@pytest.fixture(scope="module")
def memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, load_migrations())
    return connection


ODD = st.one_of(
    st.text(max_size=40),
    st.text(alphabet=string.punctuation + " aAñ1\0\ud800'\"*", max_size=30),
    st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR(", "words:", '"', "*", "-", "^", "a"])).map(
        " ".join
    ),
)


@given(ODD)
def test_whatever_is_typed_can_be_looked_for(memory: sqlite3.Connection, typed: str) -> None:
    query = query_of(typed)
    if query is not None:
        memory.execute("SELECT rowid FROM search WHERE search MATCH ?", (query,)).fetchall()


@given(st.lists(ODD, min_size=1, max_size=3), st.data())
def test_what_is_stored_is_found_by_its_own_words(
    memory: sqlite3.Connection, texts: list[str], data: st.DataObject
) -> None:
    memory.execute("BEGIN")
    try:
        stored = " ".join(texts)
        memory.execute("INSERT INTO search (rowid, words) VALUES (1, ?)", (to_text(stored),))
        typed = data.draw(st.sampled_from(texts))
        query = query_of(typed)
        if query is not None:
            assert memory.execute(
                "SELECT rowid FROM search WHERE search MATCH ?", (query,)
            ).fetchall() == [(1,)]
    finally:
        memory.execute("ROLLBACK")


@given(st.text(alphabet=[chr(code) for code in range(128)], max_size=30))
def test_plain_letters_are_taken_apart_as_sqlite_does(
    memory: sqlite3.Connection, text: str
) -> None:
    memory.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.v USING fts5vocab (main, search, row)")
    memory.execute("BEGIN")
    try:
        memory.execute("INSERT INTO search (rowid, words) VALUES (1, ?)", (text,))
        known = {term for (term,) in memory.execute("SELECT term FROM temp.v")}
    finally:
        memory.execute("ROLLBACK")
    # The words come first, then what they may be as a number.
    words = (query_of(text) or "").split(" OR ")[0]
    assert set(re.findall(r'"([^"]+)"', words)) == known


async def test_a_sign_that_is_no_word_finds_nothing(store: SqliteStore) -> None:
    await fill(store, 1, 2)
    assert await found(store, "?!") == []
    assert len(await found(store, "   ")) == 2


async def test_a_search_that_nobody_waits_for_is_broken_off(store: SqliteStore) -> None:
    await fill(store, 1, 3)
    searches = [
        asyncio.create_task(store.archive.count(ME, HistoryFilter(text=text)))
        for text in ("w", "wh", "wha")
    ]
    for search in searches[:2]:
        search.cancel()
    assert await searches[2] == 3
    await asyncio.gather(*searches, return_exceptions=True)
    assert await found(store, "whatsapp") == ["146003", "146002", "146001"]


async def test_how_long_a_code_took_is_kept_with_the_order(
    store: SqliteStore, opener: Opener
) -> None:
    await store.save_order(order(1))
    await store.save_message(order(1), message(1, possibly_old=True))
    await store.save_message(
        order(1), message(1, possibly_old=False, seen_at=later(1) + timedelta(seconds=30))
    )
    await store.save_message(order(1), message(1, possibly_old=False, seen_at=later(500)))
    await store.save_order(order(2, state=OrderState.EXPIRED, refund=Refund.SEEN))
    rates = await store.archive.code_rates(ME)
    (rate,) = rates
    assert (rate.cases, rate.codes, rate.median, rate.slow) == (2, 1, 30.0, 30.0)
