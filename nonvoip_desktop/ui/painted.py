"""Waiting until a window that was shown has been painted, so that other work comes after that."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Seconds after which it is gone on in any case: a window may be covered, or on no screen.
PATIENCE = 1.0


async def painted(window: QWidget) -> None:
    """Return in the turn after the first paint of a window that has just been shown."""
    watch = _Watch(window)
    try:
        async with asyncio.timeout(PATIENCE):
            await watch.seen.wait()
    except TimeoutError:
        pass
    finally:
        watch.close()


class _Watch(QObject):
    """Sees the first paint of a window; all of its parts are painted in the same turn."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = asyncio.Event()
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.set()
        return False

    def close(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()
