"""Exports as core sees them: read in small pieces from the database, written off its thread."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from nonvoip_desktop.store import accounts, messages, orders, sheets
from nonvoip_desktop.store.history import Wanted
from nonvoip_desktop.store.jobs import Jobs
from nonvoip_desktop.store.whole_file import WholeFile

if TYPE_CHECKING:
    from pathlib import Path

    from nonvoip_desktop.core.ports import Progress
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.history import ExportForm, HistoryFilter
    from nonvoip_desktop.store.sheets import Found

#: Orders in one piece: some milliseconds of the database's thread.
PIECE = 100
#: Seconds between two words about the progress.
TOLD_EVERY = 0.1


class ExportJobs(Jobs):
    """The part of ``core.ports.Exporting`` that writes tables for the person."""

    async def export(
        self,
        account: Account,
        wanted: HistoryFilter,
        target: Path,
        form: ExportForm,
        progress: Progress | None = None,
    ) -> int:
        """Write the matching orders with their messages to ``target``; returns how many."""
        total = await self._read(lambda: self._total(account, wanted))
        done, after, told_at = 0, None, 0.0
        async with WholeFile(target) as file:
            await file.write(sheets.begin(form).encode())
            while True:
                places, found = await self._read(
                    lambda after=after: self._next(account, wanted, after)  # type: ignore[misc]
                )
                if not places:
                    break
                # Made into text where it is written: not in the thread that keeps the window.
                await file.write_made(
                    lambda found=found, first=done == 0: sheets.piece(  # type: ignore[misc]
                        form, found, first=first
                    ).encode()
                )
                done += len(found)
                after = places[-1]
                if progress is not None and monotonic() >= told_at + TOLD_EVERY:
                    progress(done, max(total, done))
                    told_at = monotonic()
            await file.write(sheets.end(form).encode())
        return done

    def _total(self, account: Account, wanted: HistoryFilter) -> int:
        connection = self._database.connection
        conditions = Wanted(accounts.find(connection, account), account, wanted)
        if conditions.nothing:
            return 0
        return self._worker.patiently(lambda: conditions.count(connection))

    def _next(
        self, account: Account, wanted: HistoryFilter, after: int | None
    ) -> tuple[list[int], list[Found]]:
        connection = self._database.connection
        conditions = Wanted(accounts.find(connection, account), account, wanted)
        if conditions.nothing:
            return [], []
        places = self._worker.patiently(lambda: conditions.after(connection, after, PIECE))
        found: list[Found] = []
        for place in places:
            order = orders.at_place(connection, account, place)
            if order is not None:
                found.append((order, messages.of_order(connection, account, order.order_id)))
        return places, found
