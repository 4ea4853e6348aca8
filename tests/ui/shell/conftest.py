"""What the tests of the frame share: a main window around stand-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import main_window


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[Callable[..., MainWindow]]:
    """Make and show a main window; it is gone after the test."""
    made: list[MainWindow] = []

    def make(*, demo: bool = False, signed_in: bool = True) -> MainWindow:
        window = main_window(theme, icons, demo=demo)
        made.append(window)
        if signed_in:
            window.show_workspace()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        window.allow_close()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()
