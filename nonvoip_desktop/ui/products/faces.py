"""What painted views share: fonts with their measurements kept, and mixed colours."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextLayout,
)

#: Measured and cut texts that are kept of each font; far more than fit on a screen.
KEPT = 4096
#: Texts that are kept laid out; each takes about a kilobyte.
LAID_OUT = 512


class Face:
    """A font with its metrics, and the texts that were cut to fit."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._widths: dict[str, int] = {}
        self._cut: dict[tuple[str, int], str] = {}
        self._letters: dict[str, float] = {}
        self._laid_out: dict[str, tuple[QStaticText, float]] = {}

    # Measured when it is first needed: with that Qt opens the font, a millisecond before the
    # first paint for one that nothing is written in.

    @cached_property
    def metrics(self) -> QFontMetrics:
        """The measurements in whole pixels."""
        return QFontMetrics(self.font)

    @cached_property
    def ascent(self) -> float:
        """From the top of a line to its baseline."""
        return QFontMetricsF(self.font).ascent()

    @cached_property
    def _capitals(self) -> int:
        return self.metrics.capHeight()

    @property
    def height(self) -> int:
        """The height of a line."""
        return self.metrics.height()

    def width(self, text: str) -> int:
        """How wide a text is."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > KEPT:
                self._widths.clear()
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def cut(self, text: str, width: int) -> str:
        """The text, ended by '…' where it is wider than ``width``."""
        if self.fits(text, width):
            return text
        cut = self._cut.get((text, width))
        if cut is None:
            if len(self._cut) > KEPT:
                self._cut.clear()
            cut = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._cut[text, width] = cut
        return cut

    def fits(self, text: str, width: int) -> bool:
        """Whether a text is at most so wide."""
        return self._surely_fits(text, width) or self.width(text) <= width

    def _surely_fits(self, text: str, width: int) -> bool:
        """Whether the letters one by one need no more: they are few, and measured already."""
        if not text.isascii():
            return False
        letters = self._letters
        try:
            return sum(map(letters.__getitem__, text)) < width - 1
        except KeyError:
            advance = QFontMetricsF(self.font).horizontalAdvance
            letters.update((letter, advance(letter)) for letter in {*text} - letters.keys())
            return self._surely_fits(text, width)

    def paint_laid_out(self, painter: QPainter, left: float, ground: float, text: str) -> None:
        """Paint a text that comes again and again, its baseline at ``ground``."""
        found = self._laid_out.get(text)
        if found is None:
            if len(self._laid_out) > LAID_OUT:
                self._laid_out.clear()
            made = QStaticText(text)
            made.setTextFormat(Qt.TextFormat.PlainText)
            found = self._laid_out[text] = made, self._ascent_of(text)
        laid_out, ascent = found
        painter.drawStaticText(QPointF(left, ground - ascent), laid_out)

    def _ascent_of(self, text: str) -> float:
        """From the top of the laid out text to its baseline: letters of other fonts lift it."""
        if text.isascii():
            return self.ascent
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.ascent() if line.isValid() else self.ascent

    def baseline(self, middle: float) -> int:
        """The baseline of a line whose capitals stand around ``middle``."""
        return round(middle + self._capitals / 2)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with a ``share`` (0 to 1) of ``other``."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
