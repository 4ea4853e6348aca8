"""Reminders of a rental's end: the most urgent one, once, across sleep, restart and renewal."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from nonvoip_desktop.core.events import ReminderDue
from nonvoip_desktop.core.reminders import due_lead
from nonvoip_desktop.domain.answers import Renewed
from nonvoip_desktop.domain.order import OrderKind, OrderState
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World, an_order

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LEADS = (3 * DAY, DAY, HOUR)


def rental(world: World, **changes: object) -> None:
    values = {
        "kind": OrderKind.LONG_TERM,
        "ordered_at": START - 20 * DAY,
        "expires_at": START + 10 * DAY,
        **changes,
    }
    world.add("2", **values)


def set_usual(world: World) -> None:
    world.session.reminders.set_leads(3 * DAY, DAY, last=HOUR)


async def start(world: World) -> None:
    await world.session.load()
    set_usual(world)
    # Nothing but the reminders runs: ten days of polls would take a while.
    world.tasks.start("reminders", world.session.reminders.run())
    await asyncio.sleep(0)


async def pass_time(world: World, time: timedelta) -> None:
    """Up to that long from now, in steps of some hours that take no time."""
    steps = int(time / (3 * HOUR))
    for _ in range(steps):
        world.clock.sleep((time / steps).total_seconds() - 40)
        await asyncio.sleep(40)


def given(world: World) -> list[tuple[timedelta, bool]]:
    """What was given, the time that was left to the hour."""
    return [(HOUR * round(e.left / 3600), e.last) for e in world.told(ReminderDue)]


async def test_each_reminder_comes_once_at_its_time(world: World) -> None:
    rental(world)
    await start(world)
    await asyncio.sleep(1)
    for before in (3 * DAY, DAY, HOUR):
        assert world.order("2").expires_at == START + 10 * DAY
        # Up to a minute before it is due, then by the reminders' own timer.
        left = START + 10 * DAY - world.clock.now() - before
        world.clock.sleep(left.total_seconds() - 60)
        already = len(given(world))
        await asyncio.sleep(58)
        assert len(given(world)) == already
        await asyncio.sleep(4)
        assert len(given(world)) == already + 1
    await pass_time(world, 6 * HOUR)
    assert given(world) == [(3 * DAY, False), (DAY, False), (HOUR, True)]
    assert world.told(ReminderDue)[0].order.order_id == "2"


async def test_after_sleep_only_the_most_urgent_one_comes(world: World) -> None:
    rental(world)
    await start(world)
    await asyncio.sleep(1)
    world.clock.sleep(9.5 * 86_400)
    await asyncio.sleep(31)
    assert given(world) == [(timedelta(hours=12), False)]


async def test_what_was_given_is_not_given_again_after_a_restart(world: World) -> None:
    rental(world, expires_at=START + 2 * DAY)
    await start(world)
    await asyncio.sleep(1)
    assert given(world) == [(2 * DAY, False)]
    assert world.order("2").reminded_at is not None
    again = await world.restarted()
    await start(again)
    await asyncio.sleep(10)
    assert given(again) == []
    await pass_time(again, 27 * HOUR)
    assert given(again) == [(DAY, False)]
    await again.close()


async def test_at_the_start_what_is_due_comes_at_once(world: World) -> None:
    rental(world, expires_at=START + timedelta(minutes=30))
    await start(world)
    await asyncio.sleep(0.1)
    (event,) = world.told(ReminderDue)
    assert (event.last, round(event.left / 60)) == (True, 30)


async def test_a_renewal_moves_what_is_due(world: World) -> None:
    rental(world, expires_at=START + 2 * DAY)
    await start(world)
    await asyncio.sleep(1)
    world.service.script("renew", Renewed("2", START + 32 * DAY))
    await world.session.acting.renew("2", "30d")
    await pass_time(world, 28 * DAY)
    assert given(world) == [(2 * DAY, False)]
    await pass_time(world, 27 * HOUR)
    assert given(world)[1:] == [(3 * DAY, False)]


async def test_a_full_disk_does_not_repeat_a_reminder_without_end(world: World) -> None:
    rental(world, expires_at=START + 2 * DAY)
    world.store.fail("save_order")
    await start(world)
    await asyncio.sleep(600)
    assert len(given(world)) == 1


async def test_changed_times_hold_at_once(world: World) -> None:
    rental(world, expires_at=START + 9 * DAY)
    await start(world)
    await asyncio.sleep(1)
    assert given(world) == []
    world.session.reminders.set_leads(10 * DAY, last=timedelta())
    await asyncio.sleep(0.1)
    assert given(world) == [(9 * DAY, False)]


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({}, DAY),
        ({"kind": OrderKind.SHORT_TERM}, None),
        ({"state": OrderState.EXPIRED}, None),
        ({"state": OrderState.REJECTED}, None),
        ({"state": OrderState.RECEIVED}, DAY),
        ({"expires_at": None}, None),
        ({"expires_at": START}, None),
        ({"expires_at": START + timedelta(minutes=5)}, HOUR),
        ({"reminded_at": START - HOUR}, None),
        ({"reminded_at": START - timedelta(hours=13)}, DAY),
        # A day's rental is not announced as ending when it was just bought …
        ({"kind": OrderKind.ONE_DAY, "ordered_at": START - 12 * HOUR}, None),
        # … but when a day is left of a renewed one, it is.
        ({"kind": OrderKind.ONE_DAY, "ordered_at": START - 36 * HOUR}, DAY),
    ],
)
def test_which_reminder_is_due(changes: dict[str, object], due: timedelta | None) -> None:
    values = {
        "kind": OrderKind.LONG_TERM,
        "ordered_at": START - 29 * DAY,
        "expires_at": START + 12 * HOUR,
        **changes,
    }
    assert due_lead(an_order(SimClock(), "2", **values), LEADS, START) == due
