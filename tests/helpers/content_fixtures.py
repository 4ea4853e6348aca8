"""Fixtures of the content views' tests: one look for all of them, and clicks on painted things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import Theme

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


def drag(view: QAbstractItemView, start: QPoint, end: QPoint) -> None:
    """Press at one place and release at another."""
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
