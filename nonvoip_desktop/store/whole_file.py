"""A file for the person that is there whole or not at all, written off the loop's thread."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Self, TypeVar

from nonvoip_desktop.store.database import sync_folder
from nonvoip_desktop.store.faults import explained

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

T = TypeVar("T")


class WholeFile:
    """Written beside its place under another name, and renamed when it is whole.

    An async context manager: leaving it by any error, a cancellation too, leaves
    nothing behind, and what was at that place before is untouched. Raises
    ``StoreUnavailable`` for a full disk or a folder that cannot be written.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self.part = target.with_name(f".{target.name}.{os.getpid()}.part")
        self._file: BinaryIO | None = None

    async def __aenter__(self) -> Self:
        self._file = await self.off_loop(self._open)
        return self

    async def write(self, content: bytes) -> None:
        """Add to the file."""
        assert self._file is not None
        await self.off_loop(lambda: self._file.write(content))  # type: ignore[union-attr]

    async def write_made(self, make: Callable[[], bytes]) -> None:
        """Add what ``make`` makes, in the thread that writes."""
        assert self._file is not None
        await self.off_loop(lambda: self._file.write(make()))  # type: ignore[union-attr]

    def fill(self, work: Callable[[BinaryIO], None]) -> None:
        """Let ``work`` write into the file; to be called by ``off_loop``."""
        assert self._file is not None
        work(self._file)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        finish = self._finish if error is None else self._discard
        await self.off_loop(finish)

    async def off_loop(self, work: Callable[[], T]) -> T:
        """Do ``work`` in another thread and to its end, so that nobody meddles with its file."""
        task = asyncio.ensure_future(asyncio.to_thread(self._explained, work))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait({task})
            task.exception()  # Cancelled is what the caller wants to hear.
            raise

    def _explained(self, work: Callable[[], T]) -> T:
        with explained(self._target):
            return work()

    def _open(self) -> BinaryIO:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(self.part, flags, 0o600), "wb")

    def _finish(self) -> None:
        assert self._file is not None
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self.part.replace(self._target)
        except BaseException:
            self._discard()
            raise
        sync_folder(self._target.parent)

    def _discard(self) -> None:
        with suppress(OSError):
            if self._file is not None:
                self._file.close()  # It may try once more to write what the disk did not take.
        with suppress(OSError):
            self.part.unlink(missing_ok=True)
