"""Small things that lay-outs share: hairlines, margins, and places of splitters as texts."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication

from nonvoip_desktop.ui.hairline import Hairline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> Hairline:
    """A line of one pixel, lying or upright."""
    return Hairline(parent, upright=upright)


def encoded(state: QByteArray) -> str:
    """A saved state of Qt as a text."""
    return base64.b64encode(bytes(state.data())).decode("ascii")


def decoded(text: str) -> bytes:
    """The state that ``encoded`` made a text of; empty for any other text."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def set_margins(layout: QLayout, before: int, top: int, after: int, bottom: int) -> None:
    """The margins as one reads: Qt takes them from the left, whichever way the window runs."""
    left, right = (after, before) if QGuiApplication.isRightToLeft() else (before, after)
    layout.setContentsMargins(left, top, right, bottom)


def far_edge() -> Qt.AlignmentFlag:
    """Where a row ends, as one reads, for fields: Qt turns them round by what is in them."""
    absolute = Qt.AlignmentFlag.AlignAbsolute
    sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    return sides[0 if QGuiApplication.isRightToLeft() else 1] | absolute


class BarInMargin(QObject):
    """Lets an area's scroll bar lie in the margin of what it scrolls, which keeps its width."""

    def __init__(self, area: QScrollArea, layout: QLayout, margins: tuple[int, int, int, int]):
        super().__init__(area)
        self._layout = layout
        self._margins = margins
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._give_room)
        self._give_room(self._bar.minimum(), self._bar.maximum())

    def _give_room(self, _least: int, most: int) -> None:
        before, top, after, bottom = self._margins
        room = self._bar.sizeHint().width() if most > 0 else 0
        set_margins(self._layout, before, top, after - room, bottom)
