"""A file of every release is opened by this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from nonvoip_desktop.domain.action import ActionKind, ActionState
from nonvoip_desktop.domain.history import HistoryFilter
from nonvoip_desktop.domain.product import CatalogueKind, Group, ProductKey
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.store import migrate as migrate_module
from nonvoip_desktop.store import open_store
from nonvoip_desktop.store.migrate import (
    SNAPSHOT,
    Migration,
    Schema,
    is_as_migrated,
    load_migrations,
    migrate,
)
from tests.migrations.make_release_file import ME, OTHER, at, write
from tests.migrations.snapshot import made

FILES = sorted(Path(__file__).parent.glob("release-*.sqlite3"))


def test_there_is_a_file_of_the_first_release() -> None:
    assert "release-0.1.0.sqlite3" in [file.name for file in FILES]


@pytest.mark.parametrize("file", [*FILES, None], ids=lambda file: file.stem if file else "new")
async def test_a_file_of_a_release_opens_whole(file: Path | None, tmp_path: Path) -> None:
    path = tmp_path / "data" / "orders.sqlite3"
    path.parent.mkdir()
    if file is None:
        await write(path)  # The story that the next release's file will tell.
    else:
        shutil.copyfile(file, path)
    store, report = await open_store(path, backups=path.parent / "backups")
    assert report is None
    check = await store.check()
    assert check.ok, check.problems

    assert await store.last_account() == ME
    everything = await store.load_everything(ME)
    assert [one.order_id for one in everything.listed] == ["146007", "146005", "146003", "146001"]
    assert len(await store.page(ME, None, 100)) == 7
    assert [one.order_id for one in await store.page(OTHER, None, 100)] == ["146008"]
    assert everything.messages["146003"][0].text == "Ваш код: 1003 🙂"
    assert everything.messages["146003"][0].pin == "1003"
    assert everything.messages["146003"][0].confirmed is False
    assert everything.favourites == {ProductKey(CatalogueKind.USA, "9001")}
    assert everything.recent == (
        ProductKey(CatalogueKind.USA, "9004"),
        ProductKey(CatalogueKind.USA, "8555"),
    )
    assert everything.catalogue is not None
    assert everything.catalogue.kind is CatalogueKind.USA
    assert [one.name for one in everything.catalogue.products] == ["WhatsApp", "Telegram"]
    assert [one.purchase_id for one in everything.unsettled] == ["p1", "p2", "p3", "p7"]
    (action,) = everything.unsettled_actions
    assert (action.kind, action.state) == (ActionKind.RENEW, ActionState.UNCONFIRMED)
    assert action.balance_before == Decimal("47.90")

    placed = await store.get("p4")
    assert placed is not None
    assert placed.state is PurchaseState.PLACED
    assert placed.group is Group.THIRTY_DAYS
    assert placed.product_ids == ("9004", "8555")
    assert placed.listed_price == Decimal("2.00")
    assert placed.created_at == at(4)
    first, second = placed.attempts
    assert first.answered_at == at(4)
    assert second.accepted_max_price == Decimal("2.10")
    assert second.balance_after == Decimal("47.90")
    assert await store.spent_since(ME, at(0)) == Decimal("2.10") * 3

    # What later releases make of it.
    assert await store.archive.count(ME, HistoryFilter()) == 7
    found = await store.archive.page(ME, HistoryFilter(text="ваш код 1003"), 0, 10)
    assert [entry.order.order_id for entry in found] == ["146003"]
    await store.close()


def test_the_snapshot_is_the_schema_that_the_migrations_make() -> None:
    # After a new migration: python -m tests.migrations.snapshot
    assert SNAPSHOT.read_text(encoding="utf-8") == made()


def test_a_file_that_this_release_has_made_is_known_by_the_snapshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate_module, "expected_schema", _must_not_be_tried_out)
    connection = sqlite3.connect(tmp_path / "orders.sqlite3", isolation_level=None)
    migrate(connection, load_migrations())
    assert is_as_migrated(connection, load_migrations())
    connection.close()


@pytest.mark.parametrize("version", range(1, len(load_migrations()) + 1))
def test_another_schema_is_not_taken_for_that_of_the_migrations(
    version: int, tmp_path: Path
) -> None:
    migrations = load_migrations()[:version]
    connection = sqlite3.connect(tmp_path / "orders.sqlite3", isolation_level=None)
    migrate(connection, migrations)
    assert is_as_migrated(connection, migrations)
    connection.execute("CREATE TABLE more (what TEXT)")
    assert not is_as_migrated(connection, migrations)
    connection.close()


def _must_not_be_tried_out(migrations: tuple[Migration, ...]) -> Schema:
    raise AssertionError(f"{len(migrations)} migrations were tried out")
