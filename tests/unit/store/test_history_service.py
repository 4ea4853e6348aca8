"""The history's services on a real database: erasing, notes, moving, and who is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from nonvoip_desktop.core.events import Events, HistoryChanged, OrderRemoved
from nonvoip_desktop.core.history import History
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.statistics import MOST_BUCKETS, boundaries
from nonvoip_desktop.core.tasks import MoneyQueue
from nonvoip_desktop.desktop.clock import SystemClock
from nonvoip_desktop.domain.history import Erasure, HistoryFilter, Span
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.store import SqliteStore, open_store
from tests.unit.store.samples import ME, message, order, purchase

EVERYTHING = HistoryFilter()


def ended(number: int, /, **changes: object) -> Order:
    kept = {"state": OrderState.EXPIRED, "expires_at": None, "active_until": None}
    return order(number, **{**kept, **changes})


class House:
    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.events = Events()
        self.clock = SystemClock()
        self.book = OrderBook(ME, store, self.events, self.clock)
        self.reloads = 0
        self.told: list[str | None] = []
        self.removed: list[str] = []
        self.events.subscribe(HistoryChanged, lambda event: self.told.append(event.order_id))
        self.events.subscribe(OrderRemoved, lambda event: self.removed.append(event.order_id))
        self.history = History(
            ME, self.book, store, MoneyQueue(), self._reload, self.events, self.clock
        )

    async def _reload(self) -> None:
        self.reloads += 1

    async def list(self, *orders: Order) -> None:
        for one in orders:
            await self.store.save_order(one)
        shown = await self.store.load_everything(ME)
        self.book.adopt(shown.listed, shown.messages)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    path = tmp_path / "data" / "orders.sqlite3"
    store, _ = await open_store(path, backups=path.parent / "backups")
    yield House(store)
    await store.close()


async def test_what_is_erased_leaves_the_list_and_nothing_brings_it_back(house: House) -> None:
    await house.list(ended(1), ended(2), order(3, state=OrderState.WAITING))
    report = await house.history.erase(Erasure())
    assert (report.orders, report.kept) == (2, 1)
    assert [one.order_id for one in house.book.all()] == ["146003"]
    assert sorted(house.removed) == ["146001", "146002"]
    assert house.told[-1] is None
    assert await house.book.update("146001", lambda one: one) is None
    assert await house.history.count(EVERYTHING) == 1


async def test_what_the_database_keeps_stays_on_the_list(house: House) -> None:
    await house.list(ended(1))
    await house.store.save(purchase(1, state=PurchaseState.UNCONFIRMED))
    report = await house.history.erase(Erasure(order_id="146001"))
    assert (report.orders, report.kept) == (0, 1)
    assert [one.order_id for one in house.book.all()] == ["146001"]


async def test_a_note_is_kept_on_listed_and_archived_orders_and_found(house: House) -> None:
    await house.list(ended(1), ended(2, archived=True))
    for order_id in ("146001", "146002"):
        noted = await house.history.set_note(order_id, "  birthday  ")
        assert noted is not None
        assert noted.note == "birthday"
        assert house.told[-1] == order_id
    assert await house.history.count(HistoryFilter(text="birth")) == 2
    assert await house.history.set_note("nobody's", "x") is None


async def test_an_archived_order_comes_back_to_the_list_with_its_messages(house: House) -> None:
    await house.list(ended(1))
    await house.store.save_message(ended(1), message(1))
    await house.list()
    await house.history.archive("146001")
    assert house.book.all() == ()
    back = await house.history.bring_back("146001")
    assert back is not None
    assert not back.archived
    assert [one.order_id for one in (await house.store.load_everything(ME)).listed] == ["146001"]
    assert len(house.book.messages("146001")) == 1
    assert await house.history.bring_back("nobody's") is None


async def test_an_import_is_followed_by_a_look_at_what_came(house: House, tmp_path: Path) -> None:
    await house.list(ended(1))
    await house.history.export_everything(tmp_path / "parcel")
    await house.history.erase(Erasure())
    report = await house.history.import_everything(tmp_path / "parcel")
    assert report.orders == 1
    assert house.reloads == 1
    assert house.told[-1] is None


def test_days_weeks_and_months_begin_at_midnight_of_the_persons_zone() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    at = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)  # The 29th there, the day of the change.
    days = boundaries(Span.DAY, at, at, berlin)
    assert [day.isoformat() for day in days] == [
        "2026-03-29T00:00:00+01:00",
        "2026-03-30T00:00:00+02:00",
    ]
    assert days[1].astimezone(UTC) - days[0].astimezone(UTC) == timedelta(hours=23)
    weeks = boundaries(Span.WEEK, at, at + timedelta(days=7), berlin)
    assert [week.date().isoformat() for week in weeks] == ["2026-03-23", "2026-03-30", "2026-04-06"]
    months = boundaries(Span.MONTH, datetime(2025, 11, 30, tzinfo=UTC), at, UTC)
    assert [month.date().isoformat()[:7] for month in months] == [
        "2025-11",
        "2025-12",
        "2026-01",
        "2026-02",
        "2026-03",
        "2026-04",
    ]
    assert len(boundaries(Span.DAY, at - timedelta(days=5000), at, UTC)) == MOST_BUCKETS + 1
