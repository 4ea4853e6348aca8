"""The care of the database: the check at start, the daily backup, the full check on request."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import Events, HistoryChanged, Notice, NoticeOver, Severity
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from nonvoip_desktop.store import RecoveryReport, SqliteStore

log = logging.getLogger(__name__)

#: Nothing of this is in the way of the first window; in seconds.
AFTER_START = 3.0
BACKUP_LOOK_EVERY = 3600.0
FORGET_EVERY = 86400.0


class Upkeep:
    """Runs for as long as the database is open; what it finds is told as a notice.

    ``reload`` is called after a repair, since what was loaded may be another
    state than what is stored now. ``keep_texts`` says for how many days texts of
    messages are kept; 0 is for ever.
    """

    def __init__(
        self,
        store: SqliteStore,
        events: Events,
        reload: Callable[[], Awaitable[None]],
        keep_texts: Callable[[], int] = lambda: 0,
    ) -> None:
        self._store = store
        self._events = events
        self._reload = reload
        self._keep_texts = keep_texts
        self._forgot_at: float | None = None

    async def run(self) -> None:
        """Check once, then back up and forget old texts once a day; ends by cancellation."""
        await asyncio.sleep(AFTER_START)
        await self._check_at_start()
        await self._finish_erasing()
        while True:
            await self._forget_texts()
            try:
                await self._store.back_up_if_due()
                self._events.publish(NoticeOver("backup"))
            except StoreError as error:
                self._tell("backup", translate("Upkeep", "No backup could be made"), error.message)
            await asyncio.sleep(BACKUP_LOOK_EVERY)

    async def check(self) -> None:
        """The full check of the Help menu; tells its result."""
        self._events.publish(
            Notice(
                "check",
                Severity.INFO,
                translate("Upkeep", "The database is being checked"),
                translate("Upkeep", "This may take a while."),
            )
        )
        try:
            report = await self._store.check()
        except StoreError as error:
            self._tell(
                "check", translate("Upkeep", "The database could not be checked"), error.message
            )
            return
        if report.ok:
            words = translate("Upkeep", "All of its %Ln row(s) can be read.", None, report.rows)
            self._events.publish(
                Notice("check", Severity.GOOD, translate("Upkeep", "The database is whole"), words)
            )
        else:
            log.error("The full check found: %s", "; ".join(report.problems))
            words = translate("Upkeep", "It is repaired at the next start. Details are in the log.")
            self._tell("check", translate("Upkeep", "The database is damaged"), words)

    async def _check_at_start(self) -> None:
        try:
            report = await self._store.check_at_start()
        except StoreError as error:
            self._tell("store", translate("Upkeep", "The database is damaged"), error.message)
            return
        if report is not None:
            await self._reload()
            tell_recovery(self._events, report)

    async def _finish_erasing(self) -> None:
        try:
            if not await self._store.erasing_begun():
                return
            report = await (await self._store.archive_made()).finish_erasing()
        except StoreError as error:
            self._tell(
                "erasing",
                translate("Upkeep", "What was to be erased is not gone yet"),
                error.message,
            )
            return
        if report is not None and report.trouble:
            self._tell(
                "erasing",
                translate("Upkeep", "What was to be erased is not gone yet"),
                report.trouble,
            )
        if report is not None and report.orders:
            await self._reload()

    async def _forget_texts(self) -> None:
        """Once a day, and soon after the setting was made."""
        days = self._keep_texts()
        now = asyncio.get_running_loop().time()
        if days == 0 or (self._forgot_at is not None and now < self._forgot_at + FORGET_EVERY):
            return
        try:
            forgotten = await self._store.archive.forget_texts(
                datetime.now(UTC) - timedelta(days=days)
            )
        except StoreError as error:
            self._tell("texts", translate("Upkeep", "Old texts could not be erased"), error.message)
            return
        self._forgot_at = now
        self._events.publish(NoticeOver("texts"))
        if forgotten:
            log.info("The texts of %d messages were erased: older than %d days", forgotten, days)
            self._events.publish(HistoryChanged())

    def _tell(self, key: str, title: str, sentence: str) -> None:
        self._events.publish(Notice(key, Severity.BAD, title, sentence))


def tell_recovery(events: Events, report: RecoveryReport) -> None:
    """Say what a repair saved and what may be missing; it stays until it is dismissed."""
    log.error("%s", report.words)
    severity = Severity.WARNING if report.purchases_complete else Severity.BAD
    events.publish(Notice("recovery", severity, report.title, report.sentences))
