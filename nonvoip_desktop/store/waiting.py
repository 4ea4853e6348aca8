"""How a task waits for another thread: it goes on in the turn that brings the answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextvars import Context


class Waiter:
    """What a task awaits until it is rung, once; rung and awaited in the loop's own thread.

    asyncio's future has its task go on a turn later, after another look for what else has come:
    a twentieth of what a search takes, and in the window whatever is to be painted comes between.
    This is a future by asyncio's protocol (see ``asyncio.isfuture``) that calls its task itself,
    so ``ring`` is for callbacks of the loop, not for other tasks.
    """

    __slots__ = ("_asyncio_future_blocking", "_context", "_go_on", "_loop", "_rung", "cancelled")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._asyncio_future_blocking = False
        self._loop = loop
        self._rung = False
        self._go_on: Callable[[Waiter], object] | None = None
        self._context: Context | None = None
        #: Whether the task was cancelled before it was rung.
        self.cancelled = False

    def ring(self) -> None:
        """Let the task go on, here and now. Ringing again is fine."""
        self._rung = True
        go_on, self._go_on = self._go_on, None
        if go_on is not None and self._context is not None:
            self._context.run(go_on, self)

    def __await__(self) -> Generator[Waiter, None, None]:
        if not self._rung:
            self._asyncio_future_blocking = True
            yield self

    # What asyncio's task asks of a future

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """The loop of the task that may await it."""
        return self._loop

    def add_done_callback(self, go_on: Callable[[Waiter], object], *, context: Context) -> None:
        """Called by the task that begins to wait, with its own next step."""
        self._go_on, self._context = go_on, context

    def cancel(self, msg: object = None) -> bool:
        """Called by the task when it is cancelled: it goes on in the next turn."""
        if self._go_on is None or self.cancelled:
            return False
        self.cancelled = True
        self._loop.call_soon(self.ring)
        return True

    def result(self) -> None:
        """Asked by the task as it goes on; raises ``CancelledError`` if it was cancelled."""
        if self.cancelled:
            raise asyncio.CancelledError
