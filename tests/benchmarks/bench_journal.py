"""The journal's commit before a purchase: the real store against a bare commit in such a thread."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.store import open_store
from nonvoip_desktop.store.worker import Worker
from tests.benchmarks.figures import Figure, run

ROUNDS = 400
GOAL = 1.3


def purchase(number: int) -> Purchase:
    """What is written before the request is sent: one product, its first attempt under way."""
    now = datetime.now(UTC)
    return Purchase(
        purchase_id=f"purchase {number}",
        account=make_account("http://127.0.0.1:9/manager", "bench@example.com"),
        catalogue=CatalogueKind.USA,
        product_ids=("10000001",),
        service="Netflix",
        group=Group.TEN_MINUTES,
        country=None,
        listed_price=Decimal("0.47"),
        state=PurchaseState.PLACING,
        created_at=now,
        updated_at=now,
        attempts=(Attempt(1, now),),
    )


async def seconds(work: Callable[[], Awaitable[object]]) -> float:
    """How long it took."""
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began


async def measure(folder: Path) -> tuple[float, float]:
    """The median seconds of both."""
    store, _ = await open_store(folder / "orders.sqlite3", backups=folder / "backups")
    worker = Worker("bare", on_abandon=lambda: None)
    bare: sqlite3.Connection = await worker.run(lambda: _bare(folder / "bare.sqlite3"))
    ours: list[float] = []
    plain: list[float] = []

    def commit(number: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO journal VALUES (?, ?)", (number, "x" * 300))
        bare.execute("COMMIT")

    gc.disable()
    for number in range(ROUNDS):
        entry = purchase(number)
        turns = [
            (ours, lambda entry=entry: store.save(entry)),
            (plain, lambda number=number: worker.run(lambda: commit(number))),
        ]
        # Each is first as often as the other.
        for taken, work in turns if number % 2 else reversed(turns):
            taken.append(await seconds(work))
    gc.enable()
    await store.close()
    await worker.close(bare.close)
    return statistics.median(ours), statistics.median(plain)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE journal (number INTEGER PRIMARY KEY, words TEXT)")
    return connection


def figures() -> Iterator[Figure]:
    """One row. The files lie in the project, since a temporary folder may be memory."""
    root = Path(__file__).parents[2]
    with tempfile.TemporaryDirectory(prefix=".bench-", dir=root) as folder:
        ours, bare = asyncio.run(measure(Path(folder)))
    yield Figure(
        "journal commit before a purchase",
        ours * 1000,
        bare * 1000,
        "ms",
        GOAL,
        "a bare commit through such a thread",
    )


if __name__ == "__main__":
    run(figures)
