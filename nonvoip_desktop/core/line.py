"""The line to the service: every call goes through here, so that its state is known."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from nonvoip_desktop.core.events import Events, Link, LinkChanged, SignInRefused
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import (
    Activated,
    OrderAnswer,
    RateBudget,
    Rejected,
    Renewed,
    Reused,
    Saved,
    SmsAnswer,
    Unrecognised,
)
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from decimal import Decimal

    from nonvoip_desktop.core.ports import Service
    from nonvoip_desktop.domain.product import Product

log = logging.getLogger(__name__)
T = TypeVar("T")

#: Pauses in seconds between tries while the line is down.
PAUSES = (2.0, 4.0, 8.0, 15.0, 30.0)
#: A line that breaks again within these seconds was never really back: the pauses go on growing.
STABLE = 60.0


class Line:
    """A ``Service`` that passes every call on and keeps the line's state.

    The client behind it is opened at the first call: what it needs takes too
    long to import to be waited for before the first window.

    While the line is down, ``keep_alive`` asks for the balance with growing
    pauses, so that the app recovers by itself also when nothing else is polled.
    """

    def __init__(self, open_service: Callable[[], Awaitable[Service]], events: Events) -> None:
        self._open_service = open_service
        self._opening = asyncio.Lock()
        self._service: Service | None = None
        self._events = events
        self._next_try: float | None = None
        self._retry = asyncio.Event()
        self._down = asyncio.Event()
        # Many calls may be refused at once; the person is told once.
        self._refused = False
        self.link = Link.CONNECTING
        self.words = ""

    @property
    def budget(self) -> RateBudget:
        """What is known of the rate limit right now."""
        return RateBudget() if self._service is None else self._service.budget

    @property
    def up(self) -> bool:
        """Whether the last call reached the service."""
        return self.link in (Link.OK, Link.CONNECTING)

    def retry_now(self) -> None:
        """Try again at once: the network is back, or the person asked."""
        self._retry.set()

    async def keep_alive(self) -> None:
        """Run for as long as the session; asks only while the line is down."""
        tries = 0
        loop = asyncio.get_running_loop()
        back_at = -STABLE
        while True:
            await self._down.wait()
            if loop.time() - back_at >= STABLE:
                tries = 0
            while self._down.is_set():
                pause = self._pause(tries)
                self._next_try = loop.time() + pause
                self._retry.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._retry.wait()
                if not self._down.is_set():
                    break
                tries += 1
                try:
                    await self.balance()
                except ApiError as error:
                    log.info("The line is still down: %s", error.message)
            back_at = loop.time()

    def next_try_in(self) -> float:
        """Seconds until the service is asked again by itself; 0 while the line is up."""
        if self._next_try is None:
            return 0.0
        return max(0.0, self._next_try - asyncio.get_running_loop().time())

    def _pause(self, tries: int) -> float:
        if self.link is Link.PAUSED:
            # Jitter, so that several programs of one person do not come back together.
            return max(1.0, self.budget.paused_for) + random.uniform(0.1, 1.0)
        return PAUSES[min(tries, len(PAUSES) - 1)]

    async def _observed(self, call: Callable[[Service], Awaitable[T]]) -> T:
        try:
            answer = await call(await self._opened())
        except RateLimited as error:
            self._lost(Link.PAUSED, explain(error))
            raise
        except (Unreachable, NotTheService, OutcomeUnknown) as error:
            # Whoever answers with a status was reached.
            down = Link.OFFLINE if error.http_status is None else Link.TROUBLE
            self._lost(down, explain(error))
            raise
        except AuthenticationFailed as error:
            self._reached()
            if not self._refused:
                self._refused = True
                self._events.publish(SignInRefused(error.message))
            raise
        except UnexpectedAnswer as error:
            log.warning("%s %s", error.message, error.detail)
            self._reached()
            raise
        except ApiError:
            self._reached()
            raise
        self._reached()
        self._refused = False
        return answer

    async def _opened(self) -> Service:
        async with self._opening:
            if self._service is None:
                self._service = await self._open_service()
            return self._service

    def _reached(self) -> None:
        if self.link is Link.PAUSED and self.budget.paused_for > 0:
            return  # an answer to a question of before the pause
        self._down.clear()
        self._retry.set()
        self._next_try = None
        if self.link is not Link.OK:
            self._set(Link.OK, "")

    def _lost(self, link: Link, words: str) -> None:
        self._set(link, words)
        self._down.set()

    def _set(self, link: Link, words: str) -> None:
        changed = (link, words) != (self.link, self.words)
        self.link, self.words = link, words
        if changed:
            self._events.publish(LinkChanged(link, words))

    async def balance(self) -> Decimal:
        return await self._observed(lambda service: service.balance())

    async def products(
        self, *, grouped: bool = True, type: str | None = None, product_id: str | None = None
    ) -> tuple[Product, ...]:
        return await self._observed(
            lambda service: service.products(grouped=grouped, type=type, product_id=product_id)
        )

    async def country_products(self) -> tuple[Product, ...]:
        return await self._observed(lambda service: service.country_products())

    async def order(
        self,
        *,
        product_id: str | None = None,
        product_ids: Sequence[str] | None = None,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer:
        return await self._observed(
            lambda service: service.order(
                product_id=product_id,
                product_ids=product_ids,
                accepted_max_price=accepted_max_price,
                auction=auction,
            )
        )

    async def country_order(
        self,
        product_id: str,
        *,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer:
        return await self._observed(
            lambda service: service.country_order(
                product_id, accepted_max_price=accepted_max_price, auction=auction
            )
        )

    async def get_sms(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> SmsAnswer:
        return await self._observed(
            lambda client: client.get_sms(order_id=order_id, service=service, number=number)
        )

    async def reject(self, *, order_id: str) -> Rejected | Unrecognised:
        return await self._observed(lambda service: service.reject(order_id=order_id))

    async def reuse(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> Reused | Unrecognised:
        return await self._observed(
            lambda client: client.reuse(order_id=order_id, service=service, number=number)
        )

    async def activate(self, *, order_id: str) -> Activated | Unrecognised:
        return await self._observed(lambda service: service.activate(order_id=order_id))

    async def renew(self, *, order_id: str, duration: str) -> Renewed | Unrecognised:
        return await self._observed(
            lambda service: service.renew(order_id=order_id, duration=duration)
        )

    async def save_url(self, url: str, user_id: str) -> Saved:
        return await self._observed(lambda service: service.save_url(url, user_id))

    async def aclose(self) -> None:
        """Close the client, also one that is just being opened."""
        async with self._opening:
            if self._service is not None:
                await self._service.aclose()
