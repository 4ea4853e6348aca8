"""Orders by their id: followed from elsewhere, or named for an unconfirmed purchase."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from nonvoip_desktop.core.adopting import NotAdopted
from nonvoip_desktop.domain.answers import NoSms, PremiumAvailable, PriceChangeRequired, Sms
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import OutcomeUnknown, StoreUnavailable, Unreachable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM
from tests.unit.core.world import World, an_order

P = PurchaseState


@pytest.fixture
async def world(world: World) -> World:
    await world.start()
    await asyncio.sleep(1)
    return world


async def lose(world: World) -> Purchase:
    world.service.script("order", OutcomeUnknown("No answer."))
    return await world.session.purchasing.buy(INSTAGRAM)


# Following


async def test_an_order_from_elsewhere_is_followed_and_polled(world: World) -> None:
    world.service.sell("777", "Gmail")
    order = await world.session.adopting.follow("  #777 ")
    assert isinstance(order, Order)
    assert order == world.order("777")
    assert (order.service, order.number) == ("Gmail", "16095550000")
    assert (order.state, order.purchase_id, order.price) == (OrderState.WAITING, None, None)
    assert order.expires_at is None
    world.service.send_sms("777", "Your code is 1111", in_=7)
    await asyncio.sleep(15)
    assert world.order("777").state is OrderState.RECEIVED


async def test_its_message_is_there_at_once(world: World) -> None:
    world.service.sell("777", "Gmail")
    world.service.send_sms("777", "Your code is 1111")
    order = await world.session.adopting.follow("777")
    assert isinstance(order, Order)
    assert order.state is OrderState.RECEIVED
    assert [m.pin for m in world.session.book.messages("777")] == ["1111"]


async def test_a_message_that_cannot_be_stored_yet_comes_by_the_next_poll(world: World) -> None:
    world.service.sell("777", "Gmail")
    world.service.send_sms("777", "Your code is 1111")
    world.store.fail("save_message")
    order = await world.session.adopting.follow("777")
    assert isinstance(order, Order)
    assert order.state is OrderState.WAITING
    world.store.fail()
    await asyncio.sleep(20)
    assert world.order("777").state is OrderState.RECEIVED


async def test_what_the_answer_says_is_taken(world: World) -> None:
    world.service.script("get_sms", NoSms(type="long_term"))
    order = await world.session.adopting.follow("777")
    assert isinstance(order, Order)
    assert (order.service, order.number) == ("Order 777", None)
    assert order.kind is OrderKind.LONG_TERM


@pytest.mark.parametrize("typed", ["", " ", "abc def", "1;2", "../1", "1" * 65, "٣٤", "#", "1\n2"])
async def test_what_is_no_id_is_not_even_asked(world: World, typed: str) -> None:
    world.service.calls.clear()
    result = await world.session.adopting.follow(typed)
    assert isinstance(result, NotAdopted)
    assert "only letters and digits" in result.words
    assert world.service.count("get_sms") == 0


async def test_an_id_that_the_service_does_not_know_is_refused_in_its_words(
    world: World,
) -> None:
    assert await world.session.adopting.follow("777") == NotAdopted("Order not found")
    world.service.script("get_sms", NoSms("", gone=True))
    assert await world.session.adopting.follow("777") == NotAdopted(
        "The service does not know this order."
    )
    assert world.session.book.all() == ()


async def test_without_an_answer_nothing_is_taken(world: World) -> None:
    world.service.script("get_sms", Unreachable("x", cause="dns"))
    result = await world.session.adopting.follow("777")
    assert isinstance(result, NotAdopted)
    assert "name" in result.words


@pytest.mark.parametrize(("archived", "where"), [(False, "list"), (True, "history")])
async def test_what_is_known_already_is_not_taken_again(
    world: World, archived: bool, where: str
) -> None:
    await world.session.book.save(an_order(world.clock, "777", state=OrderState.RECEIVED))
    if archived:
        await world.session.book.archive("777")
    world.service.calls.clear()
    result = await world.session.adopting.follow("777")
    assert isinstance(result, NotAdopted)
    assert where in result.words
    assert world.service.count("get_sms") == 0


async def test_following_twice_at_once_takes_it_once(world: World) -> None:
    world.service.sell("777")
    results = await asyncio.gather(*(world.session.adopting.follow("777") for _ in range(2)))
    assert sum(isinstance(result, Order) for result in results) == 1
    assert sum(isinstance(result, NotAdopted) for result in results) == 1


async def test_an_order_that_cannot_be_stored_is_not_taken(world: World) -> None:
    world.service.sell("777")
    world.store.fail("save_order")
    with pytest.raises(StoreUnavailable):
        await world.session.adopting.follow("777")
    assert world.session.book.all() == ()


# For an unconfirmed purchase


async def test_the_person_names_the_order_that_it_became(world: World) -> None:
    lost = await lose(world)
    world.service.sell("777")
    world.service.send_sms("777", "Your code is 1111")
    order = await world.session.adopting.use_for(lost, "777")
    assert isinstance(order, Order)
    assert order.purchase_id == lost.purchase_id
    assert (order.product_id, order.price) == ("10000086", Decimal("0.36"))
    assert order.kind is OrderKind.SHORT_TERM
    assert order.ordered_at == lost.attempts[-1].sent_at
    assert order.state is OrderState.RECEIVED
    assert world.stored(lost).state is P.PLACED
    assert world.store.orders[ACCOUNT, "777"] == order
    assert world.session.purchasing.open() == ()


async def test_an_accepted_price_is_the_orders_price(world: World) -> None:
    world.service.script("order", PriceChangeRequired(Decimal("1.70")), OutcomeUnknown("x"))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    lost = await world.session.purchasing.accept_price(purchase.purchase_id, Decimal("1.70"))
    assert lost is not None
    world.service.sell("777")
    order = await world.session.adopting.use_for(lost, "777")
    assert isinstance(order, Order)
    assert order.price == Decimal("1.70")


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (NoSms(), OrderState.BIDDING),
        (NoSms(number="16095550123"), OrderState.WAITING),
        (Sms("Your code is 1111"), OrderState.RECEIVED),
    ],
)
async def test_a_lost_bid_runs_until_it_has_a_number(
    world: World, answer: object, state: OrderState
) -> None:
    world.service.script("order", PremiumAvailable(Decimal(20)), OutcomeUnknown("x"))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    lost = await world.session.purchasing.accept_bid(purchase.purchase_id, Decimal(20))
    assert lost is not None
    world.service.sell("777")
    world.service.script("get_sms", answer)
    order = await world.session.adopting.use_for(lost, "777")
    assert isinstance(order, Order)
    assert (order.state, order.bid, order.price) == (state, Decimal(20), None)


async def test_a_wrong_id_leaves_it_unconfirmed(world: World) -> None:
    lost = await lose(world)
    await world.session.book.save(an_order(world.clock, "5"))
    for typed in ("nonsense!", "777", "5"):
        assert isinstance(await world.session.adopting.use_for(lost, typed), NotAdopted)
    assert world.stored(lost).state is P.UNCONFIRMED
    assert len(world.session.book.all()) == 1


async def test_what_was_settled_while_the_service_was_asked_stays_so(world: World) -> None:
    lost = await lose(world)
    world.service.sell("777")
    world.service.latency = 2
    using = asyncio.create_task(world.session.adopting.use_for(lost, "777"))
    await asyncio.sleep(1)
    assert await world.session.purchasing.settle(lost, P.NOT_PLACED)
    result = await using
    assert isinstance(result, NotAdopted)
    assert "settled" in result.words
    assert world.session.book.all() == ()


async def test_an_order_taken_while_the_service_was_asked_is_not_taken_again(
    world: World,
) -> None:
    lost = await lose(world)
    world.service.sell("777")
    world.service.latency = 2
    using = asyncio.create_task(world.session.adopting.use_for(lost, "777"))
    await asyncio.sleep(1)
    await world.session.book.save(an_order(world.clock, "777"))
    assert isinstance(await using, NotAdopted)
    assert world.stored(lost).state is P.UNCONFIRMED


async def test_a_full_disk_changes_nothing(world: World) -> None:
    lost = await lose(world)
    world.service.sell("777")
    world.store.fail("save")
    with pytest.raises(StoreUnavailable):
        await world.session.adopting.use_for(lost, "777")
    assert world.session.purchasing.get(lost.purchase_id) == lost
    assert world.session.book.all() == ()
