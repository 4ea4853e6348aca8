"""The person's own limits: they ask, they never forbid."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.core.limits import Excess, Limits, Scope, SpendingGuard
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, MemoryStore
from tests.helpers.sim_clock import START, SimClock, SimLoop, running_clock

P = PurchaseState
AMOUNTS = st.decimals(min_value=0, max_value=100, places=2)


@pytest.fixture
async def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
async def guard(store: MemoryStore, clock: SimClock) -> SpendingGuard:
    return SpendingGuard(ACCOUNT, store, clock)


async def spend(store: MemoryStore, amount: str, state: P = P.PLACED, hours_ago: float = 0) -> None:
    at = START - timedelta(hours=hours_ago)
    purchase = Purchase(
        f"p{len(store.purchases)}",
        ACCOUNT,
        INSTAGRAM.catalogue,
        ("1",),
        "X",
        None,
        None,
        Decimal(amount),
        state,
        at,
        at,
        attempts=(Attempt(1, at),),
    )
    await store.save(purchase)


async def test_without_limits_nothing_is_asked_of_anybody(
    guard: SpendingGuard, store: MemoryStore
) -> None:
    store.fail("spent_since")
    assert not Limits().any
    assert await guard.check(Decimal(10**6), Limits()) == ()
    assert await guard.check(None, Limits()) == ()
    assert await guard.left_today(Limits()) is None
    assert await guard.left_today(Limits(per_order=Decimal(1))) is None


async def test_the_limit_of_an_order(guard: SpendingGuard) -> None:
    limits = Limits(per_order=Decimal("1.00"))
    assert limits.any
    assert await guard.check(Decimal("1.00"), limits) == ()
    assert await guard.check(Decimal("1.01"), limits) == (
        Excess(Scope.ORDER, Decimal("1.00"), Decimal("1.01"), Decimal(0)),
    )


async def test_the_limit_of_a_day_counts_what_is_pending_and_unconfirmed(
    guard: SpendingGuard, store: MemoryStore
) -> None:
    limits = Limits(per_day=Decimal("5.00"))
    await spend(store, "1.00")
    await spend(store, "1.00", P.PLACING)
    await spend(store, "1.00", P.UNCONFIRMED)
    for state in (P.FAILED, P.DECLINED, P.NOT_PLACED, P.PRICE_OFFERED):
        await spend(store, "100.00", state)
    assert await guard.left_today(limits) == Decimal("2.00")
    assert await guard.check(Decimal("2.00"), limits) == ()
    assert await guard.check(Decimal("2.01"), limits) == (
        Excess(Scope.DAY, Decimal("5.00"), Decimal("2.01"), Decimal("3.00")),
    )


async def test_the_day_rolls(guard: SpendingGuard, store: MemoryStore, clock: SimClock) -> None:
    limits = Limits(per_day=Decimal("5.00"))
    await spend(store, "4.00", hours_ago=23)
    await spend(store, "1.00", hours_ago=25)
    assert await guard.left_today(limits) == Decimal("1.00")
    clock.advance(3600)
    assert await guard.left_today(limits) == Decimal("5.00")


async def test_another_accounts_spending_is_not_ones_own(
    store: MemoryStore, clock: SimClock
) -> None:
    await spend(store, "4.00")
    other = SpendingGuard(replace(ACCOUNT, email="eve@example.org"), store, clock)
    assert await other.left_today(Limits(per_day=Decimal(5))) == Decimal(5)


async def test_an_unknown_amount_asks(guard: SpendingGuard, store: MemoryStore) -> None:
    limits = Limits(Decimal(1), Decimal(5))
    assert [e.scope for e in await guard.check(None, limits)] == [Scope.ORDER, Scope.DAY]


async def test_nothing_left_is_never_less_than_nothing(
    guard: SpendingGuard, store: MemoryStore
) -> None:
    await spend(store, "9.00")
    assert await guard.left_today(Limits(per_day=Decimal(5))) == 0
    assert await guard.left_today(Limits(per_day=Decimal(0))) == 0
    assert len(await guard.check(Decimal("0.01"), Limits(per_day=Decimal(0)))) == 1


async def test_a_limit_that_cannot_be_reckoned_raises(
    guard: SpendingGuard, store: MemoryStore
) -> None:
    store.fail("spent_since")
    with pytest.raises(StoreUnavailable):
        await guard.check(Decimal(1), Limits(per_day=Decimal(5)))


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS)
def test_what_is_left_today_is_exactly_what_is_not_asked_about(
    spent: Decimal, amount: Decimal, per_order: Decimal, per_day: Decimal
) -> None:
    async def play() -> None:
        store = MemoryStore()
        guard = SpendingGuard(ACCOUNT, store, running_clock())
        await spend(store, str(spent))
        limits = Limits(per_order, per_day)
        left = await guard.left_today(limits)
        assert left is not None
        scopes = {excess.scope for excess in await guard.check(amount, limits)}
        assert (Scope.ORDER in scopes) is (amount > per_order)
        fits = amount <= left and spent <= per_day
        assert (Scope.DAY in scopes) is not fits

    with asyncio.Runner(loop_factory=SimLoop) as runner:
        runner.run(play())
