"""The entry that makes the system start the program, whatever the system."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Entry(Protocol):
    """Each method may raise ``OSError``."""

    def command(self) -> Sequence[str] | None:
        """What the system would start, ``None`` if nothing or if the person switched it off."""
        ...

    def enable(self, command: Sequence[str]) -> None:
        """Have the system start this."""
        ...

    def disable(self) -> None:
        """Have the system start nothing. Nothing to take away is fine."""
        ...


def entry() -> Entry:
    """The entry of this system."""
    if sys.platform == "win32":
        from nonvoip_desktop.desktop.autostart.windows import RunKey

        return RunKey()
    if sys.platform == "darwin":
        from nonvoip_desktop.desktop.autostart.macos import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    from nonvoip_desktop.desktop.autostart.xdg import DesktopEntry

    configured = os.environ.get("XDG_CONFIG_HOME", "")
    # The specification: a relative path is to be taken for none.
    home = Path(configured) if configured.startswith("/") else Path.home() / ".config"
    return DesktopEntry(home / "autostart")


def own_command(options: Sequence[str]) -> list[str]:
    """How to start this very installation without its window."""
    arguments = ["--hidden", *options]
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    script = Path(sys.argv[0])
    if script.stem in ("nonvoip-desktop", "nonvoip-desktopw"):
        return [str(_without_console(script.absolute())), *arguments]
    return [str(_without_console(Path(sys.executable))), "-m", "nonvoip_desktop", *arguments]


def _without_console(program: Path) -> Path:
    """On Windows, the twin of a program that opens no console."""
    if sys.platform != "win32":
        return program
    twin = program.with_name(f"{program.stem}w{program.suffix}")
    return twin if not program.stem.endswith("w") and twin.exists() else program
