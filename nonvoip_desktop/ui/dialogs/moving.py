"""Taking everything to another computer: the dialogs of export and import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nonvoip_desktop.ui.dialogs.working import WorkingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class MovingDialog(WorkingDialog):
    """Says what will happen, has a file chosen, and shows how far it is.

    ``fileWanted`` asks for the file; its owner begins the work then.
    """

    fileWanted = Signal()

    def __init__(self, theme: Theme, *, outwards: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        if outwards:
            self.setObjectName("exportEverythingDialog")
            self.show_words(
                self.tr("Export everything"),
                self.tr(
                    "All orders, messages, notes and favourites of all accounts go into one file, "
                    "for this program on another computer. Passwords are not in it; codes and "
                    "messages are, as plain text."
                ),
            )
        else:
            self.setObjectName("importDialog")
            self.show_words(
                self.tr("Import from another computer"),
                self.tr(
                    "What such a file has and this computer has not is added. Where both know an "
                    "order, the newer one stays. Nothing is lost: a backup is made first. Until it "
                    "is done, nothing is bought and new messages wait."
                ),
            )
        self._go = self.accent_button(self.tr("Choose a file…"), "movingFile")
        self._go.clicked.connect(self._tell)

    def set_busy(self, busy: bool) -> None:
        """While it works, only giving up is left."""
        super().set_busy(busy)
        self._go.setEnabled(not busy)

    def _tell(self) -> None:
        self.show_error("")
        self.fileWanted.emit()
