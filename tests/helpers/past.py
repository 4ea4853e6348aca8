"""The history and the statistics of the window, as a person reads and uses them.

past = Past(desk)
await past.open()
await past.look_for("insta")
await desk.until("one order", lambda: past.services() == ["Instagram"])
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLineEdit

from nonvoip_desktop.domain.history import HistoryEntry
from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.statistics.view import StatisticsPage
from tests.helpers.desk import CTRL, SHIFT, Desk


class Past:
    """Drives the two pages by keys and clicks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def open(self) -> HistoryPage:
        """Go to the history by its keys, and wait for its rows."""
        self.desk.press(Qt.Key.Key_H, CTRL | SHIFT)
        await self.desk.until("the history", lambda: self.page.isVisible())
        await self.desk.until("its first answer", lambda: self.count() not in ("", "…"))
        return self.page

    async def open_statistics(self) -> StatisticsPage:
        """Go to the statistics by their keys."""
        self.desk.press(Qt.Key.Key_T, CTRL | SHIFT)
        await self.desk.until("the statistics", lambda: self.statistics.isVisible())
        return self.statistics

    @property
    def page(self) -> HistoryPage:
        pages = self.desk.window.findChildren(HistoryPage)
        assert len(pages) == 1, f"{len(pages)} pages of history"
        return pages[0]

    @property
    def statistics(self) -> StatisticsPage:
        pages = self.desk.window.findChildren(StatisticsPage)
        assert len(pages) == 1, f"{len(pages)} pages of statistics"
        return pages[0]

    def count(self) -> str:
        """How many orders the page says that there are."""
        return self.desk.label("historyCount")

    def entries(self) -> list[HistoryEntry]:
        """The rows of the list that are here, from the top."""
        model = self.page.model
        found = [model.entry(row) for row in range(model.rowCount())]
        return [entry for entry in found if entry is not None]

    def services(self) -> list[str]:
        """The services of these rows."""
        return [entry.order.service for entry in self.entries()]

    def look_for(self, text: str) -> None:
        """Type into the history's search, in place of what stands there."""
        field = find(self.page, QLineEdit, "historySearch")
        click(field)
        press(field, Qt.Key.Key_A, CTRL)
        press(field, Qt.Key.Key_Delete)
        type_text(field, text)

    def narrow(self, name: str, text: str) -> None:
        """Choose an entry of a filter by its text, with the keyboard."""
        self.choose_in(find(self.page, QComboBox, name), text)

    @staticmethod
    def choose_in(box: QComboBox, text: str) -> None:
        """Go to the entry of a list of choices that begins with this text, key by key."""
        texts = [box.itemText(at) for at in range(box.count())]
        at = next((at for at, entry in enumerate(texts) if entry.startswith(text)), -1)
        assert at >= 0, f"{text!r} is not among {texts}"
        while box.currentIndex() != at:
            press(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)

    def choose(self, row: int) -> None:
        """Click a row."""
        view = self.page.list
        index = self.page.model.index(row, 0)
        click(view.viewport(), view.visualRect(index).center())

    def do(self, action: str) -> None:
        """Choose from the menu of the chosen order, as behind its button '…'."""
        menu = self.page.detail.menu()
        entries = [entry for entry in menu.actions() if entry.data() == action]
        assert entries, f"{action} is not offered"
        entry: QAction = entries[0]
        entry.trigger()
        menu.close()

    async def answer_file_dialog(self, path: str) -> None:
        """Type a path into the dialog that asks for a file, and click its button."""
        await self.desk.until("the question for a file", lambda: self._file_dialog().isVisible())
        dialog = self._file_dialog()
        field = find(dialog, QLineEdit, "fileNameEdit")
        press(field, Qt.Key.Key_A, CTRL)
        type_text(field, path)
        box = dialog.findChildren(QDialogButtonBox)[0]
        standard = QDialogButtonBox.StandardButton
        button = box.button(standard.Save) or box.button(standard.Open)

        def answered() -> bool:
            # The list of names that fit opens by itself, and takes keys and the first click.
            field.completer().popup().hide()
            if field.text() != path:
                field.setText(path)
                return False
            click(button)
            return not any(isinstance(open_, QFileDialog) for open_ in self.desk.dialogs())

        await self.desk.until("the answer", answered)

    def _file_dialog(self) -> QFileDialog:
        return self.desk.dialog(QFileDialog)
