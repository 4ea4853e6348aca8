"""The history as core sees it: reading that makes way for everything else in the thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.store.copy_jobs import CopyJobs
from nonvoip_desktop.store.erasing_jobs import ErasingJobs
from nonvoip_desktop.store.export_jobs import ExportJobs
from nonvoip_desktop.store.history import Reader
from nonvoip_desktop.store.statistics import Figures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.history import (
        CodeRate,
        HistoryEntry,
        HistoryFilter,
        SpendingBucket,
    )
    from nonvoip_desktop.store.backup import Backups
    from nonvoip_desktop.store.database import Database
    from nonvoip_desktop.store.worker import Worker


class Archive(ErasingJobs, ExportJobs, CopyJobs):
    """Satisfies ``core.ports.Archive``; ``SqliteStore`` holds it. Methods raise ``StoreError``."""

    def __init__(
        self, database: Database, backups: Backups, worker: Worker, now: Callable[[], datetime]
    ) -> None:
        super().__init__(database, backups, worker, now)
        self._reader = Reader(database, worker.patiently)
        self._figures = Figures(lambda: database.connection, worker.patiently)

    async def count(self, account: Account, wanted: HistoryFilter) -> int:
        """How many orders match."""
        return await self._read(lambda: self._reader.count(account, wanted))

    async def page(
        self, account: Account, wanted: HistoryFilter, offset: int, limit: int
    ) -> list[HistoryEntry]:
        """The matching orders from place ``offset`` on, newest first; fewer at the end."""
        return await self._read(lambda: self._reader.page(account, wanted, offset, limit))

    async def services(self, account: Account) -> list[str]:
        """The names of all services in the history, in alphabetical order."""
        return await self._read(lambda: self._reader.services(account))

    async def first_ordered_at(self, account: Account) -> datetime | None:
        """When the oldest order was made."""
        return await self._read(lambda: self._figures.first_ordered_at(account))

    async def spending(
        self, account: Account, boundaries: Sequence[datetime]
    ) -> list[SpendingBucket]:
        """One bucket between each two neighbours of ``boundaries``."""
        return await self._read(lambda: self._figures.spending(account, boundaries))

    async def code_rates(
        self, account: Account, since: datetime | None = None, until: datetime | None = None
    ) -> list[CodeRate]:
        """By service and kind, of the orders made in this time; most cases first."""
        return await self._read(lambda: self._figures.code_rates(account, since, until))
