"""Everything into a file for another computer, and out of one: the controller of both dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.format import count, day_and_time

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.history import ImportReport
    from nonvoip_desktop.ui.dialogs.moving import MovingDialog
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

#: The ending of such a file's name.
SUFFIX = "nonvoip"

_TASK = "moving"


class MovingController(QObject):
    """One dialog at a time; closing it gives the work up, and leaves everything as it was."""

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
        self._dialog: MovingDialog | None = None

    def export(self) -> None:
        """Ask for a file that everything is to be written into."""
        self._open(outwards=True)

    def take_over(self) -> None:
        """Ask for a file from another computer."""
        self._open(outwards=False)

    def close(self) -> None:
        """Give up and close the dialog."""
        self._tasks.cancel(_TASK)
        if self._dialog is not None:
            self._dialog.dismiss()

    def _open(self, *, outwards: bool) -> None:
        from nonvoip_desktop.ui.dialogs.moving import MovingDialog

        if self._dialog is not None:
            if self._dialog.busy:
                self._dialog.raise_()
                self._dialog.activateWindow()
                return
            self._dialog.dismiss()
        dialog = self._dialog = MovingDialog(self._theme, outwards=outwards, parent=self._window)
        dialog.fileWanted.connect(self._ask_where if outwards else self._ask_what)
        dialog.abandoned.connect(lambda: self._tasks.cancel(_TASK))
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.show()

    def _closed(self, dialog: MovingDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _kind(self) -> str:
        return translate("Moving", "NonVoip Desktop data (*.{suffix})").format(suffix=SUFFIX)

    def _ask_where(self) -> None:
        from nonvoip_desktop.ui.files import ask_where_to_save

        assert self._dialog is not None
        ask_where_to_save(
            self._dialog,
            translate("Moving", "Export everything"),
            f"nonvoip-desktop-{day_and_time(self._clock.now())[:10]}.{SUFFIX}",
            self._kind(),
            SUFFIX,
            lambda target: self._begin(self._export(target)),
        )

    def _ask_what(self) -> None:
        from nonvoip_desktop.ui.files import ask_what_to_open

        assert self._dialog is not None
        title = translate("Moving", "Import from another computer")
        ask_what_to_open(
            self._dialog, title, self._kind(), lambda source: self._begin(self._import(source))
        )

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        if self._dialog is None:
            work.close()
            return
        self._dialog.set_busy(True)
        self._tasks.start(_TASK, work)

    def _progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            percent = round(100 * min(1.0, done / total)) if total else 0
            words = translate("Moving", "{percent} % done").format(percent=percent)
            self._dialog.show_progress(done, total, words)

    async def _export(self, target: Path) -> None:
        try:
            await self._session.history.export_everything(target, self._progress)
        except StoreError as error:
            self._failed(error)
            return
        self._done(translate("Moving", "Everything was exported"), str(target))

    async def _import(self, source: Path) -> None:
        try:
            report = await self._session.history.import_everything(source, self._progress)
        except StoreError as error:
            self._failed(error)
            return
        self._done(translate("Moving", "The file was imported"), _words(report))

    def _failed(self, error: StoreError) -> None:
        # Whoever has closed the dialog meanwhile has cancelled this.
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.show_error(error.message)

    def _done(self, title: str, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.dismiss()
        self._tell(Notice("moving", Severity.GOOD, title, sentence))


def _words(report: ImportReport) -> str:
    if not (report.orders or report.messages or report.purchases or report.actions):
        return translate("Moving", "There was nothing in it that this computer did not know.")
    return translate("Moving", "New or newer: orders {orders}, messages {messages}.").format(
        orders=count(report.orders), messages=count(report.messages)
    )
