"""Tasks have owners, and money is brought to its end."""

from __future__ import annotations

import asyncio

import pytest

from nonvoip_desktop.core.tasks import SETTLING, MoneyQueue, TaskOwner
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.sim_clock import SimClock


class Failures(list[tuple[str, BaseException]]):
    def note(self, name: str, error: BaseException) -> None:
        self.append((name, error))


@pytest.fixture
def failures() -> Failures:
    return Failures()


@pytest.fixture
def tasks(failures: Failures) -> TaskOwner:
    return TaskOwner(failures.note)


async def wait_for_ever(began: list[str], name: str, ended: list[str]) -> None:
    began.append(name)
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0.1)
        ended.append(name)


async def test_work_started_again_cancels_its_forerunner(tasks: TaskOwner) -> None:
    began: list[str] = []
    ended: list[str] = []
    tasks.start("search", wait_for_ever(began, "first", ended))
    await asyncio.sleep(1)
    tasks.start("search", wait_for_ever(began, "second", ended))
    tasks.start("other", wait_for_ever(began, "other", ended))
    await asyncio.sleep(1)
    assert began == ["first", "second", "other"]
    assert ended == ["first"]
    assert tasks.running("search")
    await tasks.close()
    assert sorted(ended) == ["first", "other", "second"]
    assert not tasks.running("search")


async def test_closing_awaits_also_what_lost_its_name(tasks: TaskOwner) -> None:
    ended: list[str] = []

    async def end_slowly() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(30)
            ended.append("first")

    tasks.start("search", end_slowly())
    await asyncio.sleep(0)
    tasks.start("search", wait_for_ever([], "second", ended))
    await asyncio.sleep(1)
    await tasks.close()
    assert ended == ["second", "first"]


async def test_a_task_may_close_its_own_owner(tasks: TaskOwner, failures: Failures) -> None:
    ended: list[str] = []
    tasks.start("other", wait_for_ever([], "other", ended))

    async def sign_out() -> None:
        await tasks.close()
        ended.append("sign out")

    tasks.start("sign out", sign_out())
    await asyncio.sleep(1)
    assert ended == ["other", "sign out"]
    assert failures == []


async def test_failures_are_told_and_cancellations_are_not(
    tasks: TaskOwner, failures: Failures
) -> None:
    async def fail() -> None:
        raise ValueError("boom")

    tasks.start("bad", fail())
    tasks.start("cancelled", wait_for_ever([], "", []))
    await asyncio.sleep(1)
    tasks.cancel("cancelled")
    tasks.cancel("nobody")
    await asyncio.sleep(1)
    assert [(name, str(error)) for name, error in failures] == [("bad", "boom")]
    assert not tasks.running("bad")
    assert not tasks.running("cancelled")


async def test_nothing_starts_after_closing(tasks: TaskOwner) -> None:
    await tasks.close()
    began: list[str] = []
    tasks.start("late", wait_for_ever(began, "late", []))
    await asyncio.sleep(1)
    assert began == []
    assert not tasks.running("late")


# Money


async def test_money_goes_one_at_a_time_in_order() -> None:
    money = MoneyQueue()
    trace: list[str] = []

    async def spend(name: str) -> str:
        trace.append(f"{name} begins")
        await asyncio.sleep(1)
        trace.append(f"{name} ends")
        return name

    results = await asyncio.gather(*(money.run(lambda n=n: spend(n)) for n in "abc"))
    assert results == ["a", "b", "c"]
    assert trace == [f"{n} {what}" for n in "abc" for what in ("begins", "ends")]
    assert money.sequence == 3
    assert not money.busy


async def test_what_was_sent_goes_on_when_nobody_waits_any_more() -> None:
    money = MoneyQueue()
    done: list[str] = []

    async def spend() -> None:
        await asyncio.sleep(5)
        done.append("spent")

    waiter = asyncio.create_task(money.run(spend))
    await asyncio.sleep(1)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    assert done == []
    assert money.busy
    await asyncio.sleep(5)
    assert done == ["spent"]
    assert not money.busy
    assert money.sequence == 1


async def test_a_failure_reaches_whoever_waits_and_holds_up_nobody() -> None:
    money = MoneyQueue()

    async def fail() -> None:
        raise StoreUnavailable("The disk is full.")

    async def spend() -> str:
        return "fine"

    failing = asyncio.create_task(money.run(fail))
    assert await money.run(spend) == "fine"
    with pytest.raises(StoreUnavailable):
        await failing


