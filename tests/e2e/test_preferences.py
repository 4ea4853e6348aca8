"""The menus, the settings and what goes on the clipboard for others."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMenu

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import choose_from_menu, click, find, press
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from nonvoip_desktop.ui.products.card import ProductRole
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


def stored(desk: Desk) -> dict[str, object]:
    values: dict[str, object] = json.loads(desk.data_file("settings.json").read_text())
    return values


@pytest.mark.proves("theme")
@at_a_desk
async def test_the_theme_changes_at_once_and_is_kept(desk: Desk, sandbox: SandboxThread) -> None:
    await choose_from_menu_twice(desk, "View", "Theme", "Dark")
    dark = desk.window.palette().window().color()
    assert dark.lightness() < 80
    assert stored(desk)["theme"] == "dark"
    await choose_from_menu_twice(desk, "View", "Theme", "Light")
    assert desk.window.palette().window().color().lightness() > 200


async def choose_from_menu_twice(desk: Desk, title: str, name: str, entry: str) -> None:
    """Choose an entry of a menu in a menu."""
    await choose_from_menu(desk.window.menuBar(), title, name)
    menus = [menu for menu in desk.window.findChildren(QMenu) if menu.isVisible()]
    (inner,) = [menu for menu in menus if menu.title().replace("&", "") == name]
    for action in inner.actions():
        if action.text().replace("&", "") == entry:
            click(inner, inner.actionGeometry(action).center())
    for menu in menus:
        menu.close()


@pytest.mark.proves("utc_times")
@at_a_desk
async def test_times_can_be_utc(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", sms=[0])
    await desk.sign_in()
    await desk.buy("Netflix")
    await desk.until("the code", lambda: desk.row("Netflix").pin)
    dialog = await desk.settings(Page.APPEARANCE)
    click(find(dialog, QCheckBox, "utc_times"))
    press(dialog, Qt.Key.Key_Escape)
    assert desk.label("statusZone") == "UTC"
    await desk.until("the hour", lambda: f"{datetime.now(UTC):%H:}" in desk.sms())


@at_a_desk
async def test_the_order_of_the_cards_is_kept(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.trigger("sort_price")

    def prices() -> list[Decimal]:
        model = desk.products.grid.model()
        cards = [model.index(row, 0) for row in range(model.rowCount())]
        products = [card.data(ProductRole.PRODUCT) for card in cards]
        return [p.price for p in products if isinstance(p, Product) and p.price is not None]

    assert prices() == sorted(prices())
    assert len(prices()) > 20
    await desk.reopen()
    await desk.sign_in()
    assert prices() == sorted(prices())
    assert desk.button("sortButton").text() == "Sort: Price"
    assert desk.window.actions_.sort_price.isChecked()


@pytest.mark.parametrize(
    ("action", "kind", "words"),
    [("about", AboutDialog, "NonVoip Desktop"), ("shortcuts", ShortcutsDialog, "Ctrl+K")],
)
@at_a_desk
async def test_help_is_there_before_anyone_has_signed_in(
    desk: Desk, sandbox: SandboxThread, action: str, kind: type[QDialog], words: str
) -> None:
    desk.trigger(action)
    await desk.until("the dialog", lambda: words in desk.texts(desk.dialog(kind)))
    desk.trigger(action)
    await desk.while_true(lambda: len(desk.dialogs()) == 1, 0.1)
    press(desk.dialog(kind), Qt.Key.Key_Escape)
    await desk.until("it is closed", lambda: not desk.dialogs())


@at_a_desk
async def test_what_needs_an_account_is_off_without_one(desk: Desk, sandbox: SandboxThread) -> None:
    actions = desk.window.actions_
    for action in (actions.follow_order, actions.refresh, actions.search, actions.reject):
        assert not action.isEnabled()
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_F, CTRL | SHIFT)
    await desk.while_true(lambda: not desk.dialogs(), 0.1)
    assert sandbox.requests() == []
    await desk.sign_in()
    assert actions.follow_order.isEnabled()


@at_a_desk
async def test_the_services_own_pages(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    await desk.sign_in()
    desk.trigger("top_up")
    desk.trigger("forgot_password")
    assert opened == [sandbox.base_url] * 2


@at_a_desk
async def test_the_number_is_copied_with_and_without_its_code(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.buy("Netflix")
    number = desk.row("Netflix").number
    assert number is not None
    for place, wanted in enumerate((f"+{number}", number.removeprefix("1"))):
        desk.click("copyNumberMenuButton")
        await desk.until("the menu", lambda: menus())
        (menu,) = menus()
        click(menu, menu.actionGeometry(menu.actions()[place]).center())
        await desk.until("the clipboard", lambda wanted=wanted: desk.clipboard() == wanted)
        await desk.until("no menu", lambda: not menus())


def menus() -> list[QMenu]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]


@at_a_desk
async def test_a_copied_code_leaves_the_clipboard_with_the_program(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Netflix", sms=[0])
    await desk.sign_in()
    await desk.buy("Netflix")
    await desk.until("its button", lambda: desk.button("copyPinButton"))
    desk.click("copyPinButton")
    assert desk.clipboard() == desk.row("Netflix").pin
    await desk.close()
    assert desk.clipboard() == ""
    await desk.open()


@at_a_desk
async def test_diagnostics_hold_no_secret(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.options(password="correct-horse-battery")
    sandbox.product("Netflix", sms=[0])
    await desk.fill_in(password="wrong-horse-battery")
    await desk.until("the words", lambda: desk.refusal())
    await desk.sign_in(password="correct-horse-battery")
    await desk.buy("Netflix")
    await desk.until("the code", lambda: desk.row("Netflix").pin)
    pin = desk.row("Netflix").pin
    desk.trigger("copy_diagnostics")
    await desk.until("the text", lambda: "NonVoip Desktop" in desk.clipboard())
    text = desk.clipboard()
    assert "horse-battery" not in text
    assert pin is not None
    assert pin not in text
    await desk.until("the words", lambda: "Diagnostics are on the clipboard" in str(desk.notices()))


@at_a_desk
async def test_the_database_is_checked_on_request(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.trigger("check_database")
    await desk.until("the result", lambda: "The database is whole" in str(desk.notices()))
    desk.click("noticeDismiss")
    await desk.until("it is put aside", lambda: desk.notices() == [])
