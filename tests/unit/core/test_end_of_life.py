"""An order's end: one last poll, a few late looks, and nothing lost while the network is away."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from nonvoip_desktop.core.events import MessageArrived
from nonvoip_desktop.core.schedule import GIVE_UP, LATE_LOOKS
from nonvoip_desktop.domain.answers import NoSms
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.errors import Unreachable
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World

END = START + timedelta(seconds=600)
#: The end on the even clock, which starts at 1000.
END_AT = 1600.0


def texts(world: World) -> list[str]:
    return [event.message.text for event in world.told(MessageArrived)]


async def test_the_last_poll_is_at_the_end_and_late_looks_follow(world: World) -> None:
    world.add("1", expires_at=END)
    await world.start()
    await asyncio.sleep(599)
    assert world.order("1").state is OrderState.WAITING
    await asyncio.sleep(2)
    assert world.order("1").state is OrderState.EXPIRED
    await asyncio.sleep(1000)
    after = [at - END_AT for at in world.service.polls("1") if at >= END_AT - 0.001]
    assert after == pytest.approx([0, *LATE_LOOKS], abs=0.2)
    assert world.session.watcher.polled == 0


@pytest.mark.parametrize("late", [-0.5, 5, 25, 85])
async def test_a_late_code_is_shown_not_lost(world: World, late: float) -> None:
    world.add("1", expires_at=END)
    await world.start()
    world.service.send_sms("1", "Your code is 1111", in_=600 + late)
    await asyncio.sleep(800)
    assert world.order("1").state is OrderState.RECEIVED
    assert texts(world) == ["Your code is 1111"]
    polls = len(world.service.polls("1"))
    await asyncio.sleep(1000)
    assert len(world.service.polls("1")) == polls


async def test_a_code_that_came_while_the_network_was_away_is_found(world: World) -> None:
    world.add("1", expires_at=END)
    await world.start()
    await asyncio.sleep(500)
    for name in ("get_sms", "balance", "products"):
        world.service.always(name, Unreachable("x"))
    world.service.send_sms("1", "Your code is 1111", in_=50)
    await asyncio.sleep(3600)
    assert world.order("1").state is OrderState.EXPIRED
    for name in ("get_sms", "balance", "products"):
        world.service.always(name, None)
    await asyncio.sleep(61)
    assert world.order("1").state is OrderState.RECEIVED
    assert texts(world) == ["Your code is 1111"]


async def test_a_code_that_could_not_be_stored_at_the_end_is_found(world: World) -> None:
    world.add("1", expires_at=END)
    await world.start()
    await asyncio.sleep(590)
    world.service.send_sms("1", "Your code is 1111")
    world.store.fail("save_message", "save_order")
    await asyncio.sleep(1000)
    assert texts(world) == []
    world.store.fail()
    await asyncio.sleep(61)
    assert texts(world) == ["Your code is 1111"]
    assert world.order("1").state is OrderState.RECEIVED


async def test_what_never_answers_is_given_up_after_a_day(world: World) -> None:
    world.add("1", expires_at=START - timedelta(seconds=GIVE_UP - 300))
    world.service.always("get_sms", Unreachable("x"))
    await world.start()
    await asyncio.sleep(200)
    assert world.session.watcher.polled == 1
    await asyncio.sleep(200)
    assert world.session.watcher.polled == 0
    assert world.order("1").state is OrderState.EXPIRED


async def test_without_a_told_end_it_is_asked_until_the_service_says_that_it_is_gone(
    world: World,
) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(7200)
    assert world.order("1").state is OrderState.WAITING
    world.service.always("get_sms", NoSms("Order not found", gone=True))
    await asyncio.sleep(20)
    assert world.order("1").state is OrderState.EXPIRED
    # It may have been said too early: the late looks are made all the same.
    world.service.always("get_sms", None)
    world.service.send_sms("1", "Your code is 1111")
    await asyncio.sleep(100)
    assert texts(world) == ["Your code is 1111"]


async def test_a_rejected_order_is_not_asked_any_more(world: World) -> None:
    world.add("1", expires_at=END)
    await world.start()
    await asyncio.sleep(10)
    world.service.always("get_sms", NoSms("Order was rejected", gone=True))
    await asyncio.sleep(10)
    assert world.order("1").state is OrderState.REJECTED
    polls = len(world.service.polls("1"))
    await asyncio.sleep(1000)
    assert len(world.service.polls("1")) == polls


async def test_looking_further_ends_with_the_order(world: World) -> None:
    world.add("1", expires_at=END, state=OrderState.RECEIVED, look_further=True)
    await world.start()
    world.service.send_sms("1", "Your code is 2222", in_=650)
    await asyncio.sleep(601)
    assert world.order("1").state is OrderState.RECEIVED
    await asyncio.sleep(300)
    assert texts(world) == ["Your code is 2222"]
    assert not world.order("1").look_further
    assert world.session.watcher.polled == 0


# Across a restart


@pytest.mark.parametrize("away", [30, 700, 80_000])
async def test_a_waiting_order_is_asked_at_start_and_keeps_its_end(
    world: World, clock: SimClock, away: float
) -> None:
    world.add("1", expires_at=END)
    world.service.send_sms("1", "Your code is 1111", in_=20)
    clock.sleep(away)
    await world.start()
    await asyncio.sleep(1)
    assert world.order("1").state is OrderState.RECEIVED
    assert texts(world) == ["Your code is 1111"]


async def test_an_order_whose_time_ran_out_while_closed_gets_one_look(
    world: World, clock: SimClock
) -> None:
    world.add("1", expires_at=END)
    clock.sleep(3 * 86_400)
    await world.start()
    await asyncio.sleep(1)
    assert world.order("1").state is OrderState.EXPIRED
    await asyncio.sleep(1000)
    assert len(world.service.polls("1")) == 1


async def test_what_ended_lately_is_looked_at_once_more_at_start(
    world: World, clock: SimClock
) -> None:
    world.add("1", expires_at=END, state=OrderState.EXPIRED)
    world.add("2", expires_at=END - timedelta(days=2), state=OrderState.EXPIRED)
    world.add("3", expires_at=END, state=OrderState.REJECTED)
    world.add("4", expires_at=END, state=OrderState.RECEIVED)
    world.add(
        "5",
        kind=OrderKind.LONG_TERM,
        expires_at=START + timedelta(days=30),
        active_until=END,
    )
    world.service.send_sms("1", "Your code is 1111")
    clock.sleep(4000)
    await world.start()
    await asyncio.sleep(1000)
    assert texts(world) == ["Your code is 1111"]
    asked = {order_id: len(world.service.polls(order_id)) for order_id in "12345"}
    assert asked == {"1": 1, "2": 0, "3": 0, "4": 0, "5": 1}


@pytest.mark.parametrize(("away", "asked"), [(4000, 1), (3 * 86_400, 0)])
async def test_looking_further_ends_also_while_closed(
    world: World, clock: SimClock, away: float, asked: int
) -> None:
    world.add("1", expires_at=END, state=OrderState.RECEIVED, look_further=True)
    clock.sleep(away)
    await world.start()
    await asyncio.sleep(100)
    assert not world.order("1").look_further
    assert world.order("1").state is OrderState.RECEIVED
    assert len(world.service.polls("1")) == asked


async def test_the_late_looks_that_were_missed_are_made_after_a_kill(
    world: World, clock: SimClock
) -> None:
    world.add("1", expires_at=END)
    await world.start()
    await asyncio.sleep(612)  # the end, and the first late look
    again = await world.restarted()
    world.service.send_sms("1", "Your code is 1111", in_=60)
    await again.start()
    await asyncio.sleep(200)
    assert texts(again) == ["Your code is 1111"]
    assert again.order("1").state is OrderState.RECEIVED
    await again.close()
