"""Refusing, in words, what the window cannot run on; and no core dumps."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Exit codes: the pair of PySide6 and Python is broken; there is no display.
BROKEN_PAIR = 3
NO_DISPLAY = 2


class CannotRun(Exception):
    """The window cannot be opened here; ``str()`` says why and what to do."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def refuse_broken_pair() -> None:
    """Raise ``CannotRun`` for PySide6 6.12 or later on Python older than 3.12.

    There every call into Qt that returns nothing loses a reference to ``None``,
    and after some thousand calls the interpreter aborts, perhaps in the middle
    of a purchase. Call it before anything of Qt is imported.
    """
    if sys.version_info >= (3, 12):
        return
    installed = _installed()
    # Essentials alone is what this project asks for; somebody may have put the whole over it.
    for name in ("PySide6-Essentials", "PySide6", "shiboken6"):
        found = installed.get(name.lower().replace("-", "_"))
        if found is None:  # also in a bundle, which is built from the pinned set
            continue
        numbers = tuple(int(number) for number in re.findall(r"\d+", found)[:2])
        if numbers >= (6, 12):
            python = ".".join(str(number) for number in sys.version_info[:3])
            raise CannotRun(
                f"{name} {found} is broken on Python {python}: it loses references until the "
                "program aborts. Install an older one:\n"
                f"    {sys.executable} -m pip install 'PySide6-Essentials<6.12' 'shiboken6<6.12'\n"
                "or use Python 3.12 or 3.13.",
                BROKEN_PAIR,
            )


def _installed() -> dict[str, str]:
    """The versions of what is installed, by the names of the folders that say so.

    As ``importlib.metadata``, whose import alone takes tens of milliseconds.
    """
    found: dict[str, str] = {}
    for folder in sys.path:
        with suppress(OSError):
            for entry in os.scandir(folder):
                if entry.name.endswith(".dist-info"):
                    distribution, _, version = entry.name[:-10].partition("-")
                    found.setdefault(distribution.lower(), version)
    return found


def refuse_missing_display(environment: Mapping[str, str] = os.environ) -> None:
    """Raise ``CannotRun`` where Qt would abort for want of a display (Linux only)."""
    if not sys.platform.startswith("linux"):
        return
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not any(environment.get(name) for name in names):
        raise CannotRun(
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            NO_DISPLAY,
        )


def no_core_dumps() -> None:
    """Keep the memory of a crashed process, with the password in it, off the disk."""
    try:
        import resource
    except ImportError:  # Windows has no such files
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
