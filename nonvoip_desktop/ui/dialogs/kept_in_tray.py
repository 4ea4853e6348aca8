"""What is said once, when the window is closed for the first time: the app stays in the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class KeptInTrayDialog(DecisionDialog):
    """Return keeps the app in the tray; Escape goes back to the window and decides nothing."""

    kept = Signal()
    quitRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("keptInTrayDialog")
        self.show_words(
            self.tr("NonVoip Desktop goes on in the tray"),
            self.tr(
                "It waits for your messages there and tells you when one arrives. A click on "
                "its icon brings the window back, and its menu has your active orders."
            ),
            self.tr("The settings change what closing the window does. This is said only once."),
        )
        self.without_facts()
        end = Button(self.tr("Quit instead"), self)
        end.setObjectName("quitInstead")
        end.clicked.connect(self._quit)
        self.buttons.addWidget(end)
        keep = self.add_safe_button(self.tr("Keep in the tray"), "keepInTray")
        keep.clicked.connect(self.accept)

    def accept(self) -> None:
        """Return, the default button, or closing the window once more."""
        self._decided = True
        self.kept.emit()
        super().accept()

    def _quit(self) -> None:
        self.quitRequested.emit()
        self.dismiss()
