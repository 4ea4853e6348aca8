"""Who owns a task: nothing is fire-and-forget, and money is never cancelled once sent."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from nonvoip_desktop.errors import NonVoipError, StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

log = logging.getLogger(__name__)
T = TypeVar("T")

#: Seconds for which work that waited behind a cut one may say that it was not done.
SETTLING = 3.0


class TaskOwner:
    """Keeps tasks by name, cancels and awaits them, and tells of their failures."""

    def __init__(self, on_failure: Callable[[str, BaseException], None]) -> None:
        self._named: dict[str, asyncio.Task[Any]] = {}
        # Those whose name was taken over by a later one still end in somebody's hands.
        self._all: set[asyncio.Task[Any]] = set()
        self._ending: set[asyncio.Task[Any]] = set()
        self._on_failure = on_failure
        self._closed = False

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        """Run ``work``; work of the same name that still runs is cancelled first."""
        if self._closed:
            work.close()
            return
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._named[name] = task
        self._all.add(task)
        task.add_done_callback(self._finished)

    def running(self, name: str) -> bool:
        """Whether work of this name is under way."""
        return name in self._named

    def cancel(self, name: str) -> None:
        """Cancel the work of this name, if there is any."""
        task = self._named.get(name)
        if task is not None:
            self._cancel(task)

    async def close(self) -> None:
        """Cancel everything and wait until it has ended; new work is refused from here on.

        A task of one's own may call this: it is the one that is left out.
        """
        self._closed = True
        tasks = self._all - {asyncio.current_task()}
        for task in tasks:
            self._cancel(task)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _cancel(self, task: asyncio.Task[Any]) -> None:
        # Once only: a second time would break off what a task does to end in good order.
        if task not in self._ending:
            self._ending.add(task)
            task.cancel()

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._all.discard(task)
        self._ending.discard(task)
        if self._named.get(task.get_name()) is task:
            del self._named[task.get_name()]
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
        self._current: asyncio.Task[Any] | None = None
        self.closed = False
        self.sequence = 0
        self._barred = ""

    def admit(self) -> None:
        """Raise ``StoreUnavailable`` in words if a person's click is not to wait for its turn."""
        if self._barred:
            raise StoreUnavailable(self._barred)

    @contextmanager
    def barred(self, why: str) -> Iterator[None]:
        """Meanwhile nothing more is let in; what waits already has its turn.

        What is bought long after the click is bought behind the person's back.
        """
        self._barred = why
        try:
            yield
        finally:
            self._barred = ""

    async def run(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        *,
        first: Callable[[], Coroutine[Any, Any, None]] | None = None,
        if_closed: Callable[[], Coroutine[Any, Any, T]] | None = None,
    ) -> T:
        """Wait for one's turn, then do ``work`` to its end, whoever gives up waiting for it.

        ``first`` is done at once, before the turn comes; where it fails, ``work``
        is not done. Once the queue is closed nothing new is started: ``if_closed``
        is done instead, and without it the caller is cancelled.
        """
        turn = self._in_turn(work, first, if_closed)
        task = asyncio.get_running_loop().create_task(turn, name="money")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_tell_of_orphan)
            raise

    async def _in_turn(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        first: Callable[[], Coroutine[Any, Any, None]] | None,
        if_closed: Callable[[], Coroutine[Any, Any, T]] | None,
    ) -> T:
        if first is not None and not self.closed:
            await first()
        async with self._lock:
            if self.closed:
                if if_closed is None:
                    raise asyncio.CancelledError
                return await if_closed()
            self._current = asyncio.current_task()
            try:
                return await work()
            finally:
                self._current = None
                self.sequence += 1

    @property
    def busy(self) -> bool:
        """Whether a piece of work runs or waits."""
        return bool(self._running)

    async def close(self, patience: float) -> bool:
        """Let what was sent come to its end for ``patience`` seconds; start nothing new.

        Returns whether everything has ended by itself. What has not stays
        'placing' in the journal and is unconfirmed at the next start.
        """
        self.closed = True
        await self._drain(patience)
        if not self._running:
            return True
        if self._current is not None:
            self._current.cancel()
        await self._drain(SETTLING)
        pending = set(self._running)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        return False

    async def _drain(self, patience: float) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + patience
        while self._running and (left := end - loop.time()) > 0:
            await asyncio.wait(set(self._running), timeout=left)


def _tell_of_orphan(task: asyncio.Task[Any]) -> None:
    """Nobody waits for this work any more: the log is where its failure is seen."""
    if task.cancelled() or (error := task.exception()) is None:
        return
    if isinstance(error, NonVoipError):
        log.warning("Money work that nobody waited for ended with %s", error)
    else:
        log.error("Money work that nobody waited for failed", exc_info=error)
