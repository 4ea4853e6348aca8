"""Backups: in pieces, checked, one a day, seven kept."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nonvoip_desktop.errors import StoreDamaged, StoreUnavailable
from nonvoip_desktop.store import SqliteStore, backup, open_store
from nonvoip_desktop.store.backup import KEPT, Backups
from nonvoip_desktop.store.database import Database
from tests.unit.store.samples import ME, fill, order, purchase


class Calendar:
    """A clock that the test turns."""

    def __init__(self) -> None:
        # Not before the files' own times.
        self.now = datetime.now(UTC) + timedelta(minutes=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
async def dated(path: Path, calendar: Calendar):
    store, _ = await open_store(path, backups=path.parent / "backups", now=calendar)
    yield store
    await store.close()


def backups_of(path: Path) -> list[str]:
    folder = path.parent / "backups"
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


async def test_a_backup_is_one_plain_file_with_everything(
    dated: SqliteStore, path: Path, tmp_path: Path
) -> None:
    await fill(dated, 1, 20)
    made = await dated.back_up_if_due()
    assert made is not None
    assert backups_of(path) == [made.path.name]
    with closing(sqlite3.connect(f"file:{made.path}?immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (20,)


async def test_one_a_day_and_only_if_something_changed(
    dated: SqliteStore, path: Path, calendar: Calendar
) -> None:
    assert await dated.back_up_if_due() is not None
    await fill(dated, 1, 1)
    touch(path, calendar.now + timedelta(hours=1))
    calendar.now += timedelta(hours=23)
    assert await dated.back_up_if_due() is None
    calendar.now += timedelta(hours=1)
    assert await dated.back_up_if_due() is not None
    calendar.now += timedelta(hours=25)
    assert await dated.back_up_if_due() is None
    assert len(backups_of(path)) == 2


async def test_a_clock_that_went_back_does_not_end_backups(
    dated: SqliteStore, path: Path, calendar: Calendar
) -> None:
    calendar.now += timedelta(days=900)
    assert await dated.back_up_if_due() is not None
    calendar.now -= timedelta(days=900)
    newest = await dated.back_up_if_due()
    assert newest is not None
    assert Backups(path.parent / "backups", path).all()[0].path == newest.path
    assert await dated.back_up_if_due() is None


def touch(path: Path, moment: datetime) -> None:
    for side in ("", "-wal"):
        file = path.with_name(path.name + side)
        if file.exists():
            os.utime(file, (moment.timestamp(), moment.timestamp()))


async def test_seven_are_kept_and_nothing_else_is_touched(
    dated: SqliteStore, path: Path, calendar: Calendar
) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    strangers = [
        "notes.txt",
        "orders-of-mine.sqlite3",
        "songs-000001-20260701T120000Z-daily.sqlite3",
    ]
    for name in strangers:
        (folder / name).write_text("mine")
    made = []
    for day in range(KEPT + 3):
        calendar.now += timedelta(days=1)
        touch(path, calendar.now)
        one = await dated.back_up_if_due()
        assert one is not None, day
        made.append(one.path.name)
    assert backups_of(path) == sorted([*strangers, *made[-KEPT:]])


async def test_commits_pass_while_a_backup_is_made(
    dated: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    await dated.save_order(order(1, note="long " * 2_500_000))
    copying = asyncio.create_task(dated.back_up_if_due())
    passed = 0
    while not copying.done():
        await dated.save(purchase(1000 + passed), [order(1000 + passed)])
        passed += not copying.done()
    made = await copying
    assert made is not None
    assert passed >= 2
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        # What was committed meanwhile is in the copy too.
        copied = connection.execute("SELECT count(*) FROM orders").fetchone()[0]
    assert copied >= 2
    assert (await dated.check()).ok


async def test_closing_stops_a_backup_and_leaves_no_half_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    store, _ = await open_store(path, backups=path.parent / "backups")
    await fill(store, 1, 100)
    copying = asyncio.create_task(store.back_up_if_due())
    await asyncio.sleep(0)
    await store.close()
    assert await copying is None
    assert backups_of(path) == []


async def test_a_copy_left_by_a_crash_is_removed(dated: SqliteStore, path: Path) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "orders-000001-20260701T120000Z-daily.partial").write_text("half")
    made = await dated.back_up_if_due()
    assert made is not None
    assert backups_of(path) == [made.path.name]


async def test_a_backup_never_takes_the_room_that_a_purchase_needs(
    dated: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "SPARE", 10**18)
    with pytest.raises(StoreUnavailable, match="no room for a backup"):
        await dated.back_up_if_due()
    assert backups_of(path) == []
    await dated.save(purchase())


async def test_a_damaged_database_does_not_push_out_good_backups(path: Path) -> None:
    database = Database(path)
    database.open()
    kept = Backups(path.parent / "backups", path)
    good = kept.make(database.connection, datetime.now(UTC), "daily")
    page = database.connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'orders'"
    ).fetchone()[0]
    database.close()
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x99" * 100)
    database.open()
    with pytest.raises(StoreDamaged, match="copy is damaged"):
        kept.make(database.connection, datetime.now(UTC) + timedelta(days=1), "daily")
    database.close()
    assert [one.path for one in kept.all()] == [good.path]


async def test_only_names_that_are_given_here_are_those_of_backups(
    path: Path, store: SqliteStore
) -> None:
    kept = Backups(path.parent / "backups", path)
    await store.back_up_if_due()
    (one,) = kept.all()
    stamp = f"{one.made_at:%Y%m%dT%H%M%SZ}"
    assert stamp in one.path.name
    for other in ("20260101", "20260101T101010", "20260101T101010+01", "2026-01-01T10:10:10Z", "x"):
        one.path.with_name(one.path.name.replace(stamp, other)).write_bytes(b"")
    assert [each.path for each in kept.all()] == [one.path]


async def test_an_upgrade_makes_a_backup_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from nonvoip_desktop.store import database, migrate

    store, _ = await open_store(path, backups=path.parent / "backups")
    await fill(store, 1, 3)
    await store.close()
    steps = migrate.load_migrations()
    extra = migrate.Migration(len(steps) + 1, "more", ("ALTER TABLE orders ADD COLUMN more TEXT",))
    monkeypatch.setattr(database, "load_migrations", lambda: (*steps, extra))
    store, report = await open_store(path, backups=path.parent / "backups")
    assert report is None
    assert len((await store.load_everything(ME)).listed) == 3
    await store.close()
    (name,) = backups_of(path)
    assert name.endswith("-upgrade.sqlite3")
    with closing(sqlite3.connect(path.parent / "backups" / name)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(steps),)
