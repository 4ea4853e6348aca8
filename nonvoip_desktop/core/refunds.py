"""Which rejected orders the balance shows to be refunded: accepted and refunded are two facts."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.domain.order import Order, Refund
from nonvoip_desktop.errors import StoreError

if TYPE_CHECKING:
    from decimal import Decimal

    from nonvoip_desktop.core.balance import Balance
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.tasks import MoneyQueue, TaskOwner

log = logging.getLogger(__name__)

#: Seconds between the looks at the balance while a refund has not shown.
LATER_LOOKS = (5.0, 20.0, 60.0)


class Refunds:
    """Compares balances between which nothing was spent, and claims nothing that they do not show.

    ``begin``, ``accepted`` and ``nothing_given_back`` belong into one turn of the money queue.
    """

    def __init__(
        self,
        book: OrderBook,
        balance: Balance,
        money: MoneyQueue,
        tasks: TaskOwner,
        clock: Clock,
    ) -> None:
        self._book = book
        self._balance = balance
        self._money = money
        self._tasks = tasks
        self._clock = clock
        # Accepted rejections whose refund has not shown, with what each had cost.
        self._awaited: dict[str, Decimal | None] = {}
        self._baseline: Decimal | None = None
        self._sequence = 0

    async def begin(self) -> None:
        """The balance before a rejection; it may show what earlier rejections brought."""
        before = await self._balance.evidence()
        if self._money.sequence == self._sequence:
            await self._compare(before)
        else:
            # Something was spent in between: of the earlier ones nothing can be said any more.
            self._awaited.clear()
        self._baseline = before

    async def accepted(self, order: Order) -> None:
        """The service accepted the rejection of this order: look now, and a few times later."""
        self._awaited[order.order_id] = order.price
        self._sequence = self._money.sequence + 1
        await self._compare(await self._balance.evidence())
        if self._awaited and self._baseline is not None:
            self._tasks.start("refunds", self._look_later())

    def nothing_given_back(self) -> None:
        """The service refused: the balance before stays comparable."""
        self._sequence = self._money.sequence + 1

    async def _look_later(self) -> None:
        for pause in LATER_LOOKS:
            await asyncio.sleep(pause)
            if self._money.sequence != self._sequence or self._money.busy:
                return
            await self._compare(await self._balance.evidence())
            if not self._awaited:
                return
        self._awaited.clear()

    async def _compare(self, balance: Decimal | None) -> None:
        if balance is None or self._baseline is None or balance <= self._baseline:
            return
        shown = _explained(balance - self._baseline, self._awaited)
        for order_id in shown:
            del self._awaited[order_id]
            await self._mark(order_id)
        if shown:
            self._baseline = balance

    async def _mark(self, order_id: str) -> None:
        def seen(order: Order) -> Order:
            return replace(order, refund=Refund.SEEN, updated_at=self._clock.now())

        try:
            await self._book.update(order_id, seen)
        except StoreError as error:
            log.warning("That a refund was seen could not be stored: %s", error.message)


def _explained(rise: Decimal, awaited: dict[str, Decimal | None]) -> tuple[str, ...]:
    """The orders whose refunds this rise of the balance shows beyond doubt."""
    prices = [price for price in awaited.values() if price is not None]
    if len(awaited) == 1:
        # What a bid had cost is not known: any rise is its refund.
        return tuple(awaited) if not prices or rise >= prices[0] else ()
    if len(prices) == len(awaited) and rise >= sum(prices):
        return tuple(awaited)
    same = tuple(order_id for order_id, price in awaited.items() if price == rise)
    # Of two that cost the same, nobody can say which one it was.
    return same if len(same) == 1 and len(prices) == len(awaited) else ()
