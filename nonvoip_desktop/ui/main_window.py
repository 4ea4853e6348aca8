"""The main window: the frame around the panes. It tells what is asked and shows what is said."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.shell.actions import fill_menu_bar, make_actions, say_why_not, tell_why
from nonvoip_desktop.ui.shell.demo_strip import DemoStrip
from nonvoip_desktop.ui.shell.layout import decoded, encoded, hairline
from nonvoip_desktop.ui.shell.lock_cover import LockCover
from nonvoip_desktop.ui.shell.message_bar import MessageBar
from nonvoip_desktop.ui.shell.status_bar import StatusBar
from nonvoip_desktop.ui.shell.top_bar import TopBar
from nonvoip_desktop.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme

#: Below this width the sidebar shrinks and the SMS view goes under the orders.
NARROW = 900
_NATIVE = QKeySequence.SequenceFormat.NativeText


class MainWindow(QMainWindow):
    """Sign-in page or workspace, with menus, top bar, notices and status bar.

    Shows neither until it is told which; ``sign_in`` makes that page when it is first shown.
    Closing only emits ``closeRequested``; whoever decides that it is the end
    calls ``allow_close`` first.
    """

    closeRequested = Signal()
    searchChanged = Signal(str)
    searchSubmitted = Signal()
    sectionChosen = Signal(object)
    refreshRequested = Signal()
    #: The person wants to see what was covered when the screen was locked.
    uncoverRequested = Signal()
    #: The window has become visible, or has been hidden.
    shownChanged = Signal(bool)
    #: What is private has been covered, or is seen again.
    concealedChanged = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        demo: bool,
        sign_in: Callable[[], QWidget],
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("NonVoip Desktop"))
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(QSize(720, 480))
        self.resize(1100, 720)
        self._may_close = False
        self._cover: LockCover | None = None
        self._page: QWidget | None = None
        self._theme, self._icons = theme, icons
        self.actions_ = make_actions(self)
        fill_menu_bar(self, self.actions_)

        # From the outside in: what a part holds is styled anew with every parent that it gets.
        page = QWidget(self)
        self.setCentralWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top_bar = TopBar(theme, icons, page)
        self.message_bar = MessageBar(theme, icons, page)
        self.status_bar = StatusBar(page)
        self._pages = QStackedWidget(page)
        self._make_sign_in = sign_in
        self._sign_in: QWidget | None = None
        self._pages.addWidget(QWidget(self._pages))
        self.workspace = Workspace(theme, icons, self._pages)
        self.sidebar = self.workspace.sidebar
        self._pages.addWidget(self.workspace)

        if demo:
            column.addWidget(DemoStrip(page))
        column.addWidget(self.top_bar)
        self._top_line = hairline(page)
        column.addWidget(self._top_line)
        column.addWidget(self.message_bar)
        column.addWidget(self._pages, 1)
        self._bottom_line = hairline(page)
        column.addWidget(self._bottom_line)
        column.addWidget(self.status_bar)
        self.message_bar.follows = self.top_bar.refresh

        self.top_bar.searchChanged.connect(self.searchChanged)
        self.top_bar.searchSubmitted.connect(self.searchSubmitted)
        self.top_bar.refreshRequested.connect(self.refreshRequested)
        self.top_bar.search.set_keys(self.actions_.search.shortcut().toString(_NATIVE))
        self.sidebar.sectionChosen.connect(self.sectionChosen)
        self.actions_.search.triggered.connect(self.focus_search)
        self.actions_.refresh.triggered.connect(self._refresh)
        self.actions_.hide.triggered.connect(self.close)
        self.show_zone(use_utc=False)
        self._show_bars(False)

    def show_sign_in(self) -> None:
        """Show the sign-in page alone."""
        if self._sign_in is None:
            self._sign_in = self._make_sign_in()
            self._pages.addWidget(self._sign_in)
        self.workspace.show_page(None)
        self._show_page(self._sign_in, workspace=False)
        self.top_bar.search.clear()

    def show_workspace(self) -> None:
        """Show the workspace with its bars, ready for typing what is looked for."""
        self._show_page(self.workspace, workspace=True)
        self.focus_search()

    @property
    def page(self) -> QWidget | None:
        """The page that stands in place of services and orders, if one does."""
        return self.workspace.page

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in place of services and orders; ``None`` shows these again."""
        self.workspace.show_page(page)

    def remove_page(self, page: QWidget) -> None:
        """Let go of a page; its owner deletes it."""
        self.workspace.remove_page(page)

    def _show_page(self, page: QWidget, *, workspace: bool) -> None:
        self._page = page
        if self._cover is None:
            self._pages.setCurrentWidget(page)
        self._show_bars(workspace)

    def _show_bars(self, workspace: bool) -> None:
        for part in (self.top_bar, self._top_line, self._bottom_line, self.status_bar):
            part.setVisible(workspace)
        group = self.actions_.workspace_group
        group.setEnabled(workspace)
        for action in group.actions():
            say_why_not(action, self.tr("Sign in"))
        for menu in self.menuBar().findChildren(QMenu):
            tell_why(menu)

    @property
    def concealed(self) -> bool:
        """Whether what is private is covered."""
        return self._cover is not None

    def set_concealed(self, concealed: bool) -> None:
        """Cover what is private while the screen is locked, and uncover it afterwards."""
        if concealed == (self._cover is not None):
            return
        if concealed:
            cover = self._cover = LockCover(self._theme, self._icons, self.focusWidget())
            cover.acted.connect(self.uncoverRequested)
            self._pages.addWidget(cover)
            self._pages.setCurrentWidget(cover)
            self.concealedChanged.emit()
            return
        former, self._cover = self._cover, None
        if self._page is not None:
            self._pages.setCurrentWidget(self._page)
        if former is not None:
            former.give_focus_back()
            self._pages.removeWidget(former)
            former.deleteLater()
        self.concealedChanged.emit()

    def focus_search(self) -> None:
        """Go to the search field with its text selected."""
        self.top_bar.search.setFocus()
        self.top_bar.search.selectAll()

    def set_balance(self, amount: Decimal | None) -> None:
        """Show the balance, ``None`` where it is not known."""
        self.top_bar.set_balance(amount)

    def set_connection(self, kind: str, text: str) -> None:
        """Show the connection: ``ok``, ``trouble``, ``paused``, ``offline`` or ``connecting``."""
        self.top_bar.connection.show_state(kind, text)

    def set_section_counts(self, counts: dict[str, int]) -> None:
        """How many products each section of the sidebar holds, by its key."""
        self.sidebar.set_counts(counts)

    def set_status(self, left: str, limit: str) -> None:
        """What the program does by itself, and what is left of the rate limit."""
        self.status_bar.left.setText(left)
        self.status_bar.limit.setText(limit)

    def set_saved(self, text: str) -> None:
        """When the history was last saved."""
        self.status_bar.saved.setText(text)

    def set_account(self, account: str) -> None:
        """Whose data is shown; an empty text for nobody's."""
        self.top_bar.set_account(account)
        name = account.replace("&", "&&")
        text = self.tr("Sign &Out {account}").format(account=name) if name else ""
        self.actions_.sign_out.setText(text or self.tr("Sign &Out"))

    def set_unmatched(self, count: int) -> None:
        """How many messages belong to no known order: in the menu."""
        text = self.tr("Unmat&ched Messages ({count})…").format(count=shown.count(count))
        self.actions_.unmatched.setText(text if count else self.tr("Unmat&ched Messages…"))

    def show_zone(self, *, use_utc: bool) -> None:
        """Say in which zone times are shown."""
        self.status_bar.zone.setText(shown.zone(datetime.now(UTC), use_utc))

    def save_layout(self) -> dict[str, str]:
        """Where the window and its splitters are, as texts that can be stored."""
        return {"window": encoded(self.saveGeometry()), **self.workspace.save()}

    def restore_layout(self, saved: dict[str, str]) -> None:
        """Put everything where it was; what is missing or cannot be read is left as it is."""
        self.restoreGeometry(decoded(saved.get("window", "")))
        self.workspace.set_narrow(self.width() < NARROW)
        self.workspace.restore(saved)

    def allow_close(self) -> None:
        """From now on closing closes."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.closeRequested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shownChanged.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.workspace.set_narrow(narrow)
        self.top_bar.set_narrow(narrow)
        self.message_bar.fit_into(self.height())

    def _refresh(self) -> None:
        self.refreshRequested.emit()
