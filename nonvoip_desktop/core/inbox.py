"""Messages: which are new, which were seen before, and what they make of their order."""

from __future__ import annotations

from nonvoip_desktop.core.events import Events, MessageArrived
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.domain.answers import Sms
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.pin import find_pin
from nonvoip_desktop.domain.transitions import move_order


class Inbox:
    """Takes what a poll showed; behaviour, 'Waiting for messages' 8 and 9."""

    def __init__(self, book: OrderBook, events: Events, clock: Clock) -> None:
        self._book = book
        self._events = events
        self._clock = clock

    async def receive(self, order_id: str, sms: Sms) -> Message | None:
        """Store and tell of a message if it is new. Raises ``StoreError``.

        A text that the order has already shown, or that was known before it was
        bought again, is not new: the service gives only the latest text, so that
        an identical one cannot be told from a repetition.
        """
        order = self._book.get(order_id)
        if order is None or sms.text == order.baseline:
            return None
        if any(known.text == sms.text for known in self._book.messages(order_id)):
            return None
        pin = sms.pin or find_pin(sms.text)
        message = Message(
            order_id=order_id,
            text=sms.text,
            pin=pin,
            seen_at=self._clock.now(),
            source=Source.POLL,
            pin_read_by_app=pin is not None and not sms.pin,
            possibly_old=order.baseline_unknown,
        )
        received = self._received(order, sms)
        stored = await self._book.save_message(received, message)
        self._events.publish(MessageArrived(received, stored))
        return stored

    def _received(self, order: Order, sms: Sms) -> Order:
        return move_order(
            order,
            OrderState.RECEIVED,
            self._clock.now(),
            number=order.number or sms.number,
            look_further=False,
            baseline_unknown=False,
        )
