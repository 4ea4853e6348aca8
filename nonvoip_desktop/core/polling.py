"""One poll of one order: asking, understanding the answer, and the end of an order's life."""

from __future__ import annotations

import logging
from enum import Enum, auto

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, PollTrouble, Severity
from nonvoip_desktop.core.inbox import Inbox
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import Clock, Service
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import NoSms, Sms, SmsAnswer
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.transitions import move_order
from nonvoip_desktop.errors import ApiError, RateLimited, StoreError

log = logging.getLogger(__name__)


class Polled(Enum):
    """How a poll ended; a pause asked for by the service is no failure of the order."""

    WORKED = auto()
    PAUSED = auto()
    FAILED = auto()


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

    def trouble(self, order_id: str) -> str:
        """Why the last poll of this order failed, or an empty text."""
        return self._troubles.get(order_id, "")

    async def poll(self, order_id: str) -> Polled:
        """Ask once. What goes wrong is told as an event and never raised."""
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
            await self._take(order_id, answer)
        except StoreError as error:
            self._tell(order_id, error.message)
            self._events.publish(
                Notice("store", Severity.BAD, "A message could not be stored", error.message)
            )
            return Polled.FAILED
        self._tell(order_id, "")
        return Polled.WORKED

    async def expire(self, order_id: str) -> None:
        """The order's time is up; without a message it is expired from now on."""
        order = self._book.get(order_id)
        if order is None or order.state not in (OrderState.WAITING, OrderState.BIDDING):
            return
        await self._save(move_order(order, OrderState.EXPIRED, self._clock.now()))

    async def _take(self, order_id: str, answer: SmsAnswer) -> None:
        order = self._book.get(order_id)
        if order is None:
            return
        match answer:
            case Sms():
                await self._inbox.receive(order_id, answer)
            case NoSms(gone=True):
                await self._gone(order, answer.words)
            case NoSms(number=str(number)) if number and order.state is OrderState.BIDDING:
                won = move_order(order, OrderState.WAITING, self._clock.now(), number=number)
                await self._book.save(won)
            case NoSms():
                pass

    async def _gone(self, order: Order, words: str) -> None:
        if order.state not in (OrderState.WAITING, OrderState.BIDDING):
            return
        said = words.lower()
        over = any(word in said for word in ("reject", "cancel", "refund"))
        state = OrderState.REJECTED if over else OrderState.EXPIRED
        await self._book.save(move_order(order, state, self._clock.now()))
        self._events.publish(
            Notice(
                f"gone {order.order_id}",
                Severity.WARNING,
                f"The order for {order.service} is over",
                words,
            )
        )

    async def _save(self, order: Order) -> None:
        try:
            await self._book.save(order)
            self._events.publish(NoticeOver("store"))
        except StoreError as error:
            self._events.publish(
                Notice("store", Severity.BAD, "A change could not be stored", error.message)
            )

    def _tell(self, order_id: str, words: str) -> None:
        if self._troubles.get(order_id, "") == words:
            return
        if words:
            self._troubles[order_id] = words
        else:
            self._troubles.pop(order_id, None)
        self._events.publish(PollTrouble(order_id, words))
