"""Reuse, activation and renewal: journalled like a purchase, and what they make of an order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.acted import UNTOLD_WINDOW
from nonvoip_desktop.core.acting import Acting
from nonvoip_desktop.core.events import ActionChanged, Notice, OtherNumber
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Activated, NoSms, Renewed, Reused, Unrecognised
from nonvoip_desktop.domain.order import OrderKind, OrderState, Refund
from nonvoip_desktop.errors import (
    ApiError,
    OutcomeUnknown,
    ServiceRefused,
    StoreUnavailable,
    Unreachable,
)
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, MemoryStore
from tests.helpers.sim_clock import START
from tests.unit.core.world import World

A = ActionState


class Fixture:
    """An order "1" that has received its code, and a rental "2"."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.acting = world.session.acting

    @property
    def store(self) -> MemoryStore:
        return self.world.store

    def states(self) -> list[ActionState]:
        return [event.action.state for event in self.world.told(ActionChanged)]


@pytest.fixture
async def on(world: World) -> Fixture:
    world.add("1", state=OrderState.RECEIVED, refund=Refund.ACCEPTED, look_further=False)
    world.add("2", kind=OrderKind.LONG_TERM, expires_at=START + timedelta(days=20))
    world.service.send_sms("1", "Your code is 1111")
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return Fixture(world)


def spending(on: Fixture) -> list[tuple[str, dict[str, Any]]]:
    names = {"reuse", "activate", "renew"}
    return [(c.name, c.details) for c in on.world.service.calls if c.name in names]


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


# Disk, kill and closing


async def test_nothing_is_sent_while_the_intent_cannot_be_stored(on: Fixture) -> None:
    on.store.fail("save_action")
    with pytest.raises(StoreUnavailable):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.acting.open() == ()
    assert on.states() == []


async def test_nothing_is_sent_while_an_import_runs(on: Fixture) -> None:
    barred = on.world.session.money.barred("An import is under way")
    with barred, pytest.raises(StoreUnavailable, match="import"):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.acting.open() == ()
    renewed = await on.acting.renew("2", "30d")
    assert renewed is not None
    assert renewed.state is A.DONE


@pytest.mark.logs_errors("Not stored: This result")
async def test_a_disk_that_fills_before_sending_sends_nothing(on: Fixture) -> None:
    def fill(**_details: object) -> Decimal:
        on.store.fail("save_action")
        return on.world.service.money

    on.world.service.script("balance", fill)
    with pytest.raises(StoreUnavailable):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.states()[-1] is A.REFUSED
    on.store.fail()
    await asyncio.sleep(70)
    (stored,) = on.store.actions.values()
    assert stored.state is A.REFUSED


@pytest.mark.logs_errors("Not stored: This result")
async def test_a_result_that_cannot_be_stored_is_told_and_stored_later(on: Fixture) -> None:
    new_end = START + timedelta(days=50)

    def fill(**_details: object) -> Renewed:
        on.store.fail("save_action", "save_order")
        return Renewed(expires_at=new_end)

    on.world.service.script("renew", fill)
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert len(on.world.told(Notice)) == 1
    on.store.fail()
    await asyncio.sleep(70)
    assert on.store.actions[action.action_id].state is A.DONE
    assert on.world.order("2").expires_at == new_end


async def test_what_was_being_sent_is_unconfirmed_after_a_kill(on: Fixture) -> None:
    unconfirmed = Action("a2", ACCOUNT, "1", ActionKind.REUSE, A.UNCONFIRMED, START)
    on.store.actions["a2"] = unconfirmed
    on.world.service.always("renew", lambda **_details: asyncio.Event().wait())
    renewing = asyncio.create_task(on.acting.renew("2", "30d"))
    await asyncio.sleep(1)
    again = await on.world.restarted()
    await asyncio.gather(renewing, return_exceptions=True)
    await again.start()
    acting = again.session.acting
    assert [a.state for a in acting.open()] == [A.UNCONFIRMED] * 2
    lost = acting.of_order("2")
    assert lost is not None
    assert "sent once, if at all" in lost.detail
    assert again.store.actions[lost.action_id] == lost
    assert again.store.actions["a2"] == unconfirmed
    await asyncio.sleep(100)
    assert again.service.count("renew") == 1
    await again.close()


