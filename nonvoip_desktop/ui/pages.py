"""The pages beside services and orders: built when they are first wanted, gone with the session."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.core.events import Events
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.shell.sections import HISTORY, PAGES, STATISTICS
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from nonvoip_desktop.ui.history.controller import HistoryController
    from nonvoip_desktop.ui.statistics.controller import StatisticsController


#: What the pages are made of, imported one after the other when the program has settled: a
#: first visit that had to read all of them would hold the window up.
_MODULES = (
    "history.words",
    "history.model",
    "history.delegate",
    "history.list",
    "history.filters",
    "history.detail",
    "history.view",
    "history.export_dialog",
    "history.exporting",
    "history.erase_dialog",
    "history.erasing",
    "history.controller",
    "statistics.view",
    "statistics.controller",
)
#: When that begins after signing in, and the time between two modules, in milliseconds.
_SETTLED_MS, _BETWEEN_MS = 2000, 100


class PagesController(QObject):
    """Shows the page of the chosen section in place of the panes.

    Nothing of a page is imported before somebody goes there: the start must not
    wait for what most days nobody looks at.
    """

    #: The key of a row that is to be shown in the order list.
    rowWanted = Signal(str)
    #: The order whose service is to be ordered once more.
    againRequested = Signal(object)

    def __init__(
        self,
        session: Session,
        views: Views,
        events: Events,
        tasks: TaskOwner,
        clock: Clock,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._views = views
        self._window = views.window
        self._events = events
        self._tasks = tasks
        self._clock = clock
        self._copy_secret = copy_secret
        self._copy_text = copy_text
        self._pages: dict[str, QWidget] = {}
        self.history: HistoryController | None = None
        self.statistics: StatisticsController | None = None
        self._use_utc = views.order_model.use_utc
        actions = self._window.actions_
        self._connections = Connections()
        connect = self._connections.connect
        connect(self._window.sectionChosen, self._section)
        connect(self._window.searchChanged, self._searched)
        connect(actions.services.triggered, self._to_services)
        connect(actions.history.triggered, self._to_history)
        connect(actions.statistics.triggered, lambda: self._go(STATISTICS))
        connect(actions.copy_pin.triggered, self._copy_pin)
        connect(actions.copy_number.triggered, self._copy_number)
        connect(views.order_model.zoneChanged, self._show_zone)
        self._missing = list(_MODULES)
        self._importing = QTimer(self)
        self._importing.setInterval(_SETTLED_MS)
        self._importing.timeout.connect(self._import_next)
        self._importing.start()

    def close(self) -> None:
        """Show services and orders, and take the pages away."""
        self._importing.stop()
        self.leave()
        self._connections.close()
        for controller in (self.history, self.statistics):
            if controller is not None:
                controller.close()
        self.history = self.statistics = None
        for page in self._pages.values():
            self._window.remove_page(page)
            page.deleteLater()
        self._pages.clear()

    def _import_next(self) -> None:
        import_module(f"nonvoip_desktop.ui.{self._missing.pop(0)}")
        self._importing.setInterval(_BETWEEN_MS)
        if not self._missing:
            self._importing.stop()

    def erase(self) -> None:
        """Go to the history, and ask there which orders are to be erased."""
        self._to_history()
        assert self.history is not None
        self.history.erasing.ask()

    def leave(self) -> None:
        """Show services and orders again, if a page stands in front of them."""
        if self._window.page is None:
            return
        self._window.show_page(None)
        self._window.sidebar.mark(self._views.products.model().section)

    def _section(self, key: object) -> None:
        if key not in PAGES:
            self._window.show_page(None)
            return
        page = self._pages.get(str(key))
        if page is None:
            page = self._pages[str(key)] = self._build(str(key))
        self._window.show_page(page)

    def _searched(self, text: str) -> None:
        # The search in the top bar is for services: whoever types there wants to see them.
        if text:
            self.leave()

    def _to_services(self) -> None:
        self.leave()
        self._window.focus_search()

    def _to_history(self) -> None:
        from nonvoip_desktop.ui.history.view import HistoryPage

        self._go(HISTORY)
        page = self._window.page
        if isinstance(page, HistoryPage):
            page.take_focus()

    def _go(self, key: str) -> None:
        if self._window.sidebar.chosen() == key:
            self._section(key)
        else:
            self._window.sidebar.choose(key)

    def _build(self, key: str) -> QWidget:
        return self._build_history() if key == HISTORY else self._build_statistics()

    def _build_history(self) -> QWidget:
        from nonvoip_desktop.ui.history.controller import HistoryController
        from nonvoip_desktop.ui.history.view import HistoryPage

        theme, icons = self._views.theme, self._views.icons
        page = HistoryPage(theme, icons, self._clock.now)
        page.set_use_utc(self._use_utc)
        self.history = HistoryController(
            self._session,
            page,
            self._events,
            self._tasks,
            self._clock,
            theme,
            self._window,
            self._copy_secret,
            self._copy_text,
        )
        self.history.rowWanted.connect(self._show_row)
        self.history.againRequested.connect(self.againRequested)
        return page

    def _build_statistics(self) -> QWidget:
        from nonvoip_desktop.ui.statistics.controller import StatisticsController
        from nonvoip_desktop.ui.statistics.view import StatisticsPage

        page = StatisticsPage(self._views.theme, self._views.icons)
        self.statistics = StatisticsController(
            self._session, page, self._events, self._tasks, self._clock, self._copy_text
        )
        self.statistics.set_use_utc(self._use_utc)
        return page

    def _show_row(self, key: str) -> None:
        self.leave()
        self.rowWanted.emit(key)

    def _copy_pin(self) -> None:
        if self.history is not None and self._shows(HISTORY):
            self.history.copy_pin()

    def _copy_number(self) -> None:
        if self.history is not None and self._shows(HISTORY):
            self.history.copy_number()

    def _shows(self, key: str) -> bool:
        return self._window.page is not None and self._window.page is self._pages.get(key)

    def _show_zone(self, use_utc: bool) -> None:
        from nonvoip_desktop.ui.history.view import HistoryPage

        self._use_utc = use_utc
        page = self._pages.get(HISTORY)
        if isinstance(page, HistoryPage):
            page.set_use_utc(use_utc)
        if self.statistics is not None:
            self.statistics.set_use_utc(use_utc)
