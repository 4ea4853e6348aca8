"""What stands where there is nothing to show: a sign, what it means, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GRID, Theme

_DISC = 44
_SIGN = 20
_WIDEST = 340
#: Below this height the words need the room of the sign.
_ROOMY = 150


class _Sign(QWidget):
    """An icon on a tinted disc."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._name = "info"
        self._tone = "dim"
        self.setFixedSize(QSize(_DISC, _DISC))

    def show_sign(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = "line" if self._tone == "dim" else f"{self._tone}_tint"
        painter.setBrush(self._theme.color(tint))
        painter.drawEllipse(self.rect())
        edge = (_DISC - _SIGN) // 2
        self._icons.paint(painter, QRect(edge, edge, _SIGN, _SIGN), self._name, self._tone)
        painter.end()


class _Words(PlainLabel):
    """Centred words of a readable width, whatever the width of the window."""

    def __init__(self, parent: QWidget, *, role: str = "") -> None:
        super().__init__(parent=parent, role=role)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMaximumWidth(_WIDEST)

    def heightForWidth(self, width: int) -> int:
        # The layout asks with its own width, which is more than this label takes.
        return super().heightForWidth(min(width, _WIDEST))


class EmptyState(QWidget):
    """A sign, a title, a sentence and perhaps one button, in the middle of the free space."""

    #: The button was clicked.
    acted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = _Sign(theme, icons, self)
        self.title = _Words(self)
        self.title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.sentence = _Words(self, role="dim")
        self.button = Button(parent=self, small=True)
        self.button.clicked.connect(self.acted)
        self.button.hide()
        self._shown: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        layout.setSpacing(0)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(2 * GRID)
        layout.addWidget(self.title)
        layout.addSpacing(GRID)
        layout.addWidget(self.sentence)
        layout.addSpacing(2 * GRID)
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
        self.sentence.setVisible(bool(sentence))
        self.button.setVisible(bool(button))
        if button:
            self.button.setText(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.setVisible(event.size().height() >= _ROOMY)
