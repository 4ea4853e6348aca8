"""Buttons side by side, and below where the width ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.messages.flow import FlowLayout


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(made, gap=8)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(80, 20)
        layout.addWidget(box)
    return made


def places(host: QWidget, width: int) -> list[tuple[int, int]]:
    layout = host.layout()
    assert layout is not None
    host.resize(width, 200)
    layout.setGeometry(host.rect())
    found = (layout.itemAt(at) for at in range(layout.count()))
    return [(item.geometry().x(), item.geometry().y()) for item in found if item is not None]


def test_they_stand_side_by_side_where_there_is_room(host: QWidget) -> None:
    assert places(host, 300) == [(0, 0), (88, 0), (176, 0)]


def test_they_go_on_below(host: QWidget) -> None:
    assert places(host, 200) == [(0, 0), (88, 0), (0, 28)]
    assert places(host, 50) == [(0, 0), (0, 28), (0, 56)]
    layout = host.layout()
    assert layout is not None
    assert layout.heightForWidth(200) == 48
    assert layout.heightForWidth(50) == 76


def test_a_mirrored_window_fills_from_the_right(host: QWidget) -> None:
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(host, 200) == [(120, 0), (32, 0), (120, 28)]


def test_hidden_ones_take_no_room(host: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    first = layout.itemAt(0)
    assert first is not None
    widget = first.widget()
    assert widget is not None
    widget.hide()
    assert places(host, 300)[1:] == [(0, 0), (88, 0)]
