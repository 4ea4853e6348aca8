"""asyncio's loop over Qt's: steps that are due, what comes later, calls from other threads."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from heapq import heapify, heappop, heappush
from math import ceil
from time import monotonic
from typing import TYPE_CHECKING, Any

os.environ["QT_API"] = "pyside6"  # qasync looks for another binding first

import qasync
from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from PySide6.QtWidgets import QApplication

#: Cancelled callbacks that are kept until their time; more are dropped once they are the most.
MOST_CANCELLED = 100

#: The longest time that a timer of Qt's can be set to, in milliseconds.
_LONGEST = 2**31 - 1
#: On Windows a precise timer keeps the whole computer's clock at a quick pace.
_KIND = Qt.TimerType.CoarseTimer if os.name == "nt" else Qt.TimerType.PreciseTimer


class _Bell(QObject):
    """Rung in any thread, heard in the window's."""

    rung = Signal()


class _Call(asyncio.TimerHandle):
    """A call at its time; ``waits`` while it is among those that come later."""

    __slots__ = ("waits",)

    waits: bool


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync's loop with one timer for what is due and one for all that comes later.

    qasync makes a timer of Qt's for each callback. One that is cancelled stays there until
    its time has come, and each request and each word with the database leaves one behind, as its
    deadline. Qt lets those of some seconds ring together: after 10,000 callbacks some
    thousand rang at once and stopped the window for 80 ms, second after second.
    """

    def __init__(self, application: QApplication) -> None:
        self._due: deque[asyncio.Handle] = deque()
        #: A heap: what comes first is in front.
        self._later: list[_Call] = []
        self._cancelled = 0
        self._in_turn = False
        self._turn_is_set = False
        self._turn_timer = _timer(self._turn)
        self._alarm = _timer(self._ring)
        self._alarm.setTimerType(_KIND)
        self._bell_rings = False
        self._bell = _Bell()
        self._bell.rung.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        super().__init__(application)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call it in the next turn."""
        handle = asyncio.Handle(callback, args, self, context)
        self._due.append(handle)
        self._set_turn()
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Call it after so many seconds, never sooner."""
        return self.call_at(monotonic() + delay, callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Call it when the loop's clock shows this."""
        handle = _Call(when, callback, args, self, context)
        handle.waits = when > monotonic()
        if not handle.waits:
            self._due.append(handle)
            self._set_turn()
            return handle
        heappush(self._later, handle)
        if self._later[0] is handle:
            self._set_alarm()
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call it in one of the next turns; for any thread."""
        handle = asyncio.Handle(callback, args, self, context)
        self._due.append(handle)
        # Whoever comes before the bell was heard comes before the turn that it brings.
        if not self._bell_rings:
            self._bell_rings = True
            self._bell.rung.emit()
        return handle

    def close(self) -> None:
        """Call nothing any more."""
        super().close()
        self._alarm.stop()
        self._due.clear()
        self._later.clear()

    def _timer_handle_cancelled(self, handle: _Call) -> None:
        if not handle.waits:
            return
        self._cancelled += 1
        if self._cancelled > max(MOST_CANCELLED, len(self._later) // 2):
            self._later = [each for each in self._later if not each.cancelled()]
            heapify(self._later)
            # asyncio tells of this one before it counts as cancelled: it is still among them.
            self._cancelled = 1

    def _heard(self) -> None:
        self._bell_rings = False
        self._set_turn()

    def _set_turn(self) -> None:
        if not self._turn_is_set:
            self._turn_is_set = True
            self._turn_timer.start()

    def _set_alarm(self) -> None:
        wait = ceil((self._later[0].when() - monotonic()) * 1000)
        self._alarm.start(min(max(wait, 0), _LONGEST))

    def _ring(self) -> None:
        """The time of what comes first is there, unless it was cancelled."""
        later, now = self._later, monotonic()
        while later and (later[0].cancelled() or later[0].when() <= now):
            handle = heappop(later)
            handle.waits = False
            if handle.cancelled():
                self._cancelled -= 1
            else:
                self._due.append(handle)
        if later:
            self._set_alarm()
        self._turn()

    def _turn(self) -> None:
        """Call what is due now; what it leads to has the next turn, after Qt's events."""
        self._turn_is_set = False
        # A system's own dialog may run Qt's loop within a step. Other tasks cannot take one then:
        # each that tried would have lost it.
        if self._in_turn or self.is_closed():
            return
        self._in_turn = True
        due = self._due
        try:
            for _ in range(len(due)):
                handle = due.popleft()
                if not handle.cancelled():
                    handle._run()
        finally:
            self._in_turn = False
            if due:
                self._set_turn()


def _timer(rings: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(rings)
    return timer
