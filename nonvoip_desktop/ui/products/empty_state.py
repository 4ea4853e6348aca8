"""What stands where there is nothing to show: a sign, what it means, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons

_DISC = 44
_SIGN = 20
_WIDEST = 340


class _Sign(QWidget):
    """An icon on a tinted disc."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._name = "info"
        self._tone = "dim"
        self.setFixedSize(QSize(_DISC, _DISC + GRID))

    def show_sign(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = "line" if self._tone == "dim" else f"{self._tone}_tint"
        painter.setBrush(self._theme.color(tint))
        painter.drawEllipse(QRect(0, 0, _DISC, _DISC))
        edge = (_DISC - _SIGN) // 2
        self._icons.paint(painter, QRect(edge, edge, _SIGN, _SIGN), self._name, self._tone)
        painter.end()


def _balance(label: PlainLabel, width: int) -> None:
    """Let the lines of a label be about as long as each other: no word stands alone below."""
    label.setContentsMargins(0, 0, 0, 0)
    height = label.heightForWidth(width)
    if not label.text() or height <= label.fontMetrics().height() * 3 // 2:
        return
    least, most = width // 2, width
    while most - least > GRID:
        middle = (least + most) // 2
        least, most = (least, middle) if label.heightForWidth(middle) <= height else (middle, most)
    side = (width - most) // 2
    label.setContentsMargins(side, 0, side, 0)


class EmptyState(QWidget):
    """A sign, a title, a sentence and perhaps one button, in the middle of the free space."""

    #: The button was clicked.
    acted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A column of a readable width in the middle, whatever the width of the window.
        column = QWidget(self)
        column.setMaximumWidth(_WIDEST)
        self._sign = _Sign(theme, icons, column)
        self.title = PlainLabel(parent=column)
        self.title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.sentence = PlainLabel(parent=column, role="dim")
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.button = Button(parent=column, small=True)
        self.button.clicked.connect(self.acted)
        self.button.hide()
        self._shown: tuple[str, ...] = ()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4 * GRID, GRID, 4 * GRID, GRID)
        whole.addStretch(1)
        whole.addWidget(column, 1000)
        whole.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.title)
        layout.addWidget(self.sentence)
        layout.addSpacing(GRID)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._sign.update)

    def show_words(
        self, icon: str, title: str, sentence: str, *, button: str = "", tone: str = "dim"
    ) -> None:
        """Show this state; an empty ``button`` shows none."""
        shown = (icon, title, sentence, button, tone)
        if shown == self._shown:
            return
        self._shown = shown
        self._sign.show_sign(icon, tone)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setVisible(bool(button))
        if button:
            self.button.setText(button)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        # Less than everything: in a low window the sign goes first, then the sentence.
        lines = self.title.fontMetrics().height() + 4 * GRID
        return QSize(40 * GRID, lines + (self.button.sizeHint().height() if self._offers() else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _offers(self) -> bool:
        return bool(self._shown and self._shown[3])

    def _make_room(self) -> None:
        """Show the sign and the sentence where there is room for them."""
        words = self.sentence.text()
        width = min(_WIDEST, max(1, self.width() - 8 * GRID))
        for label in (self.title, self.sentence):
            _balance(label, width)
        needed = self.title.heightForWidth(width) + 2 * GRID
        if self._offers():
            needed += self.button.sizeHint().height() + 2 * GRID
        if words:
            needed += self.sentence.heightForWidth(width) + GRID
        self.sentence.setVisible(bool(words) and needed <= self.height())
        self._sign.setVisible(needed + self._sign.height() + 2 * GRID <= self.height())
