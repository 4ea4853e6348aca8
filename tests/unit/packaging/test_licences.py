"""The list of libraries is what the lock says, each with its licence; what has none is refused."""

from __future__ import annotations

import json
import re
from email.message import Message
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.scripts import PACKAGING, ROOT, load

licences = load("licences")
system = load("system_libraries")
OWN = ROOT / "resources" / "licences"
LIBRARIES: list[dict[str, Any]] = json.loads((OWN / "libraries.json").read_text())["libraries"]


def pinned(file: str, python: str) -> dict[str, str]:
    """Name and version of each package that the lock has for this Python on Linux."""
    where = {
        **default_environment(),
        "python_version": python.rpartition(".")[0],
        "python_full_version": python,
        "sys_platform": "linux",
    }
    lines = (ROOT / file).read_text().replace("\\\n", " ").splitlines()
    found = (Requirement(line.split(" --hash")[0]) for line in lines if line.strip())
    return {
        canonicalize_name(each.name): next(iter(each.specifier)).version
        for each in found
        if each.marker is None or each.marker.evaluate(where)
    }


def test_the_list_names_exactly_what_the_lock_installs() -> None:
    python = next(row["version"] for row in LIBRARIES if row["name"] == "Python")
    listed = {
        row["purl"].removeprefix("pkg:pypi/").partition("@")[0]: row["version"]
        for row in LIBRARIES
        if row["purl"].startswith("pkg:pypi/") and "(in " not in row["name"]
    }
    boot_loader = {"pyinstaller": listed.pop("pyinstaller")}
    why = "run `make licences` after `make lock`"
    assert listed == pinned("requirements.txt", python), why
    assert boot_loader.items() <= pinned("requirements-bundle.txt", python).items(), why


def test_every_library_has_a_licence_and_its_words() -> None:
    for row in LIBRARIES:
        assert row["licence"], row["name"]
        assert row["texts"], row["name"]
        for name in row["texts"]:
            assert (OWN / "texts" / name).stat().st_size > 100, name
    named = {name for row in LIBRARIES for name in row["texts"]} | {"LGPL-2.1.txt"}
    assert {file.name for file in (OWN / "texts").iterdir()} == named


def test_the_form_of_the_list_stays_as_its_readers_know_it() -> None:
    for row in LIBRARIES:
        assert list(row) == ["name", "version", "licence", "home", "texts", "purl"]
    assert {"Qt", "Python", "PySide6_Essentials", "httpx"} <= {row["name"] for row in LIBRARIES}


def test_the_notice_keeps_the_terms_of_the_lgpl() -> None:
    words = " ".join((OWN / "NOTICE.txt").read_text().split())
    for part in ("linked dynamically", "You may replace it", "LGPL-3.0.txt", "source of Qt"):
        assert part in words
    for text, title in (("LGPL-3.0", "LESSER GENERAL PUBLIC"), ("GPL-3.0", "GENERAL PUBLIC")):
        assert title in (OWN / "texts" / f"{text}.txt").read_text()


def package(**fields: str) -> SimpleNamespace:
    told = Message()
    for name, value in fields.items():
        told[name.replace("_", "-")] = value
    return SimpleNamespace(name="thing", version="1", metadata=told, files=[])


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License_Expression": "MIT"}, "MIT"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
    ],
)
def test_a_licence_is_what_the_package_says(fields: dict[str, str], licence: str) -> None:
    assert licences.licence(package(**fields)) == licence


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"License": "see the file"},
        {"Classifier": "License :: OSI Approved :: BSD License"},  # two clauses or three?
        {"License_Expression": "MIT"},  # but no text of it
    ],
)
def test_a_package_without_a_licence_or_its_text_is_refused(
    fields: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(licences.NoLicence, match=r"thing (names no licence|has no licence file)"):
        licences.of_package(package(**fields), tmp_path)


DEP5 = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: someone
License: GPL-2+
 Words.

Files: keyutils.*
Copyright: someone
License: LGPL-2+
"""


def test_the_licence_of_a_systems_library_is_that_of_its_files() -> None:
    assert system.terms(DEP5) == "GPL-2+"
    assert system.terms(DEP5, "keyutils") == "LGPL-2+"
    assert system.terms("... GCC RUNTIME LIBRARY EXCEPTION ...").endswith("GCC-exception-3.1")
    assert system.terms("Copyright someone. Permission is granted") == "see its text"


def test_a_library_that_no_package_owns_is_refused(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    with pytest.raises(system.NoLicence, match="no package of this system owns"):
        system.system_parts([("libstray.so.1", str(stray))], (Path("/nowhere"),), tmp_path)
    own = system.system_parts([("libstray.so.1", str(stray))], (tmp_path,), tmp_path)
    assert own == []


def test_what_qt_has_inside_is_named_with_its_holders() -> None:
    told = json.loads((PACKAGING / "qt_parts.json").read_text(encoding="utf-8"))
    names = {part["name"] for part in told["parts"]}
    assert {"FreeType", "HarfBuzz", "PCRE2", "libpng", "ICU"} <= names
    for part in told["parts"]:
        assert part["licence"]
        assert part["copyright"]
        assert re.match(r"https?://", part["home"])
