"""PySide does not read the sources of the program when they are imported."""

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
