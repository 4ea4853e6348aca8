"""The watcher after sleep and across changes of the clock, in simulated time."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from nonvoip_desktop.core.watching import LONGEST_WAIT
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.errors import Unreachable
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World


async def test_after_sleep_every_order_is_asked_at_once(world: World, clock: SimClock) -> None:
    for number in range(3):
        world.add(str(number), expires_at=START + timedelta(hours=9))
    await world.start()
    await asyncio.sleep(400)  # by now each is asked every fifteen seconds
    clock.sleep(3600)
    woke = clock.elapsed()
    await asyncio.sleep(LONGEST_WAIT + 1)
    for number in range(3):
        assert any(at >= woke for at in world.service.polls(str(number)))


async def test_after_sleep_failures_of_before_do_not_count(world: World, clock: SimClock) -> None:
    world.add("1")
    world.service.always("get_sms", Unreachable("x"))
    await world.session.load()
    world.session.watcher.poll_all()
    running = asyncio.create_task(world.session.watcher.run())
    await asyncio.sleep(150)
    assert world.session.watcher.next_poll_in() == pytest.approx(46, abs=2)
    clock.sleep(20)
    woke = clock.elapsed()
    await asyncio.sleep(LONGEST_WAIT + 1)
    assert world.service.polls("1")[-1] >= woke
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_an_order_whose_time_ran_out_during_sleep_is_asked_and_then_over(
    world: World, clock: SimClock
) -> None:
    world.add("1", expires_at=START + timedelta(seconds=600))
    world.add("2", expires_at=START + timedelta(seconds=600))
    await world.start()
    await asyncio.sleep(60)
    clock.sleep(3600)
    world.service.send_sms("2", "Your code is 1111")
    await asyncio.sleep(LONGEST_WAIT + 1)
    assert world.order("1").state is OrderState.EXPIRED
    assert world.order("2").state is OrderState.RECEIVED


@pytest.mark.parametrize("by", [timedelta(hours=5), timedelta(hours=-5)])
async def test_setting_the_clock_ends_no_short_term_order(
    world: World, clock: SimClock, by: timedelta
) -> None:
    world.add("1", expires_at=START + timedelta(seconds=600))
    await world.start()
    await asyncio.sleep(60)
    clock.set_calendar(by)
    await asyncio.sleep(60)
    order = world.order("1")
    assert order.state is OrderState.WAITING
    assert world.session.book.remaining(order) == pytest.approx(480, abs=1)
    await asyncio.sleep(485)
    assert world.order("1").state is OrderState.EXPIRED


async def test_a_rentals_window_follows_the_calendar(world: World, clock: SimClock) -> None:
    world.add(
        "1",
        kind=OrderKind.LONG_TERM,
        expires_at=START + timedelta(days=30),
        active_until=START + timedelta(minutes=30),
    )
    await world.start()
    await asyncio.sleep(60)
    clock.set_calendar(timedelta(hours=1))  # it was an hour behind
    await asyncio.sleep(120)
    ended = world.service.polls("1")[-1]
    await asyncio.sleep(300)
    assert world.service.polls("1")[-1] == ended


async def test_a_sleeping_rental_ends_by_itself(world: World, clock: SimClock) -> None:
    world.add("1", kind=OrderKind.ONE_DAY, expires_at=START + timedelta(hours=20))
    await world.start()
    await asyncio.sleep(10)
    clock.sleep(20 * 3600)
    await asyncio.sleep(LONGEST_WAIT + 2)
    assert world.order("1").state is OrderState.EXPIRED
    assert world.service.polls("1") == []


async def test_an_archived_order_is_not_polled_any_more(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(1)
    await world.session.book.archive("1")
    polls = len(world.service.polls("1"))
    await asyncio.sleep(100)
    assert len(world.service.polls("1")) == polls
