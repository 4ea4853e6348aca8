"""The journal's commit before a purchase: the real store against a bare commit in such a thread.

Both by turns in one run, in files of one kind: the same folder, settings and page size, and a
write-ahead log in the same state. A log that still grows costs more than one that has its full
size and is written over, and who writes less in a commit has a growing one for longer: each state
has a row.
"""

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

from msgspec.structs import replace

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


async def measure(folder: Path) -> list[tuple[str, float, float]]:
    """The state of the log, and the median seconds of both in it."""
    store, _ = await open_store(folder / "orders.sqlite3", backups=folder / "backups")
    database = store._database
    worker = Worker("bare", on_abandon=lambda: None)
    bare: sqlite3.Connection = await worker.run(lambda: _bare(folder / "bare.sqlite3"))

    def commit(number: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO journal VALUES (?, ?)", (number, "x" * 300))
        bare.execute("COMMIT")

    async def by_turns(first: int) -> tuple[float, float]:
        ours: list[float] = []
        plain: list[float] = []
        gc.disable()
        for number in range(first, first + ROUNDS):
            entry = purchase(number)
            turns = [
                (ours, lambda entry=entry: store.save(entry)),
                (plain, lambda number=number: worker.run(lambda: commit(number))),
            ]
            # Each is first as often as the other.
            for taken, work in turns if number % 2 else reversed(turns):
                taken.append(await seconds(work))
            # What a purchase leads to is written afterwards, and not counted.
            await store.save(replace(entry, state=PurchaseState.FAILED))
        gc.enable()
        return statistics.median(ours), statistics.median(plain)

    async def both(work: Callable[[sqlite3.Connection], None]) -> None:
        await store._do(lambda: work(database.connection))
        await worker.run(lambda: work(bare))

    await both(_keep_growing)
    found = [("growing", *await by_turns(0))]
    await both(_fill)
    found.append(("of full size", *await by_turns(ROUNDS)))
    await store.close()
    await worker.close(bare.close)
    return found


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE journal (number INTEGER PRIMARY KEY, words TEXT)")
    return connection


def _keep_growing(connection: sqlite3.Connection) -> None:
    """Begin a log that is never written back and grows with each commit."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint = 0").fetchall()


def _fill(connection: sqlite3.Connection) -> None:
    """Let the log come to its full size, and be written back; from now on it is written over."""
    connection.execute("PRAGMA wal_autocheckpoint = 1000").fetchall()
    connection.execute("CREATE TABLE filling (page)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO filling VALUES (zeroblob(3500))", [()] * 1200)
    connection.execute("COMMIT")
    connection.execute("DROP TABLE filling")
    connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()


def figures() -> Iterator[Figure]:
    """Two rows. The files lie in the project, since a temporary folder may be memory."""
    root = Path(__file__).parents[2]
    with tempfile.TemporaryDirectory(prefix=".bench-", dir=root) as folder:
        found = asyncio.run(measure(Path(folder)))
    for log, ours, bare in found:
        yield Figure(
            f"journal commit before a purchase, log {log}",
            ours * 1000,
            bare * 1000,
            "ms",
            GOAL,
            "a bare commit through such a thread",
        )


if __name__ == "__main__":
    run(figures)
