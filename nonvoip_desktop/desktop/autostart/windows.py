"""Windows: a value of the Run key of the current user."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "NonVoip Desktop"


class RunKey:
    """Satisfies ``entry.Entry``; ``registry`` is the module ``winreg``."""

    def __init__(self, registry: Any = None) -> None:
        if registry is None:
            import winreg as registry
        self._registry = registry

    def command(self) -> Sequence[str] | None:
        """What Windows starts at sign-in."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, KEY) as key:
                line, _kind = registry.QueryValueEx(key, NAME)
        except FileNotFoundError:
            return None
        return split(str(line))

    def enable(self, command: Sequence[str]) -> None:
        """Write the value."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, KEY) as key:
            line = subprocess.list2cmdline(command)
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, line)

    def disable(self) -> None:
        """Take the value away."""
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, KEY, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return


def split(line: str) -> list[str]:
    """The arguments of a line as ``list2cmdline`` writes it, whose arguments hold no quotes."""
    parts: list[str] = []
    for place, part in enumerate(line.split('"')):
        parts.extend([part] if place % 2 else part.split())
    return parts
