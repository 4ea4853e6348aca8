"""What tests ask of the SMS view, and the clock that they move by hand."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.text import PlainLabel
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import ELAPSED

RECEIVED = samples.rows()[1]


class Clock:
    """The clocks of the pane, moved by hand."""

    def __init__(self) -> None:
        self.seconds = ELAPSED

    def elapsed(self) -> float:
        return self.seconds


def button(pane: QWidget, name: str) -> QPushButton:
    found = [b for b in pane.findChildren(QPushButton, name) if b.isVisible()]
    assert len(found) == 1, name
    return found[0]


def calls(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(n) for n in range(spy.count())]


def shown(pane: MessagePane) -> list[str]:
    return [text.toPlainText() for text in pane.findChildren(MessageText) if text.isVisible()]


def labels(pane: MessagePane) -> list[str]:
    return [label.text() for label in pane.findChildren(PlainLabel) if label.isVisible()]


def settle() -> None:
    """Let layouts inside of layouts tell each other."""
    for _ in range(4):
        QApplication.sendPostedEvents()
