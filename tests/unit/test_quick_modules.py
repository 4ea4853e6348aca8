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
#: A start: what it reads one by one, and in which state that is left behind.
START = f"""
import os, sys
from importlib import import_module
from nonvoip_desktop import quick_modules
read = []
def hear(event, args):
    if event == "open" and "nonvoip_desktop" in str(args[0]):
        folder, name = os.path.split(str(args[0]))
        if name.partition(".")[0] not in ("start", *read):
            read.append(name.partition(".")[0])
sys.addaudithook(hear)
quick_modules.begin()
at_once = sum(name.startswith("nonvoip_desktop.domain") for name in sys.modules)
for name in {ASKED!r}:
    import_module(name)
finders = len(sys.meta_path)
write = quick_modules.end()
assert len(sys.meta_path) == finders - (quick_modules.place() is not None)
assert quick_modules.end() is None
print(*read)
print(import_module("nonvoip_desktop.domain.account").__file__)
print(getattr(sys.modules["nonvoip_desktop.domain.account"], "CHANGED", "as it was"))
print(at_once, "to be written" if write else "complete")
if write:
    write()
"""
#: What is read one by one in a first start, what is there at once in a later one.
ALL = "__init__ account language order product"
FIRST, LATER = "0 to be written", "4 complete"


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
    assert start(installed) == [ALL, source, "as it was", FIRST]
    assert start(installed) == ["", source, "as it was", LATER]


def test_a_changed_source_counts_at_once_and_is_kept_then(installed: Path) -> None:
    start(installed)
    source = installed / "domain" / "account.py"
    source.write_text(source.read_text(encoding="utf-8") + "\nCHANGED = 'new'\n", encoding="utf-8")
    assert start(installed) == ["account", str(source), "new", FIRST]
    assert start(installed) == ["", str(source), "new", LATER]


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
    assert start(installed)[::3] == [ALL, FIRST]
    assert start(installed)[::3] == ["", LATER]


def test_nothing_is_written_where_python_writes_nothing(installed: Path) -> None:
    for environment in ({"PYTHONDONTWRITEBYTECODE": "1"}, {"PYTHONPYCACHEPREFIX": "elsewhere"}):
        start(installed, **environment)
        assert kept_in(installed) == []


def test_python_without_asserts_keeps_its_own(installed: Path) -> None:
    start(installed)
    assert start(installed, "-O")[::3] == [ALL, FIRST]
    assert len(kept_in(installed)) == 2


def run(package: Path, program: str) -> None:
    """Start this installation in another way."""
    subprocess.run(
        [sys.executable, "-c", program],
        cwd=package.parent,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(package.parent)},
        capture_output=True,
        check=True,
    )


def test_another_kind_of_start_does_not_forget_what_the_first_needs(installed: Path) -> None:
    start(installed)
    run(installed, START.replace("domain.order", "domain.answers"))
    assert start(installed)[::3] == ["", "5 complete"]


def test_modules_are_there_in_the_order_in_which_they_were_done(installed: Path) -> None:
    """A package that imports its own parts is begun before them and done after them."""
    (installed / "domain" / "__init__.py").write_text(
        "from nonvoip_desktop.domain.account import Account\n"
        "from nonvoip_desktop.domain.order import Order\n",
        encoding="utf-8",
    )
    assert start(installed)[::3] == [ALL, FIRST]
    assert start(installed)[::3] == ["", LATER]
    header, _, order = marshal.loads(kept_in(installed)[0].read_bytes())
    package = "nonvoip_desktop.domain"
    assert (order[0], order[-1]) == (package, package)
    assert sorted(order) == sorted(2 * list(dict.fromkeys(order)))


@pytest.mark.parametrize("order", [[], ["no.such.module"]], ids=repr)
def test_what_does_not_come_in_order_is_imported_as_it_is_asked_for(
    installed: Path, order: list[str]
) -> None:
    start(installed)
    (file,) = kept_in(installed)
    header, kept, _ = marshal.loads(file.read_bytes())
    file.write_bytes(marshal.dumps((header, kept, order)))
    assert start(installed)[::3] == ["", FIRST]
    assert start(installed)[::3] == ["", LATER]


def test_a_module_that_fails_says_so_where_it_is_asked_for(installed: Path) -> None:
    source = installed / "domain" / "account.py"
    text = source.read_text(encoding="utf-8")
    source.write_text(f"{text}\nimport os\nassert not os.environ.get('FAIL')\n", encoding="utf-8")
    start(installed)
    with pytest.raises(AssertionError, match=r"account\.py.*in <module>"):
        start(installed, FAIL="yes")
    assert start(installed)[::3] == ["", LATER]
