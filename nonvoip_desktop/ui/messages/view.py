"""The SMS view: whose messages these are, the messages, and what can be done next."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.format import countdown, utc_now
from nonvoip_desktop.ui.ground import give_ground
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.messages import words
from nonvoip_desktop.ui.messages.cards import EarlierCard, MessageCard, NewestCard
from nonvoip_desktop.ui.messages.flow import FlowLayout
from nonvoip_desktop.ui.messages.header import Header
from nonvoip_desktop.ui.messages.life_words import Remark, remark
from nonvoip_desktop.ui.messages.strip import Strip
from nonvoip_desktop.ui.orders.countdown import ends_soon, seconds_left
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.orders.words import action_hint, action_text, command_of
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.shell.layout import BarInMargin
from nonvoip_desktop.ui.text import PlainLabel, brief, clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nonvoip_desktop.ui.icons import Icons

SIDE = 16
TICK_MS = 1000
#: Earlier messages that are shown as cards; all others are kept in the history.
EARLIER = 30
#: Below this height, and above this width, the view is taken as low: one line of heading.
_LOW = 220
_WIDE = 480
_NARROWEST = 240
_BUTTON_HEIGHT = 26
#: Longer notes are cut here; the tooltip and the dialog have them whole.
_LONGEST_NOTE = 160


#: The look of a card, its message, and the line of facts below it.
_Told = tuple[type[EarlierCard] | type[NewestCard], Message, str]


class MessagePane(QWidget):
    """Shows the messages of one row at a time, newest first.

    ``elapsed`` gives the seconds of the even clock that deadlines are counted
    on, ``now`` the time in UTC. ``one_by_one`` builds the cards below the first each in a turn
    of its own, for a list that is gone through quickly.
    """

    #: The code and the id of its message.
    copyPinRequested = Signal(str, int)
    #: The digits of the number, and whether the country code belongs to the copy.
    copyNumberRequested = Signal(str, bool)
    #: The whole text of a message.
    copyMessageRequested = Signal(str)
    #: A part of a message that was selected.
    textSelected = Signal(str)
    #: A key and the ``RowAction`` that is asked for.
    actionRequested = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        elapsed: Callable[[], float],
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        one_by_one: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("messagePane")
        self.setAccessibleName(self.tr("Messages"))
        self._theme = theme
        self._icons = icons
        self._elapsed = elapsed
        self._now = now
        self._use_utc = False
        self._row: OrderRow | None = None
        self._messages: tuple[Message, ...] = ()
        self._footed: tuple[RowAction, ...] = ()
        self._cards: list[MessageCard] = []
        self._told: dict[MessageCard, _Told] = {}
        self._lacking: deque[tuple[_Told, MessageCard | None, bool]] = deque()
        self._one_by_one = one_by_one
        self._adding = QTimer(self)
        self._adding.setSingleShot(True)
        self._adding.setInterval(0)
        self._adding.timeout.connect(self._add_next)
        self._action_buttons: list[Button] = []
        self._area: QScrollArea | None = None
        self.header = Header(theme, icons, self)
        self.trouble = Strip(theme, icons, self)
        self.alert = Strip(theme, icons, self)
        self.alert.setObjectName("orderAlert")
        self.remark = Strip(theme, icons, self)
        self.note = Strip(theme, icons, self)
        self.note.setObjectName("orderNote")
        self._pages = QStackedWidget(self)
        self.empty = EmptyState(theme, icons, self._pages)
        self.empty.title.setObjectName("emptyTitle")
        self.empty.sentence.setObjectName("emptySentence")
        self.empty.acted.connect(self._do_offered)
        self._offered: RowAction | None = None
        self._pages.addWidget(self.empty)
        self._foot = QWidget(self)
        self._foot_layout = FlowLayout(self._foot, gap=GAP - 2 * RING)
        self._low = False
        head, foot = QVBoxLayout(), QVBoxLayout()
        for part in (self.header, self.alert, self.trouble, self.remark, self.note):
            head.addWidget(part)
        foot.addWidget(self._foot)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 3 * GRID, 0, 3 * GRID)
        for layout in (head, foot, self._whole):
            layout.setSpacing(GAP)
        # The messages go to the very edge, where their scroll bar is.
        head.setContentsMargins(SIDE, 0, SIDE, 0)
        foot.setContentsMargins(SIDE - RING, 0, SIDE - RING, 0)
        self._whole.addLayout(head)
        self._whole.addWidget(self._pages, 1)
        self._whole.addLayout(foot)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.header.copyNumberRequested.connect(self.copyNumberRequested)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.show_row(None, ())

    @cached_property
    def _column_layout(self) -> QVBoxLayout:
        """Holds the cards; made for the first of them, with the area that scrolls it."""
        area = self._area = QScrollArea(self._pages)
        self._ground = give_ground(area, filled=False)
        self._column = QWidget(self._ground)
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(SIDE, 0, SIDE, 0)
        layout.setSpacing(GAP + 2)
        layout.addStretch(1)
        area.setWidget(self._column)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.setAutoFillBackground(False)
        BarInMargin(area, layout, (SIDE, 0, SIDE, 0))
        self._pages.addWidget(area)
        return layout

    # What controllers call.

    def show_row(self, row: OrderRow | None, messages: Sequence[Message]) -> None:
        """Show this row with its messages, in whatever order they come; ``None`` shows none."""
        newest = sorted(messages, key=lambda m: (m.seen_at, m.message_id), reverse=True)
        other = row is None or self._row is None or row.key != self._row.key
        before, self._row = self._row, row
        anew = row is not None and before is not None and row.anew != before.anew
        changed = other or anew or tuple(newest) != self._messages
        self._messages = tuple(newest)
        self.header.setVisible(row is not None)
        if row is None:
            self._show_guide(words.nothing_chosen())
            self._show_actions(None)
            self._show_strips(None)
            self._clear_cards()
            return
        self.header.show_row(row)
        self._show_strips(row)
        if other or self._footed != self._foot_offers(row):
            self._show_actions(row, same=not other)
        for button in self._action_buttons:
            # Writing a note waits for nobody.
            noting = button.property("rowAction") == RowAction.NOTE.value
            button.setEnabled(noting or not row.busy)
        if changed:
            self._show_cards(row)
        if other and self._area is not None:
            self._area.verticalScrollBar().setValue(0)
        cards = self._area if newest else None
        self._pages.setCurrentWidget(self.empty if cards is None else cards)
        self._tick()

    def set_copied(self, message_id: int) -> None:
        """Say at this message, for two seconds, that its code is on the clipboard."""
        for card in self._cards:
            if card.message.message_id == message_id:
                card.show_copied()
                return

    def set_use_utc(self, use_utc: bool) -> None:
        """Show times in UTC instead of the person's zone."""
        if use_utc != self._use_utc:
            self._use_utc = use_utc
            if self._row is not None:
                self._show_cards(self._row)
                self._tick()

    def uses_utc(self) -> bool:
        """Whether times are shown in UTC."""
        return self._use_utc

    # How it looks.

    def _show_guide(self, guide: words.Guide) -> None:
        self._offered = guide.offers
        button = self.tr("Copy number") if guide.wants_number else ""
        # Both do what a command of the menus does, and tell its keys.
        name, hint = "copyNumberHere", with_keys(self.tr("Copy number"), "copy_number")
        if guide.offers is not None:
            name, hint = f"action_{guide.offers.value}", _told(guide.offers)
            button = action_text(guide.offers)
            self.empty.button.setEnabled(self._row is not None and not self._row.busy)
        else:
            self.empty.button.setEnabled(True)
        self.empty.button.setObjectName(name)
        self.empty.button.setToolTip(tooltip(hint))
        self.empty.show_words(
            guide.icon, guide.title, guide.sentence, tone=guide.tone, button=button
        )
        self._pages.setCurrentWidget(self.empty)

    def _do_offered(self) -> None:
        if self._row is not None and self._offered is not None:
            self.actionRequested.emit(self._row.key, self._offered)
        elif self._row is not None and self._row.number:
            self.copyNumberRequested.emit(self._row.number, True)

    def _show_strips(self, row: OrderRow | None) -> None:
        trouble = clean(row.trouble) if row is not None else ""
        self.trouble.show_words("warning", "warning", trouble)
        self.alert.show_words("warning", "bad", clean(row.alert) if row is not None else "")
        note = brief(row.note, _LONGEST_NOTE) if row is not None else ""
        self.note.show_words("note", "dim", note)
        self.note.setToolTip(tooltip(row.note) if row is not None and row.note else "")
        self._show_remark(row)
        self._thin_out()

    def _thin_out(self) -> None:
        """In a low view one strip is room enough: the first that says something."""
        if not self._low:
            return
        strips = (self.alert, self.trouble, self.remark, self.note)
        said = [strip for strip in strips if strip.text()]
        for strip in said:
            strip.setVisible(strip is said[0])

    def _show_remark(self, row: OrderRow | None) -> None:
        shown = Remark()
        if row is not None and self._messages:
            shown = remark(row, self._elapsed())
        self.remark.show_words(shown.icon, shown.tone, shown.text)

    def _show_actions(self, row: OrderRow | None, *, same: bool = False) -> None:
        """One button for each action; of the ``same`` row, those that it had already stay."""
        former = {str(button.property("rowAction")): button for button in self._action_buttons}
        while self._foot_layout.takeAt(0) is not None:
            pass
        self._action_buttons = []
        self._footed = () if row is None else self._foot_offers(row)
        if row is not None:
            for action in self._footed:
                # A press that began for another order, or for something else, must end in nothing.
                kept = former.pop(action.value, None) if same else None
                button = kept or self._action_button(action)
                self._foot_layout.addWidget(button)
                self._action_buttons.append(button)
                button.show()
        for one, next_one in pairwise(self._action_buttons):
            QWidget.setTabOrder(one, next_one)
        for old in former.values():
            old.hide()
            old.deleteLater()
        self._show_foot()
        self._foot.updateGeometry()

    def _foot_offers(self, row: OrderRow) -> tuple[RowAction, ...]:
        """What the foot offers: not what stands in the middle while there is no message."""
        middle = None if self._messages else words.guide(row, self._now(), self._use_utc).offers
        return tuple(action for action in row.offers if action is not middle)

    def _action_button(self, action: RowAction) -> Button:
        button = Button(action_text(action), self._foot, small=True)
        button.setObjectName(f"action_{action.value}")
        button.setToolTip(tooltip(_told(action)))
        button.setMinimumHeight(_BUTTON_HEIGHT + 2 * RING)
        button.setProperty("rowAction", action.value)
        button.clicked.connect(self._act)
        return button

    def _act(self) -> None:
        button = self.sender()
        if self._row is not None and button is not None:
            action = RowAction(str(button.property("rowAction")))
            self.actionRequested.emit(self._row.key, action)

    def _show_cards(self, row: OrderRow) -> None:
        copied = {card.message.message_id for card in self._cards if card.says_copied}
        focused = any(card.isAncestorOf(self.focusWidget() or self) for card in self._cards)
        now = self._now()
        # What a card shows: one that would say the same is not built a second time.
        told = [
            (
                EarlierCard if at or row.anew else NewestCard,
                message,
                words.facts(message, row, now, self._use_utc),
            )
            for at, message in enumerate(self._messages[: EARLIER + 1])
        ]
        kept = self._take_cards(told)
        self._lacking = deque(
            (what, kept.pop(what, None), what[1].message_id in copied) for what in told
        )
        while self._lacking:
            fresh = self._lacking[0][1] is None
            self._add_card(row, now)
            if self._one_by_one and fresh and self._lacking:
                self._adding.start()
                break
        if focused and self._cards:
            # A message that is only confirmed, say, does not take the keyboard away.
            self._cards[0].take_focus()
        self._show_hidden()

    def _add_next(self) -> None:
        if self._row is not None and self._lacking:
            self._add_card(self._row, self._now())
            self._show_hidden()
        if self._lacking:
            self._adding.start()

    def _add_card(self, row: OrderRow, now: datetime) -> None:
        """Put the next card below the others: one that was kept, or a new one."""
        what, card, copied = self._lacking.popleft()
        if card is None:
            kind, message, _facts = what
            card = kind(self._theme, self._icons, message, row, now, self._use_utc)
            self._told[card] = what
            card.copyPinRequested.connect(self.copyPinRequested)
            card.copyMessageRequested.connect(self.copyMessageRequested)
            card.textSelected.connect(self.textSelected)
            if copied:
                card.show_copied()
        self._column_layout.insertWidget(len(self._cards), card)
        self._cards.append(card)
        # A layout shows its widgets a moment later, which flickers.
        card.show()

    def _show_hidden(self) -> None:
        """Below the last card: how many messages have none."""
        hidden = len(self._messages) - len(self._cards)
        if hidden > 0 and not self._lacking:
            text = self.tr("%n earlier message(s) are kept in the history.", "", hidden)
            label = PlainLabel(text, role="small")
            label.setFont(fonts.ui(fonts.SIZE_TINY))
            self._column_layout.insertWidget(len(self._cards), label)
            label.show()

    def _take_cards(self, told: Sequence[_Told]) -> dict[_Told, MessageCard]:
        """Take every card off the view; those that say one of these things stay for it."""
        kept = {what: card for card, what in self._told.items() if what in told}
        gone: list[QWidget] = [card for card, what in self._told.items() if kept.get(what) != card]
        self._adding.stop()
        self._lacking.clear()
        self._cards = []
        self._told = {card: what for what, card in kept.items()}
        # The last item is the stretch that keeps the cards at the top.
        while self._area is not None and self._column_layout.count() > 1:
            item = self._column_layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and not isinstance(widget, MessageCard):
                gone.append(widget)
        for widget in gone:
            widget.hide()
            widget.deleteLater()
        return kept

    def _clear_cards(self) -> None:
        self._take_cards(())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.header.sizeHint().height() + 16 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < _LOW and event.size().width() > _WIDE
        if low != self._low:
            self._low = low
            self.header.set_low(low)
            side = GRID if low else 3 * GRID
            self._whole.setContentsMargins(0, side, 0, side)
            self._show_foot()
            self._show_strips(self._row)

    def _show_foot(self) -> None:
        # Where there is no room for both, the message matters more: the row in the order
        # list has the same buttons.
        self._foot.setVisible(self._foot_layout.count() > 0 and not self._low)

    def _tick(self) -> None:
        row = self._row
        if row is None:
            return
        elapsed = self._elapsed()
        left = seconds_left(row, elapsed)
        if left is None:
            self.header.show_left("", False)
        else:
            text = self.tr("{time} left").format(time=countdown(left))
            self.header.show_left(text, ends_soon(row, elapsed))
        if not self._messages:
            self._show_guide(words.guide(row, self._now(), self._use_utc))
        elif row.status is RowStatus.ACTIVE:
            self._show_remark(row)
            self._thin_out()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.tokens.background))
        self.setPalette(palette)


def _told(action: RowAction) -> str:
    return with_keys(action_hint(action), command_of(action))
