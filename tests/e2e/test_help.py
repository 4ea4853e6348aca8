"""The Help menu in the real window: licences, keys, what is new, and newer versions."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from nonvoip_desktop import __version__, releases
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import Missed, click, find, press
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.licences import LicencesDialog
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from nonvoip_desktop.ui.dialogs.whats_new import WhatsNewDialog
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread
from tests.helpers.small_servers import SmallServer


@at_a_desk
async def test_about_leads_to_the_licences_which_can_be_searched(
    desk: Desk, sandbox: SandboxThread
) -> None:
    desk.trigger("about")
    await desk.until("it", lambda: desk.dialog(AboutDialog))
    assert __version__ in desk.texts(desk.dialog(AboutDialog))
    desk.click("licencesButton", desk.dialog(AboutDialog))
    await desk.until("the licences", lambda: desk.dialog(LicencesDialog))
    dialog = desk.dialog(LicencesDialog)
    text = find(dialog, QPlainTextEdit, "licenceText")
    assert "You may replace it by a version of your own" in " ".join(text.toPlainText().split())
    assert "MIT License" in text.toPlainText()
    desk.type_into("licenceSearch", "httpx", dialog)
    assert text.toPlainText().startswith("httpx ")
    assert "Redistribution" in text.toPlainText()
    desk.type_into("licenceSearch", "Boost Software", dialog)
    desk.type_into("licenceSearch", "certainly nowhere", dialog)
    assert text.toPlainText() == "Nothing was found."
    press(dialog, Qt.Key.Key_Escape)


@at_a_desk
async def test_every_key_of_the_menus_is_in_the_overview(
    desk: Desk, sandbox: SandboxThread
) -> None:
    desk.press(Qt.Key.Key_F1)
    await desk.until("the overview", lambda: desk.dialog(ShortcutsDialog))
    shown = desk.dialog(ShortcutsDialog).texts()
    keys = {
        action.shortcut().toString()
        for action in desk.window.actions_.all()
        if not action.shortcut().isEmpty()
    }
    assert len(keys) > 8
    assert keys <= set(shown.values())
    assert shown["Settings"] == "Ctrl+,"


@at_a_desk
async def test_what_is_new_is_the_changelog(desk: Desk, sandbox: SandboxThread) -> None:
    desk.trigger("whats_new")
    await desk.until("the news", lambda: desk.dialog(WhatsNewDialog))
    words = desk.texts(desk.dialog(WhatsNewDialog))
    assert f"Version {__version__}" in words
    assert "Price changes and premium bids as questions" in words
    assert "](" not in words


@with_windows
async def test_a_new_version_is_told_once(desk: Desk, sandbox: SandboxThread) -> None:
    file = desk.data_file("settings.json")

    def is_kept() -> bool:
        return file.exists() and json.loads(file.read_text())["last_version"] == __version__

    async with desk:
        assert desk.notices() == []  # a first start is none
        await desk.until("the version kept", is_kept)
    values = json.loads(file.read_text())
    file.write_text(json.dumps({**values, "last_version": "0.0.9"}))
    async with desk:
        await desk.until("the news", lambda: f"now version {__version__}" in str(desk.notices()))
        await desk.until("the version kept", is_kept)
    async with desk:
        assert desk.notices() == []


@with_windows
async def test_without_a_page_of_releases_nothing_speaks_of_one(
    desk: Desk, sandbox: SandboxThread
) -> None:
    assert releases.PAGE == ""
    async with desk:
        assert not desk.window.actions_.check_version.isVisible()
        dialog = await desk.settings(Page.NETWORK)
        with pytest.raises(Missed):
            find(dialog, QCheckBox, "check_for_updates")
        dialog.reject()


@pytest.mark.proves("check_for_updates")
@with_windows
async def test_a_newer_version_is_looked_for_when_that_is_switched_on(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nonvoip_desktop.ui.help.FIRST_LOOK", 0.01)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    async with SmallServer("302 Found", location="/releases/tag/v9.1.0") as page:
        monkeypatch.setattr(releases, "PAGE", f"{page.address}/latest")
        async with desk:
            await desk.while_true(lambda: page.asked == [], 0.2)
            dialog = await desk.settings(Page.NETWORK)
            click(find(dialog, QCheckBox, "check_for_updates"))
            await desk.until("the news", lambda: "Version 9.1.0" in str(desk.notices()))
            assert opened == []
            desk.trigger("check_version")
            await desk.until("its page", lambda: opened == [f"{page.address}/latest"])
            click(find(dialog, QCheckBox, "check_for_updates"))
            dialog.reject()
    async with SmallServer("200 OK", f"NonVoip Desktop {__version__}") as page:
        monkeypatch.setattr(releases, "PAGE", page.address)
        async with desk:
            desk.trigger("check_version")
            await desk.until("none", lambda: "This is the newest version" in str(desk.notices()))
            monkeypatch.setattr(releases, "PAGE", "http://127.0.0.1:1/")
            desk.trigger("check_version")
            await desk.until("why", lambda: "could not be reached" in str(desk.notices()))
            assert len(page.asked) == len(opened) == 1


@at_a_desk
async def test_diagnostics_say_what_the_system_offers(desk: Desk, sandbox: SandboxThread) -> None:
    desk.trigger("copy_diagnostics")
    await desk.until("they are there", lambda: "NonVoip Desktop" in desk.clipboard())
    text = desk.clipboard()
    for part in (
        f"NonVoip Desktop {__version__}",
        "Python 3.",
        "Qt 6.",
        "offscreen",
        "Keyring: This system has no keyring service running.",
        "Tray: False",
        "Screen: ",
        "theme = 'system'",
        "starts with the service",
    ):
        assert part in text, part
