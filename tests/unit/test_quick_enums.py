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
    len(kind)  # Whoever asks for a member, or how many there are, gets them made.
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


def after_qt(*lines: str) -> list[str]:
    """What these lines print in a new Python that makes Qt's enumerations in the short way."""
    first = (
        "from nonvoip_desktop.quick_enums import make_enums_quickly",
        "make_enums_quickly()",
        "import PySide6.QtWidgets",
        "from PySide6.QtGui import QImage",
        "kind = QImage.Format",
        "print('Format_RGB32' in vars(kind))",
    )
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join(first + lines)], capture_output=True, text=True, check=True
    )
    return ran.stdout.splitlines()


@pytest.mark.parametrize(
    "question",
    [
        "kind.Format_RGB32",
        "kind['Format_RGB32']",
        "kind(4)",
        "list(kind)",
        "kind.__members__",
        "len(kind)",
        "QImage().format()",
    ],
)
def test_members_are_made_when_somebody_asks(question: str) -> None:
    made = after_qt(question, "print('Format_RGB32' in vars(kind), kind.Format_RGB32, kind(4))")
    assert made == ["False", "True Format.Format_RGB32 Format.Format_RGB32"]


def test_what_qt_answers_is_the_member_that_python_asks_for() -> None:
    lines = ("print(QImage(1, 1, kind.Format_RGB32).format() is kind.Format_RGB32)",)
    assert after_qt(*lines) == ["False", "True"]
    lines = ("got = QImage().format()", "print(got is kind.Format_Invalid)")
    assert after_qt(*lines) == ["False", "True"]


def test_members_cannot_be_set_before_they_are_made_either() -> None:
    lines = (
        "try: kind.Format_RGB32 = 7",
        "except AttributeError as error: print(error)",
        "kind.other = 7",
        "print(kind.other, kind.Format_RGB32.value)",
    )
    assert after_qt(*lines)[-2:] == ["cannot reassign member 'Format_RGB32'", "7 4"]


def test_threads_that_ask_at_once_get_the_same_members() -> None:
    lines = (
        "import sys, threading",
        "sys.setswitchinterval(1e-6)",
        "gate, found = threading.Barrier(8), []",
        "def ask():",
        "    gate.wait()",
        "    found.append(kind.Format_RGB32)",
        "threads = [threading.Thread(target=ask) for _ in range(8)]",
        "for each in threads: each.start()",
        "for each in threads: each.join()",
        "print(len(found), len(set(map(id, found))))",
    )
    assert after_qt(*lines) == ["False", "8 1"]


def test_a_list_of_members_that_is_changed_afterwards_changes_none() -> None:
    look = """
from enum import KEEP, IntEnum
from nonvoip_desktop.quick_enums import make_enums_quickly
make_enums_quickly()
names = [("A", 1), ("B", 2)]
Made = IntEnum("Made", names, boundary=KEEP)
names.append(("C", 3))
print(*Made)
"""
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert ran.stdout == "1 2\n"
