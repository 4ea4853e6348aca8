"""The program on 1,000,000 orders: how long it keeps the UI thread, beside a bare Qt loop.

Run it: ``python -m tests.benchmarks.bench_history_window``. The real program on such a data folder
and at a stand-in service in a process of its own, driven at its window, with a tick of Qt every
millisecond: the longest time between two ticks is the longest block. A bare Qt loop is measured in
the same run; the goal is its longest block plus 50 ms. ``NONVOIP_BENCH_HISTORY`` names a file that
``large_history`` made, else one is made anew; ``NONVOIP_BENCH_ORDERS`` is how many orders it has.
"""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.options import Options
from nonvoip_desktop.quick_imports import spare_sources
from nonvoip_desktop.tour.hand import press
from tests.benchmarks.figures import Figure, run
from tests.helpers import large_history
from tests.helpers.desk import CTRL, SHIFT, Desk
from tests.helpers.past import Past
from tests.helpers.sandbox import SandboxProcess

ORDERS = int(os.environ.get("NONVOIP_BENCH_ORDERS", "1000000"))
EMAIL = "demo@example.com"
SEARCHES = ("telegram", "code", "4821", "note 77", "verification secur")
#: Places along the scroll bar, by turns far apart.
PLACES = (0.5, 0.9, 0.1, 1.0, 0.333, 0.0)
#: What the program may add to the longest block of a bare loop (seconds).
SPARE = 0.050
#: For so long the bare loop is watched, and the program when nothing is asked of it (seconds).
BARE = 3.0
#: Nobody types faster for long (seconds between two keys).
KEY = 0.03
_PATIENCE = 120.0


class Watch:
    """Ticks of Qt, and the longest time between two of them (seconds).

    With ``only_while`` a tick before which that did not hold begins anew.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.longest = 0.0
        self.only_while: Callable[[], bool] = lambda: True
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._counts:
            self.longest = max(self.longest, now - self._last)
        self._counts = self.only_while()
        self._last = now

    def restart(self) -> None:
        """Forget what was."""
        self.longest, self._last, self._counts = 0.0, time.perf_counter(), self.only_while()

    _counts = True


def shows_a_window() -> bool:
    """Whether the program's window stands; before that there is nothing to keep free."""
    return any(window.isVisible() for window in QApplication.topLevelWidgets())


async def measure(folder: Path, base_url: str) -> tuple[float, dict[str, float]]:
    """The longest block of a bare loop, and of each thing that a person does (seconds)."""
    watch = Watch()
    await asyncio.sleep(BARE)
    bare, blocks = watch.longest, {}
    desk = Desk(Options(base_url=base_url, data_dir=folder))

    def note(what: str) -> None:
        blocks[what] = watch.longest
        watch.restart()

    watch.only_while = shows_a_window
    watch.restart()
    await desk.open()
    note("starting, from the first sight of the window")
    watch.only_while = lambda: True
    watch.restart()
    await desk.sign_in()
    await asyncio.sleep(BARE)
    note("showing what is stored, and going on line")
    past = Past(desk)
    desk.press(Qt.Key.Key_H, CTRL | SHIFT)
    await desk.until("all orders", lambda: past.page.model.rowCount() == ORDERS, seconds=_PATIENCE)
    page = past.page
    await desk.until("the first order", lambda: page.detail.entry is not None)
    note("opening the history")
    bar = page.list.verticalScrollBar()
    for place in PLACES:
        bar.setValue(round(bar.maximum() * place))
        await asyncio.sleep(0)

        def all_here() -> bool:
            first, last = page.list.rows_on_screen()
            return None not in (page.model.entry(first), page.model.entry(last))

        await desk.until("the rows", all_here, seconds=_PATIENCE)
    note("scrolling to any place")
    for text in SEARCHES:
        page.search.clear()
        page.search.setFocus()
        for letter in text:
            press(page.search, letter)
            await asyncio.sleep(KEY)
        await desk.until("an answer", lambda: past.count().endswith(" found"), seconds=_PATIENCE)
    note("searching while typing")
    await desk.close()
    return bare, blocks


def prepare(folder: Path, base_url: str) -> None:
    """A data folder of an account at this service that has the whole history."""
    database = folder / "orders.sqlite3"
    folder.mkdir(mode=0o700)
    ready = os.environ.get("NONVOIP_BENCH_HISTORY")
    if ready:
        shutil.copyfile(ready, database)
    else:
        large_history.make(database, ORDERS)
    account = make_account(base_url, EMAIL)
    with closing(sqlite3.connect(database)) as file, file:
        file.execute(
            "UPDATE accounts SET base_url = ?, email = ?", (account.base_url, account.email)
        )


def figures() -> Iterator[Figure]:
    """One row for each thing that a person does in the program."""
    # As the command line does it.
    gc.disable()
    spare_sources()
    application = QApplication([])
    # The loop must not end with the program's window.
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    with (
        tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder,
        SandboxProcess("--scenario", "calm") as sandbox,
        loop,
    ):
        sandbox.rate_limit(limit=1_000_000)
        data = Path(folder) / "data"
        prepare(data, sandbox.base_url)
        bare, blocks = loop.run_until_complete(measure(data, sandbox.base_url))
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
