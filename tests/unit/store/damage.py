"""Ways to damage a file, by chance that can be repeated."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

PAGE = 4096

Damage = Callable[[Path, random.Random], None]


def flip_bits(file: Path, chance: random.Random) -> None:
    """Up to a hundred bits anywhere."""
    data = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 100)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


def flip_bits_of_heads(file: Path, chance: random.Random) -> None:
    """Bits where pages keep what they are and where their cells lie."""
    data = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 20)):
        at = chance.randrange(0, len(data), PAGE) + chance.randrange(140)
        data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


def truncate(file: Path, chance: random.Random) -> None:
    """The end is gone, at any byte."""
    with file.open("rb+") as opened:
        opened.truncate(chance.randrange(file.stat().st_size))


def zero_pages(file: Path, chance: random.Random) -> None:
    """Whole pages, the first one often among them."""
    pages = max(1, file.stat().st_size // PAGE)
    with file.open("rb+") as opened:
        for _ in range(chance.randint(1, max(1, pages // 4))):
            opened.seek(chance.choice([0, chance.randrange(pages)]) * PAGE)
            opened.write(bytes(PAGE))


def scramble(file: Path, chance: random.Random) -> None:
    """A stretch of noise, as a failing drive leaves it."""
    size = file.stat().st_size
    with file.open("rb+") as opened:
        opened.seek(chance.randrange(size))
        opened.write(chance.randbytes(min(size, chance.randint(1, 3 * PAGE))))


DAMAGES: list[Damage] = [flip_bits, flip_bits_of_heads, truncate, zero_pages, scramble]


def copy_folder(original: Path, copy: Path) -> Path:
    """A copy of a whole data folder."""
    shutil.copytree(original, copy)
    return copy


def zero_page_of(file: Path, number: int) -> None:
    """One page, counted from 1."""
    with file.open("rb+") as opened:
        opened.seek((number - 1) * PAGE)
        opened.write(bytes(PAGE))


def first_leaf(file: Path, root: int) -> int:
    """The page with the lowest rows of a table that has outgrown its root page."""
    page = file.read_bytes()[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "the table has one page only"
    cell = int.from_bytes(page[12:14], "big")
    return int.from_bytes(page[cell : cell + 4], "big")
