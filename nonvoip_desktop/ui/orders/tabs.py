"""The tabs over the order list: words with a count, painted quietly."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.products.faces import Face, mixed
from nonvoip_desktop.ui.theme import RADIUS_CONTROL, Theme

_PAD = 10
_MARGIN = 2


class TabButton(QPushButton):
    """One tab: chosen while checked, with the number of its rows after its name."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = text
        self._face = Face(fonts.tabular(fonts.SIZE_BODY, fonts.MEDIUM))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)
        theme.changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Show how many rows the tab has; none is not shown."""
        text = f"{self._name} {shown.count(count)}" if count else self._name
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._face.width(self._label()) + 2 * (_PAD + _MARGIN)
        return QSize(width, self._face.height + 10 + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = self._theme.color
        body = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            share = 0.10 if chosen else 0.05
            painter.setBrush(mixed(of("surface"), of("dim"), share))
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setFont(self._face.font)
        painter.setPen(of("text" if chosen else "dim"))
        ground = self._face.baseline(self.height() / 2)
        painter.drawText(QPointF(_PAD + _MARGIN, ground), self._label())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(of("accent"), 1.5))
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, RADIUS_CONTROL + 2, RADIUS_CONTROL + 2)
        painter.end()

    def _label(self) -> str:
        return self.text().replace("&&", "&")
