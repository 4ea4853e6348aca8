"""Where cards lie: equal columns over the whole width. Arithmetic only, so any number is quick."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect

from nonvoip_desktop.ui.theme import GAP


class CardLayout(Struct, frozen=True):
    """``count`` cards of at least ``least`` pixels' width in an area of ``width`` pixels.

    The columns share the width to the last pixel with ``GAP`` between them, so
    neither margin is ragged. ``mirrored`` fills from the right.
    """

    width: int
    count: int
    least: int
    height: int
    mirrored: bool = False

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        return max(1, (self.width + GAP) // (self.least + GAP))

    @property
    def lines(self) -> int:
        """How many lines of cards there are."""
        return -(-self.count // self.columns)

    @property
    def content_height(self) -> int:
        """The height of all lines."""
        return max(0, self.lines * (self.height + GAP) - GAP)

    def rect(self, at: int) -> QRect:
        """The card with this number, from the area's upper left corner."""
        columns = self.columns
        line, column = divmod(at, columns)
        if self.mirrored:
            column = columns - 1 - column
        left = column * (self.width + GAP) // columns
        right = (column + 1) * (self.width + GAP) // columns - GAP
        return QRect(left, line * (self.height + GAP), right - left, self.height)

    def at(self, point: QPoint) -> int:
        """The number of the card at this point, -1 between and beside the cards."""
        if not (0 <= point.x() < self.width and point.y() >= 0):
            return -1
        columns = self.columns
        line = point.y() // (self.height + GAP)
        column = point.x() * columns // (self.width + GAP)
        if self.mirrored:
            column = columns - 1 - column
        # Division rounds: the point can belong to the neighbour.
        for beside in (column, column - 1, column + 1):
            at = line * columns + beside
            if 0 <= beside < columns and at < self.count and self.rect(at).contains(point):
                return at
        return -1

    def range_in(self, top: int, bottom: int) -> range:
        """The numbers of the cards that touch the strip from ``top`` to ``bottom``."""
        step = self.height + GAP
        first = max(0, top // step) * self.columns
        last = min(self.count, (max(0, bottom) // step + 1) * self.columns)
        return range(first, max(first, last))
