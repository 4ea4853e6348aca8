"""The main job by the command palette alone: find the service, order it, copy its code."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nonvoip_desktop.tour.hand import press, type_text
from nonvoip_desktop.ui.palette.view import Palette
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


async def do(desk: Desk, words: str, first: str) -> None:
    """Open the palette by its keys, type, and press Return on what is found first."""
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    await desk.until("the palette", lambda: desk.window.findChildren(Palette))
    palette = desk.window.findChildren(Palette)[0]
    type_text(palette.field, words)
    assert palette.list.currentIndex().data() == first
    press(palette.field, Qt.Key.Key_Return)
    await desk.until("its end", lambda: not desk.window.findChildren(Palette))


@at_a_desk
async def test_the_main_job_by_the_palette(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[0])
    await desk.sign_in()
    await desk.until("the catalogue", desk.at_work)
    await do(desk, "discord 10", "Discord")
    assert sandbox.charges() == []
    press(desk.products.grid, Qt.Key.Key_Return)
    await desk.until("the code", lambda: desk.row("Discord").pin)
    await do(desk, "history", "History")
    await desk.until("the page", lambda: desk.window.page is not None)
    await do(desk, "discord +1", "Discord")
    assert desk.window.page is None
    await do(desk, "copy code", "Copy Code")
    assert desk.clipboard() == desk.row("Discord").pin
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_a_locked_screen_has_no_palette(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await desk.until("the catalogue", desk.at_work)
    desk.window.set_concealed(True)
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert desk.window.findChildren(Palette) == []
    desk.window.set_concealed(False)
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    await desk.until("the palette", lambda: desk.window.findChildren(Palette))
