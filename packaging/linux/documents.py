#!/usr/bin/env python3
"""Writes the package's copyright file and changelog in Debian's forms.

Usage: documents.py BUNDLE FOLDER (a bundle's folder; where ``copyright`` and ``changelog`` go)
"""

from __future__ import annotations

import json
import os
import re
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "nonvoip-desktop"


def identity() -> dict[str, str]:
    """What ``packaging/identity.env`` says of the publisher."""
    text = (ROOT / "packaging" / "identity.env").read_text(encoding="utf-8")
    return dict(re.findall(r'(?m)^([A-Z_]+)="(.*)"$', text))


def copyright_file(libraries: list[dict[str, str]], licence: str, who: dict[str, str]) -> str:
    """The machine-readable copyright file: the program, and in words what it brings."""
    holder = re.search(r"(?m)^Copyright (?:\(c\) )?(.+)$", licence)
    assert holder is not None
    words = licence.partition(holder[0])[2].strip()
    folder = f"/usr/lib/{NAME}/_internal/resources/licences"
    comment = (
        "The package brings what the program needs, each part under its own terms. Their words are "
        f"in {folder}/texts, and {folder}/NOTICE.txt says how to replace Qt, which is under the "
        "LGPL, version 3: /usr/share/common-licenses/LGPL-3 has its words, "
        "/usr/share/common-licenses/GPL-3 those that it refers to, and "
        "/usr/share/common-licenses/LGPL-2.1 those of some system libraries. The parts are:"
    )
    parts = "\n".join(
        textwrap.fill(
            f"{each['name']} {each['version']}: {each['licence']}",
            width=78,
            break_on_hyphens=False,
            initial_indent="  ",
            subsequent_indent="   ",
        )
        for each in libraries
    )
    return "\n".join(
        [
            "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
            "Upstream-Name: NonVoip Desktop",
            f"Source: {who['HOMEPAGE']}",
            "",
            "Files: *",
            f"Copyright: {holder[1]}",
            "License: Expat",
            "Comment:",
            textwrap.indent(textwrap.fill(comment, 78, break_on_hyphens=False), " "),
            parts,
            "",
            "License: Expat",
            *(f" {line}" if line.strip() else " ." for line in words.splitlines()),
            "",
        ]
    )


def changelog(told: str, who: dict[str, str], built: datetime) -> str:
    """The project's changelog as Debian's: each release with its points and its date."""
    entries = []
    for release in re.split(r"(?m)^## ", told)[1:]:
        head = re.match(r"\[([^\]]+)\](?: - (\S+))?", release)
        if head is None or not head[1][0].isdigit():
            continue
        day = head[2] or ""
        is_dated = re.fullmatch(r"\d{4}-\d\d-\d\d", day)
        when = datetime.fromisoformat(day).replace(tzinfo=UTC) if is_dated else built
        points = re.findall(r"(?ms)^- (.+?)(?=^- |^#|^$|\Z)", release)
        lines = [
            textwrap.fill(
                " ".join(point.split()), 76, initial_indent="  * ", subsequent_indent="    "
            )
            for point in points
        ]
        entries.append(
            f"{NAME} ({head[1]}) unstable; urgency=medium\n\n"
            + "\n".join(lines)
            + f"\n\n -- {who['MAINTAINER']}  {format_datetime(when)}\n"
        )
    return "\n".join(entries)


def main(arguments: list[str]) -> int:
    """Write both files."""
    bundle, folder = map(Path, arguments)
    listed = bundle / "_internal" / "resources" / "licences" / "libraries.json"
    libraries = json.loads(listed.read_text(encoding="utf-8"))["libraries"]
    who = identity()
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    built = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    told = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text(copyright_file(libraries, licence, who), encoding="utf-8")
    (folder / "changelog").write_text(changelog(told, who, built), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
