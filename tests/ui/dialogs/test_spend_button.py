"""The button that spends: when it counts, and how often."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS, SpendButton

LEFT = Qt.MouseButton.LeftButton


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def button(clock: Clock, show: Callable[[QWidget], Any], ears: Any) -> SpendButton:
    made = SpendButton("Pay $1.70", clock=clock)
    ears.to(made, "spent")
    show(made)
    return made


def arm(button: SpendButton) -> None:
    """Begin the inert time and let it be seen."""
    button.arm()
    button.repaint()


def test_the_inert_time_is_long_enough_to_see_what_appears() -> None:
    assert INERT_SECONDS == 0.7


def test_it_spends_nothing_until_it_is_armed(qtbot: QtBot, button: SpendButton, ears: Any) -> None:
    qtbot.mouseClick(button, LEFT)
    button.setEnabled(True)
    qtbot.mouseClick(button, LEFT)

    assert ears.heard == []


def test_the_clock_decides_whatever_a_timer_did(
    qtbot: QtBot, button: SpendButton, clock: Clock, ears: Any
) -> None:
    arm(button)
    clock.now += INERT_SECONDS - 0.001
    button.setEnabled(True)  # as a timer that fires early would

    qtbot.mouseClick(button, LEFT)
    assert ears.heard == []

    clock.now += 0.001
    qtbot.mouseClick(button, LEFT)
    assert ears.heard == [("spent",)]


def test_the_time_counts_from_when_it_is_seen(
    qtbot: QtBot, button: SpendButton, clock: Clock, ears: Any
) -> None:
    button.arm()
    clock.now += 10  # a busy computer
    button.repaint()
    button.setEnabled(True)
    qtbot.mouseClick(button, LEFT)
    assert ears.heard == []

    clock.now += INERT_SECONDS
    qtbot.mouseClick(button, LEFT)
    assert ears.heard == [("spent",)]


def test_it_becomes_usable_by_itself(qtbot: QtBot, button: SpendButton, clock: Clock) -> None:
    arm(button)
    assert not button.isEnabled()
    clock.now += INERT_SECONDS

    qtbot.waitUntil(button.isEnabled)


def test_a_double_click_spends_once(
    qtbot: QtBot, button: SpendButton, clock: Clock, ears: Any
) -> None:
    arm(button)
    clock.now += 1
    qtbot.waitUntil(button.isEnabled)

    qtbot.mouseClick(button, LEFT)
    qtbot.mouseDClick(button, LEFT)
    qtbot.mouseClick(button, LEFT)

    assert ears.heard == [("spent",)]
    assert not button.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_spend_once_and_a_held_key_not_at_all(
    qtbot: QtBot,
    button: SpendButton,
    clock: Clock,
    ears: Any,
    held: Callable[..., None],
    key: Qt.Key,
) -> None:
    arm(button)
    clock.now += 1
    qtbot.waitUntil(button.isEnabled)
    button.setFocus()

    held(button, key)
    assert ears.heard == []

    qtbot.keyPress(button, key)
    if key == Qt.Key.Key_Space:
        qtbot.keyRelease(button, key)
    held(button, key)
    assert ears.heard == [("spent",)]


def test_a_press_from_the_inert_time_does_not_count(
    qtbot: QtBot, button: SpendButton, clock: Clock, ears: Any
) -> None:
    arm(button)
    qtbot.mousePress(button, LEFT)
    clock.now += 1
    qtbot.waitUntil(button.isEnabled)
    qtbot.mouseRelease(button, LEFT)

    assert ears.heard == []


def test_a_press_before_the_amount_changed_does_not_count(
    qtbot: QtBot, button: SpendButton, clock: Clock, ears: Any
) -> None:
    arm(button)
    clock.now += 1
    qtbot.waitUntil(button.isEnabled)
    qtbot.mousePress(button, LEFT)
    arm(button)  # another amount
    clock.now += 1
    qtbot.waitUntil(button.isEnabled)
    qtbot.mouseRelease(button, LEFT)

    assert ears.heard == []


def test_an_ampersand_in_its_text_is_no_shortcut(qtbot: QtBot, button: SpendButton) -> None:
    button.setText("Pay AT&T")

    assert button.label() == "Pay AT&T"
    assert button.shortcut().isEmpty()


def test_the_line_grows_while_it_is_inert(button: SpendButton, clock: Clock) -> None:
    arm(button)
    early = button.grab().toImage()
    clock.now += INERT_SECONDS / 2
    half = button.grab().toImage()

    assert early != half
    assert button.rect().contains(QPoint(10, 10))
