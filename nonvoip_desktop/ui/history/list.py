"""The history's list: one chosen order, however many there are, and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from nonvoip_desktop.ui.history.delegate import HistoryDelegate
from nonvoip_desktop.ui.history.words import HistoryAction, action_hint, action_text, actions
from nonvoip_desktop.ui.text import tooltip

if TYPE_CHECKING:
    from nonvoip_desktop.domain.history import HistoryEntry
    from nonvoip_desktop.ui.history.model import HistoryModel
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme


class HistoryList(QTableView):
    """Shows a ``HistoryModel``.

    A table, though it has one column: with a million rows it is set up in 2 ms, where a
    QListView of even rows takes 3.6 s and a QTreeView 3.3 s; both walk through all rows.
    """

    #: The ``HistoryEntry`` of the chosen row; ``None`` while none is chosen.
    chosen = Signal(object)
    #: A ``HistoryEntry`` and the ``HistoryAction`` that is asked for.
    actionRequested = Signal(object, object)

    def __init__(
        self, theme: Theme, icons: Icons, model: HistoryModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setAccessibleName(self.tr("Orders of the history"))
        self._entries = model
        self._chosen: HistoryEntry | None = None
        self._restoring = False
        self._row = -1
        self._kept_scroll: int | None = None
        self._rows = HistoryDelegate(theme, icons, self, model.now)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Once and small: where it exceeds the rows' height, a header resizes a million rows
        # one by one.
        self.verticalHeader().setMinimumSectionSize(1)
        self.setModel(model)
        self._restyle()
        self.selectionModel().currentRowChanged.connect(self._moved)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._recall)
        model.dataChanged.connect(self._arrived)
        theme.changed.connect(self._restyle)

    def current_entry(self) -> HistoryEntry | None:
        """The chosen order."""
        return self._chosen

    def choose(self, row: int) -> None:
        """Choose a row and bring it into view."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._entries.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def choose_first(self) -> None:
        """Choose the order at the top of the rows that have come, if there are any."""
        if self._entries.rowCount():
            self.choose(0)
        else:
            self._tell(None)

    def forget(self) -> None:
        """Choose nothing: the rows that come are others."""
        self._chosen = None
        self._kept_scroll = 0

    def rows_on_screen(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        count = self._entries.rowCount()
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else max(0, count - 1)

    # Choosing. The chosen order is remembered: rows move when orders come.

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._row = current.row()
        if not self._restoring and current.isValid():
            entry = self._entries.entry(self._row)
            if entry is not None:
                self._tell(entry)
            else:
                self._chosen = None  # Until it has come.

    def _tell(self, entry: HistoryEntry | None) -> None:
        if entry != self._chosen:
            self._chosen = entry
            self.chosen.emit(entry)

    def _note_place(self) -> None:
        if self._kept_scroll is None:
            self._kept_scroll = self.verticalScrollBar().value()

    def _recall(self) -> None:
        """After a reset: the same place, and the same order chosen if it is in sight."""
        place, self._kept_scroll = self._kept_scroll, None
        self.verticalScrollBar().setValue(place or 0)
        self._find_chosen()

    def _find_chosen(self) -> None:
        if self._chosen is None:
            return
        at = self._entries.place_of(self._chosen.order.order_id)
        if at < 0 or at == self.currentIndex().row():
            return
        self._restoring = True
        place = self.verticalScrollBar().value()
        self.choose(at)
        self.verticalScrollBar().setValue(place)
        self._restoring = False

    def _arrived(self) -> None:
        """Rows have come: the chosen one may be among them, have moved, or be gone."""
        if self._chosen is not None:
            at = self._entries.place_of(self._chosen.order.order_id)
            if at >= 0:
                self._find_chosen()
                self._tell(self._entries.entry(at))
                return
        row = min(self._row, self._entries.rowCount() - 1)
        if row < 0 or not self._entries.is_fresh(row):
            return
        entry = self._entries.entry(row)
        if self.currentIndex().row() != row:
            self.choose(row)
        if entry is not None:
            self._tell(entry)

    # Keys and menu.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._chosen
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if entry is not None and entry.pin and not event.isAutoRepeat():
                self.actionRequested.emit(entry, HistoryAction.COPY_PIN)
        elif event.matches(QKeySequence.StandardKey.Copy):
            if entry is not None and (entry.pin or entry.order.number):
                what = HistoryAction.COPY_PIN if entry.pin else HistoryAction.COPY_NUMBER
                self.actionRequested.emit(entry, what)
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfDocument) or (
            event.key() == Qt.Key.Key_Home
        ):
            self.choose(0)
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument) or (
            event.key() == Qt.Key.Key_End
        ):
            self.choose(self._entries.rowCount() - 1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.globalPos()
        else:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        entry = self._entries.entry(index.row())
        if entry is not None:
            self.choose(index.row())
            self.menu_for(entry).popup(place)
        event.accept()

    def menu_for(self, entry: HistoryEntry) -> QMenu:
        """Everything that can be asked of an order; the menu deletes itself when it closes."""
        menu = QMenu(self)
        menu.setObjectName("historyMenu")
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copies = (
            (HistoryAction.COPY_PIN, entry.pin),
            (HistoryAction.COPY_NUMBER, entry.order.number),
        )
        offered = [action for action, there in copies if there]
        for action in (*offered, *actions(entry, self._entries.now())):
            if action is HistoryAction.ERASE or (offered and action is HistoryAction.NOTE):
                menu.addSeparator()
            choice = menu.addAction(action_text(action))
            choice.setToolTip(tooltip(action_hint(action)))
            choice.setData(action.value)
        menu.triggered.connect(
            lambda choice: self.actionRequested.emit(entry, HistoryAction(str(choice.data())))
        )
        return menu

    # How it looks.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= self._rows.narrowest_wide
        if wide != self._rows.wide:
            self._rows.wide = wide
            self._restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._rows.focused = True
        if not self.currentIndex().isValid() and self._entries.rowCount():
            self.choose(max(0, self.rowAt(0)))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rows.focused = False
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange)
        if event.type() in (*kinds, QEvent.Type.LanguageChange) and hasattr(self, "_rows"):
            self._restyle()

    def _restyle(self) -> None:
        self._rows.refresh()
        self._rows.mirrored = self.isRightToLeft()
        self._rows.use_utc = self._entries.use_utc
        # The row at the top stays at the top when rows become higher or lower.
        top = self.rowAt(0)
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height)
        if top > 0:
            self.verticalScrollBar().setValue(top * self._rows.row_height)
        self.viewport().update()

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        self._rows.use_utc = use_utc
        self._entries.set_use_utc(use_utc)
