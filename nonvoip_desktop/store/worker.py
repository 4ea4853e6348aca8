"""The one thread that owns the database connection, and the jobs handed to it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from contextlib import suppress
from enum import Enum, auto
from time import monotonic
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.waiting import Waiter

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)
T = TypeVar("T")

#: Seconds that an ordinary job may take, waiting for its turn included.
DEADLINE = 10.0
#: How often a statement that makes way is broken off before it has to be let through.
MOST_BREAKS = 20
#: The same for what nobody waits for.
MOST_BREAKS_OF_CARE = 1000
#: Seconds that a commit which has begun may take beyond the deadline.
COMMIT_GRACE = 10.0


class Patiently(Protocol):
    """Runs one statement in such a way that others may come between (``Worker.patiently``)."""

    def __call__(self, statement: Callable[[], T]) -> T: ...


class Abandoned(Exception):
    """The caller was already told that the job failed: it must not commit."""


class GaveWay(StoreUnavailable):
    """Long work was ended for a job that wants the thread alone."""


class _State(Enum):
    QUEUED = auto()
    RUNNING = auto()
    COMMITTING = auto()
    ABANDONED = auto()
    DONE = auto()


class _Job(Generic[T]):
    __slots__ = (
        "_error",
        "_result",
        "_waiter",
        "alone",
        "awaited",
        "loop",
        "put_at",
        "settled",
        "state",
        "work",
    )

    def __init__(
        self,
        work: Callable[[], T],
        loop: asyncio.AbstractEventLoop,
        *,
        alone: bool,
        awaited: bool = False,
    ) -> None:
        self.work = work
        self.loop = loop
        self.alone = alone
        self.awaited = awaited
        self.put_at = monotonic()
        self.state = _State.QUEUED
        self.settled = False
        self._result: T | None = None
        self._error: BaseException | None = None
        self._waiter: Waiter | None = None

    @property
    def abandoned(self) -> bool:
        """Whether its caller was told that it failed."""
        return self.state is _State.ABANDONED

    async def wait(self, seconds: float) -> None:
        """Until it is settled, or for so long. Whoever is cancelled meanwhile leaves it alone.

        A third of what handing a job over takes would be ``asyncio.wait``.
        """
        if self.settled:
            return
        self._waiter = waiter = Waiter(self.loop)
        timer = self.loop.call_later(seconds, waiter.ring)
        try:
            await waiter
        finally:
            timer.cancel()

    def result(self) -> T:
        """What the work returned; raises what it raised. Only for a job that is settled."""
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]

    def settle(self, result: T | None, error: BaseException | None) -> None:
        with suppress(RuntimeError):  # The loop has ended, and with it whoever waited.
            self.loop.call_soon_threadsafe(self._settle, result, error)

    def _settle(self, result: T | None, error: BaseException | None) -> None:
        self._result, self._error, self.settled = result, error, True
        if self._waiter is None:
            return  # Whoever handed it over is about to look.
        if error is not None and self._waiter.cancelled:
            log.warning("A job that nobody waited for any more failed: %s", error)
        self._waiter.ring()


class Worker:
    """Runs jobs one after another in one thread.

    A caller that is cancelled leaves its job to finish: what was handed over is
    stored. A caller whose deadline passes is told ``StoreUnavailable``, and then
    the job commits nothing, unless its commit had begun already.

    ``on_abandon`` is called, from another thread, to cut short what the thread
    is doing for a job that has just been abandoned, or that makes way for
    another one (``patiently``). ``was_cut`` tells by the error that this was so.
    """

    def __init__(
        self,
        name: str,
        *,
        on_abandon: Callable[[], None],
        was_cut: Callable[[Exception], bool] = lambda error: False,
    ) -> None:
        self._on_abandon = on_abandon
        self._was_cut = was_cut
        self._breakable = False
        self._lock = threading.Lock()
        # Held by the thread that has nothing to do until somebody lets go of it. A condition does
        # the same with a lock made anew for each wait, in Python.
        self._bell = threading.Lock()
        self._bell.acquire()
        self._asleep = False
        self._queue: deque[_Job[object]] = deque()
        self._current: _Job[object] | None = None
        self._closing = False
        self._awaited_ended = 0.0
        # A daemon: a drive that hangs must not keep the program from ending. An
        # orderly end waits for the thread in ``close``.
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    async def run(
        self,
        work: Callable[[], T],
        *,
        deadline: float = DEADLINE,
        alone: bool = False,
        reads: bool = False,
        awaited: bool = False,
    ) -> T:
        """Do ``work`` in the thread and return what it returns, or raise what it raises.

        ``alone`` keeps it from being done in the midst of long work (``run_waiting``).
        The deadlines of others do not run while they wait for work that is ``awaited``.
        What only ``reads`` is abandoned when its caller is cancelled.
        """
        job = self._put(work, alone=alone, awaited=awaited)
        try:
            await job.wait(deadline)
            while not job.settled and (more := self._more_time(job, deadline)) > 0:
                await job.wait(more)
        except asyncio.CancelledError:
            if reads:
                self._abandon(job)
            raise
        if not job.settled:
            if self._abandon(job):
                raise StoreUnavailable(
                    translate("Store", "The database did not answer in time; nothing was stored.")
                )
            await job.wait(COMMIT_GRACE)
            if not job.settled:
                raise StoreUnavailable(
                    translate(
                        "Store",
                        "The drive did not answer in time; what was to be stored may be lost.",
                    )
                )
        return job.result()

    def begin_commit(self) -> None:
        """Called in the thread right before a commit; raises ``Abandoned`` if it is too late."""
        with self._lock:
            if self._current is None:
                return
            if self._current.abandoned:
                raise Abandoned
            self._current.state = _State.COMMITTING

    def with_care(self, statement: Callable[[], T]) -> T:
        """Like ``patiently``, for what nobody waits for: it makes way as often as it has to."""
        return self.patiently(statement, MOST_BREAKS_OF_CARE)

    def run_waiting(self) -> bool:
        """Called in the thread by long work: do the jobs that wait, then come back.

        Returns whether the long work may go on; if not, a job wants the thread alone.
        """
        outer = self._current
        while True:
            with self._lock:
                if not self._queue or self._queue[0].alone:
                    self._current = outer
                    return not self._queue
                self._take()
            self._do_current()

    def patiently(self, statement: Callable[[], T], breaks: int = MOST_BREAKS) -> T:
        """Called in the thread by work that reads: do one long statement that makes way.

        A job that comes meanwhile breaks the statement off, is done, and the
        statement is begun anew. Raises ``Abandoned`` if nobody waits for it any
        more, ``GaveWay`` if a job wants the thread alone.
        """
        job = self._current
        for _ in range(breaks):
            while not self._nobody_waits():
                if not self.run_waiting():
                    raise GaveWay(translate("Store", "The work was stopped."))
            try:
                if job is not None and job.abandoned:
                    raise Abandoned
                return statement()
            except Exception as error:
                if not self._was_cut(error):
                    raise
            finally:
                with self._lock:
                    self._breakable = False
        return statement()

    def _nobody_waits(self) -> bool:
        """Whether a statement may begin; whoever comes from now on breaks it off."""
        with self._lock:
            self._breakable = not self._queue
        return self._breakable

    async def close(self, last: Callable[[], None], *, deadline: float = DEADLINE) -> None:
        """Do the jobs that wait, then ``last``, then end the thread. Later jobs are refused."""
        with self._lock:
            if self._closing:
                return
            job = self._enqueue(last, alone=True)
            self._closing = True
        await job.wait(deadline)
        if not job.settled:
            raise StoreUnavailable(translate("Store", "The database could not be closed in time."))
        job.result()
        self._thread.join(timeout=1.0)

    def _more_time(self, job: _Job[T], deadline: float) -> float:
        """Seconds that a job has beyond its deadline because of work that is awaited."""
        with self._lock:
            if job.state not in (_State.QUEUED, _State.RUNNING):
                return 0.0
            running = self._current
            if running is not None and running is not job and running.awaited:
                return 0.0 if running.abandoned else deadline
            if self._awaited_ended < job.put_at:
                return 0.0
            return self._awaited_ended + deadline - monotonic()

    def _put(self, work: Callable[[], T], *, alone: bool, awaited: bool) -> _Job[T]:
        with self._lock:
            if self._closing:
                raise StoreUnavailable(translate("Store", "The database is closed."))
            return self._enqueue(work, alone=alone, awaited=awaited)

    def _enqueue(self, work: Callable[[], T], *, alone: bool, awaited: bool = False) -> _Job[T]:
        job = _Job(work, asyncio.get_running_loop(), alone=alone, awaited=awaited)
        self._queue.append(job)  # type: ignore[arg-type]
        if self._breakable:
            self._on_abandon()
        if self._asleep:
            self._asleep = False
            self._bell.release()
        return job

    def _abandon(self, job: _Job[T]) -> bool:
        """Give a job up; false if its commit has begun or it has just ended."""
        with self._lock:
            if job.state in (_State.COMMITTING, _State.DONE):
                return False
            was_running = job.state is _State.RUNNING
            job.state = _State.ABANDONED
            if was_running and job is self._current:
                self._on_abandon()
            return True

    def _take(self) -> None:
        self._current = self._queue.popleft()
        if self._current.state is _State.QUEUED:
            self._current.state = _State.RUNNING

    def _loop(self) -> None:
        while True:
            with self._lock:
                self._asleep = nothing = not self._queue
                if nothing and self._closing:
                    return
                if not nothing:
                    self._take()
            if nothing:
                self._bell.acquire()
            else:
                self._do_current()

    def _do_current(self) -> None:
        job = self._current
        if job is None or job.abandoned:
            self._current = None
            return
        result: object = None
        error: BaseException | None = None
        try:
            result = job.work()
        except Abandoned:
            pass  # Its caller was told already.
        except BaseException as raised:  # noqa: BLE001 - handed to whoever waits for the job
            error = raised
        with self._lock:
            abandoned = job.abandoned
            job.state = _State.DONE
            self._current = None
            if job.awaited:
                self._awaited_ended = monotonic()
        if not abandoned:
            job.settle(result, error)
