"""The stand-ins keep the contracts, and simulated time does what it says."""

from __future__ import annotations

import asyncio
import inspect
from datetime import timedelta
from typing import Any

import pytest

from nonvoip_desktop.core import ports
from nonvoip_desktop.core.line import Line
from nonvoip_desktop.errors import RateLimited
from tests.helpers.fakes import FakeService, Limiter, MemoryStore
from tests.helpers.sim_clock import START, SimClock, SimLoop


@pytest.mark.parametrize(
    ("fake", "port"),
    [
        (FakeService, ports.Service),
        (Line, ports.Service),
        (MemoryStore, ports.Store),
        (SimClock, ports.Clock),
    ],
)
def test_the_contracts_are_kept_to_the_letter(fake: type, port: type) -> None:
    names = [name for name in dir(port) if not name.startswith("_")]
    assert len(names) >= 2
    for name in names:
        promised: Any = inspect.getattr_static(port, name)
        kept: Any = inspect.getattr_static(fake, name)
        if isinstance(promised, property):
            assert isinstance(kept, property), name
            continue
        assert inspect.signature(kept) == inspect.signature(promised), name
        assert inspect.iscoroutinefunction(kept) is inspect.iscoroutinefunction(promised), name


async def test_time_goes_by_only_while_everybody_waits(clock: SimClock) -> None:
    began = clock.elapsed()
    await asyncio.sleep(3600)
    assert clock.elapsed() - began == pytest.approx(3600)
    assert clock.now() - START == timedelta(seconds=3600)
    await asyncio.sleep(0)
    assert clock.elapsed() - began == pytest.approx(3600)


async def test_the_computers_sleep_does_not_count_for_timers(clock: SimClock) -> None:
    waiting = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(1)
    clock.sleep(3600)
    await asyncio.sleep(1)
    assert not waiting.done()
    await waiting
    assert clock.elapsed() == pytest.approx(1000 + 3610)


async def test_setting_the_calendar_moves_the_calendar_alone(clock: SimClock) -> None:
    clock.set_calendar(timedelta(days=-3))
    assert clock.now() == START - timedelta(days=3)
    assert clock.elapsed() == 1000


def test_waiting_for_ever_is_an_error_and_no_hang() -> None:
    with (
        asyncio.Runner(loop_factory=SimLoop) as runner,
        pytest.raises(RuntimeError, match="no timer"),
    ):
        runner.run(asyncio.Event().wait())


async def test_the_limiter_counts_in_windows_and_refuses(clock: SimClock) -> None:
    limiter = Limiter(clock, 3)
    assert limiter.budget.limit is None
    for left in (2, 1, 0):
        limiter.count()
        assert limiter.budget.remaining == left
    with pytest.raises(RateLimited):
        limiter.count()
    assert limiter.refusals == 1
    pause = limiter.budget.paused_for
    assert pause == limiter.budget.resets_in
    clock.advance(pause)
    assert limiter.budget.remaining is None
    limiter.count()
    assert limiter.budget.remaining == 2
