"""Real clicks in the SMS view: what is copied, what is asked for, what is shown."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.messages import cards
from nonvoip_desktop.ui.messages.message_text import LONGEST, MessageText
from nonvoip_desktop.ui.messages.pin_label import PinLabel
from nonvoip_desktop.ui.messages.view import EARLIER, MessagePane
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import ELAPSED, NOW, row

LEFT = Qt.MouseButton.LeftButton
RECEIVED = samples.rows()[1]


class Clock:
    """The clocks of the pane, moved by hand."""

    def __init__(self) -> None:
        self.seconds = ELAPSED

    def elapsed(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons, clock: Clock) -> MessagePane:
    made = MessagePane(
        theme,
        icons,
        clock.elapsed,
        now=lambda: NOW + timedelta(seconds=clock.seconds - ELAPSED),
    )
    made.set_use_utc(True)
    qtbot.addWidget(made)
    made.resize(317, 384)
    made.show()
    return made


def button(pane: QWidget, name: str) -> QPushButton:
    found = [b for b in pane.findChildren(QPushButton, name) if b.isVisible()]
    assert len(found) == 1, name
    return found[0]


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


def calls(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(n) for n in range(spy.count())]


def shown(pane: MessagePane) -> list[str]:
    return [text.toPlainText() for text in pane.findChildren(MessageText) if text.isVisible()]


def labels(pane: MessagePane) -> list[str]:
    return [label.text() for label in pane.findChildren(PlainLabel) if label.isVisible()]


def settle() -> None:
    """Let layouts inside of layouts tell each other."""
    for _ in range(4):
        QApplication.sendPostedEvents()


def test_nothing_chosen(pane: MessagePane) -> None:
    assert labels(pane) == [
        "No order chosen",
        "The number and the messages of an order appear here.",
    ]


def test_the_code_is_copied_by_one_click_and_says_so(pane: MessagePane, qtbot: QtBot) -> None:
    pane.show_row(RECEIVED, (samples.earlier(), samples.message()))
    spy = QSignalSpy(pane.copyPinRequested)
    copy = button(pane, "copyPinButton")
    assert copy.text() == "Copy"
    width = copy.width()
    QTest.mouseClick(copy, LEFT)
    assert calls(spy) == [["48215", 1]]
    assert copy.text() == "Copy", "nothing is said before it is done"
    pane.set_copied(1)
    assert copy.text() == "Copied"
    settle()
    assert copy.width() == width
    timer = pane._cards[0]._copied
    assert timer.interval() == cards.COPIED_MS == 2000
    timer.setInterval(1)
    pane.set_copied(1)
    qtbot.waitUntil(lambda: copy.text() == "Copy")


def test_the_code_itself_can_be_clicked(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(),))
    spy = QSignalSpy(pane.copyPinRequested)
    label = pane.findChild(PinLabel)
    assert label is not None
    assert label.accessibleName() == "Code 4 8 2 1 5"
    QTest.mouseClick(label, LEFT)
    QTest.mouseClick(label, Qt.MouseButton.RightButton)
    assert calls(spy) == [["48215", 1]]


def test_newest_first_and_each_can_be_copied(pane: MessagePane) -> None:
    silent = samples.message(8, pin=None, text="Hello", seen_at=NOW - timedelta(hours=1))
    pane.show_row(RECEIVED, (silent, samples.message(), samples.earlier()))
    assert [text.split()[-1] for text in shown(pane)] == ["anyone.", "anyone.", "Hello"]
    assert "48215" in shown(pane)[0]
    pins, texts = QSignalSpy(pane.copyPinRequested), QSignalSpy(pane.copyMessageRequested)
    for earlier in pane.findChildren(QPushButton, "copyEarlierButton"):
        QTest.mouseClick(earlier, LEFT)
    QTest.mouseClick(button(pane, "copyMessageButton"), LEFT)
    assert calls(pins) == [["90117", 7]]
    assert calls(texts) == [["Hello"], [samples.message().text]]


def test_what_stands_in_the_middle_is_not_offered_a_second_time(pane: MessagePane) -> None:
    sleeping = next(row for row in samples.rows() if row.status is RowStatus.INACTIVE)
    pane.show_row(sleeping, ())
    assert pane.empty.button.label() == "Activate…"
    assert pane.findChildren(Button, "action_activate") == [pane.empty.button]
    assert pane.findChild(Button, "action_renew").isVisible()
    # With a message the middle is taken.
    pane.show_row(sleeping, (samples.message(),))
    (activate,) = (b for b in pane.findChildren(Button, "action_activate") if b.isVisible())
    assert activate is not pane.empty.button


def test_a_message_without_a_code_offers_its_text(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(pin=None),))
    assert not pane.findChildren(QPushButton, "copyPinButton")
    spy = QSignalSpy(pane.copyMessageRequested)
    QTest.mouseClick(button(pane, "copyMessageButton"), LEFT)
    assert spy.count() == 1


def test_the_number_is_copied_in_either_form(pane: MessagePane) -> None:
    pane.show_row(row(), ())
    spy = QSignalSpy(pane.copyNumberRequested)
    QTest.mouseClick(button(pane, "copyNumberButton"), LEFT)
    QTest.mouseClick(button(pane, "copyNumberHere"), LEFT)
    QTest.mouseClick(button(pane, "copyNumberMenuButton"), LEFT)
    menu = pane.findChild(QMenu, "copyNumberMenu")
    assert menu is not None
    assert [a.text() for a in menu.actions()] == ["Copy +16095550123", "Copy 6095550123"]
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    number = "16095550123"
    assert calls(spy) == [[number, True], [number, True], [number, False]]


def test_a_foreign_number_goes_with_and_without_its_country_code(pane: MessagePane) -> None:
    pane.show_row(row(number="447700900123"), ())
    menu = pane.header.menu()
    assert [a.text() for a in menu.actions()] == ["Copy +447700900123", "Copy 7700900123"]


def test_without_a_number_there_is_nothing_to_copy(pane: MessagePane) -> None:
    pane.show_row(row(number=None, status=RowStatus.UNCONFIRMED), ())
    visible = [b.objectName() for b in pane.findChildren(QPushButton) if b.isVisible()]
    assert visible == ["action_reject"]
    assert "no number yet" in labels(pane)


def test_the_buttons_of_the_row_are_below(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(),))
    spy = QSignalSpy(pane.actionRequested)
    QTest.mouseClick(button(pane, "action_look_further"), LEFT)
    QTest.mouseClick(button(pane, "action_archive"), LEFT)
    assert calls(spy) == [
        ["order:2", RowAction.LOOK_FURTHER],
        ["order:2", RowAction.ARCHIVE],
    ]
    pane.show_row(replace(RECEIVED, busy=True), (samples.message(),))
    settle()
    assert not button(pane, "action_archive").isEnabled()
    pane.show_row(replace(RECEIVED, action=None, more=()), (samples.message(),))
    assert not [
        b for b in pane.findChildren(QPushButton) if "action_" in b.objectName() and b.isVisible()
    ]


def test_trouble_and_facts_are_said_above_the_messages(pane: MessagePane) -> None:
    pane.show_row(
        replace(RECEIVED, trouble="No answer.", detail="$0.36 has come back."),
        (samples.message(),),
    )
    assert pane.trouble.text() == "No answer."
    assert pane.remark.text() == "$0.36 has come back."
    pane.show_row(replace(RECEIVED, status=RowStatus.WAITING), (samples.message(),))
    assert not pane.trouble.isVisible()
    assert pane.remark.text() == "Looking for another message"
    pane.show_row(RECEIVED, (samples.message(),))
    assert not pane.remark.isVisible()


def test_what_is_left_counts_down_and_warns(pane: MessagePane, clock: Clock) -> None:
    pane.show_row(row(deadline=ELAPSED + 61), ())
    assert "01:01 left" in labels(pane)
    assert not pane.header._soon
    clock.seconds += 2
    pane._tick()
    assert "00:59 left" in labels(pane)
    assert pane.header._soon
    pane.show_row(row(deadline=ELAPSED - 5, status=RowStatus.EXPIRED), ())
    assert not [text for text in labels(pane) if text.endswith(" left")]


def test_the_warning_is_a_colour_too(pane: MessagePane, theme: Theme) -> None:
    pane.show_row(row(), ())
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        dim, warning = theme.color("dim"), theme.color("warning")
        painted = []
        for soon in (False, True):
            pane.header.show_left("00:48 left", soon)
            painted.append(pane.header._left.grab().toImage())
        # Thin strokes are blended with the ground: they come near their colour.
        assert distance(painted[0], dim) < distance(painted[0], warning)
        assert distance(painted[1], warning) < distance(painted[1], dim)


def distance(image: QImage, colour: QColor) -> int:
    """How far from a colour the pixel is that comes nearest."""
    everywhere = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = {image.pixelColor(x, y).getRgb()[:3] for x, y in everywhere}
    return min(
        sum(abs(one - other) for one, other in zip(pixel, colour.getRgb()[:3], strict=True))
        for pixel in pixels
    )


def test_a_running_bid_ages(pane: MessagePane, clock: Clock) -> None:
    pane.show_row(samples.other_states()[2], ())
    assert "running for 2 min" in pane.empty.sentence.text()
    clock.seconds += 65
    pane._tick()
    assert "running for 3 min" in pane.empty.sentence.text()


def test_it_ticks_only_while_it_can_be_seen(pane: MessagePane) -> None:
    assert pane._timer.isActive()
    pane.hide()
    assert not pane._timer.isActive()


def test_the_same_messages_keep_their_cards(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(),))
    text = pane.findChild(MessageText)
    assert text is not None
    text.selectAll()
    pane.show_row(replace(RECEIVED, busy=True), (samples.message(),))
    assert pane.findChild(MessageText) is text
    assert text.textCursor().hasSelection()
    pane.show_row(RECEIVED, (samples.message(), samples.message(5, text="New", seen_at=NOW)))
    assert shown(pane)[0] == "New"


def test_a_message_that_is_confirmed_keeps_focus_and_copied(pane: MessagePane) -> None:
    first = samples.message(confirmed=False)
    pane.show_row(RECEIVED, (first,))
    pane.activateWindow()
    button(pane, "copyPinButton").setFocus()
    pane.set_copied(1)
    pane.show_row(RECEIVED, (replace(first, confirmed=True),))
    assert button(pane, "copyPinButton").text() == "Copied"
    assert pane.focusWidget() is button(pane, "copyPinButton")


def test_a_busy_row_keeps_its_buttons(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(),))
    archive = button(pane, "action_archive")
    for busy in (True, False):
        pane.show_row(replace(RECEIVED, busy=busy), (samples.message(),))
        assert button(pane, "action_archive") is archive
        assert archive.isEnabled() is not busy


def test_cards_of_other_rows_are_gone_for_good(pane: MessagePane, theme: Theme) -> None:
    for at in range(8):
        pane.show_row(replace(RECEIVED, key=f"order:{at}"), (samples.message(),))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(pane.findChildren(MessageText)) == 1
    assert len(pane.findChildren(QPushButton, "action_archive")) == 1
    theme.set_mode("dark")
    assert pane.isVisible(), "nothing that is gone has heard of the new theme"


def test_another_row_shows_other_messages(pane: MessagePane) -> None:
    pane.show_row(RECEIVED, (samples.message(),))
    pane.show_row(row(), ())
    assert shown(pane) == []
    pane.show_row(None, ())
    assert labels(pane)[0] == "No order chosen"


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
