"""The palette on screen: a field and a list of what was found, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.announcing import announce
from nonvoip_desktop.ui.palette.delegate import EntryDelegate
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.palette.entries import Entry

#: What is not among these is found by one more letter.
SHOWN = 50
_WIDTH, _LINES, _TOP = 600, 9, 6 * GAP

_Index = QModelIndex | QPersistentModelIndex
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _LINES - 1,
    Qt.Key.Key_PageUp: 1 - _LINES,
}


class EntryModel(QAbstractListModel):
    """The entries that are shown, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return entry if role == Qt.ItemDataRole.UserRole else None


class _Field(QLineEdit):
    """Where one types; passes on the keys that move in the list, and tells when it is left."""

    moved = Signal(int)
    entered = Signal()
    escaped = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that is still held from before does not act.
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The tab key stays: behind the palette there is nothing to go to while it is open."""
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in stays:
            self.left.emit()


class Palette(QFrame):
    """Lies over its window. ``typed`` asks for what fits; ``chosen`` and ``closed`` end it."""

    typed = Signal(str)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.field = _Field()
        self.field.setObjectName("paletteField")
        words = self.tr("Type a command, a service or an order")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setAccessibleDescription(
            self.tr("The arrow keys choose, Enter acts, Escape closes.")
        )
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.model = EntryModel(self)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self._delegate = EntryDelegate(theme, icons, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.nothing = PlainLabel(self.tr("Nothing fits. Try fewer letters."), role="dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(self._delegate.height)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self._choose)
        self.field.escaped.connect(self.closed)
        self.field.left.connect(self.closed)
        self.list.clicked.connect(lambda _index: self._choose())
        self.list.selectionModel().currentChanged.connect(self._say)
        window.installEventFilter(self)
        theme.changed.connect(self.update)

    def open(self) -> None:
        """Show it over the window and take the keyboard."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what fits, the best of it chosen."""
        self.model.show(entries)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._delegate.paint_sheet(painter, self.rect())
        painter.end()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(fonts.scaled(_WIDTH), window.width() - 4 * GAP)
        lines = min(_LINES, max(1, self.model.rowCount()))
        field = self.field.sizeHint().height()
        height = 2 * GAP + field + GRID + lines * self._delegate.height
        height = min(height, window.height() - 2 * _TOP)
        left = (window.width() - width) // 2
        self.setGeometry(QRect(QPoint(left, _TOP), QPoint(left + width - 1, _TOP + height - 1)))

    def _move(self, rows: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row()
            # One step beyond an end goes on at the other; a page stops there.
            row = (row + rows) % count if abs(rows) == 1 else max(0, min(count - 1, row + rows))
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self) -> None:
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is not None:
            self.chosen.emit(entry)

    def _say(self, current: QModelIndex) -> None:
        """The keyboard stays in the field: say what the list has chosen."""
        entry = self.model.entry(current.row())
        if entry is not None:
            announce(self, entry.spoken())
