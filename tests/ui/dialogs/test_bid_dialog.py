"""The bid dialog: bids in the service's own unit, chosen deliberately."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.bid_edit import BidEdit
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import bid_question

LEFT = Qt.MouseButton.LeftButton
DELAY = 0.05


@pytest.fixture
def make(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Callable[..., Any]:
    def make_it(delay: float = DELAY, **changes: object) -> Any:
        dialog = BidDialog(theme, bid_question(**changes), delay=delay)
        ears.to(dialog, "accepted_bid", "declined")
        show(dialog)
        return (
            dialog,
            dialog.findChild(QPushButton, "bidButton"),
            dialog.findChild(BidEdit, "bidAmount"),
        )

    return make_it


def shown(dialog: QWidget) -> str:
    """Every word of the dialog."""
    return "\n".join(
        label.text() for label in dialog.findChildren(PlainLabel) if not label.isHidden()
    )


def retype(qtbot: QtBot, edit: BidEdit, text: str) -> None:
    """Type over what stands there."""
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_it_shows_the_bid_as_the_service_gives_it(make: Any) -> None:
    dialog, bid, edit = make()

    assert dialog.facts.texts()["Recommended bid"] == "20"
    assert "Your bid (10 to 2000)" in dialog.facts.texts()
    assert edit.amount() == Decimal(20)
    assert bid.label() == "Bid 20"
    assert "$" not in bid.label()
    assert "may take a while" in shown(dialog)


def test_bidding_takes_a_click_after_the_inert_time(qtbot: QtBot, make: Any, ears: Any) -> None:
    dialog, bid, _ = make()
    qtbot.mouseClick(bid, LEFT)
    assert ears.heard == []

    qtbot.waitUntil(bid.isEnabled)
    qtbot.mouseClick(bid, LEFT)

    assert ears.heard == [("accepted_bid", Decimal(20))]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_decline(qtbot: QtBot, make: Any, ears: Any, key: Qt.Key) -> None:
    dialog, bid, _ = make()
    qtbot.waitUntil(bid.isEnabled)

    qtbot.keyClick(dialog.focusWidget(), key)

    assert ears.heard == [("declined",)]


def test_another_amount_begins_the_inert_time_anew(qtbot: QtBot, make: Any, ears: Any) -> None:
    _, bid, edit = make()
    qtbot.waitUntil(bid.isEnabled)

    retype(qtbot, edit, "35")

    assert bid.label() == "Bid 35"
    assert not bid.isEnabled()
    qtbot.waitUntil(bid.isEnabled)
    qtbot.mouseClick(bid, LEFT)
    assert ears.heard == [("accepted_bid", Decimal(35))]


def test_return_in_the_field_ends_typing_and_decides_nothing(
    qtbot: QtBot, make: Any, ears: Any
) -> None:
    dialog, _, edit = make()
    retype(qtbot, edit, "35")

    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert ears.heard == []
    assert dialog.isVisible()


@pytest.mark.parametrize("typed", ["9", "2001", "0", "99999999999"])
def test_an_amount_outside_the_range_cannot_be_bid(
    qtbot: QtBot, make: Any, ears: Any, typed: str
) -> None:
    _, bid, edit = make(delay=0)

    retype(qtbot, edit, typed)

    assert edit.amount() is None
    assert bid.label() == "Bid"
    assert not bid.isEnabled()
    bid.setEnabled(True)
    qtbot.mouseClick(bid, LEFT)
    assert ears.heard == []


def test_an_empty_field_cannot_be_bid(qtbot: QtBot, make: Any) -> None:
    _, bid, edit = make(delay=0)
    edit.setFocus()
    edit.selectAll()

    qtbot.keyClick(edit, Qt.Key.Key_Delete)

    assert edit.amount() is None
    assert not bid.isEnabled()


@pytest.mark.parametrize(("typed", "left"), [("2x5", "25"), ("-30", "30"), ("1e2", "12")])
def test_only_digits_can_be_typed(qtbot: QtBot, make: Any, typed: str, left: str) -> None:
    _, _, edit = make()

    retype(qtbot, edit, typed)

    assert edit.amount() == Decimal(left)


def test_arrows_step_by_one_within_the_range(qtbot: QtBot, make: Any) -> None:
    _, _, edit = make(recommended=Decimal(11))
    edit.setFocus()

    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.amount() == Decimal(12)
    for _ in range(4):
        qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.amount() == Decimal(10)
    edit.stepBy(5000)
    assert edit.amount() == Decimal(2000)


def test_a_recommended_bid_with_decimals_stays_exact(qtbot: QtBot, make: Any, ears: Any) -> None:
    _, bid, edit = make(recommended=Decimal("20.10"))
    assert bid.label() == "Bid 20.10"

    retype(qtbot, edit, "20.30")
    qtbot.waitUntil(bid.isEnabled)
    qtbot.mouseClick(bid, LEFT)

    assert ears.heard == [("accepted_bid", Decimal("20.30"))]


def test_a_recommended_bid_outside_the_usual_range_can_be_bid(make: Any) -> None:
    dialog, bid, edit = make(recommended=Decimal(5))

    assert edit.amount() == Decimal(5)
    assert "Your bid (5 to 2000)" in dialog.facts.texts()
    assert bid.label() == "Bid 5"


@pytest.mark.parametrize("recommended", [None, Decimal("NaN"), Decimal("-5")], ids=str)
def test_without_a_usable_bid_nothing_can_be_bid(
    qtbot: QtBot, make: Any, ears: Any, recommended: Decimal | None
) -> None:
    dialog, bid, edit = make(delay=0, recommended=recommended)

    assert bid.isHidden()
    assert not edit.isVisible()
    assert "names no amount" in shown(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert ears.heard == [("declined",)]


def test_a_new_recommendation_begins_anew(qtbot: QtBot, make: Any) -> None:
    dialog, bid, edit = make()
    qtbot.waitUntil(bid.isEnabled)

    dialog.update_question(bid_question(recommended=Decimal(40)))

    qtbot.waitUntil(edit.isVisible)
    assert edit.amount() == Decimal(40)
    assert not bid.isEnabled()
    assert dialog.windowTitle() == "The recommended bid has changed"
    qtbot.waitUntil(bid.isEnabled)


def test_the_same_recommendation_again_begins_anew_too(qtbot: QtBot, make: Any) -> None:
    dialog, bid, _ = make()
    qtbot.waitUntil(bid.isEnabled)

    dialog.update_question(bid_question())

    assert not bid.isEnabled()


def test_limits_are_shown(make: Any) -> None:
    dialog, _, _ = make(limit_left=Decimal("6.64"), limit=Decimal(10))

    assert dialog.facts.texts()["Left of the limit for 24 hours ($10.00)"] == "$6.64"


def test_scrolling_past_changes_nothing(make: Any) -> None:
    _, _, edit = make()
    assert not edit.hasFocus()
    here = QPointF(5, 5)
    wheel = QWheelEvent(
        here,
        edit.mapToGlobal(here),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(edit, wheel)

    assert edit.amount() == Decimal(20)
