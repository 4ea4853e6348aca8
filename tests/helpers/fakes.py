"""Small stateful stand-ins for what core needs from the outside."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.answers import (
    Activated,
    NoSms,
    OrderAnswer,
    Placed,
    PlacedOrder,
    RateBudget,
    Rejected,
    Renewed,
    Reused,
    Saved,
    Sms,
    SmsAnswer,
    Unrecognised,
)
from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.errors import RateLimited, ServiceRefused
from tests.helpers.memory_store import MemoryStore

__all__ = [
    "ACCOUNT",
    "GOOGLE",
    "INSTAGRAM",
    "NORWAY",
    "TELEGRAM",
    "WHATSAPP",
    "Call",
    "FakeService",
    "Limiter",
    "MemoryStore",
    "SoldNumber",
]

ACCOUNT = Account("https://service.example/manager", "ada@example.org")

INSTAGRAM = Product("10000086", "Instagram", Decimal("0.36"), 12, Group.TEN_MINUTES)
TELEGRAM = Product("9441", "Telegram", Decimal("1.25"), 3, Group.ONE_DAY)
GOOGLE = Product("8555", "Google", Decimal("1.50"), 40, Group.THIRTY_DAYS)
#: The same id as Instagram's, in the other catalogue.
NORWAY = Product("10000086", "Telegram", Decimal("0.45"), 5, country="Norway")
WHATSAPP = Product("9044", "WhatsApp", Decimal("2.00"), 100, Group.THIRTY_DAYS)


@dataclass(frozen=True)
class Call:
    """A call that the service got, and when (``clock.elapsed()``)."""

    name: str
    at: float
    details: dict[str, Any]


@dataclass
class SoldNumber:
    """An order as the service knows it; ``texts`` are (from when on, the SMS)."""

    number: str
    service: str
    price: Decimal
    texts: list[tuple[float, Sms]] = field(default_factory=list)
    rejected: bool = False


class Limiter:
    """A rate limit as the service keeps it: a fixed window, told with every answer."""

    def __init__(self, clock: Clock, limit: int, window: float = 60.0) -> None:
        self._clock = clock
        self.limit = limit
        self.window = window
        self.used: Counter[int] = Counter()
        self.refusals = 0
        self._told: tuple[int, float] | None = None
        self._paused_until = 0.0

    def count(self) -> None:
        """Let a request through and tell what is left, or refuse it with a 429."""
        now = self._clock.elapsed()
        number = int(now // self.window)
        resets_at = (number + 1) * self.window
        if self.used[number] >= self.limit:
            self.refusals += 1
            self._paused_until = resets_at
            raise self.refusal(resets_at - now)
        self.used[number] += 1
        self._told = (self.limit - self.used[number], resets_at)

    def pause(self, seconds: float) -> RateLimited:
        """The 429 that asks for silence; from here on the budget says so too."""
        self._paused_until = self._clock.elapsed() + seconds
        return self.refusal(seconds)

    def refusal(self, seconds: float) -> RateLimited:
        return RateLimited("Too many requests", until=self._clock.now(), retry_after=seconds)

    @property
    def budget(self) -> RateBudget:
        now = self._clock.elapsed()
        paused_for = max(0.0, self._paused_until - now)
        if self._told is None:
            return RateBudget(paused_for=paused_for)
        remaining, resets_at = self._told
        if resets_at <= now:
            return RateBudget(self.limit, None, None, paused_for)
        return RateBudget(self.limit, remaining, resets_at - now, paused_for)


#: What a scripted answer can be: a value, an error, or a function of the call's details.
Answer = object | Exception | Callable[..., Any]


class FakeService:
    """Sells numbers by simple rules; ``script`` makes the next calls of a name end otherwise."""

    def __init__(self, clock: Clock, *, latency: float = 0.05, limit: int = 10**9) -> None:
        self._clock = clock
        self.latency = latency
        self.limiter = Limiter(clock, limit)
        self.money = Decimal("10.00")
        self.listed: list[Product] = [INSTAGRAM, TELEGRAM, WHATSAPP]
        self.abroad: list[Product] = [NORWAY]
        self.sold: dict[str, SoldNumber] = {}
        self.calls: list[Call] = []
        self.in_flight: Counter[str] = Counter()
        self.most_in_flight: Counter[str] = Counter()
        self.closed = False
        self._scripts: dict[str, deque[Answer]] = defaultdict(deque)
        self._always: dict[str, Answer] = {}
        self._next_id = 146185

    # For tests

    def script(self, name: str, *answers: Answer) -> None:
        """The next calls of this name end like this, one after another."""
        self._scripts[name].extend(answers)

    def always(self, name: str, answer: Answer | None) -> None:
        """Every call of this name ends like this, until told otherwise by ``None``."""
        if answer is None:
            self._always.pop(name, None)
        else:
            self._always[name] = answer

    def count(self, name: str) -> int:
        """How often this was called."""
        return sum(call.name == name for call in self.calls)

    def named(self, name: str) -> list[Call]:
        """The calls of this name."""
        return [call for call in self.calls if call.name == name]

    def polls(self, order_id: str) -> list[float]:
        """When this order was asked for its SMS."""
        return [c.at for c in self.named("get_sms") if c.details.get("order_id") == order_id]

    def send_sms(self, order_id: str, text: str, *, pin: str | None = None, in_: float = 0) -> None:
        """An SMS arrives at this order, ``in_`` seconds from now."""
        sold = self.sold[order_id]
        sms = Sms(text=text, pin=pin, number=sold.number, service=sold.service)
        sold.texts.append((self._clock.elapsed() + in_, sms))

    def sell(self, order_id: str, service: str = "Instagram", price: str = "0.36") -> SoldNumber:
        """An order exists at the service, whoever ordered it."""
        sold = SoldNumber(f"1609555{len(self.sold) % 10_000:04d}", service, Decimal(price))
        self.sold[order_id] = sold
        return sold

    # As ``Service``

    @property
    def budget(self) -> RateBudget:
        return self.limiter.budget

    async def balance(self) -> Decimal:
        return await self._call("balance", lambda: self.money)

    async def products(
        self, *, grouped: bool = True, type: str | None = None, product_id: str | None = None
    ) -> tuple[Product, ...]:
        return await self._call(
            "products",
            lambda: tuple(p for p in self.listed if product_id in (None, p.product_id)),
            product_id=product_id,
        )

    async def country_products(self) -> tuple[Product, ...]:
        return await self._call("country_products", lambda: tuple(self.abroad))

    async def order(
        self,
        *,
        product_id: str | None = None,
        product_ids: Sequence[str] | None = None,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer:
        return await self._call(
            "order",
            lambda: self.sell_all(product_ids or [product_id or ""]),
            product_id=product_id,
            product_ids=product_ids,
            accepted_max_price=accepted_max_price,
            auction=auction,
        )

    async def country_order(
        self,
        product_id: str,
        *,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer:
        return await self._call(
            "country_order",
            lambda: self.sell_all([product_id], self.abroad),
            product_id=product_id,
            accepted_max_price=accepted_max_price,
            auction=auction,
        )

    async def get_sms(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> SmsAnswer:
        found = order_id or self._find(service, number)
        named = _named(order_id, service, number)
        return await self._call("get_sms", lambda: self._latest(found), **named)

    async def reject(self, *, order_id: str) -> Rejected | Unrecognised:
        return await self._call("reject", lambda: self._give_back(order_id), order_id=order_id)

    async def reuse(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> Reused | Unrecognised:
        found = order_id or self._find(service, number)
        named = _named(order_id, service, number)

        def again() -> Reused:
            if not found:
                raise ServiceRefused("Order not found.", http_status=200)
            return Reused(order_id=found, expires_in=600)

        return await self._call("reuse", again, **named)

    async def activate(self, *, order_id: str) -> Activated | Unrecognised:
        return await self._call(
            "activate", lambda: Activated(order_id=order_id, duration=5), order_id=order_id
        )

    async def renew(self, *, order_id: str, duration: str) -> Renewed | Unrecognised:
        return await self._call(
            "renew", lambda: Renewed(order_id=order_id), order_id=order_id, duration=duration
        )

    async def save_url(self, url: str, user_id: str) -> Saved:
        return await self._call("save_url", Saved, url=url, user_id=user_id)

    async def aclose(self) -> None:
        self.closed = True

    # Its rules

    async def _call(self, name: str, rule: Callable[[], Any], **details: Any) -> Any:
        self.calls.append(Call(name, self._clock.elapsed(), details))
        where = details.get("order_id") or name
        self.in_flight[where] += 1
        self.most_in_flight[where] = max(self.most_in_flight[where], self.in_flight[where])
        try:
            await asyncio.sleep(self.latency)
            self.limiter.count()
            scripted = self._scripts[name]
            answer = scripted.popleft() if scripted else self._always.get(name, rule)
            if isinstance(answer, BaseException):
                raise answer
            if callable(answer):
                answer = answer() if answer is rule else answer(**details)
            return await answer if isinstance(answer, Awaitable) else answer
        finally:
            self.in_flight[where] -= 1

    def sell_all(
        self, product_ids: Sequence[str], listed: Sequence[Product] | None = None
    ) -> Placed:
        """Sell these products, at their listed prices."""
        offered = self.listed if listed is None else listed
        return Placed(tuple(self._sell_one(product_id, offered) for product_id in product_ids))

    def _sell_one(self, product_id: str, listed: Sequence[Product]) -> PlacedOrder:
        product = next(p for p in listed if p.product_id == product_id)
        price = product.price or Decimal(0)
        if price > self.money:
            raise ServiceRefused("Insufficient balance.", http_status=200)
        self.money -= price
        order_id = str(self._next_id)
        self._next_id += 1
        sold = self.sell(order_id, product.name, str(price))
        return PlacedOrder(order_id, sold.number, product.name, "Reserved", expires_in=900)

    def _find(self, service: str | None, number: str | None) -> str:
        found = [
            order_id
            for order_id, sold in self.sold.items()
            if (sold.service, sold.number) == (service, number)
        ]
        return found[-1] if found else ""

    def _latest(self, order_id: str) -> SmsAnswer:
        sold = self.sold.get(order_id)
        if sold is None:
            return NoSms("Order not found", gone=True)
        if sold.rejected:
            return NoSms("Order was rejected", gone=True)
        here = [sms for at, sms in sold.texts if at <= self._clock.elapsed()]
        return here[-1] if here else NoSms(number=sold.number, service=sold.service)

    def _give_back(self, order_id: str) -> Rejected:
        sold = self.sold[order_id]
        if isinstance(self._latest(order_id), Sms):
            raise ServiceRefused("SMS already delivered.", http_status=400)
        sold.rejected = True
        self.money += sold.price
        return Rejected()


def _named(order_id: str | None, service: str | None, number: str | None) -> dict[str, Any]:
    """How a call has named its order."""
    return {"order_id": order_id} if order_id else {"service": service, "number": number}
