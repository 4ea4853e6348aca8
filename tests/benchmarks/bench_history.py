"""A history of 1,000,000 orders and 2,000,000 messages in the database's thread.

Run it: ``python -m tests.benchmarks.bench_history`` (or ``make bench NAMES=history``); the file
is made anew each time unless ``NONVOIP_BENCH_HISTORY`` names one that ``large_history`` made.
What a person sees at once (the first page, a page anywhere) stands beside reading as many orders
by their ids, a search beside the same question to a bare FTS5 table with the same words, both with
all that they find in their hands, by turns and with their files in memory. At last
purchases are written down while the history is counted, added up and checked.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from nonvoip_desktop.domain.history import HistoryFilter
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.store import SqliteStore, open_store, search
from tests.benchmarks.bench_journal import purchase
from tests.benchmarks.figures import Figure, run
from tests.helpers.large_history import ACCOUNT, NEWEST, make

ORDERS = 1_000_000
PAGE = 50
ROUNDS = 7
#: Of a search at least so many, and for so many seconds: what else runs meanwhile is in some
#: of the rounds and not in all.
SEARCHES, SEARCHING = 25, 4.0
#: The aims in milliseconds, on a computer with nothing else to do.
ANYWHERE, FIRST = 50.0, 20.0
SEARCH_GOAL = 1.3
#: A purchase is written down as often as this (seconds) while the thread has long work, and may
#: wait for so long (milliseconds); nobody buys faster.
BUYS_EVERY, MOST_WAIT = 0.25, 100.0
#: So many purchases beside one piece of work: what gives way to each would never end beside more.
BUYS = 60
TYPED = ("wh", "whatsapp", "4829", "code 48", "tinder secur")


async def fastest(work: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds of the fastest of some runs: everything else only makes runs slower."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await work()
        best = min(best, (time.perf_counter() - began) * 1000)
    return best


def bare_search(path: Path, made: Path) -> Callable[[str], float]:
    """A way to ask a table that has the words and nothing else; it tells the milliseconds."""
    with closing(sqlite3.connect(made, isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = OFF")
        bare.execute("PRAGMA synchronous = OFF")
        bare.execute("ATTACH ? AS full", (os.fspath(path),))
        bare.execute(
            "CREATE VIRTUAL TABLE search USING fts5 (words, content = '', detail = none, "
            "columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')"
        )
        # One after the other as they come, with the numbers that a table has by itself.
        bare.execute(
            "INSERT INTO search (rowid, words) SELECT row_number() OVER (ORDER BY place), words "
            "FROM full.searched"
        )

    # One connection, as ours is one: a new one would read the schema and the index anew each time.
    bare = sqlite3.connect(made, isolation_level=None)

    def ask(typed: str) -> float:
        query = search.query_of(typed)
        began = time.perf_counter()
        bare.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC", (query,)
        ).fetchall()
        return (time.perf_counter() - began) * 1000

    return ask


async def by_turns(
    store: SqliteStore, ask: Callable[[str], float], typed: str
) -> tuple[float, float]:
    """The fastest time until all findings are known, with nothing remembered: ours, and bare."""
    ours = bare = float("inf")
    gc.disable()  # A row of Python for each finding would make the bare one wait for it.
    number, end = 0, time.perf_counter() + SEARCHING
    while number < SEARCHES or time.perf_counter() < end:
        number += 1
        bare = min(bare, ask(typed))
        # Another condition that leaves out nothing: the answer of last time is no help. What was
        # typed is taken apart anew, too, while the bare one gets its question as it is to be put.
        search._words_in.cache_clear()
        until = NEWEST + timedelta(days=number)
        began = time.perf_counter()
        await store.archive.count(ACCOUNT, HistoryFilter(text=typed, until=until))
        ours = min(ours, (time.perf_counter() - began) * 1000)
    gc.enable()
    return ours, bare


async def waits(store: SqliteStore, work: Callable[[], Awaitable[object]]) -> list[float]:
    """Milliseconds that each commit of a purchase took while ``work`` was under way."""
    taken = []
    task = asyncio.ensure_future(work())
    while not task.done() and len(taken) < BUYS:
        await asyncio.sleep(BUYS_EVERY * random.random())
        began = time.perf_counter()
        await store.save(purchase(0))
        taken.append((time.perf_counter() - began) * 1000)
    await task
    return taken


async def purchases_pass(store: SqliteStore) -> Figure:
    """The longest wait of a purchase for the longest work of the history."""
    archive = store.archive
    days = [NEWEST - timedelta(days=1095 - day) for day in range(1096)]
    rejected = HistoryFilter(states=frozenset({OrderState.REJECTED}))
    usual = await waits(store, lambda: asyncio.sleep(3.0))
    taken: list[float] = []
    for work in (
        lambda: archive.spending(ACCOUNT, days),
        lambda: archive.code_rates(ACCOUNT),
        lambda: archive.count(ACCOUNT, HistoryFilter(text="co")),
        lambda: archive.count(ACCOUNT, rejected),
        store.check_at_start,
    ):
        taken += await waits(store, work)
    return Figure(
        f"journal commit during statistics, searches and checks: the longest of {len(taken)}",
        max(taken),
        statistics.median(usual),
        "ms",
        0,
        "one with nothing else to do, median",
        met=max(taken) <= MOST_WAIT,
        note=f"<= {MOST_WAIT:g} ms",
    )


async def measure(path: Path, bare: Path) -> list[Figure]:
    """All rows."""
    ask = bare_search(path, bare)
    began = time.perf_counter()
    store, _ = await open_store(path, backups=path.parent / "backups")
    await store.load_everything(ACCOUNT)
    opening = (time.perf_counter() - began) * 1000
    archive = store.archive
    everything = HistoryFilter()
    ids = [str(100_000_000 + n) for n in random.Random(1).sample(range(1, ORDERS), PAGE)]

    async def by_ids() -> None:
        for order_id in ids:
            await store.get_order(ACCOUNT, order_id)

    one_by_one = await fastest(by_ids)

    def figure(name: str, measured: float, most: float) -> Figure:
        return Figure(
            name,
            measured,
            one_by_one,
            "ms",
            most,
            f"{PAGE} orders by their ids",
            met=measured <= most,
            note=f"<= {most:g} ms",
        )

    found = [figure("history: opening the file and what the window shows first", opening, 250.0)]
    first = await fastest(lambda: archive.page(ACCOUNT, everything, 0, PAGE))
    found.append(figure("history: first page", first, FIRST))
    await archive.count(ACCOUNT, everything)
    worst = 0.0
    for offset in (1000, 123_456, 500_000, 900_000, ORDERS - PAGE):
        anywhere = await fastest(
            lambda offset=offset: archive.page(ACCOUNT, everything, offset, PAGE)  # type: ignore[misc]
        )
        worst = max(worst, anywhere)
    found.append(figure("history: page at any place (the slowest of five)", worst, ANYWHERE))
    rejected = HistoryFilter(states=frozenset({OrderState.REJECTED}))
    filtered = await fastest(lambda: archive.page(ACCOUNT, rejected, 0, PAGE))
    found.append(figure("history: first page of the rejected", filtered, FIRST))
    for typed in TYPED:
        ours, bare_time = await by_turns(store, ask, typed)
        found.append(
            Figure(
                f"history: all findings for {typed!r}",
                ours,
                bare_time,
                "ms",
                SEARCH_GOAL,
                "bare FTS5",
            )
        )
    found.append(await purchases_pass(store))
    await store.close()
    return found


def figures() -> Iterator[Figure]:
    """Opening, pages and searches."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given = os.environ.get("NONVOIP_BENCH_HISTORY")
        path = Path(given) if given else folder / "data" / "orders.sqlite3"
        if not given:
            make(path, ORDERS)
        yield from asyncio.run(measure(path, folder / "bare.sqlite3"))


if __name__ == "__main__":
    run(figures)
