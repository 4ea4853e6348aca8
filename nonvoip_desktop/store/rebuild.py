"""The making of a new file from the newest good backup and what the damaged one still has."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from nonvoip_desktop.errors import StoreDamaged, StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.backup import Backup, plain
from nonvoip_desktop.store.beside import SIDE_FILES, beside
from nonvoip_desktop.store.checks import quick_problems
from nonvoip_desktop.store.database import prepare_file
from nonvoip_desktop.store.faults import UNREADABLE, classify
from nonvoip_desktop.store.migrate import Migration, is_as_migrated, migrate, version_of
from nonvoip_desktop.store.salvage import Carrier, Salvage, all_readable
from nonvoip_desktop.store.search import rebuild
from nonvoip_desktop.store.transplant import transplant
from nonvoip_desktop.store.wal import overlay

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Rebuild:
    """Works in the folder ``workshop`` and changes nothing outside it."""

    def __init__(self, path: Path, workshop: Path, migrations: tuple[Migration, ...]) -> None:
        self._path = path
        self._workshop = workshop
        self._migrations = migrations

    def restore(self, new: Path, backups: Sequence[Backup]) -> Backup | None:
        """Make ``new`` from the first good one of ``backups``, or empty; tell which it was."""
        for backup in backups:
            with suppress(*UNREADABLE, StoreDamaged):
                self._copy(backup.path, new)
                if self._made_good(new):
                    return backup
        self._remove(new)
        prepare_file(new)
        with plain(new) as connection:
            migrate(connection, self._migrations)
        return None

    def salvage(self, new: Path, backup: Backup | None) -> Salvage:
        """Carry what the damaged file has into ``new``, working on a copy of it."""
        damaged = self._workshop / "damaged"
        self._copy(self._path, damaged)
        whole = overlay(beside(self._path, "-wal"), damaged)
        if not self._reachable(damaged):
            whole = False
            if not self._reached_by_transplant(damaged, backup):
                nothing = Salvage()
                nothing.purchase_gaps.count = nothing.other_gaps.count = 1
                return nothing
        with plain(damaged) as source, plain(new) as target:
            target.execute("BEGIN IMMEDIATE")
            result = Carrier(source, target).carry()
            # That of the backup may be damaged in ways that its pages do not show.
            rebuild(target)
            target.execute("COMMIT")
            if quick_problems(target):
                raise StoreDamaged(
                    translate("Store", "The database could not be repaired: {file}").format(
                        file=self._path
                    )
                )
        if not whole:
            # The pages that were lost may have held rows, too.
            result.purchase_gaps.count += 1
            result.other_gaps.count += 1
        return result

    def _made_good(self, new: Path) -> bool:
        with plain(new) as connection:
            if not self._is_ours(connection):
                return False
            connection.execute("REINDEX")
            return not quick_problems(connection) and all_readable(connection)

    def _reached_by_transplant(self, damaged: Path, backup: Backup | None) -> bool:
        donor = self._workshop / "donor"
        if backup is None:
            prepare_file(donor)
        else:
            self._copy(backup.path, donor)
        with plain(donor) as connection:
            # As the damaged file was migrated once: so each table's first page has its number.
            if version_of(connection) < self._migrations[-1].number:
                migrate(connection, self._migrations)
        transplant(damaged, donor)
        overlay(beside(self._path, "-wal"), damaged)
        return self._reachable(damaged)

    def _reachable(self, path: Path) -> bool:
        try:
            with plain(path) as connection:
                return self._is_ours(connection)
        except UNREADABLE as error:
            known = classify(error, self._path)
            if isinstance(error, sqlite3.Error) and isinstance(known, StoreUnavailable):
                raise
            return False

    def _is_ours(self, connection: sqlite3.Connection) -> bool:
        """Whether the schema is that of its version; it is brought to the newest then."""
        version = version_of(connection)
        if not 0 < version <= self._migrations[-1].number:
            return False
        if not is_as_migrated(connection, self._migrations[:version]):
            return False
        if version < self._migrations[-1].number:
            migrate(connection, self._migrations)
        return True

    def _copy(self, original: Path, copy: Path) -> None:
        """The main file alone, for its owner only; an empty one if there is none."""
        self._remove(copy)
        prepare_file(copy)
        if original.exists():
            shutil.copyfile(original, copy)

    def _remove(self, path: Path) -> None:
        for side in ("", *SIDE_FILES):
            beside(path, side).unlink(missing_ok=True)


def version_in(path: Path) -> int:
    """The version that the header of a closed file tells."""
    with path.open("rb") as file:
        return int.from_bytes(file.read(64)[60:], "big")
