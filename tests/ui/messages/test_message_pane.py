"""Real clicks in the SMS view: what is copied, what is asked for, what is shown."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.messages import cards
from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.pin_label import PinLabel
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import ELAPSED, NOW, row
from tests.ui.messages.panes import RECEIVED, Clock, button, calls, labels, settle, shown

LEFT = Qt.MouseButton.LeftButton


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


def test_number_group_and_time_are_whole_in_a_narrow_pane(qtbot: QtBot, pane: MessagePane) -> None:
    header = pane.header
    left, number = header._left, header._number

    def laid_out(beside: bool) -> bool:
        centres = (one.mapTo(pane, one.rect().center()).y() for one in (left, number))
        apart = abs(next(centres) - next(centres))
        return (apart < 4) == beside and all(
            one.width() >= one.sizeHint().width() for one in (left, number, header._group)
        )

    pane.show_row(row(), ())
    for width, beside in ((420, True), (234, False), (290, False), (317, True)):
        pane.resize(width, 384)
        qtbot.waitUntil(lambda: laid_out(beside))  # noqa: B023
        assert left.mapTo(pane, left.rect().topRight()).x() < width


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
