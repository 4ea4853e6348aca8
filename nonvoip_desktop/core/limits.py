"""Spending guards: the person's own limits for one order and for the last 24 hours."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import Clock, PurchaseJournal
    from nonvoip_desktop.domain.account import Account

#: The rolling window of the daily limit (behaviour, 'Money' 8).
DAY = timedelta(hours=24)


class Scope(StrEnum):
    """What a limit is for."""

    ORDER = "order"
    DAY = "day"


class Limits(Struct, frozen=True):
    """The person's limits in dollars; ``None`` is no limit, zero is a limit of zero."""

    per_order: Decimal | None = None
    per_day: Decimal | None = None

    @property
    def any(self) -> bool:
        """Whether the person set a limit at all."""
        return self.per_order is not None or self.per_day is not None


class Excess(Struct, frozen=True):
    """A limit that an order would pass.

    ``amount`` is the order's price, ``None`` where it is not known: then nobody
    can say that it stays below. ``spent`` is what counts against the limit
    already: zero for the limit of one order, else the last 24 hours.
    """

    scope: Scope
    limit: Decimal
    amount: Decimal | None
    spent: Decimal


class SpendingGuard:
    """Compares what is about to be spent with the limits; it asks, it never forbids."""

    def __init__(self, account: Account, store: PurchaseJournal, clock: Clock) -> None:
        self._account = account
        self._store = store
        self._clock = clock

    async def check(self, amount: Decimal | None, limits: Limits) -> tuple[Excess, ...]:
        """The limits that spending ``amount`` more would pass. Raises ``StoreError``."""
        passed = []
        if limits.per_order is not None and (amount is None or amount > limits.per_order):
            passed.append(Excess(Scope.ORDER, limits.per_order, amount, Decimal(0)))
        if limits.per_day is not None:
            spent = await self._spent()
            if amount is None or spent + amount > limits.per_day:
                passed.append(Excess(Scope.DAY, limits.per_day, amount, spent))
        return tuple(passed)

    async def left_today(self, limits: Limits) -> Decimal | None:
        """What may still be spent before the daily limit asks; never below zero.

        ``None`` where no such limit is set. Raises ``StoreError``.
        """
        if limits.per_day is None:
            return None
        return max(Decimal(0), limits.per_day - await self._spent())

    async def _spent(self) -> Decimal:
        return await self._store.spent_since(self._account, self._clock.now() - DAY)
