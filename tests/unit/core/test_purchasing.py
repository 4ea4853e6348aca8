"""Buying: what each answer makes of a purchase, and what the person decides."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from nonvoip_desktop.core.events import OrderChanged, PurchaseChanged
from nonvoip_desktop.core.outcome import BidRange
from nonvoip_desktop.domain.answers import (
    OrderAnswer,
    Placed,
    PlacedOrder,
    PremiumAvailable,
    PriceChangeRequired,
    Unrecognised,
)
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, NORWAY
from tests.unit.core.world import World, an_order

P = PurchaseState
OFFER = PriceChangeRequired(Decimal("1.70"), "The price has changed.")
BID = PremiumAvailable(Decimal(20), "Premium available.", Decimal(10), Decimal(2000))


@pytest.fixture
async def world(world: World) -> World:
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return world


def money_calls(world: World) -> list[dict[str, object]]:
    return [c.details for c in world.service.calls if c.name in ("order", "country_order")]


def states(world: World, purchase: Purchase) -> list[PurchaseState]:
    told = [e.purchase for e in world.told(PurchaseChanged)]
    walk = [p.state for p in told if p.purchase_id == purchase.purchase_id]
    return [state for n, state in enumerate(walk) if n == 0 or state is not walk[n - 1]]


# Success


async def test_a_purchase_becomes_an_order(world: World) -> None:
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.PLACED
    assert world.stored(purchase) == purchase
    (order,) = world.session.book.all()
    assert world.order(order.order_id).state is OrderState.WAITING
    assert order.purchase_id == purchase.purchase_id
    assert order.price == Decimal("0.36")
    assert order.expires_at is not None
    assert world.session.book.remaining(order) == pytest.approx(900, abs=1)
    (attempt,) = purchase.attempts
    assert (attempt.balance_before, attempt.balance_after) == (Decimal("10.00"), Decimal("9.64"))
    assert attempt.answered_at is not None
    assert attempt.answered_at >= attempt.sent_at
    assert attempt.detail == ""
    assert world.session.purchasing.open() == ()
    assert states(world, purchase) == [P.PLACING, P.PLACED]
    assert len(money_calls(world)) == 1


async def test_the_order_is_shown_before_its_purchase_is_settled(world: World) -> None:
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    shown = next(n for n, e in enumerate(world.heard) if isinstance(e, OrderChanged))
    settled = next(
        n
        for n, e in enumerate(world.heard)
        if isinstance(e, PurchaseChanged) and e.purchase.state is P.PLACED
    )
    assert shown < settled
    assert world.session.purchasing.get(purchase.purchase_id) is None


async def test_the_intent_is_stored_before_it_is_shown_and_before_it_is_sent(
    world: World,
) -> None:
    stored_when_sent: list[PurchaseState] = []
    shown_when_sent: list[PurchaseState] = []

    def look(**_details: object) -> Placed:
        stored_when_sent.extend(p.state for p in world.store.purchases.values())
        shown_when_sent.extend(e.purchase.state for e in world.told(PurchaseChanged))
        return Placed((PlacedOrder("7", "16095550100"),))

    world.service.script("order", look)
    shown = asyncio.Event()
    world.events.subscribe(PurchaseChanged, lambda _event: shown.set())
    buying = asyncio.create_task(world.session.purchasing.buy(INSTAGRAM))
    await shown.wait()
    (stored,) = world.store.purchases.values()
    assert stored.state is P.PLACING
    assert world.service.count("order") == 0
    await buying
    assert set(stored_when_sent) == {P.PLACING}
    assert set(shown_when_sent) == {P.PLACING}


async def test_the_result_is_stored_before_it_is_shown(world: World) -> None:
    stored_when_shown: list[PurchaseState] = []

    def look(event: PurchaseChanged) -> None:
        stored_when_shown.append(world.store.purchases[event.purchase.purchase_id].state)
        assert stored_when_shown[-1] is event.purchase.state

    world.events.subscribe(PurchaseChanged, look)
    for answer in (OFFER, BID, OutcomeUnknown("x"), ServiceRefused("No.")):
        world.service.script("order", answer)
        await world.session.purchasing.buy(INSTAGRAM)
    assert {P.PRICE_OFFERED, P.BID_OFFERED, P.UNCONFIRMED, P.FAILED} <= set(stored_when_shown)


async def test_a_countrys_product_is_ordered_there(world: World) -> None:
    purchase = await world.session.purchasing.buy(NORWAY)
    assert purchase.country == "Norway"
    assert [c.name for c in world.service.calls if "order" in c.name] == ["country_order"]
    assert money_calls(world) == [
        {"product_id": NORWAY.product_id, "accepted_max_price": None, "auction": None}
    ]
    (order,) = world.session.book.all()
    assert (order.country, order.product_key) == ("Norway", NORWAY.key)


# Refusals and what nobody knows


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ServiceRefused("Insufficient balance."), P.FAILED),
        (AuthenticationFailed("Wrong password."), P.FAILED),
        (Unreachable("x", cause="refused"), P.FAILED),
        (OutcomeUnknown("The answer did not come in time."), P.UNCONFIRMED),
        (OutcomeUnknown("HTTP 500", http_status=500), P.UNCONFIRMED),
        (UnexpectedAnswer("x", may_have_had_effect=True), P.UNCONFIRMED),
        (NotTheService("x", http_status=502, may_have_had_effect=True), P.UNCONFIRMED),
    ],
)
async def test_each_failure_ends_where_it_belongs_after_one_request(
    world: World, error: ApiError, state: PurchaseState
) -> None:
    world.service.script("order", error)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is state
    assert world.stored(purchase) == purchase
    assert purchase.detail
    assert purchase.attempts[-1].detail == purchase.detail
    assert len(money_calls(world)) == 1
    await asyncio.sleep(100)
    assert len(money_calls(world)) == 1
    is_open = world.session.purchasing.get(purchase.purchase_id) is not None
    assert is_open is (state is P.UNCONFIRMED)


async def test_the_services_own_words_are_kept(world: World) -> None:
    world.service.script("order", ServiceRefused("Insufficient balance."))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.detail == "Insufficient balance."
    assert purchase.attempts[-1].balance_after == Decimal("10.00")


async def test_a_429_was_not_carried_out_and_the_balance_is_left_in_peace(
    world: World,
) -> None:
    world.service.script("order", world.service.limiter.pause(30))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.FAILED
    assert "pause" in purchase.detail
    assert world.service.count("balance") == 1
    assert (await world.session.purchasing.buy(INSTAGRAM)).state is P.PLACED


async def test_a_refusal_with_a_fallen_balance_is_not_believed(world: World) -> None:
    def refuse(**_details: object) -> None:
        world.service.money -= Decimal("0.36")
        raise ServiceRefused("Something went wrong.")

    world.service.script("order", refuse)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.UNCONFIRMED
    assert purchase.detail == "Something went wrong. But the balance has fallen."
    assert purchase.attempts[-1].balance_before == Decimal("10.00")
    assert purchase.attempts[-1].balance_after == Decimal("9.64")


@pytest.mark.parametrize("which", [0, 1])
async def test_a_refusal_without_both_balances_is_believed(world: World, which: int) -> None:
    answers: list[object] = [Decimal("10.00"), Decimal("9.00")]
    answers[which] = Unreachable("x")
    world.service.script("balance", *answers)
    world.service.script("order", ServiceRefused("No."))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.FAILED


async def test_a_yes_that_is_not_understood_is_unconfirmed(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.service.script("order", Unrecognised('{"odd": 1}'))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.UNCONFIRMED
    assert "odd" not in purchase.detail
    assert "odd" in caplog.text


@pytest.mark.logs_errors("An answer could not be handled")
async def test_a_fault_of_ours_after_sending_is_unconfirmed(world: World) -> None:
    world.service.script("order", ValueError("boom"))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.UNCONFIRMED
    assert world.stored(purchase).state is P.UNCONFIRMED


async def test_an_absurd_expiry_loses_no_order(world: World) -> None:
    world.service.script("order", Placed((PlacedOrder("7", "1609", expires_in=10**18),)))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.PLACED
    assert world.order("7").expires_at is None


async def test_an_order_that_one_has_already_is_not_what_was_bought(world: World) -> None:
    known = an_order(world.clock, "7", state=OrderState.RECEIVED)
    await world.session.book.save(known)
    await world.session.book.archive("7")
    world.service.script("order", Placed((PlacedOrder("7", "1609"),)))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.UNCONFIRMED
    assert "7" in purchase.detail
    assert world.store.orders[ACCOUNT, "7"].state is OrderState.RECEIVED


async def test_an_unreadable_history_loses_no_order(world: World) -> None:
    world.store.fail("get_order")
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is P.PLACED


# Decisions


async def test_a_price_is_accepted_exactly(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", OFFER)
    offered = await purchasing.buy(INSTAGRAM)
    assert (offered.state, offered.offered_price) == (P.PRICE_OFFERED, Decimal("1.70"))
    assert offered.detail == "The price has changed."
    assert await purchasing.accept_price(offered.purchase_id, Decimal("1.69")) is None
    assert await purchasing.accept_price(offered.purchase_id, Decimal("sNaN")) is None
    assert await purchasing.accept_price("nobody", Decimal("1.70")) is None
    assert await purchasing.accept_bid(offered.purchase_id, Decimal(20)) is None
    assert len(money_calls(world)) == 1
    placed = await purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert placed is not None
    assert placed.state is P.PLACED
    assert [a.accepted_max_price for a in placed.attempts] == [None, Decimal("1.70")]
    assert [a.number for a in placed.attempts] == [1, 2]
    sent = money_calls(world)[-1]
    assert (sent["accepted_max_price"], sent["auction"]) == (Decimal("1.70"), None)
    assert world.session.book.all()[0].price == Decimal("1.70")
    assert states(world, placed) == [P.PLACING, P.PRICE_OFFERED, P.PLACING, P.PLACED]
    # The offer is over.
    assert await purchasing.accept_price(offered.purchase_id, Decimal("1.70")) is None
    assert len(money_calls(world)) == 2


async def test_yet_another_price_asks_again(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", OFFER, PriceChangeRequired(Decimal("1.80")))
    offered = await purchasing.buy(INSTAGRAM)
    again = await purchasing.accept_price(offered.purchase_id, Decimal("1.70"))
    assert again is not None
    assert (again.state, again.offered_price) == (P.PRICE_OFFERED, Decimal("1.80"))
    assert await purchasing.accept_price(offered.purchase_id, Decimal("1.70")) is None
    placed = await purchasing.accept_price(offered.purchase_id, Decimal("1.80"))
    assert placed is not None
    assert placed.state is P.PLACED


async def test_an_amount_that_is_missing_cannot_be_accepted(world: World) -> None:
    world.service.script("order", PriceChangeRequired(None))
    offered = await world.session.purchasing.buy(INSTAGRAM)
    assert offered.state is P.PRICE_OFFERED
    for amount in (Decimal(0), Decimal("0.36"), Decimal("NaN"), Decimal("sNaN")):
        assert await world.session.purchasing.accept_price(offered.purchase_id, amount) is None
    assert len(money_calls(world)) == 1


async def test_a_bid_is_sent_exactly_and_runs_until_it_is_won(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", BID, Placed((PlacedOrder("7"),)))
    offered = await purchasing.buy(INSTAGRAM)
    assert (offered.state, offered.offered_bid) == (P.BID_OFFERED, Decimal(20))
    assert purchasing.bid_range(offered.purchase_id) == BidRange(Decimal(10), Decimal(2000))
    assert purchasing.bid_range("nobody") == BidRange()
    for amount in ("0", "-5", "NaN", "sNaN", "Infinity"):
        assert await purchasing.accept_bid(offered.purchase_id, Decimal(amount)) is None
    assert await purchasing.accept_price(offered.purchase_id, Decimal(20)) is None
    placed = await purchasing.accept_bid(offered.purchase_id, Decimal("25.5"))
    assert placed is not None
    sent = money_calls(world)[-1]
    assert (sent["accepted_max_price"], sent["auction"]) == (None, Decimal("25.5"))
    order = world.order("7")
    assert (order.state, order.bid, order.price) == (OrderState.BIDDING, Decimal("25.5"), None)
    assert purchasing.bid_range(offered.purchase_id) == BidRange()


@pytest.mark.parametrize("answer", [OFFER, BID])
async def test_declining_spends_nothing(world: World, answer: OrderAnswer) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", answer)
    offered = await purchasing.buy(INSTAGRAM)
    await purchasing.decline(offered.purchase_id)
    await purchasing.decline(offered.purchase_id)
    await purchasing.decline("nobody")
    assert world.stored(offered).state is P.DECLINED
    assert purchasing.open() == ()
    assert await purchasing.accept_price(offered.purchase_id, Decimal("1.70")) is None
    assert await purchasing.accept_bid(offered.purchase_id, Decimal(20)) is None
    assert len(money_calls(world)) == 1
    assert world.service.money == Decimal("10.00")


async def test_a_yes_after_a_no_comes_too_late(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", OFFER)
    offered = await purchasing.buy(INSTAGRAM)
    _, accepted = await asyncio.gather(
        purchasing.decline(offered.purchase_id),
        purchasing.accept_price(offered.purchase_id, Decimal("1.70")),
    )
    assert accepted is None
    assert world.stored(offered).state is P.DECLINED
    assert len(money_calls(world)) == 1


async def test_a_no_after_a_yes_comes_too_late(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", OFFER)
    offered = await purchasing.buy(INSTAGRAM)
    accepted, _ = await asyncio.gather(
        purchasing.accept_price(offered.purchase_id, Decimal("1.70")),
        purchasing.decline(offered.purchase_id),
    )
    assert accepted is not None
    assert accepted.state is P.PLACED
    assert world.stored(offered).state is P.PLACED


async def test_two_yeses_are_one(world: World) -> None:
    purchasing = world.session.purchasing
    world.service.script("order", OFFER)
    offered = await purchasing.buy(INSTAGRAM)
    results = await asyncio.gather(
        *(purchasing.accept_price(offered.purchase_id, Decimal("1.70")) for _ in range(3))
    )
    assert [result is None for result in results] == [False, True, True]
    assert len(money_calls(world)) == 2
