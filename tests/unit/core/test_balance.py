"""The balance is asked, never computed; as evidence it never fails and never takes long."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.events import BalanceChanged, Events
from nonvoip_desktop.errors import Unreachable
from tests.helpers.fakes import FakeService
from tests.helpers.sim_clock import SimClock


@pytest.fixture
async def service(clock: SimClock) -> FakeService:
    return FakeService(clock)


@pytest.fixture
def told() -> list[Decimal]:
    return []


@pytest.fixture
async def balance(clock: SimClock, service: FakeService, told: list[Decimal]) -> Balance:
    events = Events()
    events.subscribe(BalanceChanged, lambda event: told.append(event.balance))
    return Balance(service, events, clock)


async def test_changes_are_told_once(
    balance: Balance, service: FakeService, told: list[Decimal]
) -> None:
    assert balance.amount is None
    assert await balance.refresh() == Decimal("10.00")
    await balance.refresh()
    service.money = Decimal("9.64")
    await balance.refresh()
    assert told == [Decimal("10.00"), Decimal("9.64")]
    assert balance.amount == Decimal("9.64")


async def test_a_failed_question_keeps_the_last_answer(
    balance: Balance, service: FakeService, told: list[Decimal]
) -> None:
    await balance.refresh()
    service.script("balance", Unreachable("down"))
    with pytest.raises(Unreachable):
        await balance.refresh()
    assert balance.amount == Decimal("10.00")
    assert len(told) == 1


async def test_evidence_is_what_the_service_says_now(
    balance: Balance, service: FakeService
) -> None:
    await balance.refresh()
    service.money = Decimal("3.00")
    assert await balance.evidence() == Decimal("3.00")


async def test_missing_evidence_is_no_failure(balance: Balance, service: FakeService) -> None:
    service.script("balance", Unreachable("down"))
    assert await balance.evidence() is None


@pytest.mark.logs_errors("The balance could not be understood")
async def test_a_fault_of_ours_is_missing_evidence_too(
    balance: Balance, service: FakeService
) -> None:
    service.script("balance", ValueError("boom"))
    assert await balance.evidence() is None


async def test_evidence_takes_five_seconds_at_most(
    balance: Balance, service: FakeService, clock: SimClock
) -> None:
    service.latency = 30
    began = clock.elapsed()
    assert await balance.evidence() is None
    assert clock.elapsed() - began == pytest.approx(5)


async def test_a_slow_answer_does_not_undo_a_newer_one(
    balance: Balance, service: FakeService, told: list[Decimal]
) -> None:
    async def slow() -> Decimal:
        await asyncio.sleep(3)
        return Decimal("10.00")

    await balance.refresh()
    service.script("balance", slow)
    older = asyncio.create_task(balance.refresh())
    await asyncio.sleep(1)
    service.money = Decimal("9.00")
    await balance.refresh()
    assert await older == Decimal("10.00")
    assert balance.amount == Decimal("9.00")
    assert told == [Decimal("10.00"), Decimal("9.00")]
