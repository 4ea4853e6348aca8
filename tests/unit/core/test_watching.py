"""The watcher's loop in simulated time: pace, pauses, and one poll at a time."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.events import Link, Notice, PollTrouble, SignInRefused
from nonvoip_desktop.core.polling import Polled
from nonvoip_desktop.core.watching import MOST_IN_FLIGHT, QUIET, STRETCH_MOST
from nonvoip_desktop.domain.answers import NoSms
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.errors import AuthenticationFailed, NotTheService, RateLimited, Unreachable
from tests.helpers.fakes import INSTAGRAM
from tests.helpers.sim_clock import START
from tests.unit.core.world import World


def gaps(moments: list[float]) -> list[float]:
    return [later - earlier for earlier, later in pairwise(moments)]


# Pace


async def test_five_seconds_then_ten_then_fifteen(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(420)
    polls = world.service.polls("1")
    began = polls[0]
    young = gaps([at for at in polls if at - began < 119])
    middle = gaps([at for at in polls if 130 < at - began < 299])
    old = gaps([at for at in polls if at - began > 315])
    assert young == pytest.approx([5] * len(young), abs=0.2)
    assert middle == pytest.approx([10] * len(middle), abs=0.2)
    assert old == pytest.approx([15] * len(old), abs=0.2)
    assert min(len(young), len(middle), len(old)) >= 5


async def test_the_age_counts_from_the_order_and_not_from_the_start(world: World) -> None:
    world.add("1", ordered_at=START - timedelta(seconds=400))
    await world.start()
    await asyncio.sleep(100)
    assert gaps(world.service.polls("1")) == pytest.approx([15] * 6, abs=0.2)


async def test_the_person_sets_the_pace_within_bounds(world: World) -> None:
    world.add("1")
    world.session.watcher.set_pace(0.5)
    await world.start()
    await asyncio.sleep(30)
    assert gaps(world.service.polls("1")) == pytest.approx([3] * 9, abs=0.2)
    world.session.watcher.set_pace(1000)
    await asyncio.sleep(200)
    assert gaps(world.service.polls("1"))[-2:] == pytest.approx([60] * 2, abs=0.2)
    world.session.watcher.set_pace(3)
    before = world.clock.elapsed()
    await asyncio.sleep(10)
    assert world.service.polls("1")[-1] - before <= 10


async def test_the_order_on_screen_is_never_slower_than_five_seconds(world: World) -> None:
    old = START - timedelta(seconds=400)
    world.add("1", ordered_at=old)
    world.add("2", ordered_at=old)
    await world.start()
    await asyncio.sleep(1)
    world.session.watcher.look_at("1")
    await asyncio.sleep(60)
    assert max(gaps(world.service.polls("1"))) <= 5.01
    assert len(world.service.polls("2")) == 5
    world.session.watcher.look_at(None)
    await asyncio.sleep(60)
    assert gaps(world.service.polls("1"))[-2:] == pytest.approx([15] * 2, abs=0.2)


async def test_a_received_order_is_left_alone_until_the_person_looks_further(
    world: World,
) -> None:
    world.add("1", ordered_at=START - timedelta(seconds=300))
    await world.start()
    world.service.send_sms("1", "Your code is 1111")
    await asyncio.sleep(60)
    assert world.order("1").state is OrderState.RECEIVED
    quiet = len(world.service.polls("1"))
    assert quiet == 1
    await world.session.book.save(
        replace(world.order("1"), look_further=True, updated_at=world.clock.now())
    )
    world.service.send_sms("1", "Your code is 2222", in_=12)
    await asyncio.sleep(40)
    messages = world.session.book.messages("1")
    assert [m.text for m in messages] == ["Your code is 1111", "Your code is 2222"]
    # It waits anew, at the pace of a young order, and goes on after the second one.
    assert gaps(world.service.polls("1"))[1:4] == pytest.approx([5] * 3, abs=0.2)
    assert world.service.polls("1")[-1] > world.clock.elapsed() - 6


async def test_an_inactive_rental_is_not_polled_and_an_active_one_until_its_window_ends(
    world: World,
) -> None:
    ends = START + timedelta(days=30)
    world.add("1", kind=OrderKind.LONG_TERM, expires_at=ends)
    world.add(
        "2",
        kind=OrderKind.LONG_TERM,
        expires_at=ends,
        active_until=START + timedelta(seconds=300),
    )
    await world.start()
    world.service.send_sms("2", "Your code is 1111", in_=10)
    await asyncio.sleep(600)
    assert world.service.polls("1") == []
    polls = [at - 1000 for at in world.service.polls("2")]
    assert gaps(polls[:20]) == pytest.approx([15] * 19, abs=0.2)
    # At the window's end, and the late looks after it.
    assert polls[-4:] == pytest.approx([300, 310, 330, 390], abs=0.5)
    assert world.order("2").state is OrderState.RECEIVED
    assert world.order("1").state is OrderState.WAITING


async def test_a_won_bid_waits_at_the_pace_of_a_young_order(world: World) -> None:
    world.add("1", state=OrderState.BIDDING, number=None, ordered_at=START - timedelta(seconds=600))
    await world.session.load()
    order = world.session.book.get("1")
    assert order is not None
    world.service.always("get_sms", NoSms())
    world.session.go_online()
    await asyncio.sleep(20)
    assert world.order("1").state is OrderState.BIDDING
    await world.session.book.save(replace(order, bid=INSTAGRAM.price))
    world.service.always("get_sms", NoSms(number="16095550123"))
    await asyncio.sleep(40)
    assert world.order("1").state is OrderState.WAITING
    assert gaps(world.service.polls("1"))[-3:] == pytest.approx([5] * 3, abs=0.2)


# One at a time


async def test_one_poll_in_flight_per_order_and_few_in_all(world: World) -> None:
    for number in range(10):
        world.add(str(number))
    world.service.latency = 12  # slower than the pace
    await world.start()
    most = 0
    for _ in range(60):
        world.session.watcher.poll_all()
        await asyncio.sleep(1)
        most = max(most, sum(world.service.in_flight[str(n)] for n in range(10)))
    assert most == MOST_IN_FLIGHT
    assert max(world.service.most_in_flight[str(n)] for n in range(10)) == 1


async def test_a_poll_now_waits_for_the_one_under_way(world: World) -> None:
    world.add("1")
    world.service.latency = 3
    await world.start()
    await asyncio.sleep(1)
    results = await asyncio.gather(*(world.session.watcher.poll_now("1") for _ in range(2)))
    assert results == [Polled.WORKED] * 2
    assert len(world.service.polls("1")) == 3
    assert world.service.most_in_flight["1"] == 1


async def test_an_order_that_is_revived_while_it_is_asked_is_not_asked_twice(
    world: World,
) -> None:
    world.add("1", state=OrderState.REJECTED)
    await world.start()
    world.service.latency = 3
    looking = asyncio.create_task(world.session.watcher.poll_now("1"))
    await asyncio.sleep(1)
    await world.session.book.update("1", lambda o: replace(o, state=OrderState.WAITING))
    await looking
    assert world.service.most_in_flight["1"] == 1
    assert world.session.watcher.polled == 1


async def test_whoever_gives_up_on_a_poll_does_not_end_it(world: World) -> None:
    world.add("1", state=OrderState.EXPIRED)
    world.service.send_sms("1", "Your code is 1111")
    await world.start()
    await asyncio.sleep(1)
    world.service.latency = 3
    looking = asyncio.create_task(world.session.watcher.poll_now("1"))
    await asyncio.sleep(1)
    looking.cancel()
    await asyncio.sleep(3)
    assert world.order("1").state is OrderState.RECEIVED


async def test_what_the_status_bar_says(world: World) -> None:
    watcher = world.session.watcher
    assert watcher.next_poll_in() is None
    assert watcher.polled == 0
    world.add("1")
    world.add("2")
    await world.start()
    await asyncio.sleep(1)
    waiting = world.session.waiting()
    assert waiting.orders == 2
    assert waiting.next_in is not None
    assert 0 < waiting.next_in < 5


# Failures and pauses


async def test_failures_pause_longer_and_the_order_goes_on_waiting(world: World) -> None:
    world.add("1")
    world.service.always("get_sms", Unreachable("x"))
    await world.session.load()
    world.session.watcher.poll_all()
    running = asyncio.create_task(world.session.watcher.run())
    await asyncio.sleep(150)
    assert gaps(world.service.polls("1")) == pytest.approx([5, 10, 20, 40, 60], abs=0.5)
    assert world.order("1").state is OrderState.WAITING
    assert len(world.told(PollTrouble)) == 1
    assert world.told(Notice) == []
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_one_call_that_always_breaks_does_not_set_off_a_storm(world: World) -> None:
    for number in range(3):
        world.add(str(number))
    world.service.always("get_sms", NotTheService("x", http_status=502))
    await world.start()
    await asyncio.sleep(1200)
    # The line is asked for again every half minute; each time it seems to be back.
    assert world.service.count("balance") < 110
    assert world.service.count("products") < 10
    for number in range(3):
        assert len(world.service.polls(str(number))) < 140


async def test_when_the_network_is_back_every_order_is_asked_at_once(world: World) -> None:
    for number in range(3):
        world.add(str(number))
    await world.start()
    await asyncio.sleep(1)
    for name in ("get_sms", "balance", "products"):
        world.service.always(name, Unreachable("x", cause="dns"))
    await asyncio.sleep(200)
    assert world.session.line.link is Link.OFFLINE
    for name in ("get_sms", "balance", "products"):
        world.service.always(name, None)
    world.session.line.retry_now()
    back = world.clock.elapsed()
    await asyncio.sleep(1)
    assert world.session.line.link is Link.OK
    for number in range(3):
        assert world.service.polls(str(number))[-1] >= back


async def test_a_429_silences_everything_automatic_with_jitter(world: World) -> None:
    for number in range(5):
        world.add(str(number))
    await world.start()
    await asyncio.sleep(21)
    paused_at = 0.0

    def pause(**_details: object) -> None:
        nonlocal paused_at
        paused_at = world.clock.elapsed()
        raise world.service.limiter.pause(40)

    world.service.script("get_sms", pause)
    await asyncio.sleep(8)
    assert paused_at
    assert any("pause" in event.words for event in world.told(PollTrouble))
    left = paused_at + 40 - world.clock.elapsed()
    assert left + 0.1 <= world.session.watcher.paused_for() <= left + 1
    assert world.session.waiting().next_in == world.session.watcher.paused_for()
    await asyncio.sleep(60)
    after = [call for call in world.service.calls if call.at > paused_at]
    assert min(call.at for call in after) >= paused_at + 40.1
    polled = {c.details["order_id"] for c in after if c.name == "get_sms"}
    assert polled == {str(number) for number in range(5)}
    assert world.service.limiter.refusals == 0


def _raise(error: RateLimited) -> None:
    raise error


async def test_each_429_stretches_the_pace_and_quiet_brings_it_back(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(1)
    for _ in range(6):
        world.service.script("get_sms", lambda **_: _raise(world.service.limiter.pause(1)))
        await asyncio.sleep(30)
    await asyncio.sleep(100)
    assert 10 * STRETCH_MOST / 1.5 < gaps(world.service.polls("1"))[-1] <= 10 * STRETCH_MOST + 0.2
    world.session.watcher.look_at("1")
    await asyncio.sleep(QUIET * 10)
    assert gaps(world.service.polls("1"))[-1] == pytest.approx(5, abs=0.2)


async def test_polls_that_were_under_way_together_stretch_once(world: World) -> None:
    for number in range(5):
        world.add(str(number))
    world.service.latency = 1
    world.service.script(
        "get_sms", *[lambda **_: _raise(world.service.limiter.pause(5)) for _ in range(5)]
    )
    await world.start()
    await asyncio.sleep(45)
    late = [at for at in world.service.polls("1") if at > 1010]
    assert len(late) >= 3
    assert gaps(late) == pytest.approx([5 * 1.5] * len(gaps(late)), abs=0.3)


async def test_a_refused_password_ends_polling_and_nothing_else(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(12)
    world.service.always("get_sms", AuthenticationFailed("Wrong password."))
    await asyncio.sleep(5)
    polls = len(world.service.polls("1"))
    await asyncio.sleep(600)
    assert len(world.service.polls("1")) == polls
    assert world.told(SignInRefused) == [SignInRefused("Wrong password.")]
    assert world.session.waiting().next_in is None
    assert world.order("1").state is OrderState.WAITING


@pytest.mark.logs_errors("A poll failed unexpectedly")
async def test_a_fault_of_ours_is_told_and_polling_goes_on(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(1)
    world.service.script("get_sms", ValueError("boom"))
    await asyncio.sleep(30)
    assert [notice.key for notice in world.told(Notice)] == ["unexpected"]
    assert len(world.service.polls("1")) >= 6
