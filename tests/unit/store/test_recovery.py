"""A damaged file: set aside, the backup restored, newer rows carried over, and all of it said."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.product import CatalogueKind, ProductKey
from nonvoip_desktop.errors import StoreDamaged, StoreUnavailable
from nonvoip_desktop.store import RecoveryReport, Rescued, SqliteStore
from nonvoip_desktop.store.backup import Backups
from nonvoip_desktop.store.migrate import load_migrations
from nonvoip_desktop.store.recovery import Recovery
from tests.unit.store.conftest import Opener
from tests.unit.store.damage import PAGE, first_leaf, zero_page_of
from tests.unit.store.samples import ME, catalogue, fill, message, order, purchase

FAVOURITE = ProductKey(CatalogueKind.COUNTRY, "9044")


def content(path: Path) -> bytes:
    return path.read_bytes()


def lose(path: Path, how: str) -> None:
    path.unlink()
    if how == "empty":
        path.touch()


def make_empty(path: Path) -> None:
    path.parent.mkdir()
    path.touch()


def move_aside(path: Path) -> None:
    path.rename(path.with_name(path.name + ".damaged-1"))


async def everything(store: SqliteStore, last: int) -> bool:
    """Whether purchases, orders and messages up to ``last`` are there as they were stored."""
    for number in range(1, last + 1):
        if await store.get(purchase(number).purchase_id) != purchase(number):
            return False
        if await store.get_order(ME, order(number).order_id) != order(number):
            return False
        found = await store.messages(ME, order(number).order_id)
        if [replace(one, message_id=0) for one in found] != [message(number)]:
            return False
    return True


def pages_of(path: Path, *names: str) -> list[int]:
    """The root pages of tables and indexes."""
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(
                "SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)
            ).fetchone()[0]
            for name in names
        ]


async def filled(opener: Opener, backup_at: int, last: int) -> None:
    """A closed store whose backup knows less than it does."""
    store, _ = await opener()
    await fill(store, 1, backup_at)
    await store.back_up_if_due()
    await fill(store, backup_at + 1, last)
    await store.remember_account(ME)
    await store.save_catalogue(ME, catalogue())
    await store.set_favourite(ME, FAVOURITE, True)
    await store.close()


async def test_a_first_page_that_is_gone_loses_nothing(opener: Opener, path: Path) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, 1)
    store, report = await opener()
    assert report is not None
    assert report.rescued == Rescued(purchases=10, actions=4, orders=10, messages=10)
    assert report.backup is not None
    assert await everything(store, 30)
    assert await store.last_account() == ME
    assert await store.load_catalogue(ME, catalogue().kind) == catalogue()
    assert (await store.load_everything(ME)).favourites == {FAVOURITE}
    assert (await store.check()).ok


async def test_the_first_page_can_be_gone_before_the_first_backup(
    opener: Opener, path: Path
) -> None:
    store, _ = await opener()
    await fill(store, 1, 30)
    await store.close()
    zero_page_of(path, 1)
    store, report = await opener()
    assert report is not None
    assert report.backup is None
    assert report.rescued == Rescued(purchases=30, actions=10, orders=30, messages=30)
    assert await everything(store, 30)


async def test_a_table_that_is_gone_comes_from_the_backup(opener: Opener, path: Path) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, pages_of(path, "orders")[0])
    store, nothing = await opener()
    assert nothing is None  # Where reading goes around the damage, only the check finds it.
    report = await store.check_at_start()
    assert report is not None
    assert report.rescued.purchases == 10
    assert report.rescued.orders == 0
    assert report.purchases_complete
    assert not report.everything_complete
    assert await store.get_order(ME, order(20).order_id) == order(20)
    assert await store.get_order(ME, order(21).order_id) is None
    assert await store.get(purchase(30).purchase_id) == purchase(30)
    assert "Some orders" in report.words
    # The new file is sound and goes on.
    assert await store.check_at_start() is None
    await store.save(purchase(31), [order(31)])


async def test_purchases_that_cannot_be_read_are_said_to_be_missing(
    opener: Opener, path: Path
) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, pages_of(path, "purchases")[0])
    store, _ = await opener()
    report = await store.check_at_start()
    assert report is not None
    assert not report.purchases_complete
    assert "Purchases made after the backup may be missing" in report.words
    assert str(report.set_aside) in report.words
    assert await everything(store, 20)
    # The order is there although its purchase is lost.
    assert await store.get_order(ME, order(30).order_id) == order(30)


async def test_damage_found_while_working_is_told_and_can_be_repaired(
    opener: Opener, path: Path
) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, pages_of(path, "orders_listed")[0])
    store, _ = await opener()
    with pytest.raises(StoreDamaged, match="damaged"):
        await store.load_everything(ME)
    report = await store.repair("the list could not be read")
    assert report.problem == "the list could not be read"
    # Only an index was damaged: every row is there, and that is said.
    assert report.purchases_complete
    assert report.everything_complete
    assert "nothing is missing" in report.words
    assert await everything(store, 30)
    assert len((await store.load_everything(ME)).listed) == 30


async def test_a_value_that_makes_no_sense_is_damage(opener: Opener, path: Path) -> None:
    await filled(opener, 20, 30)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE orders SET state = 'wa1ting' WHERE order_id = '146005'")
        connection.execute("UPDATE orders SET price = 'x' WHERE order_id = '146025'")
        connection.execute("UPDATE messages SET text = CAST(x'636f646520ff' AS TEXT) WHERE id = 7")
        connection.commit()
    store, report = await opener()
    assert report is None
    assert await store.check_at_start() is None  # SQLite cannot know.
    with pytest.raises(StoreDamaged, match="an order"):
        await store.load_everything(ME)
    with pytest.raises(StoreDamaged, match="cannot be read") as caught:
        await store.messages(ME, order(7).order_id)
    assert caught.value.__cause__ is None  # It would quote the text.
    check = await store.check()
    assert not check.ok
    assert "rows of orders cannot be read" in check.problems
    report = await store.repair("an order could not be read")
    assert await store.get_order(ME, order(5).order_id) == order(5)  # From the backup.
    assert await store.get_order(ME, order(25).order_id) is None
    assert not report.everything_complete
    assert (await store.check()).ok


async def test_the_next_good_backup_is_taken(opener: Opener, path: Path) -> None:
    await filled(opener, 20, 30)
    backups = path.parent / "backups"
    (good,) = backups.iterdir()
    for serial, content in {2: b"garbage", 3: good.read_bytes()[: PAGE * 8], 4: b""}.items():
        name = f"orders-{serial:06}-20990101T000000Z-daily.sqlite3"
        (backups / name).write_bytes(content)
    for page in range(1, 60):
        zero_page_of(path, page)
    store, report = await opener()
    assert report is not None
    assert report.backup == good
    assert await everything(store, 20)


async def test_the_set_aside_file_is_what_was_found(opener: Opener, path: Path) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, 1)
    found = content(path)
    _, report = await opener()
    assert report is not None
    assert report.set_aside is not None
    assert content(report.set_aside) == found
    assert report.set_aside.name.startswith("orders.sqlite3.damaged-20")


@pytest.mark.parametrize("how", ["missing", "empty"])
async def test_a_lost_file_is_restored(opener: Opener, path: Path, how: str) -> None:
    await filled(opener, 20, 30)
    lose(path, how)
    store, report = await opener()
    assert report is not None
    assert how in report.words
    assert not report.purchases_complete
    assert await everything(store, 20)


async def test_a_new_folder_is_no_loss(opener: Opener, path: Path) -> None:
    make_empty(path)  # As a crash in the very first moment leaves it.
    _, report = await opener()
    assert report is None


async def crashed(opener: Opener, path: Path, last: int) -> Path:
    """What a crash leaves behind: the main file and a log with all that is new."""
    store, _ = await opener()
    await fill(store, 1, last)
    for side in ("", "-wal"):
        shutil.copyfile(f"{path}{side}", path.parent / f"crashed{side}")
    await store.close()
    for side in ("", "-wal"):
        shutil.move(path.parent / f"crashed{side}", f"{path}{side}")
    return path.with_name(path.name + "-wal")


async def test_a_log_is_replayed_after_a_crash(opener: Opener, path: Path) -> None:
    await crashed(opener, path, 10)
    store, report = await opener()
    assert report is None
    assert await everything(store, 10)


async def test_a_torn_end_of_the_log_is_no_damage(opener: Opener, path: Path) -> None:
    wal = await crashed(opener, path, 10)
    data = wal.read_bytes()
    wal.write_bytes(data[: len(data) - 5000])
    store, report = await opener()
    assert report is None
    assert await everything(store, 9)


async def test_a_damaged_place_within_the_log_loses_only_that(opener: Opener, path: Path) -> None:
    """SQLite alone would silently forget all that was committed after that place."""
    wal = await crashed(opener, path, 10)
    data = bytearray(wal.read_bytes())
    data[len(data) // 2] ^= 16
    wal.write_bytes(data)
    store, report = await opener()
    assert report is not None
    assert "latest changes" in report.problem
    assert not report.purchases_complete
    assert await store.get(purchase(10).purchase_id) == purchase(10)
    assert await store.get_order(ME, order(10).order_id) == order(10)


async def test_a_log_with_a_damaged_head_is_still_read(opener: Opener, path: Path) -> None:
    wal = await crashed(opener, path, 10)
    data = bytearray(wal.read_bytes())
    data[17] ^= 16
    wal.write_bytes(data)
    store, report = await opener()
    assert report is not None
    assert await everything(store, 10)


@pytest.mark.parametrize("moved", ["nothing", "the main file"])
async def test_a_repair_that_was_cut_off_is_completed(
    opener: Opener, path: Path, moved: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, 1)

    def cut_off(self: Recovery, now: datetime) -> Path | None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Recovery, "_swap", cut_off)
        with pytest.raises(KeyboardInterrupt):
            Recovery(path, Backups(path.parent / "backups", path), load_migrations()).run(
                "it was damaged", datetime.now(UTC)
            )
    assert path.with_name(path.name + ".rebuilt").exists()
    if moved != "nothing":
        move_aside(path)
    store, report = await opener()
    assert report is not None
    assert "cut off" in report.problem
    assert not report.purchases_complete  # What it found was not written down.
    assert await everything(store, 30)
    assert not path.with_name(path.name + ".rebuilt").exists()
    assert not path.with_name(path.name + ".repair").exists()


async def test_a_repair_without_room_changes_nothing(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(opener, 20, 30)
    zero_page_of(path, 1)
    before = content(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(StoreUnavailable, match="The disk is full"):
            await opener()
    assert content(path) == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["backups", path.name]
    store, report = await opener()
    assert report is not None
    assert await everything(store, 30)


async def test_a_file_that_cannot_be_moved_is_not_replaced_later(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, while another program has it open."""
    await filled(opener, 20, 30)
    store, _ = await opener()

    def held(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", held)
        with pytest.raises(StoreUnavailable, match="Access was refused"):
            await store.repair("a trial")
    await fill(store, 31, 32)
    await store.close()
    store, report = await opener()
    assert report is None
    assert await everything(store, 32)


async def test_wide_damage_does_not_hide_the_sound_rows(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nonvoip_desktop.store.walk.MOST_FAILURES", 6)
    store, _ = await opener()
    for number in range(1, 200):
        await store.save_order(order(number))
    await store.close()
    first = first_leaf(path, pages_of(path, "orders")[0])
    zero_page_of(path, first)
    store, report = await opener()
    assert report is None
    report = await store.check_at_start()
    assert report is not None
    assert not report.everything_complete
    assert 90 <= report.rescued.orders < 199


async def test_a_repair_without_room_leaves_a_living_store(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(opener, 20, 30)
    store, _ = await opener()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(StoreUnavailable, match="The disk is full"):
            await store.repair("a trial")
    assert await everything(store, 30)


def test_the_words_say_what_is_known() -> None:
    report = RecoveryReport(
        happened_at=datetime.now(UTC),
        problem="its file was missing",
        set_aside=None,
        backup=None,
        backup_made_at=None,
        rescued=Rescued(purchases=1, messages=2),
        purchases_complete=False,
        everything_complete=False,
    )
    assert report.words == (
        "The database had to be repaired: its file was missing. There was no good backup to "
        "restore. Read from the damaged file: 1 purchase, 0 reuses or renewals, 0 orders, "
        "2 messages. Purchases may be missing. Compare the balance and the order ids that you "
        "know; an order that is missing can be followed by its id. Some orders, messages or "
        "favourites may be missing."
    )
