"""A test that passes only when it is repeated is named, and the results say so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.helpers.scripts import load

report_flaky = load("report_flaky")

TESTS = """
import pathlib
import pytest

TRIES = pathlib.Path(__file__).with_name("tries")

@pytest.fixture
def shaky():
    seen = TRIES.exists()
    TRIES.touch()
    assert seen, "no luck in the set-up"

def test_good(): pass
def test_bad(): assert 1 == 2
def test_set_up(shaky): pass
@pytest.mark.parametrize("what", ["a<b", "c"])
def test_flaky(what, tmp_path_factory):
    tried = TRIES.with_name("tried " + what.replace("<", ""))
    seen = tried.exists()
    tried.touch()
    assert seen or what == "c", "no luck at first"
"""


def run(folder: Path, name: str, *arguments: str) -> Path:
    """Run the tests of a folder as a person would; returns the file of results."""
    command = (sys.executable, "-m", "pytest", "-q")
    results = folder / name
    ended = subprocess.run(
        [*command, f"--junitxml={results}", *arguments],
        cwd=folder,
        # Plugins take seconds to import, and none is needed here.
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1, ended.stdout + ended.stderr
    return results


def test_what_passes_only_then_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    (tmp_path / "test_some.py").write_text(TESTS, encoding="utf-8")
    first = run(tmp_path, "first.xml")
    again = run(tmp_path, "again.xml", "--last-failed")
    assert report_flaky.main([str(first), str(again)]) == 0
    told = capsys.readouterr().out
    assert "FLAKY" in told
    assert "test_some::test_flaky[a<b]\n      AssertionError: no luck at first" in told
    assert "test_some::test_set_up\n" in told
    assert "no luck in the set-up" in told
    for other in ("test_bad", "test_good", "test_flaky[c]"):
        assert other not in told
    results = ElementTree.parse(first)
    cases = {case.get("name"): {part.tag for part in case} for case in results.iter("testcase")}
    assert cases == {
        "test_good": set(),
        "test_bad": {"failure"},
        "test_set_up": {"flakyError"},
        "test_flaky[a<b]": {"flakyFailure"},
        "test_flaky[c]": set(),
    }
    (suite,) = results.iter("testsuite")
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("5", "1", "0")


def test_nothing_is_said_of_what_fails_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    (tmp_path / "test_some.py").write_text("def test_bad(): assert 1 == 2\n", encoding="utf-8")
    first = run(tmp_path, "first.xml")
    before = first.read_bytes()
    report_flaky.main([str(first), str(run(tmp_path, "again.xml", "--last-failed"))])
    assert capsys.readouterr().out == ""
    assert first.read_bytes() == before
