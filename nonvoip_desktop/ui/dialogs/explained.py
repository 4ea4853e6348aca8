"""What the service's own terms mean, for whoever meets them for the first time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

translate = QCoreApplication.translate


def premium_bid() -> str:
    """What a premium bid is."""
    return translate(
        "Explained",
        "When the normal stock of a service is sold out, the service auctions the numbers that "
        "come in. Your bid says how much the next one is worth to you. When it wins, the order "
        "goes on by itself and its number appears in the list; until then you can cancel it.",
    )


def rental() -> str:
    """What a rental is, and why it has to be activated."""
    return translate(
        "Explained",
        "A rental is a number that stays yours for days instead of minutes, for one service. "
        "Between codes it sleeps, and no message reaches it: activate it first, then ask for the "
        "code at the service. Renew it before its end to keep the number; afterwards it is gone.",
    )


def reuse() -> str:
    """What a reuse is."""
    return translate(
        "Explained",
        "A reuse waits for one more message on a number that you have ordered before, for the "
        "same service: to sign in again, for example. The service decides whether the number can "
        "still be had. Earlier messages stay with the order.",
    )


class Explanation(QWidget):
    """A link that gives way to the explanation when it is clicked."""

    #: The words are shown now.
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Button(kind=Kind.LINK, small=True)
        self.link.setObjectName("explainButton")
        self.link.clicked.connect(self._open)
        self.words = PlainLabel(role="dim")
        self.words.setObjectName("explanation")
        self.words.setWordWrap(True)
        self.words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP - RING, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.link)
        # The link has room for its ring; without one, the words begin where its words began.
        self.words.setContentsMargins(RING, RING, RING, 0)
        column.addWidget(self.words)
        self.hide()

    def offer(self, question: str, words: str) -> None:
        """Offer these words behind a link, 'What is a reuse?'; again closed if they were open."""
        self.link.setText(question)
        self.words.setText(words)
        self.words.hide()
        self.link.show()
        self.show()

    def _open(self) -> None:
        self.words.show()
        self.link.hide()
        self.opened.emit()