async def test_what_is_not_sent_when_the_app_closes_is_not_sent(on: Fixture) -> None:
    on.world.service.latency = 3
    first = asyncio.create_task(on.acting.renew("2", "30d"))
    second = asyncio.create_task(on.acting.reuse("1"))
    await asyncio.sleep(1)
    await on.world.close()
    for action in (await first, await second):
        assert action is not None
        assert action.state is A.REFUSED
        assert "Nothing was sent" in action.detail
        assert on.store.actions[action.action_id].state is A.REFUSED
    assert spending(on) == []


async def test_actions_and_purchases_take_turns(on: Fixture) -> None:
    on.world.service.latency = 1
    await asyncio.gather(on.acting.renew("2", "30d"), on.world.session.purchasing.buy(INSTAGRAM))
    names = [c.name for c in on.world.service.calls if c.name in ("renew", "order")]
    assert names == ["renew", "order"]


async def test_a_balance_that_cannot_be_stored_after_it_is_no_alarm(on: Fixture) -> None:
    def fill(**_details: object) -> Decimal:
        on.store.fail("save_action")
        return on.world.service.money

    on.world.service.script("balance", on.world.service.money, fill)
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert action.state is A.DONE
    assert on.world.told(Notice) == []


# By service and number

ELSEWHERE = "16095550777"


async def test_a_number_that_nobody_knows_here_is_reused_and_listed(on: Fixture) -> None:
    on.world.service.sell("77", "Netflix").number = ELSEWHERE
    on.world.service.send_sms("77", "Your old code is 1111")
    action = await on.acting.reuse_number("Netflix", ELSEWHERE)
    assert action is not None
    assert (action.state, action.order_id) == (A.DONE, "77")
    assert (action.service, action.number) == ("Netflix", ELSEWHERE)
    assert on.store.actions[action.action_id] == action
    assert spending(on) == [("reuse", {"service": "Netflix", "number": ELSEWHERE})]
    order = on.world.order("77")
    assert (order.state, order.kind) == (OrderState.WAITING, OrderKind.SHORT_TERM)
    assert (order.service, order.number) == ("Netflix", ELSEWHERE)
    assert (order.baseline, order.baseline_unknown) == ("Your old code is 1111", False)
    await asyncio.sleep(12)
    assert on.world.session.book.messages("77") == ()
    on.world.service.send_sms("77", "Your code is 2222")
    await asyncio.sleep(6)
    (message,) = on.world.session.book.messages("77")
    assert (message.text, message.possibly_old) == ("Your code is 2222", False)


async def test_an_order_that_is_listed_is_used_for_its_number(on: Fixture) -> None:
    number = on.world.order("1").number
    assert number is not None
    action = await on.acting.reuse_number("instagram", number.removeprefix("1"))
    assert action is not None
    assert action.order_id == "1"
    ((_name, asked),) = spending(on)
    assert asked["number"] == number  # as the service wrote it
    assert on.acting.waiting_on("Instagram", number) is (action.state is A.DONE)


async def test_an_archived_order_comes_back_with_its_messages(on: Fixture) -> None:
    number = on.world.service.sold["1"].number
    await on.world.session.book.update("1", lambda order: replace(order, number=number, note="N"))
    await on.world.session.book.archive("1")
    assert on.world.session.book.get("1") is None
    await on.acting.reuse_number("Instagram", number)
    order = on.world.order("1")
    assert (order.state, order.archived, order.note) == (OrderState.WAITING, False, "N")
    assert order.baseline == "Your code is 1111"
    on.world.service.send_sms("1", "Your code is 3333")
    await asyncio.sleep(6)
    assert [m.text for m in on.world.session.book.messages("1")][-1] == "Your code is 3333"


