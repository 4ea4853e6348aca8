"""Libraries come from one file in a short form, and never older than their sources."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import nonvoip_desktop

LIBRARY = {
    "library/__init__.py": "from library.part import answer\n",
    "library/part.py": 'def answer():\n    """What it says."""\n    return "as it was"\n',
    "single.py": "import library\nKNOWN = 1\n",
}
#: What imports the library, and says how, in which state that is left behind.
START = """
import sys, threading
from nonvoip_desktop import short_modules
short_modules.begin()
short_modules.begin()
before = len(sys.meta_path)
def look():
    import single
    import library
look()
thread = threading.Thread(target=look)
thread.start()
thread.join()
import library, single
write = short_modules.end()
assert len(sys.meta_path) == before - (short_modules.place() is not None)
assert short_modules.end() is None
names = ("library", "library.part", "single")
print(*(type(sys.modules[name].__spec__.loader).__name__ for name in names))
print(library.answer(), library.answer.__doc__, library.__path__[0] == sys.argv[1] + "/library")
print("to be written" if write else "complete")
if write:
    write()
"""
USUAL = "SourceFileLoader SourceFileLoader SourceFileLoader"
SHORT = "_Loader _Loader _Loader"
AT_FIRST = [USUAL, "as it was What it says. True", "to be written"]
THEN = [SHORT, "as it was None True", "complete"]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the program as it is installed, nothing compiled, and a library beside it."""
    assert nonvoip_desktop.__file__ is not None
    shutil.copytree(
        Path(nonvoip_desktop.__file__).parent,
        tmp_path / "here" / "nonvoip_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name, source in LIBRARY.items():
        path = tmp_path / "here" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return tmp_path / "here"


def start(folder: Path, *others: Path, **environment: str) -> list[str]:
    """What a start of this installation says, line by line."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
    }
    path = os.pathsep.join(map(str, (*others, folder)))
    done = subprocess.run(
        [sys.executable, "-c", START, str(folder)],
        cwd=folder.parent,
        env={**inherited, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def kept_in(folder: Path) -> list[Path]:
    """The files in which modules are kept together."""
    return list((folder / "nonvoip_desktop" / "__pycache__").glob("short.*"))


def test_the_second_start_has_them_in_a_short_form(installed: Path) -> None:
    assert start(installed) == AT_FIRST
    assert start(installed) == THEN


def test_a_changed_library_counts_at_once_and_is_kept_then(installed: Path) -> None:
    start(installed)
    part = installed / "library" / "part.py"
    part.write_text(part.read_text(encoding="utf-8").replace("was", "is now"), encoding="utf-8")
    assert start(installed) == [
        "_Loader SourceFileLoader _Loader",
        "as it is now What it says. True",
        "to be written",
    ]
    assert start(installed) == [SHORT, "as it is now None True", "complete"]


def test_another_place_that_python_looks_in_first_counts(installed: Path, tmp_path: Path) -> None:
    """A file of one environment says nothing about another with the same program."""
    start(installed)
    other = tmp_path / "other"
    other.mkdir()
    (other / "single.py").write_text("import library\nKNOWN = 2\n", encoding="utf-8")
    assert start(installed, other) == AT_FIRST


@pytest.mark.parametrize("damage", [b"", b"{", b"\xa9\x03", b"other form"], ids=repr)
def test_a_file_that_cannot_be_used_is_written_anew(installed: Path, damage: bytes) -> None:
    start(installed)
    (file,) = kept_in(installed)
    file.write_bytes(damage if damage != b"other form" else marshal.dumps(((0, b"", ()), {})))
    assert start(installed) == AT_FIRST
    assert start(installed) == THEN


def test_a_module_that_came_to_harm_in_the_file_is_imported_as_usual(installed: Path) -> None:
    start(installed)
    (file,) = kept_in(installed)
    whole = file.read_bytes()
    for harmed in (whole[:-50], whole[:-50] + bytes(50), bytes(50) + whole[50:]):
        file.write_bytes(harmed)
        assert start(installed)[::2] != [SHORT, "complete"]
        assert start(installed) == THEN
        assert kept_in(installed) == [file]


def test_what_has_no_source_is_not_looked_for_at_each_start(installed: Path) -> None:
    program = START.replace(
        "def look():",
        "import importlib.util\n"
        "spec = importlib.util.spec_from_file_location('made', '/nowhere/made.py')\n"
        "sys.modules['made'] = importlib.util.module_from_spec(spec)\n"
        "def look():",
    )
    for expected in (AT_FIRST, THEN):
        done = subprocess.run(
            [sys.executable, "-c", program, str(installed)],
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.splitlines() == expected


def test_nothing_is_written_where_python_writes_nothing(installed: Path) -> None:
    for environment in ({"PYTHONDONTWRITEBYTECODE": "1"}, {"PYTHONPYCACHEPREFIX": "elsewhere"}):
        start(installed, **environment)
        assert kept_in(installed) == []
