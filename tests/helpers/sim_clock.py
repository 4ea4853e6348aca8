"""Simulated time: a clock that a test moves, and an asyncio loop that jumps to its next timer."""

from __future__ import annotations

import asyncio
import selectors
from datetime import UTC, datetime, timedelta
from typing import Any

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class SimClock:
    """The calendar, the even clock and the loop's own clock, each as a test wants it.

    While a coroutine waits on a ``SimLoop``, all three go on together. ``sleep``
    is the computer's sleep: the loop's clock stands still, as on Linux.
    """

    def __init__(self) -> None:
        self.loop_time = 500.0
        self._elapsed = 1000.0
        self._now = START

    def now(self) -> datetime:
        return self._now

    def elapsed(self) -> float:
        return self._elapsed

    def advance(self, seconds: float) -> None:
        """Time goes by."""
        self.loop_time += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """The computer sleeps."""
        self._elapsed += seconds
        self._now += timedelta(seconds=seconds)

    def set_calendar(self, by: timedelta) -> None:
        """Somebody sets the clock on the wall."""
        self._now += by


class _JumpingSelector(selectors.DefaultSelector):
    def __init__(self, clock: SimClock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        if timeout is None:
            raise RuntimeError("Every task waits, and there is no timer that could wake one.")
        self._clock.advance(timeout)
        return []


class SimLoop(asyncio.SelectorEventLoop):
    """Never waits: when nothing can run, time jumps to the next timer."""

    def __init__(self) -> None:
        self.clock = SimClock()
        super().__init__(_JumpingSelector(self.clock))
        # Sums of floats must not keep a timer from being due.
        self._clock_resolution = 1e-6

    def time(self) -> float:
        return self.clock.loop_time


def running_clock() -> SimClock:
    """The clock of the loop that runs."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SimLoop)
    return loop.clock
