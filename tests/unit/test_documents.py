"""What the documents name is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_and_pictures_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text()
    links = re.findall(r"\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"", text)
    targets = [one or other for one, other in links]
    missing = [
        target
        for target in targets
        if "://" not in target and not (ROOT / target.partition("#")[0]).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_named_make_targets_exist(document: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", (ROOT / document).read_text(), re.MULTILINE))
    assert named - {"it"} <= targets


def test_named_options_are_those_of_the_help() -> None:
    help_text = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    ).stdout
    readme = (ROOT / "README.md").read_text()
    table = re.findall(r"^\| `(?:--demo )?(--[a-z-]+)", readme, re.MULTILINE)
    shown = set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", help_text, re.MULTILINE)) - {"--help"}
    assert set(table) == shown


def test_the_rooms_of_the_architecture_are_those_of_the_package() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text()
    rooms = {
        path.name
        for path in (ROOT / "nonvoip_desktop").iterdir()
        if not path.name.startswith("__") and (path.is_file() or any(path.glob("*.py")))
    }
    missing = {room for room in rooms if room not in text}
    assert missing == set()
