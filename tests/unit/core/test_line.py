"""The line's state, and how it comes back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal

import pytest

from nonvoip_desktop.core.events import Events, Link, LinkChanged, SignInRefused
from nonvoip_desktop.core.line import PAUSES, STABLE, Line
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.fakes import FakeService
from tests.helpers.sim_clock import SimClock


class Fixture:
    def __init__(self, clock: SimClock) -> None:
        self.service = FakeService(clock)
        self.events = Events()
        self.links: list[tuple[Link, str]] = []
        self.refusals: list[str] = []
        self.opened = 0
        self.events.subscribe(LinkChanged, lambda e: self.links.append((e.link, e.words)))
        self.events.subscribe(SignInRefused, lambda e: self.refusals.append(e.words))
        self.line = Line(self.open, self.events)
        self._keeping: asyncio.Task[None] | None = None

    async def open(self) -> FakeService:
        self.opened += 1
        await asyncio.sleep(0.2)
        return self.service

    def keep_alive(self) -> None:
        self._keeping = asyncio.create_task(self.line.keep_alive())

    async def fail(self, error: ApiError) -> None:
        self.service.script("balance", error)
        with pytest.raises(type(error)):
            await self.line.balance()

    async def close(self) -> None:
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)


@pytest.fixture
async def on(clock: SimClock) -> AsyncIterator[Fixture]:
    fixture = Fixture(clock)
    yield fixture
    await fixture.close()


async def test_the_client_is_opened_once_and_at_the_first_call(on: Fixture) -> None:
    assert on.opened == 0
    assert on.line.budget.limit is None
    assert on.line.up
    assert await asyncio.gather(*(on.line.balance() for _ in range(5))) == [Decimal("10.00")] * 5
    assert on.opened == 1
    assert on.links == [(Link.OK, "")]
    assert on.line.budget.limit is not None


async def test_every_call_is_passed_on_with_what_it_was_given(on: Fixture) -> None:
    line = on.line
    on.service.sell("1")
    await line.products(product_id="9441")
    await line.country_products()
    await line.order(product_id="9441", accepted_max_price=Decimal("1.70"))
    await line.order(product_ids=("9441", "9044"), auction=Decimal(20))
    await line.country_order("10000086", auction=Decimal(30))
    await line.get_sms(order_id="1")
    await line.reject(order_id="1")
    await line.reuse(order_id="1")
    await line.activate(order_id="1")
    await line.renew(order_id="1", duration="30d")
    assert [(call.name, call.details) for call in on.service.calls] == [
        ("products", {"product_id": "9441"}),
        ("country_products", {}),
        (
            "order",
            {
                "product_id": "9441",
                "product_ids": None,
                "accepted_max_price": Decimal("1.70"),
                "auction": None,
            },
        ),
        (
            "order",
            {
                "product_id": None,
                "product_ids": ("9441", "9044"),
                "accepted_max_price": None,
                "auction": Decimal(20),
            },
        ),
        (
            "country_order",
            {"product_id": "10000086", "accepted_max_price": None, "auction": Decimal(30)},
        ),
        ("get_sms", {"order_id": "1"}),
        ("reject", {"order_id": "1"}),
        ("reuse", {"order_id": "1"}),
        ("activate", {"order_id": "1"}),
        ("renew", {"order_id": "1", "duration": "30d"}),
    ]
    await line.aclose()
    assert on.service.closed


@pytest.mark.parametrize(
    ("error", "link"),
    [
        (Unreachable("x", cause="dns"), Link.OFFLINE),
        (OutcomeUnknown("The answer did not come in time."), Link.OFFLINE),
        (OutcomeUnknown("HTTP 500", http_status=500), Link.TROUBLE),
        (NotTheService("x", http_status=502), Link.TROUBLE),
    ],
)
async def test_what_breaks_the_line(on: Fixture, error: ApiError, link: Link) -> None:
    await on.line.balance()
    await on.fail(error)
    assert on.line.link is link
    assert not on.line.up
    assert on.line.words
    assert on.links[-1] == (link, on.line.words)
    await on.line.balance()
    assert on.links[-1] == (Link.OK, "")


@pytest.mark.parametrize("error", [ServiceRefused("No."), UnexpectedAnswer("Odd.", detail="[]")])
async def test_an_answer_of_any_kind_means_that_the_line_is_up(
    on: Fixture, error: ApiError
) -> None:
    await on.fail(Unreachable("x"))
    await on.fail(error)
    assert on.line.link is Link.OK


async def test_the_detail_of_an_odd_answer_is_in_the_log_only(
    on: Fixture, caplog: pytest.LogCaptureFixture
) -> None:
    await on.fail(UnexpectedAnswer("Odd.", detail='{"a": 1}'))
    assert '{"a": 1}' in caplog.text
    assert all("{" not in words for _link, words in on.links)


async def test_the_same_trouble_is_told_once(on: Fixture) -> None:
    for _ in range(3):
        await on.fail(Unreachable("x", cause="dns"))
    assert len(on.links) == 1
    await on.fail(Unreachable("x", cause="tls"))
    assert len(on.links) == 2


async def test_a_refused_password_is_told_once_until_it_is_accepted(on: Fixture) -> None:
    for _ in range(3):
        await on.fail(AuthenticationFailed("Wrong password."))
    assert on.refusals == ["Wrong password."]
    assert on.line.link is Link.OK
    await on.line.balance()
    await on.fail(AuthenticationFailed("Wrong password."))
    assert len(on.refusals) == 2


# Coming back


async def test_it_asks_again_with_growing_pauses_until_it_is_back(
    on: Fixture, clock: SimClock
) -> None:
    on.keep_alive()
    on.service.always("balance", Unreachable("x"))
    with pytest.raises(Unreachable):
        await on.line.balance()
    began = clock.elapsed()
    await asyncio.sleep(1)
    assert 0 < on.line.next_try_in() <= PAUSES[0]
    await asyncio.sleep(199)
    asked = [call.at - began for call in on.service.calls[1:]]
    gaps = [later - earlier for earlier, later in zip([0.0, *asked], asked, strict=False)]
    assert gaps == pytest.approx([*PAUSES, *[PAUSES[-1]] * (len(gaps) - len(PAUSES))], abs=0.3)
    on.service.always("balance", None)
    await asyncio.sleep(PAUSES[-1] + 1)
    assert on.line.link is Link.OK
    assert on.line.next_try_in() == 0
    quiet = len(on.service.calls)
    await asyncio.sleep(1000)
    assert len(on.service.calls) == quiet


async def test_the_person_or_the_network_can_ask_for_a_try_at_once(on: Fixture) -> None:
    on.keep_alive()
    on.service.always("balance", Unreachable("x"))
    with pytest.raises(Unreachable):
        await on.line.balance()
    await asyncio.sleep(40)
    on.service.always("balance", None)
    on.line.retry_now()
    await asyncio.sleep(0.1)
    assert on.line.link is Link.OK


async def lose(on: Fixture) -> None:
    on.service.always("balance", Unreachable("x"))
    with pytest.raises(Unreachable):
        await on.line.balance()
    await asyncio.sleep(0.01)


async def find_again(on: Fixture) -> None:
    on.service.always("balance", None)
    await asyncio.sleep(PAUSES[-1] + 1)
    assert on.line.up


async def test_pauses_start_small_only_after_the_line_has_stayed(on: Fixture) -> None:
    on.keep_alive()
    await lose(on)
    assert on.line.next_try_in() <= PAUSES[0]
    await asyncio.sleep(100)
    await find_again(on)
    await lose(on)
    assert on.line.next_try_in() > PAUSES[-2]
    await find_again(on)
    await asyncio.sleep(STABLE)
    await lose(on)
    assert on.line.next_try_in() <= PAUSES[0]


async def test_a_429_is_waited_out_with_jitter(on: Fixture, clock: SimClock) -> None:
    on.keep_alive()
    await on.line.balance()
    await on.fail(on.service.limiter.pause(30))
    assert on.line.link is Link.PAUSED
    assert on.line.words == "The service asks for a pause of 30 s."
    began = clock.elapsed()
    await asyncio.sleep(29.9)
    assert len(on.service.calls) == 2
    await asyncio.sleep(2)
    assert on.service.calls[-1].at - began > 30
    assert on.line.link is Link.OK


async def test_an_answer_from_before_the_pause_does_not_end_it(on: Fixture) -> None:
    async def slow() -> Decimal:
        await asyncio.sleep(5)
        return Decimal(1)

    await on.line.balance()
    on.service.script("balance", slow)
    before = asyncio.create_task(on.line.balance())
    await asyncio.sleep(1)
    await on.fail(on.service.limiter.pause(60))
    await before
    assert on.line.link is Link.PAUSED


async def test_closing_waits_for_a_client_that_is_being_opened(on: Fixture) -> None:
    call = asyncio.create_task(on.line.balance())
    await asyncio.sleep(0.1)
    await on.line.aclose()
    assert on.service.closed
    await call


async def test_closing_without_a_client_is_fine(on: Fixture) -> None:
    await on.line.aclose()
    assert on.opened == 0
