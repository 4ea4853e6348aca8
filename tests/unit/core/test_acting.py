"""Reuse, activation and renewal: journalled like a purchase, and what they make of an order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.acted import UNTOLD_WINDOW
from nonvoip_desktop.core.acting import Acting
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Activated, Renewed, Reused, Unrecognised
from nonvoip_desktop.domain.order import OrderKind, OrderState, Refund
from nonvoip_desktop.errors import (
    ApiError,
    OutcomeUnknown,
    ServiceRefused,
    Unreachable,
)
from tests.helpers.sim_clock import START
from tests.unit.core.actor import Fixture, spending

A = ActionState


# What each does


async def test_a_reused_number_waits_again_and_its_old_code_is_not_new(on: Fixture) -> None:
    action = await on.acting.reuse("1")
    assert action is not None
    assert (action.kind, action.state) == (ActionKind.REUSE, A.DONE)
    assert (action.balance_before, action.balance_after) == (Decimal("10.00"),) * 2
    assert on.store.actions[action.action_id] == action
    order = on.world.order("1")
    assert (order.state, order.baseline) == (OrderState.WAITING, "Your code is 1111")
    assert (order.refund, order.baseline_unknown) == (Refund.NOT_ASKED, False)
    assert on.world.session.book.remaining(order) == pytest.approx(600, abs=1)
    await asyncio.sleep(12)
    assert on.world.order("1").state is OrderState.WAITING
    on.world.service.send_sms("1", "Your code is 2222")
    await asyncio.sleep(6)
    assert on.world.order("1").state is OrderState.RECEIVED
    assert [m.text for m in on.world.session.book.messages("1")] == ["Your code is 2222"]
    assert on.acting.open() == ()
    assert on.states() == [A.SENDING, A.DONE]


async def test_a_reused_number_is_not_looked_at_further_than_its_next_code(on: Fixture) -> None:
    await on.world.session.book.update("1", lambda order: replace(order, look_further=True))
    await on.acting.reuse("1")
    assert not on.world.order("1").look_further


async def test_where_the_old_text_could_not_be_asked_the_first_is_marked(on: Fixture) -> None:
    on.world.service.script("get_sms", Unreachable("x"))
    await on.acting.reuse("1")
    await asyncio.sleep(6)
    (message,) = on.world.session.book.messages("1")
    assert message.possibly_old


async def test_a_reuse_may_come_with_an_order_of_its_own(on: Fixture) -> None:
    on.world.service.sell("9")
    on.world.service.script("reuse", Reused("9", "16095550999", expires_in=300))
    await on.acting.reuse("1")
    assert on.world.order("1").state is OrderState.RECEIVED
    reused = on.world.order("9")
    assert (reused.state, reused.number) == (OrderState.WAITING, "16095550999")
    await asyncio.sleep(6)
    assert len(on.world.service.polls("9")) >= 1


@pytest.mark.parametrize(
    ("answer", "until"),
    [
        (Activated(ends_at=START + timedelta(hours=1)), timedelta(hours=1)),
        (Activated(duration=5), timedelta(minutes=5)),
        (Activated(), timedelta(days=20)),
    ],
)
async def test_an_activated_rental_is_polled_until_its_window_ends(
    on: Fixture, answer: Activated, until: timedelta
) -> None:
    on.world.service.script("activate", answer)
    action = await on.acting.activate("2")
    assert action is not None
    assert action.state is A.DONE
    order = on.world.order("2")
    assert order.active_until is not None
    assert abs(order.active_until - (START + until)) < timedelta(seconds=2)
    await asyncio.sleep(31)
    assert len(on.world.service.polls("2")) >= 2


async def test_an_activation_without_any_end_is_polled_for_a_day(on: Fixture) -> None:
    await on.world.session.book.update(
        "2", lambda order: on.world.add("2", kind=OrderKind.LONG_TERM)
    )
    on.world.service.script("activate", Activated())
    await on.acting.activate("2")
    until = on.world.order("2").active_until
    assert until is not None
    assert abs(until - on.world.clock.now() - UNTOLD_WINDOW) < timedelta(seconds=2)


async def test_a_renewed_rental_lives_on(on: Fixture) -> None:
    new_end = START + timedelta(days=50)
    on.world.service.script("renew", Renewed(expires_at=new_end))
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert (action.state, action.duration) == (A.DONE, "30d")
    assert spending(on) == [("renew", {"order_id": "2", "duration": "30d"})]
    order = on.world.order("2")
    assert (order.state, order.expires_at) == (OrderState.WAITING, new_end)


async def test_a_rental_that_had_ended_lives_again(on: Fixture) -> None:
    on.world.clock.advance(20 * 86_400 + 10)
    await asyncio.sleep(10)
    assert on.world.order("2").state is OrderState.EXPIRED
    new_end = on.world.clock.now() + timedelta(days=30)
    on.world.service.script("renew", Renewed(expires_at=new_end))
    await on.acting.renew("2", "30d")
    assert on.world.order("2").state is OrderState.WAITING
    on.world.service.script("renew", Renewed())
    await on.acting.renew("2", "30d")
    assert on.world.order("2").expires_at is None  # the old end would end what is paid for


async def test_what_cannot_be_done_is_not_asked_for(on: Fixture) -> None:
    assert await on.acting.reuse("nobody") is None
    assert await on.acting.activate("nobody") is None
    assert await on.acting.reuse("2") is None  # it is still waiting
    assert spending(on) == []


# Refusals and what nobody knows


CALLS: list[tuple[str, Callable[[Acting], Awaitable[Action | None]]]] = [
    ("reuse", lambda acting: acting.reuse("1")),
    ("activate", lambda acting: acting.activate("2")),
    ("renew", lambda acting: acting.renew("2", "30d")),
]


@pytest.mark.parametrize(("name", "act"), CALLS)
@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (ServiceRefused("Not allowed."), A.REFUSED),
        (Unreachable("x"), A.REFUSED),
        (OutcomeUnknown("No answer."), A.UNCONFIRMED),
        (Unrecognised("odd"), A.UNCONFIRMED),
    ],
)
async def test_each_failure_ends_where_it_belongs_after_one_request(
    on: Fixture,
    name: str,
    act: Callable[[Acting], Awaitable[Action | None]],
    answer: ApiError | Unrecognised,
    state: ActionState,
) -> None:
    order_id = "1" if name == "reuse" else "2"
    before = on.world.order(order_id)
    on.world.service.script(name, answer)
    action = await act(on.acting)
    assert action is not None
    assert action.state is state
    assert action.detail
    assert on.store.actions[action.action_id] == action
    assert on.world.order(order_id) == before
    await asyncio.sleep(100)
    assert len(spending(on)) == 1
    assert (on.acting.of_order(order_id) is not None) is (state is A.UNCONFIRMED)


async def test_a_refusal_with_a_fallen_balance_is_not_believed(on: Fixture) -> None:
    def refuse(**_details: object) -> None:
        on.world.service.money -= 1
        raise ServiceRefused("No.")

    on.world.service.script("renew", refuse)
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert action.state is A.UNCONFIRMED
    assert "balance has fallen" in action.detail


@pytest.mark.logs_errors("An answer could not be handled")
async def test_a_fault_of_ours_is_unconfirmed(on: Fixture) -> None:
    on.world.service.script("renew", ValueError("boom"))
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert action.state is A.UNCONFIRMED


async def test_one_action_of_an_order_at_a_time(on: Fixture) -> None:
    results = await asyncio.gather(
        on.acting.renew("2", "30d"), on.acting.renew("2", "30d"), on.acting.activate("2")
    )
    assert [result is None for result in results] == [False, True, True]
    assert len(spending(on)) == 1
    on.world.service.script("renew", OutcomeUnknown("No answer."))
    await on.acting.renew("2", "30d")
    assert await on.acting.renew("2", "30d") is None


async def test_the_person_settles_what_nobody_knows(on: Fixture) -> None:
    for done, state in ((True, A.DONE), (False, A.REFUSED)):
        on.world.service.script("renew", OutcomeUnknown("No answer."))
        action = await on.acting.renew("2", "30d")
        assert action is not None
        on.world.service.money = Decimal("7.00")
        await on.acting.note_evidence(action.action_id)
        assert on.store.actions[action.action_id].balance_after == Decimal("7.00")
        await on.acting.settle(action.action_id, done=done)
        await on.acting.settle(action.action_id, done=not done)
        await on.acting.settle("nobody", done=True)
        stored = on.store.actions[action.action_id]
        assert (stored.state, stored.settled_by_person) == (state, True)
        assert on.acting.open() == ()


async def test_what_is_being_sent_is_not_settled(on: Fixture) -> None:
    on.world.service.latency = 2
    renewing = asyncio.create_task(on.acting.renew("2", "30d"))
    await asyncio.sleep(1)
    (action,) = on.acting.open()
    await on.acting.settle(action.action_id, done=True)
    assert on.acting.open() == (action,)
    result = await renewing
    assert result is not None
    assert not result.settled_by_person


async def test_late_evidence_does_not_undo_the_persons_decision(on: Fixture) -> None:
    on.world.service.script("renew", OutcomeUnknown("No answer."))
    action = await on.acting.renew("2", "30d")
    assert action is not None
    on.world.service.latency = 2
    looking = asyncio.create_task(on.acting.note_evidence(action.action_id))
    await asyncio.sleep(1)
    await on.acting.settle(action.action_id, done=False)
    await looking
    assert on.store.actions[action.action_id].state is A.REFUSED
