"""Fifty waiting orders over ten simulated minutes: the budget is used, shared and kept."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta
from itertools import pairwise

import pytest

from nonvoip_desktop.core.schedule import SHARE
from nonvoip_desktop.domain.order import OrderState
from tests.helpers.fakes import FakeService, Limiter
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World

ORDERS = 50
LIMIT = 120
MINUTES = 10
#: Seconds between two polls of an order if everybody gets the same share of the budget.
FAIR = ORDERS / (LIMIT * SHARE / 60)


@pytest.fixture
def world(clock: SimClock, world: World) -> World:
    world.service.limiter = Limiter(clock, LIMIT)
    return world


def longest_wait(service: FakeService, order_id: str, until: float) -> float:
    polls = service.polls(order_id)
    return max(later - earlier for earlier, later in pairwise([*polls, until]))


async def run_for_minutes(world: World) -> None:
    await world.start()
    await asyncio.sleep(MINUTES * 60)


async def test_everyone_gets_a_fair_share_of_a_budget_that_is_used_and_kept(
    world: World,
) -> None:
    for number in range(ORDERS):
        world.add(str(number))
    await run_for_minutes(world)
    until = world.clock.elapsed()
    waits = [longest_wait(world.service, str(number), until) for number in range(ORDERS)]
    assert max(waits) <= 1.3 * FAIR
    counts = [len(world.service.polls(str(number))) for number in range(ORDERS)]
    assert max(counts) - min(counts) <= 2
    # Whole windows only: the first and the last are cut.
    whole = sorted(world.service.limiter.used)[1:-1]
    assert len(whole) >= MINUTES - 1
    for window in whole:
        assert 0.75 * LIMIT <= world.service.limiter.used[window] <= SHARE * LIMIT + 2
    assert world.service.limiter.refusals == 0


async def test_young_and_old_orders_share_as_well(world: World) -> None:
    for number in range(ORDERS):
        age = timedelta(seconds=random.Random(number).uniform(0, 900))
        world.add(str(number), ordered_at=START - age)
    await run_for_minutes(world)
    until = world.clock.elapsed()
    assert max(longest_wait(world.service, str(n), until) for n in range(ORDERS)) <= 1.3 * FAIR
    assert world.service.limiter.refusals == 0


async def test_those_that_end_and_the_one_on_screen_come_first_and_nobody_starves(
    world: World,
) -> None:
    for number in range(ORDERS):
        ends = START + timedelta(seconds=300 if number < 5 else 3600)
        world.add(str(number), expires_at=ends)
    await world.session.load()
    world.session.watcher.look_at("49")
    world.session.go_online()
    await asyncio.sleep(300)
    service = world.service
    plain = [longest_wait(service, str(n), world.clock.elapsed()) for n in range(5, 49)]
    assert max(plain) <= 1.3 * FAIR
    seen = longest_wait(service, "49", world.clock.elapsed())
    assert seen < min(plain)
    # The last poll of a life is late by little although the queue is long.
    await asyncio.sleep(10)
    for number in range(5):
        assert any(1300 <= at < 1308 for at in service.polls(str(number)))
        assert world.order(str(number)).state is OrderState.EXPIRED
    assert service.limiter.refusals == 0


async def test_the_persons_own_actions_always_have_room(world: World) -> None:
    for number in range(ORDERS):
        world.add(str(number))
    await world.start()
    for _ in range(60):
        await asyncio.sleep(5)
        await world.session.line.balance()  # twelve a minute, under the fifth that is kept
    assert world.service.limiter.refusals == 0
    assert world.service.count("balance") >= 60


async def test_asking_for_everything_again_and_again_stays_within_the_budget(
    world: World,
) -> None:
    for number in range(ORDERS):
        world.add(str(number))
    await world.start()
    for _ in range(100):
        world.session.watcher.poll_all()
        await asyncio.sleep(3)
    assert world.service.limiter.refusals == 0
    until = world.clock.elapsed()
    assert max(longest_wait(world.service, str(n), until) for n in range(ORDERS)) <= 1.3 * FAIR


async def test_another_program_that_eats_the_budget_slows_us_down_without_a_429(
    world: World,
) -> None:
    for number in range(ORDERS):
        world.add(str(number))
    await world.start()
    for _ in range(120):
        await asyncio.sleep(2.5)
        world.service.limiter.used[int(world.clock.elapsed() // 60)] += 1
    assert world.service.limiter.refusals == 0
    whole = sorted(world.service.limiter.used)[1:-1]
    for window in whole:
        assert world.service.limiter.used[window] <= LIMIT


async def test_few_orders_are_polled_at_their_pace_under_the_same_budget(world: World) -> None:
    for number in range(5):
        world.add(str(number))
    await world.start()
    await asyncio.sleep(100)
    for number in range(5):
        assert longest_wait(world.service, str(number), world.clock.elapsed()) <= 5.5


async def test_without_a_told_limit_the_pace_alone_counts(world: World) -> None:
    world.service.limiter = Limiter(world.clock, 10**9)
    for number in range(ORDERS):
        world.add(str(number))
    await world.start()
    await asyncio.sleep(100)
    for number in range(ORDERS):
        assert longest_wait(world.service, str(number), world.clock.elapsed()) <= 5.5
