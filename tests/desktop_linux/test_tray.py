"""The icon in the trays of real panels: seen, clicked, and what happens when the panel goes."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

from tests.desktop_linux.conftest import Programs
from tests.helpers.linux_desktop import LinuxDesktop, end, wait_for

#: Where the panel has its first icon, and where its menu has its entries from the bottom up.
ICON = (14, 786)


def items(desktop: LinuxDesktop) -> str:
    """What the panel says is in its tray."""
    return desktop.run(
        *("dbus-send", "--session", "--print-reply", "--dest=org.kde.StatusNotifierWatcher"),
        *("/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get"),
        *("string:org.kde.StatusNotifierWatcher", "string:RegisteredStatusNotifierItems"),
    )


def click(desktop: LinuxDesktop, at: tuple[int, int], button: int = 1) -> None:
    desktop.run("xdotool", "mousemove", str(at[0]), str(at[1]), "click", str(button))


def click_until(
    desktop: LinuxDesktop, button: int, what: str, condition: Callable[[], object]
) -> object:
    """Click the icon until it shows: a panel knows of an icon some time before it paints it."""
    clicked = 0.0

    def seen() -> object:
        nonlocal clicked
        if time.monotonic() > clicked + 4:
            clicked = time.monotonic()
            click(desktop, ICON, button)
        return condition()

    return wait_for(what, seen, 40)


def wait_for_icon(desktop: LinuxDesktop) -> None:
    wait_for("the icon", lambda: "StatusNotifierItem" in items(desktop))


def menu(desktop: LinuxDesktop) -> tuple[int, int, int, int]:
    """Place and size of the icon's menu, opened by the right button."""

    def found() -> tuple[int, int, int, int] | None:
        for window in desktop.windows("--class", "xfce4-panel|wrapper"):
            told = desktop.run("xdotool", "getwindowgeometry", "--shell", window, check=False)
            facts = dict(line.split("=") for line in told.splitlines())
            x, y, width, height = (int(facts[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
            if height > 60 and y < 760:
                return x, y, width, height
        return None

    place = click_until(desktop, 3, "the menu", found)
    assert isinstance(place, tuple)
    return place


def test_the_icon_shows_and_hides_the_window_and_its_menu_copies_the_code(
    programs: Programs,
) -> None:
    desktop = programs.desktop
    desktop.start_panel()
    programs.sandbox.product("Discord", sms=[])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        wait_for_icon(desktop)
        programs.press("ctrl+w")
        wait_for("the window is hidden", lambda: not programs.windows())
        assert program.process.poll() is None
        programs.sandbox.sms(programs.order_id(), "Your code is 5309", pin="5309")
        wait_for("it was fetched", lambda: "A message came for order" in programs.log())
        x, y, _, _ = menu(desktop)
        click(desktop, (x + 60, y + 14))
        wait_for("the code on the clipboard", lambda: desktop.clipboard() == "5309")
        click_until(desktop, 1, "the window", programs.windows)
        x, y, _, height = menu(desktop)
        click(desktop, (x + 60, y + height - 14))
        assert program.process.wait(20) == 0


def test_a_panel_that_goes_gives_the_window_back_and_one_that_comes_later_has_the_icon(
    programs: Programs,
) -> None:
    desktop = programs.desktop
    with programs.start(buy=[]) as program:
        program.told()
        programs.wait_for_window()
        panel = desktop.start_panel()
        wait_for_icon(desktop)
        programs.press("ctrl+w")
        wait_for("the window is hidden", lambda: not programs.windows())
        desktop.run("xfce4-panel", "--quit", check=False)
        end(panel)
        wait_for("the window is back", programs.windows)
        programs.press("ctrl+w")
        assert program.process.wait(20) == 0, "without a tray, closing the window is the end"


def test_a_start_without_a_window_waits_in_the_tray(programs: Programs) -> None:
    desktop = programs.desktop
    desktop.start_panel()
    with programs.start("--hidden") as program:
        wait_for_icon(desktop)
        assert not programs.windows()
        click_until(desktop, 1, "the window", programs.windows)
        assert program.end(signal.SIGTERM)[0] == 0


def test_a_tray_of_the_old_kind(programs: Programs) -> None:
    desktop = programs.desktop
    desktop.start_old_tray()
    with programs.start("--hidden") as program:
        icon = wait_for("the icon", lambda: desktop.windows("--class", "nonvoip-desktop"))
        assert isinstance(icon, list)
        desktop.run("xdotool", "mousemove", "--window", icon[0], "8", "8", "click", "1")
        wait_for("the window", programs.windows)
        assert program.end(signal.SIGTERM)[0] == 0
