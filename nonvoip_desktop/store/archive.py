"""The history as core sees it: reading that makes way for everything else in the thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import (
    CodeRate,
    HistoryEntry,
    HistoryFilter,
    SpendingBucket,
)
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.faults import explained
from nonvoip_desktop.store.history import Reader
from nonvoip_desktop.store.statistics import Figures
from nonvoip_desktop.store.worker import Worker

T = TypeVar("T")

#: Seconds that reading may take while money, messages and younger questions pass it.
READ_DEADLINE = 60.0


class Archive:
    """Satisfies ``core.ports.Archive``; ``SqliteStore`` holds it. Methods raise ``StoreError``."""

    def __init__(self, database: Database, worker: Worker) -> None:
        self._database = database
        self._worker = worker
        self._reader = Reader(lambda: database.connection, worker.patiently)
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

    async def _read(self, work: Callable[[], T]) -> T:
        def guarded() -> T:
            with explained(self._database.path):
                return work()

        return await self._worker.run(guarded, deadline=READ_DEADLINE, reads=True)
