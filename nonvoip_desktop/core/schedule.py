"""Who is polled next: due times per order, urgency and fairness. No clock of its own, no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nonvoip_desktop.domain.answers import RateBudget

#: The share of the service's budget that polls may use (behaviour, 'Waiting for messages' 2).
SHARE = 0.8
#: The window assumed while the service has not said when its budget starts anew.
ASSUMED_WINDOW = 60.0
#: With no limit told, polls still keep this distance in seconds.
SMALLEST_SPACING = 0.02
LONGEST_PACE = 60.0
#: The order that the person looks at is never polled slower than this.
ON_SCREEN_PACE = 5.0
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


@dataclass(slots=True)
class Entry:
    """One order's place in the schedule; times are on one even clock, in seconds.

    ``ends`` is when its polling ends but for the late looks: the end of the
    order or, for a rental, of its activation.
    """

    order_id: str
    waiting_since: float
    due: float
    ends: float | None = None
    rental: bool = False
    failures: int = 0
    in_flight: bool = False


def pace(entry: Entry, now: float, *, base: float, on_screen: bool, stretch: float) -> float:
    """Seconds between two polls of an order (behaviour, 'Waiting for messages' 1)."""
    age = now - entry.waiting_since
    factor = 3.0 if entry.rental or age >= 300 else 2.0 if age >= 120 else 1.0
    seconds = base * factor
    if on_screen:
        seconds = min(seconds, ON_SCREEN_PACE)
    return min(seconds * stretch, LONGEST_PACE)


def spacing(budget: RateBudget) -> float:
    """Seconds between any two polls, so that all of them stay under their share.

    What is left of the budget until it starts anew, less the part that is kept
    for the person's own actions, is spread evenly over the time left.
    """
    if budget.limit is None or budget.limit <= 0:
        return SMALLEST_SPACING
    window = ASSUMED_WINDOW if budget.resets_in is None else max(0.0, budget.resets_in)
    if budget.remaining is None:
        return max(SMALLEST_SPACING, ASSUMED_WINDOW / (budget.limit * SHARE))
    usable = budget.remaining - budget.limit * (1 - SHARE)
    if usable < 1:
        return max(SMALLEST_SPACING, window)
    return max(SMALLEST_SPACING, window / usable)


class PollSchedule:
    """The due times of all orders that are polled."""

    def __init__(self, base: float = 5.0) -> None:
        self.base = base
        self.on_screen: str | None = None
        self.stretch = 1.0
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
            entry = Entry(order_id, waiting_since, now + due_in, ends, rental)
            self._entries[order_id] = entry
            return
        former, entry.ends, entry.rental = entry.ends, ends, rental
        if waiting_since > entry.waiting_since + TOLERANCE:
            entry.waiting_since = waiting_since
            if not entry.failures:
                entry.due = min(entry.due, now + self._step(entry, now))
        if ends is not None and (former is None or ends < former - TOLERANCE):
            entry.due = min(entry.due, max(now, ends))

    def drop(self, order_id: str) -> None:
        """Poll this order no more."""
        self._entries.pop(order_id, None)

    def set_base(self, seconds: float, now: float) -> None:
        """A new pace: nobody waits longer than it asks for."""
        self.base = seconds
        for entry in self._entries.values():
            if not entry.failures:
                entry.due = min(entry.due, now + self._step(entry, now))

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
        if entry is not None and not entry.failures:
            entry.due = min(entry.due, now + self._step(entry, now))

    def next_due(self, now: float) -> float | None:
        """Seconds until somebody is due (0 if somebody is), ``None`` if nobody is waiting."""
        waiting = [e.due for e in self._entries.values() if not e.in_flight]
        return max(0.0, min(waiting) - now) if waiting else None

    def take(self, now: float) -> str | None:
        """The most urgent order that is due and has no poll under way.

        Whoever waits longest comes first; the order on screen and those about to
        end get a head start of one pace, which everybody's growing wait makes up for.
        """
        due = [e for e in self._entries.values() if not e.in_flight and e.due <= now]
        if not due:
            return None
        return min(due, key=lambda entry: self._rank(entry, now)).order_id

    def begin(self, order_id: str) -> None:
        """A poll of this order is under way."""
        entry = self._entries.get(order_id)
        if entry is not None:
            entry.in_flight = True

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
            step = self._step(entry, now)
        else:
            step = FAILURE_PAUSES[min(entry.failures, len(FAILURE_PAUSES) - 1)]
            entry.failures += 1
        entry.due = now + step
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

    def _step(self, entry: Entry, now: float) -> float:
        on_screen = entry.order_id == self.on_screen
        return pace(entry, now, base=self.base, on_screen=on_screen, stretch=self.stretch)

    def _rank(self, entry: Entry, now: float) -> float:
        head_start = 0.0
        if entry.order_id == self.on_screen:
            head_start += self.base
        if entry.ends is not None and entry.ends - now < ENDS_SOON:
            head_start += self.base
        return entry.due - head_start
