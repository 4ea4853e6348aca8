"""What somebody does in the moment after the first paint, before the rest of a session is made."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from nonvoip_desktop import app
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find
from nonvoip_desktop.ui.callbacks.part import CallbacksPart
from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog
from nonvoip_desktop.ui.painted import painted
from nonvoip_desktop.ui.settings.data import StoredPart
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.settings.page_list import PageList
from tests.helpers.desk import CTRL, Desk, with_windows
from tests.helpers.sandbox import SandboxThread
from tests.helpers.system_keyring import SystemKeyring

Act = Callable[[Desk], object]


@pytest.fixture
def at_first_sight(
    desk: Desk, system_keyring: SystemKeyring, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Act], None]:
    """Has something done at the next start, in the same turn that sees the first paint."""

    def arrange(act: Act) -> None:
        async def seen(window: QWidget) -> None:
            await painted(window)
            assert desk.connection() == "connecting"
            act(desk)

        monkeypatch.setattr(app, "painted", seen)

    return arrange


async def had_an_order(desk: Desk, sandbox: SandboxThread) -> None:
    """Somebody was here before: there are products and an order to be shown."""
    sandbox.product("Netflix", sms=[0])
    sandbox.product("Signal", sms=[0])
    async with desk:
        await desk.sign_in(remember=True)
        await desk.buy("Netflix")
        await desk.until("the code", lambda: desk.row("Netflix").pin)


@with_windows
async def test_a_click_on_buy_buys_once(
    desk: Desk, sandbox: SandboxThread, at_first_sight: Callable[[Act], None]
) -> None:
    await had_an_order(desk, sandbox)
    at_first_sight(lambda desk: desk.click_buy("Signal"))
    async with desk:
        await desk.until("the code", lambda: desk.row("Signal").pin)
        await desk.until("the workspace", desk.at_work)
        assert desk.row("Signal").key == desk.orders.chosen_key()
    assert sandbox.count("order") == 2
    assert len(sandbox.charges()) == 2


def of_the_row(name: str) -> Act:
    def act(desk: Desk) -> None:
        desk.choose("Netflix")
        desk.trigger(name)

    return act


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        pytest.param(lambda desk: desk.trigger("follow_order"), FollowDialog, id="follow"),
        pytest.param(lambda desk: desk.trigger("reuse_number"), ReuseNumberDialog, id="reuse"),
        pytest.param(lambda desk: desk.trigger("unmatched"), UnmatchedDialog, id="unmatched"),
        pytest.param(of_the_row("note"), NoteDialog, id="note"),
        pytest.param(of_the_row("order_again"), ConfirmDialog, id="again"),
    ],
)
@with_windows
async def test_what_is_asked_for_is_asked(
    desk: Desk,
    sandbox: SandboxThread,
    at_first_sight: Callable[[Act], None],
    act: Act,
    kind: type[QDialog],
) -> None:
    await had_an_order(desk, sandbox)
    at_first_sight(act)
    async with desk:
        await desk.until("the question", lambda: desk.dialog(kind))
        await desk.until("the workspace", desk.at_work)
        assert desk.dialog(kind)


@with_windows
async def test_a_section_is_gone_to(
    desk: Desk, sandbox: SandboxThread, at_first_sight: Callable[[Act], None]
) -> None:
    await had_an_order(desk, sandbox)
    at_first_sight(lambda desk: desk.open_section("history"))
    async with desk:
        await desk.until("the page", lambda: desk.window.page is not None)
        desk.trigger("services")
        await desk.until("the services", lambda: desk.window.page is None)


@with_windows
async def test_the_settings_are_whole(
    desk: Desk, sandbox: SandboxThread, at_first_sight: Callable[[Act], None]
) -> None:
    await had_an_order(desk, sandbox)
    at_first_sight(lambda desk: desk.press(Qt.Key.Key_Comma, CTRL))
    async with desk:
        await desk.until("the settings", lambda: desk.dialog(SettingsDialog))
        assert desk.dialog(SettingsDialog).findChildren(CallbacksPart)
        assert desk.dialog(SettingsDialog).findChildren(StoredPart)


@with_windows
async def test_no_command_waits_for_what_comes_after_the_first_paint(
    desk: Desk, sandbox: SandboxThread, at_first_sight: Callable[[Act], None]
) -> None:
    await had_an_order(desk, sandbox)
    first: dict[str, int] = {}
    at_first_sight(lambda desk: first.update(heard(desk)))
    async with desk:
        await desk.until("the workspace", desk.at_work)
        later = heard(desk)
    assert len(first) > 40
    # These copy on a page as well, and nobody is on one yet.
    assert {name for name in later if first[name] < later[name]} == {"copy_pin", "copy_number"}


def heard(desk: Desk) -> dict[str, int]:
    """Each command of the menus, and how many hear it."""
    actions = msgspec.structs.asdict(desk.window.actions_).items()
    return {
        name: action.receivers(SIGNAL("triggered(bool)"))
        for name, action in actions
        if isinstance(action, QAction)
    }


@with_windows
async def test_another_language_is_spoken_on_line(
    desk: Desk, sandbox: SandboxThread, at_first_sight: Callable[[Act], None]
) -> None:
    await had_an_order(desk, sandbox)

    def speak_german(desk: Desk) -> None:
        desk.trigger("settings")
        dialog = desk.dialog(SettingsDialog)
        pages = find(dialog, PageList, "settingsPages")
        desk.click_at(pages.viewport(), pages.place_of(Page.APPEARANCE))
        box = find(dialog, QComboBox, "language")
        box.setCurrentIndex(box.findData("de"))

    at_first_sight(speak_german)
    async with desk:
        await desk.until("the workspace", desk.at_work)
        assert "," in desk.balance()
        assert desk.row("Netflix").pin
        await desk.buy("Signal")
        await desk.until("the code", lambda: desk.row("Signal").pin)
