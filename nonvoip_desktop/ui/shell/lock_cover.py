"""What the window shows in place of codes while the screen is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6

from nonvoip_desktop.ui.products.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme


class LockCover(EmptyState):
    """Remembers who had the keyboard. Its button is for lockers that end without a word."""

    def __init__(self, theme: Theme, icons: Icons, focused: QWidget | None) -> None:
        super().__init__(theme, icons)
        self.setObjectName("lockCover")
        self.button.setObjectName("uncoverButton")
        self._focused = focused
        self.show_words(
            "eye-off",
            self.tr("Hidden while the screen is locked"),
            self.tr("Everything is shown again as soon as the screen is unlocked."),
            button=self.tr("Show now"),
        )

    def give_focus_back(self) -> None:
        """Give the keyboard to whoever had it before."""
        focused = self._focused
        if focused is not None and shiboken6.isValid(focused) and focused.isVisible():
            focused.setFocus()
