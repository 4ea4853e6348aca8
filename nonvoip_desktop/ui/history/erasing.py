"""Erasing orders for good: counts what is meant, erases it, and says what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.domain.history import Erasure, ErasureReport, HistoryFilter
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.format import day_and_time, number
from nonvoip_desktop.ui.history.erase_dialog import EraseDialog
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

_COUNT, _ERASE = "history erase count", "history erase"


class ErasingController(QObject):
    """One dialog at a time. What has begun goes on to its end, whatever is closed."""

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
        self._dialog: EraseDialog | None = None

    def ask(self) -> None:
        """Ask which orders are to be erased, by age or all."""
        self._open(EraseDialog(self._theme, self._clock.now(), self._window)).ask_count()

    def ask_one(self, order: Order) -> None:
        """Ask whether this order is to be erased."""
        words = translate("Erasing", "{service}, {number}, ordered {time}").format(
            service=clean(order.service, one_line=True),
            number=number(order.number or "–"),
            time=day_and_time(order.ordered_at),
        )
        dialog = EraseDialog(
            self._theme,
            self._clock.now(),
            self._window,
            order_id=order.order_id,
            order_words=words,
        )
        self._open(dialog).show_count(1)

    def close(self) -> None:
        """Close the dialog: what it asks is void."""
        self._tasks.cancel(_COUNT)
        if self._dialog is not None:
            self._dialog.dismiss()

    def _open(self, dialog: EraseDialog) -> EraseDialog:
        if self._dialog is not None:
            self._dialog.dismiss()
        self._dialog = dialog
        dialog.countWanted.connect(self._count)
        dialog.eraseRequested.connect(self._begin)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.show()
        return dialog

    def _closed(self, dialog: EraseDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _count(self, what: object) -> None:
        assert isinstance(what, Erasure)
        self._tasks.start(_COUNT, self._show_count(what))

    async def _show_count(self, what: Erasure) -> None:
        try:
            count = await self._session.history.count(HistoryFilter(until=what.before))
        except StoreError as error:
            if self._dialog is not None:
                self._dialog.show_error(error.message)
            return
        if self._dialog is not None:
            self._dialog.show_count(count)

    def _begin(self, what: object) -> None:
        assert isinstance(what, Erasure)
        if self._dialog is not None:
            self._dialog.set_busy(True)
        if not self._tasks.running(_ERASE):
            self._tasks.start(_ERASE, self._erase(what))

    def _progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            words = translate("Erasing", "Erasing, and making the files anew…")
            self._dialog.show_progress(done, total, words)

    async def _erase(self, what: Erasure) -> None:
        try:
            report = await self._session.history.erase(what, self._progress)
        except StoreError as error:
            if self._dialog is not None and self._dialog.busy:
                self._dialog.set_busy(False)
                self._dialog.show_error(error.message)
            else:
                title = translate("Erasing", "Nothing was erased")
                self._tell(Notice("order erase", Severity.BAD, title, error.message))
            return
        if self._dialog is not None:
            self._dialog.dismiss()
        self._say(report)

    def _say(self, report: ErasureReport) -> None:
        title = translate("Erasing", "%Ln order(s) were erased", None, report.orders)
        sentences = []
        if report.trouble:
            sentences.append(report.trouble)
        else:
            sentences.append(
                translate("Erasing", "Neither the database nor a backup holds them any more.")
            )
        if report.kept:
            sentences.append(
                translate(
                    "Erasing",
                    "%Ln order(s) were kept: running or not confirmed.",
                    None,
                    report.kept,
                )
            )
        severity = Severity.WARNING if report.trouble or not report.orders else Severity.GOOD
        self._tell(Notice("order erase", severity, title, " ".join(sentences)))
