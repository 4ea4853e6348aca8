"""Purchases and actions: stored whole, found again, counted as money."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.order import OrderState, Refund
from nonvoip_desktop.domain.purchase import Attempt, PurchaseState
from nonvoip_desktop.store import SqliteStore
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, NOW, OTHER, action, later, order, purchase


async def test_a_purchase_comes_back_with_every_field(store: SqliteStore, opener: Opener) -> None:
    await store.save(purchase())
    assert await store.get(purchase().purchase_id) == purchase()
    await store.close()
    again, _ = await opener()
    assert await again.get(purchase().purchase_id) == purchase()


async def test_a_bare_purchase_comes_back_as_bare(store: SqliteStore) -> None:
    bare = purchase(
        group=None,
        country="Österreich",
        listed_price=None,
        offered_price=None,
        offered_bid=None,
        detail="",
        attempts=(),
        product_ids=("501",),
    )
    await store.save(bare)
    assert await store.get(bare.purchase_id) == bare


async def test_an_unknown_purchase_is_none(store: SqliteStore) -> None:
    assert await store.get("nobody's") is None


async def test_saving_again_replaces_state_and_adds_attempts(store: SqliteStore) -> None:
    intent = purchase(state=PurchaseState.PLACING, attempts=(Attempt(1, later(1)),))
    await store.save(intent)
    assert await store.get(intent.purchase_id) == intent
    await store.save(purchase())
    assert await store.get(intent.purchase_id) == purchase()


async def test_orders_are_stored_with_their_purchase(store: SqliteStore) -> None:
    second = replace(order(2), purchase_id=purchase().purchase_id)
    await store.save(purchase(), [order(1), second])
    assert await store.get_order(ME, order(1).order_id) == order(1)
    assert await store.get_order(ME, second.order_id) == second


@pytest.mark.parametrize("state", list(PurchaseState))
async def test_unsettled_are_those_that_wait(store: SqliteStore, state: PurchaseState) -> None:
    await store.save(purchase(state=state))
    assert bool((await store.load_everything(ME)).unsettled) is not state.settled


async def test_unsettled_are_the_accounts_own_oldest_first(store: SqliteStore) -> None:
    waiting = [purchase(n, state=PurchaseState.UNCONFIRMED) for n in (3, 1, 2)]
    for one in waiting:
        await store.save(one)
    await store.save(purchase(4, state=PurchaseState.UNCONFIRMED, account=OTHER))
    assert (await store.load_everything(ME)).unsettled == [waiting[1], waiting[2], waiting[0]]


async def test_an_action_comes_back_with_every_field(store: SqliteStore) -> None:
    open_action = action(state=ActionState.UNCONFIRMED)
    await store.save_action(open_action)
    assert (await store.load_everything(ME)).unsettled_actions == [open_action]
    assert (await store.load_everything(OTHER)).unsettled_actions == []
    await store.save_action(action(state=ActionState.DONE))
    assert (await store.load_everything(ME)).unsettled_actions == []


async def test_an_action_is_stored_with_what_it_made_of_its_order(store: SqliteStore) -> None:
    await store.save_order(order(state=OrderState.RECEIVED))
    await store.save_action(action(), order(state=OrderState.WAITING))
    found = await store.get_order(ME, order().order_id)
    assert found is not None
    assert found.state is OrderState.WAITING


@pytest.mark.parametrize(
    ("state", "spent"),
    [
        (PurchaseState.PLACING, "2.10"),
        (PurchaseState.UNCONFIRMED, "2.10"),
        (PurchaseState.PLACED, "2.10"),
        (PurchaseState.PRICE_OFFERED, "0"),
        (PurchaseState.BID_OFFERED, "0"),
        (PurchaseState.FAILED, "0"),
        (PurchaseState.DECLINED, "0"),
        (PurchaseState.NOT_PLACED, "0"),
    ],
)
async def test_money_counts_where_it_can_be_gone(
    store: SqliteStore, state: PurchaseState, spent: str
) -> None:
    await store.save(purchase(state=state))
    assert await store.spent_since(ME, NOW) == Decimal(spent)


async def test_only_requests_of_the_window_and_the_account_count(store: SqliteStore) -> None:
    await store.save(purchase(1))
    await store.save(purchase(2, account=OTHER))
    sent = purchase(1).attempts[-1].sent_at
    assert await store.spent_since(ME, sent) == Decimal("2.10")
    assert await store.spent_since(ME, sent + timedelta(microseconds=1)) == 0


async def test_the_price_of_the_order_is_what_was_paid(store: SqliteStore) -> None:
    await store.save(purchase(), [order(price=Decimal("1.95"))])
    assert await store.spent_since(ME, NOW) == Decimal("1.95")


async def test_without_the_orders_price_what_was_agreed_counts(store: SqliteStore) -> None:
    await store.save(
        purchase(attempts=(Attempt(1, later(1)),)), [order(price=None), order(2, price=None)]
    )
    assert await store.spent_since(ME, NOW) == Decimal("2.00")


async def test_money_comes_back_only_when_the_balance_showed_it(store: SqliteStore) -> None:
    await store.save(purchase(), [order(refund=Refund.ACCEPTED)])
    assert await store.spent_since(ME, NOW) == Decimal("2.10")
    await store.save_order(order(refund=Refund.SEEN))
    assert await store.spent_since(ME, NOW) == 0


async def test_actions_count_with_what_the_balance_lost(store: SqliteStore) -> None:
    await store.save_action(action(1))
    await store.save_action(action(2, balance_after=None))
    await store.save_action(action(3, state=ActionState.REFUSED))
    assert await store.spent_since(ME, NOW) == Decimal("2.10")


async def test_amounts_keep_every_digit(store: SqliteStore) -> None:
    exact = Decimal("123456789.123456789012345678901234567890")
    await store.save(purchase(listed_price=exact, offered_price=Decimal("1E+3")))
    found = await store.get(purchase().purchase_id)
    assert found is not None
    assert found.listed_price == exact
    assert found.offered_price == 1000


async def test_what_is_no_amount_or_no_moment_is_a_bug(store: SqliteStore) -> None:
    with pytest.raises(ValueError, match="finite"):
        await store.save(purchase(listed_price=Decimal("NaN")))
    with pytest.raises(ValueError, match="zone"):
        await store.save(purchase(created_at=NOW.replace(tzinfo=None)))
    assert await store.get(purchase().purchase_id) is None
