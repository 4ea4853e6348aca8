"""The resolving view: evidence, and three ways on that never send anything again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog, suggestion
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE, unconfirmed_question

LEFT = Qt.MouseButton.LeftButton
SIGNALS = ("lookAgainRequested", "orderIdEntered", "notPlacedChosen", "declined")


@pytest.fixture
def make(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Callable[..., Any]:
    def make_it(**changes: object) -> UnconfirmedDialog:
        dialog = UnconfirmedDialog(theme, unconfirmed_question(**changes))
        ears.to(dialog, *SIGNALS)
        show(dialog)
        return dialog

    return make_it


def button(dialog: QWidget, name: str) -> Any:
    """A button of the dialog by its name."""
    return dialog.findChild(QPushButton, name)


def shown(dialog: QWidget) -> str:
    """Every word of the dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())


def test_it_shows_the_evidence(make: Any) -> None:
    dialog = make(arrived=("Message for +1 609 555-0123 at 14:03:00",))

    assert "WhatsApp · 10 minutes · sent at 14:02:11." in shown(dialog)
    assert "The connection broke before the answer came." in shown(dialog)
    assert "It will not be sent again by itself." in shown(dialog)
    assert dialog.facts.texts() == {
        "Balance before": "$49.47",
        "Balance now": "$48.37",
        "Difference": "−$1.10, the price of this order",
        "Arrived since": "Message for +1 609 555-0123 at 14:03:00",
    }
    assert "It was probably placed." in shown(dialog)


@pytest.mark.parametrize(
    ("changes", "difference", "words"),
    [
        ({"balance_before": None}, "–", "before is not known"),
        ({"balance_now": None}, "–", "not known yet"),
        ({"balance_now": Decimal("49.47")}, "none", "probably not placed"),
        ({"balance_now": Decimal("50.47")}, "+$1.00", "has risen"),
        ({"balance_now": Decimal("49.07")}, "−$0.40", "not by the price"),
        ({"amount": None}, "−$1.10", "probably placed"),
    ],
)
def test_it_says_no_more_than_the_balances_do(
    make: Any, changes: dict[str, object], difference: str, words: str
) -> None:
    dialog = make(**changes)

    assert dialog.facts.texts()["Difference"] == difference
    assert words in shown(dialog)
    assert words in suggestion(unconfirmed_question(**changes))


def test_looking_again_is_the_default(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog = make()
    look = button(dialog, "lookAgainButton")
    assert look.isDefault()
    assert look.hasFocus()

    qtbot.keyClick(look, Qt.Key.Key_Return)

    assert ears.heard == [("lookAgainRequested",)]
    assert dialog.isVisible()


def test_a_held_key_looks_once(
    qtbot: QtBot, make: Any, ears: Any, held: Callable[..., None]
) -> None:
    dialog = make()
    look = button(dialog, "lookAgainButton")

    qtbot.keyClick(look, Qt.Key.Key_Return)
    held(look, Qt.Key.Key_Return)

    assert ears.heard == [("lookAgainRequested",)]


def test_the_person_can_say_that_it_was_not_placed(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog = make()

    qtbot.mouseClick(button(dialog, "notPlacedButton"), LEFT)

    assert ears.heard == [("notPlacedChosen",)]


def test_an_order_id_can_be_entered(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog = make()
    edit = dialog.findChild(QLineEdit, "orderIdEdit")
    assert not edit.isVisible()

    qtbot.mouseClick(button(dialog, "enterIdButton"), LEFT)
    assert edit.isVisible()
    assert edit.hasFocus()
    qtbot.keyClicks(edit, " #146185 ")
    qtbot.mouseClick(button(dialog, "useOrderButton"), LEFT)

    assert ears.heard == [("orderIdEntered", "146185")]


def test_return_in_the_field_uses_the_order(
    qtbot: QtBot, make: Any, ears: Any, held: Callable[..., None]
) -> None:
    dialog = make()
    edit = dialog.findChild(QLineEdit, "orderIdEdit")
    qtbot.mouseClick(button(dialog, "enterIdButton"), LEFT)
    qtbot.keyClicks(edit, "146185")

    qtbot.keyClick(edit, Qt.Key.Key_Return)
    held(edit, Qt.Key.Key_Return)

    assert ears.heard == [("orderIdEntered", "146185")]


@pytest.mark.parametrize("typed", ["", "  ", "12 34", "<b>", "1;2"])
def test_what_is_no_order_id_is_not_told(qtbot: QtBot, make: Any, ears: Any, typed: str) -> None:
    dialog = make()
    qtbot.mouseClick(button(dialog, "enterIdButton"), LEFT)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "orderIdEdit"), typed)

    qtbot.mouseClick(button(dialog, "useOrderButton"), LEFT)

    assert ears.heard == []
    assert "only letters and digits" in shown(dialog)


def test_while_it_is_busy_nothing_can_be_asked(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog = make()

    dialog.set_busy(True)
    for name in ("lookAgainButton", "enterIdButton", "notPlacedButton"):
        qtbot.mouseClick(button(dialog, name), LEFT)
    assert ears.heard == []
    assert button(dialog, "lookAgainButton").label() == "Looking…"

    dialog.set_busy(False)
    assert button(dialog, "lookAgainButton").hasFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert ears.heard == [("lookAgainRequested",)]


def test_newer_evidence_replaces_the_older(make: Any) -> None:
    dialog = make(balance_now=None)

    dialog.update_question(unconfirmed_question())

    assert dialog.facts.texts()["Balance now"] == "$48.37"
    assert "probably placed" in shown(dialog)


def test_an_error_is_shown_and_taken_away(make: Any) -> None:
    dialog = make()

    dialog.show_error(HOSTILE)
    assert clean(HOSTILE) in shown(dialog)
    dialog.show_error("")
    assert clean(HOSTILE) not in shown(dialog)


def test_escape_settles_nothing(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog = make()

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    assert ears.heard == [("declined",)]
    assert not dialog.isVisible()
