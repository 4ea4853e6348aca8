"""Results that the disk did not take: told loudly, and stored as soon as it takes them."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, Severity
from nonvoip_desktop.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

log = logging.getLogger(__name__)

#: Seconds between two tries to store what could not be stored.
PAUSES = (2.0, 5.0, 15.0, 60.0)


class Unsaved:
    """Each result under the key of its notice; what is stored later is always the newest."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._saves: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {}
        self._some = asyncio.Event()

    def __contains__(self, key: str) -> bool:
        return key in self._saves

    def note(
        self, key: str, title: str, sentence: str, save: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        """Tell of a result that is not on disk, and remember how to store it."""
        log.error("Not stored: %s (%s)", title, key)
        self._saves[key] = save
        self._some.set()
        self._events.publish(Notice(key, Severity.BAD, title, sentence))

    def stored(self, key: str) -> None:
        """The result is on disk by now, in whatever way."""
        if self._saves.pop(key, None) is not None:
            self._events.publish(NoticeOver(key))

    async def store(self) -> bool:
        """Try each once; returns whether nothing is left."""
        for key, save in tuple(self._saves.items()):
            try:
                await save()
            except StoreError as error:
                log.warning("Still not stored: %s (%s)", key, error.message)
            else:
                self.stored(key)
        return not self._saves

    async def keep_trying(self) -> None:
        """Run for as long as the session."""
        while True:
            await self._some.wait()
            self._some.clear()
            tries = 0
            while self._saves:
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                tries += 1
                await self.store()
