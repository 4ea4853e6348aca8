"""How long the UI thread was kept: times between two ticks of Qt that come every millisecond."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import Qt, QTimer

from tests.benchmarks.figures import FRAME, Figure
from tests.helpers.pulse import Waiting

#: What a program may add to the longest block of a bare loop.
SPARE = 3 * FRAME
PERCENTILE = 0.999


class Blocks:
    """Counts while it lives."""

    def __init__(self) -> None:
        self._taken: list[float] = []
        #: The same without the time that the thread waited for a processor.
        self.own: list[float] = []
        self._waiting = Waiting()
        self._waited = self._waiting()
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, waited = time.perf_counter(), self._waiting()
        self._taken.append(now - self._last)
        self.own.append(now - self._last - (waited - self._waited))
        self._last, self._waited = now, waited

    def taken(self) -> list[float]:
        """Every time between two ticks since the last call, the shortest first (seconds)."""
        self._tick()
        taken, self._taken = sorted(self._taken), []
        own, self.own = sorted(self.own), []
        spent = ", ".join(f"{1000 * each:.1f}" for each in own[-4:])
        longest = f"{1000 * taken[-1]:.1f} ms"
        print(f"blocks: {longest}; without waiting for a processor {spent} ms", file=sys.stderr)
        return taken


def rows(what: str, runs: list[list[float]], bare: list[list[float]]) -> Iterator[Figure]:
    """The two rows of some runs beside as many of a bare loop."""
    longest, free = (statistics.median(run[-1] for run in each) for each in (runs, bare))
    everything = sorted(chain.from_iterable(runs))
    yield Figure(
        f"UI thread, {what}: 99.9th percentile of its blocks",
        everything[int(len(everything) * PERCENTILE)] * 1000,
        FRAME * 1000,
        "ms",
        1.0,
        "a frame",
    )
    yield Figure(
        f"UI thread, {what}: longest block, median of {len(runs)} runs",
        longest * 1000,
        free * 1000,
        "ms",
        0,
        "a bare Qt loop",
        met=longest <= free + SPARE,
        note="<= the baseline + 3 frames",
    )
