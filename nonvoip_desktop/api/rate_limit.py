"""What the service's headers say about its rate limit, kept in one place (guide, 'Request Format').

Guide, 'Error Handling Guidance': after an HTTP 429, wait for the reset time or
the retry-after interval.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.answers import RateBudget
from nonvoip_desktop.domain.reading import moment_of
from nonvoip_desktop.errors import RateLimited

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: The pause after a 429 that names none; it doubles with each one that follows.
UNTOLD_PAUSE = 15.0
#: No pause is longer, whatever a header says.
LONGEST_PAUSE = 3600.0

_NUMBER = re.compile(r"\s*(\d{1,15})(\.\d{1,9})?\s*(?:$|[;,])", re.ASCII)


class RateLimit:
    """The limit as told by the latest answers. ``elapsed`` counts seconds, ``now`` is UTC."""

    def __init__(self, now: Callable[[], datetime], elapsed: Callable[[], float]) -> None:
        self._now = now
        self._elapsed = elapsed
        self._limit: int | None = None
        self._remaining: int | None = None
        self._resets_at: float | None = None
        self._paused_until = 0.0
        self._in_a_row = 0

    @property
    def budget(self) -> RateBudget:
        """What is known right now."""
        paused_for = max(0.0, self._paused_until - self._elapsed())
        resets_in = None if self._resets_at is None else self._resets_at - self._elapsed()
        if resets_in is not None and resets_in <= 0:
            # The window is over; how much the new one holds is not told yet.
            return RateBudget(self._limit, None, None, paused_for)
        return RateBudget(self._limit, self._remaining, resets_in, paused_for)

    @property
    def exhausted(self) -> bool:
        """Whether the service said that nothing is left: then nothing is repeated by itself."""
        return self.budget.remaining == 0 or self.budget.paused_for > 0

    def note(self, http_status: int, headers: Mapping[str, str]) -> None:
        """Read the headers of an answer. ``headers`` has to ignore the case of its names."""
        limit = _whole(headers.get("x-ratelimit-limit"))
        if limit is not None:
            self._limit = limit
        remaining = _whole(headers.get("x-ratelimit-remaining"))
        reset = self._span(headers.get("x-ratelimit-reset"), headers)
        if remaining is not None:
            self._remaining = remaining
            # A figure without its time holds until the next answer says another.
            self._resets_at = None
        if reset is not None:
            self._resets_at = self._elapsed() + reset
        if http_status != 429:
            self._in_a_row = 0
            return
        wait = self._span(headers.get("retry-after"), headers)
        if wait is None:
            wait = reset
        if wait is None:
            wait = UNTOLD_PAUSE * 2 ** min(self._in_a_row, 8)
        self._in_a_row += 1
        until = self._elapsed() + min(wait, LONGEST_PAUSE)
        self._paused_until = max(self._paused_until, until)

    def check(self) -> None:
        """Raise ``RateLimited`` while the pause that a 429 asked for lasts."""
        if self._paused_until > self._elapsed():
            raise self.limited("The service asked for a pause.", None)

    def limited(self, message: str, http_status: int | None = 429) -> RateLimited:
        """The error for the pause as it stands."""
        wait = max(0.0, self._paused_until - self._elapsed())
        return RateLimited(
            message,
            until=self._now() + timedelta(seconds=wait),
            retry_after=wait,
            http_status=http_status,
        )

    def _span(self, raw: str | None, headers: Mapping[str, str]) -> float | None:
        """Seconds from now for a header that holds a span, an epoch time or a date."""
        if raw is None:
            return None
        if match := _NUMBER.match(raw):
            number = float(match.group(1) + (match.group(2) or ""))
            if number < 1_000_000_000:
                return number
        moment = moment_of(match.group(1) if match else raw)
        if moment is None:
            return None
        # Against the service's own clock where it shows it: ours may be wrong by hours.
        return max(0.0, (moment - self._service_time(headers)).total_seconds())

    def _service_time(self, headers: Mapping[str, str]) -> datetime:
        try:
            sent = parsedate_to_datetime(headers.get("date", ""))
        except (ValueError, TypeError, IndexError, OverflowError):
            return self._now()
        return sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent


def _whole(raw: str | None) -> int | None:
    match = _NUMBER.match(raw or "")
    return int(match.group(1)) if match else None
