"""The history for the person: searching, changing and keeping every order and message ever."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import (
    Events,
    HistoryChanged,
    MessageArrived,
    OrderChanged,
    OrderRemoved,
)
from nonvoip_desktop.domain.history import (
    Erasure,
    ErasureReport,
    ExportForm,
    HistoryEntry,
    HistoryFilter,
    ImportReport,
    is_live,
)
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from pathlib import Path

    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Archive, Clock, Progress, Store
    from nonvoip_desktop.core.tasks import MoneyQueue
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.order import Order

log = logging.getLogger(__name__)

#: Characters of a note; more belongs elsewhere.
LONGEST_NOTE = 2000


class History:
    """What is done with the orders of one account, listed and archived ones alike.

    ``taken_over`` is called when data from another computer has come in.
    ``HistoryChanged`` tells views that what they show may be another by now.
    """

    def __init__(
        self,
        account: Account,
        book: OrderBook,
        store: Store,
        money: MoneyQueue,
        taken_over: Callable[[], Awaitable[None]],
        events: Events,
        clock: Clock,
    ) -> None:
        self._account = account
        self._money = money
        self._taken_over = taken_over
        self._book = book
        self._store = store
        self._events = events
        self._clock = clock
        self._stops = [
            events.subscribe(OrderChanged, lambda event: self._tell(event.order.order_id)),
            events.subscribe(OrderRemoved, lambda event: self._tell(event.order_id)),
            events.subscribe(MessageArrived, lambda event: self._tell(event.order.order_id)),
        ]

    @property
    def _archive(self) -> Archive:
        return self._store.archive

    def close(self) -> None:
        """Tell nobody any more."""
        for stop in self._stops:
            stop()

    async def count(self, wanted: HistoryFilter) -> int:
        """How many orders match. Raises ``StoreError``; cancelling breaks it off."""
        return await self._archive.count(self._account, wanted)

    async def page(self, wanted: HistoryFilter, offset: int, limit: int) -> list[HistoryEntry]:
        """The matching orders from place ``offset`` on, newest first. As ``count``."""
        return await self._archive.page(self._account, wanted, offset, limit)

    async def services(self) -> list[str]:
        """The names of all services in the history. As ``count``."""
        return await self._archive.services(self._account)

    async def messages(self, order_id: str) -> list[Message]:
        """All messages of one order, oldest first. Raises ``StoreError``."""
        return await self._store.messages(self._account, order_id)

    async def set_note(self, order_id: str, note: str) -> Order | None:
        """Write the person's note to an order, listed or not. Raises ``StoreError``.

        Returns the order as it is then, ``None`` if it is not there any more.
        """
        await self._book.note(order_id, note.strip()[:LONGEST_NOTE])
        self._tell(order_id)
        return await self._book.known(order_id)

    async def archive(self, order_id: str) -> None:
        """Take an order off the list; it stays in the history. Raises ``StoreError``."""
        await self._book.archive(order_id)

    async def bring_back(self, order_id: str) -> Order | None:
        """Put an archived order back on the list. Raises ``StoreError``.

        Returns the order, ``None`` if it is not there any more.
        """
        return await self._book.bring_back(order_id)

    async def erase(self, what: Erasure, progress: Progress | None = None) -> ErasureReport:
        """Erase for good, from the file, its index and its backups. Raises ``StoreError``.

        What is live or not confirmed stays. ``progress`` gets the number of orders
        done and meant. It goes on to its end even if nobody waits for it.
        """
        now = self._clock.now()
        async with self._book.changing:
            gone = [order for order in self._book.all() if _is_meant(order, what, now)]
            # First off the list, so that nothing that still comes in writes them anew.
            self._book.forget([order.order_id for order in gone])
        try:
            return await self._archive.erase(self._account, what, progress)
        finally:
            for order in gone:
                await self._back_if_kept(order.order_id)
            self._tell(None)

    async def export(
        self,
        wanted: HistoryFilter,
        target: Path,
        form: ExportForm,
        progress: Progress | None = None,
    ) -> int:
        """Write the matching orders to a file, newest first; returns how many.

        Raises ``StoreError`` in words; then, and when it is cancelled, no file is
        left behind, and one that was there before is as it was.
        """
        return await self._archive.export(self._account, wanted, target, form, progress)

    async def export_everything(self, target: Path, progress: Progress | None = None) -> None:
        """Write all that is stored into one file for another computer. As ``export``.

        It holds the data of all accounts and no password.
        """
        await self._archive.export_everything(target, progress)

    async def import_everything(
        self, source: Path, progress: Progress | None = None
    ) -> ImportReport:
        """Take over what such a file has and this computer has not, all or nothing.

        What is newer wins, nothing is doubled, and a backup is made first. Raises
        ``StoreError`` in words; then nothing has changed.
        """
        under_way: list[asyncio.Future[ImportReport]] = []
        given_up = False

        async def in_turn() -> ImportReport:
            if given_up:
                raise asyncio.CancelledError
            # Nothing is changed here meanwhile, so that nothing older is stored over it.
            async with self._book.changing:
                work = asyncio.ensure_future(self._archive.import_everything(source, progress))
                under_way.append(work)
                return await work

        try:
            # Nothing is bought meanwhile: the database has no ear for it, for a minute or more.
            words = translate("Core", "An import is under way. Try again when it is done.")
            with self._money.barred(words):
                report = await self._money.run(in_turn)
        except asyncio.CancelledError:
            given_up = True
            for work in under_way:
                work.cancel()
                await asyncio.wait({work})
            raise
        await self._taken_over()
        self._tell(None)
        return report

    async def _back_if_kept(self, order_id: str) -> None:
        """What the database kept (something about it is not confirmed) stays on the list."""
        try:
            kept = await self._store.get_order(self._account, order_id)
            if kept is not None and not kept.archived:
                await self._book.bring_back(order_id)
        except StoreError as error:
            log.warning("An order is missing from the list until the next start: %s", error.message)

    def _tell(self, order_id: str | None) -> None:
        self._events.publish(HistoryChanged(order_id))


def _is_meant(order: Order, what: Erasure, now: datetime) -> bool:
    """Whether an erasure takes this order, as far as the list knows."""
    if is_live(order, now) or what.order_id not in (None, order.order_id):
        return False
    return what.before is None or order.ordered_at < what.before
