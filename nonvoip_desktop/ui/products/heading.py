"""The line above the cards, which is laid out by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Heading(QWidget):
    """Holds a row whose words change with every key of a search.

    Within the window's layouts each change of a label would lay out the whole
    window anew. The row's widget has no layout above it; only a change of what
    it needs at least is passed on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Holds the row, which is laid out by whoever fills it.
        self.row = QWidget(self)
        self._needed = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.row.minimumSizeHint()

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
        self.row.setGeometry(self.rect())
