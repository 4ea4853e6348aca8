"""Everything that runs for one signed-in account, built together and ended together."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.core.acting import Acting
from nonvoip_desktop.core.adopting import Adopting
from nonvoip_desktop.core.arrival import Way
from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.callbacks import Callbacks
from nonvoip_desktop.core.catalogue import CatalogueService
from nonvoip_desktop.core.events import (
    Events,
    Link,
    LinkChanged,
    MessageArrived,
    Notice,
    PurchaseChanged,
    Severity,
    SignInRefused,
)
from nonvoip_desktop.core.inbox import Inbox
from nonvoip_desktop.core.marks import Marks
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.polling import Poller
from nonvoip_desktop.core.purchasing import Purchasing
from nonvoip_desktop.core.rejecting import Rejecting
from nonvoip_desktop.core.reminders import Reminders
from nonvoip_desktop.core.tasks import MoneyQueue, TaskOwner
from nonvoip_desktop.core.unsaved import Unsaved
from nonvoip_desktop.core.watching import Watcher
from nonvoip_desktop.domain.product import CatalogueKind, ProductKey
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import ApiError, StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.history import History
    from nonvoip_desktop.core.line import Line
    from nonvoip_desktop.core.ports import Clock, Store
    from nonvoip_desktop.core.statistics import Statistics
    from nonvoip_desktop.domain.account import Account

log = logging.getLogger(__name__)

#: No call takes longer in all; a money request gets this long to end when the app quits.
LONGEST_CALL = 35.0
#: Seconds between two fetches of the catalogue without anyone asking.
CATALOGUE_EVERY = 900.0
#: Seconds within which a line that comes back again and again is caught up with once.
CATCH_UP_EVERY = 30.0


class Waiting(Struct, frozen=True):
    """What the status bar says: how many orders are polled, when the next one is, and which
    way messages come."""

    orders: int
    next_in: float | None
    way: Way = Way.POLLS


class Session:
    """The services of one account. ``start`` shows what is stored, then goes on line."""

    def __init__(
        self,
        account: Account,
        line: Line,
        store: Store,
        events: Events,
        clock: Clock,
        tasks: TaskOwner,
    ) -> None:
        self.account = account
        self.line = line
        self._store = store
        self._events = events
        self._tasks = tasks
        self.money = MoneyQueue()
        self.balance = Balance(line, events, clock)
        self.catalogue = CatalogueService(account, CatalogueKind.USA, line, store, events, clock)
        self.countries = CatalogueService(
            account, CatalogueKind.COUNTRY, line, store, events, clock
        )
        self.marks = Marks(account, store, events)
        self.book = OrderBook(account, store, events, clock)
        self.inbox = Inbox(self.book, events, clock)
        self.watcher = Watcher(
            line, self.book, Poller(line, self.book, self.inbox, events, clock), events, clock
        )
        self.unsaved = Unsaved(events)
        self.purchasing = Purchasing(
            self.book, line, store, self.balance, self.money, self.unsaved, events, clock
        )
        self.adopting = Adopting(self.book, self.inbox, self.purchasing, line, clock)
        self.rejecting = Rejecting(
            self.book, line, self.watcher, self.balance, self.money, tasks, clock
        )
        self.acting = Acting(
            self.book, line, store, self.balance, self.money, self.unsaved, events, clock
        )
        self._history: History | None = None
        self._statistics: Statistics | None = None
        self.callbacks = Callbacks(
            self.book, self.inbox, self.purchasing, self.watcher, store, events, clock
        )
        self.reminders = Reminders(self.book, events, clock)
        self._clock = clock
        self._online = False
        self._countries_wanted = False
        self._was_down = False
        self._caught_up_at = -CATCH_UP_EVERY
        self._stops = [
            events.subscribe(LinkChanged, self._line_changed),
            events.subscribe(PurchaseChanged, self._purchase_changed),
            events.subscribe(MessageArrived, self._message_arrived),
            events.subscribe(SignInRefused, lambda _event: self.watcher.fall_silent()),
        ]

    @property
    def history(self) -> History:
        """Every order ever; made when it is first wanted."""
        if self._history is None:
            from nonvoip_desktop.core.history import History

            self._history = History(
                self.account,
                self.book,
                self._store,
                self.money,
                self._show_stored,
                self._events,
                self._clock,
            )
        return self._history

    @property
    def statistics(self) -> Statistics:
        """What the history adds up to; made when it is first wanted."""
        if self._statistics is None:
            from nonvoip_desktop.core.statistics import Statistics

            # It is the history that tells when something in it is different.
            _ = self.history
            self._statistics = Statistics(self.account, self._store.archive)
        return self._statistics

    async def load(self) -> None:
        """Show what the database kept from last time. Raises ``StoreError``."""
        self._tasks.start("unsaved", self.unsaved.keep_trying())
        await self._show_stored()

    async def _show_stored(self) -> None:
        """Take over what is stored and not known here: at the start, and after an import."""
        async with self.book.changing:
            stored = await self._store.load_everything(self.account)
            stays = {order.order_id for order in stored.listed}
            self.book.forget(
                order.order_id for order in self.book.all() if order.order_id not in stays
            )
            self.book.adopt(stored.listed, stored.messages)
        self.marks.adopt(stored.favourites, stored.recent)
        self.catalogue.adopt(stored.catalogue)
        # What is open here goes its own way.
        purchases = [
            one for one in stored.unsettled if self.purchasing.get(one.purchase_id) is None
        ]
        actions = [
            one for one in stored.unsettled_actions if self.acting.get(one.action_id) is None
        ]
        for order in self.book.all():
            self.book.show(order)
        await self.purchasing.adopt(purchases)
        await self.acting.adopt(actions)
        await self.callbacks.load()

    def go_online(self) -> None:
        """Start polling and fetch what may have changed."""
        self._tasks.start("watcher", self.watcher.run())
        self._tasks.start("callbacks", self.callbacks.run())
        self._tasks.start("reminders", self.reminders.run())
        self._tasks.start("line", self.line.keep_alive())
        self._tasks.start("catalogue clock", self._refresh_catalogue_now_and_then())
        self.watcher.poll_all()
        self._online = True
        self._tasks.start("countries", self._open_countries())
        self.refresh()

    def refresh(self) -> None:
        """Fetch the balance and the catalogues, and ask for every live order, now.

        The country catalogue takes part once it has been wanted.
        """
        self.line.retry_now()
        self._tasks.start("balance", self._refresh_balance())
        self._tasks.start("catalogue", self.catalogue.refresh())
        if self._countries_wanted:
            self._tasks.start("countries", self.countries.refresh())
        self.watcher.poll_all()

    def catalogue_of(self, kind: CatalogueKind) -> CatalogueService:
        """The catalogue of this kind."""
        return self.countries if kind is CatalogueKind.COUNTRY else self.catalogue

    def want_countries(self) -> None:
        """The person wants to see the country catalogue: fetch it unless that was done lately."""
        if not self._online:
            return
        self._countries_wanted = True
        age = self.countries.age
        stale = age is None or age > CATALOGUE_EVERY or self.countries.in_trouble
        if stale and not self._tasks.running("countries"):
            self._tasks.start("countries", self.countries.refresh())

    async def _open_countries(self) -> None:
        """Show last time's country catalogue; it may be large, so everything else goes first."""
        try:
            kept = await self._store.load_catalogue(self.account, CatalogueKind.COUNTRY)
        except StoreError as error:
            log.warning("The country catalogue could not be read: %s", error.message)
            kept = None
        self.countries.adopt(kept)
        age = self.countries.age
        wanted = self._countries_wanted or self._marked_abroad()
        if wanted and (age is None or age > CATALOGUE_EVERY):
            self._countries_wanted = True
            await self.countries.refresh()

    def _marked_abroad(self) -> bool:
        marked: tuple[ProductKey, ...] = (*self.marks.favourites, *self.marks.recent)
        return any(key.catalogue is CatalogueKind.COUNTRY for key in marked)

    def waiting(self) -> Waiting:
        """What is being polled."""
        way = self.callbacks.arrival.way
        return Waiting(self.watcher.polled, self.watcher.next_poll_in(), way)

    async def close(self) -> None:
        """Let a money request in flight come to its end, then stop everything."""
        for stop in self._stops:
            stop()
        if self._history is not None:
            self._history.close()
        await self._decline_offers()
        if not await self.money.close(LONGEST_CALL):
            log.warning("A money request had no answer in time; it is unconfirmed from now on")
        # What was under way may have led to another offer.
        await self._decline_offers()
        if not await self.unsaved.store():
            log.error("Something that happened could not be stored until the end")
        await self._tasks.close()
        self.callbacks.close()
        self.reminders.close()
        await self.watcher.close()
        await self.line.aclose()

    async def _decline_offers(self) -> None:
        """A question that nobody can answer any more is a no."""
        for purchase in self.purchasing.open():
            try:
                await self.purchasing.decline(purchase.purchase_id)
            except StoreError as error:
                # The next start declines it: nothing of it was spent.
                log.warning("A declined offer could not be stored: %s", error.message)

    async def _refresh_balance(self) -> None:
        try:
            await self.balance.refresh()
        except ApiError as error:
            log.info("The balance could not be asked: %s", error.message)

    async def _refresh_catalogue_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(CATALOGUE_EVERY)
            if self.line.up:
                await self.catalogue.refresh()
                if self._countries_wanted:
                    await self.countries.refresh()

    def _line_changed(self, event: LinkChanged) -> None:
        if event.link in (Link.OFFLINE, Link.TROUBLE):
            self._was_down = True
        elif event.link is Link.OK and self._was_down:
            self._was_down = False
            now = self._clock.elapsed()
            if now - self._caught_up_at < CATCH_UP_EVERY:
                # Where one kind of call works and another breaks, catching up with the
                # one would break the line again at once, and so on without end.
                return
            self._caught_up_at = now
            self.watcher.poll_all()
            self._tasks.start("balance", self._refresh_balance())
            age = self.catalogue.age
            if self.catalogue.in_trouble or age is None or age > CATALOGUE_EVERY:
                self._tasks.start("catalogue", self.catalogue.refresh())
            if self._countries_wanted:
                self.want_countries()

    def _purchase_changed(self, event: PurchaseChanged) -> None:
        if event.purchase.state is PurchaseState.PLACED:
            self._tasks.start("recent", self.marks.bought())

    def _message_arrived(self, event: MessageArrived) -> None:
        log.info("A message came for order %s", event.order.order_id)


def unexpected(events: Events, name: str, error: BaseException) -> None:
    """A task failed in a way that nobody foresaw: log it, say it in one line, go on."""
    log.error("Unexpected failure in %s", name, exc_info=error)
    events.publish(
        Notice(
            "unexpected",
            Severity.BAD,
            translate("Core", "Something unexpected happened"),
            translate("Core", "The app goes on; the log has the details."),
        )
    )
