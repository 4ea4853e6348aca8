"""The message bar: one notice for each kind, the newest on top."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.shell.message_bar import SHOWN, MessageBar
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import HOSTILE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[MessageBar]:
    made = MessageBar(theme, icons)
    qtbot.addWidget(made)
    made.resize(900, 40)
    return made


def titles(bar: MessageBar) -> list[str]:
    """The titles that can be seen, from top to bottom."""
    rows = map(bar.row, bar.keys())
    seen = [row for row in rows if row is not None and row.isVisible()]
    return [row.title.text() for row in sorted(seen, key=lambda row: row.y())]


def test_it_is_not_there_without_a_notice(bar: MessageBar) -> None:
    assert bar.isHidden()

    bar.show_notice("a", "info", "Title")
    assert bar.isVisible()
    bar.clear("a")
    assert bar.isHidden()


def test_a_newer_notice_of_a_kind_replaces_the_older(bar: MessageBar) -> None:
    bar.show_notice("a", "bad", "Old", "Words", "Retry")
    bar.show_notice("a", "good", "New")

    row = bar.row("a")
    assert row is not None
    assert bar.keys() == ("a",)
    assert titles(bar) == ["New"]
    assert row.sentence.isHidden()
    assert row.action.isHidden()


def test_the_newest_is_on_top_and_the_others_wait(qtbot: QtBot, bar: MessageBar) -> None:
    for number in range(SHOWN + 2):
        bar.show_notice(f"k{number}", "info", f"T{number}")
    qtbot.waitUntil(lambda: titles(bar) == ["T4", "T3", "T2"])

    bar.clear("k4")
    qtbot.waitUntil(lambda: titles(bar) == ["T3", "T2", "T1"])
    bar.show_notice("k0", "warning", "T0 again")
    qtbot.waitUntil(lambda: titles(bar) == ["T0 again", "T3", "T2"])


def test_a_low_window_shows_fewer_at_once(bar: MessageBar) -> None:
    for number in range(SHOWN):
        bar.show_notice(f"kind {number}", "info", f"Notice {number}")
    rows = [bar.row(key) for key in reversed(bar.keys())]
    for height, shown in ((480, 1), (560, 2), (720, 3), (1440, 3), (480, 1)):
        bar.fit_into(height)
        assert [row is not None and not row.isHidden() for row in rows] == [
            place < shown for place in range(SHOWN)
        ]
    bar.clear(bar.keys()[-1])
    assert rows[1] is not None
    assert not rows[1].isHidden()


def test_its_action_is_told_with_its_kind(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice("first", "info", "A", "", "Look")
    bar.show_notice("second", "info", "B", "", "Look")
    row = bar.row("first")
    assert row is not None

    with qtbot.waitSignal(bar.actionClicked) as told:
        qtbot.mouseClick(row.action, LEFT)

    assert told.args == ["first"]
    assert bar.keys() == ("first", "second")


def test_a_dismissed_notice_is_gone_and_told(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice("a", "info", "A")
    row: Any = bar.row("a")

    with qtbot.waitSignal(bar.dismissed) as told:
        qtbot.mouseClick(row.findChild(QAbstractButton, "noticeDismiss"), LEFT)

    assert told.args == ["a"]
    assert bar.isHidden()


def test_clearing_is_not_dismissing(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_notice("a", "info", "A")
    with qtbot.assertNotEmitted(bar.dismissed):
        bar.clear("a")
        bar.clear("never shown")
        bar.clear_all()


def test_text_from_outside_is_shown_literally(bar: MessageBar) -> None:
    bar.show_notice("a", "bad", HOSTILE, HOSTILE)

    row = bar.row("a")
    assert row is not None
    assert row.title.text() == clean(HOSTILE)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in row.findChildren(PlainLabel)
    )
    assert bar.minimumSizeHint().width() < 720


@pytest.mark.parametrize("severity", ["info", "good", "warning", "bad"])
def test_every_severity_has_its_look(bar: MessageBar, theme: Theme, severity: str) -> None:
    bar.show_notice("a", severity, "Title", "Sentence", "Act")
    tint = theme.color("accent_tint" if severity == "info" else f"{severity}_tint")

    picture = bar.grab().toImage()

    assert picture.pixelColor(4, 4).name() == tint.name()


def test_an_unknown_severity_is_refused(bar: MessageBar) -> None:
    with pytest.raises(ValueError, match="awful"):
        bar.show_notice("a", "awful", "Title")