@pytest.mark.logs_errors("Money work that nobody waited for failed")
async def test_a_fault_that_nobody_waits_for_is_logged() -> None:
    money = MoneyQueue()

    async def fail() -> None:
        await asyncio.sleep(1)
        raise ValueError("boom")

    waiter = asyncio.create_task(money.run(fail))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(2)
    assert waiter.cancelled()


async def test_a_known_failure_that_nobody_waits_for_is_no_alarm(
    caplog: pytest.LogCaptureFixture,
) -> None:
    money = MoneyQueue()

    async def fail() -> None:
        await asyncio.sleep(1)
        raise StoreUnavailable("The disk is full.")

    waiter = asyncio.create_task(money.run(fail))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(2)
    assert "The disk is full." in caplog.text


async def test_first_is_done_before_the_turn_comes() -> None:
    money = MoneyQueue()
    trace: list[str] = []

    async def note(what: str, seconds: float = 0) -> None:
        await asyncio.sleep(seconds)
        trace.append(what)

    long = asyncio.create_task(money.run(lambda: note("long", 10)))
    await asyncio.sleep(1)
    await money.run(lambda: note("second"), first=lambda: note("intent"))
    await long
    assert trace == ["intent", "long", "second"]


async def test_where_first_fails_nothing_is_done() -> None:
    money = MoneyQueue()
    done: list[str] = []

    async def fail() -> None:
        raise StoreUnavailable("The disk is full.")

    async def spend() -> None:
        done.append("spent")

    with pytest.raises(StoreUnavailable):
        await money.run(spend, first=fail)
    assert done == []
    assert money.sequence == 0


# The end


async def test_closing_lets_what_was_sent_end_and_starts_nothing_new(clock: SimClock) -> None:
    money = MoneyQueue()
    done: list[str] = []

    async def note(what: str, seconds: float) -> str:
        await asyncio.sleep(seconds)
        done.append(what)
        return what

    sent = asyncio.create_task(money.run(lambda: note("sent", 20)))
    queued = asyncio.create_task(
        money.run(lambda: note("queued", 20), if_closed=lambda: note("not sent", 0))
    )
    dropped = asyncio.create_task(money.run(lambda: note("dropped", 20)))
    await asyncio.sleep(1)
    began = clock.elapsed()
    assert await money.close(35)
    assert clock.elapsed() - began == pytest.approx(19)
    assert done == ["sent", "not sent"]
    assert (await sent, await queued) == ("sent", "not sent")
    with pytest.raises(asyncio.CancelledError):
        await dropped
    assert await money.run(lambda: note("late", 1), if_closed=lambda: note("no", 0)) == "no"
    assert money.sequence == 1


async def test_closing_has_patience_and_no_more(clock: SimClock) -> None:
    money = MoneyQueue()
    trace: list[str] = []

    async def hang() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            trace.append("cut")

    async def say_so() -> None:
        trace.append("not sent")

    hanging = asyncio.create_task(money.run(hang))
    queued = asyncio.create_task(money.run(hang, if_closed=say_so))
    await asyncio.sleep(1)
    began = clock.elapsed()
    assert not await money.close(35)
    assert 35 <= clock.elapsed() - began <= 35 + SETTLING
    assert trace == ["cut", "not sent"]
    with pytest.raises(asyncio.CancelledError):
        await hanging
    await queued
    assert not money.busy


async def test_closing_an_idle_queue_takes_no_time(clock: SimClock) -> None:
    began = clock.elapsed()
    assert await MoneyQueue().close(35)
    assert clock.elapsed() == began


async def test_even_work_that_swallows_its_cancellation_is_left_behind() -> None:
    money = MoneyQueue()

    async def stubborn() -> None:
        for _ in range(2):
            try:
                await asyncio.sleep(1000)
            except asyncio.CancelledError:
                continue

    task = asyncio.create_task(money.run(stubborn))
    await asyncio.sleep(1)
    assert not await money.close(1)
    assert not money.busy
    await task


async def test_a_bar_refuses_a_click_and_keeps_what_waits_already() -> None:
    money = MoneyQueue()
    began, done = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        began.set()
        await done.wait()

    async def at_its_turn() -> str:
        return "done"

    first = asyncio.create_task(money.run(slow))
    await began.wait()
    second = asyncio.create_task(money.run(at_its_turn))
    money.admit()
    with money.barred("Not now."):
        with pytest.raises(StoreUnavailable, match="Not now"):
            money.admit()
        done.set()
        await first
        assert await second == "done"
    money.admit()
