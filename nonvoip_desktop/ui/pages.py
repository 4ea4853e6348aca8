"""The pages beside services and orders: built when they are first wanted, gone with the session."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.shell.sections import HISTORY, PAGES, STATISTICS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.events import Events
    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.history.controller import HistoryController
    from nonvoip_desktop.ui.statistics.controller import StatisticsController
    from nonvoip_desktop.ui.views import Views


#: What the pages are made of, imported at the first visit in a turn of the loop each: together
#: they would hold the window up, and whoever never goes there has no memory taken for them.
_OF_HISTORY = (
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
)
_OF_STATISTICS = (
    "statistics.words",
    "statistics.figures",
    "statistics.bar_chart",
    "statistics.table",
    "statistics.view",
    "statistics.controller",
)


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
        # Which page somebody waits for, what is to be done there, and the making of pages.
        self._wanted: str | None = None
        self._then: tuple[str, Callable[[], None]] | None = None
        self._makings: dict[str, Iterator[None]] = {}
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_on)
        self.history: HistoryController | None = None
        self.statistics: StatisticsController | None = None
        self._use_utc = views.order_model.use_utc
        actions = self._window.actions_
        self._connections = Connections()
        connect = self._connections.connect
        connect(self._window.searchChanged, self._searched)
        connect(actions.copy_pin.triggered, self._copy_pin)
        connect(actions.copy_number.triggered, self._copy_number)
        connect(views.order_model.zoneChanged, self._show_zone)

    def close(self) -> None:
        """Show services and orders, and take the pages away."""
        self._making.stop()
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

    def erase(self) -> None:
        """Go to the history, and ask there which orders are to be erased."""
        self.go(HISTORY, self._ask_what_to_erase)

    def leave(self) -> None:
        """Show services and orders again, if a page stands in front of them or is to."""
        if self._window.page is None and self._wanted is None:
            return
        self._wanted = self._then = None
        self._window.show_page(None)
        self._window.sidebar.mark(self._views.products.model().section)

    def show_section(self, key: object) -> None:
        """Somebody has chosen a section: show its page, or the services in front of any."""
        if key not in PAGES:
            self._wanted = self._then = None
            self._window.show_page(None)
            return
        self._wanted = str(key)
        if self._is_made(self._wanted):
            self._arrive()
            return
        if self._wanted not in self._makings:
            making = self._make_history if key == HISTORY else self._make_statistics
            self._makings[self._wanted] = making()
        self._making.start()

    def _is_made(self, key: str) -> bool:
        return key in self._pages and key not in self._makings

    def _make_on(self) -> None:
        """Make a page piece by piece, a turn of the loop for each, and show it when it is whole.

        In one turn it would hold the window up for longer than anybody may notice.
        """
        key = self._wanted
        if key is None or self._is_made(key):
            self._making.stop()
            self._arrive()
            return
        try:
            next(self._makings[key])
        except StopIteration:
            del self._makings[key]
        except BaseException:
            self._making.stop()
            self._wanted = None
            del self._makings[key]
            raise

    def _arrive(self) -> None:
        key, then = self._wanted, self._then
        self._wanted = self._then = None
        if key is None:
            return
        self._window.show_page(self._pages[key])
        if then is not None and then[0] == key:
            then[1]()

    def _searched(self, text: str) -> None:
        # The search in the top bar is for services: whoever types there wants to see them.
        if text:
            self.leave()

    def to_services(self) -> None:
        """Show the services, ready for a search."""
        self.leave()
        self._window.focus_search()

    def to_history(self) -> None:
        """Show the history, ready for a search."""
        self.go(HISTORY, self._take_focus)

    def _take_focus(self) -> None:
        from nonvoip_desktop.ui.history.view import HistoryPage

        page = self._window.page
        if isinstance(page, HistoryPage):
            page.take_focus()

    def _ask_what_to_erase(self) -> None:
        self._take_focus()
        if self.history is not None:
            self.history.erasing.ask()

    def go(self, key: str, then: Callable[[], None] | None = None) -> None:
        """Show a page as if somebody had clicked its section, ``then`` do what was wanted there."""
        self._then = None if then is None else (key, then)
        if self._window.sidebar.chosen() == key:
            self.show_section(key)
        else:
            self._window.sidebar.choose(key)

    def _make_history(self) -> Iterator[None]:
        yield from _imported(_OF_HISTORY)
        from nonvoip_desktop.ui.history.controller import HistoryController
        from nonvoip_desktop.ui.history.detail import HistoryDetail
        from nonvoip_desktop.ui.history.filters import Filters
        from nonvoip_desktop.ui.history.view import HistoryPage

        theme, icons, now = self._views.theme, self._views.icons, self._clock.now
        filters = Filters()
        yield
        detail = HistoryDetail(theme, icons, now)
        yield
        page = HistoryPage(theme, icons, now, filters, detail)
        self._pages[HISTORY] = page
        yield
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

    def _make_statistics(self) -> Iterator[None]:
        yield from _imported(_OF_STATISTICS)
        from nonvoip_desktop.ui.statistics.controller import StatisticsController
        from nonvoip_desktop.ui.statistics.view import StatisticsPage

        page = StatisticsPage(self._views.theme, self._views.icons)
        self._pages[STATISTICS] = page
        yield
        self.statistics = StatisticsController(
            self._session, page, self._events, self._tasks, self._clock, self._copy_text
        )
        self.statistics.set_use_utc(self._use_utc)

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


def _imported(names: tuple[str, ...]) -> Iterator[None]:
    """Import these modules of the window, and stop after each."""
    for name in names:
        import_module(f"nonvoip_desktop.ui.{name}")
        yield
