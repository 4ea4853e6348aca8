"""asyncio's loop over Qt's: order, time, other threads, and nothing left behind."""

from __future__ import annotations

import asyncio
import threading
import weakref
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from nonvoip_desktop.desktop.loop import MOST_CANCELLED, Loop

pytestmark = pytest.mark.qt_loop


def running() -> Loop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    return loop


async def test_what_is_due_is_called_in_order_and_what_it_leads_to_in_the_next_turn() -> None:
    loop, seen = running(), list[str]()
    done = loop.create_future()

    def first() -> None:
        seen.append("first")
        loop.call_soon(lambda: (seen.append("led to"), done.set_result(None)))

    loop.call_soon(first)
    loop.call_soon(seen.append, "second")
    loop.call_later(0, seen.append, "third")
    cancelled = loop.call_soon(seen.append, "cancelled")
    cancelled.cancel()
    await done

    assert seen == ["first", "second", "third", "led to"]


async def test_what_comes_later_comes_by_its_time_and_never_sooner() -> None:
    loop, seen = running(), list[tuple[float, float]]()
    done = loop.create_future()
    began = monotonic()
    delays = (0.03, 0.011, 0.0004, 0.02, 0.0101)
    for delay in delays:
        loop.call_later(delay, lambda delay=delay: seen.append((delay, monotonic() - began)))
    last = loop.call_later(0.05, done.set_result, None)
    await done

    assert [delay for delay, _ in seen] == sorted(delays)
    assert all(took >= delay for delay, took in seen)
    assert monotonic() >= last.when()


async def test_a_sooner_call_need_not_wait_for_the_alarm_of_a_later_one() -> None:
    loop = running()
    far = loop.call_later(3600, pytest.fail, "an hour early")
    began = monotonic()
    await asyncio.sleep(0.01)
    assert monotonic() - began < 1800
    far.cancel()


async def test_deadlines_that_are_called_off_leave_nothing_behind() -> None:
    class Held:
        def call(self) -> None:
            pytest.fail("It was cancelled.")

    loop, held = running(), Held()
    gone = weakref.ref(held)
    waiting = len(loop._later)
    kept = [loop.call_later(3600, lambda: None) for _ in range(10)]
    for _ in range(5000):
        loop.call_later(10, held.call).cancel()
        assert len(loop._later) <= waiting + len(kept) + MOST_CANCELLED + 1

    del held
    assert gone() is None
    assert all(handle in loop._later for handle in kept)
    for handle in kept:
        handle.cancel()


async def test_cancelled_ones_are_counted_as_they_are() -> None:
    loop = running()
    others = [handle for handle in loop._later if handle.cancelled()]
    assert loop._cancelled == len(others)
    for _ in range(3):
        for _ in range(MOST_CANCELLED + 20):
            loop.call_later(0.001, lambda: None).cancel()
        last = loop.create_future()
        loop.call_later(0.002, last.set_result, None)
        await last
        assert loop._cancelled == sum(handle.cancelled() for handle in loop._later)


async def test_calls_from_many_threads_all_arrive_each_threads_in_order() -> None:
    loop, seen = running(), list[tuple[int, int]]()
    many, threads = 2000, 3
    done = loop.create_future()

    def arrive(thread: int, number: int) -> None:
        assert threading.current_thread() is threading.main_thread()
        seen.append((thread, number))
        if len(seen) == many * threads:
            done.set_result(None)

    def call(thread: int) -> None:
        for number in range(many):
            loop.call_soon_threadsafe(arrive, thread, number)

    started = [threading.Thread(target=call, args=(n,)) for n in range(threads)]
    for thread in started:
        thread.start()
    await asyncio.wait_for(done, 20)
    for thread in started:
        thread.join()

    for number in range(threads):
        assert [n for thread, n in seen if thread == number] == list(range(many))


async def test_qts_events_come_between_two_turns() -> None:
    loop, turns = running(), 0
    ticked = loop.create_future()

    def again() -> None:
        nonlocal turns
        turns += 1
        if not ticked.done():
            loop.call_soon(again)

    QTimer.singleShot(1, lambda: ticked.set_result(None))
    again()
    await asyncio.wait_for(ticked, 20)
    assert turns > 1


async def test_what_fails_keeps_nothing_else_from_being_called() -> None:
    loop, failed = running(), list[str]()
    done = loop.create_future()
    loop.set_exception_handler(lambda _, context: failed.append(str(context["exception"])))

    def fail() -> None:
        raise ValueError("broken")

    loop.call_soon(fail)
    loop.call_soon(done.set_result, None)
    await done

    assert failed == ["broken"]


async def test_a_loop_of_qts_within_a_step_loses_no_other_step() -> None:
    loop, steps = running(), list[str]()

    async def other() -> None:
        for number in range(3):
            steps.append(str(number))
            await asyncio.sleep(0)

    task = asyncio.ensure_future(other())
    nested = QEventLoop()
    QTimer.singleShot(20, nested.quit)
    loop.call_soon_threadsafe(lambda: None)
    nested.exec()
    assert not steps

    await asyncio.wait_for(task, 20)
    assert steps == ["0", "1", "2"]


def test_a_closed_loop_calls_nothing_any_more(qapp: object) -> None:
    from nonvoip_desktop.running import make_loop

    loop = make_loop(qapp)  # type: ignore[arg-type]
    loop.call_soon(pytest.fail, "It was closed.")
    loop.call_later(0.0, pytest.fail, "It was closed.")
    loop.call_later(0.001, pytest.fail, "It was closed.")
    loop.close()
    loop.call_soon(pytest.fail, "It is closed.")
    loop.call_soon_threadsafe(pytest.fail, "It is closed.")
    fresh = make_loop(qapp)  # type: ignore[arg-type]
    with fresh:
        fresh.run_until_complete(asyncio.sleep(0.02))
    assert loop.is_closed()
