"""The data page: where everything is, its backups, and moving and erasing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.settings.parts import Part

if TYPE_CHECKING:
    from datetime import datetime


class StoredPart(Part):
    """What can be done with everything that is stored, once somebody is signed in."""

    exportRequested = Signal()
    importRequested = Signal()
    eraseRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        out = self.add_action(
            self.tr("Export everything"),
            self.tr("All orders and messages in one file for another computer."),
            self.tr("Export everything…"),
            "exportEverything",
        )
        out.clicked.connect(self.exportRequested)
        back = self.add_action(
            self.tr("Import"),
            self.tr("Takes over from such a file what this computer does not know yet."),
            self.tr("Import…"),
            "importEverything",
        )
        back.clicked.connect(self.importRequested)
        erase = self.add_action(
            self.tr("Erase orders"),
            self.tr("Orders with their messages and codes, for good, from backups too."),
            self.tr("Erase…"),
            "eraseOrders",
        )
        erase.clicked.connect(self.eraseRequested)


class DataPart(Part):
    """Tells what is asked for; the files are somebody else's."""

    folderRequested = Signal()
    backupRequested = Signal()

    def __init__(self, folder: str) -> None:
        super().__init__()
        row = self.add_action(
            self.tr("Orders, messages, settings and the log"),
            folder,
            self.tr("Open the folder"),
            "openFolder",
        )
        row.clicked.connect(self.folderRequested)
        self._backup = self.add_action(self.tr("Backups"), "", self.tr("Back up now"), "backUpNow")
        self._backup.clicked.connect(self.backupRequested)

    def show_backup(self, made_at: datetime | None, *, use_utc: bool) -> None:
        """When the newest backup was made; ``None`` if there is none."""
        self._backup.button.setEnabled(True)
        self._backup.show_error("")
        if made_at is None:
            self._backup.set_help(self.tr("There is none yet. One is made each day."))
            return
        words = self.tr("The newest is from {moment}. One is made each day.")
        moment = shown.day_and_time(made_at, use_utc)
        self._backup.set_help(words.format(moment=moment))

    def show_busy(self) -> None:
        """A backup is being made."""
        self._backup.button.setEnabled(False)
        self._backup.show_error("")
        self._backup.set_help(self.tr("A backup is being made…"))

    def show_failure(self, words: str) -> None:
        """No backup could be made, and why."""
        self._backup.button.setEnabled(True)
        self._backup.set_help("")
        self._backup.show_error(words)
