"""A session as a whole: what is shown at once, what goes on by itself, and how it ends."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.events import (
    BalanceChanged,
    CatalogueChanged,
    CatalogueTrouble,
    Events,
    Link,
    LinkChanged,
    MessageArrived,
    Notice,
    NoticeOver,
    OrderChanged,
    Severity,
    SignInRefused,
)
from nonvoip_desktop.core.session import CATALOGUE_EVERY, unexpected
from nonvoip_desktop.core.unsaved import PAUSES, Unsaved
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind
from nonvoip_desktop.errors import AuthenticationFailed, StoreUnavailable, Unreachable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, TELEGRAM, FakeService, MemoryStore
from tests.helpers.sim_clock import START, SimClock
from tests.unit.core.world import World, an_order

EVERYTHING = ("balance", "products", "get_sms", "order", "reject")


def cut(service: FakeService) -> None:
    for name in EVERYTHING:
        service.always(name, Unreachable("x", cause="dns"))


def mend(service: FakeService) -> None:
    for name in EVERYTHING:
        service.always(name, None)


async def test_what_is_stored_is_shown_before_anything_is_asked(world: World) -> None:
    world.add("1", state=OrderState.RECEIVED)
    world.add("2", archived=True)
    message = Message("1", "Your code is 1111", "1111", START, message_id=1)
    world.store.stored_messages[ACCOUNT, "1"].append(message)
    catalogue = Catalogue(CatalogueKind.USA, (INSTAGRAM,), START - timedelta(days=1))
    world.store.catalogues[ACCOUNT, CatalogueKind.USA] = catalogue
    world.store.marked[ACCOUNT] = frozenset({TELEGRAM.key})
    await world.session.load()
    assert world.service.calls == []
    assert [o.order_id for o in world.session.book.all()] == ["1"]
    assert world.session.book.messages("1") == (message,)
    assert world.session.catalogue.catalogue == catalogue
    assert world.session.marks.favourites == {TELEGRAM.key}
    assert len(world.told(OrderChanged)) == 1
    assert world.told(CatalogueChanged) == [CatalogueChanged(catalogue)]
    assert world.told(MessageArrived) == []


async def test_another_accounts_data_is_not_shown(world: World) -> None:
    eve = replace(ACCOUNT, email="eve@example.org")
    world.store.orders[eve, "1"] = replace(world.add("1"), account=eve)
    del world.store.orders[ACCOUNT, "1"]
    await world.session.load()
    assert world.session.book.all() == ()


async def test_a_store_that_cannot_be_read_is_said(world: World) -> None:
    world.store.fail("load_everything")
    with pytest.raises(StoreUnavailable):
        await world.session.load()


async def test_going_online_fetches_what_may_have_changed(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(1)
    assert world.told(BalanceChanged) == [BalanceChanged(Decimal("10.00"))]
    assert world.session.catalogue.catalogue is not None
    assert len(world.service.polls("1")) == 1
    assert world.session.line.link is Link.OK


async def test_the_catalogue_is_fetched_again_now_and_then(world: World) -> None:
    await world.start()
    await asyncio.sleep(CATALOGUE_EVERY * 3 + 10)
    assert world.service.count("products") == 4


async def test_while_the_line_is_down_the_catalogue_waits(world: World) -> None:
    await world.start()
    await asyncio.sleep(10)
    cut(world.service)
    world.session.refresh()
    await asyncio.sleep(CATALOGUE_EVERY * 3)
    assert world.service.count("products") == 2
    assert isinstance(world.told(CatalogueTrouble)[-1], CatalogueTrouble)
    mend(world.service)
    await asyncio.sleep(40)
    assert world.service.count("products") == 3
    assert world.told(CatalogueTrouble)[-1] == CatalogueTrouble("")


async def test_refreshing_asks_for_everything_at_once(world: World) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(8)
    world.service.calls.clear()
    world.session.refresh()
    await asyncio.sleep(0.2)
    assert sorted(call.name for call in world.service.calls) == ["balance", "get_sms", "products"]


async def test_offline_at_start_everything_stored_is_usable_and_it_recovers(
    world: World,
) -> None:
    world.add("1")
    cut(world.service)
    await world.start()
    await asyncio.sleep(300)
    assert world.session.line.link is Link.OFFLINE
    assert world.session.line.next_try_in() > 0
    assert len(world.session.book.all()) == 1
    assert world.told(Notice) == []
    mend(world.service)
    world.service.send_sms("1", "Your code is 1111")
    await asyncio.sleep(31)
    assert world.session.line.link is Link.OK
    assert world.order("1").state is OrderState.RECEIVED
    assert world.session.balance.amount == Decimal("10.00")
    assert world.session.catalogue.catalogue is not None
    links = [event.link for event in world.told(LinkChanged)]
    assert links == [Link.OFFLINE, Link.OK]


async def test_a_purchase_becomes_recent(world: World) -> None:
    await world.start()
    await asyncio.sleep(1)
    assert world.session.marks.recent == ()
    await world.session.purchasing.buy(INSTAGRAM)
    await asyncio.sleep(1)
    assert world.session.marks.recent == (INSTAGRAM.key,)


async def test_killed_while_an_order_waits_nothing_is_lost(world: World) -> None:
    await world.start()
    await asyncio.sleep(1)
    await world.session.purchasing.buy(INSTAGRAM)
    (order,) = world.session.book.all()
    again = await world.restarted()
    world.service.send_sms(order.order_id, "Your code is 1111", in_=20)
    again.clock.sleep(10)
    await again.start()
    remaining = again.session.book.remaining(order)
    assert remaining == pytest.approx(900 - 10, abs=2)
    await asyncio.sleep(30)
    assert again.order(order.order_id).state is OrderState.RECEIVED
    await again.close()


async def test_a_refused_password_is_told_and_loses_nothing(world: World) -> None:
    world.add("1")
    for name in EVERYTHING:
        world.service.always(name, AuthenticationFailed("Wrong password."))
    await world.start()
    await asyncio.sleep(60)
    assert world.told(SignInRefused) == [SignInRefused("Wrong password.")]
    assert world.order("1").state is OrderState.WAITING
    assert world.session.waiting().next_in is None


async def test_the_balance_that_cannot_be_asked_is_no_alarm(world: World) -> None:
    world.service.always("balance", Unreachable("x"))
    await world.start()
    await asyncio.sleep(5)
    assert world.session.balance.amount is None
    assert world.told(Notice) == []


async def test_closing_ends_every_task_and_the_client(world: World) -> None:
    before = asyncio.all_tasks()
    for number in range(5):
        world.add(str(number))
    world.service.latency = 3
    await world.start()
    await asyncio.sleep(1)
    assert asyncio.all_tasks() - before
    await world.close()
    assert asyncio.all_tasks() - before == set()
    assert world.service.closed
    calls = len(world.service.calls)
    heard = len(world.heard)
    world.events.publish(LinkChanged(Link.OFFLINE))
    world.events.publish(LinkChanged(Link.OK))
    await asyncio.sleep(1000)
    assert len(world.service.calls) == calls
    assert len(world.heard) == heard + 2


async def test_closing_before_going_online_is_fine(world: World) -> None:
    world.add("1")
    await world.session.load()
    await world.close()
    # Nobody listens any more: a later session of the same program speaks for itself.
    world.events.publish(OrderChanged(an_order(world.clock, "2")))
    assert world.session.watcher.polled == 1
    assert world.service.calls == []


async def test_two_sessions_one_after_another_do_not_disturb_each_other(
    world: World, clock: SimClock
) -> None:
    world.add("1")
    await world.start()
    await asyncio.sleep(1)
    await world.close()
    again = World(clock, service=world.service, store=world.store)
    await again.start()
    await asyncio.sleep(21)
    assert again.service.most_in_flight["1"] == 1
    assert len(again.service.polls("1")) == 6
    await again.close()


@pytest.mark.logs_errors("Unexpected failure in balance")
def test_what_nobody_foresaw_is_one_line() -> None:
    events = Events()
    heard: list[Notice] = []
    events.subscribe(Notice, heard.append)
    unexpected(events, "balance", ValueError("boom with a secret"))
    (notice,) = heard
    assert notice.severity is Severity.BAD
    assert "boom" not in f"{notice.title} {notice.sentence}"


# What the disk did not take


@pytest.mark.logs_errors("Not stored: One", "Not stored: Two")
async def test_what_is_owed_is_tried_until_it_is_stored(clock: SimClock) -> None:
    events = Events()
    heard: list[object] = []
    events.subscribe(Notice, heard.append)
    events.subscribe(NoticeOver, heard.append)
    unsaved = Unsaved(events)
    store = MemoryStore()
    tries: list[float] = []
    began = clock.elapsed()

    async def save() -> None:
        tries.append(clock.elapsed() - began)
        await store.confirm_message(1)

    store.fail("confirm_message")
    trying = asyncio.create_task(unsaved.keep_trying())
    unsaved.note("one", "One", "The disk is full.", save)
    unsaved.note("two", "Two", "The disk is full.", save)
    assert "one" in unsaved
    assert not await unsaved.store()
    await asyncio.sleep(100)
    assert tries[2:][::2] == pytest.approx([2, 7, 22, 82], abs=0.1)
    assert len(PAUSES) == 4
    store.fail()
    unsaved.stored("two")
    unsaved.stored("two")
    assert heard[-1] == NoticeOver("two")
    await asyncio.sleep(60)
    assert heard[-1] == NoticeOver("one")
    assert "one" not in unsaved
    assert await unsaved.store()
    quiet = len(tries)
    await asyncio.sleep(1000)
    assert len(tries) == quiet
    trying.cancel()
    await asyncio.gather(trying, return_exceptions=True)
