"""SQLite's write-ahead log, read without SQLite: is a part of it damaged that was committed?

SQLite takes the first frame with a wrong checksum for the end of the log, for
that is what a power cut leaves behind. A byte that has changed in the midst of
the log would so take every later commit away without a word.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_LITTLE, _BIG = 0x377F0682, 0x377F0683


@dataclass(frozen=True, slots=True)
class Frame:
    """A page that the log holds; ``commits`` marks the last one of a transaction."""

    page_number: int
    commits: bool
    intact: bool
    page: bytes


def frames(wal: Path) -> Iterator[Frame]:
    """The frames of the log's present generation, the damaged ones too."""
    if not wal.exists():
        return
    data = wal.read_bytes()
    if len(data) < _HEADER.size + _FRAME.size:
        return
    magic, _, size, _, *rest = _HEADER.unpack_from(data)
    order = ">" if magic == _BIG else "<"
    trusted = magic in (_LITTLE, _BIG) and _checksum(order, data[:24], [0, 0]) == rest[2:]
    if not trusted:
        # The first frame is of the same generation as the header was.
        size = 4096
        rest = [*_FRAME.unpack_from(data, _HEADER.size)[2:4], 0, 0]
    salts, before = rest[:2], rest[2:]
    for at in range(_HEADER.size, len(data) - _FRAME.size - size + 1, _FRAME.size + size):
        page_number, commit, *rest = _FRAME.unpack_from(data, at)
        page = data[at + _FRAME.size : at + _FRAME.size + size]
        if rest[:2] != salts:
            # Of an earlier generation, or its head is damaged.
            yield Frame(0, False, False, b"")
        elif at == _HEADER.size and not trusted:
            yield Frame(page_number, commit > 0, True, page)
        else:
            # Each frame's sum goes on from the sum stored before it.
            intact = _checksum(order, data[at : at + 8] + page, before) == rest[2:]
            yield Frame(page_number, commit > 0, intact, page)
        before = rest[2:]


def is_damaged(wal: Path) -> bool:
    """Whether commits follow a damaged frame that a power cut cannot explain.

    Each commit reached the medium before the next one began. So one commit in
    or after a damaged frame may be a torn last transaction, but two are not.
    """
    broken, commits = False, 0
    for frame in frames(wal):
        broken = broken or not frame.intact
        commits += broken and frame.commits
    return commits >= 2


def overlay(wal: Path, main: Path) -> bool:
    """Write the intact frames of committed transactions over ``main``; true if none was left out.

    ``main`` is then what the database would be with the whole log applied, but
    for the damaged pages.
    """
    found = list(frames(wal))
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


def _checksum(order: str, data: bytes, start: list[int]) -> list[int]:
    first, second = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return [first, second]
