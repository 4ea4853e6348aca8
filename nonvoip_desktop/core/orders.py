"""The orders of the list: what is known of each, how long it lives, and storing every change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from nonvoip_desktop.core.events import Events, OrderChanged, OrderRemoved
from nonvoip_desktop.core.ports import Clock, OrderStore
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.answers import PlacedOrder
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.domain.purchase import Attempt, Purchase

_KIND_OF_GROUP = {
    Group.TEN_MINUTES: OrderKind.SHORT_TERM,
    Group.ONE_DAY: OrderKind.ONE_DAY,
    Group.THREE_DAYS: OrderKind.THREE_DAYS,
    Group.THIRTY_DAYS: OrderKind.LONG_TERM,
}


def kind_of(type_name: str | None, group: Group | None) -> OrderKind:
    """How long an order lives, by the answer's ``type`` and else by the product's group."""
    name = re.sub(r"[^a-z0-9]", "", (type_name or "").lower())
    by_name = {
        "shortterm": OrderKind.SHORT_TERM,
        "oneday": OrderKind.ONE_DAY,
        "1day": OrderKind.ONE_DAY,
        "3days": OrderKind.THREE_DAYS,
        "threedays": OrderKind.THREE_DAYS,
        "longterm": OrderKind.LONG_TERM,
        "30days": OrderKind.LONG_TERM,
    }.get(name)
    if by_name is not None:
        return by_name
    return _KIND_OF_GROUP.get(group, OrderKind.UNKNOWN) if group else OrderKind.UNKNOWN


class OrderBook:
    """All listed orders of one account and their messages, as they are stored."""

    def __init__(self, account: Account, store: OrderStore, events: Events, clock: Clock) -> None:
        self.account = account
        self._store = store
        self._events = events
        self._clock = clock
        self._orders: dict[str, Order] = {}
        self._messages: dict[str, tuple[Message, ...]] = {}
        # Where the service counted seconds from its answer: the end on the even clock.
        self._ends: dict[str, float] = {}

    def adopt(self, orders: Iterable[Order], messages: dict[str, list[Message]]) -> None:
        """Take over what the database kept from last time."""
        for order in orders:
            self._orders[order.order_id] = order
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
        if order.order_id in self._ends:
            return self._ends[order.order_id]
        if order.expires_at is None:
            return None
        return self._clock.elapsed() + (order.expires_at - self._clock.now()).total_seconds()

    def remaining(self, order: Order) -> float | None:
        """Seconds until the order ends (negative when it has), ``None`` if not known."""
        end = self.deadline(order)
        return None if end is None else end - self._clock.elapsed()

    def new_order(self, placed: PlacedOrder, purchase: Purchase, attempt: Attempt) -> Order:
        """The order for one part of an answer; not stored yet."""
        now = self._clock.now()
        kind = kind_of(placed.type, purchase.group)
        single = len(purchase.product_ids) == 1
        price = placed.price
        if price is None and single and attempt.auction is None:
            price = purchase.offered_price if attempt.accepted_max_price else purchase.listed_price
        return Order(
            order_id=placed.order_id,
            account=self.account,
            service=placed.service or purchase.service,
            number=placed.number,
            kind=kind,
            state=OrderState.WAITING if placed.number else OrderState.BIDDING,
            ordered_at=now,
            updated_at=now,
            expires_at=self.expiry(placed),
            price=price,
            bid=attempt.auction,
            product_id=purchase.product_ids[0] if single else None,
            purchase_id=purchase.purchase_id,
        )

    def expiry(self, placed: PlacedOrder) -> datetime | None:
        """The end of an order as a UTC time: a date as given, or seconds counted from now."""
        if placed.expires_at is not None:
            return placed.expires_at
        if placed.expires_in is not None:
            return self._clock.now() + timedelta(seconds=placed.expires_in)
        return None

    def note_end(self, order_id: str, seconds: int | None) -> None:
        """Remember an end that the service counted in seconds from now."""
        if seconds is not None:
            self._ends[order_id] = self._clock.elapsed() + seconds

    async def save(self, order: Order) -> None:
        """Store a change, then tell of it. Raises ``StoreError``."""
        await self._store.save_order(order)
        self.show(order)

    async def save_message(self, order: Order, message: Message) -> Message:
        """Store a message with its order's state, then show the order. Raises ``StoreError``."""
        stored = await self._store.save_message(order, message)
        self._messages[order.order_id] = (*self.messages(order.order_id), stored)
        self.show(order)
        return stored

    def show(self, order: Order) -> None:
        """Tell of an order that is stored already."""
        self._orders[order.order_id] = order
        self._events.publish(OrderChanged(order))

    async def archive(self, order_id: str) -> None:
        """Take an order off the list; it stays in the history. Raises ``StoreError``."""
        order = self._orders.get(order_id)
        if order is None:
            return
        await self._store.save_order(replace(order, archived=True, updated_at=self._clock.now()))
        del self._orders[order_id]
        self._messages.pop(order_id, None)
        self._ends.pop(order_id, None)
        self._events.publish(OrderRemoved(order_id))

    async def known(self, order_id: str) -> Order | None:
        """The order of this id, listed or archived. Raises ``StoreError``."""
        return self._orders.get(order_id) or await self._store.get_order(self.account, order_id)
