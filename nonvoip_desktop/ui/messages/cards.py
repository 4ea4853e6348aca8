"""Messages as cards: the newest with its code large, earlier ones quieter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.format import joined
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.messages import words
from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.pin_label import PinLabel
from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.text import PlainLabel, clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CARD, Theme

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.orders.row import OrderRow

#: How long a button says that it has copied, in milliseconds.
COPIED_MS = 2000
_PAD = 14
_COPY_HEIGHT = 28


class MessageCard(QWidget):
    """The frame that all cards share, and what can be copied from one."""

    #: The code and the id of its message.
    copyPinRequested = Signal(str, int)
    #: The whole text, or the part of it that is selected.
    copyMessageRequested = Signal(str)
    #: A part that was selected, which X11 and Wayland put on a clipboard of its own.
    textSelected = Signal(str)

    text_size = fonts.SIZE_BODY

    def __init__(self, theme: Theme, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.message = message
        self.quiet = False
        self._text = MessageText(words.text_of(message), fonts.ui(self.text_size))
        self._text.copyRequested.connect(self.copyMessageRequested)
        self._text.selected.connect(self.textSelected)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(self._show_copy)
        theme.changed.connect(self._restyle)

    def show_copied(self) -> None:
        """Say on the button that the code is on the clipboard, for two seconds."""
        self._copied.start()

    @property
    def says_copied(self) -> bool:
        """Whether the two seconds still run."""
        return self._copied.isActive()

    def take_focus(self) -> None:
        """Give the keyboard to the first button of the card."""
        button = self.findChild(Button)
        if button is not None and not button.isHidden():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_pin(self) -> None:
        """Ask for the code to be copied."""
        if self.message.pin:
            self.copyPinRequested.emit(self.message.pin, self.message.message_id)

    def copy_message(self) -> None:
        """Ask for the whole text to be copied."""
        self.copyMessageRequested.emit(self.message.text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.message.was_removed:
            event.accept()
            return
        menu = QMenu(self)
        text = self._text
        if text.selection():
            menu.addAction(self.tr("Copy selected text"), text.copy_selection)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.message.pin:
            menu.addAction(self.tr("Copy code"), self.copy_pin)
        menu.addAction(self.tr("Copy message"), self.copy_message)
        menu.popup(event.globalPos())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        of = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = of("raised")
        if self.quiet:
            fill = mixed(fill, of("background"), 0.6)
        painter.setPen(QPen(of("line"), 1))
        painter.setBrush(fill)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)
        painter.end()

    def _show_copy(self) -> None:
        """The two seconds are over."""

    def _restyle(self) -> None:
        self.update()


class NewestCard(MessageCard):
    """The message that the person waits for: its code large, copied by one click."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        message: Message,
        row: OrderRow,
        now: datetime,
        use_utc: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, message, parent)
        self._check = icons.icon("check", "on_accent")
        self._copy = icons.icon("copy", "on_accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, 3 * GRID, _PAD, 3 * GRID)
        layout.setSpacing(GRID)
        self._button: Button | None = None
        if message.pin:
            layout.addLayout(self._pin_line(message.pin))
        layout.addWidget(self._text)
        facts = PlainLabel(words.facts(message, row, now, use_utc), role="small")
        facts.setFont(fonts.tabular(fonts.SIZE_TINY))
        facts.setWordWrap(True)
        layout.addWidget(facts)
        for text, look in words.remarks(message):
            remark = PlainLabel(text, role=look)
            remark.setFont(fonts.ui(fonts.SIZE_TINY))
            remark.setWordWrap(True)
            layout.addWidget(remark)
        if not message.was_removed:
            layout.addLayout(self._foot())
        self._restyle()

    def show_copied(self) -> None:
        """Turn the button to 'Copied' for two seconds."""
        super().show_copied()
        if self._button is not None:
            self._button.setText(self.tr("Copied"))
            self._button.setIcon(self._check)

    def _pin_line(self, pin: str) -> QHBoxLayout:
        label = PinLabel(self._theme, pin)
        label.clicked.connect(self.copy_pin)
        button = Button(kind=Kind.ACCENT, small=True, icon=self._copy)
        button.setObjectName("copyPinButton")
        button.setToolTip(tooltip(with_keys(self.tr("Copy the code"), "copy_pin")))
        # Both texts in turn give the width that fits either, so that nothing jumps.
        widths = []
        for text in (self.tr("Copied"), self.tr("Copy")):
            button.setText(text)
            widths.append(button.sizeHint().width())
        button.setMinimumSize(max(widths), _COPY_HEIGHT + 2 * RING)
        button.clicked.connect(self.copy_pin)
        self._button = button
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(label, 1)
        line.addSpacing(GAP - RING)
        line.addWidget(button)
        line.addSpacing(-RING)
        return line

    def _foot(self) -> QHBoxLayout:
        whole = Button(self.tr("Copy message"), kind=Kind.LINK, small=True)
        whole.setObjectName("copyMessageButton")
        whole.setFont(fonts.ui(fonts.SIZE_TINY, fonts.MEDIUM))
        whole.clicked.connect(self.copy_message)
        foot = QHBoxLayout()
        foot.addSpacing(-RING)
        foot.addWidget(whole)
        foot.addStretch(1)
        return foot

    def _show_copy(self) -> None:
        if self._button is not None:
            self._button.setText(self.tr("Copy"))
            self._button.setIcon(self._copy)

    def _restyle(self) -> None:
        self._text.set_ink(self._theme.color("dim" if self.message.was_removed else "text"))
        self.update()


class EarlierCard(MessageCard):
    """A message from before the newest one."""

    text_size = fonts.SIZE_SMALL

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        message: Message,
        row: OrderRow,
        now: datetime,
        use_utc: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, message, parent)
        self.quiet = True
        self._check = icons.icon("check", "good")
        self._copy = icons.icon("copy")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_PAD, 2 * GRID, _PAD, 2 * GRID)
        layout.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.setContentsMargins(0, GRID, 0, GRID)
        if message.pin:
            pin = PinLabel(theme, message.pin, small=True)
            pin.clicked.connect(self.copy_pin)
            column.addWidget(pin)
        column.addWidget(self._text)
        line = words.facts(message, row, now, use_utc)
        notes = [text for text, _look in words.remarks(message)]
        facts = PlainLabel(joined(line, *notes), role="small")
        facts.setFont(fonts.tabular(fonts.SIZE_TINY))
        facts.setWordWrap(True)
        column.addWidget(facts)
        layout.addLayout(column, 1)
        self._button = Button(kind=Kind.QUIET, small=True, icon=self._copy)
        self._button.setObjectName("copyEarlierButton")
        what = self.tr("Copy the code") if message.pin else self.tr("Copy the message")
        self._button.setAccessibleName(
            self.tr("{what} from {time}").format(what=what, time=clean(line))
        )
        self._button.setToolTip(tooltip(what))
        self._button.clicked.connect(self.copy_pin if message.pin else self.copy_message)
        self._button.setHidden(message.was_removed)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(-2 * GRID)
        self._restyle()

    def show_copied(self) -> None:
        """Show a tick instead of the copy sign for two seconds."""
        super().show_copied()
        self._button.setIcon(self._check)

    def _show_copy(self) -> None:
        self._button.setIcon(self._copy)

    def _restyle(self) -> None:
        self._text.set_ink(self._theme.color("dim"))
        self.update()
