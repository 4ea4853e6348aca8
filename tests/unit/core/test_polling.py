"""One poll: what each answer makes of its order, and how trouble is told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, PollTrouble
from nonvoip_desktop.core.inbox import Inbox
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.polling import Polled, Poller
from nonvoip_desktop.domain.answers import NoSms, Sms, SmsAnswer
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.errors import (
    ApiError,
    NotTheService,
    OutcomeUnknown,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.fakes import ACCOUNT, FakeService, MemoryStore
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import an_order

GONE = "Order not found"


class Fixture:
    def __init__(self, clock: SimClock) -> None:
        self.clock = clock
        self.service = FakeService(clock)
        self.store = MemoryStore()
        self.events = Events()
        self.heard: list[Any] = []
        for kind in (PollTrouble, Notice, NoticeOver):
            self.events.subscribe(kind, self.heard.append)
        self.book = OrderBook(ACCOUNT, self.store, self.events, clock)
        inbox = Inbox(self.book, self.events, clock)
        self.poller = Poller(self.service, self.book, inbox, self.events, clock)

    def order(self, order_id: str = "1", **changes: Any) -> None:
        order = an_order(self.clock, order_id, **changes)
        self.store.orders[ACCOUNT, order_id] = order
        self.book.adopt([*self.book.all(), order], {})

    async def poll(self, answer: SmsAnswer | ApiError, order_id: str = "1") -> Polled:
        self.service.script("get_sms", answer)
        return await self.poller.poll(order_id)

    def known(self, order_id: str = "1") -> Order:
        order = self.book.get(order_id)
        assert order is not None
        assert order == self.store.orders[ACCOUNT, order_id]
        return order

    def titles(self) -> list[str]:
        return [event.title for event in self.heard if isinstance(event, Notice)]


@pytest.fixture
async def on(clock: SimClock) -> Fixture:
    return Fixture(clock)


async def test_a_message_makes_it_received(on: Fixture) -> None:
    on.order()
    assert await on.poll(Sms("Your code is 1234", "1234")) is Polled.WORKED
    assert on.known().state is OrderState.RECEIVED
    assert on.heard == []


@pytest.mark.parametrize(
    "answer", [NoSms(), NoSms("No message yet"), NoSms(number="16095550100", service="X")]
)
async def test_not_yet_changes_nothing(on: Fixture, answer: NoSms) -> None:
    on.order()
    before = on.known()
    assert await on.poll(answer) is Polled.WORKED
    assert on.known() == before
    assert on.store.commits == []


async def test_a_bid_is_won_by_a_number_whose_end_nobody_has_told(on: Fixture) -> None:
    on.order(state=OrderState.BIDDING, number=None, expires_at=START + timedelta(seconds=900))
    await on.poll(NoSms())
    assert on.known().state is OrderState.BIDDING
    await on.poll(NoSms(number="16095550123"))
    won = on.known()
    assert (won.state, won.number, won.expires_at) == (OrderState.WAITING, "16095550123", None)
    assert on.book.remaining(won) is None


async def test_a_number_that_was_missing_is_taken(on: Fixture) -> None:
    on.order(number=None)
    await on.poll(NoSms(number="16095550123"))
    assert (on.known().state, on.known().number) == (OrderState.WAITING, "16095550123")
    await on.poll(NoSms(number="16095550999"))
    assert on.known().number == "16095550123"


# The service says that it is over


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (GONE, OrderState.EXPIRED),
        ("Order expired", OrderState.EXPIRED),
        ("Timed out", OrderState.EXPIRED),
        ("Order timed out, amount refunded", OrderState.EXPIRED),
        ("Order was rejected", OrderState.REJECTED),
        ("Cancelled", OrderState.REJECTED),
        ("Amount refunded", OrderState.REJECTED),
    ],
)
@pytest.mark.parametrize("live", [OrderState.WAITING, OrderState.BIDDING])
async def test_gone_is_told_with_the_services_words(
    on: Fixture, words: str, state: OrderState, live: OrderState
) -> None:
    on.order(state=live, expires_at=START + timedelta(seconds=600))
    assert await on.poll(NoSms(words, gone=True)) is Polled.WORKED
    assert on.known().state is state
    (notice,) = on.heard
    assert notice.sentence == words
    assert "Instagram" in notice.title
    if state is OrderState.EXPIRED:
        remaining = on.book.remaining(on.known())
        assert remaining is not None
        assert remaining <= 0


async def test_gone_without_a_known_end_ends_now(on: Fixture) -> None:
    on.order()
    await on.poll(NoSms(GONE, gone=True))
    remaining = on.book.remaining(on.known())
    assert remaining is not None
    assert -1 < remaining <= 0


async def test_the_end_that_was_earlier_stays(on: Fixture) -> None:
    on.order(expires_at=START - timedelta(seconds=50))
    await on.poll(NoSms(GONE, gone=True))
    assert on.known().expires_at == START - timedelta(seconds=50)


async def test_only_the_activation_of_a_rental_is_over_before_its_date(on: Fixture) -> None:
    on.order(
        kind=OrderKind.LONG_TERM,
        expires_at=START + timedelta(days=20),
        active_until=START + timedelta(minutes=5),
    )
    await on.poll(NoSms("expired", gone=True))
    rental = on.known()
    assert (rental.state, rental.active_until) == (OrderState.WAITING, None)
    assert rental.expires_at == START + timedelta(days=20)
    assert on.heard == []
    await on.poll(NoSms("Order was cancelled", gone=True))
    assert on.known().state is OrderState.REJECTED


@pytest.mark.parametrize("state", [OrderState.RECEIVED, OrderState.EXPIRED, OrderState.REJECTED])
async def test_gone_undoes_nothing(on: Fixture, state: OrderState) -> None:
    on.order(state=state, look_further=state is OrderState.RECEIVED)
    await on.poll(NoSms(GONE, gone=True))
    assert on.known().state is state
    assert not on.known().look_further
    assert on.heard == []


async def test_an_answer_about_an_archived_order_is_nothing(on: Fixture) -> None:
    assert await on.poll(NoSms(GONE, gone=True), "9") is Polled.WORKED
    assert on.heard == []


# The end by time


@pytest.mark.parametrize("state", [OrderState.WAITING, OrderState.BIDDING])
async def test_time_makes_it_expired(on: Fixture, state: OrderState) -> None:
    on.order(state=state)
    await on.poller.end("1", final=False)
    assert on.known().state is OrderState.EXPIRED


@pytest.mark.parametrize("state", [OrderState.RECEIVED, OrderState.EXPIRED, OrderState.REJECTED])
async def test_time_undoes_nothing(on: Fixture, state: OrderState) -> None:
    on.order(state=state)
    await on.poller.end("1", final=True)
    await on.poller.end("9", final=True)
    assert on.known().state is state
    assert on.store.commits == []


async def test_looking_further_ends_with_the_last_look(on: Fixture) -> None:
    on.order(state=OrderState.RECEIVED, look_further=True)
    await on.poller.end("1", final=False)
    assert on.known().look_further
    await on.poller.end("1", final=True)
    assert not on.known().look_further


# Trouble


@pytest.mark.parametrize(
    "error",
    [
        Unreachable("x", cause="dns"),
        NotTheService("x", http_status=502),
        UnexpectedAnswer("x"),
        OutcomeUnknown("x", may_have_had_effect=False),
        ServiceRefused("No."),
    ],
)
async def test_a_failed_poll_leaves_the_order_and_shows_in_its_row(
    on: Fixture, error: ApiError
) -> None:
    on.order()
    before = on.known()
    assert await on.poll(error) is Polled.FAILED
    assert await on.poll(error) is Polled.FAILED
    assert on.known() == before
    words = on.poller.trouble("1")
    assert words
    assert on.heard == [PollTrouble("1", words)]
    await on.poll(NoSms())
    assert on.poller.trouble("1") == ""
    assert on.heard[1:] == [PollTrouble("1", "")]


async def test_a_pause_is_told_apart_from_a_failure(on: Fixture) -> None:
    on.order()
    assert await on.poll(on.service.limiter.pause(30)) is Polled.PAUSED
    assert "pause" in on.poller.trouble("1")
    assert on.poller.trouble("2") == ""


async def test_what_cannot_be_stored_is_said_until_it_is_stored(on: Fixture) -> None:
    on.order("1")
    on.order("2")
    on.store.fail("save_message", "save_order")
    assert await on.poll(Sms("a 1111")) is Polled.NOT_STORED
    await on.poller.end("2", final=True)
    assert on.known("1").state is OrderState.WAITING
    assert on.known("2").state is OrderState.WAITING
    assert len(on.titles()) == 2
    assert on.poller.trouble("1") == "The disk is full."
    on.store.fail()
    assert await on.poll(Sms("a 1111")) is Polled.WORKED
    assert on.known("1").state is OrderState.RECEIVED
    assert NoticeOver("store") not in on.heard  # the other one still waits to be stored
    await on.poller.end("2", final=True)
    assert on.known("2").state is OrderState.EXPIRED
    assert on.heard[-1] == NoticeOver("store")
