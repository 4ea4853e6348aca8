"""The request limit, its headers, and the ways in which a 429 can say when to come back."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import NamedTuple

import msgspec


class Limits(msgspec.Struct, forbid_unknown_fields=True):
    """How requests are limited. Times are wall seconds.

    ``reset_as`` is ``seconds`` or ``epoch``. ``retry_after`` is ``seconds``,
    ``date``, ``missing`` or a fixed number as text, ``0`` included. ``headers``
    switches the ``X-RateLimit-*`` headers off. ``force`` answers 429 that many
    times whatever the count (-1: for ever).
    """

    limit: int = 120
    window: float = 60.0
    reset_as: str = "seconds"
    retry_after: str = "seconds"
    headers: bool = True
    force: int = 0
    force_endpoint: str = "*"


class Verdict(NamedTuple):
    """Whether this request is one too many, and the headers to answer with."""

    limited: bool
    headers: list[tuple[str, str]]


class Limiter:
    """Counts requests in a window that starts with its first request."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._started = time.monotonic()
        self._count = 0

    def check(self, endpoint: str) -> Verdict:
        """Count one request."""
        limits = self.limits
        now = time.monotonic()
        if now - self._started >= limits.window or self._count == 0:
            self._started, self._count = now, 0
        self._count += 1
        left = max(0.0, limits.window - (now - self._started))
        limited = self._count > limits.limit
        if limits.force and limits.force_endpoint in ("*", endpoint):
            if limits.force > 0:
                limits.force -= 1
            limited = True
        headers: list[tuple[str, str]] = []
        if limits.headers:
            reset = time.time() + left if limits.reset_as == "epoch" else left
            headers = [
                ("X-RateLimit-Limit", str(limits.limit)),
                ("X-RateLimit-Remaining", str(max(0, limits.limit - self._count))),
                ("X-RateLimit-Reset", str(int(reset + 0.999))),
            ]
        if limited and limits.retry_after != "missing":
            headers.append(("Retry-After", _retry_after(limits.retry_after, left)))
        return Verdict(limited, headers)


def _retry_after(form: str, left: float) -> str:
    if form == "seconds":
        return str(int(left + 0.999))
    if form == "date":
        return formatdate(time.time() + left + 1, usegmt=True)
    return form
