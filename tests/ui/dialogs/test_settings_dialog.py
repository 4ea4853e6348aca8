"""The settings: their pages, what is told, what is refused, and the way back to the defaults."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop.languages import Languages
from nonvoip_desktop.settings import SETTINGS, InvalidSetting, Page, Setting
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.settings.editors import make_editor
from nonvoip_desktop.ui.settings.page import SettingsPage
from nonvoip_desktop.ui.settings.page_list import PageList
from nonvoip_desktop.ui.settings.parts import Part
from nonvoip_desktop.ui.settings.row import RowFrame
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def words(widget: QWidget) -> str:
    """Every word that can be seen."""
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


@pytest.fixture
def dialog(theme: Theme, show: Callable[[QWidget], Any], ears: Any) -> Any:
    made = SettingsDialog(
        theme, Icons(theme), {"poll_seconds": 10, "limit_per_day": Decimal("2.5")}
    )
    ears.to(made, "changed")
    return show(made)


def field(dialog: SettingsDialog, page: Page, key: str) -> QLineEdit:
    dialog.show_page(page)
    edit = dialog.findChild(QLineEdit, key)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    return edit


def test_every_declared_setting_that_has_words_is_on_its_page(dialog: Any) -> None:
    for setting in SETTINGS:
        editor = dialog.findChild(QWidget, setting.key)
        assert (editor is not None) is bool(setting.text), setting.key
        if editor is not None:
            dialog.show_page(setting.page)
            assert editor.isVisible()
            assert editor.accessibleName()
            assert setting.text in words(dialog)
    assert dialog.findChild(QSpinBox, "poll_seconds").value() == 10
    assert dialog.findChild(QLineEdit, "limit_per_day").text() == "2.5"


def test_the_keys_reach_every_page_and_its_settings(qtbot: QtBot, dialog: Any) -> None:
    pages = dialog.findChild(PageList)
    assert pages.hasFocus()
    seen = [dialog.findChild(SettingsPage, f"settings_{Page.BUYING}").isVisible()]
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    seen.append(dialog.findChild(QSpinBox, "poll_seconds").isVisible())
    qtbot.keyClick(pages, Qt.Key.Key_Tab)
    seen.append(dialog.findChild(SettingsPage, f"settings_{Page.MESSAGES}").isVisible())
    focus = dialog.focusWidget()
    if not isinstance(focus, QSpinBox):  # the page itself can scroll by keys
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QSpinBox)
    assert seen == [True, True, True]


def test_changes_are_told_at_once(qtbot: QtBot, dialog: Any, ears: Any) -> None:
    dialog.show_page(Page.APPEARANCE)
    box = dialog.findChild(QComboBox, "theme")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.findChild(QCheckBox, "utc_times"), LEFT)
    dialog.show_page(Page.MESSAGES)
    qtbot.keyClick(dialog.findChild(QSpinBox, "poll_seconds"), Qt.Key.Key_Up)

    assert ears.heard == [
        ("changed", "theme", "light"),
        ("changed", "utc_times", True),
        ("changed", "poll_seconds", 11),
    ]


def test_choices_have_words_of_their_own(dialog: Any) -> None:
    box = dialog.findChild(QComboBox, "theme")
    assert [box.itemText(i) for i in range(box.count())] == ["Like the system", "Light", "Dark"]


def test_the_words_beside_a_box_belong_to_it(qtbot: QtBot, dialog: Any, ears: Any) -> None:
    dialog.show_page(Page.APPEARANCE)
    (label,) = [w for w in dialog.findChildren(PlainLabel) if w.text() == "Show times in UTC"]
    qtbot.mouseClick(label, LEFT)
    assert ears.heard == [("changed", "utc_times", True)]


def test_a_number_out_of_range_is_not_taken_and_says_why(
    qtbot: QtBot, dialog: Any, ears: Any
) -> None:
    dialog.show_page(Page.MESSAGES)
    pace = dialog.findChild(QSpinBox, "poll_seconds")
    pace.setFocus()
    pace.selectAll()
    qtbot.keyClicks(pace, "99")
    qtbot.keyClick(pace, Qt.Key.Key_Tab)
    assert ears.heard == []
    assert pace.value() == 10
    assert "This must be a number from 3 to 60." in words(dialog)

    pace.setFocus()
    pace.selectAll()
    qtbot.keyClicks(pace, "60")
    qtbot.keyClick(pace, Qt.Key.Key_Return)
    assert ears.heard == [("changed", "poll_seconds", 60)]
    assert "This must be" not in words(dialog)


def test_an_amount_is_checked_before_it_is_told(qtbot: QtBot, dialog: Any, ears: Any) -> None:
    edit = field(dialog, Page.BUYING, "limit_per_day")
    qtbot.keyClicks(edit, "lots")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert ears.heard == []
    assert "must be an amount" in words(dialog)
    assert "must be an amount" in edit.accessibleDescription()

    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "7.25")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert ears.heard == [("changed", "limit_per_day", Decimal("7.25"))]
    assert "must be an amount" not in words(dialog)
    assert dialog.isVisible()


def test_a_wrong_value_keeps_the_settings_open_once(qtbot: QtBot, dialog: Any, ears: Any) -> None:
    edit = field(dialog, Page.BUYING, "limit_per_day")
    qtbot.keyClicks(edit, "lots")
    close = dialog.findChild(QPushButton, "closeButton")
    qtbot.mouseClick(close, LEFT)
    assert dialog.isVisible()
    assert "must be an amount" in words(dialog)
    qtbot.mouseClick(close, LEFT)
    assert not dialog.isVisible()
    assert ears.heard == []


def test_what_is_typed_is_taken_by_closing(qtbot: QtBot, dialog: Any, ears: Any) -> None:
    edit = field(dialog, Page.BUYING, "limit_per_order")
    qtbot.keyClicks(edit, "3")
    qtbot.mouseClick(dialog.findChild(QPushButton, "closeButton"), LEFT)
    assert not dialog.isVisible()
    assert ears.heard == [("changed", "limit_per_order", Decimal(3))]


def test_what_could_not_be_saved_is_said_beside_the_setting(dialog: Any) -> None:
    dialog.show_page(Page.APPEARANCE)
    box = dialog.findChild(QComboBox, "theme")
    box.setCurrentIndex(2)
    dialog.refuse("theme", "system", "The settings cannot be saved: No space left.")
    assert box.currentData() == "system"
    assert "No space left" in words(dialog)


def test_a_change_from_elsewhere_is_shown_and_not_told(dialog: Any, ears: Any) -> None:
    dialog.show_page(Page.APPEARANCE)
    dialog.show_value("theme", "dark")
    dialog.show_value("sort", "price")
    assert dialog.findChild(QComboBox, "theme").currentData() == "dark"
    assert ears.heard == []


def test_a_page_goes_back_to_its_defaults_and_back_again(
    qtbot: QtBot, dialog: Any, ears: Any
) -> None:
    reset = dialog.findChild(Button, "resetPage")
    dialog.show_page(Page.APPEARANCE)
    assert not reset.isEnabled()
    dialog.show_page(Page.BUYING)
    assert reset.isEnabled()
    qtbot.mouseClick(reset, LEFT)
    edit = dialog.findChild(QLineEdit, "limit_per_day")
    assert (edit.text(), reset.label()) == ("", "Undo the reset")
    qtbot.mouseClick(reset, LEFT)
    assert (edit.text(), reset.label()) == ("2.5", "Reset this page")
    assert ears.heard == [
        ("changed", "limit_per_day", None),
        ("changed", "limit_per_day", Decimal("2.5")),
    ]


def test_the_wheel_scrolls_the_page_and_changes_nothing(dialog: Any, ears: Any) -> None:
    dialog.show_page(Page.MESSAGES)
    pace = dialog.findChild(QSpinBox, "poll_seconds")
    middle = QPointF(pace.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(pace.mapToGlobal(pace.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pace, turn)
    assert (pace.value(), ears.heard) == (10, [])


def test_pages_hold_parts_of_their_own_and_only_what_there_is_is_offered(
    theme: Theme, show: Callable[[QWidget], Any], qtbot: QtBot
) -> None:
    clicked: list[str] = []

    def part() -> QWidget:
        made = Part("Where it is")
        row = made.add_action("The folder", "It is yours.", "Open", "openFolder")
        row.clicked.connect(lambda: clicked.append("open"))
        return made

    dialog = show(
        SettingsDialog(theme, Icons(theme), {}, declarations=(), parts={Page.DATA: [part]})
    )
    assert dialog.findChild(PageList).model().rowCount() == 1
    assert "Where it is" in words(dialog)
    assert not dialog.findChild(Button, "resetPage").isVisible()
    qtbot.mouseClick(dialog.findChild(Button, "openFolder"), LEFT)
    assert clicked == ["open"]


def test_a_text_has_its_hint_and_its_rule(
    theme: Theme, show: Callable[[QWidget], Any], qtbot: QtBot, ears: Any
) -> None:
    def no_blanks(value: str) -> None:
        if " " in value:
            raise InvalidSetting("{value} has a blank.", value=value)

    setting = Setting("word", str, "", "A word", hint="any", rule=no_blanks, page=Page.NETWORK)
    dialog = show(SettingsDialog(theme, Icons(theme), {}, declarations=(setting,)))
    ears.to(dialog, "changed")
    edit = dialog.findChild(QLineEdit, "word")
    assert edit.placeholderText() == "any"
    edit.setFocus()
    qtbot.keyClicks(edit, "a b")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ears.heard == []
    assert "a b has a blank." in words(dialog)


@pytest.mark.parametrize(("size", "pixels"), [((720, 480), 26), ((440, 340), 13)])
def test_nothing_is_clipped_where_there_is_little_room(
    theme: Theme,
    show: Callable[[QWidget], Any],
    qapp: QApplication,
    size: tuple[int, int],
    pixels: int,
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPixelSize(pixels)
    qapp.setFont(large)
    try:
        dialog = show(SettingsDialog(theme, Icons(theme), {}))
        dialog.resize(*size)
        QApplication.sendPostedEvents()
        assert (dialog.width(), dialog.height()) == size
        for page in dialog.findChildren(SettingsPage):
            dialog.show_page(page.page)
            QApplication.sendPostedEvents()
            sheet = page.widget()
            assert sheet.width() <= page.viewport().width()
            for row in page.findChildren(RowFrame):
                assert row.title.width() >= row.title.minimumSizeHint().width()
                assert row.height() >= row.heightForWidth(row.width())
    finally:
        qapp.setFont(usual)


def test_a_number_stands_as_high_with_an_arabic_unit_as_without(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    """Qt lifts letters of other fonts in a field, and the number goes with them."""
    theme.apply(qapp)
    languages = Languages(qapp)
    languages.speak("ar")

    def top(setting: Setting[Any]) -> int:
        box = make_editor(setting, lambda _value: None).widget
        assert isinstance(box, QSpinBox)
        qtbot.addWidget(box)
        box.setRange(0, 999)
        box.setValue(888)
        image = box.grab().toImage()
        inside = ((x, y) for y in range(5, 28) for x in range(24, image.width() - 10))
        return min(y for x, y in inside if image.pixelColor(x, y).lightness() < 100)

    setting = next(setting for setting in SETTINGS if setting.unit == "d")
    one, other = top(setting), top(replace(setting, unit=""))
    languages.close()
    assert abs(one - other) <= 1
