"""Keeps libraries from doing at their import what this program has no use for."""

from __future__ import annotations

import sys


def spare_extensions() -> None:
    """Import msgspec without typing_extensions, which takes three times as long as itself.

    It asks there for what ``typing`` has since Python 3.11, and goes on to ``typing`` where
    the other one is missing.
    """
    if "typing_extensions" not in sys.modules and "msgspec" not in sys.modules:
        sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # imports of it fail
        try:
            import msgspec  # noqa: F401
        finally:
            del sys.modules["typing_extensions"]


def spare_command_lines() -> None:
    """Let httpx be imported later without its command line, which brings click and, where they
    are installed, rich and pygments: half of its time and 5 MiB. It gets by without.
    """
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # imports of it fail


def spare_sources() -> None:
    """Import PySide and keep it from reading the source text of every module after it.

    It looks there for the mark of its optional features (``snake_case``, ``true_property``),
    which this program does not use: a tenth of the time that its imports take. Without effect
    where it has no such look.
    """
    import PySide6.QtCore  # noqa: F401 the look is there from this import on

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 not ours
