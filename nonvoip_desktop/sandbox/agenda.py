"""What will happen by itself, in the order of service time."""

from __future__ import annotations

import heapq
from typing import Any

from nonvoip_desktop.sandbox.values import Due


class Agenda:
    """A queue of things that are due at a service time; equal times keep their order."""

    def __init__(self, entries: list[Due] | None = None) -> None:
        self._heap = [(due.at, due.serial, due) for due in entries or []]
        heapq.heapify(self._heap)
        self._serial = max((due.serial for due in entries or []), default=0)

    def add(self, at: float, what: str, order_id: int = 0, **data: Any) -> None:
        """Note that something happens at that service time."""
        self._serial += 1
        heapq.heappush(self._heap, (at, self._serial, Due(at, self._serial, what, order_id, data)))

    def next_at(self) -> float | None:
        """The service time of the next thing, or ``None``."""
        return self._heap[0][0] if self._heap else None

    def take(self, now: float) -> Due | None:
        """Remove and return the next thing that is due by ``now``."""
        if self._heap and self._heap[0][0] <= now:
            return heapq.heappop(self._heap)[2]
        return None

    def drop(self, order_id: int, *whats: str) -> None:
        """Forget what was planned for an order: all of it, or only these kinds."""
        self._heap = [
            entry
            for entry in self._heap
            if entry[2].order_id != order_id or (whats and entry[2].what not in whats)
        ]
        heapq.heapify(self._heap)

    def entries(self) -> list[Due]:
        """Everything planned, soonest first."""
        return [due for _, _, due in sorted(self._heap, key=lambda entry: entry[:2])]
