"""The broken pair of PySide6 and Python is refused, and the pinned one loses no references."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from nonvoip_desktop.runtime_check import CannotRun, refuse_broken_pair, refuse_missing_display

ROOT = Path(__file__).resolve().parents[2]


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


#: Starts the real command line with other versions than those installed.
FAKED = """
import pathlib, sys, tempfile
folder = tempfile.TemporaryDirectory()
for pair in sys.argv[2].split(","):
    name, version = pair.split("=")
    folder_of_it = f"{name.lower().replace('-', '_')}-{version}.dist-info"
    pathlib.Path(folder.name, folder_of_it).mkdir()
sys.path.insert(0, folder.name)
sys.version_info = tuple(int(part) for part in sys.argv[1].split("."))
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            print("reached Qt")
            sys.exit(99)
sys.meta_path.insert(0, NoQt())
from nonvoip_desktop.main import main
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.exit(main(["--demo"]))
"""


@pytest.mark.parametrize(
    ("python", "installed"),
    [
        ("3.11.7", "PySide6-Essentials=6.12.0,shiboken6=6.12.0"),
        ("3.11.0", "PySide6-Essentials=6.13.1"),
        ("3.11.7", "PySide6-Essentials=7.0"),
        ("3.11.7", "PySide6-Essentials=6.11.3,shiboken6=6.12.0a1"),
        ("3.11.7", "PySide6=6.12.0"),
    ],
)
def test_the_broken_pair_is_refused_before_anything_of_qt_is_imported(
    python: str, installed: str
) -> None:
    ran = run_python(FAKED, python, installed)

    assert ran.returncode == 3
    assert "reached Qt" not in ran.stdout
    assert f"is broken on Python {python}" in ran.stderr
    assert "pip install 'PySide6-Essentials<6.12'" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("python", "installed"),
    [
        ("3.11.7", "PySide6-Essentials=6.11.3,shiboken6=6.11.3"),
        ("3.11.7", "nothing=1"),
        ("3.12.0", "PySide6-Essentials=6.12.0"),
        ("3.13.1", "PySide6-Essentials=6.12.0"),
    ],
)
def test_a_sound_pair_goes_on_to_qt(python: str, installed: str) -> None:
    ran = run_python(FAKED, python, installed)
    assert (ran.returncode, ran.stdout.strip()) == (99, "reached Qt"), ran.stderr


def test_the_installed_pair_is_sound() -> None:
    refuse_broken_pair()


COUNT = """
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
timer, owner = QTimer(), QObject()
CALLS = 20_000
before = sys.getrefcount(None)
for number in range(CALLS // 4):
    timer.setInterval(number)
    timer.setSingleShot(True)
    owner.setObjectName("x")
    timer.stop()
print((sys.getrefcount(None) - before) / CALLS)
"""


def test_the_installed_pyside_loses_no_reference_on_calls_that_return_nothing() -> None:
    # In a process of its own: should it lose them, that one aborts and not the test run.
    counted = run_python(COUNT)

    assert counted.returncode == 0, counted.stderr
    assert abs(float(counted.stdout)) < 0.01, "references to None per call"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt aborts")
def test_a_missing_display_is_told_apart_from_a_chosen_platform() -> None:
    with pytest.raises(CannotRun, match="no display") as refusal:
        refuse_missing_display({"DISPLAY": "", "HOME": "/root"})
    assert refusal.value.exit_code == 2
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        refuse_missing_display({name: "something"})
