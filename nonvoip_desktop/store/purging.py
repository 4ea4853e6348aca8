"""Leaving nothing behind of what was deleted: in the index, the file, its log and its backups."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec import Struct, field

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import Erasure
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.backup import SPARE, Backup, Backups
from nonvoip_desktop.store.beside import SIDE_FILES, beside, erasing_note
from nonvoip_desktop.store.checks import Between, Stopped
from nonvoip_desktop.store.codec import from_time, to_time
from nonvoip_desktop.store.database import Database, prepare_file, sync_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from nonvoip_desktop.store.worker import Patiently

#: Pages of the index that are merged in one piece (some 20 ms).
MERGED = 200


class Intent(Struct, frozen=True):
    """What is being erased; without an account, only what was deleted before is purged."""

    account: Account | None = None
    what: Erasure = field(default_factory=Erasure)


class Marker:
    """A small file beside the database that says what is being erased.

    Whatever ends the program meanwhile, the next start goes on by it: an erasing
    that has begun is carried to its end, also where a backup was restored.
    """

    def __init__(self, database: Path) -> None:
        self.path = erasing_note(database)

    def read(self) -> Intent | None:
        """What a program that was cut off was about to erase."""
        try:
            told = json.loads(self.path.read_bytes())
            account = None if told["account"] is None else Account(*told["account"])
            before = None if told["before"] is None else from_time(told["before"])
            return Intent(account, Erasure(told["order_id"], before))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError):
            return Intent()  # Cut off while it was written: before anything was deleted.

    def write(self, intent: Intent) -> None:
        """From here on it is carried to its end."""
        account, what = intent.account, intent.what
        told = {
            "account": None if account is None else [account.base_url, account.email],
            "order_id": what.order_id,
            "before": None if what.before is None else to_time(what.before),
        }
        prepare_file(self.path)
        with self.path.open("w", encoding="utf-8") as file:
            json.dump(told, file)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self.path.parent)

    def remove(self) -> None:
        """It is done."""
        self.path.unlink(missing_ok=True)
        sync_folder(self.path.parent)


def merge_piece(connection: sqlite3.Connection, *, first: bool) -> bool:
    """Merge a part of the index, and so drop the words of deleted rows; true while there is more.

    Within a transaction. The first call of a run asks for everything to be merged.
    """
    before = connection.total_changes
    pages = -MERGED if first else MERGED
    connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
    return first or connection.total_changes - before >= 2


def compact(database: Database, patiently: Patiently) -> None:
    """Put a copy without free pages in the place of the file. For a job that is alone.

    Raises ``StoreUnavailable`` if there is no room; then nothing has changed.
    Unlike ``VACUUM`` it needs no second copy in memory, and money passes it.
    """
    path = database.path
    fresh = path.with_name(path.name + ".compact")
    needed = path.stat().st_size + SPARE
    if shutil.disk_usage(path.parent).free < needed:
        raise StoreUnavailable(
            translate("Store", "There is no room to rewrite the file: {file}").format(file=path)
        )
    try:
        patiently(lambda: _copy_into(database.connection, fresh))
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        database.close()
        try:
            for side in SIDE_FILES:
                # Closing has written everything back; what stayed would spoil the new file.
                beside(path, side).unlink(missing_ok=True)
            fresh.replace(path)
            sync_folder(path.parent)
        finally:
            database.open()
    except BaseException:
        _remove(fresh)
        raise


def _copy_into(connection: sqlite3.Connection, fresh: Path) -> None:
    _remove(fresh)
    prepare_file(fresh)
    connection.execute("VACUUM INTO ?", (os.fspath(fresh),))


def _remove(path: Path) -> None:
    for side in ("", *SIDE_FILES):
        with suppress(OSError):
            beside(path, side).unlink(missing_ok=True)


class Purged(Struct, frozen=True):
    """Which copies of deleted rows are gone, and the backup that was made in their place."""

    backups: int
    damaged: int
    backup: Backup | None
    trouble: str


def renew_backups(
    backups: Backups,
    database: Database,
    now: Callable[[], datetime],
    between: Between,
) -> Purged:
    """Make a backup of what is left, and remove the older ones and damaged files set aside."""
    older = backups.all()
    backup, trouble = None, ""
    try:
        backup = backups.make(database.connection, now(), "erased", between)
    except (StoreUnavailable, Stopped) as error:
        trouble = (
            error.message
            if isinstance(error, StoreUnavailable)
            else translate("Store", "It was stopped.")
        )
    removed = damaged = 0
    for old in older:
        if old.path.exists():
            old.path.unlink()
            removed += 1
    # Also what making the new one let go of, and copies that were never finished.
    removed += len(older) - removed
    for path in _left_over(database.path, backups.folder):
        damaged += ".damaged-" in path.name and not path.name.endswith(SIDE_FILES)
        path.unlink(missing_ok=True)
    sync_folder(backups.folder)
    return Purged(removed, damaged, backup, trouble)


def _left_over(path: Path, folder: Path) -> Iterator[Path]:
    yield from sorted(path.parent.glob(f"{path.name}.damaged-*"))
    if folder.is_dir():
        yield from sorted(folder.glob(f"{path.stem}-*.partial*"))
