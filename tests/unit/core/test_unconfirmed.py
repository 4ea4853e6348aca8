"""Several purchases, and what nobody knows."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from nonvoip_desktop.domain.answers import (
    PriceChangeRequired,
)
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import (
    OutcomeUnknown,
    Unreachable,
)
from tests.helpers.fakes import INSTAGRAM, NORWAY, TELEGRAM
from tests.unit.core.world import World, an_order

P = PurchaseState
OFFER = PriceChangeRequired(Decimal("1.70"), "The price has changed.")


@pytest.fixture
async def world(world: World) -> World:
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return world


def money_calls(world: World) -> list[dict[str, object]]:
    return [c.details for c in world.service.calls if c.name in ("order", "country_order")]


# One at a time


async def test_a_double_click_buys_once(world: World) -> None:
    first, second = await asyncio.gather(
        world.session.purchasing.buy(INSTAGRAM), world.session.purchasing.buy(INSTAGRAM)
    )
    assert first.purchase_id == second.purchase_id
    assert len(money_calls(world)) == 1
    assert len(world.store.purchases) == 1
    # After the answer, the same product is another purchase.
    third = await world.session.purchasing.buy(INSTAGRAM)
    assert third.purchase_id != first.purchase_id


async def test_purchases_queue_and_show_at_once_that_they_do(world: World) -> None:
    world.service.latency = 2
    first = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    second = asyncio.create_task(world.session.purchasing.buy(TELEGRAM))
    await asyncio.sleep(0.5)
    assert world.session.purchasing.placing() == {INSTAGRAM.key, TELEGRAM.key}
    assert [p.state for p in world.store.purchases.values()] == [P.PLACING] * 2
    one, two = await first, await second
    assert world.service.most_in_flight["order"] == 1
    assert one.attempts[0].balance_after == two.attempts[0].balance_before == Decimal("9.64")
    assert two.attempts[0].balance_after == Decimal("8.39")
    assert world.session.purchasing.placing() == frozenset()


async def test_who_gives_up_waiting_loses_nothing(world: World) -> None:
    world.service.latency = 2
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(3)
    buying.cancel()
    await asyncio.gather(buying, return_exceptions=True)
    await asyncio.sleep(5)
    (purchase,) = world.store.purchases.values()
    assert purchase.state is P.PLACED
    assert len(world.session.book.all()) == 1


async def test_giving_up_before_the_intent_is_stored_leaves_nothing_hanging(
    world: World,
) -> None:
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(0.0001)
    buying.cancel()
    await asyncio.gather(buying, return_exceptions=True)
    await asyncio.sleep(5)
    (purchase,) = world.store.purchases.values()
    assert purchase.state is P.PLACED
    assert world.session.purchasing.open() == ()


async def test_a_countrys_product_of_the_same_id_is_another_product(world: World) -> None:
    assert NORWAY.product_id == INSTAGRAM.product_id
    first, second = await asyncio.gather(
        world.session.purchasing.buy(INSTAGRAM), world.session.purchasing.buy(NORWAY)
    )
    assert first.purchase_id != second.purchase_id
    assert world.service.count("order") == world.service.count("country_order") == 1


# Unconfirmed


@pytest.fixture
async def lost(world: World) -> Purchase:
    world.service.script("order", OutcomeUnknown("The answer did not come in time."))
    return await world.session.purchasing.buy(INSTAGRAM)


async def test_evidence_stands_beside_it(world: World, lost: Purchase) -> None:
    assert world.session.purchasing.unconfirmed(INSTAGRAM.key) is not None
    assert world.session.purchasing.unconfirmed(TELEGRAM.key) is None
    attempt = lost.attempts[-1]
    assert (attempt.balance_before, attempt.balance_after) == (Decimal("10.00"),) * 2
    world.service.money = Decimal("9.64")
    updated = await world.session.purchasing.note_evidence(lost)
    assert updated.attempts[-1].balance_after == Decimal("9.64")
    assert world.stored(lost) == updated
    assert world.session.purchasing.get(lost.purchase_id) == updated
    assert updated.state is P.UNCONFIRMED


async def test_evidence_that_cannot_be_had_changes_nothing(world: World, lost: Purchase) -> None:
    world.service.script("balance", Unreachable("x"))
    assert await world.session.purchasing.note_evidence(lost) == lost
    world.store.fail("save")
    world.service.money = Decimal(1)
    assert await world.session.purchasing.note_evidence(lost) == lost


async def test_late_evidence_does_not_undo_the_persons_decision(
    world: World, lost: Purchase
) -> None:
    world.service.latency = 2
    looking = asyncio.create_task(world.session.purchasing.note_evidence(lost))
    await asyncio.sleep(1)
    assert await world.session.purchasing.settle(lost, P.NOT_PLACED)
    await looking
    assert world.stored(lost).state is P.NOT_PLACED
    assert world.session.purchasing.open() == ()


async def test_evidence_of_what_was_just_answered_does_not_undo_a_decision(
    world: World,
) -> None:
    world.service.script("order", OutcomeUnknown("x"))
    world.service.latency = 1
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(2.5)  # the answer is lost, and the balance is being asked
    (purchase,) = world.session.purchasing.open()
    assert purchase.state is P.UNCONFIRMED
    assert await world.session.purchasing.settle(purchase, P.NOT_PLACED)
    await buying
    assert world.stored(purchase).state is P.NOT_PLACED


async def test_it_is_settled_once(world: World, lost: Purchase) -> None:
    order = an_order(world.clock, "7", purchase_id=None)
    results = await asyncio.gather(
        world.session.purchasing.settle(lost, P.NOT_PLACED),
        world.session.purchasing.settle(lost, P.PLACED, (order,)),
    )
    assert results == [True, False]
    assert world.stored(lost).state is P.NOT_PLACED
    assert world.session.book.all() == ()


async def test_only_what_is_unconfirmed_is_settled(world: World) -> None:
    world.service.script("order", OFFER)
    offered = await world.session.purchasing.buy(INSTAGRAM)
    assert not await world.session.purchasing.settle(offered, P.NOT_PLACED)
    assert world.stored(offered).state is P.PRICE_OFFERED


async def test_a_decision_that_cannot_be_stored_changes_nothing(
    world: World, lost: Purchase
) -> None:
    world.store.fail("save")
    with pytest.raises(Exception, match="disk is full"):
        await world.session.purchasing.settle(lost, P.NOT_PLACED)
    assert world.session.purchasing.get(lost.purchase_id) == lost
    world.store.fail()
    assert await world.session.purchasing.settle(lost, P.NOT_PLACED)


async def test_settling_with_an_order_stores_both_at_once(world: World, lost: Purchase) -> None:
    order = an_order(world.clock, "7", purchase_id=lost.purchase_id)
    assert await world.session.purchasing.settle(lost, P.PLACED, (order,))
    assert world.stored(lost).state is P.PLACED
    assert world.order("7") == order


async def test_after_an_hour_it_is_still_nobodys_guess(world: World, lost: Purchase) -> None:
    await asyncio.sleep(3600)
    assert world.stored(lost).state is P.UNCONFIRMED
    assert len(money_calls(world)) == 1
