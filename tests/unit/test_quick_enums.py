"""Enumerations that are made in the short way are those that Python itself makes."""

from __future__ import annotations

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


def said(way: str, kind: str, names: str, more: str) -> str:
    """What a new Python says of a small enumeration that it has made in this way."""
    look = f"""
from enum import *
from nonvoip_desktop.quick_enums import make_enums_quickly
{way}
Made = {kind}("Made", {names}, {more})
print([(m.name, m.value) for m in Made], list(Made.__members__), Made.__module__)
print(*(repr(m) for m in Made.__members__.values()))
"""
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    return ran.stdout


def is_the_same(kind: str, names: str, more: str = "boundary=KEEP") -> bool:
    """Whether it comes out in the short way as it does without."""
    usual = said("", kind, names, more)
    assert "Made" in usual
    return said("make_enums_quickly()", kind, names, more) == usual


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
    assert is_the_same(kind, names)


@pytest.mark.parametrize("more", ["", "boundary=STRICT", "module='elsewhere', boundary=KEEP"])
def test_other_requests_are_those_of_python_itself(more: str) -> None:
    names = "[('A', 1), ('B', 2)]"
    assert is_the_same("Flag", names, more)


def test_words_as_values_are_left_to_python_itself() -> None:
    assert is_the_same("Enum", "[('A', 'a')]")
