"""Renewing, reusing by number, and notes: what the dialogs say, take, and tell once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.dialogs.note import LONGEST_NOTE, NoteDialog
from nonvoip_desktop.ui.dialogs.renew import RenewDialog, RenewQuestion
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog, digits_of
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], Any]

QUESTION = RenewQuestion(
    service="WhatsApp",
    group_text="30 days",
    number="16095550123",
    days=(30, 60, 90),
    listed_price=Decimal("2.00"),
    ends_at=datetime(2026, 12, 24, 14, 5, tzinfo=UTC),
    balance=Decimal("5.00"),
    use_utc=True,
)


@pytest.fixture
def renew(theme: Theme, show: Show, ears: Any) -> Callable[..., Any]:
    def make(**changes: Any) -> Any:
        dialog = RenewDialog(theme, replace(QUESTION, **changes), delay=0.05)
        ears.to(dialog, "renewed", "declined")
        return show(dialog)

    return make


def test_it_says_what_is_known_of_price_and_end(renew: Any) -> None:
    dialog = renew()
    assert dialog.facts.texts() == {
        "Number": "+1 609 555-0123",
        "Rented until": "2026-12-24 14:05 UTC",
        "Duration": "",
        "New end, as expected": "2027-01-23 14:05 UTC",
        "Last listed price": "$2.00 the service decides",
        "Balance": "$5.00",
        "Balance after, at that price": "$3.00",
    }
    spend = dialog.findChild(QPushButton, "renewButton")
    assert spend.label() == "Renew for 30 days"
    safe = dialog.findChild(QPushButton, "declineButton")
    assert safe.isDefault()
    assert safe.hasFocus()


def test_another_duration_is_another_amount_and_inert_anew(
    qtbot: QtBot, renew: Any, ears: Any
) -> None:
    dialog = renew()
    spend = dialog.findChild(QPushButton, "renewButton")
    qtbot.waitUntil(spend.isEnabled)
    box = dialog.findChild(QComboBox, "renewDays")
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert not spend.isEnabled()
    facts = dialog.facts.texts()
    assert facts["Last listed price"] == "$6.00 the service decides"
    assert facts["New end, as expected"] == "2027-03-24 14:05 UTC"
    assert "does not cover" in dialog.notice.label.text()
    qtbot.waitUntil(spend.isEnabled)
    qtbot.mouseClick(spend, LEFT)
    assert ears.heard == [("renewed", 90)]


def test_what_is_not_known_is_said_to_be_so(renew: Any) -> None:
    dialog = renew(listed_price=None, ends_at=None)
    facts = dialog.facts.texts()
    assert facts["Rented until"] == "not known"
    assert facts["New end"] == "told by the service"
    assert facts["Last listed price"] == "not known"
    assert "Balance after, at that price" not in facts


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_renew_nothing(qtbot: QtBot, renew: Any, ears: Any, key: Qt.Key) -> None:
    dialog = renew(service=HOSTILE)
    qtbot.waitUntil(dialog.findChild(QPushButton, "renewButton").isEnabled)
    qtbot.keyClick(dialog, key)
    assert ears.heard == [("declined",)]


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("+1 609 555-0123", "16095550123"),
        ("(609) 555-0123", "16095550123"),
        ("16095550123", "16095550123"),
        ("+44 7700 900123", "447700900123"),
        ("+447700900123", "447700900123"),
        ("609", None),
        ("", None),
        ("+1 609 555 012x", None),
        ("1609555+0123", None),
        ("1" * 16, None),
        ("٠٦٠٩٥٥٥٠١٢٣", None),
    ],
)
def test_the_digits_of_a_number_as_it_is_typed(typed: str, digits: str | None) -> None:
    assert digits_of(typed) == digits


def test_a_number_is_reused_only_when_it_is_one(
    qtbot: QtBot, theme: Theme, show: Show, ears: Any
) -> None:
    dialog = show(ReuseNumberDialog(theme, "$5.00", delay=0.05))
    ears.to(dialog, "reuseRequested", "declined")
    spend = dialog.findChild(QPushButton, "reuseButton")
    service = dialog.findChild(QLineEdit, "service")
    number = dialog.findChild(QLineEdit, "number")
    assert service.hasFocus()
    qtbot.keyClicks(service, " Netflix ")
    number.setFocus()
    qtbot.keyClicks(number, "609 555")
    assert not spend.isEnabled()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    error = dialog.findChild(QWidget, "dialogError")
    assert "8 to 15 digits" in error.label.text()
    qtbot.keyClicks(number, "-0123")
    qtbot.waitUntil(spend.isEnabled)
    assert error.isHidden()
    qtbot.mouseClick(spend, LEFT)
    assert ears.heard == [("reuseRequested", "Netflix", "16095550123")]


def test_return_in_the_fields_spends_nothing(
    qtbot: QtBot, theme: Theme, show: Show, ears: Any
) -> None:
    dialog = show(
        ReuseNumberDialog(
            theme, "$5.00", service="X", number="+1 609 555-0123", why="Why", delay=0.05
        )
    )
    ears.to(dialog, "reuseRequested", "declined")
    assert dialog.notice.label.text() == "Why"
    qtbot.waitUntil(dialog.findChild(QPushButton, "reuseButton").isEnabled)
    qtbot.keyClick(dialog.findChild(QLineEdit, "number"), Qt.Key.Key_Return)
    assert ears.heard == [("declined",)]


def test_a_note_is_plain_text_and_not_too_long(
    qtbot: QtBot, theme: Theme, show: Show, ears: Any
) -> None:
    dialog = show(NoteDialog(theme, "Instagram", HOSTILE))
    ears.to(dialog, "noteWritten", "declined")
    edit = dialog.findChild(QPlainTextEdit, "note")
    assert edit.toPlainText().startswith(HOSTILE[:5])
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    edit.insertPlainText("x" * (LONGEST_NOTE + 40))
    assert len(edit.toPlainText()) == LONGEST_NOTE
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "for the shop ")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ears.heard == [("noteWritten", "for the shop")]
    assert dialog.isVisible()  # until it is stored
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert ears.heard[-1] == ("declined",)
