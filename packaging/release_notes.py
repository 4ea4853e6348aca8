#!/usr/bin/env python3
"""Prints what the changelog says of this version, for the page of the release."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def notes(told: str, version: str) -> str:
    """The section of ``version``, without its heading. Raises ``LookupError``."""
    for section in re.split(r"(?m)^## ", told)[1:]:
        head, _, rest = section.partition("\n")
        if head.startswith(f"[{version}]"):
            return rest.strip() + "\n"
    raise LookupError(f"CHANGELOG.md says nothing of {version}")


def main() -> int:
    """Print them."""
    text = (ROOT / "nonvoip_desktop" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'(?m)^__version__ = "(.+)"$', text)
    assert version is not None
    print(notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
