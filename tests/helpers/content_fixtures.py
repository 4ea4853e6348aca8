"""Fixtures of the content views' tests: one look for all of them, and clicks on painted things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import Theme

_NONE = Qt.MouseButton.NoButton
#: Qt's offscreen platform warns of what only a window system has.
offscreen_says = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The look that all tests of a process share: dressing an application takes a while."""
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The light look, whatever a test makes of it."""
    session_theme.set_mode("light")
    yield session_theme
    session_theme.set_mode("light")


@pytest.fixture
def icons(theme: Theme) -> Icons:
    """The program's icons."""
    return Icons(theme)


def click(view: QAbstractItemView, rect: QRect) -> None:
    """Press and release the left button in the middle of a painted thing."""
    assert not rect.isEmpty(), "there is nothing to click"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def double_click(view: QAbstractItemView, rect: QRect) -> None:
    """What the window system sends: press, release, double click, release."""
    assert not rect.isEmpty(), "there is nothing to click"
    viewport, left = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=rect.center())
    QTest.mouseDClick(viewport, left, pos=rect.center())
    QTest.mouseRelease(viewport, left, pos=rect.center())


def hover(view: QAbstractItemView, point: QPoint, button: Qt.MouseButton = _NONE) -> None:
    """Move the pointer over a view, perhaps with a button held.

    ``QTest.mouseMove`` moves the real cursor instead, and what is under that
    depends on the windows of other tests.
    """
    viewport = view.viewport()
    place, everywhere = QPointF(point), viewport.mapToGlobal(QPointF(point))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, everywhere, _NONE, button, none)
    QApplication.sendEvent(viewport, event)


def drag(view: QAbstractItemView, start: QPoint, end: QPoint) -> None:
    """Press at one place and release at another."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=start)
    hover(view, end, left)
    QTest.mouseRelease(view.viewport(), left, pos=end)
