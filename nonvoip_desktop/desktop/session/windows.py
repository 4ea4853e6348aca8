"""Windows: lock and wake by window messages, the network by NotifyAddrChange."""

from __future__ import annotations

import ctypes
import logging
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore  # only on Windows it has QWinEventNotifier
from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

if TYPE_CHECKING:
    from nonvoip_desktop.desktop.session.tells import Tells

log = logging.getLogger(__name__)

#: 'WM_WTSSESSION_CHANGE message' and 'WM_POWERBROADCAST message' of Microsoft's documentation.
WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x7
WTS_SESSION_UNLOCK = 0x8
WM_POWERBROADCAST = 0x0218
PBT_APMRESUMEAUTOMATIC = 0x12
_NOTIFY_FOR_THIS_SESSION = 0
SOURCE = "windows"


class _Message(ctypes.Structure):
    """The head of a ``MSG``."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


class _Overlapped(ctypes.Structure):
    """An ``OVERLAPPED``."""

    _fields_ = (
        ("Internal", ctypes.c_size_t),
        ("InternalHigh", ctypes.c_size_t),
        ("Offset", ctypes.c_uint32),
        ("OffsetHigh", ctypes.c_uint32),
        ("hEvent", ctypes.c_void_p),
    )


class WindowsSession(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the window ``handle``."""

    def __init__(self, tells: Tells, handle: int) -> None:
        super().__init__()
        self._tells = tells
        self._handle = handle
        self._network: Any = None

    def start(self, windll: Any) -> None:
        """Ask for the messages; ``windll`` is ``ctypes.windll``."""
        QCoreApplication.instance().installNativeEventFilter(self)  # type: ignore[union-attr]
        if not windll.wtsapi32.WTSRegisterSessionNotification(
            ctypes.c_void_p(self._handle), _NOTIFY_FOR_THIS_SESSION
        ):
            log.info("Windows will not tell of the screen lock")
        self._network = _NetworkChanges(windll, self._tells)

    def close(self, windll: Any) -> None:
        """Want no more messages."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        windll.wtsapi32.WTSUnRegisterSessionNotification(ctypes.c_void_p(self._handle))
        if self._network is not None:
            self._network.close()

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        if bytes(kind) == b"windows_generic_MSG":
            found = _Message.from_address(int(message))
            self.take(found.message, found.wParam)
        return False, 0

    def take(self, message: int, word: int) -> None:
        """One window message with its first parameter."""
        if message == WM_WTSSESSION_CHANGE and word in (WTS_SESSION_LOCK, WTS_SESSION_UNLOCK):
            self._tells.locked(SOURCE, word == WTS_SESSION_LOCK)
        elif message == WM_POWERBROADCAST and word == PBT_APMRESUMEAUTOMATIC:
            self._tells.woke()


class _NetworkChanges:
    """``NotifyAddrChange`` with an event that Qt waits for, asked for anew after each change."""

    def __init__(self, windll: Any, tells: Tells) -> None:
        self._windll = windll
        self._tells = tells
        create = windll.kernel32.CreateEventW
        create.restype = ctypes.c_void_p
        self._event = create(None, False, False, None)
        self._overlapped = _Overlapped(hEvent=self._event)
        self._notifier = QtCore.QWinEventNotifier(self._event)  # type: ignore[attr-defined]
        self._notifier.activated.connect(self._changed)
        self._ask()

    def close(self) -> None:
        """Wait for no change any more."""
        self._notifier.setEnabled(False)
        self._windll.iphlpapi.CancelIPChangeNotify(ctypes.byref(self._overlapped))
        self._windll.kernel32.CloseHandle(ctypes.c_void_p(self._event))

    def _ask(self) -> None:
        handle = ctypes.c_void_p()
        self._windll.iphlpapi.NotifyAddrChange(ctypes.byref(handle), ctypes.byref(self._overlapped))

    def _changed(self) -> None:
        self._tells.network()
        self._ask()
