"""Key press to filtered and painted grid with 20,000 products, and the frames of scrolling it."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import statistics
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tests.benchmarks.at_home import at_home
from tests.benchmarks.figures import FRAME, Figure, run

if TYPE_CHECKING:
    from tests.helpers.desk import Desk

PRODUCTS = 20_000
TYPED = ("service 19", "ser 77", "1234", "vice", "service 1 9", "rvice 30", "s 4", "99", "ce 5")
STEPS = 400


async def measure(desk: Desk) -> tuple[list[float], list[float]]:
    """The seconds of each key, and of each frame of scrolling."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    painted = asyncio.Event()
    loop = asyncio.get_running_loop()

    class Paints(QObject):
        """Tells of each painting of a widget when it is over."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                loop.call_soon(painted.set)
            return False

    paints = Paints()
    desk.products.grid.viewport().installEventFilter(paints)
    assert desk.products.model().rowCount() > PRODUCTS // 10
    field = desk.type_into("search", "")
    await asyncio.sleep(0.5)
    keys: list[float] = []

    async def press(key: Callable[[], None]) -> None:
        painted.clear()
        began = time.perf_counter()
        key()
        # A key that leaves the same cards paints nothing, and is none to measure.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(painted.wait(), 0.3)
            keys.append(time.perf_counter() - began)
        await asyncio.sleep(0.02)

    for text in TYPED:
        for character in text:
            await press(functools.partial(QTest.keyClicks, field, character))
        for _ in text:
            await press(functools.partial(QTest.keyClick, field, Qt.Key.Key_Backspace))
    assert len(keys) > sum(map(len, TYPED)) // 2, f"only {len(keys)} keys were painted"
    grid = desk.products.grid
    bar = grid.verticalScrollBar()
    frames = []
    for step in range(STEPS):
        # Processor time of this thread: what the model and the painting take.
        began = time.thread_time()
        # Slowly and in leaps, as by wheel and by the bar.
        bar.setValue(step * 40 if step % 2 else bar.maximum() * step // STEPS)
        grid.viewport().repaint()
        frames.append(time.thread_time() - began)
        await asyncio.sleep(0.002)
    return keys, frames


def figures() -> Iterator[Figure]:
    """Two rows."""
    keys, frames = at_home(measure, products=PRODUCTS, orders=200)
    yield Figure(
        f"key press to filtered and painted grid, {PRODUCTS:,} products, 95th percentile",
        statistics.quantiles(keys, n=100)[94] * 1000,
        FRAME * 1000,
        "ms",
        1.0,
        "a frame",
    )
    yield Figure(
        f"a frame of scrolling the grid, {PRODUCTS:,} products, 99th percentile",
        statistics.quantiles(frames, n=100)[98] * 1000,
        FRAME * 1000,
        "ms",
        1.0,
        "a frame",
    )


if __name__ == "__main__":
    run(figures)
