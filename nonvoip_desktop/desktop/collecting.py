"""Collects garbage in the UI thread alone.

Python collects in whatever thread happens to allocate: in the database's, say. What it ends there
can be a timer or a widget that belongs to the UI thread, and Qt crashes of that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds between two looks at how much there is to collect, and while there is much: what
#: a flood of requests leaves in five seconds would stop the window for five frames.
EVERY_MS, BUSY_MS = 5000, 1000
#: Objects made since the last collection from which on another is worth its time.
YOUNG = 5000
#: As many collections of young objects are followed by one of all.
ROUNDS = 10


class Collector(QObject):
    """Takes over from Python's own collector, for as long as the program runs.

    What the start has made (modules, classes, the window) stays to the end and is not looked
    through again: a collection of all would stop the window for some six frames otherwise.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._started = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect if enough has been made since the last time."""
        if not self._started:
            self._started = True
            gc.freeze()
        young, _, rounds = gc.get_count()
        self._timer.setInterval(BUSY_MS if young > YOUNG else EVERY_MS)
        if rounds > ROUNDS:
            gc.collect()
        elif young > YOUNG:
            gc.collect(1)

    def close(self) -> None:
        """Look no more, and leave everything to whoever collects next."""
        self._timer.stop()
        gc.unfreeze()
