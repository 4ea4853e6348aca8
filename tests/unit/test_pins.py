"""The pinned set fits pyproject.toml, has hashes, and names no machine and no index."""

from __future__ import annotations

import re
import tomllib
from itertools import product
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = ("linux", "win32", "darwin")


def pins(file: str) -> list[Requirement]:
    lines = (ROOT / file).read_text().replace("\\\n", " ").splitlines()
    return [Requirement(line.split(" --hash")[0]) for line in lines if line.strip()]


def environment(python: str, system: str) -> dict[str, str]:
    return {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.5",
        "sys_platform": system,
    }


def applies(requirement: Requirement, where: dict[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(where)


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_is_exact_and_has_hashes_and_no_place(file: str) -> None:
    text = (ROOT / file).read_text()
    for line in text.replace("\\\n", " ").splitlines():
        assert re.fullmatch(r"[a-z0-9-]+==[^\s;]+( ; [^\\]+?)?(\s+--hash=sha256:\w{64})+", line)
    assert "://" not in text
    assert "index" not in text


@pytest.mark.parametrize(("python", "system"), list(product(PYTHONS, SYSTEMS)))
def test_everything_that_is_asked_for_is_pinned_to_what_is_allowed(
    python: str, system: str
) -> None:
    where = environment(python, system)
    for file, wanted in {
        "requirements.txt": PROJECT["dependencies"],
        "requirements-dev.txt": [
            *PROJECT["dependencies"],
            *PROJECT["optional-dependencies"]["dev"],
        ],
    }.items():
        pinned = [pin for pin in pins(file) if applies(pin, where)]
        versions = {
            canonicalize_name(pin.name): next(iter(pin.specifier)).version for pin in pinned
        }
        assert len(versions) == len(pinned), "one version of each"
        for requirement in map(Requirement, wanted):
            if applies(requirement, where):
                name = canonicalize_name(requirement.name)
                assert requirement.specifier.contains(versions[name]), requirement


def test_the_development_set_holds_the_programs_own_set_unchanged() -> None:
    development = {str(pin) for pin in pins("requirements-dev.txt")}
    own = {str(pin) for pin in pins("requirements.txt")}
    # A development tool may want a package in more places than the program does.
    for pin in own - development:
        requirement = Requirement(pin)
        same = f"{requirement.name}{requirement.specifier}"
        assert any(other.split(";")[0].strip() == same for other in development), pin


def test_pyside_is_pinned_below_the_broken_releases_for_old_pythons() -> None:
    for python, broken_allowed in (("3.11", False), ("3.12", True), ("3.13", True)):
        (pin,) = [
            pin
            for pin in pins("requirements.txt")
            if pin.name == "pyside6-essentials" and applies(pin, environment(python, "linux"))
        ]
        version = next(iter(pin.specifier)).version
        assert broken_allowed or tuple(map(int, version.split(".")[:2])) < (6, 12)