async def test_what_waits_already_is_not_reused(on: Fixture) -> None:
    await on.acting.reuse("1")
    number = on.world.order("1").number
    assert number is not None
    assert await on.acting.reuse_number("Instagram", number) is None
    assert len(spending(on)) == 1


async def test_two_clicks_on_one_number_are_one_request(on: Fixture) -> None:
    on.world.service.sell("77", "Netflix").number = ELSEWHERE
    results = await asyncio.gather(
        on.acting.reuse_number("Netflix", ELSEWHERE), on.acting.reuse_number("Netflix", ELSEWHERE)
    )
    assert [result is None for result in results] == [False, True]
    assert len(spending(on)) == 1


async def test_an_answer_without_an_order_is_unconfirmed(on: Fixture) -> None:
    on.world.service.script("reuse", Reused(expires_in=300))
    action = await on.acting.reuse_number("Netflix", ELSEWHERE)
    assert action is not None
    assert (action.state, action.order_id) == (A.UNCONFIRMED, "")
    assert on.acting.get(action.action_id) == action
    again = await on.world.restarted()
    await again.start()
    assert [a.number for a in again.session.acting.open()] == [ELSEWHERE]
    await again.session.acting.settle(action.action_id, done=True)
    assert again.store.actions[action.action_id].state is A.DONE
    assert again.session.acting.open() == ()
    await again.close()


async def test_a_refusal_by_number_lists_nothing(on: Fixture) -> None:
    before = {order.order_id for order in on.world.session.book.all()}
    action = await on.acting.reuse_number("Netflix", "16095550000")
    assert action is not None
    assert (action.state, action.detail) == (A.REFUSED, "Order not found.")
    assert {order.order_id for order in on.world.session.book.all()} == before


async def test_where_the_present_text_is_hidden_the_first_is_marked(on: Fixture) -> None:
    on.world.service.script("get_sms", NoSms("The order has expired.", gone=True))
    on.world.service.script("reuse", Reused("88", ELSEWHERE, "Netflix", expires_in=300))
    on.world.service.sell("88", "Netflix").number = ELSEWHERE
    on.world.service.send_sms("88", "Your code is 1111")
    await on.acting.reuse_number("Netflix", ELSEWHERE)
    await asyncio.sleep(6)
    (message,) = on.world.session.book.messages("88")
    assert message.possibly_old


async def test_another_number_is_said_loudly_and_both_are_kept(on: Fixture) -> None:
    before = on.world.order("1").number
    on.world.service.script("reuse", Reused("1", ELSEWHERE, expires_in=300))
    await on.acting.reuse("1")
    order = on.world.order("1")
    assert (order.number, order.former_number) == (ELSEWHERE, before)
    assert [event.order for event in on.world.told(OtherNumber)] == [order]
    # The same number again, written otherwise, is no other number.
    await on.world.session.book.update("1", lambda order: replace(order, state=OrderState.RECEIVED))
    on.world.service.script("reuse", Reused("1", ELSEWHERE.removeprefix("1"), expires_in=300))
    await on.acting.reuse("1")
    assert on.world.order("1").former_number is None
    assert len(on.world.told(OtherNumber)) == 1


async def test_the_old_code_of_an_order_is_not_new_in_the_order_of_its_reuse(on: Fixture) -> None:
    await on.world.session.book.update("1", lambda order: replace(order, look_further=True))
    await asyncio.sleep(6)
    assert len(on.world.session.book.messages("1")) == 1
    on.world.service.script("get_sms", Unreachable("x"))
    on.world.service.script("reuse", Reused("9", expires_in=300))
    on.world.service.sell("9")
    on.world.service.send_sms("9", "Your code is 1111")
    await on.acting.reuse("1")
    await asyncio.sleep(12)
    # What order 1 has shown is in our own history, although it could not be asked for.
    assert on.world.session.book.messages("9") == ()
