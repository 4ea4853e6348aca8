"""The settings dialog: pages at the left, the settings of one at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.settings import SETTINGS, Page, Setting
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.settings.page import SettingsPage
from nonvoip_desktop.ui.settings.page_list import PageList
from nonvoip_desktop.ui.settings.row import SettingRow
from nonvoip_desktop.ui.settings.words import pages
from nonvoip_desktop.ui.shell.layout import hairline, set_margins
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from nonvoip_desktop.ui.icons import Icons

#: Before the person's text size, and never larger than the screen.
_SIZE = QSize(760, 560)
_SMALLEST = QSize(440, 340)
#: Below this width the list of pages shrinks to icons.
_COMPACT = 620

#: Makes what a page holds beside its settings, each time that the dialog is opened.
MakePart = Callable[[], QWidget]


class SettingsDialog(QDialog):
    """Every change is told at once by ``changed``: the setting's key and its checked value.

    ``parts`` are widgets that pages hold below their settings. A page with neither is
    not offered.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        values: Mapping[str, object],
        parent: QWidget | None = None,
        *,
        declarations: Iterable[Setting[Any]] = SETTINGS,
        parts: Mapping[Page, Sequence[MakePart]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._rows: dict[str, SettingRow] = {}
        self._pages: dict[Page, SettingsPage] = {}
        self._former: dict[str, object] = {}
        self._stack = QStackedWidget()
        shown = [setting for setting in declarations if setting.text]
        for page, words in pages().items():
            rows = [
                self._row(setting, values.get(setting.key, setting.default))
                for setting in shown
                if setting.page is page
            ]
            makers = (parts or {}).get(page, ())
            if rows or makers:
                made = SettingsPage(page, words.title, rows, (make() for make in makers))
                self._pages[page] = made
                self._stack.addWidget(made)
        self._list = PageList(theme, icons, self._pages)
        self._list.pageChosen.connect(self._turn_to)
        self._reset = Button(kind=Kind.LINK)
        self._reset.setObjectName("resetPage")
        self._reset.clicked.connect(self._reset_or_undo)
        self._lay_out()
        self._fit_screen()
        self.show_page(next(iter(self._pages)))
        self._list.setFocus()

    @property
    def page(self) -> Page:
        """The page that is looked at."""
        shown = self._stack.currentWidget()
        return next(page for page, widget in self._pages.items() if widget is shown)

    def show_page(self, page: Page) -> None:
        """Turn to a page; one that is not offered changes nothing."""
        self._list.choose(page)

    def show_value(self, key: str, value: object) -> None:
        """A setting was changed, here or elsewhere: show what holds now."""
        row = self._rows.get(key)
        if row is not None and row.value != value:
            row.show_value(value)
        self._show_reset()

    def refuse(self, key: str, value: object, words: str) -> None:
        """A change could not be kept: show what holds still, and why beside it."""
        row = self._rows.get(key)
        if row is not None:
            row.value = value
            row.refuse(words)
        self._show_reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return in a field takes what was typed; it does not close the dialog.
        typing = not isinstance(self.focusWidget(), QPushButton)
        if typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._list.set_compact(self.width() < fonts.scaled(_COMPACT))
        super().resizeEvent(event)

    def _row(self, setting: Setting[Any], value: object) -> SettingRow:
        row = self._rows[setting.key] = SettingRow(setting, value)
        row.changed.connect(self._tell)
        return row

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(hairline(upright=True))
        body.addWidget(self._stack, 1)
        foot = self._foot = QHBoxLayout()
        foot.setSpacing(GAP)
        quiet = PlainLabel(self.tr("Changes take effect at once."), role="dim", elide=True)
        quiet.setFont(fonts.ui(fonts.SIZE_SMALL))
        close = Button(self.tr("Close"))
        close.setObjectName("closeButton")
        close.setDefault(True)
        # A click leaves the focus in the field: what is typed there is taken first.
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self._close_clicked)
        foot.addWidget(self._reset)
        foot.addWidget(quiet, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _fit_screen(self) -> None:
        self.setMinimumSize(_SMALLEST)
        room = self.screen().availableGeometry().size()
        wanted = QSize(fonts.scaled(_SIZE.width()), fonts.scaled(_SIZE.height()))
        self.resize(wanted.boundedTo(room * 0.94))

    def _turn_to(self, page: Page) -> None:
        self._former = {}
        self._stack.setCurrentWidget(self._pages[page])
        self._show_reset()

    def _tell(self, key: str, value: object) -> None:
        self._former = {}
        self.changed.emit(key, value)
        self._show_reset()

    # The page's defaults, and the way back from them

    def _unusual(self) -> list[SettingRow]:
        page = self._stack.currentWidget()
        assert isinstance(page, SettingsPage)
        return [row for row in page.rows if not row.is_usual()]

    def _show_reset(self) -> None:
        undo = self.tr("Undo the reset")
        self._reset.setText(undo if self._former else self.tr("Reset this page"))
        page = self._stack.currentWidget()
        offered = isinstance(page, SettingsPage) and bool(page.rows)
        self._reset.setVisible(offered)
        # Words begin at the margin; the link's ring reaches into it.
        before = 3 * GAP - (RING if offered else 0)
        set_margins(self._foot, before, GAP, 3 * GAP - RING, GAP)
        self._reset.setEnabled(bool(self._former or self._unusual()))

    def _reset_or_undo(self) -> None:
        if self._former:
            values, former = self._former, {}
        else:
            rows = self._unusual()
            values = {row.setting.key: row.setting.default for row in rows}
            former = {row.setting.key: row.value for row in rows}
        for key, value in values.items():
            self._rows[key].show_value(value)
            self.changed.emit(key, value)
        self._former = former
        self._show_reset()

    def _close_clicked(self) -> None:
        page = self._stack.currentWidget()
        assert isinstance(page, SettingsPage)
        for row in page.rows:
            # What is refused just now is seen before it is gone; closing once more leaves it.
            if row.control.hasFocus() and row.error.isHidden() and not row.commit():
                return
        self.reject()
