"""Margins and menus of a window that runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyleOptionMenuItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.menu import Menu
from nonvoip_desktop.ui.shell.layout import BarInMargin, far_edge, set_margins


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def margins() -> QMargins:
    row = QHBoxLayout()
    set_margins(row, 16, 4, 13, 8)
    return row.contentsMargins()


def test_margins_stand_as_one_reads(qapp: QApplication) -> None:
    assert margins() == QMargins(16, 4, 13, 8)


@pytest.mark.usefixtures("right_to_left")
def test_margins_are_turned_round() -> None:
    assert margins() == QMargins(13, 4, 16, 8)


def test_what_is_scrolled_keeps_its_width(qtbot: QtBot) -> None:
    area, sheet = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(sheet)
    child = QWidget()
    child.setFixedHeight(100)
    column.addWidget(child)
    area.setWidget(sheet)
    area.setWidgetResizable(True)
    BarInMargin(area, column, (24, 8, 24, 8))
    area.resize(300, 200)
    area.show()
    wide = child.width()
    assert wide == area.viewport().width() - 48
    child.setFixedHeight(400)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: child.width() == wide)


@pytest.mark.usefixtures("right_to_left")
def test_the_keys_of_a_command_keep_their_order(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = Menu("Orders", parent)
    action = menu.addAction("الإعدادات…")
    action.setShortcut("Ctrl+,")
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == "الإعدادات…\t\u200eCtrl+,\u200e"


def test_air_stands_before_the_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu, plain = Menu("Orders", parent), Menu("Sort", parent)
    menu.addAction("Look for another message")
    plain.addAction("By name")
    menu.addAction("Reject").setShortcut("Ctrl+Backspace")
    before, narrow = menu.sizeHint().width(), plain.sizeHint().width()
    menu.aboutToShow.emit()
    plain.aboutToShow.emit()
    assert menu.sizeHint().width() == before + 8
    assert plain.sizeHint().width() == narrow


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("text", ["1.00", "معطّل"])
def test_what_stands_in_a_field_at_the_far_edge_stays_there(qtbot: QtBot, text: str) -> None:
    field = QLineEdit(text)
    qtbot.addWidget(field)
    field.setAlignment(far_edge())
    field.resize(200, 30)
    image = field.grab().toImage()
    inside = ((x, y) for x in range(8, 192) for y in range(8, 22))
    assert max(x for x, y in inside if image.pixelColor(x, y).lightness() < 120) < 80
