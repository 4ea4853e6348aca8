"""Saying something aloud to whoever listens through a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say these words now; nothing happens where none runs.

    ``widget`` is what they are about. The texts may come from outside.
    """
    # Not with the first window: to know the classes of accessibility takes PySide a while.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
