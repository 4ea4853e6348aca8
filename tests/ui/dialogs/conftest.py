"""What the tests of the dialogs share: real windows, real keys, and ears for signals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nonvoip_desktop.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], QWidget]]:
    """Show a window and wait until keys reach it; it is gone after the test."""
    shown: list[QWidget] = []

    def show_it(window: QWidget) -> QWidget:
        shown.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show_it
    for window in shown:
        if isValid(window):
            window.blockSignals(True)
            window.close()
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Ears:
    """Every emission of the signals it was given, as (name, arguments)."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def to(self, source: QObject, *names: str) -> None:
        for name in names:
            getattr(source, name).connect(self._keeper(name))

    def _keeper(self, name: str) -> Callable[..., None]:
        return lambda *values: self.heard.append((name, *values))


@pytest.fixture
def ears() -> Ears:
    return Ears()


def hold(widget: QWidget, key: Qt.Key, times: int = 5) -> None:
    """What a held key sends after its first press."""
    for _ in range(times):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(widget, event)


@pytest.fixture
def held() -> Callable[..., None]:
    return hold
