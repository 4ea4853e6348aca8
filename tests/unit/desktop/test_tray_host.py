"""Whether there is a tray: watchers with and without a panel, on a real bus."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("StatusNotifier is of Linux and its like", allow_module_level=True)

from nonvoip_desktop.desktop.bus import Bus
from nonvoip_desktop.desktop.tray.host import TrayHost
from nonvoip_desktop.desktop.tray.status_notifier import PATH, WATCHER
from tests.helpers.private_bus import StandIn, private_bus

Until = Callable[..., Awaitable[None]]


@pytest.mark.qt_loop
async def test_a_tray_that_comes_later_and_goes_again(
    tmp_path: Path, qtbot: object, qt_until: Until
) -> None:
    with private_bus(tmp_path) as address:
        bus = await Bus.open(address)
        host = TrayHost()
        heard: list[bool] = []
        host.changed.connect(heard.append)
        await host.start(bus)
        assert not host.available
        with StandIn(address, WATCHER) as watcher:
            # A watcher that no panel uses keeps icons that nobody sees.
            watcher.answers["Get"] = ("v", (("b", False),))
            await qt_until(lambda: watcher.calls)
            assert not host.available
            watcher.answers["Get"] = ("v", (("b", True),))
            watcher.emit(PATH, WATCHER, "StatusNotifierHostRegistered", "", ())
            await qt_until(lambda: heard == [True])
            assert host.available
        await qt_until(lambda: heard == [True, False])
        host.close()
        await bus.close()


@pytest.mark.qt_loop
async def test_without_a_bus_and_without_x11_there_is_no_tray(qtbot: object) -> None:
    host = TrayHost()
    await host.start(None)
    assert not host.available
    assert not host._timer.isActive(), "nothing to look for"
    host.close()
