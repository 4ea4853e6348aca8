"""The head of the SMS view: service, number with its copies, and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.format import national
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.orders.words import shown_number, shown_service
from nonvoip_desktop.ui.text import PlainLabel, clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.orders.row import OrderRow


class Header(QWidget):
    """Two lines: the service and its group; the number and the time that is left."""

    #: The digits of the number, and whether the country code belongs to the copy.
    copyNumberRequested = Signal(str, bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = ""
        self._soon = False
        self._service = PlainLabel(parent=self, elide=True)
        self._service.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self._group = PlainLabel(parent=self, role="dim", elide=True)
        self._group.setFont(fonts.ui(fonts.SIZE_SMALL))
        self._number = PlainLabel(parent=self, role="dim")
        self._mono, self._plain = fonts.mono(fonts.SIZE_BODY), fonts.ui(fonts.SIZE_BODY)
        # A number is read from the left in every language.
        self._number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._number.setMinimumWidth(10 * GRID)
        # Without a role of the style sheet, which would win over the colour of a warning.
        self._left = PlainLabel(parent=self)
        self._left.setFont(fonts.tabular(fonts.SIZE_BODY))
        self.copy = Button(parent=self, kind=Kind.QUIET, small=True, icon=icons.icon("copy"))
        self.copy.setObjectName("copyNumberButton")
        self.copy.setAccessibleName(self.tr("Copy the number"))
        self.copy.setToolTip(tooltip(with_keys(self.tr("Copy the number"), "copy_number")))
        chevron = icons.icon("chevron-down")
        self.forms = Button(parent=self, kind=Kind.QUIET, small=True, icon=chevron)
        self.forms.setObjectName("copyNumberMenuButton")
        self.forms.setAccessibleName(self.tr("Ways to copy the number"))
        self.forms.setToolTip(self.tr("With or without the country code"))
        self.copy.clicked.connect(self._copy_whole)
        self.forms.clicked.connect(self._show_menu)
        upper, lower, last = self._rooms = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(GAP)
        upper.addWidget(self._service)
        upper.addWidget(self._group)
        upper.addStretch(1)
        lower.setSpacing(0)
        # As high without a number as with one, so that nothing jumps.
        lower.addStrut(self.copy.sizeHint().height())
        lower.addWidget(self._number)
        lower.addSpacing(GRID)
        lower.addWidget(self.copy)
        lower.addSpacing(-2 * RING)
        lower.addWidget(self.forms)
        lower.addStretch(1)
        lower.addWidget(self._left)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addLayout(upper)
        self._lines.addLayout(lower, 1)
        self._lines.addLayout(last)
        theme.changed.connect(self._recolour)
        self._recolour()

    def set_low(self, low: bool) -> None:
        """Put both lines side by side, for a view that is wide but low."""
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        self._lines.setSpacing(2 * GAP if low else 0)

    def show_row(self, row: OrderRow) -> None:
        """Show whose messages these are."""
        self._digits = row.number or ""
        self._service.setText(shown_service(row))
        self._group.setText(clean(row.group_text, one_line=True))
        self._number.setText(shown_number(row))
        self._dress_number()
        self.copy.setVisible(bool(self._digits))
        self.forms.setVisible(bool(self._digits))
        self._make_room()

    def show_left(self, text: str, soon: bool) -> None:
        """Show the time that is left, in the colour of a warning when it is nearly up."""
        self._left.setText(text)
        self._make_room()
        if soon != self._soon:
            self._soon = soon
            self._recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Put the time beside the number, else beside the service, else below: nothing is cut."""
        upper, lower, last = self._rooms
        left = self._left.sizeHint().width()
        number = self._number.sizeHint().width() + GRID
        if self._digits:
            number += self.copy.sizeHint().width() + self.forms.sizeHint().width()
        service = self._service.sizeHint().width() + self._group.sizeHint().width() + 2 * GAP
        if number + left <= self.width():
            room = lower
        else:
            room = upper if service + left <= self.width() else last
        if room.indexOf(self._left) < 0:
            for other in self._rooms:
                other.removeWidget(self._left)
            room.addWidget(self._left)

    def menu(self) -> QMenu:
        """The ways to copy the number; deletes itself when it closes."""
        menu = QMenu(self)
        menu.setObjectName("copyNumberMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts = ((f"+{self._digits}", True), (national(self._digits), False))
        for text, with_plus in texts:
            entry = menu.addAction(self.tr("Copy {number}").format(number=text))
            entry.setData(with_plus)
        menu.triggered.connect(self._copy_form)
        return menu

    def _copy_form(self, form: QAction) -> None:
        self.copyNumberRequested.emit(self._digits, bool(form.data()))

    def _copy_whole(self) -> None:
        self.copyNumberRequested.emit(self._digits, True)

    def _show_menu(self) -> None:
        menu = self.menu()
        outward = self.forms.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.popup(self.forms.mapToGlobal(QPoint(outward, self.forms.height())))

    def _dress_number(self) -> None:
        self._number.setFont(self._mono if self._digits else self._plain)

    def _recolour(self) -> None:
        # A new style sheet takes a font away that was set after the old one.
        self._dress_number()
        palette = self._left.palette()
        ink = QColor(self._theme.color("warning" if self._soon else "dim"))
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._left.setPalette(palette)
