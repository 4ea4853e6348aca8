"""One call: repeats, pauses, deadlines and cancellation, over a transport made by hand."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from nonvoip_desktop.api import (
    ClientConfig,
    Credentials,
    NonVoipClient,
    NotTheService,
    OutcomeUnknown,
    Placed,
    RateLimited,
    Rejected,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)

NOW = datetime(2026, 7, 6, 12, 0, 0, tzinfo=UTC)
ORDER = {"status": "success", "message": [{"order_id": 1, "number": "16095550123"}]}
BALANCE = {"status": "success", "balance": "50.00"}

#: One call of each kind that may spend.
SPENDING: dict[str, Callable[[NonVoipClient], Awaitable[Any]]] = {
    "order": lambda client: client.order(product_id=1),
    "country_order": lambda client: client.country_order(1),
    "reuse": lambda client: client.reuse(order_id=1),
    "renew": lambda client: client.renew(order_id=1, duration="30d"),
    "activate": lambda client: client.activate(order_id=1),
}
spending = pytest.mark.parametrize("call", SPENDING.values(), ids=SPENDING)

NOT_SENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol]
ALL_ERRORS = [
    error
    for _, error in inspect.getmembers(httpx, inspect.isclass)
    if issubclass(error, httpx.TransportError)
]
LOST = [error for error in ALL_ERRORS if error not in [*NOT_SENT, httpx.ProxyError]]


class Script:
    """A transport that answers each request with the next step, the last one for ever."""

    def __init__(self, *steps: Any) -> None:
        self.steps = list(steps)
        self.count = 0
        self.arrived = asyncio.Event()
        self.passed = 0.0
        self.takes = 0.0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        self.passed += self.takes
        self.arrived.set()
        step = self.steps[min(self.count, len(self.steps)) - 1]
        if isinstance(step, type) and issubclass(step, Exception):
            raise step("made by hand")
        if isinstance(step, Exception):
            raise step
        if step == "hang":
            await asyncio.Event().wait()
        if isinstance(step, httpx.Response):
            return step
        return httpx.Response(200, json=step)

    def client(self, **config: Any) -> NonVoipClient:
        return NonVoipClient(
            Credentials("user@example.com", "secret"),
            base_url="https://service.example/manager",
            config=ClientConfig(
                transport=httpx.MockTransport(self),
                repeat_pace=0.0,
                now=lambda: NOW + timedelta(seconds=self.passed),
                elapsed=lambda: self.passed,
                **config,
            ),
        )


@spending
@pytest.mark.parametrize("error", LOST, ids=lambda error: error.__name__)
async def test_a_lost_answer_of_a_call_that_spends(call: Any, error: type[Exception]) -> None:
    script = Script(error)
    async with script.client() as client:
        with pytest.raises(OutcomeUnknown) as caught:
            await call(client)
    assert caught.value.may_have_had_effect
    assert script.count == 1


@spending
@pytest.mark.parametrize("error", NOT_SENT, ids=lambda error: error.__name__)
async def test_what_was_not_sent_is_sent_once_more(call: Any, error: type[Exception]) -> None:
    script = Script(error)
    async with script.client() as client:
        with pytest.raises(Unreachable) as caught:
            await call(client)
    assert not caught.value.may_have_had_effect
    assert script.count == 2


async def test_the_second_try_of_an_order_counts() -> None:
    script = Script(httpx.ConnectError, ORDER)
    async with script.client() as client:
        assert isinstance(await client.order(product_id=1), Placed)
    assert script.count == 2


async def test_after_two_seconds_an_order_is_not_tried_again() -> None:
    script = Script(httpx.ConnectError, ORDER)
    script.takes = 1.9
    async with script.client() as client:
        with pytest.raises(Unreachable):
            await client.order(product_id=1)
    assert script.count == 1


@spending
@pytest.mark.parametrize("error", [RuntimeError, ValueError, OSError, KeyError])
async def test_even_a_fault_of_ours_leaves_spending_open(call: Any, error: type[Exception]) -> None:
    script = Script(error)
    async with script.client() as client:
        with pytest.raises(OutcomeUnknown):
            await call(client)
    assert script.count == 1


@pytest.mark.logs_errors("could not be decoded.*no such thing")
async def test_a_fault_in_decoding_does_not_hide_a_purchase(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise LookupError("no such thing")

    monkeypatch.setattr("nonvoip_desktop.api.decode_order.order", broken)
    async with Script(ORDER).client() as client:
        with pytest.raises(UnexpectedAnswer) as caught:
            await client.order(product_id=1)
    assert caught.value.may_have_had_effect


@pytest.mark.parametrize("error", [*LOST, *NOT_SENT], ids=lambda error: error.__name__)
async def test_reads_are_repeated_twice(error: type[Exception]) -> None:
    script = Script(error, error, BALANCE)
    async with script.client() as client:
        assert await client.balance() == 50
    assert script.count == 3
    script = Script(error)
    async with script.client() as client:
        with pytest.raises((OutcomeUnknown, Unreachable)) as caught:
            await client.balance()
    assert not caught.value.may_have_had_effect
    assert script.count == 3


async def test_a_page_costs_a_read_one_repeat() -> None:
    page = httpx.Response(502, html="<html>")
    script = Script(page, httpx.Response(200, json=BALANCE))
    async with script.client() as client:
        assert await client.balance() == 50
    script = Script(page)
    async with script.client() as client:
        with pytest.raises(NotTheService):
            await client.balance()
    assert script.count == 2


async def test_a_poll_is_not_repeated_unless_asked() -> None:
    script = Script(httpx.ReadTimeout)
    async with script.client() as client:
        with pytest.raises(OutcomeUnknown):
            await client.get_sms(order_id=1)
        assert script.count == 1
        with pytest.raises(OutcomeUnknown):
            await client.get_sms(order_id=1, repeat=True)
    assert script.count == 4


@pytest.mark.parametrize("call", ["reject", "save_url"])
async def test_what_is_idempotent_is_repeated_once(call: str) -> None:
    async def made(client: NonVoipClient) -> Any:
        if call == "reject":
            return await client.reject(order_id=1)
        return await client.save_url("https://example.com", 5)

    script = Script(httpx.ReadError, {"status": "success"})
    async with script.client() as client:
        await made(client)
    assert script.count == 2
    script = Script(httpx.ReadError)
    async with script.client() as client:
        with pytest.raises(OutcomeUnknown) as caught:
            await made(client)
    assert caught.value.may_have_had_effect
    assert script.count == 2


ALREADY = {"status": "error", "message": "The order was already rejected."}


async def test_a_repeated_rejection_may_find_its_own_work() -> None:
    async with Script(httpx.ReadError, ALREADY).client() as client:
        assert await client.reject(order_id=1) == Rejected("The order was already rejected.")
    async with Script(ALREADY).client() as client:
        with pytest.raises(ServiceRefused):
            await client.reject(order_id=1)


@pytest.mark.parametrize("second", [httpx.ConnectError, httpx.Response(429)], ids=["gone", "429"])
async def test_a_repeat_that_fails_does_not_undo_the_first_attempt(second: Any) -> None:
    async with Script(httpx.ReadError, second).client() as client:
        with pytest.raises(OutcomeUnknown) as caught:
            await client.reject(order_id=1)
    assert caught.value.may_have_had_effect


# The rate limit


async def test_a_429_pauses_everything_until_it_is_over() -> None:
    limited = httpx.Response(429, headers={"Retry-After": "7"}, json={"status": "error"})
    script = Script(limited, BALANCE)
    async with script.client() as client:
        with pytest.raises(RateLimited) as caught:
            await client.order(product_id=1)
        assert caught.value.until == NOW + timedelta(seconds=7)
        assert caught.value.retry_after == 7
        assert not caught.value.may_have_had_effect
        assert client.budget.paused_for == 7
        script.passed = 5.0
        for call in (client.balance, client.products, lambda: client.get_sms(order_id=1)):
            with pytest.raises(RateLimited) as caught:
                await call()
            assert caught.value.retry_after == 2
        assert script.count == 1
        script.passed = 7.0
        assert await client.balance() == 50
    assert script.count == 2


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"status":"success","sms":"x 1234"}'])
async def test_a_429_is_one_whatever_its_body(body: bytes) -> None:
    script = Script(httpx.Response(429, content=body, headers={"Retry-After": "0"}))
    async with script.client() as client:
        with pytest.raises(RateLimited):
            await client.get_sms(order_id=1, repeat=True)
        assert client.budget.paused_for == 0
    assert script.count == 1


async def test_an_order_id_counts_even_with_a_429() -> None:
    async with Script(httpx.Response(429, json=ORDER)).client() as client:
        assert isinstance(await client.order(product_id=1), Placed)
        assert client.budget.paused_for > 0


async def test_nothing_is_repeated_when_nothing_is_left() -> None:
    spent = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"}
    script = Script(httpx.Response(500, headers=spent, json={"status": "error"}))
    async with script.client() as client:
        with pytest.raises(OutcomeUnknown):
            await client.balance()
    assert script.count == 1


# Cancellation and deadlines


@spending
async def test_a_cancelled_call_that_spends_says_that_its_outcome_is_unknown(call: Any) -> None:
    script = Script("hang")
    async with script.client() as client:
        task = asyncio.ensure_future(call(client))
        await script.arrived.wait()
        task.cancel()
        with pytest.raises(OutcomeUnknown):
            await task
    assert script.count == 1


async def pass_when_sent(script: Script, deadline: asyncio.Timeout) -> None:
    """Let a deadline pass as soon as the request has arrived."""
    await script.arrived.wait()
    deadline.reschedule(asyncio.get_running_loop().time())


async def test_a_deadline_of_the_caller_is_not_swallowed() -> None:
    script = Script("hang")
    async with script.client() as client:
        deadline = asyncio.timeout(None)
        passing = asyncio.ensure_future(pass_when_sent(script, deadline))
        with pytest.raises(OutcomeUnknown):
            async with deadline:
                await client.order(product_id=1)
        await passing
        # The deadline has taken its cancellation back: this task goes on.
        await asyncio.sleep(0)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await client.balance()


async def test_other_calls_are_cancelled_as_usual() -> None:
    script = Script("hang")
    async with script.client() as client:
        for call in (client.balance(), client.reject(order_id=1)):
            script.arrived.clear()
            task = asyncio.ensure_future(call)
            await script.arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task


@pytest.mark.parametrize("spends", [True, False])
async def test_no_call_takes_longer_than_its_whole_time(spends: bool) -> None:
    script = Script("hang")
    began = time.monotonic()
    async with script.client(total=0.05) as client:
        with pytest.raises(OutcomeUnknown) as caught:
            await (client.order(product_id=1) if spends else client.balance())
    assert caught.value.may_have_had_effect is spends
    assert time.monotonic() - began < 5
    assert ClientConfig().total == 35.0


async def test_a_closed_client_sends_nothing() -> None:
    script = Script(ORDER)
    client = script.client()
    await client.aclose()
    await client.aclose()
    with pytest.raises(Unreachable):
        await client.order(product_id=1)
    assert script.count == 0
