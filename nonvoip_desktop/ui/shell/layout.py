"""Small things that lay-outs share: hairlines, and places of splitters as texts."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A line of one pixel, lying or upright."""
    line = QFrame(parent)
    line.setProperty("look", "line")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def encoded(state: QByteArray) -> str:
    """A saved state of Qt as a text."""
    return base64.b64encode(bytes(state.data())).decode("ascii")


def decoded(text: str) -> bytes:
    """The state that ``encoded`` made a text of; empty for any other text."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
