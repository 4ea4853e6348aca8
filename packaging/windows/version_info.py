#!/usr/bin/env python3
"""Writes what Windows shows of the program under Properties, Details, in PyInstaller's form.

Usage: version_info.py FILE
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def version() -> str:
    """The program's version."""
    text = (ROOT / "nonvoip_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'(?m)^__version__ = "(.+)"$', text)
    assert found is not None
    return found[1]


def numbers(told: str) -> tuple[int, int, int, int]:
    """The version as Windows counts: four numbers, without what follows such as rc1."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", told)
    assert found is not None, told
    return int(found[1]), int(found[2]), int(found[3]), 0


def text(told: str) -> str:
    """The resource in PyInstaller's form: a value of its own classes, written as Python."""
    strings = {
        "CompanyName": "The NonVoip Desktop contributors",
        "FileDescription": "NonVoip Desktop",
        "FileVersion": told,
        "InternalName": "nonvoip-desktop",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "nonvoip-desktop.exe",
        "ProductName": "NonVoip Desktop",
        "ProductVersion": told,
    }
    lines = ",\n        ".join(
        f"StringStruct({name!r}, {value!r})" for name, value in strings.items()
    )
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers(told)}, prodvers={numbers(told)}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
        {lines}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def main(arguments: list[str]) -> int:
    """Write the file."""
    file = Path(arguments[0])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text(version()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
