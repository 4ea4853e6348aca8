"""The tour's pictures as kept contact sheets, and how those of another tour are compared with them.

``python -m tests.helpers.tour_sheets`` takes a tour and renews the sheets; its pictures lie in
``build/tour`` and want to be looked at first. What is kept is the mean shade of each block of 8 × 8
pixels. Times of day and what is left of an order's time differ from tour to tour, a figure here and
one there; so a picture is another one only if more blocks have changed in one place than these can.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "e2e" / "tour_sheets"
#: Where the pictures of a tour are left that is another one than the kept.
LEFT = ROOT / "build" / "tour"
THEMES = ("light", "dark")
BLOCK = 8
_STEPS = (-BLOCK, 0, BLOCK)
#: A picture's place on a sheet, in blocks: the window is 1100 × 720.
WIDTH, HEIGHT, COLUMNS = 138, 90, 8
#: By how much (of 255) the shade of a block has to differ, and how many such blocks may lie side by
#: side: clocks change single figures here and there, a part that is gone or cut leaves a patch. The
#: first finds what is bold or coloured, the last lines of small grey text. Tours at other hours,
#: dates and loads, three times as slow too, had patches of 2, 3 and 6 blocks at the most.
TOLERANCES = ((24, 3), (16, 5), (12, 9))
#: The status bar tells when messages are looked for, which is never the same: 24 pixels.
STATUS_BAR = 3
#: Steps whose pictures tell of the version and of the libraries, and why they are not compared.
EXCEPT = {
    "About": "names the versions of the program, of Qt and of the system",
    "The licences": "lists the libraries with their versions",
}
#: Where steps show what the system gives: a free port, and how many milliseconds a test took. In
#: pixels: left, top, right and bottom.
Area = tuple[int, int, int, int]
GIVEN: dict[str, tuple[Area, ...]] = {
    "Callbacks: switch them on and test the way": (
        (536, 168, 608, 192),
        (456, 328, 528, 352),
        (504, 368, 600, 392),
    ),
    "Callbacks: save the address? The question": ((624, 320, 704, 352),),
}


@dataclass(frozen=True, slots=True)
class Small:
    """A picture as the shades of its blocks, row by row."""

    width: int
    rows: tuple[bytes, ...]


def small(picture: QImage) -> Small:
    """Reduce a picture to its blocks."""
    coarse = picture.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        max(1, picture.width() // BLOCK),
        max(1, picture.height() // BLOCK),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return _shades(coarse)


def _shades(grey: QImage) -> Small:
    shades, line = bytes(grey.constBits()), grey.bytesPerLine()
    starts = range(0, grey.height() * line, line)
    return Small(grey.width(), tuple(shades[at : at + grey.width()] for at in starts))


def changed_blocks(one: Small, other: Small, given: Iterable[Area] = ()) -> list[tuple[int, int]]:
    """Where a picture is another one, in pixels; nowhere if it differs as clocks do.

    What lies in the areas of ``given`` does not count.
    """
    for shade, most in TOLERANCES:
        blocks = largest_patch(
            (x, y)
            for x, y in differing_blocks(one, other, shade)
            if not any(left <= x < right and top <= y < end for left, top, right, end in given)
        )
        if len(blocks) > most:
            return blocks
    return []


def largest_patch(blocks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most of these blocks that hang together, by their sides or corners."""
    left, largest = set(blocks), list[tuple[int, int]]()
    while left:
        patch = [left.pop()]
        for x, y in patch:
            around = {(x + dx, y + dy) for dx in _STEPS for dy in _STEPS} & left
            patch += around
            left -= around
        largest = max(largest, patch, key=len)
    return largest


def differing_blocks(one: Small, other: Small, by: int) -> list[tuple[int, int]]:
    """Where shades differ by more than this; all blocks if the pictures differ in size."""
    if one.width != other.width or len(one.rows) != len(other.rows):
        every = ((x, y) for y in range(len(other.rows)) for x in range(other.width))
        return [(x * BLOCK, y * BLOCK) for x, y in every]
    return [
        (x * BLOCK, y * BLOCK)
        for y, (row, another) in enumerate(zip(one.rows[:-STATUS_BAR], other.rows, strict=False))
        if row != another
        for x, (shade, former) in enumerate(zip(row, another, strict=True))
        if abs(shade - former) > by
    ]


