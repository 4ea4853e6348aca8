"""What must be asked before a product is ordered."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.before_buying import (
    BeforeBuying,
    EarlierUnconfirmed,
    NoLongerListed,
    OverLimit,
    PriceMoved,
    PriceUnseen,
    Several,
    SoldOut,
)
from nonvoip_desktop.core.catalogue import PRICE_GOOD_FOR
from nonvoip_desktop.core.limits import Limits, Scope, SpendingGuard
from nonvoip_desktop.errors import OutcomeUnknown, StoreUnavailable, UnexpectedAnswer, Unreachable
from tests.helpers.fakes import ACCOUNT, GOOGLE, INSTAGRAM, NORWAY, TELEGRAM, WHATSAPP
from tests.unit.core.world import World

DEARER = replace(INSTAGRAM, price=Decimal("0.50"), available=3)


class Fixture:
    def __init__(self, world: World) -> None:
        self.world = world
        self.limits = Limits()
        session = world.session
        guard = SpendingGuard(ACCOUNT, world.store, world.clock)
        self.before = BeforeBuying(
            session.catalogue_of, session.purchasing, guard, lambda: self.limits
        )


@pytest.fixture
async def on(world: World) -> Fixture:
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return Fixture(world)


async def test_a_fresh_price_asks_nothing_and_costs_no_request(on: Fixture) -> None:
    assert await on.before.questions(INSTAGRAM) == ()
    assert on.world.service.calls == []


async def test_a_price_that_is_older_than_five_minutes_is_fetched_again(on: Fixture) -> None:
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    assert await on.before.questions(INSTAGRAM) == ()
    assert on.world.service.named("products")[-1].details == {"product_id": "10000086"}
    assert await on.before.questions(INSTAGRAM) == ()
    assert on.world.service.count("products") == 1


async def test_a_different_price_asks_and_a_different_stock_does_not(on: Fixture) -> None:
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    on.world.service.listed[0] = replace(INSTAGRAM, available=1)
    assert await on.before.questions(INSTAGRAM) == ()
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    on.world.service.listed[0] = DEARER
    assert await on.before.questions(INSTAGRAM) == (PriceMoved(INSTAGRAM, DEARER),)
    cheaper = replace(INSTAGRAM, price=Decimal("0.10"))
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    on.world.service.listed[0] = cheaper
    assert await on.before.questions(DEARER) == (PriceMoved(DEARER, cheaper),)


async def test_the_price_that_the_person_saw_counts_even_if_a_newer_one_is_there(
    on: Fixture,
) -> None:
    on.world.service.listed[0] = DEARER
    await on.world.session.catalogue.refresh()
    on.world.service.calls.clear()
    assert await on.before.questions(INSTAGRAM) == (PriceMoved(INSTAGRAM, DEARER),)
    assert on.world.service.calls == []


async def test_what_is_not_listed_any_more_is_the_only_answer(on: Fixture) -> None:
    on.limits = Limits(per_order=Decimal(0))
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    on.world.service.listed.clear()
    assert await on.before.questions(INSTAGRAM) == (NoLongerListed(INSTAGRAM),)


async def test_a_price_that_cannot_be_fetched_raises(on: Fixture) -> None:
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    on.world.service.script("products", Unreachable("x"))
    with pytest.raises(Unreachable):
        await on.before.questions(INSTAGRAM)


async def test_a_price_that_cannot_be_read_is_fetched_and_never_ordered(on: Fixture) -> None:
    unreadable = replace(INSTAGRAM, price=None)
    on.world.service.listed[0] = unreadable
    await on.world.session.catalogue.refresh()
    with pytest.raises(UnexpectedAnswer):
        await on.before.questions(unreadable)
    on.world.service.listed[0] = INSTAGRAM
    assert await on.before.questions(unreadable) == (PriceMoved(unreadable, INSTAGRAM),)


async def test_an_earlier_unconfirmed_purchase_asks(on: Fixture) -> None:
    on.world.service.script("order", OutcomeUnknown("No answer."))
    lost = await on.world.session.purchasing.buy(INSTAGRAM)
    assert await on.before.questions(INSTAGRAM) == (EarlierUnconfirmed(lost),)
    assert await on.before.questions(TELEGRAM) == ()


async def test_limits_are_about_the_price_now(on: Fixture) -> None:
    on.limits = Limits(per_order=Decimal("0.40"), per_day=Decimal("0.80"))
    assert await on.before.questions(INSTAGRAM) == ()
    on.world.service.listed[0] = DEARER
    await on.world.session.catalogue.refresh()
    moved, over = await on.before.questions(INSTAGRAM)
    assert moved == PriceMoved(INSTAGRAM, DEARER)
    assert isinstance(over, OverLimit)
    assert [(e.scope, e.amount) for e in over.excesses] == [(Scope.ORDER, Decimal("0.50"))]


async def test_what_was_spent_today_counts_the_lost_one_too(on: Fixture) -> None:
    on.limits = Limits(per_day=Decimal("1.00"))
    on.world.service.script("order", OutcomeUnknown("No answer."))
    lost = await on.world.session.purchasing.buy(INSTAGRAM)
    await on.world.session.purchasing.buy(INSTAGRAM)
    earlier, over = await on.before.questions(INSTAGRAM)
    assert earlier == EarlierUnconfirmed(lost)
    assert isinstance(over, OverLimit)
    (excess,) = over.excesses
    assert (excess.scope, excess.spent) == (Scope.DAY, Decimal("0.72"))


async def test_limits_that_cannot_be_reckoned_raise(on: Fixture) -> None:
    on.limits = Limits(per_day=Decimal(1))
    on.world.store.fail("spent_since")
    with pytest.raises(StoreUnavailable):
        await on.before.questions(INSTAGRAM)


async def test_a_countrys_product_is_no_usa_product_of_the_same_id(on: Fixture) -> None:
    assert NORWAY.product_id == INSTAGRAM.product_id
    assert await on.before.questions(NORWAY) == ()
    assert on.world.service.count("country_products") == 1
    on.world.service.script("order", OutcomeUnknown("No answer."))
    await on.world.session.purchasing.buy(INSTAGRAM)
    assert await on.before.questions(NORWAY) == ()


async def test_a_price_that_was_not_seen_is_always_asked(on: Fixture) -> None:
    assert await on.before.questions(INSTAGRAM, price_seen=False) == (PriceUnseen(INSTAGRAM),)
    on.limits = Limits(per_order=Decimal("0.40"))
    on.world.service.listed[0] = DEARER
    await on.world.session.catalogue.refresh()
    unseen, over = await on.before.questions(INSTAGRAM, price_seen=False)
    assert unseen == PriceUnseen(DEARER)
    assert isinstance(over, OverLimit)


async def test_what_is_sold_out_is_the_only_answer_where_no_card_said_so(on: Fixture) -> None:
    gone = replace(INSTAGRAM, available=0)
    on.world.service.listed[0] = gone
    await on.world.session.catalogue.refresh()
    assert await on.before.questions(INSTAGRAM, price_seen=False) == (SoldOut(gone),)


# Several services on one number


async def test_several_services_are_always_asked_with_the_limits_on_the_sum(on: Fixture) -> None:
    on.world.service.listed.append(GOOGLE)
    await on.world.session.catalogue.refresh()
    chosen = (WHATSAPP, GOOGLE)
    assert await on.before.questions_about_several(chosen) == (Several(chosen),)
    on.limits = Limits(per_order=Decimal("3.49"))
    several, over = await on.before.questions_about_several(chosen)
    assert isinstance(over, OverLimit)
    assert over.excesses[0].amount == Decimal("3.50")


async def test_of_several_services_the_price_that_moved_is_named(on: Fixture) -> None:
    dearer = replace(GOOGLE, price=Decimal("1.80"))
    on.world.service.listed.append(dearer)
    await on.world.session.catalogue.refresh()
    (question,) = await on.before.questions_about_several((WHATSAPP, GOOGLE))
    assert question == Several((WHATSAPP, dearer), (dearer,))


async def test_one_of_several_that_is_gone_or_sold_out_stops_all(on: Fixture) -> None:
    on.world.clock.advance(PRICE_GOOD_FOR + 1)
    assert await on.before.questions_about_several((WHATSAPP, GOOGLE)) == (NoLongerListed(GOOGLE),)
    gone = replace(GOOGLE, available=0)
    on.world.service.listed.append(gone)
    assert await on.before.questions_about_several((WHATSAPP, GOOGLE)) == (SoldOut(gone),)


async def test_an_unconfirmed_one_among_several_asks(on: Fixture) -> None:
    on.world.service.listed.append(GOOGLE)
    await on.world.session.catalogue.refresh()
    on.world.service.script("order", OutcomeUnknown("No answer."))
    lost = await on.world.session.purchasing.buy(GOOGLE)
    _, earlier = await on.before.questions_about_several((WHATSAPP, GOOGLE))
    assert earlier == EarlierUnconfirmed(lost)
