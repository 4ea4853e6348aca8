"""Which message is new, which was seen, and which may be an old one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, MessageArrived, OrderChanged
from nonvoip_desktop.core.inbox import Inbox
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.domain.answers import Sms
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.fakes import ACCOUNT, MemoryStore
from tests.helpers.sim_clock import START, SimClock, SimLoop, running_clock
from tests.unit.core.world import an_order


class Fixture:
    def __init__(self, clock: SimClock) -> None:
        self.clock = clock
        self.store = MemoryStore()
        self.heard: list[Any] = []
        self.events = Events()
        self.events.subscribe(MessageArrived, self.heard.append)
        self.events.subscribe(OrderChanged, self.heard.append)
        self.book = OrderBook(ACCOUNT, self.store, self.events, clock)
        self.inbox = Inbox(self.book, self.events, clock)

    def order(self, **changes: Any) -> None:
        order = an_order(self.clock, "1", **changes)
        self.store.orders[ACCOUNT, "1"] = order
        self.book.adopt([order], {})

    async def receive(self, text: str, pin: str | None = None) -> Message | None:
        return await self.inbox.receive("1", Sms(text, pin, number="16095550123"))

    def arrived(self) -> list[str]:
        return [e.message.text for e in self.heard if isinstance(e, MessageArrived)]


@pytest.fixture
async def on(clock: SimClock) -> Fixture:
    return Fixture(clock)


async def test_a_message_is_stored_with_its_order_before_it_is_told(on: Fixture) -> None:
    on.order(number=None)
    message = await on.receive("Your Instagram OTP is 545", "545")
    assert message == Message(
        "1", "Your Instagram OTP is 545", "545", START, Source.POLL, message_id=1
    )
    order = on.book.get("1")
    assert order is not None
    assert (order.state, order.number) == (OrderState.RECEIVED, "16095550123")
    assert on.store.orders[ACCOUNT, "1"] == order
    assert on.store.stored_messages[ACCOUNT, "1"] == [message]
    assert on.heard == [OrderChanged(order), MessageArrived(order, message)]
    assert on.book.messages("1") == (message,)


async def test_the_apps_own_reading_of_a_code_is_marked(on: Fixture) -> None:
    on.order()
    own = await on.receive("Your code is 482159")
    assert own is not None
    assert (own.pin, own.pin_read_by_app) == ("482159", True)
    named = await on.receive("Your code is 482160", "999")
    assert named is not None
    assert (named.pin, named.pin_read_by_app) == ("999", False)
    none = await on.receive("Welcome!", "")
    assert none is not None
    assert (none.pin, none.pin_read_by_app) == (None, False)


async def test_seen_twice_is_one_and_a_different_text_is_another(on: Fixture) -> None:
    on.order()
    for text in ("a 1111", "a 1111", "b 2222", "b 2222", "a 1111"):
        await on.receive(text)
    assert on.arrived() == ["a 1111", "b 2222"]


async def test_two_looks_at_the_same_time_bring_one_message(on: Fixture) -> None:
    on.order()
    await asyncio.gather(*(on.receive("a 1111") for _ in range(5)))
    assert on.arrived() == ["a 1111"]
    assert len(on.store.stored_messages[ACCOUNT, "1"]) == 1


@pytest.mark.parametrize("state", [OrderState.EXPIRED, OrderState.REJECTED, OrderState.BIDDING])
async def test_a_late_code_is_shown_whatever_was_thought_before(
    on: Fixture, state: OrderState
) -> None:
    on.order(state=state)
    assert await on.receive("late 1234") is not None
    order = on.book.get("1")
    assert order is not None
    assert order.state is OrderState.RECEIVED


async def test_looking_further_goes_on_after_another_message(on: Fixture) -> None:
    on.order(state=OrderState.RECEIVED, look_further=True)
    await on.receive("another 1234")
    order = on.book.get("1")
    assert order is not None
    assert order.look_further


async def test_an_order_that_is_not_listed_gets_nothing(on: Fixture) -> None:
    assert await on.inbox.receive("2", Sms("hello")) is None
    assert on.heard == []


async def test_a_message_that_cannot_be_stored_comes_again(on: Fixture) -> None:
    on.order()
    on.store.fail("save_message")
    with pytest.raises(StoreUnavailable):
        await on.receive("a 1111")
    assert on.heard == []
    assert on.book.messages("1") == ()
    on.store.fail()
    assert await on.receive("a 1111") is not None


# After a reuse


async def test_the_text_of_before_a_reuse_is_never_new(on: Fixture) -> None:
    on.order(baseline="old 1111")
    assert await on.receive("old 1111") is None
    new = await on.receive("new 2222")
    assert new is not None
    assert not new.possibly_old


async def test_what_could_not_be_asked_is_marked_possibly_old_once(on: Fixture) -> None:
    on.order(baseline_unknown=True)
    first = await on.receive("perhaps old 1111")
    second = await on.receive("surely new 2222")
    assert first is not None
    assert second is not None
    assert (first.possibly_old, second.possibly_old) == (True, False)


async def test_a_text_in_the_archive_becomes_the_baseline(on: Fixture) -> None:
    on.order()
    await on.receive("old 1111")
    await on.book.update("1", lambda order: replace(order, baseline_unknown=True))
    assert await on.receive("old 1111") is None
    new = await on.receive("new 2222")
    assert new is not None
    assert not new.possibly_old


async def test_after_an_empty_answer_everything_is_new(on: Fixture) -> None:
    on.order(baseline_unknown=True)
    await on.inbox.nothing_yet("1")
    message = await on.receive("new 2222")
    assert message is not None
    assert not message.possibly_old
    commits = len(on.store.commits)
    await on.inbox.nothing_yet("1")
    await on.inbox.nothing_yet("2")
    assert len(on.store.commits) == commits


# What a callback brought


async def test_a_poll_confirms_what_a_callback_brought(on: Fixture) -> None:
    message = Message(
        "1",
        "a 1111",
        "1111",
        on.clock.now(),
        Source.CALLBACK,
        sender="8843",
        confirmed=False,
        message_id=5,
    )
    order = an_order(on.clock, "1", state=OrderState.RECEIVED)
    on.store.orders[ACCOUNT, "1"] = order
    on.store.stored_messages[ACCOUNT, "1"].append(message)
    on.book.adopt([order], {"1": [message]})
    assert await on.receive("a 1111") is None
    confirmed = replace(message, confirmed=True)
    assert on.book.messages("1") == (confirmed,)
    assert on.store.stored_messages[ACCOUNT, "1"] == [confirmed]
    assert on.heard == [OrderChanged(order)]
    await on.receive("a 1111")
    assert len(on.heard) == 1


# Whatever comes


@given(st.lists(st.sampled_from(["", "a 1", "b 2", "c 3"]), max_size=12), st.booleans())
def test_each_text_is_one_message_in_the_order_in_which_it_came(
    texts: list[str], unknown: bool
) -> None:
    async def play() -> None:
        on = Fixture(running_clock())
        on.order(baseline="" if not unknown else None, baseline_unknown=unknown)
        for text in texts:
            await on.receive(text)
        expected = list(dict.fromkeys(t for t in texts if unknown or t))
        assert on.arrived() == expected
        stored = on.store.stored_messages[ACCOUNT, "1"]
        assert [message.text for message in stored] == expected
        assert tuple(stored) == on.book.messages("1")
        assert sum(message.possibly_old for message in stored) == bool(unknown and expected)

    with asyncio.Runner(loop_factory=SimLoop) as runner:
        runner.run(play())
