"""macOS: lock by distributed notifications, the network by notify(3). Wake shows in the clock."""

from __future__ import annotations

import asyncio
import ctypes
import ctypes.util
import logging
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nonvoip_desktop.desktop.session.tells import Tells

log = logging.getLogger(__name__)

LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"
#: ``kNotifySCNetworkChange`` of SystemConfiguration.
NETWORK = "com.apple.system.config.network_change"
SOURCE = "macos"
_UTF8 = 0x08000100
_DELIVER_IMMEDIATELY = 4
_CALLBACK = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacSession:
    """Listens by C calls; Qt's own loop delivers the notifications."""

    def __init__(self, tells: Tells) -> None:
        self._tells = tells
        self._kept: list[Any] = []
        self._file = -1
        self._token = ctypes.c_int()

    def start(self, foundation: Any, system: Any) -> None:
        """Begin to listen; the libraries are CoreFoundation and libSystem."""
        for name, locked in ((LOCKED, True), (UNLOCKED, False)):
            self._observe(foundation, name, locked)
        file = ctypes.c_int(-1)
        status = system.notify_register_file_descriptor(
            NETWORK.encode(), ctypes.byref(file), 0, ctypes.byref(self._token)
        )
        if status == 0 and file.value >= 0:
            self._file = file.value
            asyncio.get_running_loop().add_reader(self._file, self._network_changed)
        else:
            log.info("Changes of the network will not be noticed at once (status %s)", status)

    def close(self, foundation: Any, system: Any) -> None:
        """Listen no more."""
        foundation.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        center = foundation.CFNotificationCenterGetDistributedCenter()
        foundation.CFNotificationCenterRemoveEveryObserver(
            ctypes.c_void_p(center), ctypes.c_void_p(id(self))
        )
        if self._file >= 0:
            asyncio.get_running_loop().remove_reader(self._file)
            self._file = -1
            system.notify_cancel(self._token)

    def _observe(self, foundation: Any, name: str, locked: bool) -> None:
        tells = self._tells

        def told(*_: object) -> None:
            tells.locked(SOURCE, locked)

        callback = _CALLBACK(told)
        self._kept.append(callback)
        foundation.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        text = foundation.CFStringCreateWithCString(None, name.encode(), _UTF8)
        foundation.CFNotificationCenterAddObserver(
            ctypes.c_void_p(foundation.CFNotificationCenterGetDistributedCenter()),
            ctypes.c_void_p(id(self)),
            callback,
            ctypes.c_void_p(text),
            None,
            ctypes.c_long(_DELIVER_IMMEDIATELY),
        )

    def _network_changed(self) -> None:
        os.read(self._file, 64)
        self._tells.network()


def libraries() -> tuple[Any, Any]:
    """CoreFoundation and libSystem."""
    found = ctypes.util.find_library("CoreFoundation")
    return ctypes.CDLL(found), ctypes.CDLL(ctypes.util.find_library("System"))
