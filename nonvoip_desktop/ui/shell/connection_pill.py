"""The pill that says how the connection to the service is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.text import clean, tooltip

if TYPE_CHECKING:
    from nonvoip_desktop.ui.theme import Theme

#: The colours of each kind: its text and dot, and what lies under them.
_COLOURS = {
    "ok": ("good", "good_tint"),
    "trouble": ("bad", "bad_tint"),
    "offline": ("bad", "bad_tint"),
    "paused": ("warning", "warning_tint"),
    "connecting": ("dim", "background"),
}
_WIDEST = 220


class ConnectionPill(QWidget):
    """Words on a tint, with a dot; long words are cut and stay whole in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "connecting"
        self._text = ""
        self.setObjectName("connection")
        self.setFont(fonts.ui(fonts.SIZE_SMALL, fonts.MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_state("connecting", self.tr("Connecting"))

    @property
    def kind(self) -> str:
        """Which state is shown."""
        return self._kind

    def text(self) -> str:
        """The words that are shown."""
        return self._text

    def show_state(self, kind: str, text: str) -> None:
        """Show a state. Raises ``ValueError`` for a kind that has no colour."""
        if kind not in _COLOURS:
            raise ValueError(f"No such state of the connection: {kind}")
        self._kind = kind
        self._text = clean(text, one_line=True)
        self.setToolTip(tooltip(self._text))
        self.setAccessibleName(self.tr("Connection: {state}").format(state=self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._text) + 33
        return QSize(min(width, fonts.scaled(_WIDEST)), metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 64), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, tint = (self._theme.color(token) for token in _COLOURS[self._kind])
        body = QRectF(self.rect())
        metrics = QFontMetrics(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setBrush(colour)
        dot = body.width() - 13.5 if mirrored else 13.5
        painter.drawEllipse(QPointF(dot, body.height() / 2), 3.5, 3.5)
        area = body.adjusted(10, 0, -23, 0) if mirrored else body.adjusted(23, 0, -10, 0)
        painter.setPen(colour)
        painter.setFont(self.font())
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
