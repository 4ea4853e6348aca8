"""Everything out into one file and into another database: nothing lost, nothing doubled."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.history import HistoryFilter, ImportReport
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.product import CatalogueKind, ProductKey
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import StoreDamaged, StoreError, StoreTooNew
from nonvoip_desktop.store import SqliteStore, open_store
from nonvoip_desktop.store.codec import to_time
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.merging import Merger
from nonvoip_desktop.store.migrate import load_migrations
from nonvoip_desktop.store.walk import TABLES
from tests.helpers import large_history
from tests.unit.store.samples import (
    ME,
    NOW,
    OTHER,
    action,
    catalogue,
    fill,
    later,
    message,
    order,
    purchase,
)
from tests.unit.store.test_history import sound

Maker = Callable[[str], Awaitable[SqliteStore]]
EVERYTHING = HistoryFilter()


@pytest.fixture
async def computer(tmp_path: Path) -> AsyncIterator[Maker]:
    """Makes the store of another computer, by name."""
    stores: list[SqliteStore] = []

    async def make(name: str) -> SqliteStore:
        path = tmp_path / name / "orders.sqlite3"
        store, _ = await open_store(path, backups=path.parent / "backups")
        stores.append(store)
        return store

    yield make
    for store in stores:
        await store.close()


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(one.name for one in folder.iterdir())


async def contents(store: SqliteStore) -> dict[str, object]:
    told: dict[str, object] = {}
    for account in (ME, OTHER):
        entries = await store.archive.page(account, EVERYTHING, 0, 1000)
        ids = [entry.order.order_id for entry in entries]
        told[f"orders {account.key}"] = [entry.order for entry in entries]
        told[f"messages {account.key}"] = [
            [replace(one, message_id=0) for one in await store.messages(account, order_id)]
            for order_id in ids
        ]
        shown = await store.load_everything(account)
        told[f"unsettled {account.key}"] = shown.unsettled
        told[f"actions {account.key}"] = shown.unsettled_actions
        told[f"spent {account.key}"] = await store.spent_since(account, NOW)
        told[f"favourites {account.key}"] = shown.favourites
        told[f"recent {account.key}"] = set(await store.recent(account))
    return told


async def move(one: SqliteStore, other: SqliteStore, parcel: Path) -> ImportReport:
    await one.archive.export_everything(parcel)
    return await other.archive.import_everything(parcel)


async def test_another_computer_gets_everything(computer: Maker, tmp_path: Path) -> None:
    old, new = await computer("old"), await computer("new")
    # The accounts have other rows there.
    await new.save_order(order(1, account=OTHER))
    await fill(old, 1, 30)
    await old.save(purchase(40, state=PurchaseState.UNCONFIRMED))
    await old.save(purchase(42, state=PurchaseState.PLACING))
    await old.save_action(action(41, state=ActionState.UNCONFIRMED))
    await old.set_favourite(ME, ProductKey(CatalogueKind.USA, "9001"), True)
    await old.save_catalogue(ME, catalogue())
    await old.remember_account(ME)
    before = await contents(old)
    before[f"orders {OTHER.key}"] = [order(1, account=OTHER)]
    before[f"messages {OTHER.key}"] = [[]]
    told: list[tuple[int, int]] = []
    await old.archive.export_everything(tmp_path / "parcel", lambda *one: told.append(one))
    assert told
    report = await new.archive.import_everything(tmp_path / "parcel")
    assert (report.purchases, report.actions, report.orders, report.messages) == (32, 11, 30, 30)
    assert report.backup is not None
    assert report.backup.exists()
    assert await contents(new) == before
    assert await new.load_catalogue(ME, CatalogueKind.USA) is None
    # Once more changes nothing, and the way back brings only what is new there.
    again = await new.archive.import_everything(tmp_path / "parcel")
    assert (again.purchases, again.actions, again.orders, again.messages) == (0, 0, 0, 0)
    back = await move(new, old, tmp_path / "back")
    assert (back.purchases, back.orders, back.messages) == (0, 1, 0)
    assert await contents(old) == await contents(new)
    assert names(tmp_path) == ["back", "new", "old", "parcel"]
    assert not (tmp_path / "new" / "orders.sqlite3.import").exists()
    found = await new.archive.page(ME, HistoryFilter(text="whatsapp 100007"), 0, 10)
    assert [entry.order.order_id for entry in found] == ["146007"]
    await new.close()
    await sound(tmp_path / "new" / "orders.sqlite3")


async def test_thousands_of_orders_are_all_there_and_found(computer: Maker, tmp_path: Path) -> None:
    large_history.make(tmp_path / "old" / "orders.sqlite3", 2500, ME)
    old, new = await computer("old"), await computer("new")
    # Some are known there, so that new and known ones take turns.
    for place in range(100, 2500, 300):
        (entry,) = await old.archive.page(ME, EVERYTHING, place, 1)
        await new.save_order(entry.order)
    report = await move(old, new, tmp_path / "parcel")
    assert (report.purchases, report.orders, report.messages) == (2500, 2492, 5000)
    for place in range(0, 2500, 1000):
        here, there = [await one.archive.page(ME, EVERYTHING, place, 1000) for one in (old, new)]
        assert [entry.order for entry in there] == [entry.order for entry in here]
    for entry in (await old.archive.page(ME, EVERYTHING, 95, 10))[:10]:
        here, there = [
            [replace(text, message_id=0) for text in await one.messages(ME, entry.order.order_id)]
            for one in (old, new)
        ]
        assert there == here
    for words in ("verification", "whatsapp", "device trusted"):
        wanted = HistoryFilter(text=words)
        count = await new.archive.count(ME, wanted)
        assert count == await old.archive.count(ME, wanted) > 0
    await new.close()
    await sound(tmp_path / "new" / "orders.sqlite3")


async def test_an_order_that_a_file_tells_of_twice_is_one(tmp_path: Path) -> None:
    large_history.make(tmp_path / "old.sqlite3", 6, ME)
    target = Database(tmp_path / "new" / "orders.sqlite3")
    target.open()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as source:
        source.execute("ATTACH ? AS old", (str(tmp_path / "old.sqlite3"),))
        for table in TABLES:
            # Without any rule that would refuse it.
            source.execute(f"CREATE TABLE {table.name} AS SELECT * FROM old.{table.name}")
        source.execute("INSERT INTO orders SELECT * FROM old.orders WHERE id = 1")
        source.execute(
            "UPDATE orders SET id = 7, service = 'Newer', updated_at = ? "
            "WHERE rowid = last_insert_rowid()",
            (to_time(later(10**9)),),
        )
        with target.transaction() as connection:
            merger = Merger(source, connection)
            merger.merge()
    assert (merger.orders, merger.messages) == (7, 12)
    target.close()
    await sound(target.path)


async def test_what_is_newer_wins_on_either_side(computer: Maker, tmp_path: Path) -> None:
    old, new = await computer("old"), await computer("new")
    await old.save_order(order(1, state=OrderState.RECEIVED, updated_at=later(500), note=""))
    await new.save_order(order(1, state=OrderState.WAITING, updated_at=later(100), note="mine"))
    await old.save_order(order(2, updated_at=later(100), note="theirs"))
    await new.save_order(order(2, updated_at=later(500), price=Decimal(9), note=""))
    await old.save(purchase(3, updated_at=later(100), state=PurchaseState.UNCONFIRMED))
    await new.save(purchase(3, updated_at=later(500), state=PurchaseState.NOT_PLACED))
    await old.save_action(action(4, state=ActionState.UNCONFIRMED))
    await new.save_action(action(4, state=ActionState.DONE))
    await move(old, new, tmp_path / "parcel")
    one, other = await new.get_order(ME, "146001"), await new.get_order(ME, "146002")
    assert one is not None
    assert other is not None
    assert (one.state, one.note) == (OrderState.RECEIVED, "mine")
    assert (other.price, other.note) == (Decimal(9), "theirs")
    shown = await new.load_everything(ME)
    assert shown.unsettled == []
    assert shown.unsettled_actions == []


async def test_a_message_that_both_saw_is_one(computer: Maker, tmp_path: Path) -> None:
    old, new = await computer("old"), await computer("new")
    for store, seen in ((old, 10), (new, 14)):
        await store.save_order(order(1))
        await store.save_message(order(1), message(1, text="both", seen_at=later(seen)))
    await old.save_message(order(1), message(1, text="both", seen_at=later(60)))
    await old.save_message(order(1), message(1, text="old only"))
    await new.save_message(order(1), message(1, text="new only"))
    await move(old, new, tmp_path / "parcel")
    texts = sorted(one.text for one in await new.messages(ME, "146001"))
    assert texts == ["both", "both", "new only", "old only"]


SIDE = st.lists(
    st.tuples(st.integers(1, 4), st.integers(0, 3), st.lists(st.sampled_from("abc"), max_size=3)),
    max_size=5,
    unique_by=lambda one: one[0],
)


@settings(max_examples=15, deadline=None)
@given(SIDE, SIDE)
def test_both_computers_end_up_with_the_same_whoever_is_first(
    one: list[tuple[int, int, list[str]]], other: list[tuple[int, int, list[str]]]
) -> None:
    async def scenario() -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            stores = []
            for number, side in enumerate((one, other)):
                path = folder / str(number) / "orders.sqlite3"
                store, _ = await open_store(path, backups=path.parent / "backups")
                stores.append(store)
                for which, age, texts in side:
                    value = order(which, updated_at=later(age), look_further=age % 2 == 0)
                    await store.save_order(value)
                    for at, text in enumerate(texts):
                        await store.save_message(
                            value, message(which, text=text, seen_at=later(at))
                        )
            await move(stores[0], stores[1], folder / "there")
            await move(stores[1], stores[0], folder / "back")
            settled = await move(stores[0], stores[1], folder / "again")
            assert (settled.orders, settled.messages) == (0, 0)
            told = [await texts_of(store) for store in stores]
            assert told[0] == told[1]
            for store in stores:
                await store.close()
            for number in (0, 1):
                await sound(folder / str(number) / "orders.sqlite3")

    asyncio.run(scenario())


async def texts_of(store: SqliteStore) -> list[object]:
    entries = await store.archive.page(ME, EVERYTHING, 0, 100)
    return [
        (
            entry.order.order_id,
            entry.order.updated_at,
            sorted(one.text for one in await store.messages(ME, entry.order.order_id)),
        )
        for entry in entries
    ]


def repacked(parcel: Path, change: Callable[[Path], None], **told: object) -> None:
    """The same parcel with its database changed and its description made to fit."""
    data = parcel.with_name("unpacked")
    with zipfile.ZipFile(parcel) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        data.write_bytes(archive.read("orders.sqlite3"))
    change(data)
    content = data.read_bytes()
    manifest |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest(), **told}
    with zipfile.ZipFile(parcel, "w") as archive:
        archive.writestr("orders.sqlite3", content)
        archive.writestr("manifest.json", json.dumps(manifest))
    data.unlink()


def with_sql(*statements: str) -> Callable[[Path], None]:
    def change(data: Path) -> None:
        with closing(sqlite3.connect(data, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return change


NEWER = load_migrations()[-1].number + 1
BAD: list[tuple[type[StoreError], Callable[[Path], None]]] = [
    (StoreDamaged, lambda parcel: parcel.write_bytes(b"")),
    (StoreDamaged, lambda parcel: parcel.write_bytes(b"PK\x03\x04 nothing")),
    (StoreDamaged, lambda parcel: parcel.write_bytes(parcel.read_bytes()[:-4000])),
    (StoreDamaged, lambda parcel: flip(parcel)),
    (StoreDamaged, lambda parcel: repacked(parcel, with_sql(), sha256="0" * 64)),
    (StoreDamaged, lambda parcel: repacked(parcel, with_sql(), size=10)),
    (StoreDamaged, lambda parcel: repacked(parcel, with_sql(), format="other")),
    (StoreTooNew, lambda parcel: repacked(parcel, with_sql(), version=2)),
    (StoreTooNew, lambda parcel: repacked(parcel, with_sql(f"PRAGMA user_version = {NEWER}"))),
    (StoreDamaged, lambda parcel: repacked(parcel, with_sql("PRAGMA application_id = 7"))),
    (StoreDamaged, lambda parcel: repacked(parcel, with_sql("DROP TABLE favourites"))),
    (
        StoreDamaged,
        lambda parcel: repacked(
            parcel,
            with_sql(
                "CREATE TRIGGER search_data AFTER INSERT ON orders BEGIN DELETE FROM messages; END"
            ),
        ),
    ),
    (
        StoreDamaged,
        lambda parcel: repacked(parcel, with_sql("UPDATE orders SET state = 'rich' WHERE id = 5")),
    ),
    (
        StoreDamaged,
        lambda parcel: repacked(parcel, with_sql("UPDATE messages SET seen_at = 'x' WHERE id = 3")),
    ),
    (
        StoreDamaged,
        lambda parcel: repacked(parcel, with_sql("UPDATE attempts SET auction = 'NaN'")),
    ),
]


def flip(parcel: Path) -> None:
    content = bytearray(parcel.read_bytes())
    content[len(content) // 2] ^= 0x10
    parcel.write_bytes(content)


@pytest.mark.parametrize("number", range(len(BAD)))
async def test_a_foreign_or_damaged_file_changes_nothing(
    computer: Maker, tmp_path: Path, number: int
) -> None:
    expected, spoil = BAD[number]
    old, new = await computer("old"), await computer("new")
    await fill(old, 1, 8)
    await fill(new, 20, 21)
    parcel = tmp_path / "parcel"
    await old.archive.export_everything(parcel)
    spoil(parcel)
    before = await contents(new)
    with pytest.raises(expected, match=str(parcel) if number < 12 else "."):
        await new.archive.import_everything(parcel)
    assert await contents(new) == before
    assert (await new.check()).ok
    assert not (tmp_path / "new" / "orders.sqlite3.import").exists()


async def test_a_file_of_the_first_release_can_be_imported(computer: Maker, tmp_path: Path) -> None:
    old, new = await computer("old"), await computer("new")
    parcel = tmp_path / "parcel"
    await old.archive.export_everything(parcel)
    first = Path(__file__).parents[2] / "migrations" / "release-0.1.0.sqlite3"
    repacked(parcel, lambda data: data.write_bytes(first.read_bytes()) and None)
    report = await new.archive.import_everything(parcel)
    assert report.orders == 8


async def test_a_cancelled_move_leaves_nothing_behind(computer: Maker, tmp_path: Path) -> None:
    old, new = await computer("old"), await computer("new")
    await fill(old, 1, 400)
    parcel = tmp_path / "parcel"

    def cancel(*_: int) -> None:
        work.cancel()

    work: asyncio.Future[object] = asyncio.ensure_future(
        old.archive.export_everything(parcel, cancel)
    )
    with pytest.raises(asyncio.CancelledError):
        await work
    assert names(tmp_path) == ["new", "old"]
    await old.archive.export_everything(parcel)
    work = asyncio.ensure_future(new.archive.import_everything(parcel, cancel))
    with pytest.raises(asyncio.CancelledError):
        await work
    assert await new.archive.count(ME, EVERYTHING) in (0, 400)
    assert not (tmp_path / "new" / "orders.sqlite3.import").exists()


IMPORTER = """
import asyncio, sys
from pathlib import Path
from nonvoip_desktop.store import open_store

