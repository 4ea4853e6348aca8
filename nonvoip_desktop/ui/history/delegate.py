"""The painted rows of the history: one line where there is room, else two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.format import day_and_time, money, spaced
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.history import words
from nonvoip_desktop.ui.history.model import HistoryRole
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.orders.words import shown_number, shown_service, status_pill
from nonvoip_desktop.ui.products.faces import Face, mixed
from nonvoip_desktop.ui.text import clean
from nonvoip_desktop.ui.theme import GAP, GRID, ROW_HEIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from nonvoip_desktop.domain.history import HistoryEntry
    from nonvoip_desktop.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

SIDE = 16
_SIGN = 12
_NOTE = 14
#: In a wide list.
_SERVICE_WIDEST, _STATE_WIDEST, _NOTE_WORDS = 288, 256, 120
_BAR = 3
#: Rows whose words are kept: some screens full.
KEPT_ROWS = 256
#: What time alone does not change any more.
_OVER = frozenset({RowStatus.RECEIVED, RowStatus.REJECTED, RowStatus.EXPIRED})


class HistoryDelegate(QStyledItemDelegate):
    """Paints whole rows; ``wide`` says whether everything stands on one line."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QObject,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._now = now
        self.wide = True
        self.mirrored = False
        self.focused = False
        self.use_utc = False
        self._whole = True
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and colours anew: the theme, the text size or the language changed."""
        self._date = Face(fonts.tabular(fonts.SIZE_SMALL))
        self._service = Face(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        self._number = Face(fonts.mono(fonts.SIZE_BODY))
        self._small = Face(fonts.mono(fonts.SIZE_SMALL))
        self._plain = Face(fonts.ui(fonts.SIZE_BODY))
        self._pin = Face(fonts.mono(fonts.SIZE_BODY + 1, 700))
        self._pill = Face(fonts.ui(fonts.SIZE_SMALL, fonts.MEDIUM))
        self._price = Face(fonts.tabular(fonts.SIZE_BODY))
        self._colours: dict[str, QColor] = {}
        self._known: dict[int, tuple[HistoryEntry, OrderRow]] = {}
        self._date_width = self._date.width("2000-00-00 00:00") + 3 * GRID
        self._number_width = self._number.width("+1 609 555-0123") + 3 * GRID
        self._price_width = self._price.width("$000.00") + GAP
        self._state_width = self._pill_width(status_pill(RowStatus.WAITING).text) + 3 * GRID

    @property
    def row_height(self) -> int:
        """The height of every row."""
        if self.wide:
            return max(ROW_HEIGHT, self._pill.height + 5 * GRID)
        return self._service.height + self._small.height + 5 * GRID

    @property
    def narrowest_wide(self) -> int:
        """From this width on everything fits on one line."""
        parts = self._date_width + self._number_width + self._state_width + self._price_width
        return parts + 22 * GRID + _NOTE + GAP + 2 * SIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: HistoryEntry | None = index.data(HistoryRole.ENTRY)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._whole = painter.deviceTransform().m11().is_integer()
        # By the text itself: in a mirrored window a code would be turned round.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, self._colour("accent_tint"))
            if self.focused:
                left = area.right() + 1 - _BAR if self.mirrored else area.left()
                painter.fillRect(
                    QRect(left, area.top(), _BAR, area.height()), self._colour("accent")
                )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._colour("hot"))
        # After the ground: shaded at its edges, it would let the view's own choice shine through.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        below = QRect(area.left(), area.bottom(), area.width(), 1)
        fill_hairline(painter, below, self._colour("line"))
        area = area.adjusted(0, 0, 0, -1)
        if entry is None:
            self._paint_waiting(painter, area, index.row())
        elif self.wide:
            self._paint_line(painter, area, entry, chosen)
        else:
            self._paint_lines(painter, area, entry, chosen)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, area: QRect, entry: HistoryEntry, chosen: bool
    ) -> None:
        row = self._row(entry)
        middle = area.top() + area.height() / 2
        fixed = self._date_width + self._number_width + self._price_width + _NOTE + GAP + 2 * SIDE
        rest = max(0, area.width() - fixed)
        state = max(self._state_width, rest * 3 // 5)
        service = rest - state
        # In a wide list the columns keep together, and a note is shown in words.
        spare = max(0, service - _SERVICE_WIDEST) + max(0, state - _STATE_WIDEST)
        service, state = min(service, _SERVICE_WIDEST), min(state, _STATE_WIDEST)
        at = SIDE
        date = day_and_time(entry.order.ordered_at, self.use_utc)
        self._write(painter, self._date, "dim", area, at, middle, date, self._date_width)
        at += self._date_width
        name = shown_service(row)
        room = service - 3 * GRID
        self._write(painter, self._service, "text", area, at, middle, name, room, often=True)
        at += service
        self._paint_number(painter, self._number, area, at, middle, row, self._number_width)
        at += self._number_width
        self._paint_state(painter, area, at, middle, row, chosen, state)
        at += state
        if entry.order.note:
            self._icons.paint(painter, self._place(area, at, middle, _NOTE), "note", "dim")
            if spare >= _NOTE_WORDS:
                note, begin = clean(entry.order.note, one_line=True), at + _NOTE + GAP
                self._write(painter, self._date, "dim", area, begin, middle, note, spare - GAP)
        price = money(entry.order.price)
        width = self._price.width(price)
        end = area.width() - SIDE - width
        self._write(painter, self._price, "text", area, end, middle, price, width, often=True)

    def _paint_lines(
        self, painter: QPainter, area: QRect, entry: HistoryEntry, chosen: bool
    ) -> None:
        row = self._row(entry)
        upper = area.top() + 2 * GRID + self._service.height / 2
        lower = area.bottom() + 1 - 2 * GRID - self._small.height / 2
        state = self._state_room(row, area.width() // 2)
        end = area.width() - SIDE
        self._paint_state(painter, area, end - state, upper, row, chosen, state)
        room = end - state - GAP - SIDE
        name = shown_service(row)
        self._write(painter, self._service, "text", area, SIDE, upper, name, room, often=True)
        price = money(entry.order.price)
        width = self._date.width(price)
        self._write(painter, self._date, "dim", area, end - width, lower, price, width)
        end -= width + GAP
        if entry.order.note:
            end -= _NOTE
            self._icons.paint(painter, self._place(area, end, lower, _NOTE), "note", "dim")
            end -= GAP
        date = day_and_time(entry.order.ordered_at, self.use_utc)
        self._write(painter, self._date, "dim", area, SIDE, lower, date, self._date_width)
        at = SIDE + self._date_width
        self._paint_number(painter, self._small, area, at, lower, row, end - at)

    def _row(self, entry: HistoryEntry) -> OrderRow:
        """What is painted of an order; of one that is over it stays the same."""
        known = self._known.get(id(entry))
        if known is not None:
            return known[1]
        row = words.row_of(entry, self._now())
        if row.number and row.status in _OVER:
            if len(self._known) >= KEPT_ROWS:
                self._known.clear()
            # With the entry, so that no other one can come by the same id.
            self._known[id(entry)] = entry, row
        return row

    def _paint_number(
        self,
        painter: QPainter,
        face: Face,
        area: QRect,
        at: int,
        middle: float,
        row: OrderRow,
        room: int,
    ) -> None:
        text = shown_number(row)
        face = face if row.number else self._date
        ink = "text" if row.number and face is self._number else "dim"
        self._write(painter, face, ink, area, at, middle, text, room)

    def _state_room(self, row: OrderRow, most: int) -> int:
        if row.pin:
            apart = self._pin.width(spaced(clean(row.pin, one_line=True)))
            return min(most, apart)
        return min(most, self._pill_width(status_pill(row.status).text))

    def _paint_state(
        self,
        painter: QPainter,
        area: QRect,
        at: int,
        middle: float,
        row: OrderRow,
        chosen: bool,
        room: int,
    ) -> None:
        if row.pin:
            pin = clean(row.pin, one_line=True)
            apart = spaced(pin)
            text = apart if self._pin.width(apart) <= room else pin
            self._write(painter, self._pin, "text", area, at, middle, text, room)
            return
        pill = status_pill(row.status)
        text = self._pill.cut(pill.text, room - self._pill_width(""))
        height = self._pill.height + 7
        body = self._place(area, at, middle, self._pill_width(text), height)
        painter.setPen(Qt.PenStyle.NoPen)
        lost = chosen and pill.tone == "accent"
        painter.setBrush(self._colour("raised" if lost else f"{pill.tone}_tint"))
        painter.drawRoundedRect(body, height / 2, height / 2)
        sign = self._place(area, at + GAP + 1, middle, _SIGN)
        self._icons.paint(painter, sign, pill.icon, pill.tone)
        after = at + GAP + _SIGN + GRID + 1
        self._write(painter, self._pill, pill.tone, area, after, middle, text, room, often=True)

    def _paint_waiting(self, painter: QPainter, area: QRect, row: int) -> None:
        """Bars in place of words, of different lengths, the same at every painting."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("line"))
        lengths = (0.14, 0.12 + row * 7 % 5 * 0.02, 0.18, 0.12)
        middle = area.top() + area.height() / 2
        at = SIDE
        for share in lengths:
            width = int(area.width() * share)
            painter.drawRoundedRect(self._place(area, at, middle, width, 8), 4, 4)
            at += width + int(area.width() * 0.06)

    def _place(self, area: QRect, start: int, middle: float, width: int, height: int = 0) -> QRect:
        """A box ``start`` pixels from the leading edge of the row, around ``middle``."""
        left = area.left() + start
        if self.mirrored:
            left = area.right() + 1 - start - width
        height = height or width
        return QRect(left, round(middle - height / 2), width, height)

    def _write(
        self,
        painter: QPainter,
        face: Face,
        token: str,
        area: QRect,
        start: int,
        middle: float,
        text: str,
        room: int,
        *,
        often: bool = False,
    ) -> None:
        """``often`` for a text that many rows have: it is laid out only once.

        Not at broken scales, where Qt rounds its place in another way.
        """
        shown = face.cut(text, max(0, room))
        left = area.left() + start
        if self.mirrored:
            left = area.right() + 1 - start - face.width(shown)
        painter.setFont(face.font)
        painter.setPen(self._colour(token))
        ground = face.baseline(middle)
        if often and self._whole:
            face.paint_laid_out(painter, left, ground, shown)
        else:
            painter.drawText(QPointF(left, ground), shown)

    def _pill_width(self, text: str) -> int:
        return GAP + _SIGN + GRID + self._pill.width(text) + GAP + 4

    def _colour(self, name: str) -> QColor:
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = self._made(name)
        return colour

    def _made(self, name: str) -> QColor:
        of = self._theme.color
        match name:
            case "dim_tint":
                return mixed(of("surface"), of("dim"), 0.14)
            case "hot":
                return mixed(of("surface"), of("text"), 0.03)
            case _:
                return of(name)
