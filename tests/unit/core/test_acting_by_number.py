"""Reuse by service and number, for orders whose id nobody knows here."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace

from nonvoip_desktop.core.events import OtherNumber
from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.answers import NoSms, Reused
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.errors import Unreachable
from tests.unit.core.actor import Fixture, spending

A = ActionState
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
