"""Cards that were painted, kept as pictures: a card that looks the same is only copied."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

#: Bytes that the pictures take at most; a screen full of cards of the finest scale fits.
MOST_BYTES = 32 * 1024 * 1024
#: Empty cards that are kept; a list has one or two for each scale.
_BLANKS = 32
_BYTES_A_PIXEL = 4


class Look(Hashable, Protocol):
    """All that decides how a card is painted, but for its size."""

    @property
    def blank(self) -> Hashable:
        """All that decides how a card is painted before anything is written on it."""
        ...


L = TypeVar("L", bound=Look)
#: Paints one layer of a card at a place.
Paint = Callable[[QPainter, QRect, L], None]


class CardPictures(Generic[L]):
    """Keeps what was painted last, as much as ``most_bytes`` hold.

    A card has two layers: the blank, which many have alike, and what is
    ``written`` on it. Pictures are opaque, on the ``ground`` that the cards lie
    on, so that letters are smoothed as they are on the screen itself.
    """

    def __init__(
        self,
        ground: QColor,
        blank: Paint[L],
        written: Paint[L],
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._ground = ground
        self._blank = blank
        self._written = written
        self._most = most_bytes
        #: How many bytes the pictures take.
        self.taken = 0
        #: The one that was used longest ago comes first.
        self._kept: dict[Hashable, QPixmap] = {}
        self._blanks: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, card: QRect, look: L) -> None:
        """Copy the picture of ``look`` to ``card``, made before where there is none."""
        matrix = painter.deviceTransform()
        scale = matrix.m11()
        if matrix.m22() != scale or matrix.m12() or matrix.m21() or not (4 * scale).is_integer():
            # Turned, or at places that no picture would meet to the pixel.
            self._blank(painter, card, look)
            self._written(painter, card, look)
            return
        left = matrix.dx() + card.x() * scale
        top = matrix.dy() + card.y() * scale
        x, y = math.floor(left), math.floor(top)
        size = (card.width(), card.height(), scale, left - x, top - y)
        key = (look, size)
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = self._painted(size, look)
            self._make_room(picture)
        self._kept[key] = picture
        painter.drawPixmap(QPointF((x - matrix.dx()) / scale, (y - matrix.dy()) / scale), picture)

    def _painted(self, size: tuple[int, int, float, float, float], look: L) -> QPixmap:
        width, height, scale, beyond_x, beyond_y = size
        offset = QPointF(beyond_x, beyond_y) / scale
        card = QRect(0, 0, width, height)
        key = (look.blank, size)
        blank = self._blanks.get(key)
        if blank is None:
            blank = QPixmap(
                math.ceil(width * scale + beyond_x), math.ceil(height * scale + beyond_y)
            )
            blank.setDevicePixelRatio(scale)
            blank.fill(self._ground)
            painter = QPainter(blank)
            painter.translate(offset)
            self._blank(painter, card, look)
            painter.end()
            if len(self._blanks) >= _BLANKS:
                self._blanks.clear()
            self._blanks[key] = blank
        picture = QPixmap(blank)
        painter = QPainter(picture)
        painter.translate(offset)
        self._written(painter, card, look)
        painter.end()
        return picture

    def _make_room(self, picture: QPixmap) -> None:
        self.taken += _size(picture)
        while self.taken > self._most and self._kept:
            self.taken -= _size(self._kept.pop(next(iter(self._kept))))


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_A_PIXEL
