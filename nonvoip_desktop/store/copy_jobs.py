"""Everything for another computer, as core sees it: out into one file, and in from one."""

from __future__ import annotations

import asyncio
from contextlib import closing, contextmanager
from threading import Event
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from nonvoip_desktop.domain.history import ImportReport
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store import backup, parcel
from nonvoip_desktop.store.beside import SIDE_FILES, beside
from nonvoip_desktop.store.checks import Stopped
from nonvoip_desktop.store.faults import explained
from nonvoip_desktop.store.jobs import IMPORT_DEADLINE, LONG_DEADLINE, Jobs
from nonvoip_desktop.store.merging import Merger
from nonvoip_desktop.store.whole_file import WholeFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Coroutine, Iterator
    from pathlib import Path

    from nonvoip_desktop.core.ports import Progress

T = TypeVar("T")

#: Orders between two words about the progress.
TOLD_EVERY = 200
#: Of the file, so much stays in memory while another one is taken over.
CACHE_KIB = 1 << 16


class _GivenUp(Exception):
    """Nobody waits for this any more."""


class CopyJobs(Jobs):
    """The part of ``core.ports.Exporting`` that moves everything."""

    async def export_everything(self, target: Path, progress: Progress | None = None) -> None:
        """Write all that is stored, of every account and without passwords, into one file."""
        copy = parcel.part_of(target)
        given_up = Event()
        told = _told(progress, given_up)

        def between() -> bool:
            return not given_up.is_set() and self._worker.run_waiting()

        def copy_out() -> None:
            with explained(target):
                try:
                    backup.copy(self._database.connection, copy, between)
                except Stopped:
                    raise StoreUnavailable(translate("Store", "The export was stopped.")) from None

        def pack(stream: BinaryIO) -> None:
            parcel.pack(copy, stream, self._now(), told)

        try:
            async with WholeFile(target) as file:
                await _to_its_end(self._do(copy_out, deadline=LONG_DEADLINE), given_up)
                await file.off_loop(lambda: parcel.strip(copy))
                await _to_its_end(file.off_loop(lambda: file.fill(pack)), given_up)
        finally:
            with explained(target):
                for side in ("", *SIDE_FILES):
                    beside(copy, side).unlink(missing_ok=True)

    async def import_everything(
        self, source: Path, progress: Progress | None = None
    ) -> ImportReport:
        """Take over what such a file has and this database has not, all or nothing."""
        folder = self._database.path.with_name(self._database.path.name + ".import")
        data = folder / "data"
        given_up = Event()
        told = _told(progress, given_up)

        def unpack() -> None:
            with explained(source):
                parcel.remove(folder)
                folder.mkdir(mode=0o700)
                parcel.unpack(source, data, told)
                parcel.make_ready(data, self._database.migrations, source)

        try:
            await _to_its_end(asyncio.to_thread(unpack), given_up)
            return await _to_its_end(
                self._do(
                    lambda: self._merge(data, told),
                    deadline=IMPORT_DEADLINE,
                    alone=True,
                    awaited=True,
                ),
                given_up,
            )
        finally:
            await asyncio.to_thread(parcel.remove, folder)

    def _merge(self, data: Path, told: parcel.Told) -> ImportReport:
        made = self._backups.make(self._database.connection, self._now(), "import")
        with closing(parcel.open_source(data)) as source:
            total = source.execute("SELECT count(*) FROM orders").fetchone()[0]
            self._database.deletions += 1
            with roomy(self._database.connection), self._database.transaction() as connection:
                merger = Merger(
                    source,
                    connection,
                    lambda done: told(done, total) if done % TOLD_EVERY == 0 else None,
                )
                merger.merge()
        return ImportReport(
            purchases=merger.purchases,
            actions=merger.actions,
            orders=merger.orders,
            messages=merger.messages,
            backup=made.path,
        )


@contextmanager
def roomy(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep more of the file in memory: a new row belongs on a page of each of a dozen indexes."""
    usual = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")
        connection.execute("PRAGMA shrink_memory")


def _told(progress: Progress | None, given_up: Event) -> parcel.Told:
    """Hands progress from a worker's thread to the loop; raises where nobody waits any more."""
    loop = asyncio.get_running_loop()

    def told(done: int, total: int) -> None:
        if given_up.is_set():
            raise _GivenUp
        if progress is not None:
            loop.call_soon_threadsafe(progress, done, total)

    return told


async def _to_its_end(work: Coroutine[Any, Any, T], given_up: Event) -> T:
    """Wait for ``work``; a cancellation ends it soon, and is passed on when it has ended."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        given_up.set()
        await asyncio.wait({task})
        task.exception()  # Cancelled is what the caller wants to hear.
        raise
