"""The history page's controller: looks for what is typed, and fetches the rows that are seen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nonvoip_desktop.core.events import Events, HistoryChanged, Notice, Severity
from nonvoip_desktop.domain.history import HistoryEntry, HistoryFilter
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import order_key
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.format import joined, number
from nonvoip_desktop.ui.history.erasing import ErasingController
from nonvoip_desktop.ui.history.exporting import ExportingController
from nonvoip_desktop.ui.history.model import PAGE
from nonvoip_desktop.ui.history.words import HistoryAction
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.ui.history.view import HistoryPage
    from nonvoip_desktop.ui.theme import Theme

log = logging.getLogger(__name__)
translate = QCoreApplication.translate

#: Changes of the history are gathered for this long, in milliseconds.
RENEW_MS = 300
#: The messages beside the list wait for a pause in typing or in going from row to row, in
#: milliseconds: their cards take longer to build than a key press may.
SHOW_MS = 80

_SEARCH, _PAGES, _MESSAGES = "history search", "history pages", "history messages"
_SERVICES = "history services"


class HistoryController(QObject):
    """Joins the page with one session; what is looked for anew replaces what was."""

    #: The key of a row that is to be shown in the order list.
    rowWanted = Signal(str)
    #: The order whose service is to be ordered once more.
    againRequested = Signal(object)

    def __init__(
        self,
        session: Session,
        page: HistoryPage,
        events: Events,
        tasks: TaskOwner,
        clock: Clock,
        theme: Theme,
        window: QWidget,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._page = page
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._tell = events.publish
        self._copy_secret = copy_secret
        self._copy_text = copy_text
        self._wanted = page.wanted()
        self._count = 0
        self._messages: tuple[Message, ...] = ()
        self._note: NoteDialog | None = None
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(RENEW_MS)
        self._renewing.timeout.connect(self._renew)
        self._next: HistoryEntry | None = None
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(SHOW_MS)
        self._showing.timeout.connect(self._show_next)
        self.exporting = ExportingController(session, tasks, clock, theme, window, self._tell)
        self.erasing = ErasingController(session, tasks, clock, theme, window, self._tell)
        self._connections = Connections()
        connect = self._connections.connect
        connect(page.wantedChanged, self._look)
        connect(page.model.pagesWanted, self._fetch)
        connect(page.list.chosen, self._show)
        connect(page.list.actionRequested, self.act)
        connect(page.detail.actionRequested, self.act)
        connect(page.detail.copyPinRequested, self._copy_pin)
        connect(page.detail.copyNumberRequested, self._copy_number)
        connect(page.detail.copyMessageRequested, copy_secret)
        connect(page.exportRequested, self._export)
        connect(page.eraseRequested, self.erasing.ask)
        self._connections.add(events.subscribe(HistoryChanged, self._changed))
        self._look(anew=True)
        self._tasks.start(_SERVICES, self._offer_services())

    def close(self) -> None:
        """Give up what is under way."""
        self._renewing.stop()
        self._showing.stop()
        self._connections.close()
        for name in (_SEARCH, _PAGES, _MESSAGES, _SERVICES):
            self._tasks.cancel(name)
        self.exporting.close()
        self.erasing.close()
        if self._note is not None:
            self._note.dismiss()

    def copy_pin(self) -> None:
        """Copy the newest code of the chosen order."""
        entry = self._page.list.current_entry()
        if entry is not None:
            self.act(entry, HistoryAction.COPY_PIN)

    def copy_number(self) -> None:
        """Copy the number of the chosen order."""
        entry = self._page.list.current_entry()
        if entry is not None:
            self.act(entry, HistoryAction.COPY_NUMBER)

    def act(self, entry: object, action: object) -> None:
        """Do what a button or a menu asks for on an order."""
        assert isinstance(entry, HistoryEntry)
        order = entry.order
        match action:
            case HistoryAction.COPY_PIN if entry.pin:
                self._copy_secret(entry.pin)
                self._mark_copied(entry)
            case HistoryAction.COPY_NUMBER if order.number:
                self._copy_number(order.number, True)
            case HistoryAction.ORDER_AGAIN:
                self.againRequested.emit(order)
            case HistoryAction.NOTE:
                self._edit_note(entry)
            case HistoryAction.ARCHIVE:
                self._start(entry, self._session.history.archive(order.order_id))
            case HistoryAction.BRING_BACK:
                self._start(entry, self._session.history.bring_back(order.order_id))
            case HistoryAction.SHOW_IN_LIST:
                self.rowWanted.emit(order_key(order.order_id))
            case HistoryAction.ERASE:
                self.erasing.ask_one(order)

    # Looking

    def _look(self, *, anew: bool = False) -> None:
        wanted = self._page.wanted()
        if wanted == self._wanted and not anew:
            return
        self._wanted = wanted
        self._tasks.cancel(_PAGES)
        self._tasks.start(_SEARCH, self._search(wanted))

    async def _search(self, wanted: HistoryFilter) -> None:
        """The first rows at once, then how many there are."""
        history = self._session.history
        try:
            first = await history.page(wanted, 0, PAGE)
            self._page.list.forget()
            self._count = len(first)
            self._page.model.show(len(first), first)
            more = len(first) == PAGE
            self._page.show_count(len(first), wanted, more=more)
            self._page.list.choose_first()
            if more:
                self._count = await history.count(wanted)
                self._page.model.grow(self._count)
                self._page.show_count(self._count, wanted)
        except StoreError as error:
            self._page.show_trouble(error.message)

    async def _offer_services(self) -> None:
        try:
            self._page.filters.set_services(await self._session.history.services())
        except StoreError as error:
            log.warning("The services of the history are not known: %s", error.message)

    def _fetch(self) -> None:
        if not self._tasks.running(_PAGES):
            self._tasks.start(_PAGES, self._fetch_pages(self._wanted))

    async def _fetch_pages(self, wanted: HistoryFilter) -> None:
        """What is on screen, a page after the other, until all of it is here."""
        model, view = self._page.model, self._page.list
        try:
            while (page := model.next_wanted(*view.rows_on_screen())) is not None:
                rows = await self._session.history.page(wanted, page * PAGE, PAGE)
                model.put(page, rows)
        except StoreError as error:
            self._page.show_trouble(error.message)

    def _changed(self, event: HistoryChanged) -> None:
        if not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        if not self._tasks.running(_SEARCH):
            self._tasks.start(_SEARCH, self._recount(self._page.wanted()))
            self._tasks.start(_SERVICES, self._offer_services())

    async def _recount(self, wanted: HistoryFilter) -> None:
        history = self._session.history
        try:
            self._wanted = wanted
            self._count = await history.count(wanted)
            self._page.model.renew(self._count)
            self._page.show_count(self._count, wanted)
            if not self._count:
                self._show(None)
        except StoreError as error:
            self._page.show_trouble(error.message)

    # The chosen order

    def _show(self, entry: object) -> None:
        assert entry is None or isinstance(entry, HistoryEntry)
        if entry is None:
            self._next = None
            self._showing.stop()
            self._tasks.cancel(_MESSAGES)
            self._messages = ()
            self._page.detail.show_entry(None, ())
            return
        before = self._page.detail.entry
        self._next = entry
        if before is not None and before.order.order_id == entry.order.order_id:
            self._show_next()
        else:
            self._showing.start()

    def _show_next(self) -> None:
        entry = self._next
        self._showing.stop()
        if entry is None:
            return
        before = self._page.detail.entry
        if before is None or before.order.order_id != entry.order.order_id:
            # What is known of it at once; the rest as soon as it is read.
            self._messages = () if entry.newest is None else (entry.newest,)
            self._page.detail.show_entry(entry, self._messages)
        self._tasks.start(_MESSAGES, self._show_messages(entry))

    async def _show_messages(self, entry: HistoryEntry) -> None:
        try:
            self._messages = tuple(await self._session.history.messages(entry.order.order_id))
        except StoreError as error:
            self._say(Severity.BAD, translate("History", "The messages could not be read"), error)
            return
        self._page.detail.show_entry(entry, self._messages)

    def _mark_copied(self, entry: HistoryEntry) -> None:
        newest = next((m for m in reversed(self._messages) if m.pin == entry.pin), None)
        if newest is not None and self._page.detail.entry == entry:
            self._page.detail.messages.set_copied(newest.message_id)

    def _copy_pin(self, pin: str, message_id: int) -> None:
        self._copy_secret(pin)
        self._page.detail.messages.set_copied(message_id)

    def _copy_number(self, whole: str, with_plus: bool) -> None:
        digits = whole if with_plus else whole.removeprefix("1")
        self._copy_text(f"+{digits}" if with_plus else digits)

    # Changes

    def _edit_note(self, entry: HistoryEntry) -> None:
        if self._note is not None:
            self._note.dismiss()
        order = entry.order
        about = clean(order.service, one_line=True)
        if order.number:
            about = joined(about, number(order.number))
        dialog = self._note = NoteDialog(self._theme, about, order.note, self._window)
        dialog.noteWritten.connect(
            lambda text: self._tasks.start(
                f"history note {order.order_id}", self._write_note(order.order_id, text)
            )
        )
        dialog.finished.connect(self._note_closed)
        dialog.show()

    def _note_closed(self) -> None:
        self._note = None

    async def _write_note(self, order_id: str, text: str) -> None:
        try:
            await self._session.history.set_note(order_id, text)
        except StoreError as error:
            if self._note is not None:
                self._note.show_error(error.message)
            return
        if self._note is not None:
            self._note.dismiss()

    def _start(self, entry: HistoryEntry, work: object) -> None:
        self._tasks.start(f"history {entry.order.order_id}", self._change(work))

    async def _change(self, work: object) -> None:
        try:
            await work  # type: ignore[misc]
        except StoreError as error:
            self._say(Severity.BAD, translate("History", "The change could not be stored"), error)

    def _export(self) -> None:
        self.exporting.ask(self._wanted, self._count)

    def _say(self, severity: Severity, title: str, error: StoreError) -> None:
        self._tell(Notice("order history", severity, title, error.message))
