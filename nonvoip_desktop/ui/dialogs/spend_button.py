"""The button that spends: inert at first, deaf to held keys, and good for one click."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette

from nonvoip_desktop.ui.button import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

#: How long the button is inert after it appears or its amount changes, in seconds.
INERT_SECONDS = 0.7

_FRAME_MS = 40


class SpendButton(Button):
    """Emits ``spent`` at most once for each ``arm``, and never within the inert time.

    ``delay`` is in seconds; ``clock`` counts seconds evenly.
    """

    spent = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        delay: float = INERT_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(text, parent)
        self._delay = delay
        self._clock = clock
        #: When a click begins to count; ``None`` while nothing can be spent.
        self._ready_at: float | None = None
        self._seen = True
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look_at_clock)
        self.setAccessibleDescription(self.tr("Spends money. Can be used after a moment."))
        self.setEnabled(False)
        self.clicked.connect(self._spend)

    def arm(self) -> None:
        """Begin the inert time; after it, one click counts."""
        self.setDown(False)
        self._seen = False
        self._ready_at = self._clock() + self._delay
        self.setEnabled(False)
        self._timer.start(_FRAME_MS)
        self._look_at_clock()

    def disarm(self) -> None:
        """Nothing can be spent until ``arm`` is called again."""
        self._ready_at = None
        self._timer.stop()
        self.setEnabled(False)
        self.update()

    def _left(self) -> float:
        return math.inf if self._ready_at is None else self._ready_at - self._clock()

    def _look_at_clock(self) -> None:
        if self._left() <= 0:
            self._timer.stop()
            self.setEnabled(True)
        self.update()

    def _spend(self) -> None:
        # The clock decides, whatever the timer or a script has done to the button.
        if self._left() > 0:
            return
        self.disarm()
        self.spent.emit()

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """A line under the text grows until the button can be used."""
        super().paint_body(painter, body)
        if not self._seen and self._ready_at is not None:
            # On a busy computer a window is seen later than it is shown: a click that was meant
            # for what stood there before must not count.
            self._seen = True
            self._ready_at = self._clock() + self._delay
        if self._ready_at is None or self.isEnabled() or self._delay <= 0:
            return
        done = min(1.0, max(0.0, 1 - self._left() / self._delay))
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        track = body.adjusted(8, body.height() - 5, -8, -3)
        line = QRectF(track)
        line.setWidth(max(track.height() * 2, track.width() * done))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            line.moveRight(track.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(line, 1, 1)
