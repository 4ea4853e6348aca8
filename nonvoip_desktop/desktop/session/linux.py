"""Linux: sleep and lock by logind and the screen savers' D-Bus names, the network by netlink."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from nonvoip_desktop.desktop.bus import Bus, BusError

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.desktop.session.tells import Tells

log = logging.getLogger(__name__)

LOGIND = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
#: Each desktop has its own name for the same signal.
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
#: Groups of rtnetlink(7): links, IPv4 and IPv6 addresses, IPv4 and IPv6 routes.
_GROUPS = 0x1 | 0x10 | 0x100 | 0x40 | 0x400
#: Seconds in which the many messages of one change of network count as one.
SETTLE = 1.0


class LinuxSession:
    """Listens on both buses and to the kernel; what is missing is done without."""

    def __init__(self, tells: Tells) -> None:
        self._tells = tells
        self._socket: socket.socket | None = None
        self._settling: asyncio.TimerHandle | None = None

    async def start(self, session_bus: Bus | None, system_bus: Bus | None) -> None:
        """Begin to listen."""
        self._listen_to_kernel()
        if system_bus is not None:
            with suppress(BusError):
                await self._listen_to_logind(system_bus)
        if session_bus is not None:
            with suppress(BusError):
                for name in SCREEN_SAVERS:
                    await session_bus.listen(
                        name, "", name, "ActiveChanged", self._from_saver(name)
                    )

    def close(self) -> None:
        """Listen no more; the buses are closed by their owner."""
        if self._settling is not None:
            self._settling.cancel()
        if self._socket is not None:
            asyncio.get_running_loop().remove_reader(self._socket.fileno())
            self._socket.close()
            self._socket = None

    # logind

    async def _listen_to_logind(self, bus: Bus) -> None:
        await bus.listen(
            LOGIND, "/org/freedesktop/login1", _MANAGER, "PrepareForSleep", self._sleeps
        )
        path = await self._own_session(bus)
        if path is None:
            return
        await bus.listen(LOGIND, path, _SESSION, "Lock", lambda: self._tells.locked(LOGIND, True))
        await bus.listen(
            LOGIND, path, _SESSION, "Unlock", lambda: self._tells.locked(LOGIND, False)
        )
        await bus.listen(LOGIND, path, _PROPERTIES, "PropertiesChanged", self._properties)

    async def _own_session(self, bus: Bus) -> str | None:
        for method, signature, argument in (
            ("GetSessionByPID", "u", os.getpid()),
            ("GetSession", "s", os.environ.get("XDG_SESSION_ID", "auto")),
        ):
            try:
                (path,) = await bus.call(
                    LOGIND,
                    "/org/freedesktop/login1",
                    _MANAGER,
                    method,
                    signature,
                    argument,
                    start=False,
                )
            except BusError as error:
                # A program that the session's own service manager started is in no session.
                log.info("logind does not know this session: %s", error)
            else:
                return str(path)
        return None

    def _sleeps(self, begins: bool) -> None:
        if not begins:
            self._tells.woke()

    def _properties(
        self, interface: str, changed: dict[str, tuple[str, object]], *_: object
    ) -> None:
        if interface == _SESSION and "LockedHint" in changed:
            self._tells.locked(LOGIND, bool(changed["LockedHint"][1]))

    def _from_saver(self, name: str) -> Callable[[object], None]:
        return lambda active: self._tells.locked(name, bool(active))

    # The kernel

    def _listen_to_kernel(self) -> None:
        try:
            kernel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
            kernel.setblocking(False)
            kernel.bind((0, _GROUPS))
        except OSError as error:
            log.info("Changes of the network will not be noticed at once: %s", error)
            return
        self._socket = kernel
        asyncio.get_running_loop().add_reader(kernel.fileno(), self._kernel_told)

    def _kernel_told(self) -> None:
        # What exactly has changed does not matter, and a buffer that ran over is a change too.
        with suppress(OSError):
            while self._socket is not None and self._socket.recv(65536):
                pass
        if self._settling is None:
            loop = asyncio.get_running_loop()
            self._settling = loop.call_later(SETTLE, self._settled)

    def _settled(self) -> None:
        self._settling = None
        self._tells.network()
