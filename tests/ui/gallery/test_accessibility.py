"""Every control of every scene: its name and role, its size, the order and the sight of focus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nonvoip_desktop.gallery.pictures import settle
from nonvoip_desktop.gallery.scenes import Scene, Stage
from nonvoip_desktop.ui.palette.view import Palette
from tests.helpers.content_fixtures import offscreen_says

pytestmark = offscreen_says

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
)
#: WCAG 2.2, 2.5.8: what a finger or a trembling hand hits.
TARGET = 24
SHEETS = ("windows", "products", "orders", "messages", "pages", "settings", "dialogs")


def shown(scene: Scene) -> QWidget:
    widget = scene.make()
    if scene.size is not None:
        widget.resize(scene.size)
    widget.show()
    settle(widget)
    return widget


def root_of(widget: QWidget) -> QWidget:
    """What the keyboard can reach: an open palette stands before everything."""
    palette = widget.findChild(Palette)
    return palette if palette is not None and palette.isVisible() else widget


def controls(widget: QWidget) -> Iterator[QWidget]:
    """What a person can act on; parts inside of a control are the control's own."""
    for child in root_of(widget).findChildren(QWidget):
        # A table's heads are no control here: they sort nothing and are read with each cell.
        if isinstance(child, QHeaderView):
            continue
        if not child.isVisible() or isinstance(child.parentWidget(), (QComboBox, QAbstractSpinBox)):
            continue
        # The button in a line edit is reached by the edit's own action.
        if isinstance(child.parentWidget(), QLineEdit):
            continue
        if isinstance(child, CONTROLS) or child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield child


def called(widget: QWidget) -> str:
    """A control as the words of a failure name it."""
    return f"{type(widget).__name__} {widget.objectName()!r}"


@pytest.fixture
def of_sheet(stage: Stage, request: pytest.FixtureRequest) -> dict[str, QWidget]:
    return {
        f"{scene.sheet} {scene.name}": shown(scene)
        for scene in stage.scenes()
        if scene.sheet == request.param
    }


every_sheet = pytest.mark.parametrize("of_sheet", SHEETS, indirect=True)


@every_sheet
def test_every_control_has_a_name_and_a_role(of_sheet: dict[str, QWidget]) -> None:
    wrong = []
    for scene, widget in of_sheet.items():
        for control in controls(widget):
            if isinstance(control, QScrollArea):
                continue
            told = QAccessible.queryAccessibleInterface(control)
            name = told.text(QAccessible.Text.Name).strip()
            # 'Client' is what Qt calls a widget of one's own, such as the chart, which tells its
            # bars by announcements.
            if not name or told.role() == QAccessible.Role.NoRole:
                wrong.append(f"{scene}: {called(control)} is {told.role().name} {name!r}")
    assert wrong == [], "\n".join(wrong)


@every_sheet
def test_every_target_can_be_hit(of_sheet: dict[str, QWidget]) -> None:
    small = [
        f"{scene}: {called(control)} {control.width()} × {control.height()}"
        for scene, widget in of_sheet.items()
        for control in controls(widget)
        if isinstance(control, CONTROLS) and min(control.width(), control.height()) < TARGET
    ]
    assert small == [], "\n".join(small)


@every_sheet
def test_the_keyboard_goes_in_reading_order(of_sheet: dict[str, QWidget]) -> None:
    wrong = []
    for scene, widget in of_sheet.items():
        chain = list(_focus_chain(widget))
        # It is a ring: once it goes back to where one begins to read.
        backwards = [
            f"{scene}: {called(former)} before {called(latter)}"
            for former, latter in pairwise([*chain, *chain[:1]])
            if _is_before(_place(latter, widget), _place(former, widget))
        ]
        if len(backwards) > 1:
            wrong += backwards
    assert wrong == [], "\n".join(wrong)


def _is_before(one: QRect, other: QRect) -> bool:
    """Whether one reads it earlier: further up, and not in a column beside."""
    return one.bottom() < other.top() and one.left() <= other.left()


def _focus_chain(widget: QWidget) -> Iterator[QWidget]:
    at = widget
    while True:
        at = at.nextInFocusChain()
        if at is widget:
            break
        reached = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and root_of(widget).isAncestorOf(at) and not isinstance(at, QScrollArea):
            yield at


def _place(control: QWidget, widget: QWidget) -> QRect:
    return QRect(control.mapTo(widget, QPoint()), control.size())


@pytest.mark.parametrize("of_sheet", ["settings", "dialogs", "pages", "windows"], indirect=True)
def test_the_focus_can_be_seen(qtbot: QtBot, of_sheet: dict[str, QWidget]) -> None:
    unseen = []
    for scene, widget in of_sheet.items():
        if root_of(widget) is not widget:
            continue  # The palette has one field, which has the keyboard until it is closed.
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        for control in controls(widget):
            if not control.isEnabled() or control.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            # What is scrolled away is scrolled to when a person goes there.
            seen = control.visibleRegion().boundingRect()
            if isinstance(control, QScrollArea) or seen.height() < control.height() * 2 // 3:
                continue
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if not control.hasFocus():
                continue  # It gives the focus to a part of its own, which has its turn.
            with_focus = _around(control, widget)
            control.clearFocus()
            settle(widget)
            if with_focus == _around(control, widget):
                unseen.append(f"{scene}: {called(control)}")
    assert unseen == [], "\n".join(unseen)


def _around(control: QWidget, widget: QWidget) -> QImage:
    QApplication.sendPostedEvents()
    place = _place(control, widget).adjusted(-4, -4, 4, 4) & widget.rect()
    return widget.grab(place).toImage()


def test_every_menu_entry_says_what_it_does(stage: Stage) -> None:
    menus = [scene.make() for scene in stage.scenes() if scene.sheet == "menus"]
    assert len(menus) > 5
    for menu in menus:
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            assert action.isSeparator() or action.text() or not action.isVisible()
