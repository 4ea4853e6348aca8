"""After damage: set the file aside, restore the newest good backup, carry over what is newer."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nonvoip_desktop.errors import StoreDamaged, StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.beside import SIDE_FILES, beside
from nonvoip_desktop.store.database import Database, in_use, prepare_folder, sync_folder
from nonvoip_desktop.store.faults import explained
from nonvoip_desktop.store.report import RecoveryReport, Rescued
from nonvoip_desktop.store.wal import is_damaged

if TYPE_CHECKING:
    from pathlib import Path

    from nonvoip_desktop.store.backup import Backups
    from nonvoip_desktop.store.migrate import Migration


class Recovery:
    """The repair of one database file. For the thread that owns it, while it is closed.

    Until the new file is whole, the damaged one stays where it is; a crash at
    any moment leaves either the damaged file in place, to be repaired at the
    next start, or the whole new one, which ``finish`` then puts in its place.
    """

    def __init__(self, path: Path, backups: Backups, migrations: tuple[Migration, ...]) -> None:
        self._path = path
        self._backups = backups
        self._migrations = migrations
        self._workshop = path.with_name(path.name + ".repair")
        self._rebuilt = path.with_name(path.name + ".rebuilt")

    def lost(self) -> str | None:
        """What SQLite would pass over in silence, as words; ``None`` if all is well.

        An empty or missing file that is not new, and a log damaged in its midst.
        """
        wal = beside(self._path, "-wal")
        if self._path.exists() and self._path.stat().st_size > 0:
            return (
                translate("Store", "a part of its latest changes is damaged")
                if is_damaged(wal)
                else None
            )
        if not self._backups.all() and not (wal.exists() and wal.stat().st_size > 0):
            return None
        return (
            translate("Store", "its file was empty")
            if self._path.exists()
            else translate("Store", "its file was missing")
        )

    def finish(self, now: datetime) -> RecoveryReport | None:
        """Complete a repair that was cut off after its new file was whole."""
        with explained(self._path):
            if not self._rebuilt.exists():
                return None
            return RecoveryReport(
                happened_at=now,
                problem=translate("Store", "a repair was cut off and is now complete"),
                set_aside=self._swap(now),
                backup=None,
                backup_made_at=None,
                rescued=Rescued(),
                purchases_complete=False,
                everything_complete=False,
            )

    def run(self, problem: str, now: datetime) -> RecoveryReport:
        """Repair. Raises ``StoreUnavailable`` if there is no room for it, and then changes nothing.

        ``problem`` says in plain words what was found.
        """
        from nonvoip_desktop.store.rebuild import Rebuild

        with explained(self._path):
            prepare_folder(self._path.parent)
            if in_use(self._path):
                raise StoreUnavailable(
                    translate("Store", "Another program is using the file: {file}").format(
                        file=self._path
                    )
                )
            shutil.rmtree(self._workshop, ignore_errors=True)
            try:
                self._workshop.mkdir(mode=0o700)
                new = self._workshop / "new"
                rebuild = Rebuild(self._path, self._workshop, self._migrations)
                backup = rebuild.restore(new, self._backups.all())
                salvage = rebuild.salvage(new, backup)
                with new.open("rb+") as file:
                    os.fsync(file.fileno())
                new.replace(self._rebuilt)
                sync_folder(self._path.parent)
                set_aside = self._swap_or_undo(now)
            finally:
                shutil.rmtree(self._workshop, ignore_errors=True)
        return RecoveryReport(
            happened_at=now,
            problem=problem,
            set_aside=set_aside,
            backup=None if backup is None else backup.path,
            backup_made_at=None if backup is None else backup.made_at,
            rescued=salvage.rescued,
            purchases_complete=not salvage.purchase_gaps,
            everything_complete=not salvage.other_gaps,
        )

    def _swap_or_undo(self, now: datetime) -> Path | None:
        try:
            return self._swap(now)
        except OSError:
            if self._path.exists():
                # Nothing was moved: the new file must not replace it at some later start.
                self._rebuilt.unlink(missing_ok=True)
            raise

    def _swap(self, now: datetime) -> Path | None:
        """Set the damaged files aside under a name with the date; put the new one in place."""
        aside = self._free_name(now)
        moved = False
        # Side files last: with the main file gone, they can do no harm to the new one.
        for side in ("", *SIDE_FILES):
            original = beside(self._path, side)
            if original.exists():
                original.rename(beside(aside, side))
                moved = True
        self._rebuilt.replace(self._path)
        sync_folder(self._path.parent)
        return aside if moved else None

    def _free_name(self, now: datetime) -> Path:
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        for number in range(1, 1000):
            extra = "" if number == 1 else f"-{number}"
            name = self._path.with_name(f"{self._path.name}.damaged-{stamp}{extra}")
            if not any(beside(name, side).exists() for side in ("", *SIDE_FILES)):
                return name
        raise FileExistsError(17, "too many damaged files were kept", str(self._path))


def open_or_recover(database: Database, backups: Backups, now: datetime) -> RecoveryReport | None:
    """Open the database; where it is damaged, repair it first and say how that went."""
    recovery = Recovery(database.path, backups, database.migrations)
    report = recovery.finish(now)
    with explained(database.path):
        # Of a log that another program writes nothing can be said; opening tells of that.
        lost = None if in_use(database.path) else recovery.lost()
    if lost is not None:
        report = recovery.run(lost, now)
    try:
        database.open()
    except StoreDamaged as damage:
        report = recovery.run(_found(damage), now)
        database.open()
    return report


def _found(damage: StoreDamaged) -> str:
    sentence = damage.message.split(":")[0].rstrip(".")
    return sentence[0].lower() + sentence[1:]
