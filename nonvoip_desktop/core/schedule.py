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


@dataclass(slots=True)
class Entry:
    """One order's place in the schedule; times are on one even clock, in seconds."""

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
    window = budget.resets_in if budget.resets_in is not None else ASSUMED_WINDOW
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
        """Poll this order from now on; one that is polled already keeps its due time."""
        known = self._entries.get(order_id)
        if known is None:
            self._entries[order_id] = Entry(order_id, waiting_since, now + due_in, ends, rental)
        else:
            known.ends, known.rental = ends, rental

    def drop(self, order_id: str) -> None:
        """Poll this order no more."""
        self._entries.pop(order_id, None)

    def all_due(self, now: float) -> None:
        """Everything is due at once: after sleep, when the network is back, at start."""
        for entry in self._entries.values():
            entry.due = min(entry.due, now)

    def due_now(self, order_id: str, now: float) -> None:
        """This order is due at once."""
        entry = self._entries.get(order_id)
        if entry is not None:
            entry.due = min(entry.due, now)

    def put_on_screen(self, order_id: str | None, now: float) -> None:
        """The person looks at this order: it is never polled slower than every 5 s."""
        self.on_screen = order_id
        entry = self._entries.get(order_id) if order_id else None
        if entry is not None and not entry.failures:
            entry.due = min(entry.due, now + ON_SCREEN_PACE)

    def next_due(self, now: float) -> float | None:
        """Seconds until somebody is due (0 if somebody is), ``None`` if nobody is waiting."""
        waiting = [e.due for e in self._entries.values() if not e.in_flight]
        return max(0.0, min(waiting) - now) if waiting else None

    def take(self, now: float) -> str | None:
        """The most urgent order that is due and has no poll under way.

        Whoever waits longest comes first; the order on screen and those about to
        end get a head start of one pace, which nobody's growing wait cannot beat.
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

    def done(self, order_id: str, now: float, *, worked: bool) -> None:
        """A poll has ended; plans the next one."""
        entry = self._entries.get(order_id)
        if entry is None:
            return
        entry.in_flight = False
        if worked:
            entry.failures = 0
            step = pace(
                entry,
                now,
                base=self.base,
                on_screen=order_id == self.on_screen,
                stretch=self.stretch,
            )
        else:
            step = FAILURE_PAUSES[min(entry.failures, len(FAILURE_PAUSES) - 1)]
            entry.failures += 1
        entry.due = now + step
        if entry.ends is not None and now < entry.ends < entry.due:
            # The last poll of an order's life comes at its end, not after it.
            entry.due = entry.ends

    def plan(self, order_id: str, due: float) -> None:
        """Poll this order at exactly this time."""
        entry = self._entries.get(order_id)
        if entry is not None:
            entry.due = due

    def forgive(self) -> None:
        """The line is back: failures of before do not count any more."""
        for entry in self._entries.values():
            entry.failures = 0

    def _rank(self, entry: Entry, now: float) -> float:
        head_start = 0.0
        if entry.order_id == self.on_screen:
            head_start += self.base
        if entry.ends is not None and entry.ends - now < 60:
            head_start += self.base
        return entry.due - head_start
