"""How the file is made, opened, upgraded and refused."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.errors import StoreTooNew, StoreUnavailable
from nonvoip_desktop.store import (
    SqliteStore,
    actions,
    catalogues,
    messages,
    open_store,
    orders,
    purchases,
)
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.migrate import (
    Migration,
    load_migrations,
    migrate,
    schema_of,
    split_statements,
    version_of,
)
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, fill, order, purchase

#: A row of an account that is not there.
ORPHAN = (
    "INSERT INTO recent (account_id, catalogue, product_id, bought_at) VALUES (99, 'usa', 'x', '')"
)
LATEST = load_migrations()[-1].number
ONE_MORE = Migration(LATEST + 1, "colour", ("ALTER TABLE orders ADD COLUMN colour TEXT",))


def content(path: Path) -> bytes:
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def open_to_others(path: Path) -> None:
    path.chmod(0o644)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
async def test_files_are_their_owners_alone(store: SqliteStore, path: Path) -> None:
    await store.save_order(order())
    await store.back_up_if_due()
    folders = [path.parent, path.parent / "backups"]
    assert [mode(folder) for folder in folders] == [0o700, 0o700]
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    assert len(files) == 3  # The database, its log, a backup.
    assert {mode(file) for file in files} == {0o600}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
async def test_a_file_open_to_others_is_closed_to_them(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await store.close()
    open_to_others(path)
    await opener()
    assert mode(path) == 0o600


async def test_commits_reach_the_medium_and_foreign_keys_hold(path: Path) -> None:
    database = Database(path)
    database.open()
    told = {
        name: database.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("synchronous", "foreign_keys", "journal_mode", "locking_mode", "user_version")
    }
    assert told == {
        "synchronous": 2,
        "foreign_keys": 1,
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "user_version": LATEST,
    }
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute(ORPHAN)
    strict = database.connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema='main' "
        "AND strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    assert strict == []
    database.close()
    database.close()


async def test_closing_leaves_one_file(store: SqliteStore, path: Path) -> None:
    await fill(store, 1, 5)
    await store.close()
    await store.close()
    assert names(path.parent) == [path.name]


async def test_a_closed_store_says_so(store: SqliteStore) -> None:
    await store.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        await store.save(purchase())


async def test_a_wrong_statement_of_ours_stays_a_bug(store: SqliteStore) -> None:
    def wrong() -> None:
        store._database.connection.execute("SELECT a FROM nowhere")

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        await store._do(wrong)


async def test_a_second_program_is_told_that_the_file_is_in_use(
    store: SqliteStore, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nonvoip_desktop.store.database.BUSY_TIMEOUT", 0.05)
    await store.save_order(order())
    with pytest.raises(StoreUnavailable, match="Another program"):
        await opener()
    assert (await store.load_everything(ME)).listed == [order()]


async def test_a_folder_that_is_a_file_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(StoreUnavailable):
        await open_store(tmp_path / "data" / "o.sqlite3", backups=tmp_path / "backups")


async def test_a_newer_file_is_refused_and_left_as_it_is(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
        connection.commit()
    before = content(path)
    with pytest.raises(StoreTooNew, match="newer release"):
        await opener()
    assert content(path) == before
    assert names(path.parent) == [path.name]


async def test_a_newer_file_is_refused_also_when_only_its_log_says_so(path: Path) -> None:
    database = Database(path)
    database.open()
    with database.transaction() as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    crashed = path.with_name("crashed.sqlite3")
    for side in ("", "-wal"):
        crashed.with_name(crashed.name + side).write_bytes(
            path.with_name(path.name + side).read_bytes()
        )
    database.close()
    with pytest.raises(StoreTooNew):
        Database(crashed).open()


async def test_someone_elses_database_is_set_aside_not_used(opener: Opener, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    theirs = content(path)
    store, report = await opener()
    assert report is not None
    assert report.set_aside is not None
    assert content(report.set_aside) == theirs
    assert (await store.load_everything(ME)).listed == []


async def test_an_upgrade_is_backed_up_and_loses_nothing(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await fill(store, 1, 3)
    await store.close()
    backups: list[bytes] = []
    upgraded = Database(
        path,
        migrations=(*load_migrations(), ONE_MORE),
        before_migration=lambda connection: backups.append(connection.serialize()),
    )
    upgraded.open()
    assert len(backups) == 1
    assert version_of(upgraded.connection) == ONE_MORE.number
    rows = upgraded.connection.execute("SELECT order_id, colour FROM orders").fetchall()
    assert rows == [("146001", None), ("146002", None), ("146003", None)]
    upgraded.close()


async def test_a_failed_upgrade_changes_nothing(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await fill(store, 1, 3)
    await store.close()
    broken = Migration(
        LATEST + 1, "broken", ("DROP TABLE favourites", "CREATE TABLE orders (again TEXT)")
    )
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Database(path, migrations=(*load_migrations(), broken)).open()
    orphaning = Migration(LATEST + 1, "orphans", (ORPHAN,))
    with pytest.raises(sqlite3.IntegrityError, match="leads nowhere"):
        Database(path, migrations=(*load_migrations(), orphaning)).open()
    again, report = await opener()
    assert report is None
    assert len((await again.load_everything(ME)).listed) == 3


def test_a_fresh_schema_equals_a_migrated_one() -> None:
    steps = (*load_migrations(), ONE_MORE)
    schemas = []
    for first in range(len(steps)):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            if first:
                migrate(connection, steps[:first])
            migrate(connection, steps)
            assert version_of(connection) == len(steps)
            schemas.append(schema_of(connection))
    assert all(schema == schemas[0] for schema in schemas)


def test_migrations_are_split_into_statements() -> None:
    sql = """
    -- A comment; with a semicolon.
    CREATE TABLE a (b TEXT DEFAULT ';');
    CREATE TRIGGER t AFTER INSERT ON a BEGIN
      DELETE FROM a; -- inside
      SELECT 1;
    END;
    """
    statements = list(split_statements(sql))
    assert [statement.split()[1] for statement in statements] == ["TABLE", "TRIGGER"]
    with pytest.raises(ValueError, match="within a statement"):
        list(split_statements("CREATE TABLE a (b TEXT"))


def test_migrations_must_be_numbered_without_holes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="numbered"):
        load_migrations(tmp_path)
    (tmp_path / "0002_second.sql").write_text("SELECT 1;")
    load_migrations.cache_clear()
    with pytest.raises(ValueError, match="numbered"):
        load_migrations(tmp_path)


async def test_a_transaction_is_all_or_nothing(store: SqliteStore) -> None:
    # The second order cannot be stored: its moment has no zone.
    bad = order(2, updated_at=order().updated_at.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"):
        await store.save(purchase(), [order(1), bad])
    assert await store.get(purchase().purchase_id) is None
    assert (await store.load_everything(ME)).listed == []


async def test_many_callers_at_once_lose_nothing(store: SqliteStore) -> None:
    async def work(number: int) -> None:
        await fill(store, number, number)
        assert await store.get(purchase(number).purchase_id) == purchase(number)
        assert len(await store.messages(ME, order(number).order_id)) == 1

    await asyncio.gather(*(work(number) for number in range(1, 201)))
    assert len((await store.load_everything(ME)).listed) == 200


def test_lists_never_scan_or_sort_the_history(path: Path) -> None:
    """Every statement that the store really sends at the start uses an index."""
    database = Database(path)
    database.open()
    connection = database.connection
    sent: list[str] = []
    purchases.save(connection, purchase())
    connection.set_trace_callback(sent.append)
    _ask_everything(connection)
    connection.set_trace_callback(None)
    assert len(sent) >= 10
    for statement in sent:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        # Intents are as many as requests are under way.
        scans = [step for step in plan if step.startswith("SCAN") and step != "SCAN intents"]
        assert not scans, (statement, plan)
        if "FROM orders WHERE" in statement:
            assert not [step for step in plan if "TEMP B-TREE" in step], (statement, plan)
    database.close()


def _ask_everything(connection: sqlite3.Connection) -> None:
    orders.listed(connection, ME)
    orders.page(connection, ME, None, 50)
    orders.page(connection, ME, order(), 50)
    orders.get(connection, ME, "1")
    messages.of_order(connection, ME, "1")
    messages.of_listed(connection, ME)
    purchases.unsettled(connection, ME)
    purchases.sent_since(connection, ME, order().ordered_at)
    purchases.get(connection, "1")
    actions.unsettled(connection, ME)
    actions.sent_since(connection, ME, order().ordered_at)
    actions.of_order(connection, ME, "1")
    orders.of_purchases(connection, ME, ["1"])
    catalogues.load(connection, ME, CatalogueKind.USA)
    catalogues.recent(connection, ME, 12)
    catalogues.favourites(connection, ME)
