"""Service time: shortened figures, moving on, and things that happen by themselves."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from nonvoip_desktop.sandbox.clock import ServiceClock
from tests.helpers.sandbox import SandboxThread

INSTAGRAM = 10000086


def test_at_speed_60_an_answer_carries_the_shortened_seconds(sandbox: SandboxThread) -> None:
    sandbox.reset(speed=60)
    _, answer = sandbox.call("order", product_id=INSTAGRAM)
    assert answer["message"][0]["expiration"] == 15
    sandbox.sms(answer["message"][0]["order_id"], "Code 1234")
    _, reused = sandbox.call("reuse", order_id=answer["message"][0]["order_id"])
    assert reused["message"][0]["till_expiration"] == 15


@pytest.mark.parametrize("speed", [1, 60, 3600])
def test_dates_are_true_on_the_wall_clock(sandbox: SandboxThread, speed: int) -> None:
    sandbox.reset(speed=speed)
    rental = sandbox.product("WhatsApp", group="1-day")["product_id"]
    before = datetime.now(UTC)
    _, answer = sandbox.call("order", product_id=rental)
    text = answer["message"][0]["expires"]
    expires = datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    expected = before + timedelta(seconds=86_400 / speed)
    assert abs(expires - expected) < timedelta(seconds=3)


def test_orders_expire_faster_at_a_higher_speed(sandbox: SandboxThread) -> None:
    sandbox.reset(speed=9_000)
    sandbox.rate_limit(limit=10**6)
    sandbox.product("Instagram", sms=[])
    _, answer = sandbox.call("order", product_id=INSTAGRAM)
    order_id = answer["message"][0]["order_id"]
    deadline = time.monotonic() + 10
    while sandbox.call("getsms", order_id=order_id)[1]["status"] == "success":
        assert time.monotonic() < deadline
    assert sandbox.ledger()["balance"] == "50.00"


def test_messages_come_without_anybody_asking(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", sms=[0.05])
    _, answer = sandbox.call("order", product_id=INSTAGRAM)
    deadline = time.monotonic() + 10
    while not sandbox.order_of(answer["message"][0]["order_id"])["sms"]:
        assert time.monotonic() < deadline


def test_moving_on_shortens_what_is_left(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", sms=[], expiration=100)
    _, answer = sandbox.call("order", product_id=INSTAGRAM)
    assert answer["message"][0]["expiration"] == 100
    sandbox.advance(99)
    order_id = answer["message"][0]["order_id"]
    assert sandbox.call("getsms", order_id=order_id)[1]["status"] == "success"
    sandbox.advance(1.5)
    assert sandbox.call("getsms", order_id=order_id)[1]["status"] == "error"


def test_the_clock_never_says_less_than_is_left() -> None:
    clock = ServiceClock(speed=60)
    assert clock.shorten(900) == 15
    assert clock.shorten(901) == 16
    assert clock.shorten(-5) == 0
    assert clock.wall_seconds(30) == 0.5
    clock.advance(600)
    assert clock.to_wall(clock.now() + 60) >= datetime.now(UTC)
