"""Polling: every live order is asked for its SMS in its turn, until its life ends."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import Events, Notice, OrderChanged, OrderRemoved, Severity
from nonvoip_desktop.core.polling import Polled, Poller
from nonvoip_desktop.core.schedule import GIVE_UP, LATE_LOOKS, PollSchedule, Slots
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock, Service

log = logging.getLogger(__name__)

MOST_IN_FLIGHT = 6
#: The loop looks at the clock at least this often, to notice sleep and clock changes: timers
#: of some systems stand still while the computer sleeps.
LONGEST_WAIT = 5.0
#: A wait that took this much longer than asked means that the computer slept.
SLEPT = 10.0
#: The calendar and the even clock drift apart by more than this when one of them is set.
CLOCK_SET = 2.0
#: Orders that are not polled are looked through for such whose time is up this often.
REAP_EVERY = 1.0
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
        self._silent = False
        self._slots = Slots()
        #: Orders that are asked once out of their turn: when, and how often it failed.
        self._once: dict[str, tuple[float, int]] = {}
        self._next_reap = 0.0
        self._paused_until = 0.0
        self._stretch_again = 0.0
        self._last_429 = 0.0
        self._offset = self._clock_offset()
        self._stops = [
            events.subscribe(OrderChanged, lambda event: self._follow(event.order)),
            events.subscribe(OrderRemoved, lambda event: self._schedule.drop(event.order_id)),
        ]

    def set_pace(self, seconds: float) -> None:
        """The person's pace, 3 to 60 seconds."""
        self._schedule.set_base(min(max(seconds, 3.0), 60.0), self._clock.elapsed())
        self._wake.set()

    def set_safety_net(self, on: bool) -> None:
        """While callbacks work, every order is asked every 30 s only."""
        if on is not self._schedule.safety_net:
            self._schedule.set_safety_net(on, self._clock.elapsed())
            self._wake.set()

    def ask_once(self, order_id: str) -> None:
        """Ask this order as soon as the budget allows, whether it is polled or not."""
        self._once[order_id] = (self._clock.elapsed(), 0)
        self._wake.set()

    def look_at(self, order_id: str | None) -> None:
        """The order that is on screen."""
        self._schedule.put_on_screen(order_id, self._clock.elapsed())
        self._wake.set()

    def poll_all(self) -> None:
        """Ask for every live order now, within the budget: start, wake, network return."""
        self._follow_all()
        self._schedule.all_due(self._clock.elapsed())
        self._wake.set()

    def fall_silent(self) -> None:
        """Nothing is polled by itself any more: the password is not accepted."""
        self._silent = True

    def next_poll_in(self) -> float | None:
        """Seconds until the next poll, ``None`` when nothing is polled."""
        due = self._schedule.next_due(self._clock.elapsed())
        return None if due is None or self._silent else max(due, self.paused_for())

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
        self._schedule.begin(order_id, self._clock.elapsed())
        work = self._poll(order_id)
        task = asyncio.get_running_loop().create_task(work, name=f"poll {order_id}")
        self._polls[order_id] = task
        return task

    async def run(self) -> None:
        """Run for as long as the session; ends by cancellation."""
        self._look_at_what_ended_lately()
        try:
            while True:
                self._wake.clear()
                self._check_clocks()
                await self._reap()
                await self._wait(self._start_what_is_due())
        finally:
            await self.close()

    async def close(self) -> None:
        """Hear no more of orders, and end the polls that are under way."""
        for stop in self._stops:
            stop()
        polls = tuple(self._polls.values())
        for task in polls:
            task.cancel()
        await asyncio.gather(*polls, return_exceptions=True)

    def _start_what_is_due(self) -> float:
        """Returns for how long nothing else will be due."""
        self._calm_down()
        while len(self._polls) < MOST_IN_FLIGHT and not self._silent:
            now = self._clock.elapsed()
            once, once_due = self._next_once(now)
            due = self._schedule.next_due(now)
            if due is None or (once is not None and once_due < due):
                due = once_due if once is not None else None
            else:
                once = None
            if due is None:
                break
            budget, in_flight = self._service.budget, len(self._polls)
            blocked = max(self._slots.wait(now, budget, in_flight), self.paused_for(), due)
            if blocked > 0:
                return blocked
            order_id = once or self._schedule.take(now)
            if order_id is None:
                break
            self._slots.take(now, budget, in_flight)
            self._begin(order_id)
        return LONGEST_WAIT

    def _next_once(self, now: float) -> tuple[str | None, float]:
        """Who is asked once next, of those who are not being asked, and in how many seconds."""
        free = [(at, order_id) for order_id, (at, _) in self._once.items()]
        free = [one for one in free if one[1] not in self._polls]
        if not free:
            return None, 0.0
        at, order_id = min(free)
        return order_id, max(0.0, at - now)

    def _asked_once(self, order_id: str, begun: float, worked: bool) -> None:
        """One poll that has begun since is enough; one that failed is tried a few times more."""
        at, failures = self._once.get(order_id, (begun, 0))
        if order_id not in self._once or at > begun:
            return
        if worked or failures == len(LATE_LOOKS):
            del self._once[order_id]
        else:
            self._once[order_id] = (self._clock.elapsed() + LATE_LOOKS[failures], failures + 1)

    def _calm_down(self) -> None:
        now = self._clock.elapsed()
        if self._schedule.stretch > 1.0 and now - self._last_429 > QUIET:
            self._schedule.stretch = max(1.0, self._schedule.stretch / 1.25)
            self._last_429 = now

    def _stretch(self) -> None:
        """The service asked for a pause; polls that were under way together count once."""
        now = self._last_429 = self._clock.elapsed()
        if now >= self._stretch_again:
            self._schedule.stretch = min(STRETCH_MOST, self._schedule.stretch * 1.5)
            self._stretch_again = now + max(1.0, self.paused_for())

    async def _wait(self, seconds: float) -> None:
        seconds = min(max(seconds, 0.001), LONGEST_WAIT)
        started = self._clock.elapsed()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        if self._clock.elapsed() - started > seconds + SLEPT:
            log.info("The computer slept, or the program stood still: every order is asked now")
            self.poll_all()

    def _check_clocks(self) -> None:
        """Ends that are dates move on the even clock when the calendar is set."""
        offset = self._clock_offset()
        if abs(offset - self._offset) > CLOCK_SET:
            log.info("The clock was set by %.0f s", offset - self._offset)
            self._offset = offset
            self._follow_all()

    def _clock_offset(self) -> float:
        return self._clock.now().timestamp() - self._clock.elapsed()

    async def _poll(self, order_id: str) -> Polled:
        outcome, begun = Polled.FAILED, self._clock.elapsed()
        try:
            outcome = await self._poller.poll(order_id)
            if outcome is Polled.PAUSED:
                self._stretch()
            await self._after_poll(order_id, outcome)
        except Exception:
            log.exception("A poll failed unexpectedly")
            self._schedule.done(order_id, self._clock.elapsed(), worked=False)
            self._events.publish(
                Notice(
                    "unexpected",
                    Severity.BAD,
                    translate("Core", "Something unexpected happened"),
                    translate("Core", "The app goes on; the log has the details."),
                )
            )
        finally:
            self._polls.pop(order_id, None)
            self._asked_once(order_id, begun, outcome is Polled.WORKED)
            self._wake.set()
        return outcome

    async def _after_poll(self, order_id: str, outcome: Polled) -> None:
        more = self._schedule.done(
            order_id,
            self._clock.elapsed(),
            worked=outcome is Polled.WORKED,
            paused=outcome is Polled.PAUSED,
        )
        if self._is_over(self._book.get(order_id)):
            await self._poller.end(order_id, final=not more)

    async def _reap(self) -> None:
        """Orders whose time ran out without being polled: rentals that sleep, and the long gone."""
        now = self._clock.elapsed()
        if now < self._next_reap:
            return
        self._next_reap = now + REAP_EVERY
        for order in self._book.all():
            waits = order.look_further or order.state in (OrderState.WAITING, OrderState.BIDDING)
            if waits and order.order_id not in self._schedule and self._is_over(order):
                await self._poller.end(order.order_id, final=True)

    def _is_over(self, order: Order | None) -> bool:
        remaining = None if order is None else self._book.remaining(order)
        return remaining is not None and remaining <= 0

    # Who is polled

    def _follow_all(self) -> None:
        for order in self._book.all():
            self._follow(order)

    def _follow(self, order: Order) -> None:
        ends = self._ends(order)
        if self._is_polled(order, ends):
            self._add(order, ends)
        else:
            self._schedule.drop(order.order_id)

    def _add(self, order: Order, ends: float | None) -> None:
        now = self._clock.elapsed()
        # A won bid, and whoever looks for another message, has begun to wait just then.
        anew = order.look_further or (order.bid is not None and order.number is not None)
        since = order.updated_at if anew else order.ordered_at
        age = max(0.0, (self._clock.now() - since).total_seconds())
        known = order.order_id in self._schedule
        self._schedule.add(
            order.order_id,
            now,
            waiting_since=now - age,
            ends=ends,
            rental=order.kind.is_rental,
        )
        if not known and order.order_id in self._polls:
            # It was asked out of its turn, and the answer is still under way.
            self._schedule.begin(order.order_id, now)
        self._wake.set()

    def _ends(self, order: Order) -> float | None:
        """When polling ends but for the late looks: with the order, or with its activation."""
        end = self._book.deadline(order)
        if not order.kind.is_rental or order.active_until is None:
            return end
        open_for = (order.active_until - self._clock.now()).total_seconds()
        closes = self._clock.elapsed() + open_for
        return closes if end is None else min(end, closes)

    def _is_polled(self, order: Order, ends: float | None) -> bool:
        # What is past its end is polled on only for the late looks that are planned already.
        in_time = ends is None or ends > self._clock.elapsed()
        late = order.order_id in self._schedule
        if order.kind.is_rental and order.state is not OrderState.BIDDING:
            # No SMS reaches a rental outside its activation window.
            active = order.active_until is not None and (in_time or late)
            return active and order.state is not OrderState.REJECTED
        match order.state:
            case OrderState.WAITING | OrderState.BIDDING:
                return True
            case OrderState.RECEIVED:
                return order.look_further and (in_time or late)
            case OrderState.EXPIRED:
                return late
            case OrderState.REJECTED:
                return False

    def _look_at_what_ended_lately(self) -> None:
        """A code may have come while the app was closed or the network was away."""
        now = self._clock.elapsed()
        for order in self._book.all():
            ends = self._ends(order)
            if ends is None or not now - GIVE_UP < ends <= now:
                continue
            asleep = order.kind.is_rental and order.state is OrderState.WAITING
            if asleep or order.look_further or order.state is OrderState.EXPIRED:
                self._add(order, ends)