def of_tour(folder: Path, theme: str) -> dict[str, Small]:
    """The pictures of a tour in one theme by their steps' names."""
    steps = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["steps"]
    return {
        step["name"]: small(QImage(str(folder / step["screenshots"][theme])))
        for step in steps
        if step["name"] not in EXCEPT
    }


def kept(theme: str) -> dict[str, Small]:
    """The kept pictures by their steps' names."""
    sheet = QImage(str(FOLDER / f"{theme}.png"))
    sizes = json.loads(sheet.text("steps"))
    whole = sheet.convertToFormat(QImage.Format.Format_Grayscale8)
    return {
        name: _shades(whole.copy(at % COLUMNS * WIDTH, at // COLUMNS * HEIGHT, *size))
        for at, (name, size) in enumerate(sizes.items())
    }


def keep(pictures: Mapping[str, Small], theme: str) -> None:
    """Write a contact sheet; what stands where is a text in the picture's file."""
    lines = -(-len(pictures) // COLUMNS)
    sheet = QImage(WIDTH * COLUMNS, HEIGHT * lines, QImage.Format.Format_Grayscale8)
    sheet.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    for at, picture in enumerate(pictures.values()):
        shades = b"".join(picture.rows)
        size = picture.width, len(picture.rows), picture.width
        image = QImage(shades, *size, QImage.Format.Format_Grayscale8)
        painter.drawImage(at % COLUMNS * WIDTH, at // COLUMNS * HEIGHT, image)
    painter.end()
    sizes = {name: (picture.width, len(picture.rows)) for name, picture in pictures.items()}
    sheet.setText("steps", json.dumps(sizes, ensure_ascii=True))
    FOLDER.mkdir(exist_ok=True)
    if not sheet.save(str(FOLDER / f"{theme}.png"), "PNG", 0):
        raise OSError(f"Cannot be written: {FOLDER / theme}.png")


def differences(folder: Path) -> Iterator[str]:
    """What of a tour is not as it was looked at, in words."""
    for theme in THEMES:
        made, former = of_tour(folder, theme), kept(theme)
        for name in [*former, *(name for name in made if name not in former)]:
            if name not in made:
                yield f"{theme}: there is no step {name!r} any more"
            elif name not in former:
                yield f"{theme}: the step {name!r} is new"
            elif blocks := changed_blocks(made[name], former[name], GIVEN.get(name, ())):
                (left, right), (top, bottom) = (
                    (min(side), max(side)) for side in zip(*blocks, strict=True)
                )
                yield (
                    f"{theme}: {name}: {len(blocks)} blocks between "
                    f"({left}, {top}) and ({right + BLOCK}, {bottom + BLOCK})"
                )


def leave(folder: Path) -> None:
    """Put a tour's pictures where a person finds them."""
    shutil.rmtree(LEFT, ignore_errors=True)
    shutil.copytree(folder, LEFT)


def main() -> int:
    """Renew the kept sheets by a tour."""
    shutil.rmtree(LEFT, ignore_errors=True)
    told = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--demo", "--tour", LEFT],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "FONTCONFIG_FILE": str(ROOT / "tests" / "fonts.conf"),
        },
        check=False,
    )
    if told.returncode:
        return told.returncode
    # The kept sheets of a tour that differs by its clocks alone stay as they are.
    there = all((FOLDER / f"{theme}.png").exists() for theme in THEMES)
    changed = list(differences(LEFT)) if there else ["there were none"]
    for words in changed:
        print(f"Renewed: {words}")
    if changed:
        for theme in THEMES:
            keep(of_tour(LEFT, theme), theme)
    return 0


if __name__ == "__main__":
    sys.exit(main())
