"""What of the history goes into a file, and in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nonvoip_desktop.domain.history import ExportForm
from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.dialogs.working import WorkingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme


class ExportDialog(WorkingDialog):
    """``fileWanted`` asks for a file to be chosen; the dialog stays open until it is written."""

    #: Whether only what was found is meant, and the form of the file.
    fileWanted = Signal(bool, object)

    def __init__(self, theme: Theme, found: int | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("exportDialog")
        self.show_words(
            self.tr("Export the history"),
            self.tr(
                "The file holds numbers, messages and codes as plain text. "
                "Keep it where nobody else can read it."
            ),
        )
        self._what = self.add_choice(self.tr("Orders"), "exportWhat")
        if found is not None:
            text = self.tr("Only what was found ({count})").format(count=shown.count(found))
            self._what.addItem(text, True)
        self._what.addItem(self.tr("All orders"), False)
        self._form = self.add_choice(self.tr("Format"), "exportForm")
        self._form.addItem(self.tr("CSV, for spreadsheets"), ExportForm.CSV)
        self._form.addItem(self.tr("JSON, for programs"), ExportForm.JSON)
        self._go = self.accent_button(self.tr("Choose a file…"), "exportFile")
        self._go.clicked.connect(self._tell)

    def set_busy(self, busy: bool) -> None:
        """While it writes, only giving up is left."""
        super().set_busy(busy)
        self._go.setEnabled(not busy)

    def show_written(self, done: int, total: int) -> None:
        """How many orders are in the file."""
        words = self.tr("{done} of {total} orders").format(
            done=shown.count(done), total=shown.count(max(done, total))
        )
        self.show_progress(done, total, words)

    def _tell(self) -> None:
        self.show_error("")
        self.fileWanted.emit(bool(self._what.currentData()), ExportForm(self._form.currentData()))
