"""The shapes of cards while the first catalogue is on its way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.ui.products.card_view import SIDE, TOP
from nonvoip_desktop.ui.products.delegate import PAD, TILE, ProductDelegate
from nonvoip_desktop.ui.products.layout import CardLayout
from nonvoip_desktop.ui.theme import GAP, RADIUS_CARD, Theme


class Skeleton(QWidget):
    """Empty cards in the places that the real ones will take."""

    def __init__(self, theme: Theme, cards: ProductDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loading the services"))
        self._theme = theme
        self._cards = cards
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._cards.card_size()
        layout = CardLayout(
            self.width() - 2 * SIDE, 10_000, size.width(), size.height(), self.isRightToLeft()
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in layout.range_in(0, self.height()):
            card = QRectF(layout.rect(at).translated(SIDE, TOP))
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.setBrush(self._theme.color("raised"))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("line"))
            left, top = card.left() + PAD, card.top() + PAD
            if layout.mirrored:
                left = card.right() - PAD - TILE
            painter.drawRoundedRect(QRectF(left, top, TILE, TILE), TILE / 4, TILE / 4)
            # Lines of different lengths, the same at every painting.
            name, price = card.width() * (0.3 + at * 7 % 5 * 0.05), card.width() * 0.24
            beside = left - GAP - name if layout.mirrored else left + TILE + GAP
            below = card.right() - PAD - price if layout.mirrored else left
            painter.drawRoundedRect(QRectF(beside, top + TILE / 2 - 4, name, 8), 4, 4)
            painter.drawRoundedRect(QRectF(below, card.bottom() - PAD - 16, price, 10), 5, 5)
        painter.end()
