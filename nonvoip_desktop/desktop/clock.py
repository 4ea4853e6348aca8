"""The computer's two clocks: the calendar, and one that goes on evenly also during sleep."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _steady_clock() -> Callable[[], float]:
    """The platform's clock that never jumps and counts sleep, in seconds.

    * Linux: ``CLOCK_BOOTTIME``; its ``CLOCK_MONOTONIC`` stands still in sleep.
    * macOS: ``CLOCK_MONOTONIC_RAW``, which is ``mach_continuous_time``; Python's
      ``time.monotonic`` is ``mach_absolute_time`` there and stands still in sleep.
    * Windows: ``time.monotonic`` is ``GetTickCount64`` or, from Python 3.13 on,
      the performance counter. Both go on in sleep, unlike the unbiased
      interrupt time.
    """
    if sys.platform == "linux":
        boot = time.CLOCK_BOOTTIME
        return lambda: time.clock_gettime(boot)
    if sys.platform == "darwin":
        continuous = time.CLOCK_MONOTONIC_RAW
        return lambda: time.clock_gettime(continuous)
    return time.monotonic


class SystemClock:
    """Satisfies ``core.ports.Clock``."""

    def __init__(self) -> None:
        self._steady = _steady_clock()

    def now(self) -> datetime:
        """The time in UTC, with its zone."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Seconds since some fixed moment; never jumps, counts sleep."""
        return self._steady()
