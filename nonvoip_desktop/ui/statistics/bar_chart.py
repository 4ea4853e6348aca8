"""A bar chart in the colours of the theme, that mouse, keyboard and screen reader can read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.announcing import announce
from nonvoip_desktop.ui.format import money
from nonvoip_desktop.ui.products.faces import Face, mixed
from nonvoip_desktop.ui.text import tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDEST_BAR = 44
_ROUND = 4
#: At most so many lines across.
_LINES = 4


class Bar(Struct, frozen=True):
    """One bar: what stands under it, its value in dollars, and all of it in words."""

    label: str
    value: Decimal
    words: str


def scale(largest: Decimal) -> list[Decimal]:
    """Round amounts for the lines across, from 0 to at least ``largest``."""
    if largest <= 0:
        return [Decimal(0), Decimal(1)]
    rough = largest / _LINES
    unit = Decimal(1).scaleb(rough.adjusted())
    step = next(unit * by for by in (1, 2, 5, 10) if unit * by >= rough)
    lines = [Decimal(0)]
    while lines[-1] < largest:
        lines.append(lines[-1] + step)
    return lines


class BarChart(QWidget):
    """Upright bars over a line of labels; the arrow keys go from bar to bar."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._lines = scale(Decimal(0))
        #: The bar that keyboard or pointer are at, -1 for none.
        self._at = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)
        self._measure()

    def show_bars(self, bars: Sequence[Bar], described: str) -> None:
        """Show these; ``described`` is what a screen reader says of all of them."""
        self._bars = tuple(bars)
        self._lines = scale(max((bar.value for bar in bars), default=Decimal(0)))
        self._at = -1
        self.setAccessibleDescription(described)
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def current(self) -> Bar | None:
        """The bar that keyboard or pointer are at."""
        return self._bars[self._at] if 0 <= self._at < len(self._bars) else None

    def bar_rect(self, at: int) -> QRectF:
        """Where a bar is; of no height where its value is nothing."""
        plot = self._plot()
        slot = plot.width() / max(1, len(self._bars))
        width = max(1.0, min(_WIDEST_BAR, slot * 0.68))
        left = plot.left() + slot * at + (slot - width) / 2
        if self.isRightToLeft():
            left = plot.right() - slot * at - (slot + width) / 2
        height = plot.height() * float(self._bars[at].value / self._lines[-1])
        return QRectF(left, plot.bottom() - height, width, height)

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def _measure(self) -> None:
        self._small = Face(fonts.tabular(fonts.SIZE_TINY))

    def _plot(self) -> QRectF:
        amounts = max(self._small.width(money(line)) for line in self._lines)
        area = QRectF(self.rect()).adjusted(0, self._small.height / 2, 0, 0)
        area.setBottom(area.bottom() - self._small.height - GAP)
        if self.isRightToLeft():
            return area.adjusted(GRID, 0, -amounts - GAP, 0)
        return area.adjusted(amounts + GAP, 0, -GRID, 0)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_lines(painter, plot)
        for at, bar in enumerate(self._bars):
            if bar.value > 0:
                self._paint_bar(painter, at)
        self._paint_labels(painter, plot)
        if self.hasFocus() and self._at >= 0:
            slot = plot.width() / len(self._bars)
            left = plot.left() + slot * self._at
            if self.isRightToLeft():
                left = plot.right() - slot * (self._at + 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            ring = QRectF(left + 1, plot.top() - 3, slot - 2, plot.height() + 5)
            painter.drawRoundedRect(ring, _ROUND, _ROUND)
        painter.end()

    def _paint_lines(self, painter: QPainter, plot: QRectF) -> None:
        of = self._theme.color
        painter.setFont(self._small.font)
        for line in self._lines:
            y = round(plot.bottom() - plot.height() * float(line / self._lines[-1])) + 0.5
            painter.setPen(QPen(of("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(of("dim"))
            text = money(line)
            x = plot.left() - GAP - self._small.width(text)
            if self.isRightToLeft():
                x = plot.right() + GAP
            painter.drawText(QPointF(x, self._small.baseline(y)), text)

    def _paint_bar(self, painter: QPainter, at: int) -> None:
        of = self._theme.color
        body = self.bar_rect(at)
        # Rounded at the top alone: the bottom stands on the line.
        body.setHeight(max(2.0, body.height()))
        body.moveBottom(self._plot().bottom())
        round_by = min(_ROUND, body.width() / 2, body.height())
        painter.setPen(Qt.PenStyle.NoPen)
        here = at == self._at
        painter.setBrush(of("accent") if here else mixed(of("accent"), of("surface"), 0.25))
        painter.setClipRect(body)
        painter.drawRoundedRect(body.adjusted(0, 0, 0, round_by), round_by, round_by)
        painter.setClipping(False)

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        if not self._bars:
            return
        painter.setFont(self._small.font)
        painter.setPen(self._theme.color("dim"))
        widest = max(self._small.width(bar.label) for bar in self._bars)
        slot = plot.width() / len(self._bars)
        every = max(1, -(-(widest + 2 * GAP) // max(1, int(slot))))
        ground = self.height() - self._small.metrics.descent() - 1
        # Counted from the newest, which is the one that people look for.
        for at in range(len(self._bars) - 1, -1, -every):
            label = self._bars[at].label
            width = self._small.width(label)
            middle = plot.left() + slot * (at + 0.5)
            if self.isRightToLeft():
                middle = plot.right() - slot * (at + 0.5)
            x = min(max(0.0, middle - width / 2), self.width() - width)
            painter.drawText(QPointF(x, ground), label)

    # Pointer and keys

    def _bar_at(self, x: float) -> int:
        plot = self._plot()
        if not self._bars or not plot.left() <= x <= plot.right():
            return -1
        part = (x - plot.left()) / plot.width()
        if self.isRightToLeft():
            part = 1 - part
        return min(len(self._bars) - 1, int(part * len(self._bars)))

    def _go(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._bar_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._go(-1)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._bar_at(event.pos().x())
            if at >= 0:
                QToolTip.showText(event.globalPos(), tooltip(self._bars[at].words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at < 0 and self._bars:
            self._step_to(len(self._bars) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        last = len(self._bars) - 1
        places = {
            forward: min(last, self._at + 1),
            back: max(0, self._at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        at = places.get(Qt.Key(event.key()))
        if at is None or not self._bars:
            super().keyPressEvent(event)
            return
        self._step_to(at)
        event.accept()

    def _step_to(self, at: int) -> None:
        """Go to a bar by the keyboard: what it says is shown beside it and said aloud."""
        self._go(at)
        words = self._bars[at].words
        place = self.bar_rect(at).center().toPoint()
        QToolTip.showText(self.mapToGlobal(place), tooltip(words), self)
        announce(self, words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._measure()
