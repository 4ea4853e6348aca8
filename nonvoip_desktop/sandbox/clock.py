"""Service time: it may run faster than the wall clock, and it can be moved on by hand."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime


class ServiceClock:
    """Seconds of service time since the Unix epoch.

    At speed 1 service time is the wall clock's, plus what ``advance`` added. At
    speed 60 an hour of it passes in a minute; everything that leaves the service
    goes through ``to_wall`` or ``shorten`` so that a client's own clock is right.
    """

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        self.speed = speed
        self._service_at = time.time() if start is None else start
        self._wall_at = time.time()
        self._steady_at = time.monotonic()

    def now(self) -> float:
        """Service time, in seconds."""
        return self._service_at + (time.monotonic() - self._steady_at) * self.speed

    def advance(self, seconds: float) -> None:
        """Move service time on by that many service seconds."""
        self._service_at += seconds

    def shorten(self, service_seconds: float) -> int:
        """Whole wall seconds for a span of service time, rounded up, never negative."""
        return max(0, math.ceil(round(service_seconds / self.speed, 3)))

    def wall_seconds(self, service_seconds: float) -> float:
        """Wall seconds for a span of service time, exactly; never negative."""
        return max(0.0, service_seconds / self.speed)

    def to_wall(self, service_time: float) -> datetime:
        """The wall time (UTC, whole seconds, rounded up) at which that service time comes."""
        now = time.time()
        wall = now + (service_time - self.now()) / self.speed
        return datetime.fromtimestamp(math.ceil(round(wall, 3)), UTC)
