"""Messages: which are new, which were seen before, and what they make of their order."""

from __future__ import annotations

from dataclasses import replace

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
        reused, is not new: the service gives only the latest text, so that an
        identical one cannot be told from a repetition. What a callback brought
        and this poll shows as well is confirmed by it.
        """
        taken = await self._book.take_message(
            order_id, lambda order, known: self._read(order, known, sms)
        )
        if taken is not None:
            order, message = taken
            self._events.publish(MessageArrived(order, message))
            return message
        for known in self._book.messages(order_id):
            if known.text == sms.text and not known.confirmed:
                await self._book.confirm(order_id, known)
        await self._book.update(order_id, lambda order: _with_baseline(order, sms.text))
        return None

    async def nothing_yet(self, order_id: str) -> None:
        """A poll showed no text: whatever comes after a reuse is new. Raises ``StoreError``."""
        await self._book.update(order_id, lambda order: _with_baseline(order, order.baseline))

    def _read(
        self, order: Order, known: tuple[Message, ...], sms: Sms
    ) -> tuple[Order, Message] | None:
        if sms.text == order.baseline or any(message.text == sms.text for message in known):
            return None
        pin = sms.pin or find_pin(sms.text)
        message = Message(
            order_id=order.order_id,
            text=sms.text,
            pin=pin,
            seen_at=self._clock.now(),
            source=Source.POLL,
            pin_read_by_app=pin is not None and not sms.pin,
            # What was there before a reuse could not be asked: this may be it.
            possibly_old=order.baseline_unknown,
        )
        received = move_order(
            order,
            OrderState.RECEIVED,
            self._clock.now(),
            number=order.number or sms.number,
            baseline_unknown=False,
        )
        return received, message


def _with_baseline(order: Order, text: str | None) -> Order | None:
    """From a poll on, what was there before a reuse is known."""
    if not order.baseline_unknown:
        return None
    return replace(order, baseline=text, baseline_unknown=False)
