"""What was spent, by bucket and service, and how codes came: against sums made by hand."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from msgspec.structs import replace

from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.store import SqliteStore
from tests.unit.store.samples import ME, NOW, OTHER, action, later, message, order, purchase

DAY = timedelta(days=1)
EDGES = [NOW.replace(microsecond=0) + n * DAY for n in range(-1, 4)]


def bought(number: int, price: str | None, day: float = 0, /, **changes: object) -> Order:
    plain = {"bid": None, "purchase_id": None, "refund": Refund.NOT_ASKED}
    at = NOW + day * DAY + timedelta(hours=1)
    amount = None if price is None else Decimal(price)
    return order(number, price=amount, ordered_at=at, **{**plain, **changes})


async def test_spending_is_exact_and_falls_into_its_bucket(store: SqliteStore) -> None:
    odd = "0.123456789012345678"
    for one in (
        bought(1, "0.10"),
        bought(2, "0.20"),
        bought(3, "1.5", 1, service="Telegram"),
        bought(4, "9.99", 1, refund=Refund.SEEN),
        bought(5, odd, 1),
        bought(6, None, 2),
        bought(7, None, 2, bid=Decimal(20)),
        bought(8, "7", 9),
        bought(9, "5", account=OTHER),
        bought(10, "12345678901234", 2),
    ):
        await store.save_order(one)
    before, first, second, third = await store.archive.spending(ME, EDGES)
    assert (before.services, before.spent) == ((), Decimal(0))
    assert first.spent == Decimal("0.30")
    assert first.orders == 2
    assert second.spent == Decimal("1.5") + Decimal(odd)
    telegram, whatsapp = second.services
    assert (telegram.service, telegram.spent, telegram.orders) == ("Telegram", Decimal("1.5"), 1)
    assert (whatsapp.spent, whatsapp.orders, whatsapp.refunded) == (Decimal(odd), 2, 1)
    assert (third.spent, third.orders, third.unpriced) == (Decimal("12345678901234"), 3, 2)


async def test_a_refund_that_is_seen_later_is_taken_off(store: SqliteStore) -> None:
    await store.save_order(bought(1, "0.10"))
    await store.save_order(bought(1, "0.10", refund=Refund.SEEN))
    _, first, *_ = await store.archive.spending(ME, EDGES)
    assert first.spent == 0
    assert first.services[0].refunded == 1


async def test_where_no_order_has_a_price_the_agreed_one_counts_once(store: SqliteStore) -> None:
    of_it = {"purchase_id": "purchase-000001"}
    agreed = purchase(1, listed_price=Decimal("3.00"), attempts=())
    await store.save(agreed, [bought(1, "1.00", **of_it), bought(2, None, **of_it)])
    _, first, *_ = await store.archive.spending(ME, EDGES)
    assert (first.spent, first.unpriced) == (Decimal("3.00"), 0)
    await store.save_order(bought(2, None, bid=Decimal(20), **of_it))
    _, first, *_ = await store.archive.spending(ME, EDGES)
    assert (first.spent, first.unpriced) == (Decimal("1.00"), 1)


async def test_actions_count_by_the_balance_and_what_is_open_apart(store: SqliteStore) -> None:
    await store.save_order(bought(1, "0.10"))
    await store.save_action(action(1, sent_at=later(60)))
    await store.save_action(
        replace(action(2, order_id="146001", sent_at=later(60)), balance_after=None)
    )
    await store.save_action(
        action(3, order_id="146001", sent_at=later(60), state=ActionState.UNCONFIRMED)
    )
    await store.save_action(
        action(4, order_id="146001", sent_at=later(60), state=ActionState.REFUSED)
    )
    await store.save(purchase(9, state=PurchaseState.UNCONFIRMED, created_at=later(60)))
    _, first, *_ = await store.archive.spending(ME, EDGES)
    (whatsapp,) = first.services
    assert whatsapp.spent == Decimal("0.10") + Decimal("2.10")
    assert (whatsapp.actions, whatsapp.unpriced) == (3, 1)
    assert whatsapp.unconfirmed == Decimal("2.10") + Decimal("2.10")


async def test_how_often_and_how_fast_by_service_and_kind(store: SqliteStore) -> None:
    short = {"kind": OrderKind.SHORT_TERM, "ordered_at": NOW}
    for number in range(1, 11):
        value = order(number, state=OrderState.WAITING, **short)
        await store.save_order(value)
        await store.save_message(
            replace(value, state=OrderState.RECEIVED),
            message(number, possibly_old=False, seen_at=later(number)),
        )
    for number in (11, 12):
        await store.save_order(order(number, state=OrderState.EXPIRED, **short))
    await store.save_order(order(13, state=OrderState.WAITING, **short))
    await store.save_order(order(14, service="Telegram", state=OrderState.REJECTED))
    whatsapp, telegram = await store.archive.code_rates(ME)
    assert (whatsapp.service, whatsapp.kind) == ("WhatsApp", OrderKind.SHORT_TERM)
    assert (whatsapp.cases, whatsapp.codes, whatsapp.median, whatsapp.slow) == (12, 10, 5.0, 9.0)
    assert (telegram.cases, telegram.codes, telegram.median, telegram.slow) == (1, 0, None, None)
    assert await store.archive.code_rates(ME, since=NOW + DAY) == []
    assert len(await store.archive.code_rates(ME, until=NOW + DAY)) == 2
    assert await store.archive.first_ordered_at(ME) == NOW
    assert await store.archive.first_ordered_at(OTHER) is None
