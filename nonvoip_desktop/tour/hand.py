"""A hand on mouse and keyboard: real events at real places, and waiting for what is seen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar, QWidget

from nonvoip_desktop.ui.text import without_letter

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T", bound=QObject)

LOOK_EVERY = 0.02
PATIENCE = 15.0
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Missed(Exception):
    """What should have been seen was not seen in time."""


async def see(what: str, condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until ``condition`` holds. Raises ``Missed``."""
    loop = asyncio.get_running_loop()
    end = loop.time() + patience
    while not condition():
        if loop.time() > end:
            raise Missed(f"not seen within {patience:g} s: {what}")
        await asyncio.sleep(LOOK_EVERY)


async def settle(seconds: float = 0.05) -> None:
    """Let what was set in motion be painted."""
    await asyncio.sleep(seconds)


def find(root: QObject, kind: type[T], name: str) -> T:
    """The visible child of this kind and object name. Raises ``Missed``."""
    for child in root.findChildren(kind, name):
        if not isinstance(child, QWidget) or child.isVisible():
            return child
    raise Missed(f"no visible {kind.__name__} {name!r}")


def find_window(kind: type[T]) -> T:
    """The visible top-level window of this kind. Raises ``Missed``."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, kind) and window.isVisible():
            return window
    raise Missed(f"no visible {kind.__name__}")


def has_window(kind: type[QWidget]) -> bool:
    """Whether a window of this kind is on screen."""
    return any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets())


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Press and release the left button in the middle of a widget, or at a place in it."""
    place = widget.rect().center() if at is None else at
    # Not QTest.mouseMove: it runs a nested loop, in which other tasks lose a step.
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, place)


def click_in(view: QAbstractItemView, area: QRect) -> None:
    """Click into a place that a view has painted."""
    click(view.viewport(), area.center())


def type_text(widget: QWidget, text: str) -> None:
    """Type into the widget that was clicked."""
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press and release one key."""
    QTest.keyClick(widget, key, modifiers)


async def choose_from_menu(bar: QMenuBar, title: str, text: str) -> None:
    """Open a menu of the menu bar with the mouse and click the entry that begins with ``text``."""
    for header in bar.actions():
        menu = header.menu()
        if without_letter(header.text()) != title or not isinstance(menu, QMenu):
            continue
        click(bar, bar.actionGeometry(header).center())
        await see(f"the menu {title}", menu.isVisible)
        for entry in menu.actions():
            if without_letter(entry.text()).startswith(text):
                click(menu, menu.actionGeometry(entry).center())
                await settle()
                return
    raise Missed(f"no entry {text!r} in the menu {title}")


def visible_rows(view: QAbstractItemView) -> list[QModelIndex]:
    """The rows of a view's model, from the top."""
    model = view.model()
    return [model.index(row, 0) for row in range(model.rowCount())]
