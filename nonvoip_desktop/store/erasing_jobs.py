"""Erasing as core sees it: in pieces, and carried to its end once it has begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.domain.history import Erasure, ErasureReport
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import erasing, purging
from nonvoip_desktop.store.erasing import Tally
from nonvoip_desktop.store.jobs import LONG_DEADLINE, Jobs
from nonvoip_desktop.store.purging import Intent, Marker, Purged

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.core.ports import Progress
    from nonvoip_desktop.domain.account import Account


class ErasingJobs(Jobs):
    """Satisfies ``core.ports.Erasing``."""

    async def erase(
        self, account: Account, what: Erasure, progress: Progress | None = None
    ) -> ErasureReport:
        """Delete rows, index, free pages, log, and the backups that held them."""
        await self._do(lambda: self._marker.write(Intent(account, what)))
        tally = await self._erase_rows(account, what, progress)
        return await self._purge(tally)

    async def forget_texts(self, before: datetime) -> int:
        """Blank texts and codes of messages older than this, of orders that have ended."""
        total, after = 0, 0

        def piece(after: int) -> tuple[int, int | None]:
            with self._database.transaction() as connection:
                return erasing.forget_texts(connection, after, before, self._now())

        while True:
            blanked, following = await self._do(lambda after=after: piece(after))  # type: ignore[misc]
            if blanked and not total:
                await self._do(lambda: self._marker.write(Intent()))
            total += blanked
            if following is None:
                break
            after = following
        if total:
            await self._purge(Tally())
        return total

    async def finish_erasing(self) -> ErasureReport | None:
        """Go on with what an earlier run of the program was about to erase."""
        intent = await self._do(self._marker.read)
        if intent is None:
            return None
        tally = Tally()
        if intent.account is not None:
            tally = await self._erase_rows(intent.account, intent.what, None)
        return await self._purge(tally)

    @property
    def _marker(self) -> Marker:
        return Marker(self._database.path)

    async def _erase_rows(
        self, account: Account, what: Erasure, progress: Progress | None
    ) -> Tally:
        total = await self._read(
            lambda: self._worker.patiently(
                lambda: erasing.meant(self._database.connection, account, what)
            )
        )
        tally = Tally()
        after: int | None = -1

        def piece(after: int) -> tuple[Tally, int | None]:
            self._database.deletions += 1
            with self._database.transaction() as connection:
                return erasing.erase_piece(connection, account, what, after, self._now())

        def rest() -> tuple[Tally, bool]:
            with self._database.transaction() as connection:
                return erasing.erase_the_rest(connection, account, what, self._now())

        while after is not None:
            done, after = await self._do(lambda after=after: piece(after))  # type: ignore[misc]
            tally.add(done)
            if progress is not None:
                progress(tally.orders + tally.kept, max(total, tally.orders + tally.kept))
        complete = False
        while not complete:
            done, complete = await self._do(rest)
            tally.add(done)
        return tally

    async def _purge(self, tally: Tally) -> ErasureReport:
        trouble = ""
        try:
            await self._merge_index()
            await self._do(
                lambda: purging.compact(self._database, self._worker.patiently),
                deadline=LONG_DEADLINE,
                alone=True,
            )
        except StoreUnavailable as error:
            trouble = error.message
        purged: Purged = await self._do(
            lambda: purging.renew_backups(
                self._backups, self._database, self._now, self._worker.run_waiting
            ),
            deadline=LONG_DEADLINE,
        )
        if not trouble:
            await self._do(self._marker.remove)
        return ErasureReport(
            orders=tally.orders,
            messages=tally.messages,
            purchases=tally.purchases,
            actions=tally.actions,
            kept=tally.kept,
            compacted=not trouble,
            backups_removed=purged.backups,
            damaged_removed=purged.damaged,
            backup=None if purged.backup is None else purged.backup.path,
            trouble=" ".join(filter(None, (trouble, purged.trouble))),
        )

    async def _merge_index(self) -> None:
        first, more = True, True

        def piece(first: bool) -> bool:
            with self._database.transaction() as connection:
                return purging.merge_piece(connection, first=first)

        while more:
            more = await self._do(lambda first=first: piece(first))  # type: ignore[misc]
            first = False
