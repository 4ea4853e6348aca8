"""Which packages of Debian or Ubuntu a bundle's shared libraries come from, and their licences."""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

#: Packages whose library has terms of its own: the name of its files in the copyright file, or
#: nothing where that file tells them apart by words only.
LIBRARY_FILES = {"e2fsprogs": "", "keyutils": "keyutils.*", "util-linux": "libuuid/*"}


class NoLicence(Exception):
    """A part of the bundle says nowhere under which terms it may be given away."""


@dataclass(frozen=True)
class Part:
    """One source package of the system, of which the bundle carries libraries."""

    name: str
    version: str
    licence: str
    home: str
    texts: list[str]
    purl: str


def system_parts(
    files: Iterable[tuple[str, str]], own: tuple[Path, ...], folder: Path
) -> list[Part]:
    """The packages behind those files that do not lie in ``own`` (environment and interpreter).

    Copies their copyright files into ``folder``. Raises ``NoLicence`` for a file that no
    package of the system owns.
    """
    roots = tuple(path.resolve() for path in own if path.resolve() != Path("/usr"))
    found: dict[str, Part] = {}
    for name, source in sorted(files):
        path = Path(source).resolve()
        if any(path.is_relative_to(root) for root in roots):
            continue
        if "python3" in path.as_posix() and path.is_relative_to("/usr"):
            continue  # the standard library of the system's Python, which is listed as such
        owner = _owner(path)
        if owner is None:
            raise NoLicence(f"{name}: no package of this system owns {source}")
        source_name, version, page = _facts(owner)
        if source_name not in found:
            text = Path("/usr/share/doc") / owner / "copyright"
            if not text.is_file():
                raise NoLicence(f"{owner} has no copyright file")
            found[source_name] = Part(
                source_name,
                version,
                terms(text.read_text(encoding="utf-8", errors="replace"), source_name),
                page or f"https://tracker.debian.org/pkg/{source_name}",
                [copy_text(text, folder, f"{source_name}-copyright.txt")],
                f"pkg:deb/{_vendor()}/{source_name}@{version}?arch=source",
            )
    return [found[name] for name in sorted(found)]


def terms(text: str, source_name: str = "") -> str:
    """The licence that a copyright file names.

    Debian's machine-readable form says it for each group of files; of free text only the
    exception that GCC's libraries have is told apart, for the rest one has to read it.
    """
    if re.match(r"(?i)format(-specification)?:", text):
        wanted = LIBRARY_FILES.get(source_name, "*")
        if not wanted:
            return "see its text"
        for paragraph in re.split(r"\n\s*\n", text):
            files = re.search(r"(?ms)^Files:(.*?)^\S", paragraph)
            named = re.search(r"(?m)^License:[ \t]*(\S[^\n]*)$", paragraph)
            if files and named and wanted in files[1].replace(",", " ").split():
                return named[1].strip()
        named = re.search(r"(?m)^License:[ \t]*(\S[^\n]*)$", text)
        if named:
            return named[1].strip()
    if "GCC RUNTIME LIBRARY EXCEPTION" in text:
        return "GPL-3.0-or-later WITH GCC-exception-3.1"
    return "see its text"


def copy_text(source: Path, folder: Path, name: str) -> str:
    """Copy a text with plain line ends and no blanks at them; returns ``name``."""
    lines = source.read_text(encoding="utf-8", errors="replace").splitlines()
    words = "\n".join(line.rstrip() for line in lines) + "\n"
    (folder / name).write_text(words, encoding="utf-8", newline="\n")
    return name


def _owner(path: Path) -> str | None:
    """The package that owns a file. Old ones name theirs below /lib, which is /usr/lib now."""
    for spelt in (path, Path("/") / path.relative_to("/usr") if path.parts[1] == "usr" else path):
        told = subprocess.run(
            ["dpkg-query", "--search", str(spelt)], capture_output=True, text=True
        )
        match = re.match(r"([\w.+-]+)(?::\w+)?: ", told.stdout)
        if match:
            return match[1]
    return None


def _facts(package: str) -> tuple[str, str, str]:
    """The source package's name and version, and the project's page."""
    told = subprocess.run(
        [
            "dpkg-query",
            "-W",
            "-f",
            "${source:Package}\\t${source:Version}\\t${Homepage}\\n",
            package,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    name, version, page = told.stdout.splitlines()[0].split("\t")
    return name, version, page


@functools.cache
def _vendor() -> str:
    """``debian`` or ``ubuntu``."""
    told = Path("/etc/os-release").read_text(encoding="utf-8")
    match = re.search(r"(?m)^ID=(\w+)", told)
    return match[1] if match else "debian"
