"""Who owns a task: nothing is fire-and-forget, and money is never cancelled once sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class TaskOwner:
    """Keeps tasks by name, cancels and awaits them, and tells of their failures."""

    def __init__(self, on_failure: Callable[[str, BaseException], None]) -> None:
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._on_failure = on_failure
        self._closed = False

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        """Run ``work``; work of the same name that still runs is cancelled first."""
        if self._closed:
            work.close()
            return
        former = self._tasks.get(name)
        if former is not None:
            former.cancel()
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[name] = task
        task.add_done_callback(self._finished)

    def running(self, name: str) -> bool:
        """Whether work of this name is under way."""
        return name in self._tasks

    def cancel(self, name: str) -> None:
        """Cancel the work of this name, if there is any."""
        task = self._tasks.get(name)
        if task is not None:
            task.cancel()

    async def close(self) -> None:
        """Cancel everything and wait until it has ended; new work is refused from here on."""
        self._closed = True
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _finished(self, task: asyncio.Task[Any]) -> None:
        if self._tasks.get(task.get_name()) is task:
            del self._tasks[task.get_name()]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_failure(task.get_name(), error)


class MoneyQueue:
    """Runs what can spend money: one at a time, in order, shielded from cancellation.

    ``sequence`` grows with every piece of work that has ended, so that two
    balances can be compared only if nothing was spent between them.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False
        self.sequence = 0

    async def run(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Wait for one's turn, then do ``work`` to its end, whoever gives up waiting for it."""
        task = asyncio.get_running_loop().create_task(self._in_turn(work), name="money")
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    async def _in_turn(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        async with self._lock:
            if self._closed:
                raise asyncio.CancelledError
            try:
                return await work()
            finally:
                self.sequence += 1

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            # The waiter has it too, unless it was cancelled; then this is where it is seen.
            error = task.exception()
            if error is not None:
                log.debug("Money work ended with %s", type(error).__name__)

    @property
    def busy(self) -> bool:
        """Whether a piece of work runs or waits."""
        return bool(self._running)

    async def close(self, patience: float) -> bool:
        """Let what was sent come to its end for ``patience`` seconds; start nothing new.

        Returns whether everything has ended. What has not stays 'placing' in
        the journal and is unconfirmed at the next start.
        """
        self._closed = True
        if not self._running:
            return True
        _done, pending = await asyncio.wait(set(self._running), timeout=patience)
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.gather(*pending, return_exceptions=True)
        return not pending
