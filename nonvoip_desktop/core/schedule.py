"""Who is polled next: due times per order, urgency and fairness. No clock of its own, no I/O."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nonvoip_desktop.domain.answers import RateBudget

#: The share of the service's budget that polls may use (behaviour, 'Waiting for messages' 2).
SHARE = 0.8
#: The window assumed while the service has not said when its budget starts anew.
ASSUMED_WINDOW = 60.0
#: With no limit told, polls still keep this distance in seconds.
SMALLEST_SPACING = 0.02
#: So many polls may begin together after a rest, such as at start and after sleep.
AT_ONCE = 5
LONGEST_PACE = 60.0
#: The order that the person looks at is never polled slower than this.
ON_SCREEN_PACE = 5.0
#: While callbacks work, polls are only the safety net under them.
SAFETY_NET_PACE = 30.0
#: Seconds between an answer and the next poll of the same order, however slow the service is.
SMALLEST_PAUSE = 1.0
#: Pauses after polls that failed, in seconds.
FAILURE_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)
#: An order that ends within these seconds comes before the others.
ENDS_SOON = 60.0
#: Seconds after an order's end at which it is asked once more for a late code.
LATE_LOOKS = (10.0, 30.0, 90.0)
#: Seconds after an order's end at which it is given up although no late look has worked.
GIVE_UP = 86_400.0
#: Two moments closer than this, in seconds, are one: each is reckoned from two clocks.
TOLERANCE = 1.0


class Urgency(IntEnum):
    """Who comes before others."""

    TIME_IS_UP = 0
    FIRST = 1
    NONE = 2


#: So many slots are owed to the others after an urgent one.
_COST = {Urgency.TIME_IS_UP: 1, Urgency.FIRST: 3}


class Entry(Struct):
    """One order's place in the schedule; times are on one even clock, in seconds.

    ``asked`` is when its last poll began. ``ends`` is when its polling ends but
    for the late looks: the end of the order or, for a rental, of its activation.
    """

    order_id: str
    waiting_since: float
    due: float
    asked: float | None = None
    ends: float | None = None
    rental: bool = False
    failures: int = 0
    in_flight: bool = False


def pace(
    entry: Entry,
    now: float,
    *,
    base: float,
    on_screen: bool,
    stretch: float,
    safety_net: bool = False,
) -> float:
    """Seconds between two polls of an order (behaviour, 'Waiting for messages' 1)."""
    age = now - entry.waiting_since
    factor = 3.0 if entry.rental or age >= 300 else 2.0 if age >= 120 else 1.0
    seconds = base * factor
    if safety_net:
        seconds = max(seconds, SAFETY_NET_PACE)
    elif on_screen:
        seconds = min(seconds, ON_SCREEN_PACE)
    return min(seconds * stretch, LONGEST_PACE)


def usable(budget: RateBudget, in_flight: int = 0) -> float | None:
    """How many polls the budget holds until it starts anew; ``None`` if nobody told a limit.

    A part is kept for the person's own actions, and what is under way is spent.
    """
    if budget.limit is None or budget.limit <= 0:
        return None
    remaining = budget.limit if budget.remaining is None else budget.remaining
    return remaining - budget.limit * (1 - SHARE) - in_flight


def spacing(budget: RateBudget, in_flight: int = 0) -> float:
    """Seconds between two polls on the average, so that all of them stay under their share.

    What is usable of the budget is spread evenly over the time until it starts anew.
    """
    room = usable(budget, in_flight)
    if room is None:
        return SMALLEST_SPACING
    told = budget.remaining is not None and budget.resets_in is not None
    window = max(0.0, budget.resets_in or 0.0) if told else ASSUMED_WINDOW
    return max(SMALLEST_SPACING, window / max(1.0, room))


class Slots:
    """When the next poll may begin: evenly on the average, a few at once after a rest."""

    def __init__(self) -> None:
        self._next = 0.0

    def wait(self, now: float, budget: RateBudget, in_flight: int) -> float:
        """Seconds until a poll may begin; 0 if one may begin now."""
        room = usable(budget, in_flight)
        if room is not None and room < 1 and budget.resets_in is not None:
            return max(SMALLEST_SPACING, budget.resets_in)
        return max(0.0, self._next - now)

    def take(self, now: float, budget: RateBudget, in_flight: int) -> None:
        """A poll begins now."""
        gap = spacing(budget, in_flight)
        self._next = max(self._next, now - AT_ONCE * gap) + gap


class PollSchedule:
    """The due times of all orders that are polled."""

    def __init__(self, base: float = 5.0) -> None:
        self.base = base
        self.on_screen: str | None = None
        self.stretch = 1.0
        self.safety_net = False
        self._debt = 0
        self._entries: dict[str, Entry] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, order_id: str) -> bool:
        return order_id in self._entries

    def entries(self) -> Iterable[Entry]:
        """All entries, in no particular order."""
        return self._entries.values()

    def add(
        self,
        order_id: str,
        now: float,
        *,
        waiting_since: float,
        ends: float | None,
        rental: bool,
        due_in: float = 0.0,
    ) -> None:
        """Poll this order from now on; one that is polled already keeps its due time.

        It does not wait beyond a new, earlier end, where its last poll is due, and
        one that has begun to wait anew gets the pace of a young order.
        """
        entry = self._entries.get(order_id)
        if entry is None:
            entry = Entry(order_id, waiting_since, now + due_in, ends=ends, rental=rental)
            self._entries[order_id] = entry
            return
        former, entry.ends, entry.rental = entry.ends, ends, rental
        if waiting_since > entry.waiting_since + TOLERANCE:
            entry.waiting_since = waiting_since
            self._bring_forward(entry, now)
        if ends is not None and (former is None or ends < former - TOLERANCE):
            entry.due = min(entry.due, max(now, ends))

    def drop(self, order_id: str) -> None:
        """Poll this order no more."""
        self._entries.pop(order_id, None)

    def set_base(self, seconds: float, now: float) -> None:
        """A new pace: nobody waits longer than it asks for."""
        self.base = seconds
        for entry in self._entries.values():
            self._bring_forward(entry, now)

    def set_safety_net(self, on: bool, now: float) -> None:
        """Whether callbacks work; once they do not, nobody waits longer than before."""
        self.safety_net = on
        for entry in self._entries.values():
            self._bring_forward(entry, now)

    def all_due(self, now: float) -> None:
        """Everything is due at once: after sleep, when the network is back, at start.

        Failures of before do not count any more.
        """
        for entry in self._entries.values():
            entry.failures = 0
            entry.due = min(entry.due, now)

    def put_on_screen(self, order_id: str | None, now: float) -> None:
        """The person looks at this order: it is never polled slower than every 5 s."""
        self.on_screen = order_id
        entry = self._entries.get(order_id) if order_id else None
        if entry is not None:
            self._bring_forward(entry, now)

    def next_due(self, now: float) -> float | None:
        """Seconds until somebody is due (0 if somebody is), ``None`` if nobody is waiting."""
        waiting = [e.due for e in self._entries.values() if not e.in_flight]
        return max(0.0, min(waiting) - now) if waiting else None

    def take(self, now: float) -> str | None:
        """The order that is polled next, of those that are due and have no poll under way.

        Whose time is up and who is on screen or about to end come first; among
        equals whoever waits longest. If the others wait too, they get at least
        every second slot of the former and three of four of the latter.
        """
        due = [e for e in self._entries.values() if not e.in_flight and e.due <= now]
        if not due:
            return None
        entry = min(due, key=lambda entry: (self._urgency(entry, now), entry.due))
        plain = [e for e in due if self._urgency(e, now) is Urgency.NONE]
        if not plain:
            self._debt = 0
        elif self._debt > 0 or self._urgency(entry, now) is Urgency.NONE:
            entry = min(plain, key=lambda entry: entry.due)
            self._debt = max(0, self._debt - 1)
        else:
            self._debt = _COST[self._urgency(entry, now)]
        return entry.order_id

    def begin(self, order_id: str, now: float) -> None:
        """A poll of this order is under way."""
        entry = self._entries.get(order_id)
        if entry is not None:
            entry.in_flight = True
            entry.asked = now

    def done(self, order_id: str, now: float, *, worked: bool, paused: bool = False) -> bool:
        """A poll has ended; plans the next one. Returns whether there will be one.

        ``paused``: the service asked for silence instead of answering, which is
        no failure of this order, and no look at it either.

        The last poll of a life comes at its end, not after it, and a few late
        ones follow. They are over only when the last of them has worked: while
        the network is away, a late code may be waiting.
        """
        entry = self._entries.get(order_id)
        if entry is None:
            return False
        entry.in_flight = False
        if worked or paused:
            entry.failures = 0 if worked else entry.failures
            # From poll to poll, however long the answer took; but never without a breath.
            asked = now if entry.asked is None else entry.asked
            entry.due = max(asked + self._step(entry, now), now + SMALLEST_PAUSE)
        else:
            entry.due = now + FAILURE_PAUSES[min(entry.failures, len(FAILURE_PAUSES) - 1)]
            entry.failures += 1
        if entry.ends is None:
            return True
        if now < entry.ends:
            entry.due = min(entry.due, entry.ends)
            return True
        late = [entry.ends + after for after in LATE_LOOKS if entry.ends + after > now]
        if late:
            entry.due = late[0] if worked else min(late[0], entry.due)
        elif worked or now - entry.ends > GIVE_UP:
            self.drop(order_id)
            return False
        return True

    def _bring_forward(self, entry: Entry, now: float) -> None:
        """The pace may be another now: nobody waits longer than it asks for. Failures do."""
        if not entry.failures and entry.asked is not None:
            entry.due = min(entry.due, max(now, entry.asked + self._step(entry, now)))

    def _step(self, entry: Entry, now: float) -> float:
        on_screen = entry.order_id == self.on_screen
        return pace(
            entry,
            now,
            base=self.base,
            on_screen=on_screen,
            stretch=self.stretch,
            safety_net=self.safety_net,
        )

    def _urgency(self, entry: Entry, now: float) -> Urgency:
        if entry.ends is not None and entry.ends <= now:
            return Urgency.TIME_IS_UP
        if entry.order_id == self.on_screen:
            return Urgency.FIRST
        if entry.ends is not None and entry.ends - now < ENDS_SOON:
            return Urgency.FIRST
        return Urgency.NONE
