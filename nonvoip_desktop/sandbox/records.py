"""What was asked: the last requests without their passwords, and counts by outcome."""

from __future__ import annotations

from collections import Counter, deque
from typing import Any

import msgspec

_SECRET = ("password", "passwd")
_KEPT = 2000


class Request(msgspec.Struct):
    """One request of a client.

    ``outcome`` is what the service decided (``success``, ``info``, ``error``,
    ``limited``) or ``not done`` where a fault came first; ``fault`` is what was
    done to the answer; ``http_status`` is 0 where none was sent.
    """

    number: int
    at: float
    endpoint: str
    body: dict[str, Any] = {}
    outcome: str = ""
    fault: str = ""
    http_status: int = 0


class Records:
    """The requests since the start or the last reset."""

    def __init__(self) -> None:
        self.last: deque[Request] = deque(maxlen=_KEPT)
        self.counts: dict[str, Counter[str]] = {}
        self._number = 0

    def begin(self, at: float, endpoint: str) -> Request:
        """Note that a request came in."""
        self._number += 1
        request = Request(self._number, at, endpoint)
        self.last.append(request)
        self.counts.setdefault(endpoint, Counter())["requests"] += 1
        return request

    def note_body(self, request: Request, fields: dict[str, Any]) -> None:
        """Keep the body, without what is secret."""
        request.body = {key: value for key, value in fields.items() if key not in _SECRET}

    def decided(self, request: Request, outcome: str, fault: str = "") -> None:
        """Note what the service decided and which fault its answer meets."""
        request.outcome, request.fault = outcome, fault
        counts = self.counts[request.endpoint]
        counts[outcome] += 1
        if fault:
            counts["faults"] += 1
