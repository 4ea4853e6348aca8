"""The menus of the menu bar: keys in a column of their own, readable in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

#: Keeps what stands between two of it in its order among words that run to the left.
_MARK = "\u200e"


class Menu(QMenu):
    """A menu that leaves air before the keys and tells in tooltips why something is grey."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.give_air)

    def give_air(self) -> None:
        """The longest words would all but touch the keys; what is wider moves the keys away."""
        if all(entry.shortcut().isEmpty() for entry in self.actions()):
            return
        self.setMinimumWidth(0)
        self._measure_anew()
        self.setMinimumWidth(self.sizeHint().width() + GAP)
        self._measure_anew()

    def _measure_anew(self) -> None:
        # A menu looks at its smallest width only when it measures its entries, and keeps these.
        self.changeEvent(QEvent(QEvent.Type.FontChange))

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and self.isRightToLeft():
            # 'Ctrl+,' would read ',+Ctrl'.
            option.text = f"{words}\t{_MARK}{keys}{_MARK}"
