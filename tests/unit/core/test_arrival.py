"""Polling slows down while callbacks work, and no longer."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from nonvoip_desktop.core.arrival import GRACE, LATELY, SETTLING, Way
from nonvoip_desktop.core.events import Notice, NoticeOver
from nonvoip_desktop.domain.callback import IncomingMessage
from tests.unit.core.world import World


@pytest.fixture
async def world(world: World) -> World:
    """Two orders; the first is on screen."""
    world.add("1")
    world.add("2")
    await world.start()
    world.session.watcher.look_at("1")
    await asyncio.sleep(SETTLING + 1)
    return world


async def gaps(world: World, order_id: str, seconds: float) -> list[float]:
    """The pauses between the polls that begin within the next ``seconds``."""
    world.service.calls.clear()
    await asyncio.sleep(seconds)
    return [later - earlier for earlier, later in pairwise(world.service.polls(order_id))]


def way(world: World) -> Way:
    return world.session.waiting().way


async def called_back(world: World, text: str = "Code 1234", order_id: str = "2") -> None:
    world.service.send_sms(order_id, text)
    await world.post(IncomingMessage(text, order_id))
    await asyncio.sleep(1)


async def test_while_nobody_listens_nothing_changes(world: World) -> None:
    assert way(world) is Way.POLLS
    await called_back(world)  # left from before it was switched off
    assert way(world) is Way.POLLS
    assert max(await gaps(world, "1", 30)) < 6


async def test_only_what_has_shown_to_work_slows_the_polls(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    assert way(world) is Way.LISTENING
    assert max(await gaps(world, "1", 30)) < 6
    await called_back(world)
    assert way(world) is Way.CALLBACKS
    assert await gaps(world, "1", 200) == pytest.approx([30] * 6, abs=0.5)


async def test_a_message_without_its_callback_ends_it(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    await called_back(world)
    world.service.send_sms("1", "Code 5678")
    await asyncio.sleep(31)
    assert world.texts("1") == ["Code 5678"]
    await asyncio.sleep(GRACE)
    assert way(world) is Way.SILENT
    (notice,) = world.told(Notice)
    assert notice.title == "Callbacks do not arrive any more"
    world.add("3")
    await world.session.book.bring_back("3")
    world.session.watcher.look_at("3")
    assert max(await gaps(world, "3", 30)) < 6
    # It works again as soon as one comes.
    await called_back(world, "Code 9", "3")
    assert way(world) is Way.CALLBACKS
    assert NoticeOver(notice.key) in world.heard


async def test_a_callback_may_be_a_little_later_than_the_poll(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    await called_back(world)
    world.service.send_sms("1", "Code 5678")
    await world.session.watcher.poll_now("1")
    await asyncio.sleep(GRACE - 1)
    await world.post(IncomingMessage("Code 5678", "1"))
    await asyncio.sleep(GRACE)
    assert way(world) is Way.CALLBACKS
    assert world.texts("1") == ["Code 5678"]


async def test_what_was_posted_before_anybody_listened_proves_nothing(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    world.service.send_sms("1", "Code 5678")
    await asyncio.sleep(6 + GRACE)
    assert way(world) is Way.LISTENING
    await asyncio.sleep(SETTLING)
    world.service.send_sms("2", "Code 5678")
    await asyncio.sleep(11 + GRACE)
    assert way(world) is Way.SILENT
    assert world.told(Notice) == []  # nothing has stopped that ever worked


async def test_what_was_long_ago_is_not_lately(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    await called_back(world)
    await asyncio.sleep(LATELY + 1)
    assert way(world) is Way.LISTENING


async def test_switched_off_is_back_at_its_pace(world: World) -> None:
    world.session.callbacks.arrival.listen(True)
    await called_back(world)
    world.session.callbacks.arrival.listen(False)
    assert way(world) is Way.POLLS
    assert max(await gaps(world, "1", 30)) < 6
