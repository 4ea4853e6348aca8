"""The care of the database: the check at start, the daily backup, the full check on request."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, Severity
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.store import RecoveryReport, SqliteStore

log = logging.getLogger(__name__)

#: Nothing of this is in the way of the first window; in seconds.
AFTER_START = 3.0
BACKUP_LOOK_EVERY = 3600.0


class Upkeep:
    """Runs for as long as the database is open; what it finds is told as a notice.

    ``reload`` is called after a repair, since what was loaded may be another
    state than what is stored now.
    """

    def __init__(
        self, store: SqliteStore, events: Events, reload: Callable[[], Awaitable[None]]
    ) -> None:
        self._store = store
        self._events = events
        self._reload = reload

    async def run(self) -> None:
        """Check once, then back up once a day; ends by cancellation."""
        await asyncio.sleep(AFTER_START)
        await self._check_at_start()
        while True:
            try:
                await self._store.back_up_if_due()
                self._events.publish(NoticeOver("backup"))
            except StoreError as error:
                self._tell("backup", "No backup could be made", error.message)
            await asyncio.sleep(BACKUP_LOOK_EVERY)

    async def check(self) -> None:
        """The full check of the Help menu; tells its result."""
        self._events.publish(
            Notice(
                "check", Severity.INFO, "The database is being checked", "This may take a while."
            )
        )
        try:
            report = await self._store.check()
        except StoreError as error:
            self._tell("check", "The database could not be checked", error.message)
            return
        if report.ok:
            words = f"Every one of its {report.rows:,} rows can be read."
            self._events.publish(Notice("check", Severity.GOOD, "The database is whole", words))
        else:
            log.error("The full check found: %s", "; ".join(report.problems))
            words = "It is repaired at the next start. Details are in the log."
            self._tell("check", "The database is damaged", words)

    async def _check_at_start(self) -> None:
        try:
            report = await self._store.check_at_start()
        except StoreError as error:
            self._tell("store", "The database is damaged", error.message)
            return
        if report is not None:
            await self._reload()
            tell_recovery(self._events, report)

    def _tell(self, key: str, title: str, sentence: str) -> None:
        self._events.publish(Notice(key, Severity.BAD, title, sentence))


def tell_recovery(events: Events, report: RecoveryReport) -> None:
    """Say what a repair saved and what may be missing; it stays until it is dismissed."""
    log.error("%s", report.words)
    severity = Severity.WARNING if report.purchases_complete else Severity.BAD
    title, _, rest = report.words.partition(". ")
    events.publish(Notice("recovery", severity, f"{title}.", rest))
