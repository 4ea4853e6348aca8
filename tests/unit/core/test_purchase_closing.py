"""Money when the app is closed: what was sent is waited for, the rest is not sent."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from nonvoip_desktop.core.session import LONGEST_CALL
from nonvoip_desktop.domain.answers import PriceChangeRequired
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import OutcomeUnknown, ServiceRefused
from tests.helpers.fakes import INSTAGRAM, TELEGRAM
from tests.helpers.sim_clock import SimClock
from tests.unit.core.world import World

P = PurchaseState
OFFER = PriceChangeRequired(Decimal("1.70"))


@pytest.fixture
async def world(world: World) -> World:
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return world


async def test_closing_waits_for_the_answer(world: World, clock: SimClock) -> None:
    world.service.latency = 10
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(7)  # the balance was not asked in time, and the order is sent
    began = clock.elapsed()
    await world.close()
    assert clock.elapsed() - began < LONGEST_CALL
    purchase = await buying
    assert purchase.state is P.PLACED
    assert world.stored(purchase).state is P.PLACED
    assert len(world.store.orders) == 1


async def test_closing_cuts_what_never_answers_and_leaves_it_unconfirmed(
    world: World, clock: SimClock
) -> None:
    world.service.always("order", lambda **_details: asyncio.Event().wait())
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    queued = asyncio.create_task(world.session.purchasing.buy(TELEGRAM))
    await asyncio.sleep(1)
    began = clock.elapsed()
    await world.close()
    assert LONGEST_CALL <= clock.elapsed() - began < LONGEST_CALL + 5
    assert buying.cancelled() or buying.done()
    assert (await queued).state is P.FAILED
    await asyncio.gather(buying, return_exceptions=True)
    again = World(clock, service=world.service, store=world.store)
    await again.start()
    assert [p.service for p in again.session.purchasing.open()] == ["Instagram"]
    await again.close()


async def test_a_client_that_tells_of_its_cancellation_is_believed(world: World) -> None:
    async def hang(**_details: object) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise OutcomeUnknown("The call was broken off after it was sent.") from None

    world.service.always("order", hang)
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(1)
    await world.close()
    await asyncio.gather(buying, return_exceptions=True)
    (stored,) = world.store.purchases.values()
    assert stored.state is P.UNCONFIRMED
    assert "broken off" in stored.detail


async def test_what_is_not_sent_yet_is_not_sent_any_more(world: World) -> None:
    world.service.latency = 2
    first = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    second = asyncio.create_task(world.session.purchasing.buy(TELEGRAM))
    await asyncio.sleep(1)  # the balance is being asked
    await world.close()
    for purchase in (await first, await second):
        assert purchase.state is P.FAILED
        assert "Nothing was bought" in purchase.detail
        assert world.stored(purchase).state is P.FAILED
    assert world.service.count("order") == 0


async def test_closing_declines_offers_also_those_that_come_while_it_closes(
    world: World,
) -> None:
    world.service.script("order", OFFER)
    early = await world.session.purchasing.buy(INSTAGRAM)
    world.service.latency = 4
    world.service.script("order", OFFER)
    buying = asyncio.create_task(world.session.purchasing.buy(TELEGRAM))
    await asyncio.sleep(6)
    await world.close()
    late = await buying
    assert world.stored(early).state is P.DECLINED
    assert world.stored(late).state is P.DECLINED


async def test_a_yes_after_signing_out_is_void(world: World) -> None:
    world.service.script("order", OFFER)
    offered = await world.session.purchasing.buy(INSTAGRAM)
    await world.close()
    purchasing = world.session.purchasing
    assert await purchasing.accept_price(offered.purchase_id, Decimal("1.70")) is None
    after = await purchasing.buy(TELEGRAM)
    assert after.state is P.FAILED
    assert world.service.count("order") == 1


async def test_a_decline_that_cannot_be_stored_at_the_end_comes_at_the_next_start(
    world: World,
) -> None:
    world.service.script("order", OFFER)
    offered = await world.session.purchasing.buy(INSTAGRAM)
    world.store.fail("save")
    await world.close()
    again = World(world.clock, service=world.service, store=world.store)
    again.store.fail()
    await again.start()
    assert again.stored(offered).state is P.DECLINED
    await again.close()


async def test_a_refusal_while_closing_is_stored_without_another_question(
    world: World,
) -> None:
    world.service.latency = 3
    world.service.script("order", ServiceRefused("No."))
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(5)
    world.service.calls.clear()
    await world.close()
    assert (await buying).state is P.FAILED
    assert world.service.count("balance") == 0


async def test_a_lost_answer_while_closing_is_stored_without_another_question(
    world: World,
) -> None:
    world.service.latency = 3
    world.service.script("order", OutcomeUnknown("No answer."))
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(5)
    world.service.calls.clear()
    await world.close()
    assert (await buying).state is P.UNCONFIRMED
    assert world.service.count("balance") == 0
