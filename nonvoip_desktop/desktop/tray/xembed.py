"""Trays of the old kind on X11: whoever owns a certain selection of the screen."""

from __future__ import annotations

import ctypes


class XEmbedTray:
    """Asks the X server over a connection of its own; ``there`` is always false without one.

    Qt has the same question, but asking it before a StatusNotifier host is there
    makes Qt take every later tray for one of the old kind: it remembers its
    first answer for good.
    """

    def __init__(self) -> None:
        self._display = None
        try:
            self._x11 = ctypes.CDLL("libX11.so.6")
        except OSError:
            return
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x11.XDefaultScreen.argtypes = [ctypes.c_void_p]
        self._x11.XInternAtom.restype = ctypes.c_ulong
        self._x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self._x11.XGetSelectionOwner.restype = ctypes.c_ulong
        self._x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(None)
        if self._display:
            screen = self._x11.XDefaultScreen(self._display)
            name = f"_NET_SYSTEM_TRAY_S{screen}".encode()
            self._atom = self._x11.XInternAtom(self._display, name, 0)

    def there(self) -> bool:
        """Whether some program has taken the role of the tray."""
        if not self._display:
            return False
        return bool(self._x11.XGetSelectionOwner(self._display, self._atom))

    def close(self) -> None:
        """Hang up. Twice is fine."""
        display, self._display = self._display, None
        if display:
            self._x11.XCloseDisplay(display)
