"""Small stateful stand-ins for what core needs from the outside: the service and the store."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionState
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
    Sms,
    SmsAnswer,
    Unrecognised,
)
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import RateLimited, ServiceRefused, StoreUnavailable

ACCOUNT = Account("https://service.example/manager", "ada@example.org")

INSTAGRAM = Product("10000086", "Instagram", Decimal("0.36"), 12, Group.TEN_MINUTES)
TELEGRAM = Product("9441", "Telegram", Decimal("1.25"), 3, Group.ONE_DAY)
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
        return [c.at for c in self.named("get_sms") if c.details["order_id"] == order_id]

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
        return await self._call("country_products", lambda: tuple(self.listed))

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
            lambda: self.sell_all([product_id]),
            product_id=product_id,
            accepted_max_price=accepted_max_price,
            auction=auction,
        )

    async def get_sms(self, *, order_id: str) -> SmsAnswer:
        return await self._call("get_sms", lambda: self._latest(order_id), order_id=order_id)

    async def reject(self, *, order_id: str) -> Rejected | Unrecognised:
        return await self._call("reject", lambda: self._give_back(order_id), order_id=order_id)

    async def reuse(self, *, order_id: str) -> Reused | Unrecognised:
        return await self._call(
            "reuse", lambda: Reused(order_id=order_id, expires_in=600), order_id=order_id
        )

    async def activate(self, *, order_id: str) -> Activated | Unrecognised:
        return await self._call(
            "activate", lambda: Activated(order_id=order_id, duration=5), order_id=order_id
        )

    async def renew(self, *, order_id: str, duration: str) -> Renewed | Unrecognised:
        return await self._call(
            "renew", lambda: Renewed(order_id=order_id), order_id=order_id, duration=duration
        )

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

    def sell_all(self, product_ids: Sequence[str]) -> Placed:
        """Sell these products, at their listed prices."""
        return Placed(tuple(self._sell_one(product_id) for product_id in product_ids))

    def _sell_one(self, product_id: str) -> PlacedOrder:
        product = next(p for p in self.listed if p.product_id == product_id)
        price = product.price or Decimal(0)
        if price > self.money:
            raise ServiceRefused("Insufficient balance.", http_status=200)
        self.money -= price
        order_id = str(self._next_id)
        self._next_id += 1
        sold = self.sell(order_id, product.name, str(price))
        return PlacedOrder(order_id, sold.number, product.name, "Reserved", expires_in=900)

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


class MemoryStore:
    """The whole store in memory. ``full`` names the methods that find the disk full."""

    def __init__(self) -> None:
        self.full: set[str] = set()
        self.commits: list[tuple[str, Any]] = []
        self.purchases: dict[str, Purchase] = {}
        self.actions: dict[str, Action] = {}
        self.orders: dict[tuple[Account, str], Order] = {}
        self.stored_messages: dict[tuple[Account, str], list[Message]] = defaultdict(list)
        self.catalogues: dict[tuple[Account, CatalogueKind], Catalogue] = {}
        self.marked: dict[Account, frozenset[str]] = defaultdict(frozenset)
        self.closed = False
        # One thing after another, as through the one thread of a database.
        self._turn = asyncio.Lock()
        self._next_message = 1

    def fail(self, *names: str) -> None:
        """From now on these find the disk full; no name: everything works again."""
        self.full = set(names)

    async def _commit(self, name: str, work: Callable[[], Any], value: Any = None) -> Any:
        async with self._turn:
            await asyncio.sleep(0.001)
            if name in self.full:
                raise StoreUnavailable("The disk is full.")
            if value is not None:
                self.commits.append((name, value))
            return work()

    # As ``PurchaseJournal``

    async def save(self, purchase: Purchase, orders: Sequence[Order] = ()) -> None:
        def work() -> None:
            self.purchases[purchase.purchase_id] = purchase
            for order in orders:
                self.orders[order.account, order.order_id] = order

        await self._commit("save", work, purchase)

    async def unsettled(self, account: Account) -> list[Purchase]:
        return await self._commit(
            "unsettled",
            lambda: [
                p for p in self.purchases.values() if p.account == account and not p.state.settled
            ],
        )

    async def get(self, purchase_id: str) -> Purchase | None:
        return await self._commit("get", lambda: self.purchases.get(purchase_id))

    async def spent_since(self, account: Account, since: datetime) -> Decimal:
        counted = (PurchaseState.PLACING, PurchaseState.PLACED, PurchaseState.UNCONFIRMED)

        def work() -> Decimal:
            return sum(
                (
                    purchase.attempts[-1].accepted_max_price or purchase.listed_price or Decimal(0)
                    for purchase in self.purchases.values()
                    if purchase.account == account
                    and purchase.state in counted
                    and purchase.attempts
                    and purchase.attempts[-1].sent_at >= since
                ),
                Decimal(0),
            )

        return await self._commit("spent_since", work)

    # As ``ActionJournal``

    async def save_action(self, action: Action, order: Order | None = None) -> None:
        def work() -> None:
            self.actions[action.action_id] = action
            if order is not None:
                self.orders[order.account, order.order_id] = order

        await self._commit("save_action", work, action)

    async def unsettled_actions(self, account: Account) -> list[Action]:
        return await self._commit(
            "unsettled_actions",
            lambda: [
                a
                for a in self.actions.values()
                if a.account == account
                and a.state in (ActionState.SENDING, ActionState.UNCONFIRMED)
            ],
        )

    # As ``OrderStore``

    async def save_order(self, order: Order) -> None:
        def work() -> None:
            self.orders[order.account, order.order_id] = order

        await self._commit("save_order", work, order)

    async def save_message(self, order: Order, message: Message) -> Message:
        def work() -> Message:
            stored = replace(message, message_id=self._next_message)
            self._next_message += 1
            self.orders[order.account, order.order_id] = order
            self.stored_messages[order.account, order.order_id].append(stored)
            return stored

        return await self._commit("save_message", work, message)

    async def confirm_message(self, message_id: int) -> None:
        def work() -> None:
            for messages in self.stored_messages.values():
                for place, message in enumerate(messages):
                    if message.message_id == message_id:
                        messages[place] = replace(message, confirmed=True)

        await self._commit("confirm_message", work, message_id)

    async def get_order(self, account: Account, order_id: str) -> Order | None:
        return await self._commit("get_order", lambda: self.orders.get((account, order_id)))

    async def listed(self, account: Account) -> list[Order]:
        def work() -> list[Order]:
            found = [o for o in self.orders.values() if o.account == account and not o.archived]
            return sorted(found, key=lambda order: order.ordered_at, reverse=True)

        return await self._commit("listed", work)

    async def messages(self, account: Account, order_id: str) -> list[Message]:
        return await self._commit("messages", lambda: list(self.stored_messages[account, order_id]))

    async def messages_of_listed(self, account: Account) -> dict[str, list[Message]]:
        def work() -> dict[str, list[Message]]:
            return {
                order_id: list(messages)
                for (whose, order_id), messages in self.stored_messages.items()
                if whose == account and not self.orders[whose, order_id].archived
            }

        return await self._commit("messages_of_listed", work)

    # As ``CatalogueCache``

    async def load_catalogue(self, account: Account, kind: CatalogueKind) -> Catalogue | None:
        return await self._commit("load_catalogue", lambda: self.catalogues.get((account, kind)))

    async def save_catalogue(self, account: Account, catalogue: Catalogue) -> None:
        def work() -> None:
            self.catalogues[account, catalogue.kind] = catalogue

        await self._commit("save_catalogue", work)

    async def favourites(self, account: Account) -> frozenset[str]:
        return await self._commit("favourites", lambda: self.marked[account])

    async def set_favourite(self, account: Account, product_id: str, marked: bool) -> None:
        def work() -> None:
            known = self.marked[account]
            self.marked[account] = known | {product_id} if marked else known - {product_id}

        await self._commit("set_favourite", work)

    async def recent(self, account: Account, limit: int = 12) -> tuple[str, ...]:
        def work() -> tuple[str, ...]:
            placed = [p for p in self.purchases.values() if p.state is PurchaseState.PLACED]
            ids = [product_id for p in reversed(placed) for product_id in p.product_ids]
            return tuple(dict.fromkeys(ids))[:limit]

        return await self._commit("recent", work)

    async def close(self) -> None:
        self.closed = True
