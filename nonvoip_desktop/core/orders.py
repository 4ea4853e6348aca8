"""The orders of the list: what is known of each, how long it lives, and storing every change."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, OrderChanged, OrderRemoved
from nonvoip_desktop.core.words import same_form
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from decimal import Decimal

    from nonvoip_desktop.core.ports import Clock, OrderStore
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.answers import PlacedOrder
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.purchase import Attempt, Purchase

#: Seconds beyond this are no lifetime (ten years), and a date could not hold them.
LONGEST_LIFE = 315_360_000

_KIND_OF_GROUP = {
    Group.TEN_MINUTES: OrderKind.SHORT_TERM,
    Group.ONE_DAY: OrderKind.ONE_DAY,
    Group.THREE_DAYS: OrderKind.THREE_DAYS,
    Group.THIRTY_DAYS: OrderKind.LONG_TERM,
}
_KIND_OF_NAME = {
    "shortterm": OrderKind.SHORT_TERM,
    "oneday": OrderKind.ONE_DAY,
    "1day": OrderKind.ONE_DAY,
    "3days": OrderKind.THREE_DAYS,
    "3day": OrderKind.THREE_DAYS,
    "threedays": OrderKind.THREE_DAYS,
    "longterm": OrderKind.LONG_TERM,
    "30days": OrderKind.LONG_TERM,
}


def kind_of(type_name: str | None, group: Group | None) -> OrderKind:
    """How long an order lives, by the answer's ``type`` and else by the product's group."""
    name = re.sub(r"[^a-z0-9]", "", (type_name or "").lower())
    by_name = _KIND_OF_NAME.get(name)
    if by_name is not None:
        return by_name
    return _KIND_OF_GROUP.get(group, OrderKind.UNKNOWN) if group else OrderKind.UNKNOWN


def product_of(purchase: Purchase, service: str) -> tuple[str | None, Decimal | None]:
    """The product that an order of a purchase is for, and its price in the list.

    Of several services the name tells which; ``None`` where it does not.
    """
    if not purchase.parts:
        if len(purchase.product_ids) != 1:
            return None, None
        return purchase.product_ids[0], purchase.listed_price
    named = [part for part in purchase.parts if same_form(part.service) == same_form(service)]
    return (named[0].product_id, named[0].listed_price) if len(named) == 1 else (None, None)


class OrderBook:
    """All listed orders of one account and their messages, as they are stored.

    ``changing`` is held while an order is read, changed and stored, so that of
    two changes at the same time neither undoes the other.
    """

    def __init__(self, account: Account, store: OrderStore, events: Events, clock: Clock) -> None:
        self.account = account
        self.changing = asyncio.Lock()
        self._store = store
        self._events = events
        self._clock = clock
        self._orders: dict[str, Order] = {}
        self._messages: dict[str, tuple[Message, ...]] = {}
        # Where seconds count: the end on the even clock, and the date that it stands for.
        self._ends: dict[str, tuple[datetime, float]] = {}

    def adopt(self, orders: Iterable[Order], messages: Mapping[str, Sequence[Message]]) -> None:
        """Take over what the database kept from last time.

        The seconds of a short-term order went on by UTC while the app was
        closed; from here on they count on the even clock, which no change of the
        calendar's moves. A rental's end is a date and stays one.
        """
        now, elapsed = self._clock.now(), self._clock.elapsed()
        for order in orders:
            self._orders[order.order_id] = order
            if order.expires_at is not None and not order.kind.is_rental:
                left = (order.expires_at - now).total_seconds()
                self._ends[order.order_id] = (order.expires_at, elapsed + left)
        for order_id, known in messages.items():
            self._messages[order_id] = tuple(known)

    def all(self) -> Sequence[Order]:
        """The listed orders, in no particular order."""
        return tuple(self._orders.values())

    def get(self, order_id: str) -> Order | None:
        """The listed order of this id."""
        return self._orders.get(order_id)

    def messages(self, order_id: str) -> tuple[Message, ...]:
        """The messages of a listed order, oldest first."""
        return self._messages.get(order_id, ())

    def deadline(self, order: Order) -> float | None:
        """When the order ends, on ``clock.elapsed()``; ``None`` if the service did not say."""
        if order.expires_at is None:
            return None
        stands_for, end = self._ends.get(order.order_id, (None, 0.0))
        if stands_for == order.expires_at:
            return end
        return self._clock.elapsed() + (order.expires_at - self._clock.now()).total_seconds()

    def remaining(self, order: Order) -> float | None:
        """Seconds until the order ends (negative when it has), ``None`` if not known."""
        end = self.deadline(order)
        return None if end is None else end - self._clock.elapsed()

    def expiry(
        self, order_id: str, expires_in: int | None, expires_at: datetime | None
    ) -> datetime | None:
        """The end of an order as a UTC time: a date as given, or seconds counted from now.

        Seconds are remembered on the even clock. ``None`` if the service said
        nothing that can be an end: then the order is asked for until it is gone.
        """
        if expires_in is not None and 0 < expires_in <= LONGEST_LIFE:
            end = self._clock.now() + timedelta(seconds=expires_in)
            self._ends[order_id] = (end, self._clock.elapsed() + expires_in)
            return end
        return expires_at

    def new_order(self, placed: PlacedOrder, purchase: Purchase, attempt: Attempt) -> Order:
        """The order for one part of an answer; not stored yet."""
        now = self._clock.now()
        service = placed.service or purchase.service
        product_id, listed = product_of(purchase, service)
        price = placed.price
        if price is None and attempt.auction is None:
            # What was agreed to for several together does not tell what each of them costs.
            agreed = attempt.accepted_max_price
            price = listed if agreed is None else None if purchase.parts else agreed
        bidding = attempt.auction is not None and not placed.number
        return Order(
            order_id=placed.order_id,
            account=self.account,
            service=service,
            number=placed.number,
            kind=kind_of(placed.type, purchase.group),
            state=OrderState.BIDDING if bidding else OrderState.WAITING,
            ordered_at=now,
            updated_at=now,
            expires_at=self.expiry(placed.order_id, placed.expires_in, placed.expires_at),
            price=price,
            bid=attempt.auction,
            product_id=product_id,
            purchase_id=purchase.purchase_id,
            country=purchase.country,
        )

    async def save(self, order: Order) -> None:
        """Store an order as it is, then tell of it. Raises ``StoreError``."""
        async with self.changing:
            await self._save(order)

    async def update(self, order_id: str, change: Callable[[Order], Order | None]) -> Order | None:
        """Change an order as it is at its turn, and return it as it is then.

        ``change`` returns the changed order, or ``None`` to leave it alone.
        ``None`` is returned for an order that is not listed. Raises ``StoreError``.
        """
        async with self.changing:
            order = self._orders.get(order_id)
            changed = None if order is None else change(order)
            if changed is None or changed == order:
                return order
            await self._save(changed)
            return changed

    async def take_message(
        self,
        order_id: str,
        read: Callable[[Order, tuple[Message, ...]], tuple[Order, Message] | None],
        called_back: int | None = None,
    ) -> tuple[Order, Message] | None:
        """Store a message with what it makes of its order, then show the order.

        ``read`` gets the order and its messages as they are at its turn; ``None``
        from it means that there is nothing new. ``called_back`` is the row of the
        callback that brought it. Raises ``StoreError``.
        """
        async with self.changing:
            order = self._orders.get(order_id)
            found = None if order is None else read(order, self.messages(order_id))
            if found is None:
                return None
            changed, message = found
            stored = await self._store.save_message(changed, message, called_back)
            self._put_messages(order_id, stored)
            self.show(changed)
            return changed, stored

    async def change_messages(self, order_id: str, *changed: Message) -> None:
        """Store what else is known of messages by now, or their order. Raises ``StoreError``."""
        async with self.changing:
            order = self._orders.get(order_id)
            if order is None:
                return
            for message in changed:
                self._put_messages(order_id, await self._store.save_message(order, message))
            self.show(order)

    def _put_messages(self, order_id: str, message: Message) -> None:
        others = [m for m in self.messages(order_id) if m.message_id != message.message_id]
        others.append(message)
        self._messages[order_id] = tuple(sorted(others, key=lambda m: (m.seen_at, m.message_id)))

    async def confirm(self, order_id: str, message: Message) -> None:
        """A poll has shown what a callback had brought. Raises ``StoreError``."""
        await self._store.confirm_message(message.message_id)
        confirmed = replace(message, confirmed=True)
        self._messages[order_id] = tuple(
            confirmed if known.message_id == message.message_id else known
            for known in self.messages(order_id)
        )
        order = self._orders.get(order_id)
        if order is not None:
            self.show(order)

    def show(self, order: Order) -> None:
        """Tell of an order that is stored already."""
        self._orders[order.order_id] = order
        self._events.publish(OrderChanged(order))

    async def archive(self, order_id: str) -> None:
        """Take an order off the list; it stays in the history. Raises ``StoreError``."""
        async with self.changing:
            order = self._orders.get(order_id)
            if order is None:
                return
            now = self._clock.now()
            await self._store.save_order(replace(order, archived=True, updated_at=now))
            del self._orders[order_id]
            self._messages.pop(order_id, None)
            self._ends.pop(order_id, None)
        self._events.publish(OrderRemoved(order_id))

    def forget(self, order_ids: Iterable[str]) -> None:
        """Let go of orders that are about to be erased; to be called while ``changing`` is held."""
        for order_id in order_ids:
            if self._orders.pop(order_id, None) is not None:
                self._messages.pop(order_id, None)
                self._ends.pop(order_id, None)
                self._events.publish(OrderRemoved(order_id))

    async def bring_back(self, order_id: str) -> Order | None:
        """Put an archived order back on the list. Raises ``StoreError``.

        Returns the order, ``None`` if there is none of this id.
        """
        async with self.changing:
            order = self._orders.get(order_id)
            if order is None:
                order = await self._store.get_order(self.account, order_id)
                if order is None:
                    return None
                messages = await self._store.messages(self.account, order_id)
                order = replace(order, archived=False, updated_at=self._clock.now())
                await self._store.save_order(order)
                self.adopt([order], {order_id: messages})
                self.show(order)
        return order

    async def recall(self, order_id: str) -> Order | None:
        """The archived order of this id, its messages taken in for when it is shown again.

        Raises ``StoreError``.
        """
        order = await self._store.get_order(self.account, order_id)
        if order is not None and order_id not in self._orders:
            self._messages[order_id] = tuple(await self._store.messages(self.account, order_id))
        return order

    async def note(self, order_id: str, text: str) -> None:
        """Keep the person's note on an order, listed or archived. Raises ``StoreError``.

        ``updated_at`` stays: nothing has happened to the order itself.
        """
        async with self.changing:
            order = await self.known(order_id)
            if order is None or order.note == text:
                return
            noted = replace(order, note=text)
            await self._store.save_order(noted)
            if not noted.archived:
                self.show(noted)

    async def known(self, order_id: str) -> Order | None:
        """The order of this id, listed or archived. Raises ``StoreError``."""
        return self._orders.get(order_id) or await self._store.get_order(self.account, order_id)

    async def _save(self, order: Order) -> None:
        await self._store.save_order(order)
        self.show(order)
