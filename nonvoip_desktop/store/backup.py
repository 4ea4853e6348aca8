"""Backups: made by SQLite's own means in pieces, checked, and the last seven kept."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.errors import StoreDamaged, StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.checks import Between, pause, quick_problems
from nonvoip_desktop.store.database import connect, prepare_file, prepare_folder, sync_folder
from nonvoip_desktop.store.faults import explained

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

#: How many backups are kept.
KEPT = 7
#: How old the newest backup gets before another one is due.
EVERY = timedelta(hours=24)
#: Pages copied in one piece (1 MiB, some 2 ms).
PAGES = 256
#: Seconds between two looks at what waits for the database, while a copy is checked.
WAIT = 0.005
#: Bytes that must stay free on the drive, so that a backup never stops a purchase.
SPARE = 8 * 1024 * 1024

_STAMP = "%Y%m%dT%H%M%SZ"
_SUFFIX = ".sqlite3"


class Backup(Struct, frozen=True):
    """One backup file, and when (UTC) it was made.

    The one with the highest ``serial`` is the newest, whatever the calendar did.
    """

    serial: int
    path: Path
    made_at: datetime


class Backups:
    """The backups of one database in one folder."""

    def __init__(self, folder: Path, database: Path) -> None:
        self.folder = folder
        self._database = database

    def all(self) -> list[Backup]:
        """What there is, newest first."""
        found = []
        with explained(self.folder):
            if self.folder.is_dir():
                for path in self.folder.glob(f"{self._database.stem}-*{_SUFFIX}"):
                    backup = self._named(path)
                    if backup is not None:
                        found.append(backup)
        return sorted(found, key=lambda backup: backup.serial, reverse=True)

    def due(self, now: datetime) -> bool:
        """Whether the newest backup is a day old (or from the future) and something changed."""
        made = self.all()
        if not made:
            return True
        newest = made[0].made_at
        if now < newest:
            return True
        return now >= newest + EVERY and self._changed_at() > newest

    def make(
        self,
        connection: sqlite3.Connection,
        now: datetime,
        reason: str,
        between: Between = lambda: True,
    ) -> Backup:
        """Copy the open database, check the copy, and only then let the oldest go.

        Raises ``StoreUnavailable`` if there is no room, ``StoreDamaged`` if the
        database cannot be copied soundly, and ``Stopped``.
        """
        serial = max((backup.serial for backup in self.all()), default=0) + 1
        stamp = now.astimezone(UTC).strftime(_STAMP)
        name = f"{self._database.stem}-{serial:06}-{stamp}-{reason}{_SUFFIX}"
        path = self.folder / name
        partial = path.with_suffix(".partial")
        with explained(self.folder):
            prepare_folder(self.folder)
            self._demand_room()
            for left_over in self.folder.glob(f"{self._database.stem}-*.partial*"):
                left_over.unlink(missing_ok=True)
            try:
                copy(connection, partial, between)
                partial.replace(path)
            except BaseException:
                with suppress(OSError):
                    partial.unlink(missing_ok=True)
                raise
            sync_folder(self.folder)
            for old in self.all()[KEPT:]:
                old.path.unlink(missing_ok=True)
        return Backup(serial, path, now)

    def _demand_room(self) -> None:
        needed = self._database.stat().st_size + _size(_wal(self._database)) + SPARE
        if shutil.disk_usage(self.folder).free < needed:
            raise StoreUnavailable(
                translate("Store", "There is no room for a backup in {folder}").format(
                    folder=self.folder
                )
            )

    def _changed_at(self) -> datetime:
        newest = max(
            path.stat().st_mtime for path in (self._database, _wal(self._database)) if path.exists()
        )
        return datetime.fromtimestamp(newest, UTC)

    def _named(self, path: Path) -> Backup | None:
        """What the file's name says; ``None`` if it is not one of our names."""
        serial, _, rest = path.stem.removeprefix(f"{self._database.stem}-").partition("-")
        stamp = rest.partition("-")[0]
        try:
            # ``strptime`` would bring the names of months and days for this.
            made_at = datetime.fromisoformat(stamp)
            return Backup(int(serial), path, made_at) if made_at.strftime(_STAMP) == stamp else None
        except ValueError:
            return None


def copy(connection: sqlite3.Connection, target: Path, between: Between) -> None:
    """Copy the open database into one plain file and check the copy. Raises ``Stopped``."""
    prepare_file(target)
    with plain(target) as copied:
        connection.backup(copied, pages=PAGES, progress=lambda *_: pause(between))
        # One plain file, without the side files of the live one.
        copied.execute("PRAGMA journal_mode = DELETE")
    # A large copy takes seconds, for which the database's thread must not be held up.
    with ThreadPoolExecutor(1) as beside:
        checking = beside.submit(_is_sound, target)
        while not wait({checking}, timeout=WAIT).done:
            pause(between)
        if not checking.result():
            raise StoreDamaged(
                translate("Store", "The database cannot be backed up: its copy is damaged.")
            )


def _is_sound(copied: Path) -> bool:
    """Check a copy and bring it to the medium."""
    with plain(copied) as connection:
        if quick_problems(connection):
            return False
    with copied.open("rb+") as file:
        os.fsync(file.fileno())
    return True


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a file that nobody else uses and whose safety does not matter yet."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA synchronous = OFF")
        yield connection


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
