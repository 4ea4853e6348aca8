"""Several services on one number: one request, and what becomes of each of them."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.domain.answers import (
    NotPlaced,
    Placed,
    PlacedOrder,
    PremiumAvailable,
    PriceChangeRequired,
)
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import OutcomeUnknown
from tests.helpers.fakes import GOOGLE, INSTAGRAM, NORWAY, TELEGRAM, WHATSAPP
from tests.unit.core.world import World

P = PurchaseState
GMAIL = Product("8777", "Gmail", Decimal("3.00"), 9, Group.THIRTY_DAYS)
CHOSEN = (WHATSAPP, GOOGLE, GMAIL)
IDS = ("9044", "8555", "8777")
ONE, TWO, THREE = (
    PlacedOrder(str(number), "16095550100", name)
    for number, name in enumerate(("WhatsApp", "Google", "Gmail"), 1)
)


@pytest.fixture
async def world(world: World) -> World:
    world.service.listed += [GOOGLE, GMAIL]
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return world


async def bought(world: World, answer: Placed) -> Purchase:
    world.service.script("order", answer)
    return await world.session.purchasing.buy_several(CHOSEN)


async def test_several_are_one_request_and_one_entry_of_the_journal(world: World) -> None:
    purchase = await world.session.purchasing.buy_several(CHOSEN)
    (call,) = world.service.named("order")
    assert (call.details["product_id"], call.details["product_ids"]) == (None, IDS)
    stored = world.stored(purchase)
    assert stored.product_ids == IDS
    assert stored.service == "WhatsApp, Google, Gmail"
    assert stored.listed_price == Decimal("6.50")
    assert stored.state is P.PLACED
    orders = sorted(world.session.book.all(), key=lambda order: order.order_id)
    assert [(o.service, o.product_id, o.price) for o in orders] == [
        ("WhatsApp", "9044", Decimal("2.00")),
        ("Google", "8555", Decimal("1.50")),
        ("Gmail", "8777", Decimal("3.00")),
    ]
    assert {order.purchase_id for order in orders} == {purchase.purchase_id}
    await asyncio.sleep(1)
    assert world.session.marks.recent == tuple(product.key for product in CHOSEN)


async def test_each_of_them_is_locked_while_they_are_placed(world: World) -> None:
    world.service.latency = 1
    buying = asyncio.create_task(world.session.purchasing.buy_several(CHOSEN))
    await asyncio.sleep(0.5)
    purchasing = world.session.purchasing
    assert purchasing.placing() == {product.key for product in CHOSEN}
    again = await asyncio.gather(purchasing.buy_several(CHOSEN), purchasing.buy(GOOGLE))
    purchase = await buying
    assert [other.purchase_id for other in again] == [purchase.purchase_id] * 2
    assert world.service.count("order") == 1


@pytest.mark.parametrize(
    "products",
    [
        (),
        (WHATSAPP,),
        (WHATSAPP, WHATSAPP),
        (WHATSAPP, TELEGRAM),
        (WHATSAPP, NORWAY),
        (WHATSAPP, INSTAGRAM),
        tuple(replace(GMAIL, product_id=str(at)) for at in range(6)),
    ],
)
async def test_what_cannot_share_a_number_is_not_ordered(
    world: World, products: tuple[Product, ...]
) -> None:
    with pytest.raises(ValueError, match=r"services|days"):
        await world.session.purchasing.buy_several(products)
    assert world.service.calls == []
    assert world.session.purchasing.open() == ()


@pytest.mark.parametrize(
    ("answer", "state", "orders", "notices", "silent"),
    [
        (Placed((ONE, TWO, THREE)), P.PLACED, 3, 0, ()),
        (Placed((ONE, TWO), (NotPlaced("Gmail", words="sold out"),)), P.PLACED, 2, 1, ()),
        (Placed((ONE, TWO), (NotPlaced(product_id="8777"),)), P.PLACED, 2, 1, ()),
        (Placed((ONE, TWO)), P.UNCONFIRMED, 2, 0, ("Gmail",)),
        (Placed((ONE,), (NotPlaced(product_id="8555"),)), P.UNCONFIRMED, 1, 1, ("Gmail",)),
        # One order that is named twice is one order still.
        (Placed((ONE, replace(ONE, service="Google"), THREE)), P.UNCONFIRMED, 2, 0, ("WhatsApp",)),
        # Without names they are as many as were ordered: nothing is left open.
        (Placed(tuple(PlacedOrder(str(n)) for n in range(3))), P.PLACED, 3, 0, None),
    ],
)
async def test_each_part_of_an_answer_is_an_order_and_silence_is_no_answer(
    world: World,
    answer: Placed,
    state: PurchaseState,
    orders: int,
    notices: int,
    silent: tuple[str, ...] | None,
) -> None:
    purchase = await bought(world, answer)
    assert purchase.state is state
    assert len(world.session.book.all()) == orders
    if silent is not None:
        left = world.session.purchasing.silent_about(purchase)
        assert tuple(part.service for part in left) == silent
    told = world.told(Notice)
    assert len(told) == notices
    assert all(notice.severity is Severity.WARNING for notice in told)
    if notices and state is P.PLACED:
        assert world.stored(purchase).detail == told[0].sentence
        assert [part.service for part in purchase.parts if part.not_placed] == ["Gmail"]
    if state is P.UNCONFIRMED and silent:
        assert purchase.detail.endswith(f": {silent[0]}.")
        # What was placed stays placed, whatever the person says of the rest.
        assert await world.session.purchasing.settle(purchase, P.NOT_PLACED)
        assert world.stored(purchase).state is P.PLACED


async def test_an_order_id_settles_the_part_it_is_for_and_the_rest_stays_open(
    world: World,
) -> None:
    purchase = await bought(world, Placed((ONE,)))
    assert purchase.detail == "The service did not say whether this was placed: Google, Gmail."
    world.service.sell("77", "Gmail")
    adopting = world.session.adopting
    await adopting.use_for(purchase, "77")
    order = world.order("77")
    assert (order.product_id, order.purchase_id) == ("8777", purchase.purchase_id)
    now = world.stored(purchase)
    assert now.state is P.UNCONFIRMED
    assert now.detail == "The service did not say whether this was placed: Google."
    world.service.sell("78", "Google")
    await adopting.use_for(now, "78")
    assert world.stored(purchase).state is P.PLACED
    assert world.session.purchasing.open() == ()


async def test_a_price_for_the_whole_is_asked_and_paid_as_for_one(world: World) -> None:
    world.service.script("order", PriceChangeRequired(Decimal("7.10")))
    offered = await world.session.purchasing.buy_several(CHOSEN)
    assert (offered.state, offered.offered_price) == (P.PRICE_OFFERED, Decimal("7.10"))
    purchase = await world.session.purchasing.accept_price(offered.purchase_id, Decimal("7.10"))
    assert purchase is not None
    assert purchase.state is P.PLACED
    call = world.service.named("order")[-1]
    assert call.details["product_ids"] == IDS
    assert call.details["accepted_max_price"] == Decimal("7.10")
    # What each of them costs of that, nobody has said.
    assert {order.price for order in world.session.book.all()} == {None}


async def test_a_bid_for_the_whole(world: World) -> None:
    world.service.script("order", PremiumAvailable(Decimal(20)))
    offered = await world.session.purchasing.buy_several(CHOSEN)
    assert offered.state is P.BID_OFFERED
    parts = tuple(replace(part, number=None) for part in (ONE, TWO, THREE))
    for part in parts:
        world.service.sell(part.order_id, part.service or "").number = ""
    world.service.script("order", Placed(parts))
    purchase = await world.session.purchasing.accept_bid(offered.purchase_id, Decimal(20))
    assert purchase is not None
    orders = world.session.book.all()
    assert {order.state for order in orders} == {OrderState.BIDDING}
    assert {order.bid for order in orders} == {Decimal(20)}
    assert world.service.named("order")[-1].details["product_ids"] == IDS


async def test_a_lost_answer_leaves_all_of_them_unconfirmed_also_after_a_kill(
    world: World,
) -> None:
    world.service.script("order", OutcomeUnknown("The answer did not come in time."))
    purchase = await world.session.purchasing.buy_several(CHOSEN)
    assert purchase.state is P.UNCONFIRMED
    for product in CHOSEN:
        assert world.session.purchasing.unconfirmed(product.key) == purchase
    again = await world.restarted()
    await again.start()
    (kept,) = again.session.purchasing.open()
    assert kept.parts == purchase.parts
    assert len(again.session.purchasing.silent_about(kept)) == 3
    await again.close()
