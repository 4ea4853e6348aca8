"""Core is tested in simulated time: ten minutes of polling take milliseconds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest

from nonvoip_desktop.domain.order import OrderKind, OrderState, Refund
from tests.helpers.sim_clock import START, SimClock, SimLoop, running_clock
from tests.unit.core.actor import Fixture
from tests.unit.core.world import World


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"simulated": SimLoop}


@pytest.fixture
async def clock() -> SimClock:
    """The clock that the test's loop goes by."""
    return running_clock()


@pytest.fixture
async def world(clock: SimClock) -> AsyncIterator[World]:
    """A session over a fake service and a store in memory, not started yet."""
    made = World(clock)
    yield made
    await made.close()
    unexpected: list[Any] = made.failures
    assert not unexpected, f"Tasks failed: {unexpected}"


@pytest.fixture
async def on(world: World) -> Fixture:
    world.add("1", state=OrderState.RECEIVED, refund=Refund.ACCEPTED, look_further=False)
    world.add("2", kind=OrderKind.LONG_TERM, expires_at=START + timedelta(days=20))
    world.service.send_sms("1", "Your code is 1111")
    await world.start()
    await asyncio.sleep(1)
    world.service.calls.clear()
    return Fixture(world)
