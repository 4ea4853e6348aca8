"""The price dialog: what it says, and that nothing but a deliberate click pays."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE, price_question

LEFT = Qt.MouseButton.LeftButton
DELAY = 0.05


@pytest.fixture
def make(
    theme: Theme, show: Callable[[QWidget], Any], ears: Any
) -> Callable[..., tuple[PriceDialog, QPushButton, QPushButton]]:
    def make_it(delay: float = DELAY, **changes: object) -> Any:
        dialog = PriceDialog(theme, price_question(**changes), delay=delay)
        ears.to(dialog, "accepted_price", "declined")
        show(dialog)
        pay = dialog.findChild(QPushButton, "payButton")
        decline = dialog.findChild(QPushButton, "declineButton")
        return dialog, pay, decline

    return make_it


def shown(dialog: QWidget) -> str:
    """Every word of the dialog."""
    return "\n".join(
        label.text() for label in dialog.findChildren(PlainLabel) if not label.isHidden()
    )


def test_it_shows_both_prices_and_what_they_mean(make: Any) -> None:
    dialog, pay, decline = make()

    assert dialog.facts.texts() == {
        "Listed price": "$0.90",
        "Price asked now": "$1.70 +$0.80 · +89 %",
        "Balance after": "$46.67",
        "Left of the limit for 24 hours ($10.00)": "$6.64",
    }
    assert "You pay at most $1.70." in shown(dialog)
    assert pay.label() == "Pay $1.70"
    assert decline.label() == "Do not buy"
    assert not dialog.isModal()


def test_the_safe_button_is_the_default_and_has_the_focus(make: Any) -> None:
    _, pay, decline = make()

    assert decline.isDefault()
    assert decline.hasFocus()
    assert not pay.isDefault()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_decline_once(qtbot: QtBot, make: Any, ears: Any, key: Qt.Key) -> None:
    dialog, pay, _ = make()
    qtbot.waitUntil(pay.isEnabled)

    qtbot.keyClick(dialog.focusWidget(), key)

    assert ears.heard == [("declined",)]
    assert not dialog.isVisible()


def test_closing_the_window_declines(make: Any, ears: Any) -> None:
    dialog, _, _ = make()

    dialog.close()

    assert ears.heard == [("declined",)]


def test_the_safe_button_declines(qtbot: QtBot, make: Any, ears: Any) -> None:
    _, _, decline = make()

    qtbot.mouseClick(decline, LEFT)

    assert ears.heard == [("declined",)]


def test_paying_takes_a_click_after_the_inert_time(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog, pay, _ = make(delay=1.0)
    assert not pay.isEnabled()
    qtbot.mouseClick(pay, LEFT)
    assert ears.heard == []
    assert dialog.isVisible()

    qtbot.waitUntil(pay.isEnabled)
    qtbot.mouseClick(pay, LEFT)

    assert ears.heard == [("accepted_price", Decimal("1.70"))]
    assert not dialog.isVisible()


def test_the_inert_time_counts_from_showing(qtbot: QtBot, theme: Theme) -> None:
    dialog = PriceDialog(theme, price_question(), delay=0.2)
    qtbot.addWidget(dialog)
    pay = dialog.findChild(QPushButton, "payButton")
    qtbot.waitUntil(pay.isEnabled)

    dialog.show()

    assert not pay.isEnabled()


def test_a_held_return_key_decides_nothing(make: Any, ears: Any, held: Callable[..., None]) -> None:
    dialog, pay, decline = make()

    for widget in (decline, pay, dialog):
        held(widget, Qt.Key.Key_Return)
    held(dialog, Qt.Key.Key_Escape)

    assert ears.heard == []
    assert dialog.isVisible()


def test_it_can_be_paid_with_the_keyboard_alone(qtbot: QtBot, make: Any, ears: Any) -> None:
    _, pay, decline = make()
    qtbot.waitUntil(pay.isEnabled)

    qtbot.keyClick(decline, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert pay.hasFocus()
    qtbot.keyClick(pay, Qt.Key.Key_Return)

    assert ears.heard == [("accepted_price", Decimal("1.70"))]


def test_another_price_begins_the_inert_time_anew(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog, pay, decline = make()
    qtbot.waitUntil(pay.isEnabled)
    pay.setFocus()

    dialog.update_question(price_question(asked=Decimal("2.10")))

    assert not pay.isEnabled()
    assert decline.hasFocus()
    assert dialog.windowTitle() == "The price has changed again"
    assert pay.label() == "Pay $2.10"
    qtbot.mouseClick(pay, LEFT)
    assert ears.heard == []
    qtbot.waitUntil(pay.isEnabled)
    qtbot.mouseClick(pay, LEFT)
    assert ears.heard == [("accepted_price", Decimal("2.10"))]


@pytest.mark.parametrize(
    "asked", [None, Decimal("NaN"), Decimal("Infinity"), Decimal("-1")], ids=str
)
def test_without_a_usable_price_nothing_can_be_paid(
    qtbot: QtBot, make: Any, ears: Any, asked: Decimal | None
) -> None:
    dialog, pay, _ = make(delay=0, asked=asked)

    assert pay.isHidden()
    assert "names none" in shown(dialog)
    pay.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ears.heard == [("declined",)]


def test_a_price_that_goes_missing_takes_the_button_away(qtbot: QtBot, make: Any) -> None:
    dialog, pay, _ = make(delay=0)
    qtbot.waitUntil(pay.isEnabled)

    dialog.update_question(price_question(asked=None))

    assert pay.isHidden()
    assert not pay.isEnabled()


def test_a_price_that_comes_after_all_brings_it_back(qtbot: QtBot, make: Any) -> None:
    dialog, pay, _ = make(asked=None)

    dialog.update_question(price_question())

    assert not pay.isHidden()
    assert not pay.isEnabled()
    qtbot.waitUntil(pay.isEnabled)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"balance": Decimal("1.69")}, "more than your balance"),
        ({"limit_left": Decimal("1.69")}, "more than what is left of your limit"),
    ],
)
def test_it_warns(make: Any, changes: dict[str, object], words: str) -> None:
    dialog, _, _ = make(**changes)

    assert words in shown(dialog)


def test_a_lower_price_and_unknown_figures_are_shown_as_such(make: Any) -> None:
    dialog, _, _ = make(asked=Decimal("0.45"), balance=None, limit_left=None)

    assert dialog.facts.texts()["Price asked now"] == "$0.45 −$0.45 · −50 %"
    assert dialog.facts.texts()["Balance after"] == "–"
    assert "Left of the limit for 24 hours ($10.00)" not in dialog.facts.texts()


def test_an_unknown_listed_price_gives_no_difference(make: Any) -> None:
    dialog, _, _ = make(listed=None)

    assert dialog.facts.texts()["Price asked now"] == "$1.70"


def test_text_from_outside_is_shown_literally(make: Any) -> None:
    dialog, _, _ = make(service=HOSTILE)

    assert clean(HOSTILE) in shown(dialog)
    assert dialog.width() < 700
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(PlainLabel)
    )


def test_a_void_question_closes_without_a_word(make: Any, ears: Any) -> None:
    dialog, _, _ = make()

    dialog.dismiss()

    assert ears.heard == []
    assert not dialog.isVisible()


def test_the_window_goes_away_for_good(qtbot: QtBot, make: Any) -> None:
    dialog, _, decline = make()

    qtbot.mouseClick(decline, LEFT)

    qtbot.waitUntil(lambda: not isValid(dialog))
