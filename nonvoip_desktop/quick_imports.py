"""Keeps PySide from reading the source text of every module that is imported after it.

PySide looks there for the mark of its optional features (``snake_case``, ``true_property``),
which this program does not use: a tenth of the time that its imports take.
"""

from __future__ import annotations

import sys


def spare_sources() -> None:
    """Import PySide and switch its look into sources off; without effect where it has none."""
    import PySide6.QtCore  # noqa: F401 the look is there from this import on

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 not ours
