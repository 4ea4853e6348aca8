#!/usr/bin/env python3
"""Prints how large the bundle is and what is largest in it; fails if it is too large.

Usage: report_bundle.py [FOLDER]
"""

from __future__ import annotations

import lzma
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST = 75 * 1024 * 1024


class Counter:
    """A file that only counts what is written into it."""

    size = 0

    def write(self, data: bytes) -> int:
        """Count ``data``."""
        self.size += len(data)
        return len(data)


def packed(folder: Path) -> int:
    """The size of the folder as ``tar`` and ``xz -1`` pack it, in bytes."""
    counter = Counter()
    with (
        lzma.LZMAFile(counter, "w", preset=1) as file,  # type: ignore[arg-type]
        tarfile.open(fileobj=file, mode="w|") as archive,
    ):
        archive.add(folder, arcname=folder.name)
    return counter.size


def main(arguments: list[str]) -> int:
    """Print the report; 1 if the bundle is too large."""
    folder = Path(arguments[0]) if arguments else ROOT / "dist" / "nonvoip-desktop"
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = sorted(((file.stat().st_size, file) for file in files), reverse=True)
    whole, small = sum(size for size, _ in sizes), packed(folder)
    print(f"{folder.name}: {len(files)} files, {whole / 2**20:.1f} MiB")
    print(f"packed (tar, xz -1): {small / 2**20:.1f} MiB of {MOST / 2**20:.0f} at most")
    for size, file in sizes[:10]:
        print(f"  {size / 2**20:6.1f} MiB  {file.relative_to(folder).as_posix()}")
    return 1 if small > MOST else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
