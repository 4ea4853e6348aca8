#!/usr/bin/env python3
"""Renews the README's pictures: takes the tour and keeps the steps that the README shows.

Usage: pictures.py [FOLDER] (a folder with the result of a tour; without it, one is taken)
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "packaging" / "pictures"
#: The tour's step and the name of its picture.
SHOWN = {
    "Receive an SMS": "code",
    "The price has changed": "price",
    "A bid is possible": "bid",
}


def keep(tour: Path) -> int:
    """Copy the shown steps' pictures, light and dark; 1 if the tour lacks one."""
    told = json.loads((tour / "tour.json").read_text(encoding="utf-8"))
    steps = {step["name"]: step for step in told["steps"] if step["ok"]}
    missing = SHOWN.keys() - steps.keys()
    if missing:
        print(f"The tour did not get to: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    TARGET.mkdir(exist_ok=True)
    for name, picture in SHOWN.items():
        for theme, file in steps[name]["screenshots"].items():
            shutil.copy(tour / file, TARGET / f"{picture}-{theme}.png")
    print(f"Renewed the pictures in {TARGET.relative_to(ROOT)}")
    return 0


def main(arguments: list[str]) -> int:
    """Keep the pictures of a given tour or of a new one."""
    if arguments:
        return keep(Path(arguments[0]))
    with tempfile.TemporaryDirectory(prefix="nonvoip-pictures-") as folder:
        subprocess.run(
            [sys.executable, "-m", "nonvoip_desktop", "--demo", "--tour", folder],
            cwd=ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "FONTCONFIG_FILE": str(ROOT / "tests" / "fonts.conf"),
            },
            check=False,
        )
        return keep(Path(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
