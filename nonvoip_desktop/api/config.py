"""How a client behaves on the wire. Frozen: what differs for a test is given at the start."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nonvoip_desktop import __version__

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    import httpx


def utc_now() -> datetime:
    """The calendar time."""
    return datetime.now(UTC)


def elapsed() -> float:
    """Seconds since some fixed moment; they go on while the computer sleeps where it can tell."""
    # Only Linux has this clock; elsewhere the plain monotonic one has to do.
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Limits and means of a client. All times are in seconds.

    ``total`` bounds one call with everything in it: opening, repeats, reading.
    ``proxy`` is one proxy of the person's own, which goes before the system's;
    its ``repr`` is left out as it can hold a password. ``direct`` goes without any
    proxy, whatever the system says. ``repeat_pace`` stretches
    the pauses between repeats. ``transport``, ``ssl_context`` and the two clocks
    are there for tests; a ``transport`` also leaves the proxies out.
    """

    connect: float = 10.0
    read: float = 25.0
    write: float = 10.0
    pool: float = 5.0
    total: float = 35.0
    largest_answer: int = 16 * 1024 * 1024
    repeat_pace: float = 1.0
    user_agent: str = f"nonvoip-desktop/{__version__}"
    proxy: str | None = field(default=None, repr=False)
    direct: bool = False
    transport: httpx.AsyncBaseTransport | None = field(default=None, repr=False)
    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)
    now: Callable[[], datetime] = field(default=utc_now, repr=False)
    elapsed: Callable[[], float] = field(default=elapsed, repr=False)

    def with_proxy(self, proxy: str) -> ClientConfig:
        """The same with a proxy of the person's own."""
        return replace(self, proxy=proxy)
