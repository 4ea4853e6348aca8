#!/usr/bin/env python3
"""Lists what a bundle made here contains, with licences, for the About window and for readers.

Usage: licences.py [FOLDER] (build/licences; for the checkout's own list: resources/licences)
Writes FOLDER/libraries.json and FOLDER/texts/. Run it in the environment that makes the bundle.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import sqlite3
import ssl
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "resources" / "licences"
#: Packages whose metadata names no licence in a form of SPDX.
KNOWN = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "qasync": "BSD-2-Clause",
    "jeepney": "MIT",
    "msgspec": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "certifi": "MPL-2.0",
}
#: What the packages bring inside them or what PyInstaller adds: name, licence, home.
INSIDE = (
    ("Qt", "LGPL-3.0-only", "https://www.qt.io"),
    ("ICU", "Unicode-3.0", "https://icu.unicode.org"),
    (
        "PyInstaller's boot loader",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org",
    ),
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    ("SQLite", "blessing", "https://www.sqlite.org"),
    ("libffi", "MIT", "https://sourceware.org/libffi/"),
    ("zlib", "Zlib", "https://zlib.net"),
    ("XZ Utils (liblzma)", "0BSD", "https://tukaani.org/xz/"),
    ("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/"),
)
#: Shared libraries of the system that a bundle for Linux carries: which files, licence, home.
SYSTEM = (
    ("Brotli", r"brotli\w+", "MIT", "https://github.com/google/brotli"),
    ("D-Bus", r"dbus-1", "AFL-2.1 OR GPL-2.0-or-later", "https://dbus.freedesktop.org"),
    ("Expat", r"expat", "MIT", "https://libexpat.github.io"),
    ("Fontconfig", r"fontconfig", "HPND", "https://fontconfig.org"),
    ("FreeType", r"freetype", "FTL OR GPL-2.0-or-later", "https://freetype.org"),
    (
        "GCC's run-time libraries",
        r"gcc_s|stdc\+\+",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "https://gcc.gnu.org",
    ),
    ("GLib", r"glib-2\.0|gthread-2\.0", "LGPL-2.1-or-later", "https://www.gtk.org"),
    ("keyutils", r"keyutils", "LGPL-2.1-or-later", "https://git.kernel.org"),
    ("libbsd", r"bsd", "BSD-3-Clause", "https://libbsd.freedesktop.org"),
    ("libcap", r"cap", "BSD-3-Clause OR GPL-2.0-only", "https://git.kernel.org"),
    ("libgcrypt", r"gcrypt", "LGPL-2.1-or-later", "https://gnupg.org"),
    ("libgpg-error", r"gpg-error", "LGPL-2.1-or-later", "https://gnupg.org"),
    ("libmd", r"md", "BSD-3-Clause", "https://www.hadrons.org/software/libmd/"),
    ("libpng", r"png16", "libpng-2.0", "http://www.libpng.org"),
    ("libsystemd", r"systemd", "LGPL-2.1-or-later", "https://systemd.io"),
    ("libuuid", r"uuid", "BSD-3-Clause", "https://github.com/util-linux/util-linux"),
    ("libxkbcommon", r"xkbcommon(-x11)?", "MIT", "https://xkbcommon.org"),
    ("LZ4", r"lz4", "BSD-2-Clause", "https://lz4.org"),
    (
        "MIT Kerberos",
        r"gssapi_krb5|krb5|krb5support|k5crypto|com_err",
        "MIT",
        "https://kerberos.org",
    ),
    ("PCRE2", r"pcre2-8", "BSD-3-Clause", "https://pcre.org"),
    ("X11 and XCB", r"X11|X11-xcb|Xau|Xdmcp|xcb-[\w-]+", "MIT", "https://www.x.org"),
    ("Zstandard", r"zstd", "BSD-3-Clause OR GPL-2.0-only", "https://facebook.github.io/zstd/"),
)
#: Those of INSIDE, as files.
_INSIDE_FILES = (
    r"python3\.\d+|ssl|crypto|sqlite3|ffi|z|lzma|bz2|Qt6\w+|icu\w+|pyside6.*|shiboken6.*"
)


def unknown(libraries: list[str]) -> list[str]:
    """The shared libraries among these file names that no entry above accounts for."""
    patterns = "|".join([_INSIDE_FILES, *(row[1] for row in SYSTEM)])
    return [name for name in libraries if not re.match(rf"lib(?:{patterns})(?:\.abi3)?\.so", name)]


def bundled() -> list[Distribution]:
    """The packages that the program needs at run time on this system, by name."""
    import tomllib

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
    """The package's licence as an expression of SPDX, as far as its metadata goes."""
    told = package.metadata
    classifiers = [
        line.rsplit(" :: ", 1)[-1]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License :: ")
    ]
    short = told.get("License") or ""
    return (
        KNOWN.get(canonical(package.name))
        or told.get("License-Expression")
        or (short if short and "\n" not in short and len(short) < 60 else "")
        or " AND ".join(classifiers)
        or "unknown"
    )


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
            name = f"{package.name}-{Path(name).stem}.txt"
            if name in names:
                name = f"{package.name}-{len(names)}.txt"
            lines = source.read_text(encoding="utf-8", errors="replace").splitlines()
            (folder / name).write_text(
                "\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8", newline="\n"
            )
            names.append(name)
    return sorted(names)


def entries(folder: Path) -> list[dict[str, object]]:
    """All libraries with name, version, licence, home and the names of their texts."""
    packages = bundled()
    versions = {canonical(package.name): package.version for package in packages}
    known = {
        "Qt": versions["pyside6-essentials"],
        "Python": platform.python_version(),
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
        "SQLite": sqlite3.sqlite_version,
    }
    qt_texts = ["LGPL-3.0.txt", "GPL-3.0.txt"]
    rows: list[dict[str, object]] = []
    for package in packages:
        own = texts(package, folder)
        if licence(package).startswith("LGPL"):
            own = qt_texts
        rows.append(row(package.name, package.version, licence(package), home(package), own))
    rows += [
        row(name, known.get(name, ""), terms, page, qt_texts if name == "Qt" else [])
        for name, terms, page in INSIDE
    ]
    if sys.platform == "linux":
        rows += [row(name, "", terms, page, []) for name, _, terms, page in SYSTEM]
    return rows


def row(name: str, version: str, terms: str, page: str, files: list[str]) -> dict[str, object]:
    """One library as the list has it."""
    return {"name": name, "version": version, "licence": terms, "home": page, "texts": files}


def main(arguments: list[str]) -> int:
    """Write the list and the texts; 1 if a licence is not known."""
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "licences"
    folder.mkdir(parents=True, exist_ok=True)
    for kept in ("NOTICE.txt", "texts/LGPL-3.0.txt", "texts/GPL-3.0.txt", "texts/LGPL-2.1.txt"):
        (folder / kept).parent.mkdir(exist_ok=True)
        if folder.resolve() != OWN:
            shutil.copyfile(OWN / kept, folder / kept)
    rows = entries(folder / "texts")
    told = json.dumps({"libraries": rows}, indent=1, ensure_ascii=False) + "\n"
    (folder / "libraries.json").write_text(told, encoding="utf-8", newline="\n")
    lacking = [str(found["name"]) for found in rows if found["licence"] == "unknown"]
    if lacking:
        print(f"No licence is known for: {', '.join(lacking)}", file=sys.stderr)
    print(f"Licences: {len(rows)} libraries")
    return 1 if lacking else 0


if __name__ == "__main__":
    # Not the folder that this script lies in: it has the name of a library.
    sys.exit(main(sys.argv[1:]))
