"""Trays of the new kind: StatusNotifier hosts, found through the session bus."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from nonvoip_desktop.desktop.bus import Bus, BusError

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

WATCHER = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"


class StatusNotifierWatch:
    """Tells ``changed(there)`` whether some panel shows StatusNotifier icons.

    A watcher alone is not enough: one without a host keeps icons that nobody shows.
    """

    def __init__(self, bus: Bus, changed: Callable[[bool], None]) -> None:
        self._bus = bus
        self._changed = changed
        self._asking: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen from now on, and tell what is so. Raises ``BusError``."""
        listen = self._bus.listen
        await listen(WATCHER, PATH, WATCHER, "StatusNotifierHostRegistered", self._ask)
        await listen(WATCHER, PATH, WATCHER, "StatusNotifierHostUnregistered", self._ask)
        await self._bus.watch(WATCHER, self._came_or_went)

    def close(self) -> None:
        """Tell nothing any more."""
        self._changed = lambda _there: None
        if self._asking is not None:
            self._asking.cancel()

    def _came_or_went(self, there: bool) -> None:
        if there:
            self._ask()
        else:
            if self._asking is not None:
                self._asking.cancel()
            self._changed(False)

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = asyncio.ensure_future(self._has_host())

    async def _has_host(self) -> None:
        try:
            ((_, there),) = await self._bus.call(
                WATCHER,
                PATH,
                "org.freedesktop.DBus.Properties",
                "Get",
                "ss",
                WATCHER,
                "IsStatusNotifierHostRegistered",
                start=False,
            )
        except BusError as error:
            log.info("The tray does not say whether it is shown: %s", error)
            return
        self._changed(bool(there))
