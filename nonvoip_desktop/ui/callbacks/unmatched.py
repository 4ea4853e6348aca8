"""Callbacks that belong to no known order, and the way to give each to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.callbacks.delegate import UnmatchedDelegate
from nonvoip_desktop.ui.callbacks.words import event_line, event_text, order_line
from nonvoip_desktop.ui.format import count
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.shell.layout import hairline, set_margins
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.domain.callback import Callback
    from nonvoip_desktop.domain.order import Order

_SIZE = QSize(620, 460)
_Index = QModelIndex | QPersistentModelIndex


class UnmatchedModel(QAbstractListModel):
    """One event a row; ``callback`` gives it back."""

    def __init__(self) -> None:
        super().__init__()
        self._callbacks: tuple[Callback, ...] = ()
        self.use_utc = False

    def set_callbacks(self, callbacks: Sequence[Callback]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._callbacks = tuple(callbacks)
        self.endResetModel()

    def callback(self, row: int) -> Callback | None:
        """The event of a row."""
        return self._callbacks[row] if 0 <= row < len(self._callbacks) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._callbacks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        callback = self.callback(index.row()) if index.isValid() else None
        if callback is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            # What an item view shows is never read as HTML.
            return f"{event_line(callback, self.use_utc)}\n{event_text(callback)}"
        return None


class UnmatchedDialog(QDialog):
    """Shows the newest events; tells what shall become of the chosen one."""

    assignRequested = Signal(object, str)
    deleteRequested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setObjectName("unmatchedDialog")
        self.setWindowTitle(self.tr("Unmatched messages"))
        self.model = UnmatchedModel()
        self.list = self._make_list()
        self._summary = PlainLabel(role="dim")
        self._summary.setWordWrap(True)
        self._nothing = EmptyState(theme, Icons(theme))
        self._nothing.show_words("check", self.tr("Every message has found its order."), "")
        self._error = PlainLabel(role="bad")
        self._error.setObjectName("unmatchedError")
        self._error.setWordWrap(True)
        self._error.hide()
        self._lay_out()
        self.resize(fonts.scaled(_SIZE.width()), fonts.scaled(_SIZE.height()))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self._show_buttons()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("unmatchedList")
        view.setAccessibleName(self.tr("Unmatched messages"))
        view.setModel(self.model)
        view.setWordWrap(True)
        view.setSpacing(GRID)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setBackgroundRole(QPalette.ColorRole.Button)
        view.viewport().setAutoFillBackground(False)
        view.setItemDelegate(UnmatchedDelegate(self._theme, view))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # The cards, which have air around them, begin where the words above begin.
        view.setViewportMargins(-GRID, 0, -GRID, 0)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Unmatched messages"))
        title.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
        self.order = QComboBox()
        self.order.setObjectName("unmatchedOrder")
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setEditable(True)
        self.order.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field = self.order.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("An order of the list, or the id of any"))
        field.textChanged.connect(lambda _text: self._show_buttons())
        self.assign = Button(self.tr("Assign"), kind=Kind.ACCENT)
        self.assign.setObjectName("assignButton")
        self.assign.clicked.connect(self._tell_assign)
        self.delete = Button(self.tr("Delete"))
        self.delete.setObjectName("deleteButton")
        self.delete.clicked.connect(self._tell_delete)
        close = Button(self.tr("Close"))
        close.setObjectName("closeButton")
        close.clicked.connect(self.reject)
        self._choosing = QWidget()
        label = PlainLabel(self.tr("Assign to order"))
        label.setBuddy(self.order)
        field_row = QHBoxLayout()
        field_row.setSpacing(GAP - RING)
        field_row.addWidget(self.order, 1)
        field_row.addWidget(self.assign)
        # Above the field, which has room for its words then in every language.
        choosing = QVBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(GRID)
        choosing.addWidget(label)
        choosing.addLayout(field_row)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GAP - RING, GAP, 3 * GAP - RING, GAP)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(close)
        body = QVBoxLayout()
        # The ring of the button reaches into the margin, the list does not.
        set_margins(body, 3 * GAP, 3 * GAP - 4, 3 * GAP - RING, 2 * GAP)
        listed = QVBoxLayout()
        set_margins(listed, 0, 0, RING, 0)
        listed.addWidget(self.list)
        body.setSpacing(GAP)
        body.addWidget(title)
        body.addWidget(self._summary)
        body.addLayout(listed, 1)
        body.addWidget(self._nothing, 1)
        body.addWidget(self._choosing)
        body.addWidget(self._error)
        body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def show_callbacks(self, callbacks: Sequence[Callback], total: int) -> None:
        """Show these events, the newest of so many."""
        self.model.set_callbacks(callbacks)
        if callbacks:
            self.list.setCurrentIndex(self.model.index(0))
        if total > len(callbacks):
            text = self.tr("The newest {count} of {total}. Nothing is deleted by itself.")
            words = text.format(count=count(len(callbacks)), total=count(total))
        elif callbacks:
            words = self.tr(
                "The service sent these, and no order of this account fits. Their text may come "
                "from anybody: trust none that you do not expect."
            )
        else:
            words = ""
        self._summary.setText(words)
        self._summary.setVisible(bool(words))
        self._nothing.setVisible(not callbacks)
        for part in (self.list, self._choosing, self.delete):
            part.setVisible(bool(callbacks))
        self._show_buttons()

    def show_orders(self, orders: Sequence[Order]) -> None:
        """Offer these orders."""
        typed = self.order.currentText()
        self.order.clear()
        for order in orders:
            self.order.addItem(order_line(order), order.order_id)
        self.order.setCurrentIndex(-1)
        self.order.setEditText(typed)

    def show_error(self, words: str) -> None:
        """Why something was not done; an empty text takes it away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def chosen(self) -> Callback | None:
        """The event that is chosen."""
        return self.model.callback(self.list.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def _show_buttons(self) -> None:
        chosen = self.chosen() is not None
        self.delete.setEnabled(chosen)
        self.assign.setEnabled(chosen and bool(self.order.currentText().strip()))

    def _order_id(self) -> str:
        typed = self.order.currentText().strip()
        place = self.order.findText(typed)
        return str(self.order.itemData(place)) if place >= 0 else typed.removeprefix("#")

    def _tell_assign(self) -> None:
        callback = self.chosen()
        if callback is not None:
            self.assignRequested.emit(callback, self._order_id())

    def _tell_delete(self) -> None:
        callback = self.chosen()
        if callback is not None:
            self.deleteRequested.emit(callback)
