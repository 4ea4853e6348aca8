#!/usr/bin/env python3
"""Writes what the installer puts in and what its uninstaller takes away, file by file.

Usage: file_lists.py BUNDLE FOLDER. Writes FOLDER/files-in.nsh and FOLDER/files-out.nsh.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath


def _quoted(text: str) -> str:
    """As a string of NSIS, whose variables begin with a dollar."""
    return '"' + text.replace("$", "$$").replace('"', '$\\"') + '"'


def _place(inside: PurePosixPath) -> str:
    """The path in the installation's folder, which NSIS calls $INSTDIR."""
    path = str(inside).replace("/", "\\")
    return '"$INSTDIR' + ("" if path == "." else "\\" + _quoted(path)[1:-1]) + '"'


def lists(bundle: Path) -> tuple[str, str]:
    """The instructions that install every file of the bundle, and those that remove them."""
    files = sorted(file for file in bundle.rglob("*") if file.is_file())
    folders: dict[PurePosixPath, list[Path]] = {}
    for file in files:
        inside = PurePosixPath(file.relative_to(bundle).as_posix())
        folders.setdefault(inside.parent, []).append(file)
    put, take = [], []
    for folder, held in folders.items():
        put.append(f"SetOutPath {_place(folder)}")
        for file in held:
            # A path of the building machine has no variables, and is read as it stands.
            put.append(f'File "{file.resolve().as_posix()}"')
            take.append(f"Delete {_place(folder / file.name)}")
    every = {parent for folder in folders for parent in (folder, *folder.parents)}
    every.discard(PurePosixPath())
    deepest = sorted(every, key=lambda each: (-len(each.parts), str(each)))
    # Only empty ones go: what somebody else has put there stays.
    take += [f"RMDir {_place(folder)}" for folder in deepest]
    return "\n".join(put) + "\n", "\n".join(take) + "\n"


def main(arguments: list[str]) -> int:
    """Write both lists."""
    bundle, folder = map(Path, arguments)
    folder.mkdir(parents=True, exist_ok=True)
    put, take = lists(bundle)
    (folder / "files-in.nsh").write_text(put, encoding="utf-8")
    (folder / "files-out.nsh").write_text(take, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
