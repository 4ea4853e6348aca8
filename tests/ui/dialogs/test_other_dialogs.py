"""Follow, about and the overview of keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop import __version__
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.order_id import order_id
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def shown(dialog: QWidget) -> str:
    """Every word of the dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())


@pytest.fixture
def follow(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Any:
    dialog = FollowDialog(theme)
    ears.to(dialog, "followRequested", "declined")
    return show(dialog)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("146185", "146185"),
        (" #146185\n", "146185"),
        ("AB-12", "AB-12"),
        ("", None),
        ("12 34", None),
        ("١٢٣", None),
        ("1" * 65, None),
    ],
)
def test_an_order_id_is_letters_and_digits(typed: str, read: str | None) -> None:
    assert order_id(typed) == read


def test_an_order_can_be_followed_by_its_id(
    qtbot: QtBot, follow: Any, ears: Any, held: Callable[..., None]
) -> None:
    edit = follow.findChild(QLineEdit, "orderId")
    assert edit.hasFocus()

    qtbot.keyClicks(edit, "146185")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    held(edit, Qt.Key.Key_Return)

    assert ears.heard == [("followRequested", "146185")]
    assert follow.isVisible()


def test_what_is_no_id_is_not_followed(qtbot: QtBot, follow: Any, ears: Any) -> None:
    qtbot.keyClicks(follow.findChild(QLineEdit, "orderId"), "<b>")
    qtbot.mouseClick(follow.findChild(QPushButton, "followButton"), LEFT)

    assert ears.heard == []
    assert "only letters and digits" in shown(follow)


def test_while_the_service_is_asked_nothing_else_can_be(
    qtbot: QtBot, follow: Any, ears: Any
) -> None:
    edit = follow.findChild(QLineEdit, "orderId")
    qtbot.keyClicks(edit, "146185")

    follow.set_busy(True)
    qtbot.mouseClick(follow.findChild(QPushButton, "followButton"), LEFT)
    qtbot.keyClick(follow, Qt.Key.Key_Return)
    assert ears.heard == []

    follow.set_busy(False)
    follow.show_error("The service knows no such order.")
    assert edit.hasFocus()
    assert "knows no such order" in shown(follow)


def test_following_can_be_left(qtbot: QtBot, follow: Any, ears: Any) -> None:
    qtbot.mouseClick(follow.findChild(QPushButton, "cancelButton"), LEFT)

    assert ears.heard == [("declined",)]
    assert not follow.isVisible()


def test_about_names_the_versions(theme: Theme, show: Callable[[QWidget], Any]) -> None:
    dialog = show(AboutDialog(theme))

    assert dialog.facts.texts()["Version"] == __version__


def test_the_overview_of_keys_is_made_from_the_actions(
    theme: Theme, show: Callable[[QWidget], Any]
) -> None:
    with_key, without = QAction("&Follow an Order…"), QAction("Sign out")
    with_key.setShortcut(QKeySequence("F5"))

    dialog = show(ShortcutsDialog(theme, [with_key, without]))

    assert dialog.facts.texts() == {"Follow an Order": "F5"}
