"""Enumerations that are made in the short way are those that Python itself makes."""

from __future__ import annotations

import enum
import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="other versions of Python make them in their own way"
)

COMPARE = """
import enum, importlib, json, sys
from enum import EnumType
from nonvoip_desktop.quick_enums import make_enums_quickly
make_enums_quickly()
create = EnumType._create_
pairs = []
def described(kind, value):
    if isinstance(value, kind):
        return [value._name_, value._value_, value._sort_order_, value is kind(value._value_)]
    if isinstance(value, dict):
        return [[key, described(kind, item)] for key, item in value.items()]
    return repr(getattr(value, "__func__", value))
def contents(kind):
    return {
        name: described(kind, value) for name, value in vars(kind).items()
        if name not in ("__dict__", "__weakref__")
    }
def both(kind, name, names, **more):
    module = more.pop("module", None) or "somewhere"
    made, usual = (
        way(kind, name, names, module=module, **more) for way in (create, create.usual)
    )
    pairs.append((name, contents(made), contents(usual), made.__mro__[1:] == usual.__mro__[1:]))
    return made
EnumType._create_ = both
import PySide6
for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtDBus"):
    module = importlib.import_module("PySide6." + name)
    for each in dir(module):
        getattr(module, each)
json.dump([len(pairs), [
    (name, key, made.get(key), usual.get(key))
    for name, made, usual, same in pairs for key in {*made, *usual}
    if made.get(key) != usual.get(key) or not same
]], sys.stdout)
"""


def test_each_enumeration_of_qt_has_the_contents_that_it_would_have() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", COMPARE], capture_output=True, text=True, check=True
    )
    count, differences = json.loads(ran.stdout)
    assert count > 500
    assert differences == []


def made(kind: str, names: str, more: str = "boundary=KEEP") -> str:
    """What a new Python says of a small enumeration, after ``make_enums_quickly``."""
    look = f"""
from enum import *
from nonvoip_desktop.quick_enums import make_enums_quickly
make_enums_quickly()
Made = {kind}("Made", {names}, {more})
print([(m.name, m.value) for m in Made], list(Made.__members__), Made.__module__)
print(*(repr(m) for m in Made.__members__.values()))
"""
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    return ran.stdout


def plainly(kind: str, names: str, more: str = "boundary=KEEP") -> str:
    """The same from this Python, which makes enumerations as ever."""
    assert not hasattr(enum.EnumType._create_, "usual")
    found: dict[str, object] = {"__name__": "__main__"}
    exec(f"from enum import *\nMade = {kind}('Made', {names}, {more})", found)
    kept = found["Made"]
    assert isinstance(kept, enum.EnumType)
    members = [(m.name, m.value) for m in kept]  # type: ignore[attr-defined]
    words = " ".join(repr(m) for m in kept.__members__.values())
    return f"{members} {list(kept.__members__)} {kept.__module__}\n{words}\n"


@pytest.mark.parametrize("kind", ["Enum", "IntEnum", "Flag", "IntFlag"])
@pytest.mark.parametrize(
    "names",
    [
        "[('A', 1), ('B', 2), ('Also', 1), ('Both', 3)]",
        "[('High', 8), ('Low', 1), ('None_', 0)]",
        "[('name', 1), ('real', 2)]",
        "['A', 'B']",
        "'A B'",
        "{'A': 1}",
        "[('A', 1), ('B', -1)]",
    ],
)
def test_whatever_is_asked_for_comes_out_as_it_would(kind: str, names: str) -> None:
    assert made(kind, names) == plainly(kind, names)


@pytest.mark.parametrize("more", ["", "boundary=STRICT", "module='elsewhere', boundary=KEEP"])
def test_other_requests_are_those_of_python_itself(more: str) -> None:
    names = "[('A', 1), ('B', 2)]"
    assert made("Flag", names, more) == plainly("Flag", names, more)


def test_words_as_values_are_left_to_python_itself() -> None:
    assert made("Enum", "[('A', 'a')]") == plainly("Enum", "[('A', 'a')]")
