"""Polling: every live order is asked for its SMS in its turn, until its life ends."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress

from nonvoip_desktop.core.events import Events, Notice, OrderChanged, OrderRemoved, Severity
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.polling import Polled, Poller
from nonvoip_desktop.core.ports import Clock, Service
from nonvoip_desktop.core.schedule import PollSchedule, spacing
from nonvoip_desktop.domain.order import Order, OrderState

log = logging.getLogger(__name__)

MOST_IN_FLIGHT = 6
#: Seconds after an order's end at which it is asked once more for a late code.
LATE_POLLS = (10.0, 30.0, 90.0)
#: The loop looks at the clock at least this often, to notice sleep and clock changes.
LONGEST_WAIT = 30.0
#: A wait that took this much longer than asked means that the computer slept.
SLEPT = 10.0
#: How far a 429 can stretch the pace, and the quiet seconds that bring it back a step.
STRETCH_MOST = 4.0
QUIET = 60.0


class Watcher:
    """Polls the live orders of one account; behaviour, 'Waiting for messages'."""

    def __init__(
        self, service: Service, book: OrderBook, poller: Poller, events: Events, clock: Clock
    ) -> None:
        self._service = service
        self._book = book
        self._poller = poller
        self._events = events
        self._clock = clock
        self._schedule = PollSchedule()
        self._wake = asyncio.Event()
        self._polls: dict[str, asyncio.Task[Polled]] = {}
        self._late: dict[str, int] = {}
        self._next_slot = 0.0
        self._paused_until = 0.0
        self._last_429 = 0.0
        self._stops = [
            events.subscribe(OrderChanged, lambda event: self._follow(event.order)),
            events.subscribe(OrderRemoved, lambda event: self._schedule.drop(event.order_id)),
        ]

    def set_pace(self, seconds: float) -> None:
        """The person's pace, 3 to 60 seconds."""
        self._schedule.base = min(max(seconds, 3.0), 60.0)
        self._wake.set()

    def look_at(self, order_id: str | None) -> None:
        """The order that is on screen."""
        self._schedule.put_on_screen(order_id, self._clock.elapsed())
        self._wake.set()

    def poll_all(self) -> None:
        """Ask for every live order now, within the budget: start, wake, network return."""
        now = self._clock.elapsed()
        for order in self._book.all():
            self._follow(order)
        self._schedule.forgive()
        self._schedule.all_due(now)
        self._wake.set()

    def next_poll_in(self) -> float | None:
        """Seconds until the next poll, ``None`` when nothing is polled."""
        due = self._schedule.next_due(self._clock.elapsed())
        return None if due is None else max(due, self.paused_for())

    @property
    def polled(self) -> int:
        """How many orders are being polled."""
        return len(self._schedule)

    def paused_for(self) -> float:
        """Seconds for which everything automatic keeps silent after a 429."""
        now = self._clock.elapsed()
        asked = self._service.budget.paused_for
        if asked > 0 and now + asked > self._paused_until:
            # Jitter, so that several programs of one person do not come back together.
            self._paused_until = now + asked + random.uniform(0.1, 1.0)
        return max(0.0, self._paused_until - now)

    def trouble(self, order_id: str) -> str:
        """Why the last poll of this order failed, or an empty text."""
        return self._poller.trouble(order_id)

    async def poll_now(self, order_id: str) -> Polled:
        """One poll of this order right now, outside its turn; never two at a time."""
        while (under_way := self._polls.get(order_id)) is not None:
            await asyncio.wait({under_way})
        return await asyncio.shield(self._begin(order_id))

    def _begin(self, order_id: str) -> asyncio.Task[Polled]:
        self._schedule.begin(order_id)
        work = self._poll(order_id)
        task = asyncio.get_running_loop().create_task(work, name=f"poll {order_id}")
        self._polls[order_id] = task
        return task

    async def run(self) -> None:
        """Run for as long as the session; ends by cancellation."""
        try:
            while True:
                self._wake.clear()
                await self._reap()
                await self._wait(self._start_what_is_due())
        finally:
            for stop in self._stops:
                stop()
            for task in tuple(self._polls.values()):
                task.cancel()
            await asyncio.gather(*self._polls.values(), return_exceptions=True)

    def _start_what_is_due(self) -> float:
        """Returns for how long nothing else will be due."""
        self._calm_down()
        while len(self._polls) < MOST_IN_FLIGHT:
            now = self._clock.elapsed()
            due = self._schedule.next_due(now)
            if due is None:
                return LONGEST_WAIT
            blocked = max(self._next_slot - now, self.paused_for(), due)
            if blocked > 0:
                return blocked
            order_id = self._schedule.take(now)
            if order_id is None:
                return due
            self._next_slot = now + spacing(self._service.budget)
            self._begin(order_id)
        return LONGEST_WAIT

    def _calm_down(self) -> None:
        now = self._clock.elapsed()
        if self._schedule.stretch > 1.0 and now - self._last_429 > QUIET:
            self._schedule.stretch = max(1.0, self._schedule.stretch / 1.25)
            self._last_429 = now

    async def _wait(self, seconds: float) -> None:
        seconds = min(max(seconds, 0.001), LONGEST_WAIT)
        started = self._clock.elapsed()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        if self._clock.elapsed() - started > seconds + SLEPT:
            log.info("The computer slept, or the program stood still: every order is asked now")
            self.poll_all()

    async def _poll(self, order_id: str) -> Polled:
        outcome = Polled.FAILED
        try:
            outcome = await self._poller.poll(order_id)
            if outcome is Polled.PAUSED:
                self._last_429 = self._clock.elapsed()
                self._schedule.stretch = min(STRETCH_MOST, self._schedule.stretch * 1.5)
            self._schedule.done(
                order_id, self._clock.elapsed(), worked=outcome is not Polled.FAILED
            )
            await self._end_of_life(order_id)
        except Exception:
            log.exception("A poll failed unexpectedly")
            self._schedule.done(order_id, self._clock.elapsed(), worked=False)
            self._events.publish(
                Notice(
                    "unexpected",
                    Severity.BAD,
                    "Something unexpected happened",
                    "The app goes on; the log has the details.",
                )
            )
        finally:
            self._polls.pop(order_id, None)
            self._wake.set()
        return outcome

    async def _reap(self) -> None:
        """Orders whose time ran out without being polled: rentals that sleep."""
        for order in self._book.all():
            remaining = self._book.remaining(order)
            if remaining is not None and remaining <= 0 and order.order_id not in self._schedule:
                await self._poller.expire(order.order_id)

    async def _end_of_life(self, order_id: str) -> None:
        """After the last poll of an order's life: expired, and a few late looks."""
        order = self._book.get(order_id)
        end = None if order is None else self._book.deadline(order)
        now = self._clock.elapsed()
        if order is None or end is None or end > now or order_id not in self._schedule:
            return
        late = self._late.get(order_id, 0)
        self._late[order_id] = late + 1
        await self._poller.expire(order_id)
        if late < len(LATE_POLLS) and order.state is not OrderState.RECEIVED:
            self._schedule.plan(order_id, max(now + 1.0, end + LATE_POLLS[late]))
        else:
            self._schedule.drop(order_id)

    def _follow(self, order: Order) -> None:
        if not self._is_polled(order):
            self._schedule.drop(order.order_id)
            return
        now = self._clock.elapsed()
        age = max(0.0, (self._clock.now() - order.ordered_at).total_seconds())
        self._schedule.add(
            order.order_id,
            now,
            waiting_since=now - age,
            ends=self._book.deadline(order),
            rental=order.kind.is_rental,
        )
        self._wake.set()

    def _is_polled(self, order: Order) -> bool:
        remaining = self._book.remaining(order)
        over = remaining is not None and remaining <= 0
        if order.kind.is_rental and order.state is not OrderState.BIDDING:
            # No SMS reaches a rental outside its activation window.
            active = order.active_until is not None and order.active_until > self._clock.now()
            return active and order.state in (OrderState.WAITING, OrderState.RECEIVED)
        match order.state:
            case OrderState.WAITING | OrderState.BIDDING:
                return True
            case OrderState.RECEIVED:
                return order.look_further and not over
            case OrderState.EXPIRED:
                return self._late.get(order.order_id, len(LATE_POLLS)) < len(LATE_POLLS)
            case OrderState.REJECTED:
                return False
