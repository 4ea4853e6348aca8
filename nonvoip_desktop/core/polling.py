"""One poll of one order: asking, understanding the answer, and the end of an order's life."""

from __future__ import annotations

import logging
from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, PollTrouble, Severity
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import NoSms, Sms, SmsAnswer
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.transitions import move_order
from nonvoip_desktop.errors import ApiError, RateLimited, StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.core.inbox import Inbox
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock, Service

log = logging.getLogger(__name__)

_LIVE = (OrderState.WAITING, OrderState.BIDDING)


class Polled(Enum):
    """How a poll ended; a pause asked for by the service is no failure of the order."""

    WORKED = auto()
    PAUSED = auto()
    FAILED = auto()
    #: The service answered, and what it said could not be stored.
    NOT_STORED = auto()


class Poller:
    """Asks for an order's SMS and stores what the answer makes of the order."""

    def __init__(
        self, service: Service, book: OrderBook, inbox: Inbox, events: Events, clock: Clock
    ) -> None:
        self._service = service
        self._book = book
        self._inbox = inbox
        self._events = events
        self._clock = clock
        self._troubles: dict[str, str] = {}
        self._not_stored: set[str] = set()

    def trouble(self, order_id: str) -> str:
        """Why the last poll of this order failed, or an empty text."""
        return self._troubles.get(order_id, "")

    async def poll(self, order_id: str) -> Polled:
        """Ask once. What goes wrong is told as an event and never raised."""
        asked_at = self._clock.now()
        try:
            answer = await self._service.get_sms(order_id=order_id)
        except RateLimited as error:
            self._tell(order_id, explain(error))
            return Polled.PAUSED
        except ApiError as error:
            log.info("Poll of order %s failed: %s", order_id, error.message)
            self._tell(order_id, explain(error))
            return Polled.FAILED
        try:
            await self._take(order_id, answer, asked_at)
        except StoreError as error:
            self._tell(order_id, error.message)
            self._store_failed(
                order_id, translate("Core", "What a poll showed could not be stored"), error
            )
            return Polled.NOT_STORED
        self._tell(order_id, "")
        self._store_worked(order_id)
        return Polled.WORKED

    async def end(self, order_id: str, *, final: bool) -> None:
        """The order's time is up; without a message it is expired from now on.

        ``final``: it is not asked for again, so nobody looks for a further message.
        """
        now = self._clock.now()

        def change(order: Order) -> Order | None:
            if order.state in _LIVE:
                order = move_order(order, OrderState.EXPIRED, now)
            elif not order.look_further:
                return None
            return replace(order, look_further=order.look_further and not final)

        try:
            await self._book.update(order_id, change)
        except StoreError as error:
            self._store_failed(
                order_id, translate("Core", "The end of an order could not be stored"), error
            )
        else:
            self._store_worked(order_id)

    async def _take(self, order_id: str, answer: SmsAnswer, asked_at: datetime) -> None:
        match answer:
            case Sms():
                await self._inbox.receive(order_id, answer, asked_at)
            case NoSms(gone=True):
                await self._gone(order_id, answer.words)
            case NoSms(number=str(number)) if number:
                await self._inbox.nothing_yet(order_id)
                await self._number_came(order_id, number)
            case NoSms():
                await self._inbox.nothing_yet(order_id)

    async def _number_came(self, order_id: str, number: str) -> None:
        before = self._book.get(order_id)
        order = await self._book.update(order_id, lambda now: self._with_number(now, number))
        if before is None or order is None or before.state is not OrderState.BIDDING:
            return
        if order.state is OrderState.WAITING:
            title = translate("Core", "The bid for {service} has won").format(service=order.service)
            sentence = translate(
                "Core", "Its number is there. Enter it where the code is asked for."
            )
            self._events.publish(Notice(f"order {order_id}", Severity.GOOD, title, sentence))

    def _with_number(self, order: Order, number: str) -> Order | None:
        if order.number or order.state not in _LIVE:
            return None
        if order.state is OrderState.WAITING:
            return replace(order, number=number, updated_at=self._clock.now())
        # The end that was told was the bid's. The number's own begins now, and a poll does
        # not tell it: the service says when it is over.
        now = self._clock.now()
        return move_order(order, OrderState.WAITING, now, number=number, expires_at=None)

    async def _gone(self, order_id: str, words: str) -> None:
        """The service says that the order is over, whatever our clock thinks."""
        before = self._book.get(order_id)
        order = await self._book.update(order_id, lambda order: self._over(order, words))
        if before is None or order is None or before.state is order.state:
            return
        self._events.publish(
            Notice(
                f"gone {order_id}",
                Severity.WARNING,
                translate("Core", "The order for {service} is over").format(service=order.service),
                words,
            )
        )

    def _over(self, order: Order, words: str) -> Order | None:
        now = self._clock.now()
        said = words.lower()
        # An order that timed out may have been refunded, too; it was not given back.
        timed_out = any(word in said for word in ("expir", "timed out", "time out"))
        given_back = not timed_out and any(word in said for word in ("reject", "cancel", "refund"))
        if order.state not in _LIVE:
            return (
                replace(order, look_further=False, updated_at=now) if order.look_further else None
            )
        if given_back:
            return move_order(order, OrderState.REJECTED, now)
        if order.kind.is_rental and order.expires_at is not None and order.expires_at > now:
            # The date of its end stands: it is the activation that is over.
            return replace(order, active_until=None, updated_at=now)
        ended = now if order.expires_at is None else min(order.expires_at, now)
        return move_order(order, OrderState.EXPIRED, now, expires_at=ended)

    def _tell(self, order_id: str, words: str) -> None:
        if self._troubles.get(order_id, "") == words:
            return
        if words:
            self._troubles[order_id] = words
        else:
            self._troubles.pop(order_id, None)
        self._events.publish(PollTrouble(order_id, words))

    def _store_failed(self, order_id: str, title: str, error: StoreError) -> None:
        self._not_stored.add(order_id)
        self._events.publish(Notice("store", Severity.BAD, title, error.message))

    def _store_worked(self, order_id: str) -> None:
        """What failed for this order has worked now, or is of no account any more."""
        if order_id in self._not_stored:
            self._not_stored.discard(order_id)
            if not self._not_stored:
                self._events.publish(NoticeOver("store"))
