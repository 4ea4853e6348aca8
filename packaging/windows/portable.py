#!/usr/bin/env python3
"""Packs a bundle into a .zip that is used without being installed; the same bundle, the same file.

Usage: portable.py BUNDLE FILE (SOURCE_DATE_EPOCH is the time that its files get)
"""

from __future__ import annotations

import os
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path


def pack(bundle: Path, file: Path, when: datetime) -> None:
    """Write ``file`` with every file of the bundle, below a folder of the bundle's name."""
    stamp = (when.year, when.month, when.day, when.hour, when.minute, when.second)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for each in sorted(bundle.rglob("*")):
            if each.is_file():
                name = f"{bundle.name}/{each.relative_to(bundle).as_posix()}"
                entry = zipfile.ZipInfo(name, stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, each.read_bytes())


def main(arguments: list[str]) -> int:
    """Pack it."""
    bundle, file = map(Path, arguments)
    pack(bundle, file, datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
