"""The database's thread: deadlines, callers that go away, long work that makes way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable

import pytest

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import worker as worker_module
from nonvoip_desktop.store.worker import Worker


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    made = Worker("test", on_abandon=lambda: None)
    yield made
    await made.close(lambda: None)


async def _blocked(worker: Worker) -> tuple[asyncio.Task[None], Callable[[], None]]:
    """Keep the thread busy until the returned function is called."""
    go_on = threading.Event()
    started = threading.Event()

    def block() -> None:
        started.set()
        go_on.wait(30)

    task = asyncio.create_task(worker.run(block))
    assert await asyncio.to_thread(started.wait, 30)
    return task, go_on.set


async def test_jobs_run_in_order_in_one_thread(worker: Worker) -> None:
    seen: list[tuple[int, int]] = []

    def job(number: int) -> int:
        seen.append((number, threading.get_ident()))
        return number

    numbers = range(50)
    results = await asyncio.gather(*(worker.run(lambda n=n: job(n)) for n in numbers))  # type: ignore[misc]
    assert results == list(numbers)
    assert [number for number, _ in seen] == list(numbers)
    threads = {thread for _, thread in seen}
    assert len(threads) == 1
    assert threading.get_ident() not in threads


async def test_what_a_job_raises_reaches_its_caller_alone(worker: Worker) -> None:
    def fail() -> None:
        raise KeyError("mine")

    results = await asyncio.gather(worker.run(fail), worker.run(lambda: 7), return_exceptions=True)
    assert isinstance(results[0], KeyError)
    assert results[1] == 7


async def test_a_job_that_waits_too_long_is_never_done(worker: Worker) -> None:
    done: list[str] = []
    busy, go_on = await _blocked(worker)
    with pytest.raises(StoreUnavailable, match="nothing was stored"):
        await worker.run(lambda: done.append("late"), deadline=0.01)
    go_on()
    await busy
    await worker.run(lambda: None)
    assert done == []


async def test_a_job_that_runs_too_long_is_interrupted_and_must_not_commit() -> None:
    interrupted = threading.Event()
    worker = Worker("test", on_abandon=interrupted.set)
    committed: list[str] = []

    def slow() -> None:
        interrupted.wait(30)
        worker.begin_commit()
        committed.append("no")

    with pytest.raises(StoreUnavailable, match="nothing was stored"):
        await worker.run(slow, deadline=0.01)
    await worker.close(lambda: None)
    assert interrupted.is_set()
    assert committed == []


async def test_a_commit_that_has_begun_is_waited_for(worker: Worker) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def commit() -> str:
        worker.begin_commit()
        begun.set()
        go_on.wait(30)
        return "stored"

    task = asyncio.create_task(worker.run(commit, deadline=0.01))
    assert await asyncio.to_thread(begun.wait, 30)
    await asyncio.wait({task}, timeout=0.05)
    assert not task.done()
    go_on.set()
    assert await task == "stored"


async def test_a_commit_without_end_is_called_uncertain(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "COMMIT_GRACE", 0.01)
    go_on = threading.Event()

    def commit() -> None:
        worker.begin_commit()
        go_on.wait(30)

    with pytest.raises(StoreUnavailable, match="may be lost"):
        await worker.run(commit, deadline=0.01)
    go_on.set()


async def test_a_cancelled_caller_leaves_its_job_to_finish(worker: Worker) -> None:
    stored: list[str] = []
    busy, go_on = await _blocked(worker)
    caller = asyncio.create_task(worker.run(lambda: stored.append("kept")))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    go_on()
    await busy
    await worker.run(lambda: None)
    assert stored == ["kept"]


async def test_closing_does_what_was_handed_over_first() -> None:
    worker = Worker("test", on_abandon=lambda: None)
    seen: list[str] = []
    busy, go_on = await _blocked(worker)
    waiting = asyncio.create_task(worker.run(lambda: seen.append("waiting")))
    await asyncio.sleep(0)
    closing = asyncio.create_task(worker.close(lambda: seen.append("last")))
    await asyncio.sleep(0)
    with pytest.raises(StoreUnavailable, match="closed"):
        await worker.run(lambda: seen.append("too late"))
    go_on()
    await asyncio.gather(busy, waiting, closing)
    assert seen == ["waiting", "last"]
    await worker.close(lambda: seen.append("never"))
    assert seen == ["waiting", "last"]


async def test_long_work_lets_others_pass_but_not_those_who_want_to_be_alone(
    worker: Worker,
) -> None:
    seen: list[str] = []
    queued = threading.Event()

    def long_work() -> str:
        seen.append("long begins")
        queued.wait(30)
        may_go_on = worker.run_waiting()
        seen.append(f"long ends, may go on: {may_go_on}")
        worker.begin_commit()  # The job in hand is the long one again.
        return "done"

    jobs = [
        asyncio.create_task(worker.run(long_work)),
        asyncio.create_task(worker.run(lambda: seen.append("short"))),
        asyncio.create_task(worker.run(lambda: seen.append("alone"), alone=True)),
        asyncio.create_task(worker.run(lambda: seen.append("after"))),
    ]
    await asyncio.sleep(0)
    queued.set()
    results = await asyncio.gather(*jobs)
    assert results[0] == "done"
    assert seen == ["long begins", "short", "long ends, may go on: False", "alone", "after"]


async def test_a_failure_within_long_work_stays_with_its_caller(worker: Worker) -> None:
    queued = threading.Event()

    def long_work() -> bool:
        queued.wait(30)
        return worker.run_waiting()

    def fail() -> None:
        raise KeyError("mine")

    long_job = asyncio.create_task(worker.run(long_work))
    failing = asyncio.create_task(worker.run(fail))
    await asyncio.sleep(0)
    queued.set()
    assert await long_job is True
    with pytest.raises(KeyError):
        await failing


def test_an_answer_for_a_loop_that_has_ended_is_dropped() -> None:
    go_on, ended = threading.Event(), threading.Event()
    worker = Worker("test", on_abandon=lambda: None)

    async def leave_in_the_middle() -> None:
        job = asyncio.create_task(worker.run(lambda: go_on.wait(30)))
        await asyncio.sleep(0)
        job.cancel()

    asyncio.run(leave_in_the_middle())
    go_on.set()

    async def later() -> None:
        await worker.close(ended.set)

    asyncio.run(later())
    assert ended.is_set()


class Cut(Exception):
    """What a statement raises that was broken off."""


async def test_a_long_statement_makes_way_and_is_begun_anew() -> None:
    cut = threading.Event()
    worker = Worker("test", on_abandon=cut.set, was_cut=lambda error: isinstance(error, Cut))
    seen: list[str] = []
    begun = threading.Event()

    def statement() -> str:
        seen.append("read")
        begun.set()
        if len(seen) == 1:
            assert cut.wait(30)
            raise Cut
        return "found"

    reading = asyncio.create_task(worker.run(lambda: worker.patiently(statement), reads=True))
    assert await asyncio.to_thread(begun.wait, 30)
    await worker.run(lambda: seen.append("money"))
    assert await reading == "found"
    assert seen == ["read", "money", "read"]
    await worker.close(lambda: None)


async def test_a_statement_that_nobody_waits_for_is_not_begun_anew() -> None:
    cut = threading.Event()
    worker = Worker("test", on_abandon=cut.set, was_cut=lambda error: isinstance(error, Cut))
    begun = threading.Event()
    times: list[None] = []

    def statement() -> None:
        times.append(None)
        begun.set()
        assert cut.wait(30)
        raise Cut

    reading = asyncio.create_task(worker.run(lambda: worker.patiently(statement), reads=True))
    assert await asyncio.to_thread(begun.wait, 30)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await worker.run(lambda: None)
    assert len(times) == 1
    await worker.close(lambda: None)


async def test_a_statement_that_is_always_broken_off_is_let_through_in_the_end() -> None:
    worker = Worker("test", on_abandon=lambda: None, was_cut=lambda error: isinstance(error, Cut))
    times: list[None] = []

    def statement() -> int:
        times.append(None)
        if len(times) <= worker_module.MOST_BREAKS:
            raise Cut
        return len(times)

    assert await worker.run(lambda: worker.patiently(statement)) == worker_module.MOST_BREAKS + 1
    await worker.close(lambda: None)


async def test_nobody_is_refused_while_awaited_work_runs(worker: Worker) -> None:
    go_on, started = threading.Event(), threading.Event()

    def long_work() -> None:
        started.set()
        go_on.wait(30)

    work = asyncio.create_task(worker.run(long_work, awaited=True, alone=True))
    assert await asyncio.to_thread(started.wait, 30)
    waiting = [asyncio.create_task(worker.run(lambda n=n: n, deadline=0.05)) for n in range(3)]  # type: ignore[misc]
    done, _ = await asyncio.wait(waiting, timeout=0.3)
    assert not done, "they wait, though their deadline has passed"
    go_on.set()
    assert await asyncio.gather(*waiting) == [0, 1, 2]
    await work


async def test_after_awaited_work_deadlines_hold_again(worker: Worker) -> None:
    await worker.run(lambda: None, awaited=True)
    task, go_on = await _blocked(worker)
    with pytest.raises(StoreUnavailable, match="did not answer in time"):
        await worker.run(lambda: None, deadline=0.05)
    go_on()
    await task
