"""Rejecting an order: one last look first, then the money, as two facts."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto

from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import Clock, Service
from nonvoip_desktop.core.tasks import MoneyQueue, TaskOwner
from nonvoip_desktop.core.watching import Watcher
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import Rejected
from nonvoip_desktop.domain.order import Order, OrderState, Refund
from nonvoip_desktop.domain.transitions import move_order
from nonvoip_desktop.errors import ApiError, ServiceRefused

log = logging.getLogger(__name__)

#: Seconds after which the balance is asked again while no refund has shown.
LATER_LOOKS = (5.0, 20.0, 60.0)


class RejectResult(Enum):
    """How a rejection ended."""

    ACCEPTED = auto()
    CODE_CAME = auto()
    REFUSED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class RejectOutcome:
    """The result, and the service's words where it refused."""

    result: RejectResult
    words: str = ""


class Rejecting:
    """Behaviour, 'Rejecting and refunds'."""

    def __init__(
        self,
        book: OrderBook,
        service: Service,
        watcher: Watcher,
        balance: Balance,
        money: MoneyQueue,
        tasks: TaskOwner,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._watcher = watcher
        self._balance = balance
        self._money = money
        self._tasks = tasks
        self._clock = clock

    async def reject(self, order_id: str) -> RejectOutcome:
        """Give a number back, or cancel a bid. Raises ``StoreError``."""
        return await self._money.run(lambda: self._reject(order_id))

    async def _reject(self, order_id: str) -> RejectOutcome:
        await self._watcher.poll_now(order_id)
        order = self._book.get(order_id)
        if order is None or order.state is OrderState.RECEIVED:
            return RejectOutcome(RejectResult.CODE_CAME)
        if order.state not in (OrderState.WAITING, OrderState.BIDDING):
            return RejectOutcome(RejectResult.REFUSED, "This order is over already.")
        before = await self._balance.evidence()
        try:
            answer = await self._service.reject(order_id=order_id)
        except ServiceRefused as error:
            # Perhaps an SMS has come in this very moment.
            await self._watcher.poll_now(order_id)
            return RejectOutcome(self._refused(order_id), error.message)
        except ApiError as error:
            result = RejectResult.UNKNOWN if error.may_have_had_effect else RejectResult.REFUSED
            return RejectOutcome(result, explain(error))
        if not isinstance(answer, Rejected):
            return RejectOutcome(
                RejectResult.UNKNOWN, "The service answered in a way that was not understood."
            )
        order = self._book.get(order_id)
        if order is None or order.state is OrderState.RECEIVED:
            return RejectOutcome(RejectResult.CODE_CAME)
        rejected = move_order(order, OrderState.REJECTED, self._clock.now(), refund=Refund.ACCEPTED)
        await self._book.save(rejected)
        if not await self._look_for_refund(order_id, before) and before is not None:
            work = self._look_again_later(order_id, before, self._money.sequence + 1)
            self._tasks.start(f"refund {order_id}", work)
        return RejectOutcome(RejectResult.ACCEPTED)

    def _refused(self, order_id: str) -> RejectResult:
        order = self._book.get(order_id)
        came = order is not None and order.state is OrderState.RECEIVED
        return RejectResult.CODE_CAME if came else RejectResult.REFUSED

    async def _look_for_refund(self, order_id: str, before: Decimal | None) -> bool:
        after = await self._balance.evidence()
        order = self._book.get(order_id)
        if order is None or before is None or after is None or after <= before:
            return False
        await self._book.save(replace(order, refund=Refund.SEEN, updated_at=self._clock.now()))
        return True

    async def _look_again_later(self, order_id: str, before: Decimal, sequence: int) -> None:
        """Refunds may take a while; two balances compare only if nothing was spent between."""
        for pause in LATER_LOOKS:
            await asyncio.sleep(pause)
            if self._money.sequence != sequence or self._money.busy:
                return
            if await self._look_for_refund(order_id, before):
                return


def refund_text(order: Order) -> str:
    """What is known of the money of a rejected order."""
    match order.refund:
        case Refund.SEEN:
            return "Refunded: the balance shows it."
        case Refund.ACCEPTED:
            return "The service accepted the rejection. The balance does not show a refund yet."
        case Refund.NOT_ASKED:
            return ""
