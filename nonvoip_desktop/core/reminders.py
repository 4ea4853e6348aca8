"""Reminders that a rental ends: each given once, the most urgent one only."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, OrderChanged, ReminderDue
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock

log = logging.getLogger(__name__)

#: The clock is looked at this often at least: timers of some systems stand still while the
#: computer sleeps, and somebody may set the calendar.
LONGEST_WAIT = 30.0
#: A reminder within the first moments of a rental's life would tell what was just bought.
_SHARE_OF_LIFE = 0.9

_LIVE = (OrderState.WAITING, OrderState.RECEIVED)


class Reminders:
    """Tells of rentals that end soon; behaviour, 'Rentals'.

    What is remembered is when a rental's last reminder was given: whatever was due
    by then is given. A renewal moves the end, and with it what is due.
    """

    def __init__(self, book: OrderBook, events: Events, clock: Clock) -> None:
        self._book = book
        self._events = events
        self._clock = clock
        self._leads: tuple[timedelta, ...] = ()
        self._last = timedelta()
        self._wake = asyncio.Event()
        # Given in this session: where it cannot be stored, it is not given again and again.
        self._given: dict[str, datetime] = {}
        self._stop = events.subscribe(OrderChanged, self._order_changed)

    def set_leads(self, *leads: timedelta, last: timedelta) -> None:
        """How long before the end to remind; none for a time of no length.

        ``last`` is the last reminder before the rental can no longer be renewed.
        """
        self._last = last
        self._leads = tuple(sorted({lead for lead in (*leads, last) if lead > timedelta()}))
        self._wake.set()

    async def run(self) -> None:
        """Run for as long as the session; ends by cancellation."""
        while True:
            self._wake.clear()
            now = self._clock.now()
            for order in self._book.all():
                await self._look_at(order, now)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._wait()):
                    await self._wake.wait()

    def close(self) -> None:
        """Hear no more of orders."""
        self._stop()

    def _order_changed(self, event: OrderChanged) -> None:
        if event.order.kind.is_rental:
            self._wake.set()

    async def _look_at(self, order: Order, now: datetime) -> None:
        lead = due_lead(order, self._leads, now, self._given.get(order.order_id))
        if lead is None or order.expires_at is None:
            return
        self._given[order.order_id] = now
        try:
            await self._book.update(order.order_id, lambda newest: replace(newest, reminded_at=now))
        except StoreError as error:
            log.warning("That a reminder was given could not be stored: %s", error.message)
        order = self._book.get(order.order_id) or order
        left = 0.0 if order.expires_at is None else (order.expires_at - now).total_seconds()
        if left > 0:
            self._events.publish(ReminderDue(order, left, last=lead <= self._last))

    def _wait(self) -> float:
        """Seconds until something may be due."""
        now = self._clock.now()
        times = [
            (order.expires_at - lead - now).total_seconds()
            for order in self._book.all()
            if order.expires_at is not None and order.kind.is_rental
            for lead in self._leads
        ]
        soonest = min((left for left in times if left > 0), default=LONGEST_WAIT)
        return min(soonest + 0.01, LONGEST_WAIT)


def due_lead(
    order: Order,
    leads: Iterable[timedelta],
    now: datetime,
    given_at: datetime | None = None,
) -> timedelta | None:
    """The most urgent reminder that is due at ``now`` (UTC) and was not given yet."""
    if order.expires_at is None or order.expires_at <= now:
        return None
    given = max((at for at in (order.reminded_at, given_at) if at is not None), default=None)
    for lead in sorted(_leads_of(order, leads)):
        due_at = order.expires_at - lead
        if due_at <= now:
            return lead if given is None or given < due_at else None
    return None


def _leads_of(order: Order, leads: Iterable[timedelta]) -> tuple[timedelta, ...]:
    """The reminders that make sense for this rental: not as long before its end as it lives."""
    if not order.kind.is_rental or order.expires_at is None or order.state not in _LIVE:
        return ()
    life = order.expires_at - order.ordered_at
    return tuple(lead for lead in leads if lead < life * _SHARE_OF_LIFE)
