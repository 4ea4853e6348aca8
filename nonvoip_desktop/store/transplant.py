"""A new head for a file whose first page is damaged, so that its rows can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_INTERIOR, _LEAF = 5, 13


def transplant(damaged: Path, donor: Path) -> None:
    """Overwrite the pages of the schema in ``damaged`` with those of ``donor``.

    The donor is a backup of the same file or an empty database of the same
    release: a table's first page has the same number in both. Were it not so,
    the rows would not make sense and be left out by whoever reads them.
    """
    pages = donor.read_bytes()
    size = int.from_bytes(pages[16:18], "big")
    with damaged.open("rb+") as file:
        total = max(1, -(-file.seek(0, 2) // size))
        for number in _schema_pages(pages, size):
            if number > total:
                continue
            file.seek((number - 1) * size)
            page = pages[(number - 1) * size : number * size]
            file.write(_first_page(page, total) if number == 1 else page)


def _schema_pages(pages: bytes, size: int) -> list[int]:
    """The page numbers of the tree that holds the schema; it is never deeper than two."""
    head = pages[100:112]
    if head[0] != _INTERIOR:
        return [1]
    cells = int.from_bytes(head[3:5], "big")
    children = [int.from_bytes(head[8:12], "big")]
    for index in range(cells):
        at = int.from_bytes(pages[112 + 2 * index : 114 + 2 * index], "big")
        children.append(int.from_bytes(pages[at : at + 4], "big"))
    leaves = [number for number in children if pages[(number - 1) * size] == _LEAF]
    return [1, *leaves]


def _first_page(page: bytes, total: int) -> bytes:
    """The donor's first page, telling the damaged file's size and no free pages."""
    counter = page[24:28]
    head = bytearray(page)
    head[18:20] = b"\x02\x02"  # Write-ahead logging.
    head[28:32] = total.to_bytes(4, "big")
    head[32:40] = bytes(8)
    head[92:96] = counter
    return bytes(head)
