"""The statistics page's controller: asks for the figures of the period, and copies them."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from nonvoip_desktop.core.events import Events, HistoryChanged, Notice, Severity
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.statistics.figures import Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.statistics.view import StatisticsPage

#: Changes of the history are gathered for this long, in milliseconds.
RENEW_MS = 1000

_TASK = "statistics"


class StatisticsController(QObject):
    """Adds up what is shown when it is shown; nothing is counted while nobody looks."""

    def __init__(
        self,
        session: Session,
        page: StatisticsPage,
        events: Events,
        tasks: TaskOwner,
        clock: Clock,
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._page = page
        self._tasks = tasks
        self._clock = clock
        self._tell = events.publish
        self._copy_text = copy_text
        self._use_utc = False
        self._stale = True
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(RENEW_MS)
        self._renewing.timeout.connect(self._renew)
        self._connections = Connections()
        connect = self._connections.connect
        connect(page.wantedChanged, self._load)
        connect(page.appeared, self._renew)
        connect(page.copyPictureRequested, self._copy_picture)
        connect(page.copyTableRequested, self._copy_table)
        self._connections.add(events.subscribe(HistoryChanged, self._changed))

    def close(self) -> None:
        """Give up what is under way."""
        self._renewing.stop()
        self._connections.close()
        self._tasks.cancel(_TASK)

    def set_use_utc(self, use_utc: bool) -> None:
        """Days begin at midnight in UTC instead of the person's zone."""
        if use_utc != self._use_utc:
            self._use_utc = use_utc
            self._stale = True
            if self._page.isVisible():
                self._load()

    def _changed(self, _event: HistoryChanged) -> None:
        self._stale = True
        if self._page.isVisible() and not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        if self._stale:
            self._load()

    def _load(self) -> None:
        self._stale = False
        self._tasks.start(_TASK, self._show())

    async def _show(self) -> None:
        statistics = self._session.statistics
        now = self._clock.now()
        use_utc = self._use_utc
        try:
            first = await statistics.first_ordered_at()
            since = self._page.since(now, first)
            span = self._page.chosen_span()
            zone = UTC if use_utc else None
            buckets = await statistics.spending(span, since, now, zone)
            # Exactly the time that the bars cover, so that the figures belong together.
            start = buckets[0].start if buckets else since
            rates = await statistics.code_rates(start, None)
        except StoreError as error:
            self._stale = True
            self._page.show_trouble(error.message)
            return
        self._page.show_report(Report(span, tuple(buckets), tuple(rates), use_utc))

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self._page.as_picture())
        self._say(self.tr("The statistics are on the clipboard as a picture"))

    def _copy_table(self) -> None:
        self._copy_text(self._page.as_text())
        self._say(self.tr("The statistics are on the clipboard as a table"))

    def _say(self, title: str) -> None:
        self._tell(Notice("copied", Severity.GOOD, title))
