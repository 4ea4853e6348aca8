"""Follow, about and the overview of keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenuBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop import __version__
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.licences import licensed_parts
from nonvoip_desktop.ui.dialogs.order_id import order_id
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog, groups_of
from nonvoip_desktop.ui.dialogs.whats_new import read_changelog
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


def test_the_overview_of_keys_is_made_from_the_menus(
    show: Callable[[QWidget], Any], qtbot: QtBot
) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    file, empty = bar.addMenu("&File"), bar.addMenu("&View")
    inner = file.addMenu("&More")
    inner.addAction("&Follow an Order…").setShortcut(QKeySequence("F5"))
    file.addAction("Sign out of you && me")
    empty.addAction("Nothing")

    dialog = show(ShortcutsDialog(groups_of(bar)))

    assert dialog.texts()["Follow an Order"] == "F5"
    assert "Sign out of you & me" not in dialog.texts()
    assert "File" in shown(dialog)
    assert "View" not in shown(dialog).splitlines()


def test_a_changelog_is_read_without_its_markup() -> None:
    text = """# Changelog

    Words before.

## [1.1.0] - Unreleased

### Added

- **One** thing with `code`
  on two lines, see [the page](https://example.test).
- Another.

## 1.0.0 - 2026-01-02

### Fixed

- A fault.
"""
    newest, oldest = read_changelog(text)
    assert (newest.version, newest.when) == ("1.1.0", "Unreleased")
    assert newest.changes == [
        ("Added", ["One thing with code on two lines, see the page.", "Another."])
    ]
    assert (oldest.version, oldest.when, oldest.changes) == (
        "1.0.0",
        "2026-01-02",
        [("Fixed", ["A fault."])],
    )


def test_every_bundled_library_has_its_licence_text() -> None:
    parts = licensed_parts()
    assert len(parts) > 30
    assert len({part.name for part in parts}) == len(parts)
    for part in parts:
        assert len(part.text) > 200, part.name
