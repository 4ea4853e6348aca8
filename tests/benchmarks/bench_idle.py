"""Processor time of the hidden program while three active rentals are polled, over minutes."""

from __future__ import annotations

import asyncio
import gc
import os
import time
from collections.abc import Iterator

from tests.benchmarks.at_work import Work, at_work
from tests.benchmarks.figures import Figure, run

RENTALS = 3
MINUTES = float(os.environ.get("NONVOIP_BENCH_IDLE_MINUTES", "3"))
#: The share of one core.
MOST = 0.005


async def measure(work: Work) -> tuple[float, float, list[int]]:
    """Seconds of processor time, seconds of the wall, and the quick timers (ms) that run."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    desk = work.desk
    window = desk.window
    await desk.until("every rental", lambda: len(desk.rows()) == RENTALS)
    window.hide()
    # What the start leaves to do: the check of the database and the day's backup.
    await asyncio.sleep(15)
    used, began = time.process_time(), time.monotonic()
    await asyncio.sleep(60 * MINUTES)
    used, lasted = time.process_time() - used, time.monotonic() - began
    gc.unfreeze()  # What the program has set aside would not be found.
    timers = [
        timer.interval()
        for timer in gc.get_objects()
        if isinstance(timer, QTimer)
        and isValid(timer)
        and timer.isActive()
        and not timer.isSingleShot()
        and timer.interval() < 1000
    ]
    window.show()
    return used, lasted, timers


def figures() -> Iterator[Figure]:
    """Two rows."""
    (used, lasted, timers), _ = at_work(measure, orders=RENTALS, rentals=True)
    yield Figure(
        f"processor time, hidden, {RENTALS} rentals polled for {lasted / 60:.0f} minutes",
        used,
        lasted,
        "s",
        MOST,
        "one core",
        note="<= 0.5 % of a core",
    )
    yield Figure(
        "timers of the hidden program that are faster than 1 s",
        len(timers),
        1,
        "timers",
        0,
        "one",
        note="none",
    )


if __name__ == "__main__":
    run(figures)
