"""Orders that this app did not place itself, or does not know that it did: by their id."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from nonvoip_desktop.core.orders import OrderBook, kind_of, product_of
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import NoSms, Sms, SmsAnswer
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import ApiError, StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.core.inbox import Inbox
    from nonvoip_desktop.core.ports import Clock, Service
    from nonvoip_desktop.core.purchasing import Purchasing

log = logging.getLogger(__name__)

_ORDER_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")


class NotAdopted(Struct, frozen=True):
    """Why the id was not taken, in words for the person."""

    words: str


class Adopting:
    """Takes orders by the id that the person typed; every id is checked by a ``getsms``."""

    def __init__(
        self,
        book: OrderBook,
        inbox: Inbox,
        purchasing: Purchasing,
        service: Service,
        clock: Clock,
    ) -> None:
        self._book = book
        self._inbox = inbox
        self._purchasing = purchasing
        self._service = service
        self._clock = clock
        # One at a time, so that of two clicks the second finds what the first has taken.
        self._turn = asyncio.Lock()

    async def follow(self, typed: str, *, possibly_old: bool = False) -> Order | NotAdopted:
        """Follow an order that was bought elsewhere. Raises ``StoreError``.

        ``possibly_old``: the number was used before, so that its present text may be an old one.
        """
        async with self._turn:
            return await self._follow(typed.strip().removeprefix("#"), possibly_old)

    async def use_for(self, purchase: Purchase, typed: str) -> Order | NotAdopted:
        """Settle an unconfirmed purchase with the order that the person names.

        Raises ``StoreError``; then nothing has changed.
        """
        async with self._turn:
            return await self._use_for(purchase, typed.strip().removeprefix("#"))

    async def _follow(self, order_id: str, possibly_old: bool) -> Order | NotAdopted:
        asked = await self._ask(order_id)
        if isinstance(asked, NotAdopted):
            return asked
        if self._book.get(order_id) is not None:
            return _known(order_id)
        order = replace(self._make(order_id, asked, None), baseline_unknown=possibly_old)
        await self._book.save(order)
        await self._hand_over(order_id, asked)
        return self._book.get(order_id) or order

    async def _use_for(self, purchase: Purchase, order_id: str) -> Order | NotAdopted:
        asked = await self._ask(order_id)
        if isinstance(asked, NotAdopted):
            return asked
        if self._book.get(order_id) is not None:
            return _known(order_id)
        order = self._make(order_id, asked, purchase)
        if not await self._purchasing.settle(purchase, PurchaseState.PLACED, (order,)):
            return NotAdopted(translate("Core", "This purchase has been settled in the meantime."))
        await self._hand_over(order_id, asked)
        return self._book.get(order_id) or order

    async def _ask(self, order_id: str) -> SmsAnswer | NotAdopted:
        if not _ORDER_ID.fullmatch(order_id):
            return NotAdopted(
                translate("Core", "An order id has only letters and digits, such as 146185.")
            )
        known = await self._book.known(order_id)
        if known is not None:
            words = translate("Core", "Order {order_id} ({service}) is in your list already.")
            if known.archived:
                words = translate(
                    "Core", "Order {order_id} ({service}) is in your history already."
                )
            return NotAdopted(words.format(order_id=order_id, service=known.service))
        try:
            answer = await self._service.get_sms(order_id=order_id)
        except ApiError as error:
            return NotAdopted(explain(error))
        if isinstance(answer, NoSms) and answer.gone:
            return NotAdopted(
                answer.words or translate("Core", "The service does not know this order.")
            )
        return answer

    def _make(self, order_id: str, answer: SmsAnswer, purchase: Purchase | None) -> Order:
        now = self._clock.now()
        attempt = purchase.attempts[-1] if purchase and purchase.attempts else None
        bid = attempt.auction if attempt else None
        bidding = bid is not None and not answer.number and not isinstance(answer, Sms)
        service = answer.service or (
            purchase.service
            if purchase
            else translate("Core", "Order {order_id}").format(order_id=order_id)
        )
        product_id = price = None
        if purchase is not None:
            product_id, listed = product_of(purchase, service)
            agreed = attempt.accepted_max_price if attempt else None
            if bid is None:
                price = listed if agreed is None else None if purchase.parts else agreed
        return Order(
            order_id=order_id,
            account=self._book.account,
            service=service,
            number=answer.number,
            kind=kind_of(answer.type, purchase.group if purchase else None),
            state=OrderState.BIDDING if bidding else OrderState.WAITING,
            ordered_at=attempt.sent_at if attempt else now,
            updated_at=now,
            price=price,
            bid=bid,
            product_id=product_id,
            purchase_id=purchase.purchase_id if purchase else None,
            country=purchase.country if purchase else None,
        )

    async def _hand_over(self, order_id: str, answer: SmsAnswer) -> None:
        if not isinstance(answer, Sms):
            return
        try:
            await self._inbox.receive(order_id, answer)
        except StoreError as error:
            # The order is taken and polled from now on: its next poll shows the text again.
            log.warning("A message could not be stored yet: %s", error.message)


def _known(order_id: str) -> NotAdopted:
    return NotAdopted(
        translate("Core", "Order {order_id} is in your list already.").format(order_id=order_id)
    )
