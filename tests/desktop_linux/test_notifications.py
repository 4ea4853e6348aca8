"""A real notification of a real service: what it says, and what its actions do."""

from __future__ import annotations

import json

from tests.desktop_linux.conftest import Programs
from tests.helpers.linux_desktop import LinuxDesktop, end, wait_for


def displayed(desktop: LinuxDesktop) -> int:
    return int(desktop.run("dunstctl", "count", "displayed"))


def history(desktop: LinuxDesktop) -> list[dict[str, str]]:
    """What was shown, the newest first."""
    desktop.run("dunstctl", "close-all")
    wait_for("nothing shown", lambda: displayed(desktop) == 0)
    told = json.loads(desktop.run("dunstctl", "history"))["data"][0]
    return [{name: str(field["data"]) for name, field in entry.items()} for entry in told]


def test_the_action_of_a_notification_copies_the_code(programs: Programs) -> None:
    desktop = programs.desktop
    desktop.start_notifications()
    programs.sandbox.product("Discord", sms=[])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        window = programs.wait_for_window()
        desktop.run("xdotool", "windowminimize", window)
        programs.sandbox.sms(programs.order_id(), "Your <b>code</b> is 481-516", pin="481516")
        wait_for("the notification", lambda: displayed(desktop) == 1)
        desktop.run("dunstctl", "context")
        wait_for("the code on the clipboard", lambda: desktop.clipboard() == "481516")
        assert "secret" in desktop.clipboard("x-kde-passwordManagerHint")
        (shown,) = history(desktop)
        assert shown["summary"] == "Code for Discord"
        assert shown["body"] == "481516"
        assert shown["category"] == "im.received"


def test_a_click_brings_up_the_order(programs: Programs) -> None:
    desktop = programs.desktop
    desktop.start_notifications()
    programs.sandbox.product("Discord", sms=[])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        desktop.run("xdotool", "windowminimize", programs.wait_for_window())
        wait_for("no window", lambda: not programs.windows())
        programs.sandbox.sms(programs.order_id(), "Hello & <i>welcome</i>, no figures here", pin="")
        wait_for("the notification", lambda: displayed(desktop) == 1)
        desktop.run("dunstctl", "action")
        wait_for("the window", programs.windows)
        wait_for("it is withdrawn", lambda: displayed(desktop) == 0)
        (shown,) = history(desktop)
        assert shown["summary"] == "Message for Discord"


def test_a_service_that_dies_and_comes_back(programs: Programs) -> None:
    desktop = programs.desktop
    first = desktop.start_notifications()
    for name in ("Discord", "Netflix"):
        programs.sandbox.product(name, sms=[])
    programs.settings(notification_privacy="service", told_of_tray=True)
    with programs.start(buy=["Discord", "Netflix"]) as program:
        program.told()
        desktop.run("xdotool", "windowminimize", programs.wait_for_window())
        discord, netflix = (str(o["order_id"]) for o in programs.sandbox.state()["orders"])
        end(first)
        programs.sandbox.sms(discord, "Your code is 111222", pin="111222")
        wait_for("it was fetched", lambda: f"A message came for order {discord}" in programs.log())
        desktop.start_notifications()
        programs.sandbox.sms(netflix, "Your code is 333444", pin="333444")
        wait_for("the notification", lambda: displayed(desktop) == 1)
        (shown,) = history(desktop)
        assert shown["summary"] == "Code for Netflix"
        assert "333444" not in str(shown)
        assert shown["body"].startswith("It came to +1")
