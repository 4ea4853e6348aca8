"""How late the window's loop is: the longest time for which nothing else could run."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import Self

_BEAT = 0.002


class Pulse:
    """Beats while its block runs; ``longest`` is the longest pause between two beats."""

    async def __aenter__(self) -> Self:
        self.longest = 0.0
        self.beats = 0
        self._task = asyncio.ensure_future(self._beat())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def _beat(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(_BEAT)
            self.longest = max(self.longest, time.perf_counter() - began - _BEAT)
            self.beats += 1


def resident() -> float:
    """The memory of this process in MiB (Linux; elsewhere 0)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - not a real file
            return int(file.read().split()[1]) * 4096 / 2**20
    except OSError:
        return 0.0
