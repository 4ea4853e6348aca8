"""Starting programs and looking at them from outside: until painted, memory, processor time."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from nonvoip_desktop.domain.account import Account, make_account
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product
from nonvoip_desktop.store import open_store

ROOT = Path(__file__).resolve().parents[2]
#: Nobody listens there: the program starts as it does without a network.
NOWHERE = "http://127.0.0.1:9/manager"
EMAIL = "bench@example.com"
BARE: tuple[str, ...] = ("-m", "tests.benchmarks.child_bare")


def app(data: Path, base_url: str = NOWHERE) -> tuple[str, ...]:
    """The arguments that start the program on a data folder."""
    return ("-m", "tests.benchmarks.child_app", str(data), base_url)


#: Seconds after which a program is idle, and within which it has to end.
SETTLED = 3.0
PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Started:
    """A program whose window is painted."""

    process: subprocess.Popen[str]
    seconds: float

    def memory(self) -> float:
        """Its share of the computer's memory (PSS), in MiB."""
        rollup = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024

    def processor_seconds(self) -> float:
        """Processor time that it has used so far, its threads included."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def environment() -> dict[str, str]:
    """The child's environment: offscreen, and with compiled modules as an installation has."""
    kept = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Where it is set, every start would compile the program anew.
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    # Whoever was signed in stays signed in, as far as the program can tell without a network.
    kept["PYTHON_KEYRING_BACKEND"] = "tests.benchmarks.any_password.AnyPassword"
    return kept


@contextmanager
def started(arguments: Sequence[str]) -> Iterator[Started]:
    """Start a program offscreen, wait until it says that it has painted, and end it after.

    It is asked to end, as a person ends it: one that is killed leaves a log behind, which the
    next start has to go through.
    """
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            yield Started(process, float(line) - began)
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


def seconds_to_paint(rounds: int, *programs: Sequence[str]) -> list[float]:
    """The median seconds of each program from its start to its first painted window.

    They take turns, so that what else the computer does falls on all of them; one
    round before warms the files up, and lets each program come to rest, since ours
    keeps then what it has compiled.
    """
    taken: list[list[float]] = [[] for _ in programs]
    for turn in range(rounds + 1):
        for at, program in enumerate(programs):
            with started(program) as running:
                if turn:
                    taken[at].append(running.seconds)
                else:
                    time.sleep(SETTLED)
    return [statistics.median(each) for each in taken]


def make_data(folder: Path, products: int, orders: int, base_url: str = NOWHERE) -> Account:
    """A data folder as the program left it: signed in, with a catalogue and finished orders."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return asyncio.run(_make_data(folder, products, orders, base_url))


async def _make_data(folder: Path, products: int, orders: int, base_url: str) -> Account:
    account = make_account(base_url, EMAIL)
    now = datetime.now(UTC)
    groups = list(Group)

    store, _ = await open_store(folder / "orders.sqlite3", backups=folder / "backups")
    try:
        listed = tuple(
            Product(
                str(10_000_000 + at),
                f"Service {at}",
                Decimal(at % 400 + 5) / 100,
                at % 9000,
                groups[at % len(groups)],
            )
            for at in range(products)
        )
        await store.save_catalogue(account, Catalogue(CatalogueKind.USA, listed, now))
        for at in range(orders):
            order = Order(
                order_id=str(146_185 + at),
                account=account,
                service=f"Service {at % 90}",
                number=f"1609555{at % 10_000:04}",
                kind=OrderKind.SHORT_TERM,
                state=OrderState.RECEIVED,
                ordered_at=now - timedelta(minutes=20 * at),
                updated_at=now - timedelta(minutes=20 * at),
                expires_at=now - timedelta(minutes=20 * at) + timedelta(minutes=15),
                price=Decimal("0.36"),
                product_id=listed[at % products].product_id,
                # What is finished and older than a few days has been taken off the list.
                archived=at >= 200,
            )
            text = f"Your code is {100_000 + at}"
            message = Message(order.order_id, text, str(100_000 + at), order.ordered_at)
            await store.save_message(order, message)
        # A row that lives, so that the tab on screen has something to paint.
        await store.save_order(
            Order(
                order_id="999",
                account=account,
                service="Service 1",
                number="16095550123",
                kind=OrderKind.SHORT_TERM,
                state=OrderState.WAITING,
                ordered_at=now,
                updated_at=now,
                expires_at=now + timedelta(hours=6),
                price=Decimal("0.36"),
            )
        )
        await store.remember_account(account)
    finally:
        await store.close()
    return account
