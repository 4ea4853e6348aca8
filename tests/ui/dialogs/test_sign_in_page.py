"""The sign-in page: what it tells, what it says, and what it forgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.account_list import AccountList
from nonvoip_desktop.ui.dialogs.sign_in import SignInPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Any:
    made = SignInPage(theme, Icons(theme))
    ears.to(made, "signInRequested", "demoRequested")
    made.resize(900, 600)
    return show(made)


def field(page: QWidget, name: str) -> Any:
    """A field of the page by its name."""
    return page.findChild(QLineEdit, name)


def button(page: QWidget, name: str) -> Any:
    """A button of the page by its name."""
    return page.findChild(QPushButton, name)


def shown(page: QWidget) -> str:
    """Every word of the page."""
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_return_submits_once(qtbot: QtBot, page: Any, ears: Any, held: Callable[..., None]) -> None:
    assert field(page, "email").hasFocus()
    qtbot.keyClicks(field(page, "email"), " you@example.com ")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert field(page, "password").hasFocus()
    qtbot.keyClicks(field(page, "password"), "pass word ")

    qtbot.keyClick(field(page, "password"), Qt.Key.Key_Return)
    held(field(page, "password"), Qt.Key.Key_Return)

    assert ears.heard == [("signInRequested", "you@example.com", "pass word ", False)]


def test_the_button_submits_with_the_keyring(qtbot: QtBot, page: Any, ears: Any) -> None:
    page.set_keyring("GNOME Keyring", "")
    assert page.findChild(QCheckBox, "remember").isChecked()
    assert "GNOME Keyring" in shown(page)
    page.set_email("you@example.com")
    assert field(page, "password").hasFocus()
    qtbot.keyClicks(field(page, "password"), "secret")

    qtbot.mouseClick(button(page, "signIn"), LEFT)

    assert ears.heard == [("signInRequested", "you@example.com", "secret", True)]


@pytest.mark.parametrize(("email", "password"), [("", ""), ("you@example.com", ""), ("", "x")])
def test_what_is_missing_is_asked_for(
    qtbot: QtBot, page: Any, ears: Any, email: str, password: str
) -> None:
    qtbot.keyClicks(field(page, "email"), email)
    qtbot.keyClicks(field(page, "password"), password)

    qtbot.mouseClick(button(page, "signIn"), LEFT)

    assert ears.heard == []
    assert "Enter your email and your password." in shown(page)
    assert field(page, "email" if not email else "password").hasFocus()


def test_without_a_keyring_it_says_so(qtbot: QtBot, page: Any) -> None:
    page.set_keyring(None, "No keyring is running.")

    remember = page.findChild(QCheckBox, "remember")
    assert not remember.isEnabled()
    assert not remember.isChecked()
    assert "No keyring is running. The password is kept for this session only." in shown(page)


def test_the_demo_asks_for_nothing_to_be_remembered(page: Any) -> None:
    page.set_demo("demo@example.com", "demo")
    page.set_keyring("this session only", "")

    assert page.findChild(QCheckBox, "remember").isHidden()
    assert "this session only" not in shown(page)
    assert page.findChild(QPushButton, "tryDemo").text() == "Leave the demo"


def test_a_choice_not_to_remember_outlives_a_second_look(qtbot: QtBot, page: Any) -> None:
    page.set_keyring("GNOME Keyring", "")
    remember = page.findChild(QCheckBox, "remember")
    qtbot.mouseClick(remember, LEFT, pos=remember.rect().center())
    if remember.isChecked():  # the label's middle is not part of the box on every style
        remember.setChecked(False)
    page.set_busy(True)

    page.set_keyring("GNOME Keyring", "")
    page.set_busy(False)

    assert not remember.isChecked()


def test_while_the_service_is_asked_nothing_can_be_sent_again(
    qtbot: QtBot, page: Any, ears: Any
) -> None:
    qtbot.keyClicks(field(page, "email"), "you@example.com")
    qtbot.keyClicks(field(page, "password"), "x")

    page.set_busy(True)
    qtbot.mouseClick(button(page, "signIn"), LEFT)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert ears.heard == []
    assert button(page, "signIn").label() == "Signing in…"

    page.set_busy(False)
    qtbot.mouseClick(button(page, "signIn"), LEFT)
    assert len(ears.heard) == 1


def test_the_password_is_hidden_and_can_be_shown(page: Any) -> None:
    password = field(page, "password")
    reveal = page.findChild(QAction, "revealPassword")
    assert password.echoMode() == QLineEdit.EchoMode.Password

    reveal.trigger()
    assert password.echoMode() == QLineEdit.EchoMode.Normal
    reveal.trigger()
    assert password.echoMode() == QLineEdit.EchoMode.Password


def test_after_success_the_password_is_gone(qtbot: QtBot, page: Any) -> None:
    password = field(page, "password")
    qtbot.keyClicks(password, "secret")
    page.findChild(QAction, "revealPassword").trigger()

    page.clear()

    assert password.text() == ""
    assert not password.isUndoAvailable()
    assert password.echoMode() == QLineEdit.EchoMode.Password
    assert "secret" not in shown(page)


def test_the_demo_is_one_click_away(qtbot: QtBot, page: Any, ears: Any) -> None:
    qtbot.mouseClick(button(page, "tryDemo"), LEFT)

    assert ears.heard == [("demoRequested",)]


def test_the_services_words_are_shown_literally(page: Any) -> None:
    page.show_error(HOSTILE)
    assert clean(HOSTILE) in shown(page)

    page.show_error("")
    assert clean(HOSTILE) not in shown(page)


def test_a_fatal_trouble_leaves_nothing_to_press(qtbot: QtBot, page: Any, ears: Any) -> None:
    page.show_fatal("The database was written by a newer release.")
    page.set_busy(False)
    page.set_keyring("GNOME Keyring", "")

    qtbot.mouseClick(button(page, "signIn"), LEFT)
    qtbot.mouseClick(button(page, "tryDemo"), LEFT)

    assert ears.heard == []
    assert not field(page, "email").isEnabled()
    assert not page.findChild(QCheckBox, "remember").isEnabled()
    assert "newer release" in shown(page)


def test_the_fields_are_reached_in_reading_order(qtbot: QtBot, page: Any) -> None:
    page.set_keyring("GNOME Keyring", "")
    order = []
    for _ in range(5):
        order.append(page.focusWidget().objectName())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    assert order == ["email", "password", "remember", "tryDemo", "signIn"]


def test_known_accounts_are_offered_to_clicks_and_keys(
    qtbot: QtBot, page: SignInPage, ears: Any
) -> None:
    ears.to(page, "accountChosen", "anotherRequested")
    page.set_accounts(["a@example.com", "b@example.com"])
    assert page.email.isVisible()
    back = page.findChild(Button, "chooseAccount")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    chooser = page.findChild(AccountList)
    assert chooser.hasFocus()
    assert not page.email.isVisible()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    qtbot.keyClick(chooser, Qt.Key.Key_Return)
    place = chooser.visualRect(chooser.model().index(0, 0)).center()
    qtbot.mouseClick(chooser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    another = page.findChild(Button, "anotherAccount")
    qtbot.mouseClick(another, Qt.MouseButton.LeftButton)
    assert page.email.isVisible()
    assert page.email.hasFocus()
    assert ears.heard == [
        ("accountChosen", "b@example.com"),
        ("accountChosen", "a@example.com"),
        ("anotherRequested",),
    ]


def test_without_known_accounts_there_is_nothing_to_choose(page: SignInPage) -> None:
    page.set_accounts([])
    page.show_accounts()
    assert page.email.isVisible()
    assert not page.findChild(Button, "chooseAccount").isVisible()


def test_what_is_missing_for_a_chosen_account_is_said(page: SignInPage) -> None:
    page.set_accounts(["a@example.com"])
    page.show_accounts()
    page.show_form("a@example.com", "Please type its password.")
    assert page.email.text() == "a@example.com"
    assert page.password.hasFocus()
    assert "Please type its password." in shown(page)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sign_is_painted_whichever_way_the_window_reads(
    page: SignInPage, way: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(way)
    page.resize(1100, 720)
    page.set_accounts([])
    sign = page.findChild(PlainLabel, "welcomeSign")
    assert sign.isVisible()
    picture = sign.grab().toImage()
    middle, corner = picture.rect().center(), picture.rect().topLeft()
    assert picture.pixelColor(middle) != picture.pixelColor(corner)
