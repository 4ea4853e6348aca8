"""Which way messages come: whether callbacks have shown to work lately."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import (
    Events,
    MessageArrived,
    Notice,
    NoticeOver,
    Severity,
)
from nonvoip_desktop.domain.message import Source
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.watching import Watcher

#: Callbacks count as working for so many seconds after the last one.
LATELY = 3600.0
#: A callback may be so many seconds later than the poll that found its message.
GRACE = 10.0
#: What was found in the first seconds of listening may have been posted before.
SETTLING = 60.0

_KEY = "callbacks silent"


class Way(StrEnum):
    """How messages come."""

    POLLS = "polls"
    #: Somebody listens for callbacks; none has come yet, or not for long.
    LISTENING = "listening"
    CALLBACKS = "callbacks"
    #: A poll found a message that no callback came for.
    SILENT = "silent"


class Arrival:
    """Slows polling to a safety net while callbacks work; behaviour, 'Waiting for messages' 1."""

    def __init__(self, watcher: Watcher, events: Events, clock: Clock) -> None:
        self._watcher = watcher
        self._events = events
        self._clock = clock
        self._listening_since: float | None = None
        self._last = 0.0
        #: Messages that a poll found, and until when their callbacks may come.
        self._awaited: dict[int, float] = {}
        self.way = Way.POLLS
        self._stop = events.subscribe(MessageArrived, self._arrived)

    def close(self) -> None:
        """Hear no more of messages."""
        self._stop()

    def listen(self, listening: bool) -> None:
        """Whether callbacks can reach this program at all."""
        self._listening_since = self._clock.elapsed() if listening else None
        self._awaited.clear()
        self._events.publish(NoticeOver(_KEY))
        self._set(Way.LISTENING if listening else Way.POLLS)

    def called_back(self, message_id: int | None = None) -> None:
        """A callback of one of the orders has come; of this message, if it was of one."""
        self._last = self._clock.elapsed()
        if message_id is not None:
            self._awaited.pop(message_id, None)
        if self._listening_since is None:
            return  # left from before
        if self.way is Way.SILENT:
            self._events.publish(NoticeOver(_KEY))
        self._set(Way.CALLBACKS)

    def next_check(self) -> float | None:
        """Seconds until ``check`` may find something else; ``None``: not by itself."""
        due = [*self._awaited.values()]
        if self.way is Way.CALLBACKS:
            due.append(self._last + LATELY)
        return max(0.0, min(due) - self._clock.elapsed()) if due else None

    def check(self) -> None:
        """Look whether a callback is overdue, or the last one too long ago."""
        now = self._clock.elapsed()
        overdue = [message_id for message_id, until in self._awaited.items() if until <= now]
        for message_id in overdue:
            del self._awaited[message_id]
        if overdue:
            self._fall_silent()
        elif self.way is Way.CALLBACKS and now - self._last >= LATELY:
            self._set(Way.LISTENING)

    def _arrived(self, event: MessageArrived) -> None:
        if event.message.source is not Source.POLL or self._listening_since is None:
            return
        now = self._clock.elapsed()
        if self.way is Way.CALLBACKS or now - self._listening_since > SETTLING:
            self._awaited[event.message.message_id] = now + GRACE

    def _fall_silent(self) -> None:
        worked = self.way is Way.CALLBACKS
        self._set(Way.SILENT)
        if worked:
            self._events.publish(
                Notice(
                    _KEY,
                    Severity.WARNING,
                    translate("Core", "Callbacks do not arrive any more"),
                    translate(
                        "Core",
                        "A poll found a message that no callback came for. Orders are "
                        "asked for at the usual pace again.",
                    ),
                )
            )

    def _set(self, way: Way) -> None:
        self.way = way
        self._watcher.set_safety_net(way is Way.CALLBACKS)
