"""The modules of a start come from one file, and never older than their sources."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import nonvoip_desktop

ASKED = ("nonvoip_desktop.domain", "nonvoip_desktop.domain.account", "nonvoip_desktop.domain.order")
#: A start: what it imports and from where, in which state that is left behind.
START = f"""
import sys
from importlib import import_module
from nonvoip_desktop import quick_modules
quick_modules.begin()
for name in {ASKED!r}:
    import_module(name)
finders = len(sys.meta_path)
write = quick_modules.end()
assert len(sys.meta_path) == finders - (quick_modules.place() is not None)
assert quick_modules.end() is None
print(*(type(sys.modules[name].__spec__.loader).__name__ for name in {ASKED!r}))
print(import_module("nonvoip_desktop.domain.account").__file__)
print(getattr(sys.modules["nonvoip_desktop.domain.account"], "CHANGED", "as it was"))
print("to be written" if write else "complete")
if write:
    write()
"""
USUAL = "SourceFileLoader SourceFileLoader SourceFileLoader"
QUICK = "_Loader _Loader _Loader"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package as it is installed, with nothing compiled."""
    assert nonvoip_desktop.__file__ is not None
    package = tmp_path / "nonvoip_desktop"
    shutil.copytree(
        Path(nonvoip_desktop.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    return package


def start(package: Path, *arguments: str, **environment: str) -> list[str]:
    """What a start of this installation says, line by line."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
    }
    done = subprocess.run(
        [sys.executable, *arguments, "-c", START],
        cwd=package.parent,
        env={**inherited, "PYTHONPATH": str(package.parent), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def kept_in(package: Path) -> list[Path]:
    """The files in which modules are kept together."""
    return list((package / "__pycache__").glob("start.*"))


def test_the_second_start_reads_them_at_once(installed: Path) -> None:
    source = str(installed / "domain" / "account.py")
    assert start(installed) == [USUAL, source, "as it was", "to be written"]
    assert start(installed) == [QUICK, source, "as it was", "complete"]


def test_a_changed_source_counts_at_once_and_is_kept_then(installed: Path) -> None:
    start(installed)
    source = installed / "domain" / "account.py"
    source.write_text(source.read_text(encoding="utf-8") + "\nCHANGED = 'new'\n", encoding="utf-8")
    mixed = "_Loader SourceFileLoader _Loader"
    assert start(installed) == [mixed, str(source), "new", "to be written"]
    assert start(installed) == [QUICK, str(source), "new", "complete"]


def test_a_source_that_is_gone_is_not_imported(installed: Path) -> None:
    start(installed)
    (installed / "domain" / "account.py").unlink()
    with pytest.raises(AssertionError, match=r"nonvoip_desktop\.domain\.account"):
        start(installed)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xa9\x03", "moved", b"other form"], ids=repr)
def test_a_file_that_cannot_be_used_is_written_anew(installed: Path, damage: bytes | str) -> None:
    start(installed)
    (file,) = kept_in(installed)
    if isinstance(damage, str):
        moved = installed.parent / damage / installed.name
        moved.parent.mkdir()
        installed.rename(moved)
        installed = moved
    else:
        file.write_bytes(damage if damage != b"other form" else marshal.dumps(((1, b"", ""), {})))
    assert start(installed)[::3] == [USUAL, "to be written"]
    assert start(installed)[::3] == [QUICK, "complete"]


def test_nothing_is_written_where_python_writes_nothing(installed: Path) -> None:
    for environment in ({"PYTHONDONTWRITEBYTECODE": "1"}, {"PYTHONPYCACHEPREFIX": "elsewhere"}):
        start(installed, **environment)
        assert kept_in(installed) == []


def test_python_without_asserts_keeps_its_own(installed: Path) -> None:
    start(installed)
    assert start(installed, "-O")[::3] == [USUAL, "to be written"]
    assert len(kept_in(installed)) == 2


def test_another_kind_of_start_does_not_forget_what_the_first_needs(installed: Path) -> None:
    start(installed)
    other = START.replace("domain.order", "domain.money")
    subprocess.run(
        [sys.executable, "-c", other],
        cwd=installed.parent,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(installed.parent)},
        capture_output=True,
        check=True,
    )
    assert start(installed)[::3] == [QUICK, "complete"]
