"""The rows of the order list: keyed, in a stable order, filtered by tab, with countdowns."""

from __future__ import annotations

from bisect import bisect_left, insort
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nonvoip_desktop.ui.dates import short_day
from nonvoip_desktop.ui.format import clock_time, countdown, spaced, utc_now
from nonvoip_desktop.ui.orders import rentals, words
from nonvoip_desktop.ui.orders.columns import Column
from nonvoip_desktop.ui.orders.countdown import ends_soon, seconds_left
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.text import clean, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
Tab = Literal["active", "rentals", "all"]

#: What sorts a row: live before finished, newest (or, of rentals, ending) first, what belongs
#: together in its own order, then by key.
_Place = tuple[bool, float, int, str]


class OrderRole(IntEnum):
    """What the delegate and sorting ask for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    SOON = Qt.ItemDataRole.UserRole + 3
    RUNS = Qt.ItemDataRole.UserRole + 4
    PILL = Qt.ItemDataRole.UserRole + 5
    #: The small line below a cell's text, in the tab of the rentals.
    UNDER = Qt.ItemDataRole.UserRole + 6
    #: What the tooltip says, as plain text.
    HINT = Qt.ItemDataRole.UserRole + 7


class OrderTableModel(QAbstractTableModel):
    """Orders and purchases as rows, kept by key.

    ``elapsed`` gives the seconds of the even clock that deadlines are counted
    on, ``now`` the time in UTC. Live rows come first, the newest on top, among
    the rentals the one that ends first; a row keeps its place while it is only
    updated. A reset happens for ``set_rows`` and a change of tab only.
    """

    #: The number of rows in some tab has changed.
    countsChanged = Signal()
    #: Some row is new, different or gone, whatever the tab.
    rowsChanged = Signal()
    #: A row has got a code that it did not have before; its key.
    codeArrived = Signal(str)
    #: Times are shown in UTC from now on, or in the person's zone again.
    zoneChanged = Signal(bool)

    def __init__(
        self,
        elapsed: Callable[[], float],
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._elapsed = elapsed
        self._now = now
        self._rows: dict[str, OrderRow] = {}
        self._order: list[_Place] = []
        self._tab: Tab = "active"
        self._live = 0
        self._rentals = 0
        self._ticked: dict[str, str] = {}
        self._use_utc = False

    # What the controller sets.

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = {row.key: row for row in rows}
        self._live = sum(row.live for row in self._rows.values())
        self._rentals = sum(row.rental for row in self._rows.values())
        self._arrange()
        self.endResetModel()
        self.countsChanged.emit()
        self.rowsChanged.emit()

    def upsert(self, row: OrderRow) -> None:
        """Update the row with this key, or insert it at its place."""
        old = self._rows.get(row.key)
        if old == row:
            return
        was, will = old is not None and self._in_tab(old), self._in_tab(row)
        place = self._place(row)
        if old is not None and was and will and self._place(old) == place:
            self._rows[row.key] = row
            at = bisect_left(self._order, place)
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        elif old is not None and was and will:
            self._move(old, row)
        else:
            if old is not None and was:
                self._take_out(old)
            self._rows[row.key] = row
            if will:
                at = bisect_left(self._order, place)
                self.beginInsertRows(QModelIndex(), at, at)
                self._order.insert(at, place)
                self.endInsertRows()
        self._count(old, row)
        self.rowsChanged.emit()
        if row.pin and (old is None or old.pin != row.pin):
            self.codeArrived.emit(row.key)

    def remove(self, key: str) -> None:
        """Drop the row with this key, if there is one."""
        old = self._rows.get(key)
        if old is None:
            return
        if self._in_tab(old):
            self._take_out(old, forget=True)
        else:
            del self._rows[key]
        self._ticked.pop(key, None)
        self._count(old, None)
        self.rowsChanged.emit()

    def set_tab(self, tab: Tab) -> None:
        """Show the live rows, the rentals, or all."""
        if tab != self._tab:
            self.beginResetModel()
            self._tab = tab
            self._arrange()
            self.endResetModel()

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        if use_utc != self._use_utc:
            self._use_utc = use_utc
            if self._order:
                last = self.index(len(self._order) - 1, Column.STATE)
                self.dataChanged.emit(self.index(0, Column.TIME), last)
            self.zoneChanged.emit(use_utc)

    def tick(self, rows: Iterable[int] | None = None) -> None:
        """Repaint the rows whose shown countdown has changed since the last tick.

        ``rows`` limits the work to what is on screen; without it all are looked at.
        """
        now = self._elapsed()
        for at in range(len(self._order)) if rows is None else rows:
            row = self.row(at)
            text = self._clock_text(row, now) if row is not None else ""
            if row is None or not text:
                continue
            if self._ticked.get(row.key) != text:
                self._ticked[row.key] = text
                self.dataChanged.emit(self.index(at, Column.TIME), self.index(at, Column.STATE))

    def _clock_text(self, row: OrderRow, elapsed: float) -> str:
        """What only the clock changes in a row; empty where nothing does."""
        texts = []
        left = seconds_left(row, elapsed)
        if left is not None:
            texts.append(countdown(left))
        if self._tab == "rentals" and row.ends is not None:
            texts.append(countdown(row.ends - elapsed))
        if row.status is RowStatus.BIDDING:
            texts.append(words.row_pill(row, False, self._now()).text)
        return " ".join(texts)

    # What views and controllers ask.

    @property
    def use_utc(self) -> bool:
        """Whether times are shown in UTC."""
        return self._use_utc

    @property
    def tab(self) -> Tab:
        """The tab on screen."""
        return self._tab

    def keys(self) -> tuple[str, ...]:
        """The keys of all rows, whatever the tab."""
        return tuple(self._rows)

    def row_for(self, key: str) -> OrderRow | None:
        """The row with this key, whatever the tab."""
        return self._rows.get(key)

    def row(self, at: int) -> OrderRow | None:
        """The row shown at this place of the tab."""
        return self._rows[self._order[at][-1]] if 0 <= at < len(self._order) else None

    def place_of(self, key: str) -> int:
        """Where the tab shows the row with this key, -1 if it does not."""
        row = self._rows.get(key)
        if row is None or not self._in_tab(row):
            return -1
        return bisect_left(self._order, self._place(row))

    def counts(self) -> dict[str, int]:
        """How many rows each tab has."""
        return {"active": self._live, "rentals": self._rentals, "all": len(self._rows)}

    def soon(self, row: OrderRow) -> bool:
        """Whether a row that waits for something has less than a minute left."""
        return ends_soon(row, self._elapsed())

    def time_text(self, row: OrderRow) -> str:
        """What is left, or when it began where nothing runs out."""
        if self._tab == "rentals":
            return rentals.time_text(row, self._elapsed(), self._use_utc)
        left = seconds_left(row, self._elapsed())
        return countdown(left) if left is not None else self._began(row.since)

    # Qt's side.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows the tab has."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Five: time left, service, number, state, action."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns; the table shows none, but a screen reader says them."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Time left"),
            self.tr("Service"),
            self.tr("Number"),
            self.tr("State"),
            self.tr("Action"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of one cell, by role."""
        row = self.row(index.row())
        if row is None:
            return None
        column = index.column()
        if role == OrderRole.ROW:
            return row
        if role == OrderRole.SOON:
            if self._tab == "rentals" and column == Column.TIME:
                return rentals.ends_soon(row, self._elapsed())
            return self.soon(row)
        if role == OrderRole.RUNS:
            return self._runs(row)
        if role == OrderRole.PILL:
            return self._pill(row)
        if role == OrderRole.UNDER:
            return self._under(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == Column.TIME:
                return self._spoken(row)
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._under(row, column) or None
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = self._hint(row, column)
            return tooltip(hint) if hint else None
        if role == OrderRole.HINT:
            return self._hint(row, column)
        if role == OrderRole.SORT:
            return self._sort_value(row, column)
        return None

    def _hint(self, row: OrderRow, column: int) -> str:
        """What a tooltip says, as plain text."""
        if column == Column.ACTION:
            return words.action_hint(row.action) if row.action is not None else ""
        end = rentals.end_text(row, self._use_utc) if column == Column.TIME else ""
        texts = (end, row.alert, row.trouble, row.detail, row.note)
        return "\n".join(clean(text) for text in texts if text)

    def _spoken(self, row: OrderRow) -> str:
        return words.spoken(row, self._pill(row), self.time_text(row), self._runs(row))

    def _runs(self, row: OrderRow) -> bool:
        if self._tab == "rentals":
            return row.ends is not None
        return seconds_left(row, self._elapsed()) is not None

    def _pill(self, row: OrderRow) -> words.Pill:
        return words.row_pill(row, self.soon(row), self._now())

    def _under(self, row: OrderRow, column: int) -> str:
        if self._tab != "rentals":
            return ""
        if column == Column.TIME:
            return rentals.under_time(row, self._use_utc)
        if column == Column.SERVICE:
            return clean(row.group_text, one_line=True)
        if column == Column.STATE:
            return rentals.under_state(row, self._elapsed())
        return ""

    def _text(self, row: OrderRow, column: int) -> str:
        if column == Column.TIME:
            return self.time_text(row)
        if column == Column.SERVICE:
            return words.shown_service(row)
        if column == Column.NUMBER:
            return words.shown_number(row)
        if column == Column.STATE:
            if row.pin:
                return spaced(clean(row.pin))
            return self._pill(row).text
        return words.action_text(row.action) if row.action is not None else ""

    def _sort_value(self, row: OrderRow, column: int) -> float | str | int:
        if column == Column.TIME:
            return row.deadline if row.deadline is not None else float("inf")
        if column == Column.SERVICE:
            return row.service.casefold()
        if column == Column.NUMBER:
            return row.number or ""
        if column == Column.STATE:
            return list(RowStatus).index(row.status)
        return self._text(row, column)

    def _began(self, since: datetime) -> str:
        """The time of day for today's rows, the date for older ones."""
        zone = UTC if self._use_utc else None
        local, today = since.astimezone(zone), self._now().astimezone(zone)
        if local.date() == today.date():
            return clock_time(since, self._use_utc)[:5]
        return short_day(since, self._use_utc)

    # Order and counting.

    def _in_tab(self, row: OrderRow) -> bool:
        return row.live if self._tab == "active" else self._tab == "all" or row.rental

    def _arrange(self) -> None:
        self._order = sorted(self._place(row) for row in self._rows.values() if self._in_tab(row))
        self._ticked.clear()

    def _take_out(self, old: OrderRow, *, forget: bool = False) -> None:
        at = bisect_left(self._order, self._place(old))
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._order[at]
        if forget:
            # Before views hear of it: they tell a row that is gone from one that has left a tab.
            del self._rows[old.key]
        self.endRemoveRows()

    def _move(self, old: OrderRow, row: OrderRow) -> None:
        start = bisect_left(self._order, self._place(old))
        place = self._place(row)
        # Qt counts the target before the row has left its old place.
        target = bisect_left(self._order, place)
        moves = target not in (start, start + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), start, start, QModelIndex(), target)
        del self._order[start]
        insort(self._order, place)
        self._rows[row.key] = row
        if moves:
            self.endMoveRows()
        at = bisect_left(self._order, place)
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))

    def _count(self, old: OrderRow | None, new: OrderRow | None) -> None:
        live = (new is not None and new.live) - (old is not None and old.live)
        rentals = (new is not None and new.rental) - (old is not None and old.rental)
        self._live += live
        self._rentals += rentals
        if live or rentals or (old is None) != (new is None):
            self.countsChanged.emit()

    def _place(self, row: OrderRow) -> _Place:
        together = row.together
        at = together.at if together is not None else 0
        if self._tab == "rentals" and row.live:
            # What ends first matters most.
            ends = row.ends_at.timestamp() if row.ends_at is not None else float("inf")
            return (False, ends, at, row.key)
        since = together.since if together is not None else row.since
        return (not row.live, -since.timestamp(), at, row.key)
