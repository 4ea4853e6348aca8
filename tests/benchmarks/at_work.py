"""The real program at a stand-in service in a process of its own, with waiting orders."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.store import open_store
from tests.benchmarks.as_started import as_started

if TYPE_CHECKING:
    from tests.helpers.desk import Desk
    from tests.helpers.sandbox import SandboxProcess

T = TypeVar("T")
B = TypeVar("B")

#: Requests a minute, so that the limit is in nobody's way.
NO_LIMIT = 1_000_000
_SERVICE = "Netflix"
#: Runs of the bare loop, and the seconds of each.
BARE_RUNS, BARE_RUN = 5, 3.0


@dataclass(frozen=True, slots=True)
class Work:
    """What a benchmark finds: the program, the service, and the ids of the waiting orders."""

    desk: Desk
    service: SandboxProcess
    orders: list[str]


def at_work(
    work: Callable[[Work], Awaitable[T]],
    *,
    orders: int = 0,
    scenario: str = "calm",
    limit: int = NO_LIMIT,
    rentals: bool = False,
    shop: bool = False,
    before: Callable[[], Awaitable[B]] | None = None,
) -> tuple[T, B | None]:
    """Run ``work`` beside the program, signed in, with so many orders that wait for a code.

    ``shop`` gives the service 20,000 products at every other look (``child_shop.py``).

    ``rentals`` makes them rentals whose activation runs, instead of orders for one code.

    ``before`` runs on the same loop before the program is there: for a baseline. What both have
    found is returned.
    """
    with _home() as home:
        as_started()
        import keyring
        from PySide6.QtWidgets import QApplication

        from nonvoip_desktop.running import make_loop
        from tests.helpers.sandbox import SandboxProcess
        from tests.helpers.system_keyring import SystemKeyring

        backend = SystemKeyring()
        keyring.get_keyring = lambda: backend
        application = QApplication(["bench"])
        application.setQuitOnLastWindowClosed(False)
        data = home / "data"
        process = SandboxProcess("--scenario", scenario)
        if shop:
            process.program = ("-m", "tests.benchmarks.child_shop")
        with process as service:
            service.rate_limit(limit=NO_LIMIT)
            service.balance("1000")
            data.mkdir(mode=0o700)
            found = asyncio.run(_order(service, data, orders, rentals=rentals)) if orders else []
            service.rate_limit(limit=limit)
            with make_loop(application) as loop:
                bare = loop.run_until_complete(before()) if before is not None else None
                return loop.run_until_complete(_run(work, service, data, found)), bare


async def bare_loop() -> list[list[float]]:
    """For ``before``: the blocks of Qt's loop with nothing to do, in as many runs."""
    from tests.benchmarks.blocks import Blocks

    blocks = Blocks()
    runs = []
    for _ in range(BARE_RUNS):
        await asyncio.sleep(BARE_RUN)
        runs.append(blocks.taken())
    return runs


async def _run(
    work: Callable[[Work], Awaitable[T]], service: SandboxProcess, data: Path, orders: list[str]
) -> T:
    from nonvoip_desktop.options import Options
    from tests.helpers.desk import Desk

    async with Desk(Options(base_url=service.base_url, data_dir=data)) as desk:
        await desk.sign_in()
        return await work(Work(desk, service, orders))


@contextmanager
def _home() -> Iterator[Path]:
    """A place of its own for everything that the program keeps."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        os.environ |= {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_API": "pyside6",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        yield Path(folder)


async def _order(service: SandboxProcess, data: Path, many: int, *, rentals: bool) -> list[str]:
    """Order at the service, and store the orders as the program would have."""
    account = make_account(service.base_url, service.email)
    group = Group.THIRTY_DAYS if rentals else Group.TEN_MINUTES
    product = service.product(
        _SERVICE, group.value, sms=[], available=9999, expiration=30 * 86_400 if rentals else 86_400
    )
    store, _ = await open_store(data / "orders.sqlite3", backups=data / "backups")
    ids = []
    try:
        for _ in range(many):
            _, answer = service.call("order", product_id=product["product_id"])
            placed = answer["message"][0]
            now = datetime.now(UTC)
            ids.append(str(placed["order_id"]))
            await store.save_order(
                Order(
                    order_id=ids[-1],
                    account=account,
                    service=placed["service"],
                    number=placed["number"],
                    kind=OrderKind.LONG_TERM if rentals else OrderKind.SHORT_TERM,
                    state=OrderState.WAITING,
                    ordered_at=now,
                    updated_at=now,
                    expires_at=now + timedelta(days=30 if rentals else 1),
                    active_until=now + timedelta(hours=1) if rentals else None,
                )
            )
    finally:
        await store.close()
    return ids


def painted_pins() -> dict[str, float]:
    """When the code of each order was painted in its row for the first time (monotonic)."""
    from nonvoip_desktop.ui.orders.delegate import OrderDelegate
    from nonvoip_desktop.ui.orders.model import OrderRole

    painted: dict[str, float] = {}
    paint: Any = OrderDelegate.paint

    def paint_and_note(self: Any, painter: Any, option: Any, index: Any) -> None:
        paint(self, painter, option, index)
        row = index.data(OrderRole.ROW)
        if row is not None and row.pin:
            painted.setdefault(row.key.removeprefix("order:"), time.monotonic())

    OrderDelegate.paint = paint_and_note  # type: ignore[method-assign]
    return painted
