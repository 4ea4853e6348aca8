"""The settings in the real window: every page, by keys, refused in words, and kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from nonvoip_desktop.options import Options
from nonvoip_desktop.settings import SETTINGS, Page
from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.settings.page import SettingsPage
from nonvoip_desktop.ui.settings.page_list import PageList
from tests.helpers.desk import CTRL, Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread
from tests.helpers.small_servers import SmallServer

LOST = "https://service.invalid/manager"


def stored(desk: Desk) -> dict[str, object]:
    values: dict[str, object] = json.loads(desk.data_file("settings.json").read_text())
    return values


@at_a_desk
async def test_every_page_is_reached_by_keys_and_shows_what_belongs_to_it(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    dialog = await desk.settings(Page.ACCOUNT)
    pages = find(dialog, PageList, "settingsPages")
    press(pages, Qt.Key.Key_Home)
    seen = set()
    for _ in range(pages.model().rowCount()):
        (page,) = [p for p in dialog.findChildren(SettingsPage) if p.isVisible()]
        seen.add(page.page)
        for setting in SETTINGS:
            if setting.text and setting.page is page.page and setting.key != "check_for_updates":
                assert find(page, QWidget, setting.key).isVisible()
        press(pages, Qt.Key.Key_Down)
    assert seen >= set(Page) - {Page.CALLBACKS, Page.NOTIFICATIONS}
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("it is closed", lambda: not desk.dialogs())


@at_a_desk
async def test_what_is_changed_by_keys_is_there_after_a_restart(
    desk: Desk, sandbox: SandboxThread
) -> None:
    dialog = await desk.settings(Page.MESSAGES)
    pace = find(dialog, QSpinBox, "poll_seconds")
    press(pace, Qt.Key.Key_A, CTRL)
    type_text(pace, "99")
    press(pace, Qt.Key.Key_Return)
    await desk.until("why", lambda: "a number from 3 to 60" in desk.texts(dialog))
    assert "poll_seconds" not in desk.data_file("settings.json").read_text()
    press(pace, Qt.Key.Key_A, CTRL)
    type_text(pace, "12")
    press(pace, Qt.Key.Key_Return)
    assert stored(desk)["poll_seconds"] == 12
    press(dialog, Qt.Key.Key_Escape)
    await desk.reopen()
    dialog = await desk.settings(Page.MESSAGES)
    assert find(dialog, QSpinBox, "poll_seconds").value() == 12
    desk.click("resetPage", dialog)
    assert stored(desk)["poll_seconds"] == 5


@at_a_desk
async def test_a_change_in_a_menu_is_seen_in_the_open_settings(
    desk: Desk, sandbox: SandboxThread
) -> None:
    dialog = await desk.settings(Page.APPEARANCE)
    desk.trigger("theme_dark")
    assert find(dialog, QComboBox, "theme").currentData() == "dark"
    desk.trigger("settings")
    assert desk.dialogs() == [dialog]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("{ damaged", "The settings could not be read"),
        ('{"poll_seconds": 1, "theme": "dark"}', "Some settings could not be read"),
    ],
)
@with_windows
async def test_damaged_settings_are_told_and_kept(
    desk: Desk, sandbox: SandboxThread, written: str, title: str
) -> None:
    file = desk.data_file("settings.json")
    file.parent.mkdir(parents=True)
    file.write_text(written)
    async with desk:
        await desk.until("it is told", lambda: title in str(desk.notices()))
        if "damaged" in written:
            (kept,) = file.parent.glob("settings-damaged-*.json")
            assert kept.read_text() == written
            assert kept.name in str(desk.notices())
        else:
            assert "poll_seconds" in str(desk.notices())


@pytest.mark.proves("proxy", "proxy_address")
@with_windows
async def test_the_proxy_of_the_settings_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(Options(base_url=LOST, data_dir=tmp_path))
    async with (
        SmallServer("502 Bad Gateway") as own,
        SmallServer("502 Bad Gateway") as systems,
        desk,
    ):
        monkeypatch.setenv("HTTPS_PROXY", systems.address)
        await desk.fill_in()
        await desk.until("the system's proxy", lambda: systems.asked)
        await desk.until("the words", lambda: "proxy" in desk.refusal())
        assert "CONNECT service.invalid:443" in systems.asked[0]

        dialog = await desk.settings(Page.NETWORK)
        field = desk.type_into("proxy_address", "proxy at work", dialog)
        press(field, Qt.Key.Key_Return)
        assert "must be an address such as" in desk.texts(dialog)
        press(desk.type_into("proxy_address", "http://me:secret@p", dialog), Qt.Key.Key_Return)
        assert "must not hold a name or a password" in desk.texts(dialog)
        press(desk.type_into("proxy_address", own.address, dialog), Qt.Key.Key_Return)
        way = find(dialog, QComboBox, "proxy")
        press(way, Qt.Key.Key_End)
        assert stored(desk) == stored(desk) | {"proxy": "address", "proxy_address": own.address}
        asked = len(systems.asked)
        await desk.fill_in()
        await desk.until("one's own proxy", lambda: own.asked and "proxy" in desk.refusal())
        assert len(systems.asked) == asked

        press(way, Qt.Key.Key_Up)
        assert stored(desk)["proxy"] == "none"
        proxied = (len(own.asked), len(systems.asked))
        await desk.fill_in()
        await desk.until("the words", lambda: "name could not be found" in desk.refusal())
        assert (len(own.asked), len(systems.asked)) == proxied
        dialog.reject()


@at_a_desk
async def test_this_computer_is_reached_without_the_proxy_and_the_line_is_made_anew(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.buy("Netflix")
    async with SmallServer("502 Bad Gateway") as proxy:
        dialog = await desk.settings(Page.NETWORK)
        assert sandbox.base_url in desk.texts(dialog)
        press(desk.type_into("proxy_address", proxy.address, dialog), Qt.Key.Key_Return)
        press(find(dialog, QComboBox, "proxy"), Qt.Key.Key_End)
        await desk.until("the line", desk.at_work)
        desk.click("testConnection", dialog)
        await desk.until("the answer", lambda: "The service answered after" in desk.texts(dialog))
        assert proxy.asked == []
        sandbox.fault("refuse", times=None)
        desk.click("testConnection", dialog)
        await desk.until("why", lambda: "does not accept connections" in desk.texts(dialog))
        sandbox.clear_faults()
        assert [row.service for row in desk.rows()] == ["Netflix"]


@at_a_desk
async def test_the_data_page_opens_the_folder_and_backs_up(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    await desk.sign_in()
    dialog = await desk.settings(Page.DATA)
    assert str(desk.options.data_dir) in desk.texts(dialog).replace("\u200b", "")
    desk.click("openFolder", dialog)
    assert opened == [str(desk.options.data_dir)]
    before = set(desk.data_file("backups").glob("*.sqlite3"))
    desk.click("backUpNow", dialog)
    await desk.until("it is made", lambda: "The newest is from" in desk.texts(dialog))
    (made,) = set(desk.data_file("backups").glob("*.sqlite3")) - before
    assert "asked" in made.name


@pytest.mark.proves("clear_clipboard_seconds", "hide_from_clipboard_history")
@at_a_desk
async def test_a_copied_code_is_marked_and_cleared_as_the_settings_say(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Netflix", sms=[0])
    await desk.sign_in()
    await desk.buy("Netflix")
    await desk.until("its button", lambda: desk.button("copyPinButton"))
    usual: set[str] = set()
    for marked in (True, False):
        dialog = await desk.settings(Page.CLIPBOARD)
        assert find(dialog, QCheckBox, "hide_from_clipboard_history").isChecked() is marked
        desk.click("copyPinButton")
        formats = set(QApplication.clipboard().mimeData().formats())
        assert (len(formats) > 1) is marked, formats
        usual |= formats
        click(find(dialog, QCheckBox, "hide_from_clipboard_history"))
        dialog.reject()
    assert "text/plain" in usual
    dialog = await desk.settings(Page.CLIPBOARD)
    seconds = find(dialog, QSpinBox, "clear_clipboard_seconds")
    press(seconds, Qt.Key.Key_A, CTRL)
    type_text(seconds, "1")
    press(seconds, Qt.Key.Key_Return)
    dialog.reject()
    desk.click("copyPinButton")
    assert desk.clipboard() == desk.row("Netflix").pin
    await desk.until("it is cleared", lambda: desk.clipboard() == "")


@pytest.mark.proves("clear_clipboard_at_exit")
@at_a_desk
async def test_a_copied_code_may_stay_after_the_end(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", sms=[0])
    await desk.sign_in()
    await desk.buy("Netflix")
    await desk.until("its button", lambda: desk.button("copyPinButton"))
    dialog = await desk.settings(Page.CLIPBOARD)
    click(find(dialog, QCheckBox, "clear_clipboard_at_exit"))
    dialog.reject()
    desk.click("copyPinButton")
    pin = desk.clipboard()
    await desk.close()
    assert desk.clipboard() == pin != ""
    QApplication.clipboard().clear()
    await desk.open()


@at_a_desk
async def test_signing_out_from_the_settings(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    dialog = await desk.settings(Page.ACCOUNT)
    await desk.until("whose", lambda: desk.email in desk.texts(dialog))
    desk.click("signOutHere", dialog)
    await desk.until("the sign-in page", desk.on_sign_in_page)
    await desk.until("nobody", lambda: "Nobody is signed in" in desk.texts(dialog))
    assert find(desk.window, QLineEdit, "email").text() == ""
