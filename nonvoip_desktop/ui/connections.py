"""Connections to what outlives a controller, remembered so that they can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from collections.abc import Callable


class Connections:
    """Every connection made through this is undone by ``close``."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] = []

    def connect(self, signal: object, slot: Any) -> None:
        """Connect a Qt signal (of an instance) to a slot or to another signal."""
        source = cast(SignalInstance, signal)
        source.connect(slot)
        self._undo.append(lambda: source.disconnect(slot))

    def add(self, stop: Callable[[], object]) -> None:
        """Call ``stop`` at the end as well."""
        self._undo.append(stop)

    def close(self) -> None:
        """Undo everything, the newest first; afterwards nothing is called any more."""
        while self._undo:
            self._undo.pop()()
