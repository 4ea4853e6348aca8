"""The history page over 1,000,000 orders: how long it keeps the UI thread, beside a bare loop.

Run it: ``python -m tests.benchmarks.bench_history_window``. The real page and the real database,
with a tick of Qt every millisecond: the longest time between two ticks is the longest block. A bare
Qt loop is measured in the same run; the goal is its longest block plus 50 ms.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.core.events import Events
from nonvoip_desktop.core.history import History
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import MoneyQueue, TaskOwner
from nonvoip_desktop.desktop.clock import SystemClock
from nonvoip_desktop.store import open_store
from nonvoip_desktop.ui.history.controller import HistoryController
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import Theme
from tests.benchmarks.figures import Figure, run
from tests.helpers import large_history

ORDERS = int(os.environ.get("NONVOIP_BENCH_ORDERS", "1000000"))
SEARCHES = ("telegram", "code", "4821", "note 77", "verification secur")
#: Places along the scroll bar, by turns far apart.
PLACES = (0.5, 0.9, 0.1, 1.0, 0.333, 0.0)
#: What the page may add to the longest block of a bare loop (seconds).
SPARE = 0.050
#: For so long the bare loop is watched (seconds).
BARE = 3.0


class Watch:
    """Ticks of Qt, and the longest time between two of them (seconds)."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def restart(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()


async def until(condition: Callable[[], object], patience: float = 60.0) -> None:
    """Wait for what is seen."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("The page did not show it")
        await asyncio.sleep(0.005)


async def measure(database: Path) -> tuple[float, dict[str, float]]:
    """The longest block of a bare loop, and of each thing that a person does (seconds)."""
    watch = Watch()
    await asyncio.sleep(BARE)
    bare, blocks = watch.longest, {}
    store, _ = await open_store(database, backups=database.parent / "backups")
    events, clock = Events(), SystemClock()
    account = large_history.ACCOUNT
    book = OrderBook(account, store, events, clock)
    tasks = TaskOwner(lambda name, error: print(f"{name} failed: {error!r}"))

    async def nothing() -> None:
        pass

    session = SimpleNamespace(
        history=History(account, book, store, MoneyQueue(), nothing, events, clock)
    )
    theme = Theme()
    watch.restart()
    page = HistoryPage(theme, Icons(theme), lambda: datetime.now(UTC))
    page.resize(928, 600)
    page.show()
    controller = HistoryController(
        cast(Session, session), page, events, tasks, clock, theme, page, print, print
    )
    await until(lambda: page.model.rowCount() == ORDERS)
    blocks["opening"] = watch.longest
    watch.restart()
    bar = page.list.verticalScrollBar()
    for place in PLACES:
        bar.setValue(round(bar.maximum() * place))
        await asyncio.sleep(0)

        def all_here() -> bool:
            first, last = page.list.rows_on_screen()
            return None not in (page.model.entry(first), page.model.entry(last))

        await until(all_here)
    blocks["scrolling to any place"] = watch.longest
    watch.restart()
    for text in SEARCHES:
        for end in range(1, len(text) + 1):
            page.search.setText(text[:end])
            await asyncio.sleep(0.03)
        await until(lambda: not tasks.running("history search"))
    blocks["searching while typing"] = watch.longest
    controller.close()
    page.deleteLater()
    await tasks.close()
    await store.close()
    return bare, blocks


def figures() -> Iterator[Figure]:
    """One row for each thing that a person does on the page."""
    application = QApplication([])
    # The page is the only window: the loop must not end with it.
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder, loop:
        database = Path(folder) / "orders.sqlite3"
        large_history.make(database, ORDERS)
        bare, blocks = loop.run_until_complete(measure(database))
    for what, longest in blocks.items():
        yield Figure(
            f"history of {ORDERS:,} orders: longest block, {what}",
            longest,
            bare,
            "s",
            goal=1.0,
            baseline_is="a bare Qt loop",
            met=longest <= bare + SPARE,
            note="<= the baseline + 0.05 s",
        )


if __name__ == "__main__":
    run(figures)
