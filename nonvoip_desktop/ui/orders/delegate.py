"""The painted cells of the order list: countdown, number, state or code, and the button."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.colours import Colours
from nonvoip_desktop.ui.format import DAY, HOUR, UNKNOWN, countdown, number, spaced
from nonvoip_desktop.ui.orders import rentals, words
from nonvoip_desktop.ui.orders.columns import Column, Needs, share
from nonvoip_desktop.ui.orders.model import OrderRole
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.products.faces import Face
from nonvoip_desktop.ui.text import clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CONTROL, ROW_HEIGHT, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

SIDE = 16
_COPY = 14
_SIGN = 12
_DOT = 6
#: In so much room words beside a state are worth showing, even if their end is cut.
_WORDS = 60 * GRID
#: A number of the usual length, and what stands beside it: the sign that copies it, with air.
_SAMPLE = "+1 609 555-0123"
_BESIDE_NUMBER = 2 * GRID + _COPY + 3 * GRID
#: States whose pill shows a dot, because they go on by themselves.
_GOING_ON = (RowStatus.WAITING, RowStatus.BIDDING, RowStatus.PLACING)
_MIXES = {
    "dim_tint": ("surface", "dim", 0.14),
    # As buttons have it.
    "edge": ("line", "text", 0.12),
    "hot": ("raised", "text", 0.05),
    "pressed": ("raised", "text", 0.12),
}


class Part(StrEnum):
    """What in a row can be clicked."""

    COPY_NUMBER = "copyNumber"
    COPY_PIN = "copyPin"
    ACTION = "action"


_COLUMN_OF = {
    Part.COPY_NUMBER: Column.NUMBER,
    Part.COPY_PIN: Column.STATE,
    Part.ACTION: Column.ACTION,
}


class Pointed(Struct, frozen=True):
    """The row that the pointer is on, the part under it, and whether it is pressed."""

    row: int
    part: Part | None = None
    pressed: bool = False


class OrderDelegate(QStyledItemDelegate):
    """Paints one cell at a time; knows where in a cell something can be clicked."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = Colours(theme, _MIXES)
        self._icons = icons
        #: Set by the table.
        self.pointed: Pointed | None = None
        self.mirrored = False
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and colours anew: the theme, the text size or the language changed."""
        self._time = Face(fonts.mono(fonts.SIZE_BODY))
        self._service = Face(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        self._plain = Face(fonts.ui(fonts.SIZE_BODY))
        self._plain_small = Face(fonts.ui(fonts.SIZE_SMALL))
        self._number = Face(fonts.mono(fonts.SIZE_BODY))
        self._pin = Face(fonts.mono(fonts.SIZE_BODY + 1, 700))
        self._pill = Face(fonts.ui(fonts.SIZE_SMALL, fonts.MEDIUM))
        self._button = Face(fonts.ui(fonts.SIZE_SMALL, fonts.MEDIUM))
        self._under = Face(fonts.tabular(fonts.SIZE_TINY))
        self._colour.forget()
        self.row_height = max(ROW_HEIGHT, self._button.height + 6 * GRID)
        #: With a small line below the others.
        self.tall_height = self.row_height + self._under.height
        #: How far before its column the small line of the state begins.
        self._before_state = 0

    def widths(self, total: int, *, tall: bool = False) -> dict[Column, int]:
        """The columns' widths for a table of this width; ``tall`` rows have a small second line."""
        times = ("00:00", countdown(29 * DAY), countdown(47 * HOUR))
        time = max(map(self._time.width, times))
        under = 0
        if tall:
            time = max(time, *map(self._under.width, rentals.longest_days()))
            under = max(map(self._under.width, rentals.under_states()))
        needs = Needs(
            time=SIDE + time + GAP,
            number=self._number.width(_SAMPLE),
            sign=_BESIDE_NUMBER,
            state=max(self.pill_width(pill.text) for pill in words.told_pills()),
            action=SIDE + self._button_width(RowAction.LOOK_FURTHER) + GAP,
            under=under,
        )
        shares = share(total, needs)
        self._before_state = shares.before_state
        return shares.widths

    def part_rect(self, row: OrderRow, part: Part, cell: QRect) -> QRect:
        """Where a part is in its cell; an empty rectangle where the row has no such part."""
        if cell.width() <= 0:
            return QRect()
        if part is Part.COPY_NUMBER and row.number and self._holds_sign(cell):
            text = self._number.width(self._number_text(row, cell))
            return self._visual(cell, text + GRID, _COPY + 3 * GRID)
        if part is Part.COPY_PIN and row.pin:
            wide = self._pin.width(self._pin_text(row, cell))
            return self._visual(cell, -GRID, GRID + wide + GAP + _COPY + GRID)
        if part is Part.ACTION and row.action is not None:
            wide = self._button_width(row.action)
            area = self._visual(cell, cell.width() - SIDE - wide, wide)
            spare = max(0, cell.height() - self.row_height) // 2
            return area.adjusted(0, 6 + spare, 0, -7 - spare)
        return QRect()

    def part_at(self, row: OrderRow, column: int, cell: QRect, point: QPoint) -> Part | None:
        """What a point in a cell belongs to."""
        for part, its_column in _COLUMN_OF.items():
            if its_column == column and self.part_rect(row, part, cell).contains(point):
                return part
        return None

    @staticmethod
    def column_of(part: Part) -> Column:
        """The column that a part is in."""
        return _COLUMN_OF[part]

    def _visual(self, cell: QRect, start: int, width: int) -> QRect:
        """A part of the cell ``start`` pixels from its leading edge, over its whole height."""
        left = cell.left() + start
        if self.mirrored:
            left = cell.right() + 1 - start - width
        return QRect(left, cell.top(), width, cell.height())

    # Painting.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell on the background that the table has painted."""
        row: OrderRow | None = index.data(OrderRole.ROW)
        if row is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # By the text itself: in a mirrored window a code would be turned round.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        cell = option.rect
        if cell.height() > self.row_height and index.column() != Column.ACTION:
            cell, below = self._halves(cell)
            self._paint_under(painter, below, row, index)
        match index.column():
            case Column.TIME:
                soon = bool(index.data(OrderRole.SOON))
                text = str(index.data(Qt.ItemDataRole.DisplayRole))
                # A time of day is quieter than a countdown: it asks for nothing.
                runs = bool(index.data(OrderRole.RUNS))
                ink = "warning" if soon else "text" if runs else "dim"
                self._write(painter, self._time, ink, cell, SIDE, text, cell.width() - SIDE - GAP)
            case Column.SERVICE:
                self._paint_service(painter, cell, row, option.rect)
            case Column.NUMBER:
                self._paint_number(painter, cell, row, index.row())
            case Column.STATE:
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)
                self._paint_state(painter, cell, row, index, chosen)
            case Column.ACTION:
                self._paint_action(painter, cell, row, index.row())

    def _halves(self, cell: QRect) -> tuple[QRect, QRect]:
        """The upper part of a tall cell, and the small line below it."""
        upper, lower = self._pill.height + 8, self._under.height
        top = cell.top() + (cell.height() - upper - lower) // 2
        return (
            QRect(cell.left(), top, cell.width(), upper),
            QRect(cell.left(), top + upper, cell.width(), lower),
        )

    def _paint_under(self, painter: QPainter, below: QRect, row: OrderRow, index: Index) -> None:
        text = str(index.data(OrderRole.UNDER) or "")
        active = index.column() == Column.STATE and row.status is RowStatus.ACTIVE
        start, room = self._under_place(index.column(), below)
        self._write(painter, self._under, "good" if active else "dim", below, start, text, room)

    def _under_place(self, column: int, cell: QRect) -> tuple[int, int]:
        """Where in its cell the small line begins, and the room that it has."""
        if column == Column.STATE:
            return -self._before_state, cell.width() + self._before_state - GAP
        start = SIDE if column == Column.TIME else 0
        return start, cell.width() - start - GRID

    def _paint_service(self, painter: QPainter, cell: QRect, row: OrderRow, whole: QRect) -> None:
        if row.under and whole.height() <= self.row_height:
            # In a row of the usual height there is room for two lines that stand close.
            lines = self._service.height + self._under.height
            below = QRect(cell.left(), 0, cell.width(), self._under.height)
            cell = QRect(cell.left(), 0, cell.width(), self._service.height)
            cell.moveTop(whole.center().y() - lines // 2)
            below.moveTop(cell.bottom() + 1)
            under, room = words.shown_under(row), cell.width() - 3 * GRID
            self._write(painter, self._under, "dim", below, 0, under, room)
        ink = "text" if row.live else "dim"
        name, room = words.shown_service(row), cell.width() - 3 * GRID
        self._write(painter, self._service, ink, cell, 0, name, room)

    def _paint_number(self, painter: QPainter, cell: QRect, row: OrderRow, at: int) -> None:
        if not row.number:
            room = cell.width() - GRID
            text = words.shown_number(row)
            shown = text if self._plain.width(text) <= room else UNKNOWN
            self._write(painter, self._plain, "dim", cell, 0, shown, room)
            return
        text = self._number_text(row, cell)
        ink = "text" if row.live else "dim"
        self._write(painter, self._number, ink, cell, 0, text, cell.width())
        place = self.part_rect(row, Part.COPY_NUMBER, cell)
        if not place.isEmpty():
            self._paint_icon(painter, place, "copy", self._icon_ink(at, Part.COPY_NUMBER), _COPY)

    def _paint_state(
        self, painter: QPainter, cell: QRect, row: OrderRow, index: Index, chosen: bool
    ) -> None:
        if row.pin:
            text = self._pin_text(row, cell)
            self._write(painter, self._pin, "text", cell, 0, text, cell.width())
            after = self._pin.width(text) + GAP
            place = self._visual(cell, after, _COPY)
            self._paint_icon(
                painter, place, "copy", self._icon_ink(index.row(), Part.COPY_PIN, "text"), _COPY
            )
            used = after + _COPY
        else:
            used = self._paint_pill(painter, cell, row, index, chosen)
        if (row.trouble or row.alert) and used + GAP + _COPY < cell.width():
            place = self._visual(cell, used + GAP, _COPY)
            ink = "bad" if row.alert else "warning"
            self._paint_icon(painter, place, "warning", ink, _COPY)
            used += GAP + _COPY
        if row.note and used + GAP + _COPY < cell.width():
            place = self._visual(cell, used + GAP, _COPY)
            self._paint_icon(painter, place, "note", "dim", _COPY)
            used += GAP + _COPY
        self._paint_words(painter, cell, row, used + GAP)

    def _paint_words(self, painter: QPainter, cell: QRect, row: OrderRow, start: int) -> None:
        """In a wide list, what else is said only in the tooltip and beside the messages."""
        text = clean(row.alert or row.trouble or row.note or row.detail, one_line=True)
        room = cell.width() - start - 2 * GAP
        if text and (room >= _WORDS or (room > 0 and self._plain_small.fits(text, room))):
            ink = "bad" if row.alert else "warning" if row.trouble else "dim"
            self._write(painter, self._plain_small, ink, cell, start, text, room)

    # What is cut.

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A tooltip begins with the whole of what its cell shows a part of."""
        row: OrderRow | None = index.data(OrderRole.ROW)
        cut = self.cut_words(row, index, option.rect) if row is not None else []
        if event.type() != QEvent.Type.ToolTip or not cut:
            return super().helpEvent(event, view, option, index)
        lines = [*cut, str(index.data(OrderRole.HINT))]
        text = "\n".join(filter(None, lines))
        QToolTip.showText(event.globalPos(), tooltip(text), view, option.rect)
        return True

    def cut_words(self, row: OrderRow, index: Index, cell: QRect) -> list[str]:
        """The texts of a cell that are not shown as a whole."""
        column = index.column()
        under, (_, under_room) = (
            str(index.data(OrderRole.UNDER) or ""),
            self._under_place(column, cell),
        )
        lines = [(self._under, under, under_room)]
        match column:
            case Column.SERVICE:
                room = cell.width() - 3 * GRID
                lines = [(face, text, room) for face, text, _ in lines]
                lines.insert(0, (self._service, words.shown_service(row), room))
                lines.append((self._under, words.shown_under(row), room))
            case Column.NUMBER if row.number:
                room = self._number_room(cell)
                lines.insert(0, (self._number, words.shown_number(row), room))
            case Column.NUMBER:
                lines.insert(0, (self._plain, words.shown_number(row), cell.width() - GRID))
            case Column.STATE if not row.pin:
                pill: words.Pill = index.data(OrderRole.PILL)
                lines.insert(0, (self._pill, pill.text, self._pill_room(cell)))
        return [text for face, text, room in lines if text and not face.fits(text, room)]

    def _paint_pill(
        self, painter: QPainter, cell: QRect, row: OrderRow, index: Index, chosen: bool
    ) -> int:
        soon = bool(index.data(OrderRole.SOON))
        pill: words.Pill = index.data(OrderRole.PILL)
        room = self._pill_room(cell)
        text = self._pill.cut(pill.text, room)
        width = self.pill_width(text)
        height = self._pill.height + 7
        area = self._visual(cell, 0, width)
        area = QRect(area.left(), cell.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        # On the chosen row, which has the accent's tint itself, such a pill would be lost.
        lost = chosen and pill.tone == "accent"
        painter.setBrush(self._colour("raised" if lost else f"{pill.tone}_tint"))
        painter.drawRoundedRect(area, height / 2, height / 2)
        sign = self._visual(cell, GAP + 1, _SIGN)
        if row.status in _GOING_ON and not soon:
            painter.setBrush(self._colour(pill.tone))
            painter.drawEllipse(QPointF(sign.center()) + QPointF(0.5, 0.5), _DOT / 2, _DOT / 2)
        else:
            self._paint_icon(painter, sign, pill.icon, pill.tone, _SIGN)
        self._write(painter, self._pill, pill.tone, cell, GAP + _SIGN + GRID + 1, text, room)
        return width

    def _paint_action(self, painter: QPainter, cell: QRect, row: OrderRow, at: int) -> None:
        area = self.part_rect(row, Part.ACTION, cell)
        if row.action is None or area.isEmpty():
            return
        pointed = self.pointed
        here = pointed is not None and pointed.row == at and pointed.part is Part.ACTION
        down = here and pointed is not None and pointed.pressed
        fill = "pressed" if down else "hot" if here and not row.busy else "raised"
        painter.setPen(QPen(self._colour("edge"), 1))
        painter.setBrush(self._colour(fill))
        frame = area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        text = words.action_text(row.action)
        painter.setFont(self._button.font)
        painter.setPen(self._colour("dim" if row.busy else "text"))
        middle = area.top() + area.height() / 2
        left = area.left() + (area.width() - self._button.width(text)) / 2
        painter.drawText(QPointF(round(left), self._button.baseline(middle)), text)

    def _paint_icon(self, painter: QPainter, area: QRect, name: str, token: str, size: int) -> None:
        place = QRect(0, 0, size, size)
        place.moveCenter(area.center())
        self._icons.paint(painter, place, name, token)

    def _icon_ink(self, at: int, part: Part, rest: str = "dim") -> str:
        pointed = self.pointed
        return "accent" if pointed is not None and pointed == Pointed(at, part) else rest

    def _write(
        self,
        painter: QPainter,
        face: Face,
        token: str,
        cell: QRect,
        start: int,
        text: str,
        room: int,
    ) -> None:
        shown = face.cut(text, max(0, room))
        left = cell.left() + start
        if self.mirrored:
            left = cell.right() + 1 - start - face.width(shown)
        painter.setFont(face.font)
        painter.setPen(self._colour(token))
        ground = face.baseline(cell.top() + (cell.height() - 1) / 2)
        painter.drawText(QPointF(left, ground), shown)

    # Texts and measures.

    def _number_text(self, row: OrderRow, cell: QRect) -> str:
        return self._number.cut(number(row.number or ""), self._number_room(cell))

    def _number_room(self, cell: QRect) -> int:
        return max(0, cell.width() - (_COPY + 3 * GRID if self._holds_sign(cell) else GRID))

    @staticmethod
    def _pill_room(cell: QRect) -> int:
        return cell.width() - 2 * GAP - _SIGN - 3 * GRID

    def _holds_sign(self, cell: QRect) -> bool:
        """Whether there is room for the sign that copies a number."""
        return cell.width() >= self._number.width(_SAMPLE) + _BESIDE_NUMBER

    def _pin_text(self, row: OrderRow, cell: QRect) -> str:
        """The code with its characters apart; closer together where that does not fit."""
        pin = clean(row.pin or "", one_line=True)
        room = max(0, cell.width() - GAP - _COPY - 2 * GRID)
        apart = spaced(pin)
        return apart if self._pin.width(apart) <= room else self._pin.cut(pin, room)

    def pill_width(self, text: str) -> int:
        """How wide a pill with these words is."""
        return GAP + _SIGN + GRID + self._pill.width(text) + GAP + 4

    def _button_width(self, action: RowAction) -> int:
        return self._button.width(words.action_text(action)) + 5 * GRID
