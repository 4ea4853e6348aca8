"""The clipboard as other programs see it: the mark, the clearing, and what was selected."""

from __future__ import annotations

import signal

from tests.desktop_linux.conftest import Programs
from tests.helpers.linux_desktop import wait_for

HINT = "x-kde-passwordManagerHint"
TEXT = "Zugangscode 90817263 gilt heute"


def test_a_code_is_marked_and_leaves_the_clipboard_again(programs: Programs) -> None:
    desktop = programs.desktop
    programs.settings(clear_clipboard_seconds=2, told_of_tray=True)
    programs.sandbox.product("Discord", sms=[0])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        wait_for("it was fetched", lambda: "A message came for order" in programs.log())
        pin = programs.sandbox.state()["orders"][-1]["sms"][0]["pin"]
        programs.press("ctrl+shift+c")
        wait_for("the code", lambda: desktop.clipboard() == pin)
        assert HINT in desktop.clipboard("TARGETS").split()
        assert desktop.clipboard(HINT) == "secret"
        wait_for("an empty clipboard", lambda: desktop.clipboard() == "")
        programs.press("ctrl+shift+c")
        wait_for("the code again", lambda: desktop.clipboard() == pin)
        # Whatever somebody else copies meanwhile is theirs, also when the program ends.
        theirs = desktop.start("xclip", "-selection", "clipboard", "-i", "-quiet", stdin=b"a list")
        wait_for("their text", lambda: desktop.clipboard() == "a list")
        assert program.end(signal.SIGTERM)[0] == 0
        assert desktop.clipboard() == "a list"
        assert theirs.poll() is None


def test_without_the_mark_where_it_is_not_wanted(programs: Programs) -> None:
    desktop = programs.desktop
    programs.settings(hide_from_clipboard_history=False, told_of_tray=True)
    programs.sandbox.product("Discord", sms=[0])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        wait_for("it was fetched", lambda: "A message came for order" in programs.log())
        programs.press("ctrl+shift+c")
        wait_for("the code", desktop.clipboard)
        assert HINT not in desktop.clipboard("TARGETS").split()


def test_what_is_selected_is_marked_and_cleared_too(programs: Programs) -> None:
    desktop = programs.desktop
    programs.settings(clear_clipboard_seconds=3, told_of_tray=True)
    programs.sandbox.product("Discord", sms=[])
    with programs.start(buy=["Discord"]) as program:
        program.told()
        programs.sandbox.sms(programs.order_id(), TEXT, pin="")
        wait_for("it was fetched", lambda: "A message came for order" in programs.log())
        window = programs.wait_for_window()
        places = iter([(880, y) for y in range(380, 640, 8)] * 3)

        def selected() -> bool:
            """Double-click down the message view until a word of the message is selected."""
            x, y = next(places)
            desktop.run(
                *("xdotool", "mousemove", "--window", window, str(x), str(y)),
                *("click", "--repeat", "2", "--delay", "20", "1"),
            )
            word = desktop.clipboard(selection="primary")
            return word != "" and word in TEXT

        wait_for("a selected word", selected)
        wait_for("the mark", lambda: desktop.clipboard(HINT, selection="primary") == "secret")
        wait_for("nothing selected", lambda: desktop.clipboard(selection="primary") == "")
