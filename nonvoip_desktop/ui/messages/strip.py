"""A tinted line of words above the messages: a failed poll, a refund, a second look."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CONTROL, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons

_SIGN = 14


class Strip(QWidget):
    """Words on the tint of their tone, with a sign, so that colour is not all."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = "info"
        self._tone = "dim"
        self.hide()
        theme.changed.connect(self._recolour)

    @cached_property
    def _label(self) -> PlainLabel:
        """The words; made with the first of them, since most strips never have any."""
        label = PlainLabel(parent=self)
        label.setFont(fonts.ui(fonts.SIZE_SMALL))
        label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP + 2, GRID + 2, GAP + 2, GRID + 2)
        layout.setSpacing(0)
        layout.addSpacing(_SIGN + GAP)
        layout.addWidget(label, 1)
        return label

    def show_words(self, icon: str, tone: str, text: str) -> None:
        """Show these words; an empty text hides the strip."""
        self._icon, self._tone = icon, tone
        if text or self.text():
            self._label.setText(text)
        self.setVisible(bool(text))
        self._recolour()

    def text(self) -> str:
        """The words that are shown."""
        return self._label.text() if "_label" in vars(self) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tint())
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        left = self.width() - GAP - 2 - _SIGN if self.isRightToLeft() else GAP + 2
        line = fonts.line_height(self._label.font(), self._label.text())
        top = self._label.y() + (line - _SIGN) // 2
        self._icons.paint(painter, QRect(left, top, _SIGN, _SIGN), self._icon, self._tone)
        painter.end()

    def _tint(self) -> QColor:
        of = self._theme.color
        if self._tone == "dim":
            return mixed(of("background"), of("dim"), 0.14)
        return of(f"{self._tone}_tint")

    def _recolour(self) -> None:
        if not self.text():
            return
        palette = self._label.palette()
        ink = "text" if self._tone == "dim" else self._tone
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(ink))
        self._label.setPalette(palette)
        self.update()
