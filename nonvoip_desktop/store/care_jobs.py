"""The care of the database: after the first paint, in pieces that let everything else pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.checks import CheckReport, Stopped, full_check, quick_problems
from nonvoip_desktop.store.jobs import LONG_DEADLINE, Jobs
from nonvoip_desktop.store.worker import GaveWay

if TYPE_CHECKING:
    from nonvoip_desktop.store.backup import Backup
    from nonvoip_desktop.store.report import RecoveryReport


class CareJobs(Jobs):
    """Checks, repairs and backups."""

    async def check_at_start(self) -> RecoveryReport | None:
        """The quick check; repairs what it finds and tells what was done, ``None`` if all is well.

        After a report, whatever was loaded must be loaded again.
        """
        worker = self._worker

        def work() -> list[str]:
            try:
                connection = self._database.connection
                return quick_problems(connection, worker.run_waiting, worker.with_care)
            except (Stopped, GaveWay):
                return []

        if await self._do(work, deadline=LONG_DEADLINE):
            return await self.repair(translate("Store", "the quick check found damage"))
        return None

    async def check(self) -> CheckReport:
        """The full check for the Help menu. It repairs nothing."""
        worker = self._worker

        def work() -> CheckReport:
            try:
                return full_check(self._database.connection, worker.run_waiting, worker.with_care)
            except Stopped:
                raise StoreUnavailable(translate("Store", "The check was stopped.")) from None

        return await self._do(work, deadline=LONG_DEADLINE)

    async def repair(self, problem: str) -> RecoveryReport:
        """Set the file aside, restore the newest good backup and carry over what is newer.

        For after ``StoreDamaged``; ``problem`` says in plain words what was wrong.
        """
        from nonvoip_desktop.store.recovery import Recovery

        def work() -> RecoveryReport:
            recovery = Recovery(self._database.path, self._backups, self._database.migrations)
            self._database.close()
            try:
                return recovery.run(problem, self._now())
            finally:
                self._database.open()

        return await self._do(work, deadline=LONG_DEADLINE, alone=True)

    async def back_up_now(self) -> Backup | None:
        """Make a backup because the person asked for it; ``None`` if the program ends meanwhile."""
        return await self._back_up("asked", only_if_due=False)

    async def newest_backup(self) -> Backup | None:
        """The newest backup that there is."""
        return await self._do(lambda: next(iter(self._backups.all()), None))

    async def back_up_if_due(self) -> Backup | None:
        """Make the day's backup unless there is one or nothing has changed since."""
        return await self._back_up("daily", only_if_due=True)

    async def _back_up(self, reason: str, *, only_if_due: bool) -> Backup | None:
        def work() -> Backup | None:
            if only_if_due and not self._backups.due(self._now()):
                return None
            try:
                return self._backups.make(
                    self._database.connection, self._now(), reason, self._worker.run_waiting
                )
            except Stopped:
                return None

        return await self._do(work, deadline=LONG_DEADLINE)
