"""How late the window's loop is: the longest time for which nothing else could run.

On a computer that is busy with other programs, most of a pause is their doing: the thread waits for
a processor. Linux counts that for each thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
from typing import Self

_BEAT = 0.002


class Waiting:
    """How long the thread that made it has waited for a processor (seconds; elsewhere 0)."""

    def __init__(self) -> None:
        self._file = -1
        with contextlib.suppress(OSError):
            path = f"/proc/self/task/{threading.get_native_id()}/schedstat"
            self._file = os.open(path, os.O_RDONLY)

    def __call__(self) -> float:
        if self._file < 0:
            return 0.0
        return int(os.pread(self._file, 100, 0).split()[1]) / 1e9

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)


class Pulse:
    """Beats while its block runs; ``longest`` is the longest pause between two beats.

    ``own`` is the longest without the time that the thread waited for a processor.
    """

    async def __aenter__(self) -> Self:
        self.longest = 0.0
        self.own = 0.0
        self._waiting = Waiting()
        self.beats = 0
        self._task = asyncio.ensure_future(self._beat())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
        self._waiting.close()

    async def _beat(self) -> None:
        while True:
            began, waited = time.perf_counter(), self._waiting()
            await asyncio.sleep(_BEAT)
            pause = time.perf_counter() - began - _BEAT
            self.longest = max(self.longest, pause)
            self.own = max(self.own, pause - (self._waiting() - waited))
            self.beats += 1


def resident() -> float:
    """The memory of this process in MiB (Linux; elsewhere 0)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - not a real file
            return int(file.read().split()[1]) * 4096 / 2**20
    except OSError:
        return 0.0
