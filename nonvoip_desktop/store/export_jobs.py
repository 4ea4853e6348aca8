"""Exports as core sees them: read in small pieces from the database, written off its thread."""

from __future__ import annotations

from pathlib import Path

from nonvoip_desktop.core.ports import Progress
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import ExportForm, HistoryFilter
from nonvoip_desktop.store import messages, orders, sheets
from nonvoip_desktop.store.history import Wanted
from nonvoip_desktop.store.jobs import Jobs
from nonvoip_desktop.store.sheets import Found
from nonvoip_desktop.store.whole_file import WholeFile

#: Orders in one piece: some milliseconds of the database's thread.
PIECE = 200


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
        done, after = 0, None
        async with WholeFile(target) as file:
            await file.write(sheets.begin(form).encode())
            while True:
                places, found = await self._read(
                    lambda after=after: self._next(account, wanted, after)  # type: ignore[misc]
                )
                if not places:
                    break
                text = sheets.piece(form, found, first=done == 0)
                await file.write(text.encode())
                done += len(found)
                after = places[-1]
                if progress is not None:
                    progress(done, max(total, done))
            await file.write(sheets.end(form).encode())
        return done

    def _total(self, account: Account, wanted: HistoryFilter) -> int:
        connection = self._database.connection
        conditions = Wanted(connection, account, wanted)
        if conditions.nothing:
            return 0
        return self._worker.patiently(lambda: conditions.count(connection))

    def _next(
        self, account: Account, wanted: HistoryFilter, after: int | None
    ) -> tuple[list[int], list[Found]]:
        connection = self._database.connection
        conditions = Wanted(connection, account, wanted)
        if conditions.nothing:
            return [], []
        places = self._worker.patiently(lambda: conditions.after(connection, after, PIECE))
        found: list[Found] = []
        for place in places:
            order = orders.at_place(connection, account, place)
            if order is not None:
                found.append((order, messages.of_order(connection, account, order.order_id)))
        return places, found
