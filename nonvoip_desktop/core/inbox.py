"""Messages: which are new, which were seen before, and what they make of their order."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, MessageArrived
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.transitions import move_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.domain.answers import Sms
    from nonvoip_desktop.domain.callback import Callback, IncomingMessage

#: So many messages of one order that only callbacks have told of are shown as its own.
MOST_UNCONFIRMED = 100
#: A time of the service's is believed if it is no older than this.
OLDEST = timedelta(days=1)
#: The service's clock and this computer's may differ by so much.
SKEW = timedelta(seconds=60)
#: A callback that comes within this was taken at its first try: tries are ten minutes apart.
PROMPT = timedelta(minutes=5)
_MOMENT = timedelta(microseconds=1)

Identity = tuple[str | None, datetime | None]


class CalledBack(Enum):
    """What a callback brought to its order."""

    NEW = auto()
    KNOWN = auto()
    TOO_MANY = auto()


class Inbox:
    """Takes what polls show and callbacks bring; behaviour, 'Waiting for messages' 8 and 9."""

    def __init__(self, book: OrderBook, events: Events, clock: Clock) -> None:
        self._book = book
        self._events = events
        self._clock = clock

    async def receive(
        self, order_id: str, sms: Sms, asked_at: datetime | None = None
    ) -> Message | None:
        """Store and tell of a message if it is new. Raises ``StoreError``.

        A text that the order has already shown, or that was known before it was
        reused, is not new: the service gives only the latest text, so that an
        identical one cannot be told from a repetition. What a callback brought
        and this poll shows as well is confirmed by it. ``asked_at`` is when the
        poll began (UTC): what was known by then is no newer than its text.
        """
        asked_at = self._clock.now() if asked_at is None else asked_at
        taken = await self._book.take_message(
            order_id, lambda order, known: self._read(order, known, sms, asked_at)
        )
        if taken is not None:
            order, message = taken
            self._events.publish(MessageArrived(order, message))
            return message
        messages = self._book.messages(order_id)
        same = [known for known in messages if known.text == sms.text]
        if same:
            moved = in_order(messages, same[-1], asked_at)
            if moved:
                await self._book.change_messages(order_id, *moved)
        for known in self._book.messages(order_id):
            if known.text == sms.text and not known.confirmed:
                await self._book.confirm(order_id, known)
        await self._book.update(order_id, lambda order: _with_baseline(order, sms.text))
        return None

    async def called_back(
        self,
        order_id: str,
        callback: Callback,
        event: IncomingMessage,
        identities: Sequence[Identity],
        *,
        unbounded: bool = False,
    ) -> CalledBack:
        """Store and tell of what a callback brought, if it is new. Raises ``StoreError``.

        ``identities`` are those of other callbacks of this order with this text.
        A known text is another message only if its id or time is another than
        those of all messages with it. A message that a poll has shown before is
        told who sent it; it stays as it was otherwise.
        """
        if not unbounded and self._is_flooded(order_id, event.text):
            return CalledBack.TOO_MANY
        taken = await self._book.take_message(
            order_id,
            lambda order, known: self._read_callback(order, known, callback, event, identities),
            callback.row,
        )
        if taken is not None:
            order, message = taken
            self._events.publish(MessageArrived(order, message))
            return CalledBack.NEW
        await self._mark(order_id, callback, event)
        return CalledBack.KNOWN

    async def _mark(self, order_id: str, callback: Callback, event: IncomingMessage) -> None:
        """A message that is known already was called back: the callback says who sent it."""
        messages = self._book.messages(order_id)
        same = [known for known in messages if known.text == event.text]
        if not same:
            return
        known, came = same[-1], callback.received_at
        if known.sender is None and event.sender:
            await self._book.change_messages(order_id, replace(known, sender=event.sender))
            messages = self._book.messages(order_id)
            known = next(m for m in messages if m.message_id == known.message_id)
        first_try = callback.used_for is None and came - known.seen_at < PROMPT
        if known.confirmed and first_try:
            # Callbacks are posted in order: those that came before this one are of before.
            moved = in_order(messages, known, came)
            if moved:
                await self._book.change_messages(order_id, *moved)

    def _is_flooded(self, order_id: str, text: str) -> bool:
        known = self._book.messages(order_id)
        if sum(not message.confirmed for message in known) < MOST_UNCONFIRMED:
            return False
        return all(message.text != text for message in known)

    def message_of(self, order_id: str, text: str) -> int | None:
        """The id of the newest message of an order with this text."""
        same = [m.message_id for m in self._book.messages(order_id) if m.text == text]
        return same[-1] if same else None

    async def nothing_yet(self, order_id: str) -> None:
        """A poll showed no text: whatever comes after a reuse is new. Raises ``StoreError``."""
        await self._book.update(order_id, lambda order: _with_baseline(order, order.baseline))

    def _read(
        self, order: Order, known: tuple[Message, ...], sms: Sms, asked_at: datetime
    ) -> tuple[Order, Message] | None:
        if sms.text == order.baseline or any(message.text == sms.text for message in known):
            return None
        pin = sms.pin or _found(sms.text)
        # A callback that came while the poll was under way is newer than its text.
        overtaken = any(not m.confirmed and m.seen_at > asked_at for m in known)
        message = Message(
            order_id=order.order_id,
            text=sms.text,
            pin=pin,
            seen_at=asked_at if overtaken else self._clock.now(),
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

    def _read_callback(
        self,
        order: Order,
        known: tuple[Message, ...],
        callback: Callback,
        event: IncomingMessage,
        identities: Sequence[Identity],
    ) -> tuple[Order, Message] | None:
        if not _is_another(order, known, event, identities):
            return None
        pin = event.pin or _found(event.text)
        came = callback.received_at
        sent = event.sent_at
        message = Message(
            order_id=order.order_id,
            text=event.text,
            pin=pin,
            # Whoever came late stands where it belongs, if the service says when it was sent.
            seen_at=sent if sent is not None and came - OLDEST < sent <= came else came,
            source=Source.CALLBACK,
            pin_read_by_app=pin is not None and not event.pin,
            sender=event.sender,
            possibly_old=order.baseline_unknown,
            confirmed=False,
        )
        received = move_order(
            order,
            OrderState.RECEIVED,
            self._clock.now(),
            # A callback is untrusted: what is known of an order stays.
            number=order.number or event.number,
            baseline_unknown=False,
        )
        return received, message


def _is_another(
    order: Order,
    known: tuple[Message, ...],
    event: IncomingMessage,
    identities: Sequence[Identity],
) -> bool:
    """Whether this is a message that the order does not have yet."""
    same = [message for message in known if message.text == event.text]
    count = len(same) or int(event.text == order.baseline)
    if not count:
        return True
    if event.identity is None or event.identity in identities:
        return False
    if event.sent_at is not None and same and event.sent_at > same[-1].seen_at + SKEW:
        return True  # it was sent after that had been seen
    # Each message with this text goes with one identity; the first may have come by a poll.
    return len(set(identities)) >= count


def in_order(
    messages: Sequence[Message], shown: Message, asked_at: datetime
) -> tuple[Message, ...]:
    """The messages to be moved, because a poll that began at ``asked_at`` shows the latest.

    What only callbacks have told of, and what was there when the poll began,
    cannot be newer than what the poll shows.
    """
    place = messages.index(shown)
    later = [message for message in messages[place + 1 :] if message.seen_at < asked_at]
    if not later:
        return ()
    if not shown.confirmed:
        return (replace(shown, seen_at=later[-1].seen_at + _MOMENT),)
    untold = [message for message in later if not message.confirmed]
    return tuple(
        replace(message, seen_at=shown.seen_at - (len(untold) - index) * _MOMENT)
        for index, message in enumerate(untold)
    )


def _with_baseline(order: Order, text: str | None) -> Order | None:
    """From a poll on, what was there before a reuse is known."""
    if not order.baseline_unknown:
        return None
    return replace(order, baseline=text, baseline_unknown=False)


def _found(text: str) -> str | None:
    # Its patterns take milliseconds to compile, which the first message has and the start has not.
    from nonvoip_desktop.domain.pin import find_pin

    return find_pin(text)
