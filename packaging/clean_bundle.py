#!/usr/bin/env python3
"""Takes the folders of the machine that built the bundle out of its shared libraries (Linux).

Usage: clean_bundle.py [FOLDER]. An interpreter that was not built as a package of the system names
its own folder as a place to look for libraries (RUNPATH) and, in libpython, for its modules. Both
are of no use in a bundle: its starter says where everything lies.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def is_elf(file: Path) -> bool:
    """Whether this is a program or library of Linux."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def without_search_path(file: Path, patchelf: str) -> bool:
    """Remove places outside the bundle where a library is looked for; True if there were any."""
    told = subprocess.run(
        [patchelf, "--print-rpath", str(file)], check=True, capture_output=True, text=True
    )
    places = [place for place in told.stdout.strip().split(":") if place]
    inside = [place for place in places if place.startswith("$ORIGIN")]
    if places == inside:
        return False
    change = ["--set-rpath", ":".join(inside)] if inside else ["--remove-rpath"]
    subprocess.run([patchelf, *change, str(file)], check=True)
    return True


def without_prefix(file: Path, prefix: str) -> bool:
    """Put a place that every system has where the interpreter's was; True if it was there.

    The text keeps its length, as it lies among others: slashes do no harm in a path. It keeps
    its last part, too: the linker lets texts share their ends, such as a version's number.
    """
    data, old = file.read_bytes(), prefix.rpartition("/")[0].encode() + b"/"
    if old not in data:
        return False
    file.write_bytes(data.replace(old, b"/usr".ljust(len(old), b"/")))
    return True


def main(arguments: list[str]) -> int:
    """Clean every library; prints how many were changed."""
    if sys.platform != "linux":
        return 0  # elsewhere no such paths are written, and signatures must not be broken
    folder = Path(arguments[0]) if arguments else ROOT / "dist" / "nonvoip-desktop"
    prefix = sys.base_prefix
    foreign = not Path(prefix).is_relative_to("/usr")
    patchelf = str(Path(sys.executable).with_name("patchelf"))
    changed = 0
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file() or not is_elf(file):
            continue
        paths = without_search_path(file, patchelf) if file.name != folder.name else False
        changed += bool(foreign and without_prefix(file, prefix)) or paths
    print(f"Folders of this machine were taken out of {changed} libraries")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
