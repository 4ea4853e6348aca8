#!/usr/bin/env python3
"""Lists what a bundle made here contains, with licences, for the About window and for readers.

Usage: licences.py [FOLDER] (the checkout's own list, resources/licences, which names the packages)
The build calls ``write`` with the shared libraries that it bundles, too. Either writes
FOLDER/libraries.json and FOLDER/texts/ and runs in the environment that makes the bundle. Nothing
is known by heart: licences are what the installed packages say of themselves, and a part that
says nothing ends the build.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import sqlite3
import ssl
import sys
import sysconfig
import textwrap
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement

sys.path.append(str(Path(__file__).parent))
from system_libraries import NoLicence, Part, copy_text, system_parts

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "resources" / "licences"
#: Written by hand: the notice that the LGPL asks for, and the texts that it refers to.
KEPT = ("NOTICE.txt", "texts/LGPL-3.0.txt", "texts/GPL-3.0.txt", "texts/LGPL-2.1.txt")
#: Classifiers that name one licence, for packages that say no more.
CLASSIFIERS = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
#: PyInstaller says it in a sentence: "GPLv2-or-later with a special exception which allows to use
#: PyInstaller to build and distribute non-free programs". Only its boot loader is bundled.
BOOT_LOADER = "GPL-2.0-or-later WITH Bootloader-exception"


@dataclass(frozen=True)
class Library:
    """One library as ``libraries.json`` has it; the About window and the SBOM read that."""

    name: str
    version: str
    #: An expression of SPDX where there is one, else the words of its packagers.
    licence: str
    home: str
    #: Names of files in ``texts/``.
    texts: list[str]
    #: What package it is, as SBOMs write it (purl); empty for parts of another one.
    purl: str = ""


def bundled() -> list[Distribution]:
    """The packages that the program needs at run time on this system, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    todo = [Requirement(text) for text in project["dependencies"]]
    found: dict[str, Distribution] = {}
    while todo:
        wanted = todo.pop()
        if wanted.marker and not wanted.marker.evaluate({"extra": ""}):
            continue
        package = distribution(wanted.name)
        if canonical(package.name) not in found:
            found[canonical(package.name)] = package
            todo += [Requirement(text) for text in package.requires or ()]
    return [found[name] for name in sorted(found)]


def canonical(name: str) -> str:
    """The name as indexes write it: metadata has capitals and underscores as it likes."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(package: Distribution) -> str:
    """The package's licence as an expression of SPDX. Raises ``NoLicence``."""
    told = package.metadata
    classifiers = [
        CLASSIFIERS.get(line.rsplit(" :: ", 1)[-1], "")
        for line in told.get_all("Classifier") or ()
        if line.startswith("License :: ")
    ]
    for expression in (told.get("License-Expression"), told.get("License"), *classifiers):
        if expression:
            try:
                return canonicalize_license_expression(expression)
            except InvalidLicenseExpression:
                continue  # older packages have a sentence, or the whole text, in that place
    raise NoLicence(f"{package.name} names no licence that SPDX knows")


def home(package: Distribution) -> str:
    """The project's page."""
    told = package.metadata
    pages = [line.split(", ", 1) for line in told.get_all("Project-URL") or ()]
    order = ("homepage", "home", "source", "repository", "source code", "documentation")
    named = {label.lower(): page for label, page in pages}
    found = told.get("Home-page") or next((named[name] for name in order if name in named), "")
    return found or (pages[0][1] if pages else "")


def texts(package: Distribution, folder: Path) -> list[str]:
    """Copy the package's licence files into ``folder``; returns their names there."""
    names = []
    for file in package.files or ():
        inside = file.as_posix()
        name = inside.rsplit("/", 1)[-1]
        is_text = re.match(r"(?i)(licen[sc]e|copying|notice)", name) and ".dist-info/" in inside
        source = Path(str(package.locate_file(file)))
        if is_text and source.is_file():
            name = name.removesuffix(".txt").removesuffix(".md")
            names.append(copy_text(source, folder, f"{canonical(package.name)}-{name}.txt"))
    return sorted(names)


def of_package(package: Distribution, folder: Path) -> list[Library]:
    """The package, and what it says itself that its wheel has inside. Raises ``NoLicence``."""
    terms, files = licence(package), texts(package, folder)
    if "LGPL-3.0-only" in terms and not files:
        files = ["LGPL-3.0.txt", "GPL-3.0.txt"]
    if not files:
        raise NoLicence(f"{package.name} has no licence file in its metadata")
    name = canonical(package.name)
    purl = f"pkg:pypi/{name}@{package.version}"
    rows = [Library(package.name, package.version, terms, home(package), files, purl)]
    for file in package.files or ():
        if re.search(r"\.dist-info/sboms/[^/]+\.json$", file.as_posix()):
            told = json.loads(Path(str(package.locate_file(file))).read_text(encoding="utf-8"))
            rows += [_inner(package, part, files) for part in told.get("components", ())]
    return rows


