"""Opening the database, with the repair that may have to come first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nonvoip_desktop.store.backup import Backups
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.faults import was_interrupted
from nonvoip_desktop.store.jobs import LONG_DEADLINE
from nonvoip_desktop.store.recovery import open_or_recover
from nonvoip_desktop.store.sqlite_store import SqliteStore
from nonvoip_desktop.store.worker import Worker

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from nonvoip_desktop.store.report import RecoveryReport


async def open_store(
    path: Path, *, backups: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> tuple[SqliteStore, RecoveryReport | None]:
    """Open the database at ``path``, made if it is not there, with its backups in their folder.

    A damaged file is repaired first; the report says what was saved and what may
    be missing. Raises ``StoreTooNew``, ``StoreUnavailable``, and ``StoreDamaged``
    if the repair failed, and then leaves no thread behind.
    """
    kept = Backups(backups, path)

    def back_up(connection: sqlite3.Connection) -> None:
        kept.make(connection, now(), "upgrade")

    database = Database(
        path,
        before_commit=lambda: worker.begin_commit(),
        before_migration=back_up,
    )
    worker = Worker("store", on_abandon=database.interrupt, was_cut=was_interrupted)
    try:
        report = await worker.run(
            lambda: open_or_recover(database, kept, now()), deadline=LONG_DEADLINE
        )
    except BaseException:
        await worker.close(database.close)
        raise
    return SqliteStore(database, kept, worker, now), report
