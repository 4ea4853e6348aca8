"""The order book: what an order is, how long it lives, and that no change is lost."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, OrderChanged, OrderRemoved
from nonvoip_desktop.core.orders import LONGEST_LIFE, OrderBook, kind_of
from nonvoip_desktop.domain.answers import PlacedOrder
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.fakes import ACCOUNT, MemoryStore
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World, an_order


@pytest.fixture
async def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def shown() -> list[Order]:
    return []


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
async def book(
    clock: SimClock, store: MemoryStore, events: Events, shown: list[Order]
) -> OrderBook:
    events.subscribe(OrderChanged, lambda event: shown.append(event.order))
    return OrderBook(ACCOUNT, store, events, clock)


@pytest.mark.parametrize(
    ("name", "group", "kind"),
    [
        ("short_term", None, OrderKind.SHORT_TERM),
        ("Short Term", Group.ONE_DAY, OrderKind.SHORT_TERM),
        ("one_day", None, OrderKind.ONE_DAY),
        ("1-day", None, OrderKind.ONE_DAY),
        ("3days", None, OrderKind.THREE_DAYS),
        ("long_term", None, OrderKind.LONG_TERM),
        ("30-days", None, OrderKind.LONG_TERM),
        ("str", Group.TEN_MINUTES, OrderKind.SHORT_TERM),
        (None, Group.THIRTY_DAYS, OrderKind.LONG_TERM),
        (None, Group.ONE_DAY, OrderKind.ONE_DAY),
        (None, Group.THREE_DAYS, OrderKind.THREE_DAYS),
        (None, Group.LEGACY, OrderKind.UNKNOWN),
        ("odd", None, OrderKind.UNKNOWN),
        (None, None, OrderKind.UNKNOWN),
    ],
)
def test_kinds(name: str | None, group: Group | None, kind: OrderKind) -> None:
    assert kind_of(name, group) is kind


# What an answer makes


def purchase(**changes: Any) -> Purchase:
    made = Purchase(
        purchase_id="p1",
        account=ACCOUNT,
        catalogue=CatalogueKind.USA,
        product_ids=("10000086",),
        service="Instagram",
        group=Group.TEN_MINUTES,
        country=None,
        listed_price=Decimal("0.36"),
        state=PurchaseState.PLACING,
        created_at=START,
        updated_at=START,
    )
    return replace(made, **changes)


FIRST = Attempt(1, START)


async def test_an_order_is_what_the_answer_says_and_else_the_purchase(book: OrderBook) -> None:
    placed = PlacedOrder("146185", "16095550123", "Insta", type="short_term", expires_in=900)
    order = book.new_order(placed, purchase(), FIRST)
    assert order == Order(
        order_id="146185",
        account=ACCOUNT,
        service="Insta",
        number="16095550123",
        kind=OrderKind.SHORT_TERM,
        state=OrderState.WAITING,
        ordered_at=START,
        updated_at=START,
        expires_at=START + timedelta(seconds=900),
        price=Decimal("0.36"),
        product_id="10000086",
        purchase_id="p1",
    )
    bare = book.new_order(PlacedOrder("146186"), purchase(), FIRST)
    assert (bare.service, bare.kind) == ("Instagram", OrderKind.SHORT_TERM)
    # Not a bid, and no number yet: it waits for both.
    assert (bare.state, bare.number, bare.expires_at) == (OrderState.WAITING, None, None)


@pytest.mark.parametrize(
    ("answered", "attempt", "ids", "price"),
    [
        (Decimal("0.40"), FIRST, ("1",), Decimal("0.40")),
        (None, FIRST, ("1",), Decimal("0.36")),
        (None, Attempt(2, START, accepted_max_price=Decimal("1.70")), ("1",), Decimal("1.70")),
        (None, Attempt(2, START, accepted_max_price=Decimal(0)), ("1",), Decimal(0)),
        # A bid has a unit of its own, and a list has several prices.
        (None, Attempt(2, START, auction=Decimal(20)), ("1",), None),
        (None, FIRST, ("1", "2"), None),
    ],
)
async def test_the_price_is_what_was_agreed_to(
    book: OrderBook,
    answered: Decimal | None,
    attempt: Attempt,
    ids: tuple[str, ...],
    price: Decimal | None,
) -> None:
    order = book.new_order(PlacedOrder("1", price=answered), purchase(product_ids=ids), attempt)
    assert order.price == price
    assert order.bid == attempt.auction
    assert order.product_id == (ids[0] if len(ids) == 1 else None)


async def test_a_bid_without_a_number_runs(book: OrderBook) -> None:
    bid = Attempt(2, START, auction=Decimal(20))
    assert book.new_order(PlacedOrder("1"), purchase(), bid).state is OrderState.BIDDING
    won = book.new_order(PlacedOrder("1", "16095550100"), purchase(), bid)
    assert won.state is OrderState.WAITING


# How long it lives


async def test_seconds_count_on_the_even_clock(book: OrderBook, clock: SimClock) -> None:
    order = book.new_order(PlacedOrder("1", "1609", expires_in=900), purchase(), FIRST)
    assert book.remaining(order) == 900
    clock.advance(100)
    clock.set_calendar(timedelta(days=3))
    assert book.remaining(order) == 800
    clock.set_calendar(timedelta(days=-9))
    clock.sleep(900)
    assert book.remaining(order) == -100
    assert book.deadline(order) == clock.elapsed() - 100


async def test_a_date_counts_by_the_calendar(book: OrderBook, clock: SimClock) -> None:
    ends = START + timedelta(days=30)
    order = book.new_order(PlacedOrder("1", "1609", expires_at=ends), purchase(), FIRST)
    assert order.expires_at == ends
    clock.set_calendar(timedelta(days=10))
    assert book.remaining(order) == timedelta(days=20).total_seconds()


async def test_across_a_restart_seconds_count_by_utc_and_then_evenly_again(
    book: OrderBook, clock: SimClock
) -> None:
    short = an_order(clock, "1", expires_at=START + timedelta(seconds=900))
    rental = an_order(clock, "2", kind=OrderKind.LONG_TERM, expires_at=START + timedelta(days=30))
    clock.advance(300)
    book.adopt([short, rental], {})
    assert book.remaining(short) == 600
    clock.set_calendar(timedelta(hours=1))
    assert book.remaining(short) == 600
    assert book.remaining(rental) == timedelta(days=30).total_seconds() - 300 - 3600


async def test_a_new_end_replaces_the_old_one(book: OrderBook, clock: SimClock) -> None:
    order = book.new_order(PlacedOrder("1", "1609", expires_in=900), purchase(), FIRST)
    renewed = replace(order, expires_at=START + timedelta(days=30))
    assert book.remaining(renewed) == timedelta(days=30).total_seconds()


@pytest.mark.parametrize("seconds", [0, -5, LONGEST_LIFE + 1, 10**30])
async def test_an_absurd_lifetime_is_an_unknown_one(book: OrderBook, seconds: int) -> None:
    order = book.new_order(PlacedOrder("1", "1609", expires_in=seconds), purchase(), FIRST)
    assert order.expires_at is None
    assert book.remaining(order) is None
    assert book.deadline(order) is None


# Storing


async def test_it_is_stored_before_it_is_shown(
    book: OrderBook, store: MemoryStore, clock: SimClock, shown: list[Order]
) -> None:
    order = an_order(clock, "1")
    await book.save(order)
    assert store.orders[ACCOUNT, "1"] == order
    assert shown == [order]
    store.fail("save_order")
    with pytest.raises(StoreUnavailable):
        await book.save(replace(order, number="9"))
    with pytest.raises(StoreUnavailable):
        await book.update("1", lambda known: replace(known, number="9"))
    assert shown == [order]
    assert book.get("1") == order


async def test_of_two_changes_at_once_neither_is_lost(
    book: OrderBook, store: MemoryStore, clock: SimClock
) -> None:
    await book.save(an_order(clock, "1"))
    await asyncio.gather(
        book.update("1", lambda order: replace(order, number="16095550199")),
        book.update("1", lambda order: replace(order, look_further=True)),
        book.take_message(
            "1",
            lambda order, _known: (
                replace(order, state=OrderState.RECEIVED),
                Message("1", "hello", None, clock.now()),
            ),
        ),
    )
    order = book.get("1")
    assert order is not None
    assert (order.number, order.look_further) == ("16095550199", True)
    assert order.state is OrderState.RECEIVED
    assert store.orders[ACCOUNT, "1"] == order


async def test_leaving_an_order_alone_writes_and_tells_nothing(
    book: OrderBook, store: MemoryStore, clock: SimClock, shown: list[Order]
) -> None:
    order = an_order(clock, "1")
    await book.save(order)
    assert await book.update("1", lambda _order: None) == order
    assert await book.update("1", lambda known: known) == order
    assert await book.update("2", lambda known: known) is None
    assert await book.take_message("1", lambda _order, _known: None) is None
    assert await book.take_message("2", lambda _order, _known: None) is None
    assert len(store.commits) == 1
    assert len(shown) == 1


async def test_archived_orders_leave_the_list_and_stay_known(
    book: OrderBook, events: Events, clock: SimClock
) -> None:
    removed: list[str] = []
    events.subscribe(OrderRemoved, lambda event: removed.append(event.order_id))
    await book.save(an_order(clock, "1", state=OrderState.EXPIRED))
    await book.archive("1")
    await book.archive("1")
    assert removed == ["1"]
    assert book.get("1") is None
    assert book.all() == ()
    assert book.messages("1") == ()
    known = await book.known("1")
    assert known is not None
    assert known.archived
    assert await book.known("2") is None


async def test_a_failed_archiving_keeps_the_order_listed(
    book: OrderBook, store: MemoryStore, clock: SimClock
) -> None:
    await book.save(an_order(clock, "1"))
    store.fail("save_order")
    with pytest.raises(StoreUnavailable):
        await book.archive("1")
    assert book.get("1") is not None


async def test_messages_of_last_time_are_there(book: OrderBook, clock: SimClock) -> None:
    message = Message("1", "hello", None, clock.now(), message_id=7)
    book.adopt([an_order(clock, "1")], {"1": [message]})
    assert book.messages("1") == (message,)
    assert [order.order_id for order in book.all()] == ["1"]


async def test_a_note_is_kept_and_changes_nothing_else(world: World) -> None:
    before = world.add("1", state=OrderState.RECEIVED)
    await world.session.load()
    await world.session.book.note("1", "for the shop")
    assert world.order("1") == replace(before, note="for the shop")
    await world.session.book.archive("1")
    await world.session.book.note("1", "for another shop")
    await world.session.book.note("nobody", "x")
    stored = world.store.orders[ACCOUNT, "1"]
    assert (stored.note, stored.archived) == ("for another shop", True)
    assert world.session.book.get("1") is None
