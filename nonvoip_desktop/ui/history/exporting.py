"""Writing the history into a file: asks what and where, shows how far it is, says how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.domain.history import ExportForm, HistoryFilter
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.files import ask_where_to_save
from nonvoip_desktop.ui.format import day_and_time
from nonvoip_desktop.ui.history.export_dialog import ExportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

_TASK = "history export"


class ExportingController(QObject):
    """One export at a time; closing its dialog gives it up, and leaves no file."""

    def __init__(
        self,
        session: Session,
        tasks: TaskOwner,
        clock: Clock,
        theme: Theme,
        window: QWidget,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._clock = clock
        self._theme = theme
        self._window = window
        self._tell = tell
        self._dialog: ExportDialog | None = None
        self._wanted = HistoryFilter()

    def ask(self, wanted: HistoryFilter, found: int) -> None:
        """Ask what to export; ``wanted`` is what the page shows, and finds so many."""
        if self._dialog is not None and self._dialog.busy:
            self._dialog.raise_()
            return
        if self._dialog is not None:
            self._dialog.dismiss()
        self._wanted = wanted
        shown = found if wanted.narrows else None
        dialog = self._dialog = ExportDialog(self._theme, shown, self._window)
        dialog.fileWanted.connect(self._ask_where)
        dialog.abandoned.connect(self._give_up)
        dialog.finished.connect(self._closed)
        dialog.show()

    def close(self) -> None:
        """Give up and close the dialog."""
        self._give_up()
        if self._dialog is not None:
            self._dialog.dismiss()

    def _closed(self) -> None:
        self._dialog = None

    def _give_up(self) -> None:
        self._tasks.cancel(_TASK)

    def _ask_where(self, found_only: bool, form: object) -> None:
        assert self._dialog is not None
        assert isinstance(form, ExportForm)
        wanted = self._wanted if found_only else HistoryFilter()
        kinds = {
            ExportForm.CSV: translate("Exporting", "CSV files (*.csv)"),
            ExportForm.JSON: translate("Exporting", "JSON files (*.json)"),
        }
        ask_where_to_save(
            self._dialog,
            translate("Exporting", "Export the history"),
            f"nonvoip-history-{day_and_time(self._clock.now())[:10]}.{form.value}",
            kinds[form],
            form.value,
            lambda target: self._begin(wanted, target, form),
        )

    def _begin(self, wanted: HistoryFilter, target: Path, form: ExportForm) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(True)
            self._tasks.start(_TASK, self._write(wanted, target, form))

    def _progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_written(done, total)

    async def _write(self, wanted: HistoryFilter, target: Path, form: ExportForm) -> None:
        try:
            written = await self._session.history.export(wanted, target, form, self._progress)
        except StoreError as error:
            # Whoever has closed the dialog meanwhile has cancelled this.
            if self._dialog is not None:
                self._dialog.set_busy(False)
                self._dialog.show_error(error.message)
            return
        if self._dialog is not None:
            self._dialog.dismiss()
        title = translate("Exporting", "%Ln order(s) were exported", None, written)
        self._tell(Notice("order export", Severity.GOOD, title, str(target)))
