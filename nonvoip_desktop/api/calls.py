"""One call from its first attempt to its answer: pause, deadline, repeats and cancellation."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING, TypeVar

from nonvoip_desktop.api import judge, wire
from nonvoip_desktop.api.endpoints import Endpoint, Kind
from nonvoip_desktop.api.judge import Answer, RawAnswer
from nonvoip_desktop.api.rate_limit import RateLimit
from nonvoip_desktop.api.retry import Outcome, decide, outcome_of
from nonvoip_desktop.errors import ApiError, OutcomeUnknown, RateLimited, Unreachable
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nonvoip_desktop.api.config import ClientConfig
    from nonvoip_desktop.api.redact import Redactor
    from nonvoip_desktop.api.transport import Progress, Transport
    from nonvoip_desktop.domain.answers import RateBudget

log = logging.getLogger(__name__)
T = TypeVar("T")

#: Answers beyond this size are decoded in a thread, so that the loop goes on.
_LARGE = 256 * 1024
#: The shortcut holds the loop for about a frame at this size; larger bodies do not take it.
_QUICK = 2 * 1024 * 1024


class _Call:
    """What is known of one call while it runs."""

    def __init__(self, endpoint: Endpoint, kind: Kind, began: float) -> None:
        self.endpoint = endpoint
        self.kind = kind
        self.began = began
        self.attempt = 0
        self.progress: Progress | None = None
        self.trouble: ApiError | None = None
        #: Whether an attempt before this one may have had its effect.
        self.after_loss = False

    @property
    def sent(self) -> bool:
        """Whether the attempt under way may have left this computer."""
        return self.progress is not None and self.progress.sent


class Caller:
    """Sends requests to one service, and keeps its rate limit and its connections."""

    def __init__(self, base_url: str, config: ClientConfig, redactor: Redactor) -> None:
        self._base_url = base_url
        self._config = config
        self._redactor = redactor
        self._limit = RateLimit(config.now, config.elapsed)
        self._transport: Transport | None = None
        self._opening = asyncio.Lock()
        self._closed = False

    @property
    def budget(self) -> RateBudget:
        """What is known of the rate limit right now."""
        return self._limit.budget

    async def call(
        self,
        endpoint: Endpoint,
        fields: Mapping[str, object],
        decode: Callable[[Answer], T],
        *,
        kind: Kind | None = None,
        fast: Callable[[bytes], T | None] | None = None,
        after_loss: Callable[[ApiError], T | None] | None = None,
    ) -> T:
        """The decoded answer. Raises the ``ApiError`` tree and nothing else.

        ``fast`` may read a plain answer's body quicker than ``decode``.
        ``after_loss`` may turn the refusal of a repeat into a value, where the
        attempt before it may have done what is refused now.

        A cancelled call that spends raises ``OutcomeUnknown`` in the place of
        ``CancelledError`` once its request may have left: whoever cancelled it has
        to know. Before that, and for every other call, the cancellation goes on.
        """
        call = _Call(endpoint, kind or endpoint.kind, self._config.elapsed())
        try:
            async with asyncio.timeout(self._config.total):
                return await self._attempts(call, wire.encode(fields), decode, fast, after_loss)
        except TimeoutError:
            raise self._too_late(call) from None
        except asyncio.CancelledError:
            if call.kind is Kind.SPEND and call.sent:
                raise OutcomeUnknown(
                    translate("Service", "The call was broken off after it was sent.")
                ) from None
            raise

    async def aclose(self) -> None:
        """Close the connections; later calls raise ``Unreachable``."""
        self._closed = True
        async with self._opening:
            transport, self._transport = self._transport, None
        if transport is not None:
            await transport.aclose()

    async def _attempts(
        self,
        call: _Call,
        body: bytes,
        decode: Callable[[Answer], T],
        fast: Callable[[bytes], T | None] | None,
        after_loss: Callable[[ApiError], T | None] | None,
    ) -> T:
        while True:
            call.attempt += 1
            try:
                self._limit.check()
                raw = await self._exchange(call, body)
                return await self._decoded(call, raw, decode, fast)
            except ApiError as error:
                if call.after_loss and after_loss is not None:
                    value = after_loss(error)
                    if value is not None:
                        return value
                pause = self._pause_before_repeat(call, error)
                if pause is None:
                    raise _weightier(call, error) from None
                call.trouble = error
            call.progress = None
            log.info("%s is repeated: %s", call.endpoint.path, type(call.trouble).__name__)
            await asyncio.sleep(pause)

    def _pause_before_repeat(self, call: _Call, error: ApiError) -> float | None:
        outcome = outcome_of(error)
        since = self._config.elapsed() - call.began
        longest = decide(call.kind, outcome, call.attempt, since)
        if longest is None or self._limit.exhausted:
            return None
        if call.kind is Kind.SPEND and (call.sent or outcome is not Outcome.NOT_SENT):
            # The table says so too. Twice, because once would be money.
            return None
        call.after_loss = call.after_loss or error.may_have_had_effect
        return random.uniform(0.5, 1.0) * longest * self._config.repeat_pace

    async def _exchange(self, call: _Call, body: bytes) -> RawAnswer:
        # Opened in a thread, and first: with it comes httpx, which nobody's loop has to import.
        transport = await self._opened()
        from nonvoip_desktop.api.transport import AnswerLost, BadEncoding, Progress, TooLarge

        call.progress = Progress(heard=self._limit.note)
        endpoint = call.endpoint
        fresh = endpoint.kind is not Kind.READ
        try:
            answer = await transport.post(endpoint.path, body, fresh=fresh, progress=call.progress)
        except (AnswerLost, TooLarge, BadEncoding) as error:
            if call.progress.http_status == 429:
                # Its status says it all; whatever was to follow is not missed.
                raise self._limited() from None
            raise _as_ours(endpoint, error) from None
        return RawAnswer(answer.http_status, answer.content_type, answer.body)

    async def _decoded(
        self,
        call: _Call,
        raw: RawAnswer,
        decode: Callable[[Answer], T],
        fast: Callable[[bytes], T | None] | None,
    ) -> T:
        def read() -> T:
            return decode(judge.judge(call.endpoint, raw, self._redactor))

        if raw.http_status == 429 and not judge.is_placed(raw.body):
            raise self._limited()
        try:
            if fast is not None and raw.http_status == 200 and len(raw.body) <= _QUICK:
                large = len(raw.body) > _LARGE
                value = await asyncio.to_thread(fast, raw.body) if large else fast(raw.body)
                if value is not None:
                    return value
            if len(raw.body) > _LARGE and call.kind is Kind.READ:
                return await asyncio.to_thread(read)
            return read()
        except ApiError:
            raise
        except Exception:
            # A fault of ours must not hide that something may have been bought.
            log.exception("An answer to %s could not be decoded", call.endpoint.path)
            raise judge.unreadable(call.endpoint, raw.http_status, "") from None

    def _limited(self) -> RateLimited:
        return self._limit.limited("The service asks for a pause.")

    def _too_late(self, call: _Call) -> ApiError:
        if call.sent:
            return OutcomeUnknown(
                translate("Service", "The answer did not come in time."),
                may_have_had_effect=judge.has_effect(call.endpoint),
            )
        if call.trouble is not None:
            return call.trouble
        return Unreachable("The service could not be reached in time.", cause="timeout")

    async def _opened(self) -> Transport:
        async with self._opening:
            if self._closed:
                raise Unreachable("The client is closed.")
            if self._transport is None:
                self._transport = await asyncio.to_thread(
                    _open_transport, self._base_url, self._config
                )
            return self._transport


def _as_ours(endpoint: Endpoint, error: Exception) -> ApiError:
    """The error for an answer that did not come, or not in a form that can be read."""
    from nonvoip_desktop.api.transport import BadEncoding, TooLarge

    match error:
        case TooLarge(http_status=status):
            return judge.unreadable(endpoint, status, "It is too large.")
        case BadEncoding(http_status=status):
            return judge.unreadable(endpoint, status, "It is badly packed.")
        case _:
            return OutcomeUnknown(
                translate("Service", "The connection broke before the whole answer came."),
                may_have_had_effect=judge.has_effect(endpoint),
            )


def _weightier(call: _Call, error: ApiError) -> ApiError:
    """A repeat that came to nothing does not undo that an earlier attempt may have worked."""
    if call.after_loss and call.trouble and isinstance(error, Unreachable | RateLimited):
        return call.trouble
    return error


def _open_transport(base_url: str, config: ClientConfig) -> Transport:
    # Imported here, in the thread: httpx and the certificates take a while.
    from nonvoip_desktop.api.transport import open_transport

    return open_transport(base_url, config)
