"""What libraries would do at their import and the program has no use for is not done."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOOK = """
import inspect, sys
read = []
getsource = inspect.getsource
inspect.getsource = lambda module: read.append(module) or getsource(module)
import PySide6.QtCore
if sys.argv[1:]:
    from nonvoip_desktop.quick_imports import spare_sources
    spare_sources()
read.clear()
import nonvoip_desktop.ui.theme
print(len(read))
"""


@pytest.mark.parametrize(("arguments", "spared"), [((), False), (("spare",), True)])
def test_sources_are_read_only_where_nobody_forbids_it(
    arguments: tuple[str, ...], spared: bool
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, *arguments], capture_output=True, text=True, check=True
    )
    assert (int(ran.stdout) == 0) is spared


def test_msgspec_goes_on_to_typing_and_others_find_the_extensions_still() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_extensions;"
        "spare_extensions(); print('typing_extensions' in sys.modules);"
        "import typing_extensions; print(typing_extensions.__name__)"
    )
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "typing_extensions"]


def test_httpx_comes_without_its_command_line() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_command_lines;"
        "spare_command_lines(); import httpx;"
        "print(httpx.AsyncClient.__name__, *{'click', 'rich', 'pygments'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["AsyncClient"]
