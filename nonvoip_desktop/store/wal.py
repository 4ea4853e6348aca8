"""SQLite's write-ahead log, read without SQLite: is a part of it damaged that was committed?

SQLite takes the first frame with a wrong checksum for the end of the log, for
that is what a power cut leaves behind. A byte that has changed in the midst of
the log would so take every later commit away without a word.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_PAGE = 4096
_LITTLE, _BIG = 0x377F0682, 0x377F0683


class Frame(Struct, frozen=True):
    """A page that the log holds; ``commits`` marks the last one of a transaction."""

    page_number: int
    commits: bool
    intact: bool
    page: bytes


class Log:
    """A log's present generation of frames, the damaged ones too."""

    def __init__(self, wal: Path) -> None:
        self._data = wal.read_bytes() if wal.exists() else b""
        head = self._data[: _HEADER.size].ljust(_HEADER.size, b"\0")
        magic, _, size, _, *rest = _HEADER.unpack(head)
        self._order = ">" if magic == _BIG else "<"
        #: Whether the log's own head is whole; without it SQLite reads nothing.
        self.has_head = magic in (_LITTLE, _BIG) and self._checksum(head[:24], [0, 0]) == rest[2:]
        self._size = size if self.has_head else _PAGE
        self._starts = range(
            _HEADER.size, len(self._data) - _FRAME.size - self._size + 1, _FRAME.size + self._size
        )
        self._head = rest if self.has_head else self._head_by_frames()

    def __iter__(self) -> Iterator[Frame]:
        salts, before = self._head[:2], self._head[2:]
        for at in self._starts:
            page_number, commit, *rest = _FRAME.unpack_from(self._data, at)
            if rest[:2] != salts:
                # Of an earlier generation, or its head is damaged.
                yield Frame(0, False, False, b"")
            else:
                intact = self._sum_of_frame(at, before) == rest[2:]
                page = self._data[at + _FRAME.size : at + _FRAME.size + self._size]
                yield Frame(page_number, commit > 0, intact, page)
            before = rest[2:]

    def _head_by_frames(self) -> list[int]:
        """What the head said of the salts, by the first two frames that fit together."""
        before: list[int] = [0, 0, 0, 0]
        for at in self._starts:
            page_number, _, *rest = _FRAME.unpack_from(self._data, at)
            if (
                page_number
                and rest[:2] == before[:2]
                and self._sum_of_frame(at, before[2:]) == rest[2:]
            ):
                return [*rest[:2], 0, 0]
            before = rest
        return [0, 0, 0, 0]

    def _sum_of_frame(self, at: int, before: list[int]) -> list[int]:
        """Each frame's sum goes on from the sum stored before it."""
        page = at + _FRAME.size
        return self._checksum(
            self._data[at : at + 8] + self._data[page : page + self._size], before
        )

    def _checksum(self, data: bytes, start: list[int]) -> list[int]:
        first, second = start
        words = struct.unpack(f"{self._order}{len(data) // 4}I", data)
        for even, odd in zip(words[::2], words[1::2], strict=True):
            first = (first + even + second) & 0xFFFFFFFF
            second = (second + odd + first) & 0xFFFFFFFF
        return [first, second]


def is_damaged(wal: Path) -> bool:
    """Whether commits follow a damaged frame that a power cut cannot explain.

    Each commit reached the medium before the next one began. So one commit in
    or after a damaged frame may be a torn last transaction, but two are not.
    """
    log = Log(wal)
    broken, commits = not log.has_head, 0
    for frame in log:
        broken = broken or not frame.intact
        commits += broken and frame.commits
    return commits >= 2


def overlay(wal: Path, main: Path) -> bool:
    """Write the intact frames of committed transactions over ``main``; true if none was left out.

    ``main`` is then what the database would be with the whole log applied, but
    for the damaged pages.
    """
    found = list(Log(wal))
    last = max((index for index, frame in enumerate(found) if frame.commits), default=-1)
    whole = True
    with main.open("rb+") as file:
        for frame in found[: last + 1]:
            if frame.intact and frame.page_number:
                file.seek((frame.page_number - 1) * len(frame.page))
                file.write(frame.page)
            else:
                whole = False
    return whole
