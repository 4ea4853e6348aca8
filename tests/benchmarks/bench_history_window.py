"""The program on 1,000,000 orders: how long it keeps the UI thread, beside a bare Qt loop.

Run it: ``python -m tests.benchmarks.bench_history_window``. The real program on such a data folder
and at a stand-in service in a process of its own, driven at its window, with a tick of Qt every
millisecond: the longest time between two ticks is the longest block. A bare Qt loop is measured in
the same run; the goal is its longest block plus 50 ms. After that come the frames of scrolling
through all rows, by the processor time of the thread, and five exports of about 100,000 orders.
``NONVOIP_BENCH_HISTORY`` names a file that ``large_history`` made, else one is made anew;
``NONVOIP_BENCH_ORDERS`` is how many orders it has.
"""

# ruff: noqa: E402 what is imported here is imported as the command line has it
from __future__ import annotations

import asyncio
import gc
import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

from tests.benchmarks.as_started import as_started

as_started()

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.options import Options
from nonvoip_desktop.running import make_loop
from nonvoip_desktop.tour.hand import find, press
from nonvoip_desktop.ui.history.export_dialog import ExportDialog
from nonvoip_desktop.ui.history.filters import Period
from nonvoip_desktop.ui.history.view import HistoryPage
from tests.benchmarks.blocks import Blocks, rows
from tests.benchmarks.figures import FRAME, Figure, run
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
#: Frames of scrolling; every other one is a leap to another page of the million.
STEPS = 400
#: The orders of so many days before the newest are exported, as often as this.
DAYS, EXPORTS = 110, 5


@dataclass
class Measured:
    """What was found: seconds, sorted for the blocks of each run."""

    bare: float = 0.0
    blocks: dict[str, float] = field(default_factory=dict)
    frames: list[float] = field(default_factory=list)
    bare_runs: list[list[float]] = field(default_factory=list)
    exports: list[list[float]] = field(default_factory=list)
    exported: int = 0


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

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def restart(self) -> None:
        """Forget what was."""
        self.longest, self._last, self._counts = 0.0, time.perf_counter(), self.only_while()

    _counts = True


def shows_a_window() -> bool:
    """Whether the program's window stands; before that there is nothing to keep free."""
    return any(window.isVisible() for window in QApplication.topLevelWidgets())


async def measure(folder: Path, base_url: str) -> Measured:
    """Everything, in one run of the program."""
    ticks = Blocks()
    found = Measured()
    for _ in range(EXPORTS):
        await asyncio.sleep(BARE)
        found.bare_runs.append(ticks.taken())
    del ticks
    watch = Watch()
    await asyncio.sleep(BARE)
    found.bare = watch.longest
    desk = Desk(Options(base_url=base_url, data_dir=folder))

    def note(what: str) -> None:
        found.blocks[what] = watch.longest
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
    watch.stop()
    page.search.clear()
    await desk.until("all orders", lambda: page.model.rowCount() == ORDERS, seconds=_PATIENCE)
    found.frames = await scroll(desk, page)
    await export(past, folder, found)
    await desk.close()
    return found


async def scroll(desk: Desk, page: HistoryPage) -> list[float]:
    """What each frame takes of the thread: the model's work and the painting (seconds).

    A frame shows the rows where the bar was put, empty at first; another one, counted
    with the taking over of the rows, has them all.
    """
    bar, frames = page.list.verticalScrollBar(), []
    put, taken = page.model.put, [0.0]

    def put_and_note(*arguments: object) -> None:
        began = time.thread_time()
        put(*arguments)  # type: ignore[arg-type]
        taken[0] += time.thread_time() - began

    page.model.put = put_and_note  # type: ignore[method-assign,assignment]

    def frame(before: float = 0.0) -> None:
        began = time.thread_time()
        page.list.viewport().repaint()
        frames.append(before + time.thread_time() - began)

    def all_here() -> bool:
        return all(page.model.is_fresh(row) for row in page.list.rows_on_screen())

    for step in range(STEPS):
        began = time.thread_time()
        # Slowly and in leaps, as by wheel and by the bar.
        bar.setValue(step * 40 if step % 2 else bar.maximum() * step // STEPS)
        frame(time.thread_time() - began)
        taken[0] = 0.0
        await desk.until("the rows", all_here, seconds=_PATIENCE)
        frame(taken[0])
    page.model.put = put  # type: ignore[method-assign]
    return frames


async def export(past: Past, folder: Path, found: Measured) -> None:
    """The blocks of the UI thread while the orders of some months are written into a file."""
    desk, page = past.desk, past.page
    first = large_history.NEWEST - timedelta(days=DAYS)
    page.filters.since.setDate(QDate(first.year, first.month, first.day))
    page.filters.period.setCurrentIndex(page.filters.period.findData(Period.CHOSEN))
    await desk.until("them", lambda: past.count().endswith(" found"), seconds=_PATIENCE)
    found.exported = page.model.rowCount()
    for number in range(EXPORTS):
        desk.click("historyExport")
        await desk.until("the question", lambda: desk.dialog(ExportDialog))
        dialog = desk.dialog(ExportDialog)
        past.choose_in(find(dialog, QComboBox, "exportForm"), "CSV")
        desk.click("exportFile", dialog)
        target = folder / f"{number}.csv"
        await past.answer_file_dialog(str(target))
        ticks = Blocks()
        await desk.until("the file", target.exists, seconds=5 * _PATIENCE)
        found.exports.append(ticks.taken())
        del ticks
        await desk.until(
            "the end of the dialog",
            lambda: not any(isinstance(one, ExportDialog) for one in desk.dialogs()),
        )


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
    application = QApplication([])
    # The loop must not end with the program's window.
    application.setQuitOnLastWindowClosed(False)
    loop = make_loop(application)
    with (
        tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder,
        SandboxProcess("--scenario", "calm") as sandbox,
        loop,
    ):
        sandbox.rate_limit(limit=1_000_000)
        data = Path(folder) / "data"
        prepare(data, sandbox.base_url)
        found = loop.run_until_complete(measure(data, sandbox.base_url))
    for what, longest in found.blocks.items():
        yield Figure(
            f"history of {ORDERS:,} orders: longest block, {what}",
            longest,
            found.bare,
            "s",
            goal=1.0,
            baseline_is="a bare Qt loop",
            met=longest <= found.bare + SPARE,
            note="<= the baseline + 0.05 s",
        )
    yield Figure(
        f"a frame of scrolling {ORDERS:,} orders, 99th percentile",
        statistics.quantiles(found.frames, n=100)[98] * 1000,
        FRAME * 1000,
        "ms",
        1.0,
        "a frame",
    )
    yield from rows(f"{found.exported:,} orders are exported", found.exports, found.bare_runs)


if __name__ == "__main__":
    run(figures)
