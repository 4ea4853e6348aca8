"""The rate limit's headers in every form, and the pause after a 429."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from nonvoip_desktop.api.rate_limit import LONGEST_PAUSE, UNTOLD_PAUSE, RateLimit
from nonvoip_desktop.domain.answers import RateBudget
from nonvoip_desktop.errors import RateLimited

NOW = datetime(2026, 7, 6, 12, 0, 0, tzinfo=UTC)


class Clock:
    """Both clocks, moved by hand."""

    def __init__(self) -> None:
        self.passed = 0.0

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed)

    def elapsed(self) -> float:
        return 1000.0 + self.passed


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limit(clock: Clock) -> RateLimit:
    return RateLimit(clock.now, clock.elapsed)


def test_nothing_is_known_at_first(limit: RateLimit) -> None:
    assert limit.budget == RateBudget()
    limit.check()


@pytest.mark.parametrize(
    "reset",
    [
        "30",
        "30.0",
        " 30 ",
        "30;w=60",
        str(int(NOW.timestamp()) + 30),
        f"{NOW.timestamp() + 30:.3f}",
    ],
)
def test_the_headers_of_an_answer(limit: RateLimit, clock: Clock, reset: str) -> None:
    limit.note(
        200,
        {"x-ratelimit-limit": "120", "x-ratelimit-remaining": "7", "x-ratelimit-reset": reset},
    )
    assert limit.budget == RateBudget(120, 7, 30.0, 0.0)
    clock.passed = 10
    assert limit.budget.resets_in == 20.0
    clock.passed = 31
    assert limit.budget == RateBudget(120, None, None, 0.0)


@pytest.mark.parametrize("value", ["", "many", "-5", "\u0663", "1" * 40])
def test_headers_that_mean_nothing_are_ignored(limit: RateLimit, value: str) -> None:
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
    limit.note(200, dict.fromkeys(names, value))
    assert limit.budget == RateBudget()


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90.0),
        ({"retry-after": format_datetime(NOW - timedelta(seconds=90), usegmt=True)}, 0.0),
        ({"retry-after": "7", "x-ratelimit-reset": "50"}, 7.0),
        ({"retry-after": "soon", "x-ratelimit-reset": "50"}, 50.0),
        ({"x-ratelimit-reset": str(int(NOW.timestamp()) + 50)}, 50.0),
        ({}, UNTOLD_PAUSE),
        ({"retry-after": "999999999"}, LONGEST_PAUSE),
    ],
)
def test_the_pause_after_a_429(limit: RateLimit, headers: dict[str, str], pause: float) -> None:
    limit.note(429, headers)
    error = limit.limited("")
    assert error.retry_after == pytest.approx(pause)
    assert error.until == NOW + timedelta(seconds=pause)
    assert limit.budget.paused_for == pytest.approx(pause)


def test_a_date_is_read_by_the_services_own_clock(limit: RateLimit) -> None:
    """Ours may be an hour wrong; the pause must not be."""
    there = NOW + timedelta(hours=1)
    dates = {
        "date": format_datetime(there, usegmt=True),
        "retry-after": format_datetime(there + timedelta(seconds=20), usegmt=True),
    }
    limit.note(429, dates)
    assert limit.limited("").retry_after == pytest.approx(20)


def test_nothing_leaves_before_the_pause_is_over(limit: RateLimit, clock: Clock) -> None:
    limit.note(429, {"retry-after": "7"})
    with pytest.raises(RateLimited) as caught:
        limit.check()
    assert not caught.value.may_have_had_effect
    clock.passed = 6.9
    with pytest.raises(RateLimited):
        limit.check()
    clock.passed = 7.0
    limit.check()


def test_an_answer_during_the_pause_does_not_shorten_it(limit: RateLimit) -> None:
    limit.note(429, {"retry-after": "60"})
    limit.note(200, {})
    limit.note(429, {"retry-after": "1"})
    assert limit.budget.paused_for == pytest.approx(60)


def test_untold_pauses_grow_until_an_answer_comes(limit: RateLimit, clock: Clock) -> None:
    pauses = []
    for _ in range(12):
        limit.note(429, {})
        pauses.append(limit.budget.paused_for)
        clock.passed += pauses[-1] + 1
    assert pauses[:3] == pytest.approx([15, 30, 60])
    assert max(pauses) == LONGEST_PAUSE
    limit.note(200, {})
    limit.note(429, {})
    assert limit.budget.paused_for == pytest.approx(15)


def test_nothing_is_repeated_by_itself_when_nothing_is_left(limit: RateLimit, clock: Clock) -> None:
    assert not limit.exhausted
    limit.note(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "5"})
    assert limit.exhausted
    limit.check()  # the person's own click is let through
    clock.passed = 6
    assert not limit.exhausted
