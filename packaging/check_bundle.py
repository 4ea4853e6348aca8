#!/usr/bin/env python3
"""Whether the bundle holds all of the program, and nothing of the machine that built it.

Usage: check_bundle.py [FOLDER]. Run by the environment that made the bundle; prints each finding.
"""

from __future__ import annotations

import ast
import importlib.machinery
import importlib.util
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "nonvoip_desktop"
NAME = "nonvoip-desktop"
sys.path.append(str(Path(__file__).parent))
from bundle_parts import own_files, own_modules  # noqa: E402 - it lies beside this file


def program(folder: Path) -> Path:
    """The starter, whichever system the bundle is for."""
    places = (folder / NAME, folder / f"{NAME}.exe", folder / "Contents" / "MacOS" / NAME)
    return next(place for place in places if place.is_file())


def inside(folder: Path) -> Path:
    """Where the bundle's files lie."""
    places = (folder / "_internal", folder / "Contents" / "Frameworks")
    return next(place for place in places if place.is_dir())


def frozen(starter: Path) -> dict[str, bytes]:
    """The modules in the starter's archive, with their code."""
    from PyInstaller.archive.readers import CArchiveReader

    whole = CArchiveReader(str(starter))
    archive = whole.open_embedded_archive("PYZ.pyz")
    found = {name: archive.extract(name, raw=True) or b"" for name in archive.toc}
    # What the starter itself needs lies beside that archive, not in it.
    return {name: b"" for name in whole.toc if name != "__main__"} | found


def here(folder: Path) -> list[str]:
    """The folders of this machine that must not be named in a bundle."""
    found = {str(folder.resolve().parents[1]), str(ROOT), str(Path.home()), sys.prefix}
    if not Path(sys.base_prefix).is_relative_to("/usr"):
        found.add(sys.base_prefix)
    # Shorter ones are so common that they would be found in any text.
    return sorted(path for path in found if len(path) > 3)


def named(data: bytes, places: list[str]) -> list[str]:
    """Which of these folders some data names."""
    found = []
    for place in places:
        forms = {place, place.replace("\\", "/"), place.replace("\\", "\\\\")}
        # The home folder of root is a common word; what lies in it is this machine's.
        ends = ("/", "\\") if place == str(Path.home()) else ("/", "\\", "\0", "'", '"')
        texts = {form + end for form in forms for end in ends}
        if any(text.encode() in data or text.encode("utf-16-le") in data for text in texts):
            found.append(place)
    return found


def paths(folder: Path, modules: dict[str, bytes]) -> Iterator[str]:
    """Each file and module that names a folder of this machine."""
    places = here(folder)
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        for place in named(file.read_bytes(), places):
            yield f"{file.relative_to(folder).as_posix()} names {place}"
        if file.suffix == ".zip":
            with zipfile.ZipFile(file) as archive:
                for name in archive.namelist():
                    for place in named(archive.read(name), places):
                        yield f"{file.name}/{name} names {place}"
    for module, code in modules.items():
        for place in named(code, places):
            yield f"the module {module} names {place}"


def imported(package: Path = PACKAGE) -> set[str]:
    """Every module of another project that the program imports anywhere, late ones too."""
    found = set()
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return {name for name in found if name.partition(".")[0] != PACKAGE.name}


def lacking(folder: Path, modules: dict[str, bytes]) -> Iterator[str]:
    """Each module and file of the program, and each import of it, that the bundle does not hold."""
    held = set(modules)
    for name in own_modules(PACKAGE):
        if name not in held and name != f"{PACKAGE.name}.__main__":
            yield f"the module {name} is missing"
    base = inside(folder)
    for file, place in own_files(ROOT):
        if not (base / place / file.name).is_file():
            yield f"the file {place}/{file.name} is missing"
    with zipfile.ZipFile(base / "base_library.zip") as archive:
        held |= {
            name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__")
            for name in archive.namelist()
        }
    libraries = {file.relative_to(base).as_posix() for file in base.rglob("*") if file.is_file()}
    dynamic = {name.rpartition("/")[2].partition(".")[0] for name in libraries}
    for name in sorted(imported()):
        if name in held or name in sys.builtin_module_names or name == "__future__":
            continue
        spec = _found_here(name)
        if spec is None or spec.origin in ("built-in", "frozen"):
            continue  # of another system
        if name.rpartition(".")[2] not in dynamic:
            yield f"{name}, which the program imports, is missing"


def _found_here(name: str) -> importlib.machinery.ModuleSpec | None:
    try:
        return importlib.util.find_spec(name)
    except ModuleNotFoundError:
        return None


def main(arguments: list[str]) -> int:
    """Print each finding; 1 if there is any."""
    folder = Path(arguments[0]) if arguments else ROOT / "dist" / NAME
    modules = frozen(program(folder))
    found = [*lacking(folder, modules), *paths(folder, modules)]
    for finding in found:
        print(finding, file=sys.stderr)
    own = sum(name.partition(".")[0] == PACKAGE.name for name in modules)
    print(
        f"{folder.name}: {own} modules of the program, {len(modules)} in all; {len(found)} findings"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
