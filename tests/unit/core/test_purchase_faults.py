"""Money when the disk is full or the app is killed."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nonvoip_desktop.core.events import Notice, NoticeOver, PurchaseChanged
from nonvoip_desktop.domain.answers import PriceChangeRequired
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import OutcomeUnknown, ServiceRefused, StoreUnavailable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, TELEGRAM, FakeService, MemoryStore
from tests.helpers.sim_clock import SimLoop, running_clock
from tests.unit.core.world import World, an_order

P = PurchaseState
OFFER = PriceChangeRequired(Decimal("1.70"))


@pytest.fixture
async def world(world: World) -> World:
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return world


def fill_disk_at(world: World, name: str) -> None:
    """The disk is full from the moment at which the service gets this call."""

    def fill(product_id: str = "", **_details: object) -> Any:
        world.store.fail("save", "save_order", "save_message")
        return world.service.money if name == "balance" else world.service.sell_all([product_id])

    world.service.script(name, fill)


# A full disk


async def test_nothing_is_sent_while_the_intent_cannot_be_stored(world: World) -> None:
    world.store.fail("save")
    with pytest.raises(StoreUnavailable):
        await world.session.purchasing.buy(INSTAGRAM)
    assert world.service.calls == []
    assert world.told(PurchaseChanged) == []
    assert world.session.purchasing.open() == ()
    world.store.fail()
    assert (await world.session.purchasing.buy(INSTAGRAM)).state is P.PLACED


async def test_an_offer_stays_open_while_the_yes_cannot_be_stored(world: World) -> None:
    world.service.script("order", OFFER)
    offered = await world.session.purchasing.buy(INSTAGRAM)
    world.store.fail("save")
    with pytest.raises(StoreUnavailable):
        await world.session.purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert world.session.purchasing.get(offered.purchase_id) == offered
    assert world.service.count("order") == 1
    with pytest.raises(StoreUnavailable):
        await world.session.purchasing.decline(offered.purchase_id)
    world.store.fail()
    placed = await world.session.purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert placed is not None
    assert placed.state is P.PLACED


@pytest.mark.logs_errors("Not stored: That nothing was bought")
async def test_a_disk_that_fills_before_sending_sends_nothing(world: World) -> None:
    fill_disk_at(world, "balance")
    with pytest.raises(StoreUnavailable):
        await world.session.purchasing.buy(INSTAGRAM)
    assert world.service.count("order") == 0
    (purchase,) = world.store.purchases.values()
    assert purchase.state is P.PLACING  # what the disk took, for now
    assert world.told(PurchaseChanged)[-1].purchase.state is P.FAILED
    world.store.fail()
    await asyncio.sleep(70)
    (purchase,) = world.store.purchases.values()
    assert purchase.state is P.FAILED
    assert "Nothing was bought" in purchase.detail


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_a_result_that_cannot_be_stored_is_told_and_stored_later(world: World) -> None:
    fill_disk_at(world, "order")
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.PLACED
    (order,) = world.session.book.all()
    (notice,) = world.told(Notice)
    assert order.order_id in notice.sentence
    assert order.number is not None
    assert order.number in notice.sentence
    (stored,) = world.store.purchases.values()
    assert stored.state is P.PLACING
    assert world.store.orders == {}
    # It is polled all the same.
    await asyncio.sleep(20)
    assert len(world.service.polls(order.order_id)) >= 3
    world.store.fail()
    await asyncio.sleep(70)
    (stored,) = world.store.purchases.values()
    assert stored.state is P.PLACED
    assert world.store.orders[ACCOUNT, order.order_id].purchase_id == purchase.purchase_id
    assert NoticeOver(notice.key) in world.heard


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_what_is_stored_later_is_the_newest(world: World) -> None:
    fill_disk_at(world, "order")
    await world.session.purchasing.buy(INSTAGRAM)
    (order,) = world.session.book.all()
    world.service.send_sms(order.order_id, "Your code is 1111")
    world.store.fail("save")  # the messages go through again
    await asyncio.sleep(10)
    assert world.order(order.order_id).state is OrderState.RECEIVED
    world.store.fail()
    await asyncio.sleep(70)
    assert world.order(order.order_id).state is OrderState.RECEIVED
    (stored,) = world.store.purchases.values()
    assert stored.state is P.PLACED


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_an_owed_unconfirmed_purchase_can_be_settled(world: World) -> None:
    def lose(**_details: object) -> None:
        world.store.fail("save")
        raise OutcomeUnknown("No answer.")

    world.service.script("order", lose)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.UNCONFIRMED
    with pytest.raises(StoreUnavailable):
        await world.session.purchasing.settle(purchase, P.NOT_PLACED)
    world.store.fail()
    assert await world.session.purchasing.settle(purchase, P.NOT_PLACED)
    assert world.stored(purchase).state is P.NOT_PLACED
    await asyncio.sleep(100)
    assert world.stored(purchase).state is P.NOT_PLACED
    assert [notice.key for notice in world.told(NoticeOver)] == [f"unsaved {purchase.purchase_id}"]


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_what_is_owed_is_never_stored_over_the_persons_decision(world: World) -> None:
    def lose(**_details: object) -> None:
        world.store.fail("save")
        raise OutcomeUnknown("No answer.")

    world.service.script("order", lose)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    world.store.fail()
    await asyncio.gather(
        world.session.purchasing.settle(purchase, P.NOT_PLACED), world.session.unsaved.store()
    )
    assert world.stored(purchase).state is P.NOT_PLACED


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_closing_stores_what_is_owed_if_it_can(world: World) -> None:
    fill_disk_at(world, "order")
    await world.session.purchasing.buy(INSTAGRAM)
    world.store.fail()
    await world.close()
    (stored,) = world.store.purchases.values()
    assert stored.state is P.PLACED
    assert len(world.store.orders) == 1


@pytest.mark.logs_errors("Not stored: This purchase", "could not be stored until the end")
async def test_closing_says_what_is_owed_for_good(world: World) -> None:
    fill_disk_at(world, "order")
    await world.session.purchasing.buy(INSTAGRAM)
    await world.close()
    again = World(world.clock, service=world.service, store=world.store)
    again.store.fail()
    await again.start()
    (purchase,) = again.session.purchasing.open()
    assert purchase.state is P.UNCONFIRMED
    await again.close()


async def test_a_balance_after_that_cannot_be_stored_is_no_alarm(world: World) -> None:
    calls = 0

    def fill_at_the_second(**_details: object) -> Decimal:
        nonlocal calls
        calls += 1
        if calls == 2:
            world.store.fail("save")
        return world.service.money

    world.service.always("balance", fill_at_the_second)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.PLACED
    assert world.stored(purchase).state is P.PLACED
    assert world.told(Notice) == []


# An import


async def test_while_an_import_runs_nothing_is_bought_and_an_offer_stays_open(
    world: World,
) -> None:
    purchasing, money = world.session.purchasing, world.session.money
    world.service.script("order", OFFER)
    offered = await purchasing.buy(INSTAGRAM)
    world.service.calls.clear()
    with money.barred("An import is under way"):
        with pytest.raises(StoreUnavailable, match="import"):
            await purchasing.buy(TELEGRAM)
        with pytest.raises(StoreUnavailable, match="import"):
            await purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert world.service.calls == []
    assert purchasing.open() == (offered,)
    placed = await purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert placed is not None
    assert placed.state is P.PLACED


# Killed


@pytest.mark.parametrize("after", [0.0105, 0.03, 0.08, 0.11, 0.16])
async def test_whatever_was_being_placed_is_unconfirmed_after_a_kill(
    world: World, after: float
) -> None:
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(after)
    again = await world.restarted()
    assert buying.done()
    await again.start()
    sold = len(again.service.sold)
    orders = again.session.book.all()
    open_ = again.session.purchasing.open()
    if orders:
        assert sold == 1
        assert open_ == ()
    else:
        (purchase,) = open_
        assert purchase.state is P.UNCONFIRMED
        assert again.stored(purchase) == purchase
        assert purchase.attempts[-1].answered_at is not None
        sent = again.service.count("order") > 0
        assert ("sent once, if at all" in purchase.detail) or not sent
    await asyncio.sleep(100)
    assert again.service.count("order") <= 1
    await again.close()


async def test_what_was_only_queued_says_so(world: World) -> None:
    world.service.latency = 5
    first = asyncio.create_task(world.session.purchasing.buy(TELEGRAM))
    second = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(7)
    again = await world.restarted()
    await asyncio.gather(first, second, return_exceptions=True)
    await again.start()
    details = {p.service: p.detail for p in again.session.purchasing.open()}
    assert "sent once, if at all" in details["Telegram"]
    assert "before it sent this" in details["Instagram"]
    await again.close()


async def test_open_offers_are_declined_at_the_next_start(world: World) -> None:
    world.service.script("order", OFFER)
    offered = await world.session.purchasing.buy(INSTAGRAM)
    again = await world.restarted()
    await again.start()
    assert again.session.purchasing.open() == ()
    assert again.stored(offered).state is P.DECLINED
    assert await again.session.purchasing.accept_price(offered.purchase_id, Decimal("1.70")) is None
    await again.close()


async def test_unconfirmed_ones_are_there_again(world: World) -> None:
    world.service.script("order", OutcomeUnknown("No answer."))
    lost = await world.session.purchasing.buy(INSTAGRAM)
    again = await world.restarted()
    await again.start()
    assert again.session.purchasing.open() == (world.stored(lost),)
    assert again.told(PurchaseChanged) != []
    await again.close()


@pytest.mark.logs_errors("Not stored: This purchase")
async def test_a_full_disk_at_start_hides_nothing(world: World) -> None:
    world.service.latency = 5
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(7)
    again = await world.restarted()
    await asyncio.gather(buying, return_exceptions=True)
    again.store.fail("save")
    await again.session.load()
    (purchase,) = again.session.purchasing.open()
    assert purchase.state is P.UNCONFIRMED
    again.store.fail()
    await asyncio.sleep(10)
    assert again.stored(purchase).state is P.UNCONFIRMED
    await again.close()


# Whatever happens


ENDINGS = ["placed", "refused", "lost", "lost and placed", "offer"]


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(ENDINGS), min_size=1, max_size=4),
    st.floats(0, 1.5),
    st.booleans(),
)
def test_the_journal_and_the_services_ledger_agree_after_any_kill(
    endings: list[str], when: float, graceful: bool
) -> None:
    async def play() -> None:
        clock = running_clock()
        world = World(clock, service=FakeService(clock), store=MemoryStore())
        await world.start()
        await asyncio.sleep(1)
        service = world.service

        def lose_after(**details: Any) -> None:
            service.sell_all([details["product_id"]])
            raise OutcomeUnknown("No answer.")

        answers = {
            "placed": lambda product_id=None, **_d: service.sell_all([product_id]),
            "refused": ServiceRefused("No."),
            "lost": OutcomeUnknown("No answer."),
            "lost and placed": lose_after,
            "offer": OFFER,
        }
        service.script("order", *[answers[ending] for ending in endings])

        async def shop() -> None:
            for _ in endings:
                await world.session.purchasing.buy(INSTAGRAM)

        shopping = asyncio.create_task(shop())
        await asyncio.sleep(when)
        if graceful:
            await world.close()
            shopping.cancel()
        again = await world.restarted()
        await asyncio.gather(shopping, return_exceptions=True)
        sent = service.count("order")
        await again.start()
        await asyncio.sleep(2)
        bought = set(service.sold)
        known = {order.order_id for order in again.session.book.all()}
        unconfirmed = [p for p in again.store.purchases.values() if p.state is P.UNCONFIRMED]
        assert known <= bought, "nothing is shown that was never bought"
        assert len(bought - known) <= len(unconfirmed), "nothing is missing without a word"
        assert service.count("order") == sent, "nothing is sent again by itself"
        for purchase in again.store.purchases.values():
            assert purchase.state.settled or purchase.state is P.UNCONFIRMED
            assert len(purchase.attempts) == 1
        assert sent <= len(again.store.purchases)
        await again.close()

    with asyncio.Runner(loop_factory=SimLoop) as runner:
        runner.run(play())


async def test_the_ledger_never_stores_something_older_over_something_newer(
    world: World,
) -> None:
    world.service.script("order", OutcomeUnknown("No answer."))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    await asyncio.gather(
        world.session.purchasing.note_evidence(purchase),
        world.session.purchasing.note_evidence(purchase),
        world.session.purchasing.settle(
            purchase, P.PLACED, (an_order(world.clock, "7", purchase_id=purchase.purchase_id),)
        ),
    )
    assert world.stored(purchase).state is P.PLACED
    saved = [value.state for name, value in world.store.commits if name == "save"]
    assert saved[-1] is P.PLACED