def _inner(package: Distribution, part: dict[str, object], files: list[str]) -> Library:
    """A part of a wheel by the wheel's own SBOM: such as OpenSSL in that of cryptography."""
    named = [
        each.get("expression") or each["license"].get("id") or each["license"].get("name")
        for each in part.get("licenses", ())  # type: ignore[attr-defined]
    ]
    terms = " AND ".join(named)
    title = f"{part['name']} (in {package.name})"
    purl = re.sub(r"\?.*", "", str(part.get("purl", "")))
    if not terms and part["name"] == "openssl":
        terms = "Apache-2.0"  # since version 3; OpenSSL's own LICENSE.txt
    if not terms:
        raise NoLicence(f"{title} has no licence in the package's SBOM")
    # Slashes were how Rust's packages once wrote OR.
    terms = terms.replace("/", " OR ")
    return Library(title, str(part.get("version", "")), terms, home(package), files, purl)


def python_itself(folder: Path) -> list[Library]:
    """The interpreter, what it was built with where that is not the system's, and the starter."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    )
    source = next((place for place in places if place.is_file()), None)
    if source is None:
        raise NoLicence("This Python has no licence file")
    text = [copy_text(source, folder, "Python-LICENSE.txt")]
    version, page = platform.python_version(), "https://www.python.org"
    rows = [Library("Python", version, "PSF-2.0", page, text, f"pkg:generic/cpython@{version}")]
    if sys.platform != "linux":
        # Python's makers build these in; their texts are in Python's own licence file or, of
        # OpenSSL and SQLite, known by name. On Linux they are files of the system.
        rows += [
            Library("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0", page, text),
            Library("SQLite", sqlite3.sqlite_version, "blessing", page, text),
        ]
    maker = distribution("pyinstaller")
    told = texts(maker, folder)
    if not told:
        raise NoLicence("PyInstaller has no licence file")
    purl = f"pkg:pypi/pyinstaller@{maker.version}"
    name = "PyInstaller's boot loader"
    rows.append(Library(name, maker.version, BOOT_LOADER, home(maker), told, purl))
    return rows


def qt(folder: Path, version: str) -> list[Library]:
    """Qt itself, which the wheels of PySide6 bring, and what Qt has inside by its own account."""
    told = json.loads((ROOT / "packaging" / "qt_parts.json").read_text(encoding="utf-8"))
    name = "Qt-third-party.txt"
    words = [textwrap.fill(told["about"], 80) + "\n"]
    words += [
        f"{part['name']}: {part['licence']}\n{textwrap.fill(part['copyright'], 80)}\n"
        for part in told["parts"]
    ]
    (folder / name).write_text("\n".join(words), encoding="utf-8", newline="\n")
    terms, page = "LGPL-3.0-only", "https://www.qt.io"
    files = ["LGPL-3.0.txt", "GPL-3.0.txt"]
    own = Library("Qt", version, terms, page, files, f"pkg:generic/qt@{version}")
    inside = (
        # Their versions are those that this release of Qt has chosen.
        Library(f"{part['name']} (in Qt)", "", part["licence"], part["home"], [name])
        for part in told["parts"]
    )
    return [own, *inside]


def entries(folder: Path, files: Iterable[tuple[str, str]] = ()) -> list[Library]:
    """All libraries; their texts are written into ``folder``. Raises ``NoLicence``.

    ``files`` are the bundle's shared libraries: name, and the file that it is a copy of.
    """
    packages = bundled()
    versions = {canonical(package.name): package.version for package in packages}
    rows = [row for package in packages for row in of_package(package, folder)]
    rows += qt(folder, versions["pyside6-essentials"])
    rows += python_itself(folder)
    own = (Path(sys.prefix), Path(sys.base_prefix))
    rows += [_of_system(part) for part in system_parts(files, own, folder)]
    return rows


def _of_system(part: Part) -> Library:
    return Library(part.name, part.version, part.licence, part.home, part.texts, part.purl)


def write(folder: Path, files: Iterable[tuple[str, str]] = ()) -> int:
    """Write the list and the texts; returns how many libraries. Raises ``NoLicence``."""
    folder = folder.resolve()
    if folder != OWN:
        shutil.rmtree(folder, ignore_errors=True)
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    for file in (folder / "texts").iterdir():
        if f"texts/{file.name}" not in KEPT:
            file.unlink()
    if folder != OWN:
        for kept in KEPT:
            shutil.copyfile(OWN / kept, folder / kept)
    rows = [asdict(row) for row in entries(folder / "texts", files)]
    told = json.dumps({"libraries": rows}, indent=1, ensure_ascii=False) + "\n"
    (folder / "libraries.json").write_text(told, encoding="utf-8", newline="\n")
    return len(rows)


def main(arguments: list[str]) -> int:
    """Write the checkout's own list; 1 if a licence is not known."""
    try:
        count = write(Path(arguments[0]) if arguments else OWN)
    except NoLicence as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Licences: {count} libraries")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
