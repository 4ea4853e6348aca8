"""What libraries would do at their import and the program has no use for is not done."""

from __future__ import annotations

import sys

import pytest

from tests.helpers.new_python import said

LOOK = """
import inspect, sys
read = []
getsource = inspect.getsource
inspect.getsource = lambda module: read.append(module) or getsource(module)
if "signatures" in sys.argv:
    from nonvoip_desktop.quick_imports import spare_signatures
    spare_signatures()
import PySide6.QtCore
core = bool(read)
if "features" in sys.argv:
    from nonvoip_desktop.quick_imports import spare_features
    spare_features()
read.clear()
import nonvoip_desktop.ui.theme
print(core, bool(read))
"""


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ((), "True True"),
        (("features",), "True False"),
        (("signatures",), "False False"),
        (("signatures", "features"), "False False"),
    ],
    ids=str,
)
def test_sources_are_read_only_where_nobody_forbids_it(
    arguments: tuple[str, ...], read: str
) -> None:
    """Before Qt's core is there, and after it."""
    assert said(LOOK, *arguments) == [read]


WRONG_CALLS = """
import inspect, sys
if sys.argv[1:]:
    from nonvoip_desktop.quick_imports import spare_signatures
    spare_signatures()
from PySide6.QtCore import QObject, QTimer
from PySide6.support.signature import get_signature
for ask in (
    lambda: QTimer.singleShot("soon", None),
    lambda: QTimer().start("soon"),
    lambda: QObject(nothing=1),
    lambda: QTimer.start.__doc__,
    lambda: QTimer.__doc__,
    lambda: get_signature(QTimer.start),
    lambda: inspect.signature(QTimer.start),
):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)
"""


def test_wrong_calls_and_questions_get_the_same_answers_from_modules_that_slept() -> None:
    usual = said(WRONG_CALLS)
    assert said(WRONG_CALLS, "spare") == usual
    assert any("called with wrong argument types" in line for line in usual)


ASLEEP = """
import sys
from nonvoip_desktop.quick_imports import spare_signatures
spare_signatures()
import PySide6.QtWidgets
parser = sys.modules["shibokensupport.signature.parser"]
print("pyside_type_init" in vars(parser), hasattr(parser, "__wrapped__"))
print(callable(parser.pyside_type_init), hasattr(parser, "nothing_of_this_name"))
print("pyside_type_init" in vars(parser))
"""


def test_modules_of_signatures_sleep_until_they_are_asked_for_something() -> None:
    assert said(ASLEEP) == ["False False", "True False", "True"]


def test_another_shiboken_is_imported_as_it_is() -> None:
    other = ASLEEP.replace(
        "spare_signatures()\n",
        "import nonvoip_desktop.quick_imports as quick\n"
        "quick._KNOWN = {(5, 0)}\nspare_signatures()\n",
    )
    assert said(other) == ["True False", "True False", "True"]


def test_msgspec_goes_on_to_typing_and_others_find_the_extensions_still() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_extensions;"
        "spare_extensions(); print('typing_extensions' in sys.modules);"
        "import typing_extensions; print(typing_extensions.__name__)"
    )
    assert said(look) == ["False", "typing_extensions"]


HELP = """
import sys
if sys.argv[1:]:
    from nonvoip_desktop.quick_imports import spare_translations
    spare_translations()
import argparse
print("gettext" in sys.modules)
parser = argparse.ArgumentParser(prog="program")
parser.add_argument("--more", choices=("one", "two"), required=True)
print(parser.format_help())
try:
    parser.parse_args(["--more"], argparse.Namespace())
except SystemExit as ended:
    print(ended.code)
import gettext
print(gettext.__file__ is not None)
"""


def test_the_command_line_speaks_as_it_would_without_looking_for_translations() -> None:
    usual, spared = said(HELP), said(HELP, "spare")
    assert (usual[0], spared[0]) == ("True", "False")
    assert spared[1:] == usual[1:]
    assert (usual[-2:], "options:" in usual) == (["2", "True"], True)


def test_httpx_comes_without_its_command_line() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_command_lines;"
        "spare_command_lines(); import httpx;"
        "print(httpx.AsyncClient.__name__, *{'click', 'rich', 'pygments'} & set(sys.modules))"
    )
    assert said(look) == ["AsyncClient"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows binds libraries otherwise")
def test_functions_of_libraries_are_looked_for_when_they_are_called() -> None:
    look = (
        "import os, sys; from nonvoip_desktop.quick_imports import import_qt;"
        "before = sys.getdlopenflags(); import_qt(); now = sys.getdlopenflags();"
        "print(bool(before & os.RTLD_NOW), bool(now & os.RTLD_NOW), bool(now & os.RTLD_LAZY))"
    )
    assert said(look) == ["True False True"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="uuid asks for no system there")
def test_uuid_comes_without_platform_and_both_are_what_they_were() -> None:
    known = (
        "import platform, uuid;"
        "print(platform.system(), platform.python_version(), uuid._LINUX, uuid._AIX)"
    )
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare; spare();"
        "print('uuid' in sys.modules, 'platform' in sys.modules);"
    )
    ours = said(look + known)
    assert ours[0] == "True False"
    assert ours[1:] == said(known)
