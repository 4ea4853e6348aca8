"""Sleep, lock and network as each system tells of them."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop.session import macos, windows
from nonvoip_desktop.desktop.session.macos import MacSession
from nonvoip_desktop.desktop.session.system import SystemEvents
from nonvoip_desktop.desktop.session.tells import Tells
from nonvoip_desktop.desktop.session.windows import WindowsSession

Until = Callable[..., Awaitable[None]]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="logind and netlink")


class Told:
    """What was told, in order."""

    def __init__(self) -> None:
        self.all: list[object] = []
        self.tells = Tells(
            lambda source, locked: self.all.append((source, locked)),
            lambda: self.all.append("woke"),
            lambda: self.all.append("network"),
        )


@pytest.fixture
def told() -> Told:
    return Told()


if sys.platform.startswith("linux"):
    from nonvoip_desktop.desktop.bus import Bus
    from nonvoip_desktop.desktop.session import linux as linux_module
    from nonvoip_desktop.desktop.session.linux import LOGIND, LinuxSession
    from tests.helpers.private_bus import StandIn, private_bus

    SESSION = "/org/freedesktop/login1/session/c1"
    FACE = "org.freedesktop.login1.Session"

    @pytest_asyncio.fixture
    async def logind(tmp_path: Path, told: Told) -> AsyncIterator[StandIn]:
        """A stand-in for logind, and our own ear at it and at the screen savers."""
        with private_bus(tmp_path) as address, StandIn(address, LOGIND) as stand_in:
            stand_in.answers["GetSessionByPID"] = ("o", (SESSION,))
            bus = await Bus.open(address)
            ear = LinuxSession(told.tells)
            await ear.start(bus, bus)
            stand_in.address = address  # type: ignore[attr-defined]
            yield stand_in
            ear.close()
            await bus.close()


@linux
async def test_logind_tells_of_sleep_and_lock(logind: Any, told: Told, qt_until: Until) -> None:
    manager = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b")
    logind.emit(*manager, (True,))
    logind.emit(*manager, (False,))
    logind.emit(SESSION, FACE, "Lock", "", ())
    logind.emit("/org/freedesktop/login1/session/c2", FACE, "Unlock", "", ())
    changed = (SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as")
    logind.emit(*changed, (FACE, {"IdleHint": ("b", True)}, []))
    logind.emit(*changed, (FACE, {"LockedHint": ("b", False)}, []))
    await qt_until(lambda: len(told.all) >= 3)
    assert told.all == ["woke", (LOGIND, True), (LOGIND, False)]


@linux
async def test_screen_savers_tell_of_the_lock(logind: Any, told: Told, qt_until: Until) -> None:
    name = "org.gnome.ScreenSaver"
    with StandIn(logind.address, name) as saver:
        saver.emit("/org/gnome/ScreenSaver", name, "ActiveChanged", "b", (True,))
        await qt_until(lambda: told.all)
    assert told.all == [(name, True)]


@linux
async def test_many_words_of_the_kernel_are_one_change(
    told: Told, qt_until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux_module, "SETTLE", 0.02)
    ours, kernel = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    bound: list[object] = []

    class Netlink:
        """A netlink socket whose other end is the test."""

        def bind(self, address: object) -> None:
            bound.append(address)

        def __getattr__(self, name: str) -> object:
            return getattr(ours, name)

    monkeypatch.setattr(linux_module.socket, "socket", lambda *_: Netlink())
    ear = LinuxSession(told.tells)
    await ear.start(None, None)
    for _ in range(5):
        kernel.send(b"an address was added")
    await qt_until(lambda: told.all)
    kernel.send(b"and later another")
    await qt_until(lambda: len(told.all) == 2)
    assert told.all == ["network", "network"]
    assert bound == [(0, 0x551)]
    ear.close()
    ear.close()
    kernel.close()


@linux
async def test_the_kernel_lets_us_listen(told: Told) -> None:
    ear = LinuxSession(told.tells)
    await ear.start(None, None)
    assert ear._socket is not None, "netlink is there without any privilege"
    ear.close()


def test_messages_of_windows(qtbot: QtBot, told: Told) -> None:
    session = WindowsSession(told.tells, 0)
    session.take(windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK)
    session.take(windows.WM_WTSSESSION_CHANGE, 5)  # a log-on: none of ours
    session.take(windows.WM_POWERBROADCAST, 4)  # it goes to sleep
    session.take(windows.WM_POWERBROADCAST, windows.PBT_APMRESUMEAUTOMATIC)
    message = windows._Message(0, windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_UNLOCK, 0)
    taken = session.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert taken == (False, 0), "others see it too"
    session.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(message))
    assert told.all == [("windows", True), "woke", ("windows", False)]


def test_the_layouts_are_those_of_windows() -> None:
    pointer = ctypes.sizeof(ctypes.c_void_p)
    assert windows._Message.wParam.offset == 2 * pointer
    assert ctypes.sizeof(windows._Overlapped) == 3 * pointer + 8


class FakeMac:
    """CoreFoundation and libSystem in one, as far as they are called."""

    def __init__(self) -> None:
        self.observers: dict[str, Any] = {}
        self.names: dict[int, str] = {}
        self.gone = False
        self.read, self.write = os.pipe()
        outer = self

        class Call:
            def __init__(self, work: Callable[..., object]) -> None:
                self._work = work

            def __call__(self, *arguments: object) -> object:
                return self._work(*arguments)

        def create(_allocator: object, text: bytes, _encoding: int) -> int:
            outer.names[len(outer.names) + 1] = text.decode()
            return len(outer.names)

        def observe(_center: Any, _me: Any, callback: Any, name: Any, *_: Any) -> None:
            outer.observers[outer.names[name.value]] = callback

        def register(name: bytes, file: Any, _flags: int, _token: Any) -> int:
            assert name.decode() == macos.NETWORK
            ctypes.cast(file, ctypes.POINTER(ctypes.c_int))[0] = outer.read
            return 0

        def forget(*_: object) -> None:
            outer.gone = True

        self.CFNotificationCenterGetDistributedCenter = Call(lambda: 7)
        self.CFStringCreateWithCString = Call(create)
        self.CFNotificationCenterAddObserver = Call(observe)
        self.CFNotificationCenterRemoveEveryObserver = Call(forget)
        self.notify_register_file_descriptor = Call(register)
        self.notify_cancel = Call(lambda _token: 0)


@pytest.mark.skipif(sys.platform == "win32", reason="the loop of Windows watches no files")
async def test_calls_of_macos(told: Told, qt_until: Until) -> None:
    mac = FakeMac()
    session = MacSession(told.tells)
    session.start(mac, mac)
    mac.observers[macos.LOCKED](None, None, None, None, None)
    mac.observers[macos.UNLOCKED](None, None, None, None, None)
    os.write(mac.write, b"\0\0\0\1")
    await qt_until(lambda: len(told.all) == 3)
    assert told.all == [("macos", True), ("macos", False), "network"]
    session.close(mac, mac)
    assert mac.gone
    os.close(mac.read)
    os.close(mac.write)


def test_the_lock_holds_until_the_last_source_is_open(qtbot: QtBot) -> None:
    events = SystemEvents()
    heard: list[bool] = []
    events.locked.connect(heard.append)
    events._tells.locked("logind", True)
    events._tells.locked("saver", True)
    events._tells.locked("logind", False)
    assert heard == [True]
    events._tells.locked("saver", False)
    assert heard == [True, False]
    events._tells.locked("logind", True)
    events.unlocked_by_hand()
    events.unlocked_by_hand()
    assert heard == [True, False, True, False]
    events.close()