async def main():
    path = Path(sys.argv[1])
    store, _ = await open_store(path, backups=path.parent / "backups")
    print("ready", flush=True)
    await store.archive.import_everything(Path(sys.argv[2]), lambda *one: print(one, flush=True))
    print("done", flush=True)
    await store.close()

asyncio.run(main())
"""


def import_and_kill(path: Path, parcel: Path, after: int) -> None:
    """Begin to import in another process and kill it after so many lines."""
    process = subprocess.Popen(
        [sys.executable, "-c", IMPORTER, os.fspath(path), os.fspath(parcel)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for number, _line in enumerate(process.stdout):
        if number >= after:
            break
    process.kill()
    process.stdout.close()
    process.wait()


async def test_a_kill_at_any_moment_imports_all_or_nothing(computer: Maker, tmp_path: Path) -> None:
    old = await computer("old")
    await fill(old, 1, 900)
    parcel = tmp_path / "parcel"
    await old.archive.export_everything(parcel)
    for after in range(0, 9, 2):
        path = tmp_path / f"new {after}" / "orders.sqlite3"
        store, _ = await open_store(path, backups=path.parent / "backups")
        await store.close()
        import_and_kill(path, parcel, after)
        store, report = await open_store(path, backups=path.parent / "backups")
        assert report is None
        assert await store.archive.count(ME, EVERYTHING) in (0, 900)
        assert (await store.check()).ok
        await store.archive.import_everything(parcel)
        assert await store.archive.count(ME, EVERYTHING) == 900
        await store.close()
