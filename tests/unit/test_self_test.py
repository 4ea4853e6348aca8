"""The self-test passes on a whole installation and names what a broken one lacks."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from nonvoip_desktop import self_test

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "nonvoip_desktop"


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--self-test"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )


def test_a_whole_installation_passes_without_a_display() -> None:
    ran = run(ROOT)
    assert ran.returncode == 0, ran.stdout
    assert ran.stderr == ""
    lines = ran.stdout.splitlines()
    assert lines[-1] == "All is well."
    assert all(line.startswith("ok    ") for line in lines[1:-1])
    for word in ("icons", "style", "migrations", "database", "import httpx", "import qasync"):
        assert any(line.startswith(f"ok    {word}") for line in lines), word


def test_what_is_missing_is_named_and_the_rest_is_still_checked(tmp_path: Path) -> None:
    shutil.copytree(
        PACKAGE, tmp_path / "nonvoip_desktop", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    shutil.copy(ROOT / "LICENSE", tmp_path)
    (tmp_path / "resources" / "style" / "app.qss").unlink()
    (tmp_path / "resources" / "icons" / "app.svg").write_text("<svg/>")
    for migration in (tmp_path / "nonvoip_desktop" / "store" / "migrations").glob("*.sql"):
        migration.unlink()
    (tmp_path / "nonvoip_desktop" / "ui" / "late.py").write_text("import not_in_the_bundle")
    (tmp_path / "uvicorn.py").write_text("raise ImportError('cut out of the bundle')")

    ran = run(tmp_path)

    assert ran.returncode == 1
    assert "Traceback" not in ran.stdout + ran.stderr
    failed = [line for line in ran.stdout.splitlines() if line.startswith("FAIL")]
    for start in (
        "FAIL  import uvicorn  ImportError: cut out of the bundle",
        "FAIL  modules  _NotWell: ",
        "FAIL  icons  _NotWell: the icon app is empty",
        "FAIL  style  FileNotFoundError",
        "FAIL  documents  FileNotFoundError",
        "FAIL  migrations",
        "FAIL  database",
    ):
        assert any(line.startswith(start) for line in failed), (start, ran.stdout)
    assert "nonvoip_desktop.ui.late (ModuleNotFoundError: No module named" in ran.stdout
    assert any(line.startswith("ok    fonts") for line in ran.stdout.splitlines())
    assert ran.stdout.splitlines()[-1].endswith("checks failed")


def late_imports() -> Iterator[str]:
    """The modules of other projects that the package imports inside functions."""
    for file in PACKAGE.rglob("*.py"):
        if file.name in ("self_test.py",):
            continue
        tree = ast.parse(file.read_text())
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(function):
                if isinstance(node, ast.Import):
                    yield from (alias.name for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    yield node.module


def test_every_late_import_of_the_program_is_checked() -> None:
    checked = {*self_test.LATE, *(name for names in self_test.LATE_HERE.values() for name in names)}
    own = {name for name in late_imports() if not name.startswith("nonvoip_desktop")}
    foreign = {name for name in own if name.partition(".")[0] not in sys.stdlib_module_names}
    missing = {
        name
        for name in foreign
        if not any(each == name or each.startswith(f"{name}.") for each in checked)
    }
    assert missing == set()
    assert {"keyring", "platformdirs"} <= foreign  # the search itself finds something


def test_without_a_console_the_exit_code_is_all() -> None:
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.stdout = sys.stderr = None\n"
            "from nonvoip_desktop import self_test\n"
            "self_test.checks = lambda: iter([('x', lambda: 'fine')])\n"
            "sys.exit(40 + self_test.run())",
        ],
        cwd=ROOT,
        timeout=60,
    )
    assert ran.returncode == 40
