"""The line above the cards, which is laid out by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget


class Heading(QWidget):
    """Holds a row whose words change with every key of a search.

    Within the window's layouts each change of a label would lay out the whole
    window anew. The row's widget has no layout above it; only a change of what
    it needs at least is passed on.
    """

    def __init__(self, row: QHBoxLayout) -> None:
        super().__init__()
        self._row = QWidget(self)
        self._row.setLayout(row)
        self._needed = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        # Posted to a parent without a layout when its child wants another size.
        if event.type() == QEvent.Type.LayoutRequest:
            needed = QSize(self.minimumSizeHint().width(), self.sizeHint().height())
            if needed != self._needed:
                self._needed = needed
                self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.setGeometry(self.rect())
