"""The tour as it is offered: one command, a folder of pictures, and a verdict."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import faces, tour_sheets
from tests.helpers.desk_process import ROOT

#: Longer than the tour gives itself: it says more of what went wrong.
PATIENCE = 270


@pytest.mark.usefixtures("qapp")
@pytest.mark.timeout(PATIENCE + 30)
def test_the_tour(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--demo", "--tour", tmp_path / "tour"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    report = json.loads((tmp_path / "tour" / "tour.json").read_text())
    assert report["ok"] is True
    steps = report["steps"]
    assert len(steps) >= 10
    assert all(step["ok"] and step["name"] and step["seconds"] >= 0 for step in steps)
    pictures = {step["screenshot"] for step in steps}
    for theme in ("light", "dark"):
        of_theme = {step["screenshots"][theme] for step in steps}
        assert len(of_theme) == len(steps)
        pictures |= of_theme
    different = {
        hashlib.sha256((tmp_path / "tour" / name).read_bytes()).digest() for name in pictures
    }
    assert len(different) >= 20
    # Nothing but the pictures is left: the data lay in a temporary folder.
    assert [path.name for path in tmp_path.iterdir()] == ["tour"]
    written = {path.name for path in (tmp_path / "tour").iterdir()}
    assert written == pictures | {"tour.json"}
    assert_looked_at(tmp_path / "tour")


def assert_looked_at(tour: Path) -> None:
    """Every picture is as the kept one, which was looked at."""
    if not faces.are_usual():
        return  # Where they have to be, test_sheets.py fails of it.
    if changed := list(tour_sheets.differences(tour)):
        tour_sheets.leave(tour)
        renew = "`python -m tests.helpers.tour_sheets` renews the kept sheets"
        pytest.fail("\n".join([*changed, f"Look at {tour_sheets.LEFT}; {renew}."]), pytrace=False)


def test_the_tour_wants_the_demo(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--tour", tmp_path / "tour"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode == 2
    assert "--tour works only with --demo" in told.stderr
    assert not (tmp_path / "tour").exists()
