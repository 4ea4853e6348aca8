"""The general question before something is bought."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.text import PlainLabel, brief, clean
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE, confirmation

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Callable[..., Any]:
    def make_it(delay: float = 0.05, **changes: object) -> Any:
        dialog = ConfirmDialog(theme, confirmation(**changes), delay=delay)
        ears.to(dialog, "confirmed", "declined")
        show(dialog)
        return (
            dialog,
            dialog.findChild(QPushButton, "confirmButton"),
            dialog.findChild(QPushButton, "declineButton"),
        )

    return make_it


def test_it_asks(make: Any) -> None:
    dialog, confirm, decline = make()

    assert dialog.windowTitle() == "Buy WhatsApp once more?"
    assert dialog.facts.texts() == {"Earlier purchase": "14:02:11", "Price now": "$1.10"}
    assert confirm.label() == "Buy again for $1.10"
    assert decline.label() == "Do not buy"
    assert decline.isDefault()
    assert decline.hasFocus()


def test_a_yes_is_told_once(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog, confirm, _ = make()
    qtbot.mouseClick(confirm, LEFT)
    assert ears.heard == []
    qtbot.waitUntil(confirm.isEnabled)

    qtbot.mouseClick(confirm, LEFT)
    dialog.close()

    assert ears.heard == [("confirmed",)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_decline_once(qtbot: QtBot, make: Any, ears: Any, key: Qt.Key) -> None:
    dialog, confirm, _ = make()
    qtbot.waitUntil(confirm.isEnabled)

    qtbot.keyClick(dialog.focusWidget(), key)
    dialog.close()

    assert ears.heard == [("declined",)]


def test_another_question_begins_the_inert_time_anew(qtbot: QtBot, make: Any) -> None:
    dialog, confirm, _ = make()
    qtbot.waitUntil(confirm.isEnabled)

    dialog.update_confirmation(confirmation(spend_text="Buy for $9.00", rows=()))

    assert not confirm.isEnabled()
    assert confirm.label() == "Buy for $9.00"
    assert dialog.facts.texts() == {}
    assert not dialog.facts.isVisible()


def test_text_from_outside_is_shown_literally_and_within_bounds(make: Any) -> None:
    dialog, _, _ = make(title=HOSTILE, sentence=HOSTILE * 200, rows=((HOSTILE, HOSTILE * 3),))

    texts = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert clean(HOSTILE) in texts
    assert clean(HOSTILE * 3) in texts
    assert brief(HOSTILE * 200) in texts
    assert dialog.width() < 700
    assert dialog.height() < 700


def test_one_endless_word_does_not_widen_it(make: Any) -> None:
    dialog, _, _ = make(title="W" * 300, sentence="x" * 2000, rows=(("y" * 200, "z" * 200),))

    assert dialog.width() < 700
    assert dialog.minimumSizeHint().width() <= dialog.width()


def test_without_words_for_spending_nothing_can_be_spent(make: Any, ears: Any) -> None:
    dialog, confirm, _ = make(delay=0, spend_text=None)

    assert confirm.isHidden()
    confirm.click()
    assert ears.heard == []
    assert dialog.isVisible()
