"""The import rules bite: each contract is broken by the import that it forbids."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: One forbidden import for each contract: where it is put and what it says.
VIOLATIONS = {
    "floors": ("core/words.py", "import nonvoip_desktop.ui"),
    "domain": ("domain/money.py", "import httpx"),
    "core": ("core/events.py", "import sqlite3"),
    "api": ("api/retry.py", "import nonvoip_desktop.settings"),
    "edges": ("store/codec.py", "from nonvoip_desktop.core import tasks"),
    "qt": ("demo.py", "from PySide6.QtCore import QObject"),
    "ui": ("ui/format.py", "def late() -> None:\n    import keyring"),
    "sandbox": ("sandbox/money.py", "from nonvoip_desktop.domain import money"),
    "sandbox-only-from-main": ("app.py", "from nonvoip_desktop.sandbox import cli"),
    "tour": ("tour/hand.py", "from nonvoip_desktop.core import orders"),
    "composition": ("tour/steps.py", "from nonvoip_desktop.api import wire"),
}


def lint(folder: Path) -> str:
    # The tool looks for the package in its working folder first.
    ran = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
    )
    return ran.stdout + ran.stderr


def contracts() -> dict[str, configparser.SectionProxy]:
    config = configparser.ConfigParser()
    config.read(ROOT / ".importlinter")
    prefix = "importlinter:contract:"
    return {
        name.removeprefix(prefix): config[name]
        for name in config.sections()
        if name.startswith(prefix)
    }


def test_every_contract_is_broken_by_what_it_forbids(tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "nonvoip_desktop",
        tmp_path / "nonvoip_desktop",
        ignore=lambda folder, names: [n for n in names if n == "__pycache__"],
    )
    shutil.copy(ROOT / ".importlinter", tmp_path)
    for file, line in VIOLATIONS.values():
        with (tmp_path / "nonvoip_desktop" / file).open("a") as stream:
            stream.write(f"\n\n{line}\n")
    (tmp_path / "nonvoip_desktop" / "room_without_a_floor.py").write_text("")

    told = " ".join(lint(tmp_path).split())

    assert set(VIOLATIONS) == set(contracts())
    for name, contract in contracts().items():
        assert f"{contract['name']} BROKEN" in told, name
    assert "room_without_a_floor" in told
    assert "not allowed to import" in told


def test_no_dependency_is_forgotten_by_the_contracts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[^A-Za-z0-9-]", each)[0] for each in project["dependencies"]}
    modules = {{"PySide6-Essentials": "PySide6"}.get(name, name) for name in names}

    for contract in ("domain", "core"):
        forbidden = set(contracts()[contract]["forbidden_modules"].split())
        # Values are msgspec's structs, in every room.
        assert modules - {"msgspec"} <= forbidden, contract
