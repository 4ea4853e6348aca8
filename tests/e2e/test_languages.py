"""Another language without a restart: the window is built anew, all else goes on."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.main_window import MainWindow
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


async def speak(desk: Desk, code: str) -> None:
    """Choose a language in the settings, and wait for the window that speaks it."""
    former = desk.window
    dialog = await desk.settings(Page.APPEARANCE)
    box = find(dialog, QComboBox, "language")
    box.setCurrentIndex(box.findData(code))
    await desk.until(f"a window in {code}", lambda: is_new(desk, former))


def is_new(desk: Desk, former: MainWindow) -> bool:
    windows = desk.windows()
    return len(windows) == 1 and windows[0] is not former


@pytest.mark.proves("language")
@at_a_desk
async def test_an_order_that_waits_is_there_in_the_new_language_and_goes_on(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Netflix", sms=[])
    sandbox.product("Signal")
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.choose("Netflix")
    desk.search("sig")
    desk.window.resize(1010, 640)
    chosen = desk.orders.chosen_key()
    await speak(desk, "de")

    assert desk.window.isVisible()
    assert desk.window.width() == 1010
    assert desk.orders.chosen_key() == chosen
    assert desk.window.top_bar.search.text() == "sig"
    assert find(desk.window, QComboBox, "language").currentText() == "Deutsch"
    assert re.search(r"\d,\d\d\u00a0\$$", desk.balance())
    # What is under way was never touched: the code arrives in the new window.
    sandbox.sms(desk.order_id("Netflix"), "Your code is 4711")
    await desk.until("the code", lambda: desk.row("Netflix").pin == "4711")
    await speak(desk, "en")
    assert desk.row("Netflix").pin == "4711"


@at_a_desk
async def test_a_page_and_the_settings_come_back(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.trigger("history")
    await speak(desk, "fr")
    assert desk.window.sidebar.chosen() == "history"
    await desk.until("the page", lambda: desk.window.page is not None)
    dialog = await desk.settings(Page.APPEARANCE)
    assert dialog.page is Page.APPEARANCE


@at_a_desk
async def test_arabic_goes_from_right_to_left_and_back(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await speak(desk, "ar")
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sidebar, orders = desk.window.sidebar, desk.orders
    assert (
        sidebar.mapToGlobal(sidebar.rect().center()).x()
        > orders.mapToGlobal(orders.rect().center()).x()
    )
    await speak(desk, "en")
    assert desk.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


@at_a_desk
async def test_a_question_about_a_price_is_asked_again_in_the_new_language(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", price="1.20", on_order="price_change", asks=["1.70"], sms=[0])
    await desk.sign_in()
    desk.click_buy("Telegram")
    await desk.until("the question", lambda: desk.dialog(PriceDialog))
    await speak(desk, "es")
    await desk.until("the question again", lambda: desk.dialog(PriceDialog))
    await desk.spend(desk.dialog(PriceDialog), "payButton")
    await desk.until("the code", lambda: desk.row("Telegram").pin)
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_what_was_typed_to_sign_in_stays(desk: Desk) -> None:
    desk.type_into("email", "someone@example.com")
    desk.type_into("password", "open sesame")
    await speak(desk, "ru")
    assert desk.on_sign_in_page()
    assert find(desk.window, QLineEdit, "email").text() == "someone@example.com"
    assert find(desk.window, QLineEdit, "password").text() == "open sesame"
    await desk.until("one window", lambda: len(windows()) == 1)


def windows() -> list[MainWindow]:
    """All that there are, also those that cannot be seen."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
