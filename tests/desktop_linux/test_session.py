"""Sleep, lock, sign-in and log-off: what they mean for the program at its window."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QCheckBox

from nonvoip_desktop.core import line, schedule
from nonvoip_desktop.desktop.autostart.entry import own_command
from nonvoip_desktop.desktop.autostart.xdg import DesktopEntry
from nonvoip_desktop.desktop.session import linux
from nonvoip_desktop.desktop.session.linux import LinuxSession
from nonvoip_desktop.desktop.session.tells import Tells
from nonvoip_desktop.options import Options
from nonvoip_desktop.tour.hand import click
from nonvoip_desktop.ui.shell.lock_cover import LockCover
from tests.helpers.desk import Application, Desk, with_windows
from tests.helpers.private_bus import StandIn, private_bus
from tests.helpers.sandbox import SandboxThread

LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/c1"
MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "b")
LOCK, UNLOCK = ((SESSION, f"{LOGIND}.Session", word, "", ()) for word in ("Lock", "Unlock"))


@pytest_asyncio.fixture
async def logind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """A stand-in for logind on a system bus of its own."""
    with private_bus(tmp_path / "bus") as address, StandIn(address, LOGIND) as stand_in:
        stand_in.answers["GetSessionByPID"] = ("o", (SESSION,))
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield stand_in


@pytest.fixture
def desk(sandbox: SandboxThread, tmp_path: Path) -> Desk:
    return Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))


def covered(desk: Desk) -> bool:
    return any(cover.isVisible() for cover in desk.window.findChildren(LockCover))


def prepare(desk: Desk, settings: str) -> None:
    desk.data_file("").mkdir(parents=True)
    desk.data_file("settings.json").write_text(settings)


def soon(desk: Desk) -> int:
    """The seconds until the next look, as the status bar says."""
    found = re.search(r"next in (\d+) s", desk.status())
    return int(found[1]) if found else 0


async def listening(desk: Desk, logind: StandIn) -> None:
    await desk.until("it asks logind", lambda: logind.calls)


@with_windows
async def test_every_order_is_asked_when_the_computer_wakes(
    desk: Desk, sandbox: SandboxThread, logind: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.product("Discord", sms=[])
    monkeypatch.setattr(schedule, "ON_SCREEN_PACE", 60.0)
    prepare(desk, '{"poll_seconds": 60}')
    async with desk:
        await listening(desk, logind)
        await desk.sign_in()
        await desk.buy("Discord")
        await desk.until("the first look is over", lambda: soon(desk) > 30)
        asked = sandbox.count("getsms")
        logind.emit(*MANAGER, (True,))
        logind.emit(*MANAGER, (False,))
        await desk.until("another look", lambda: sandbox.count("getsms") > asked)


@with_windows
async def test_codes_are_covered_while_the_screen_is_locked(
    desk: Desk, sandbox: SandboxThread, logind: StandIn
) -> None:
    sandbox.product("Discord", sms=[0])
    async with desk:
        await listening(desk, logind)
        await desk.sign_in()
        await desk.buy("Discord")
        await desk.until("the code", lambda: desk.row("Discord").pin)
        text = sandbox.order_of(desk.order_id("Discord"))["sms"][0]["text"]
        await desk.until("its text", lambda: text in desk.sms())
        logind.emit(*LOCK)
        await desk.until("the cover", lambda: covered(desk))
        assert text not in desk.texts(desk.window)
        assert not desk.table.isVisible()
        logind.emit(*UNLOCK)
        await desk.until("no cover", lambda: not covered(desk))
        assert text in desk.sms()
        # A locker that ends without a word: the person says so.
        logind.emit(*LOCK)
        await desk.until("the cover", lambda: covered(desk))
        click(desk.button("uncoverButton"))
        await desk.until("no cover", lambda: not covered(desk))


@pytest.mark.proves("hide_when_locked")
@with_windows
async def test_whoever_wants_codes_on_a_locked_screen_has_them(
    desk: Desk, sandbox: SandboxThread, logind: StandIn
) -> None:
    prepare(desk, '{"hide_when_locked": false}')
    async with desk:
        await listening(desk, logind)
        await desk.sign_in()
        logind.emit(*LOCK)
        logind.emit(*MANAGER, (False,))
        await desk.until("it heard both", lambda: "woke" in log_of(desk))
        assert not covered(desk)


@with_windows
async def test_signing_out_while_locked_leaves_the_sign_in_page(
    desk: Desk, sandbox: SandboxThread, logind: StandIn
) -> None:
    async with desk:
        await listening(desk, logind)
        await desk.sign_in()
        logind.emit(*LOCK)
        await desk.until("the cover", lambda: covered(desk))
        desk.trigger("sign_out")
        await desk.until("it is carried out", lambda: not desk.window.actions_.refresh.isEnabled())
        assert covered(desk)
        logind.emit(*UNLOCK)
        await desk.until("the sign-in page", desk.on_sign_in_page)


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DesktopEntry:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return DesktopEntry(tmp_path / "config" / "autostart")


@pytest.mark.proves("start_at_login")
@with_windows
async def test_start_at_sign_in_is_written_and_taken_away(
    desk: Desk, sandbox: SandboxThread, entry: DesktopEntry
) -> None:
    async with desk:
        await set_autostart(desk, True)
        assert entry.command() == own_command(desk.options.as_arguments())
        assert "--hidden" in (entry.command() or ())
        await set_autostart(desk, False)
        assert entry.command() is None


@with_windows
async def test_what_the_system_says_of_it_holds(
    desk: Desk, sandbox: SandboxThread, entry: DesktopEntry
) -> None:
    async with desk:
        await set_autostart(desk, True)
    # A program that was moved is found again.
    entry.enable(["/elsewhere/nonvoip-desktop", "--hidden"])
    async with desk:
        await desk.until("it is mended", lambda: (entry.command() or [""])[0] == own_command([])[0])
    # Somebody switched it off in the settings of the desktop.
    entry.disable()
    async with desk:
        await desk.until("it is noted", lambda: '"start_at_login": false' in stored(desk))
    assert entry.command() is None


@with_windows
async def test_the_demo_leaves_the_session_alone(tmp_path: Path, entry: DesktopEntry) -> None:
    async with Desk(Options(demo=True, data_dir=tmp_path / "data")) as desk:
        await desk.until("the workspace", desk.at_work)
        await set_autostart(desk, True)
    assert entry.command() is None


async def set_autostart(desk: Desk, wanted: bool) -> None:
    """Tick the box in the settings."""
    desk.trigger("settings")
    await desk.until("the settings", lambda: desk.dialogs())
    (dialog,) = desk.dialogs()
    box = next(box for box in dialog.findChildren(QCheckBox, "start_at_login"))
    assert box.isChecked() != wanted
    box.click()
    dialog.close()
    await desk.until("no dialog", lambda: not desk.dialogs())


def stored(desk: Desk) -> str:
    return desk.data_file("settings.json").read_text()


def log_of(desk: Desk) -> str:
    return "".join(file.read_text() for file in desk.data_file("log").glob("*.log"))


@with_windows
async def test_the_line_is_tried_as_soon_as_the_network_changes(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    tells: list[Tells] = []

    class Kernel(LinuxSession):
        """Listens as usual, and lets the test speak as the kernel does."""

        def __init__(self, given: Tells) -> None:
            super().__init__(given)
            tells.append(given)

    monkeypatch.setattr(linux, "LinuxSession", Kernel)
    monkeypatch.setattr(line, "PAUSES", (600.0,))
    async with desk:
        await desk.sign_in()
        await desk.until("it listens", lambda: tells)
        sandbox.fault("refuse", times=None)
        desk.refresh()
        await desk.until("offline", lambda: desk.connection() == "offline")
        sandbox.clear_faults()
        tells[0].network()
        # By itself the next try would come after ten minutes.
        await desk.until("on line again", lambda: desk.connection() == "ok")


@with_windows
async def test_the_layout_is_stored_when_the_session_may_end(
    sandbox: SandboxThread, tmp_path: Path
) -> None:
    application = Application()
    options = Options(base_url=sandbox.base_url, data_dir=tmp_path / "data")
    async with Desk(options, application=application) as desk:
        before = desk.window.save_layout()
        desk.window.resize(desk.window.width() + 40, desk.window.height() + 40)
        assert desk.window.save_layout() != before
        application.sessionEnds.emit()
        assert json.loads(stored(desk))["layout"] == desk.window.save_layout()
        desk.window.hide()
        application.broughtForward.emit()
        assert desk.window.isVisible()
        # The log-off may be stopped by another program: this one goes on.
        assert desk.is_usable()
        application.quitRequested.emit()
        assert await desk.ended() == 0
