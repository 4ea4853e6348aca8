"""Rejecting an order: one last look first, then the request, then what the balance shows."""

from __future__ import annotations

import logging
from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from nonvoip_desktop.core.polling import Polled
from nonvoip_desktop.core.refunds import Refunds
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import Rejected
from nonvoip_desktop.domain.order import Order, OrderState, Refund
from nonvoip_desktop.domain.transitions import move_order
from nonvoip_desktop.errors import ApiError, ServiceRefused
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.balance import Balance
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock, Service
    from nonvoip_desktop.core.tasks import MoneyQueue, TaskOwner
    from nonvoip_desktop.core.watching import Watcher

log = logging.getLogger(__name__)

_LIVE = (OrderState.WAITING, OrderState.BIDDING)


class RejectResult(Enum):
    """How a rejection ended."""

    ACCEPTED = auto()
    CODE_CAME = auto()
    REFUSED = auto()
    UNKNOWN = auto()


class RejectOutcome(Struct, frozen=True):
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
        self._money = money
        self._clock = clock
        self._refunds = Refunds(book, balance, money, tasks, clock)

    async def reject(self, order_id: str) -> RejectOutcome:
        """Give a number back, or cancel a bid. Raises ``StoreError``."""
        return await self._money.run(lambda: self._reject(order_id), if_closed=_closing)

    async def _reject(self, order_id: str) -> RejectOutcome:
        hindrance = await self._last_look(order_id)
        if hindrance is not None:
            return hindrance
        await self._refunds.begin()
        if self._money.closed:
            return await _closing()
        try:
            answer = await self._service.reject(order_id=order_id)
        except ServiceRefused as error:
            self._refunds.nothing_given_back()
            # Perhaps an SMS has come in this very moment.
            await self._watcher.poll_now(order_id)
            came = self._has_received(order_id)
            result = RejectResult.CODE_CAME if came else RejectResult.REFUSED
            return RejectOutcome(result, error.message)
        except ApiError as error:
            result = RejectResult.UNKNOWN if error.may_have_had_effect else RejectResult.REFUSED
            return RejectOutcome(result, explain(error))
        if not isinstance(answer, Rejected):
            log.warning("An answer to a rejection was not understood: %s", answer.answer)
            words = translate("Core", "The service answered in a way that was not understood.")
            return RejectOutcome(RejectResult.UNKNOWN, words)
        order = await self._book.update(order_id, self._accepted)
        if order is not None:
            await self._refunds.accepted(order)
        return RejectOutcome(RejectResult.ACCEPTED)

    async def _last_look(self, order_id: str) -> RejectOutcome | None:
        """Poll once more; returns why the order is not rejected now, if it is not."""
        looked = await self._watcher.poll_now(order_id)
        order = self._book.get(order_id)
        if order is None:
            return RejectOutcome(
                RejectResult.REFUSED, translate("Core", "This order is not in the list any more.")
            )
        if order.state is OrderState.RECEIVED:
            return RejectOutcome(RejectResult.CODE_CAME)
        if order.state not in _LIVE:
            return RejectOutcome(
                RejectResult.REFUSED, translate("Core", "This order is over already.")
            )
        if looked is Polled.PAUSED:
            return RejectOutcome(RejectResult.REFUSED, self._watcher.trouble(order_id))
        if looked is Polled.NOT_STORED:
            words = translate(
                "Core", "A message may have come that could not be stored on this computer."
            )
            return RejectOutcome(RejectResult.REFUSED, words)
        return None

    def _accepted(self, order: Order) -> Order:
        now = self._clock.now()
        if order.state in (*_LIVE, OrderState.REJECTED):
            return move_order(order, OrderState.REJECTED, now, refund=Refund.ACCEPTED)
        # A code came, or the time ran out, while the answer was under way: both are true.
        return replace(order, refund=Refund.ACCEPTED, updated_at=now)

    def _has_received(self, order_id: str) -> bool:
        order = self._book.get(order_id)
        return order is not None and order.state is OrderState.RECEIVED


async def _closing() -> RejectOutcome:
    return RejectOutcome(RejectResult.REFUSED, translate("Core", "The app is being closed."))


def refund_text(order: Order) -> str:
    """What is known of the money of a rejected order."""
    match order.refund:
        case Refund.SEEN:
            return translate("Core", "Refunded: the balance shows it.")
        case Refund.ACCEPTED:
            return translate(
                "Core",
                "The service accepted the rejection. The balance does not show a refund yet.",
            )
        case Refund.NOT_ASKED:
            return ""
