"""The workflows, property lists and recipes name only what there is, and pin what they use."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers.scripts import PACKAGING, ROOT, load

documents = load("linux/documents")
release_notes = load("release_notes")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
RECIPES = [
    PACKAGING / "appimage" / "AppImageBuilder.yml",
    PACKAGING / "flatpak" / "com.nonvoipusnumber.NonVoipDesktop.yml",
]
WHO: dict[str, str] = documents.identity()


def workflow(file: Path) -> dict[Any, Any]:
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_there_are_workflows_for_tests_and_for_releases() -> None:
    assert [file.name for file in WORKFLOWS] == ["release.yml", "tests.yml"]
    tests = workflow(WORKFLOWS[1])["jobs"]
    pythons = [job["strategy"]["matrix"]["python"] for job in tests.values()]
    assert pythons == [["3.11", "3.12", "3.13"]] * 2
    assert tests["others"]["strategy"]["matrix"]["system"] == ["windows-2022", "macos-15"]
    # YAML 1.1 reads the key "on" as a truth.
    assert workflow(WORKFLOWS[0])[True]["push"] == {"tags": ["v*"]}


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_each_action_is_pinned_and_each_job_is_bounded(file: Path) -> None:
    found = workflow(file)
    assert found["permissions"] == {"contents": "read"}
    jobs = found["jobs"]
    for name, job in jobs.items():
        assert job["timeout-minutes"] <= 90, name
        for needed in (
            [job.get("needs", [])] if isinstance(job.get("needs"), str) else job.get("needs", [])
        ):
            assert needed in jobs
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step), step
            if "uses" in step:
                assert re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", step["uses"])


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_secrets_reach_a_step_by_its_environment_only(file: Path) -> None:
    for job in workflow(file)["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), step


@pytest.mark.parametrize(
    "file",
    [*WORKFLOWS, *RECIPES, ROOT / ".ci" / "run", ROOT / "Makefile", *PACKAGING.rglob("*.sh")],
    ids=lambda file: file.name,
)
def test_every_script_and_target_that_is_called_is_there(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for script in re.findall(r"(?<![\w/.$-])((?:packaging|\.ci)/[\w./-]*\w)", text):
        assert (ROOT / script).exists(), script
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    for called in re.findall(r"(?m)(?:^|run: |&& )make ((?:[a-z-]+ ?)+)", text):
        assert set(called.split()) <= targets, called


def test_every_script_can_be_run_and_read() -> None:
    for file in PACKAGING.rglob("*.sh"):
        assert file.stat().st_mode & 0o111, file
        shell = file.read_text(encoding="utf-8").splitlines()[0].rpartition("/")[2]
        subprocess.run([shell, "-n", str(file)], check=True)


@pytest.mark.parametrize("file", RECIPES, ids=lambda file: file.name)
def test_the_untested_recipes_say_so_and_have_the_right_id(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Untested")
    found = yaml.safe_load(text)
    assert WHO["APP_ID"] in (found.get("id"), found.get("AppDir", {}).get("app_info", {}).get("id"))


def test_the_property_lists_are_whole() -> None:
    facts = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert facts["CFBundleIdentifier"] == WHO["APP_ID"]
    assert facts["CFBundleName"] == WHO["NAME"]
    allowed = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in allowed.values())
    assert "com.apple.security.cs.disable-library-validation" in allowed


def test_the_disk_image_is_described_for_dmgbuild() -> None:
    settings = (PACKAGING / "macos" / "dmg_settings.py").read_text(encoding="utf-8")
    names: dict[str, Any] = {"defines": {"app": "dist/NonVoip Desktop.app", "icon": "app.icns"}}
    exec(compile(settings, "dmg_settings.py", "exec"), names)  # as dmgbuild reads it
    assert names["files"] == [("dist/NonVoip Desktop.app", "NonVoip Desktop.app")]
    assert names["symlinks"] == {"Applications": "/Applications"}
    assert set(names["icon_locations"]) == {"NonVoip Desktop.app", "Applications"}


def test_a_releases_page_says_what_the_changelog_says() -> None:
    told = "# Changelog\n\n## [0.2.0] - 2026-12-01\n\n- New.\n\n## [0.1.0]\n\n- Old.\n"
    assert release_notes.notes(told, "0.2.0") == "- New.\n"
    assert release_notes.notes(told, "0.1.0") == "- Old.\n"
    with pytest.raises(LookupError):
        release_notes.notes(told, "0.3.0")
    ran = subprocess.run(
        [sys.executable, "packaging/release_notes.py"], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "### Added" in ran.stdout
