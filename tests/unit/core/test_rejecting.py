"""Rejecting: the last look before it, what the service says, and what the balance shows."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.rejecting import RejectOutcome, RejectResult, refund_text
from nonvoip_desktop.domain.answers import NoSms, Rejected, Sms, Unrecognised
from nonvoip_desktop.domain.order import OrderState, Refund
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    OutcomeUnknown,
    ServiceRefused,
    StoreUnavailable,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.fakes import INSTAGRAM, FakeService
from tests.unit.core.world import World

PRICE = Decimal("0.36")


@pytest.fixture
async def world(world: World) -> World:
    world.add("1", price=PRICE)
    await world.start()
    await asyncio.sleep(1)
    return world


def keep_the_money(service: FakeService) -> None:
    """The service accepts rejections and gives nothing back for now."""
    service.always("reject", Rejected())


async def test_accepted_and_refunded_at_once(world: World) -> None:
    outcome = await world.session.rejecting.reject("1")
    assert outcome == RejectOutcome(RejectResult.ACCEPTED)
    order = world.order("1")
    assert (order.state, order.refund) == (OrderState.REJECTED, Refund.SEEN)
    assert refund_text(order) == "Refunded: the balance shows it."
    assert world.session.balance.amount == Decimal("10.36")


async def test_one_last_poll_is_made_before(world: World) -> None:
    world.service.calls.clear()
    await world.session.rejecting.reject("1")
    names = [call.name for call in world.service.calls]
    assert names == ["get_sms", "balance", "reject", "balance"]


async def test_a_bid_is_cancelled_likewise(world: World) -> None:
    await world.session.book.update(
        "1", lambda o: replace(o, state=OrderState.BIDDING, number=None, price=None)
    )
    world.service.always("get_sms", NoSms())
    assert (await world.session.rejecting.reject("1")).result is RejectResult.ACCEPTED
    assert world.order("1").state is OrderState.REJECTED
    # What the bid had cost is not known: any rise is its refund.
    assert world.order("1").refund is Refund.SEEN


async def test_a_code_that_came_in_the_meantime_is_not_thrown_away(world: World) -> None:
    world.service.send_sms("1", "Your code is 1111")
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is RejectResult.CODE_CAME
    assert world.order("1").state is OrderState.RECEIVED
    assert world.service.count("reject") == 0


async def test_a_refusal_looks_for_the_code_that_may_have_caused_it(world: World) -> None:
    def deliver(**_details: object) -> None:
        world.service.send_sms("1", "Your code is 1111")
        raise ServiceRefused("SMS already delivered.")

    world.service.script("reject", deliver)
    outcome = await world.session.rejecting.reject("1")
    assert outcome == RejectOutcome(RejectResult.CODE_CAME, "SMS already delivered.")
    assert world.order("1").state is OrderState.RECEIVED


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (ServiceRefused("Not allowed."), RejectResult.REFUSED),
        (AuthenticationFailed("Wrong password."), RejectResult.REFUSED),
        (Unreachable("x", cause="dns"), RejectResult.REFUSED),
        (OutcomeUnknown("No answer."), RejectResult.UNKNOWN),
        (UnexpectedAnswer("x", may_have_had_effect=True), RejectResult.UNKNOWN),
    ],
)
async def test_what_did_not_work_says_so_and_the_order_goes_on(
    world: World, error: ApiError, result: RejectResult
) -> None:
    world.service.script("reject", error)
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is result
    assert outcome.words
    assert world.order("1").state is OrderState.WAITING
    assert world.order("1").refund is Refund.NOT_ASKED
    assert refund_text(world.order("1")) == ""


async def test_an_answer_that_is_not_understood_is_no_yes(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.service.script("reject", Unrecognised('{"odd": 1}'))
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is RejectResult.UNKNOWN
    assert "odd" not in outcome.words
    assert "odd" in caplog.text
    assert world.order("1").state is OrderState.WAITING


async def test_after_an_unknown_outcome_the_next_poll_tells(world: World) -> None:
    def lost(**_details: object) -> None:
        world.service.sold["1"].rejected = True
        raise OutcomeUnknown("No answer.")

    world.service.script("reject", lost)
    await world.session.rejecting.reject("1")
    await asyncio.sleep(6)
    assert world.order("1").state is OrderState.REJECTED


async def test_a_pause_is_told_at_once(world: World) -> None:
    world.service.script("get_sms", world.service.limiter.pause(30))
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is RejectResult.REFUSED
    assert "pause" in outcome.words
    assert world.service.count("reject") == 0


async def test_nothing_is_rejected_while_a_message_may_be_lost(world: World) -> None:
    world.service.send_sms("1", "Your code is 1111")
    world.store.fail("save_message")
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is RejectResult.REFUSED
    assert "stored" in outcome.words
    assert world.service.count("reject") == 0


async def test_a_poll_that_failed_does_not_keep_the_person_from_rejecting(world: World) -> None:
    world.service.script("get_sms", OutcomeUnknown("x", may_have_had_effect=False))
    assert (await world.session.rejecting.reject("1")).result is RejectResult.ACCEPTED


@pytest.mark.parametrize("state", [OrderState.EXPIRED, OrderState.REJECTED])
async def test_what_is_over_is_not_rejected(world: World, state: OrderState) -> None:
    await world.session.book.save(replace(world.order("1"), state=state))
    outcome = await world.session.rejecting.reject("1")
    assert outcome.result is RejectResult.REFUSED
    assert world.service.count("reject") == 0


async def test_an_archived_order_is_not_rejected(world: World) -> None:
    await world.session.book.archive("1")
    assert (await world.session.rejecting.reject("1")).result is RejectResult.REFUSED
    assert world.service.count("reject") == 0


async def test_a_code_that_comes_while_the_answer_is_under_way_stays(world: World) -> None:
    async def accept(**_details: object) -> Rejected:
        await world.session.inbox.receive("1", Sms("Your code is 1111"))
        return Rejected()

    world.service.script("reject", accept)
    assert (await world.session.rejecting.reject("1")).result is RejectResult.ACCEPTED
    order = world.order("1")
    assert (order.state, order.refund) == (OrderState.RECEIVED, Refund.ACCEPTED)


async def test_time_that_runs_out_while_the_answer_is_under_way_is_no_fault(
    world: World,
) -> None:
    async def accept(**_details: object) -> Rejected:
        await world.session.book.update("1", lambda o: replace(o, state=OrderState.EXPIRED))
        return Rejected()

    world.service.script("reject", accept)
    assert (await world.session.rejecting.reject("1")).result is RejectResult.ACCEPTED
    order = world.order("1")
    assert (order.state, order.refund) == (OrderState.EXPIRED, Refund.ACCEPTED)


async def test_an_acceptance_that_cannot_be_stored_is_said(world: World) -> None:
    world.store.fail("save_order")
    with pytest.raises(StoreUnavailable):
        await world.session.rejecting.reject("1")
    assert world.order("1").state is OrderState.WAITING
    world.store.fail()
    await asyncio.sleep(6)
    assert world.order("1").state is OrderState.REJECTED


# Refunds


async def test_accepted_is_not_refunded(world: World) -> None:
    keep_the_money(world.service)
    await world.session.rejecting.reject("1")
    await asyncio.sleep(1000)
    order = world.order("1")
    assert (order.state, order.refund) == (OrderState.REJECTED, Refund.ACCEPTED)
    assert "does not show a refund yet" in refund_text(order)


@pytest.mark.parametrize("later", [3, 20, 80])
async def test_a_refund_that_takes_a_while_is_seen(world: World, later: float) -> None:
    keep_the_money(world.service)
    await world.session.rejecting.reject("1")
    assert world.order("1").refund is Refund.ACCEPTED
    await asyncio.sleep(later)
    world.service.money += PRICE
    await asyncio.sleep(90)
    assert world.order("1").refund is Refund.SEEN


async def test_less_than_the_price_is_no_refund(world: World) -> None:
    keep_the_money(world.service)
    await world.session.rejecting.reject("1")
    world.service.money += Decimal("0.05")
    await asyncio.sleep(200)
    assert world.order("1").refund is Refund.ACCEPTED


async def test_without_a_balance_before_nothing_is_claimed(world: World) -> None:
    world.service.script("balance", Unreachable("x"))
    await world.session.rejecting.reject("1")
    await asyncio.sleep(200)
    assert world.order("1").refund is Refund.ACCEPTED


async def test_after_something_was_bought_nothing_is_claimed(world: World) -> None:
    keep_the_money(world.service)
    await world.session.rejecting.reject("1")
    await world.session.purchasing.buy(INSTAGRAM)
    world.service.money += Decimal(5)
    await asyncio.sleep(200)
    assert world.order("1").refund is Refund.ACCEPTED


async def add_second(world: World, price: Decimal | None) -> None:
    order = world.add("2", price=price)
    await world.session.book.save(order)


async def test_what_was_bought_in_between_hides_an_earlier_refund(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, PRICE)
    await world.session.rejecting.reject("1")
    await world.session.purchasing.buy(INSTAGRAM)
    world.service.money += Decimal(5)  # a top-up, for all that anybody knows
    await world.session.rejecting.reject("2")
    await asyncio.sleep(200)
    assert world.order("1").refund is Refund.ACCEPTED
    assert world.order("2").refund is Refund.ACCEPTED


async def test_two_refunds_together_are_both_seen(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, Decimal("0.50"))
    await world.session.rejecting.reject("1")
    await world.session.rejecting.reject("2")
    world.service.money += PRICE + Decimal("0.50")
    await asyncio.sleep(10)
    assert world.order("1").refund is Refund.SEEN
    assert world.order("2").refund is Refund.SEEN


async def test_of_two_refunds_the_one_that_fits_is_seen(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, Decimal("0.50"))
    await world.session.rejecting.reject("1")
    await world.session.rejecting.reject("2")
    world.service.money += Decimal("0.50")
    await asyncio.sleep(30)  # two looks: the same rise does not count twice
    assert world.order("1").refund is Refund.ACCEPTED
    assert world.order("2").refund is Refund.SEEN
    world.service.money += PRICE
    await asyncio.sleep(60)
    assert world.order("1").refund is Refund.SEEN


async def test_of_two_that_cost_the_same_nobody_is_guessed(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, PRICE)
    await world.session.rejecting.reject("1")
    await world.session.rejecting.reject("2")
    world.service.money += PRICE
    await asyncio.sleep(200)
    assert world.order("1").refund is Refund.ACCEPTED
    assert world.order("2").refund is Refund.ACCEPTED


async def test_an_earlier_refund_is_seen_by_the_balance_before_the_next(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, PRICE)
    await world.session.rejecting.reject("1")
    world.service.money += PRICE
    await world.session.rejecting.reject("2")
    assert world.order("1").refund is Refund.SEEN
    await asyncio.sleep(200)
    assert world.order("2").refund is Refund.ACCEPTED


async def test_a_refused_rejection_in_between_disturbs_nothing(world: World) -> None:
    keep_the_money(world.service)
    await add_second(world, PRICE)
    await world.session.rejecting.reject("1")
    world.service.script("reject", ServiceRefused("No."))
    await world.session.rejecting.reject("2")
    world.service.money += PRICE
    await asyncio.sleep(30)
    assert world.order("1").refund is Refund.SEEN


async def test_a_refund_that_cannot_be_stored_is_no_alarm(world: World) -> None:
    keep_the_money(world.service)
    await world.session.rejecting.reject("1")
    world.service.money += PRICE
    world.store.fail("save_order")
    await asyncio.sleep(30)
    assert world.order("1").refund is Refund.ACCEPTED


# One thing at a time, and the end


async def test_rejecting_and_buying_take_turns(world: World) -> None:
    world.service.latency = 1
    await asyncio.gather(
        world.session.rejecting.reject("1"),
        world.session.purchasing.buy(INSTAGRAM),
    )
    money = [call.name for call in world.service.calls if call.name in ("reject", "order")]
    assert money == ["reject", "order"]
    assert world.order("1").refund is Refund.SEEN


async def test_a_rejection_that_was_not_sent_when_the_app_closes_is_not_sent(
    world: World,
) -> None:
    world.service.latency = 2
    rejecting = asyncio.create_task(world.session.rejecting.reject("1"))
    late = asyncio.create_task(world.session.rejecting.reject("1"))
    await asyncio.sleep(1)
    await world.close()
    assert (await rejecting).result is RejectResult.REFUSED
    assert (await late).result is RejectResult.REFUSED
    assert world.service.count("reject") == 0
