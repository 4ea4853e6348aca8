"""Waiting for another thread: woken in the turn of the answer, cancelled like any other wait."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextvars import ContextVar

import pytest

from nonvoip_desktop.store.waiting import Waiter
from nonvoip_desktop.store.worker import Worker

_who: ContextVar[str] = ContextVar("who", default="nobody")


async def _waiting(waiter: Waiter, seen: list[str]) -> None:
    try:
        await waiter
    except asyncio.CancelledError:
        seen.append("cancelled")
        raise
    seen.append("goes on")


async def _begun(waiter: Waiter, seen: list[str]) -> asyncio.Task[None]:
    task = asyncio.create_task(_waiting(waiter, seen))
    await asyncio.sleep(0)
    return task


async def test_it_goes_on_while_it_is_rung_and_once() -> None:
    waiter = Waiter(asyncio.get_running_loop())
    seen: list[str] = []
    task = await _begun(waiter, seen)

    def ring() -> None:
        waiter.ring()
        seen.append("was rung")
        waiter.ring()

    asyncio.get_running_loop().call_soon(ring)
    await task
    assert seen == ["goes on", "was rung"]


async def test_who_comes_after_it_was_rung_does_not_wait() -> None:
    waiter = Waiter(asyncio.get_running_loop())
    waiter.ring()
    await waiter


async def test_a_cancelled_task_is_told_and_ringing_comes_too_late() -> None:
    loop = asyncio.get_running_loop()
    waiter = Waiter(loop)
    seen: list[str] = []
    task = await _begun(waiter, seen)
    # All within one turn, before the task can have its own.
    task.cancel()
    task.cancel()
    loop.call_soon(waiter.ring)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert waiter.cancelled
    assert seen == ["cancelled"]
    assert not waiter.cancel()


async def test_a_timeout_ends_the_wait() -> None:
    waiter = Waiter(asyncio.get_running_loop())
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await waiter
    assert waiter.cancelled


async def test_only_a_task_of_its_own_loop_may_wait() -> None:
    other = asyncio.new_event_loop()
    try:
        with pytest.raises(RuntimeError, match="different loop"):
            await Waiter(other)
    finally:
        other.close()


async def test_the_task_keeps_its_own_context() -> None:
    waiter = Waiter(asyncio.get_running_loop())
    found: list[str] = []

    async def ask() -> None:
        _who.set("the task")
        await waiter
        found.append(_who.get())

    task = asyncio.create_task(ask())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(waiter.ring)
    await task
    assert found == ["the task"]
    assert _who.get() == "nobody"


async def test_an_answer_reaches_its_caller_in_the_turn_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worker = Worker("test", on_abandon=lambda: None)
    loop = asyncio.get_running_loop()
    seen: list[str] = []
    at_once = loop.call_soon_threadsafe

    def call_soon_threadsafe(callback: Callable[..., object], *args: object) -> asyncio.Handle:
        def call() -> None:
            callback(*args)
            seen.append("brought")

        return at_once(call)

    monkeypatch.setattr(loop, "call_soon_threadsafe", call_soon_threadsafe)
    go_on = threading.Event()

    async def ask() -> None:
        await worker.run(lambda: go_on.wait(30))
        seen.append("has it")

    task = asyncio.create_task(ask())
    await asyncio.sleep(0)
    go_on.set()
    await task
    await asyncio.sleep(0)
    assert seen == ["has it", "brought"]
    await worker.close(lambda: None)


@pytest.mark.qt_loop
async def test_the_windows_loop_brings_every_answer_and_loses_no_cancelled_job() -> None:
    worker = Worker("test", on_abandon=lambda: None)
    done: list[int] = []

    def work(number: int) -> int:
        done.append(number)
        return number

    tasks = [asyncio.create_task(worker.run(lambda n=n: work(n))) for n in range(200)]  # type: ignore[misc]
    await asyncio.sleep(0)
    for task in tasks[::3]:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    await worker.close(lambda: None)
    assert done == list(range(200))
    told = [result for result in results if not isinstance(result, asyncio.CancelledError)]
    assert set(told) >= {number for number in range(200) if number % 3}
