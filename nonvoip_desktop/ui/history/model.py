"""The rows of the history: any number of them, of which only pages around the view are held."""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from nonvoip_desktop.ui.format import utc_now
from nonvoip_desktop.ui.history import words
from nonvoip_desktop.ui.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.history import HistoryEntry

Index = QModelIndex | QPersistentModelIndex

#: Rows that are fetched at a time: a few screens, and quick to read.
PAGE = 50
#: Pages that are held; the one that was not looked at for longest goes first.
KEPT = 60


class HistoryRole(IntEnum):
    """What the delegate asks for beyond Qt's own roles; ``None`` while a row is on its way."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractTableModel):
    """Knows how many rows there are, and says which pages it lacks when they are looked at.

    One column, a whole order a row. Rows that are not here yet are empty; whoever
    hears ``pagesWanted`` asks for ``next_wanted`` and gives it by ``put``.
    """

    #: Rows were looked at that are not here.
    pagesWanted = Signal()

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._count = 0
        self._use_utc = False
        self._pages: OrderedDict[int, Sequence[HistoryEntry]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: set[int] = set()
        # Looking at rows happens while painting: nobody is told in the middle of that.
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(0)
        self._tell.timeout.connect(self.pagesWanted)

    # What the controller sets.

    def show(self, count: int, first: Sequence[HistoryEntry] = ()) -> None:
        """Show ``count`` other rows, of which the first page may be known already."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._stale.clear()
        self._wanted.clear()
        if first:
            self._pages[0] = first
        self.endResetModel()

    def grow(self, count: int) -> None:
        """It is known by now that there are so many rows; those that are here stay.

        By a reset, which takes 2 ms for a million rows; a view keeps its place.
        """
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()

    def renew(self, count: int) -> None:
        """The same rows may be others now; they stay on screen until the new ones are here."""
        self._stale = set(self._pages)
        self._wanted.clear()
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 0))

    def next_wanted(self, first: int, last: int) -> int | None:
        """A page that is looked at in these rows; what was looked at elsewhere is let go."""
        on_screen = range(first // PAGE, last // PAGE + 1)
        self._wanted.intersection_update(on_screen)
        return min(self._wanted, default=None)

    def put(self, page: int, entries: Sequence[HistoryEntry]) -> None:
        """A page has come."""
        self._wanted.discard(page)
        self._stale.discard(page)
        self._pages[page] = entries
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
        top, end = page * PAGE, min(self._count, (page + 1) * PAGE) - 1
        if top <= end:
            self.dataChanged.emit(self.index(top, 0), self.index(end, 0))

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        if use_utc != self._use_utc:
            self._use_utc = use_utc
            if self._count:
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))

    # What views and controllers ask.

    @property
    def use_utc(self) -> bool:
        """Whether times are shown in UTC."""
        return self._use_utc

    def now(self) -> datetime:
        """The time in UTC."""
        return self._now()

    def entry(self, row: int) -> HistoryEntry | None:
        """The order in this row, ``None`` where it is not here (yet)."""
        if not 0 <= row < self._count:
            return None
        page, at = divmod(row, PAGE)
        entries = self._pages.get(page)
        if entries is None or page in self._stale:
            self._want(page)
        if entries is None:
            return None
        self._pages.move_to_end(page)
        return entries[at] if at < len(entries) else None

    def is_fresh(self, row: int) -> bool:
        """Whether what is known of this row is not about to be replaced."""
        page = row // PAGE
        return page in self._pages and page not in self._stale

    def place_of(self, order_id: str) -> int:
        """The row of an order among those that are here, else -1."""
        for page, entries in self._pages.items():
            for at, entry in enumerate(entries):
                if entry.order.order_id == order_id:
                    return page * PAGE + at
        return -1

    def _want(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted.add(page)
            self._tell.start()

    # Qt's side.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many orders there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: the delegate paints the whole row."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of one row, by role."""
        if role not in (
            HistoryRole.ENTRY,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        entry = self.entry(index.row())
        if role == HistoryRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(entry.order.note) if entry is not None and entry.order.note else None
        if entry is None:
            return self.tr("Loading…")
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.order.service
        return words.spoken(entry, self._now(), self._use_utc)
