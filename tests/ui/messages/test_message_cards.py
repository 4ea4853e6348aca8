"""The cards of the SMS view: texts and codes of any kind and length, marked, copied, painted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.messages import cards
from nonvoip_desktop.ui.messages.message_text import LONGEST, MessageText
from nonvoip_desktop.ui.messages.pin_label import PinLabel
from nonvoip_desktop.ui.messages.view import EARLIER, MessagePane
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import NOW
from tests.ui.messages.panes import RECEIVED, Clock, button, calls, labels, settle, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("earlier", [False, True])
def test_a_text_that_was_not_kept_is_said_to_be_removed(pane: MessagePane, earlier: bool) -> None:
    removed = Message("1", "", None, NOW - timedelta(days=40), message_id=1)
    newer = Message("1", "Your code is 4821", "4821", NOW, message_id=2)
    pane.show_row(RECEIVED, (removed, newer) if earlier else (removed,))
    card = pane.findChildren(cards.MessageCard)[-1]
    (text,) = card.findChildren(MessageText)
    assert text.toPlainText() == "The text was removed."
    assert not [found for found in card.findChildren(QPushButton) if found.isVisible()]
    # There is nothing to copy, so that no empty text gets on the clipboard.
    where = card.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, card.mapToGlobal(where))
    QApplication.sendEvent(card, event)
    assert not card.findChildren(QMenu)


def test_markup_is_shown_and_copied_literally(pane: MessagePane) -> None:
    hostile = "<b>Bold</b> <a href='https://example.com'>x</a> & \u202etxet\x00"
    pane.show_row(RECEIVED, (samples.message(text=hostile),))
    text = pane.findChild(MessageText)
    assert text is not None
    assert text.toPlainText() == "<b>Bold</b> <a href='https://example.com'>x</a> & txet"
    text.setFocus()
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.SelectAll))
    data = text.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    spy = QSignalSpy(pane.copyMessageRequested)
    QTest.mouseClick(button(pane, "copyMessageButton"), LEFT)
    assert calls(spy) == [[hostile]], "the whole text, as it came"


@pytest.mark.parametrize("width", [240, 317, 900])
def test_text_of_any_length_stays_inside_its_card(pane: MessagePane, width: int) -> None:
    pane.resize(width, 500)
    long = "https://example.com/" + "a" * 700
    messages = (samples.message(1, text=long), samples.message(2, text=long, seen_at=NOW))
    pane.show_row(RECEIVED, messages)
    settle()
    assert pane.width() == width
    for card in pane._cards:
        assert card.width() <= width - 16
        text = card.findChild(MessageText)
        assert text is not None
        assert text.document().size().height() <= text.viewport().height() + 1
        assert text.width() <= card.width()


def test_an_endless_text_is_cut_on_the_screen_only(pane: MessagePane) -> None:
    endless = "x" * (LONGEST * 3)
    pane.show_row(RECEIVED, (samples.message(text=endless),))
    assert len(shown(pane)[0]) == LONGEST + 1
    spy = QSignalSpy(pane.copyMessageRequested)
    QTest.mouseClick(button(pane, "copyMessageButton"), LEFT)
    assert spy.at(0)[0] == endless


def test_many_messages_are_counted_not_lost(pane: MessagePane) -> None:
    many = tuple(
        samples.message(n, seen_at=NOW - timedelta(seconds=n)) for n in range(EARLIER + 11)
    )
    pane.show_row(RECEIVED, many)
    assert len(pane._cards) == EARLIER + 1
    assert "10 earlier messages are kept in the history." in labels(pane)


@pytest.mark.parametrize("pin", ["1", "48215", "AB12-CD34-EF56", "9" * 300, "\u202e12"])
def test_codes_of_any_length_are_painted_within_the_card(
    pane: MessagePane, pin: str, theme: Theme
) -> None:
    pane.show_row(RECEIVED, (samples.message(pin=pin),))
    settle()
    label = pane.findChild(PinLabel)
    copy = button(pane, "copyPinButton")
    assert label is not None
    assert label.geometry().right() < copy.geometry().left()
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        assert not label.grab().toImage().isNull()


def test_a_low_wide_view_shows_the_code_and_one_line_of_heading(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(), samples.earlier()))
    pane.resize(660, 130)
    settle()
    assert button(pane, "copyPinButton").visibleRegion().boundingRect().height() > 20
    assert pane.header.height() < 45
    assert not pane.findChildren(QPushButton, "action_archive")[0].isVisible()
    pane.resize(317, 384)
    settle()
    assert pane.header.height() >= 45
    assert button(pane, "action_archive").isVisible()


def test_every_state_is_painted_in_both_themes(pane: MessagePane, theme: Theme) -> None:
    states: list[tuple[OrderRow, tuple[Message, ...]]] = [(r, ()) for r in samples.rows()]
    states.append((RECEIVED, (samples.message(), samples.earlier())))
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for shown_row, messages in states:
            pane.show_row(shown_row, messages)
            settle()
            picture = pane.grab().toImage()
            assert picture.pixelColor(2, 2).name() == theme.tokens.background


def test_everything_that_can_be_clicked_has_a_name(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(), samples.earlier()))
    for found in pane.findChildren(QPushButton):
        if found.isVisible():
            assert found.objectName()
            assert found.text() or found.accessibleName()
    assert QGuiApplication.instance() is not None


def test_what_is_selected_is_told_and_only_asked_to_be_copied(
    pane: MessagePane, qtbot: QtBot
) -> None:
    pane.show_row(RECEIVED, (samples.message(text="Your code is 48215"),))
    text = next(text for text in pane.findChildren(MessageText) if text.isVisible())
    selected, asked = QSignalSpy(pane.textSelected), QSignalSpy(pane.copyMessageRequested)
    before = QGuiApplication.clipboard().text()
    text.setFocus()
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert asked.count() == 0, "nothing is selected"
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert calls(selected)[-1] == ["Your code is 48215"]
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert calls(asked) == [["Your code is 48215"]]
    assert QGuiApplication.clipboard().text() == before, "whoever owns the clipboard copies"
    place = text.cursorRect().center()
    QTest.mouseDClick(text.viewport(), LEFT, pos=place)
    assert calls(selected)[-1] == ["48215"]


def test_the_menu_of_a_message_copies_what_is_selected(pane: MessagePane, qtbot: QtBot) -> None:
    pane.show_row(RECEIVED, (samples.message(text="Your code is 48215"),))
    text = next(text for text in pane.findChildren(MessageText) if text.isVisible())
    asked = QSignalSpy(pane.copyMessageRequested)

    def menu() -> QMenu:
        at = text.viewport().rect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, text.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(text.viewport(), event)
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu)]
        return next(menu for menu in found if menu.isVisible())

    first = menu()
    assert [a.text() for a in first.actions()] == ["Copy code", "Copy message"]
    first.close()
    text.selectAll()
    second = menu()
    entries = second.actions()
    assert [a.text() for a in entries] == ["Copy selected text", "Copy code", "Copy message"]
    entries[0].trigger()
    second.close()
    assert calls(asked) == [["Your code is 48215"]]


def test_cards_one_by_one_end_up_the_same_and_are_kept(
    qtbot: QtBot, theme: Theme, icons: Icons, clock: Clock
) -> None:
    pane = MessagePane(theme, icons, clock.elapsed, now=lambda: NOW, one_by_one=True)
    qtbot.addWidget(pane)
    pane.resize(317, 384)
    pane.show()
    sent = [
        Message("1", f"Text {n}", str(1000 + n), NOW + timedelta(minutes=n), message_id=n)
        for n in range(1, 5)
    ]

    def shown() -> list[str]:
        found = [card for card in pane.findChildren(cards.MessageCard) if not card.isHidden()]
        return [card.message.text for card in sorted(found, key=lambda card: card.y())]

    pane.show_row(RECEIVED, sent[-1:])
    (first,) = pane.findChildren(cards.MessageCard)
    pane.show_row(RECEIVED, sent)
    qtbot.waitUntil(lambda: shown() == ["Text 4", "Text 3", "Text 2", "Text 1"])
    assert first in pane.findChildren(cards.MessageCard), "what it says is the same as before"
    # Another order in the middle of it: nothing of the first one stays.
    pane.show_row(replace(RECEIVED, key="order:2"), [])
    pane.show_row(RECEIVED, sent)
    pane.show_row(replace(RECEIVED, key="order:2"), sent[:1])
    qtbot.waitUntil(lambda: shown() == ["Text 1"])


def test_a_button_that_means_the_same_stays_and_a_press_for_another_ends_in_nothing(
    pane: MessagePane,
) -> None:
    spy = QSignalSpy(pane.actionRequested)
    shown = replace(RECEIVED, action=RowAction.REJECT, more=(RowAction.NOTE, RowAction.ARCHIVE))
    pane.show_row(shown, ())
    note, reject = button(pane, "action_note"), button(pane, "action_reject")
    QTest.mousePress(reject, LEFT)
    note.setFocus()
    pane.show_row(replace(shown, action=RowAction.ORDER_AGAIN), ())
    assert button(pane, "action_note") is note
    assert note.hasFocus()
    QTest.mouseRelease(button(pane, "action_order_again"), LEFT)
    assert spy.count() == 0
    order = [b.objectName() for b in pane._action_buttons]
    assert order == ["action_order_again", "action_note", "action_archive"]
    following = pane._action_buttons[0].nextInFocusChain()
    assert following is note
    # Another order has its own buttons, though they read the same.
    pane.show_row(replace(shown, key="order:77", action=RowAction.ORDER_AGAIN), ())
    assert button(pane, "action_note") is not note


def test_a_button_asks_for_the_room_of_what_stands_on_it_now(qtbot: QtBot, icons: Icons) -> None:
    made = Button("Copy")
    qtbot.addWidget(made)
    narrow = made.sizeHint()
    made.setText("Copied to the clipboard")
    wide = made.sizeHint()
    assert wide.width() > narrow.width()
    made.setIcon(icons.icon("check"))
    assert made.sizeHint().width() > wide.width()
    larger = made.font()
    larger.setPixelSize(2 * larger.pixelSize())
    made.setFont(larger)
    assert made.sizeHint().height() > wide.height()
