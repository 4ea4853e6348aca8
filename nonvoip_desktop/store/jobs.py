"""What the parts of the archive share: handing work to the database's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from nonvoip_desktop.store.faults import TROUBLE, raise_explained
from nonvoip_desktop.store.worker import DEADLINE, Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from nonvoip_desktop.store.backup import Backups
    from nonvoip_desktop.store.database import Database

T = TypeVar("T")

#: Seconds that reading may take while money, messages and younger questions pass it.
READ_DEADLINE = 60.0
#: Seconds that a check, a backup, a repair or a rewriting of the file may take.
LONG_DEADLINE = 600.0
#: Seconds that taking over another database may take: an hour is for some million orders.
IMPORT_DEADLINE = 3600.0


class Jobs:
    """One database, its backups, and the thread that both belong to."""

    def __init__(
        self, database: Database, backups: Backups, worker: Worker, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._backups = backups
        self._worker = worker
        self._now = now

    async def _do(
        self,
        work: Callable[[], T],
        *,
        deadline: float = DEADLINE,
        alone: bool = False,
        awaited: bool = False,
    ) -> T:
        """Do ``work`` in the thread; it is done even if the caller is cancelled.

        While it is ``awaited``, whoever else wants something waits without a deadline.
        """
        return await self._worker.run(
            self._guarded(work), deadline=deadline, alone=alone, awaited=awaited
        )

    async def _read(self, work: Callable[[], T]) -> T:
        """Do ``work``, which only reads; a caller that is cancelled breaks it off."""
        return await self._worker.run(self._guarded(work), deadline=READ_DEADLINE, reads=True)

    def _guarded(self, work: Callable[[], T]) -> Callable[[], T]:
        def guarded() -> T:
            try:  # ``explained`` in short: it is done for each job.
                return work()
            except TROUBLE as error:
                raise_explained(error, self._database.path)
                raise

        return guarded
