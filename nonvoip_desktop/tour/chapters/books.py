"""What was: the history with its search and export, and the statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from nonvoip_desktop.tour.hand import (
    Missed,
    choose_from_menu,
    click,
    find,
    find_window,
    has_window,
    press,
    see,
    settle,
    type_text,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.history.export_dialog import ExportDialog
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.statistics.view import StatisticsPage

if TYPE_CHECKING:
    from collections.abc import Iterator


class Books(Tourist):
    """What was: the history with its search and export, and the statistics."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "The history", self.history
        yield "Search the history", self.search
        yield "Export what was found", self.export
        yield "Statistics", self.statistics
        yield "Back to services and orders", self.back

    def _history(self) -> HistoryPage:
        return find(self.window, HistoryPage, "historyPage")

    def _services(self) -> list[str]:
        model = self._history().model
        entries = map(model.entry, range(model.rowCount()))
        return [entry.order.service for entry in entries if entry is not None]

    async def history(self) -> None:
        await choose_from_menu(self.window.menuBar(), "View", "History")
        await see("the history", lambda: isinstance(self.window.page, HistoryPage))
        await see("every order", lambda: len(self._services()) >= 3)
        page = self._history()
        await see("the newest one beside the list", lambda: page.detail.entry is not None)
        await settle(0.1)

    async def search(self) -> None:
        field = find(self._history(), QLineEdit, "historySearch")
        type_text(field, "insta")
        await see("Instagram alone", lambda: set(self._services()) == {"Instagram"})
        page = self._history()
        await see("its messages", lambda: bool(page.detail.messages.findChildren(QAbstractButton)))
        await settle(0.1)

    async def export(self) -> None:
        click(find(self._history(), QAbstractButton, "historyExport"))
        await see("what can be exported", lambda: has_window(ExportDialog))

    async def statistics(self) -> None:
        press(find_window(ExportDialog), Qt.Key.Key_Escape)
        await see("the dialog gone", lambda: not has_window(ExportDialog))
        await choose_from_menu(self.window.menuBar(), "View", "Statistics")
        await see("the statistics", lambda: isinstance(self.window.page, StatisticsPage))
        page = find(self.window, StatisticsPage, "statisticsPage")
        await see("what was spent", lambda: any(bar.value > 0 for bar in page.chart.bars))
        if not page.rates.table.rows:
            raise Missed("how often a code came")

    async def back(self) -> None:
        await choose_from_menu(self.window.menuBar(), "View", "Services")
        await see("the services", lambda: self.window.page is None)
