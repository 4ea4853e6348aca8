"""Buying: intent stored before sending, one request per decision, the result before showing."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import uuid4

from nonvoip_desktop.core.balance import Balance
from nonvoip_desktop.core.events import Events, Notice, PurchaseChanged, Severity
from nonvoip_desktop.core.orders import OrderBook
from nonvoip_desktop.core.ports import Clock, PurchaseJournal, Service
from nonvoip_desktop.core.tasks import MoneyQueue
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import (
    OrderAnswer,
    Placed,
    PremiumAvailable,
    PriceChangeRequired,
    Unrecognised,
)
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import CatalogueKind, Product
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.domain.transitions import move_purchase
from nonvoip_desktop.errors import ApiError, ServiceRefused, StoreError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What an answer, or its absence, makes of a purchase."""

    state: PurchaseState
    detail: str = ""
    orders: tuple[Order, ...] = ()
    offered_price: Decimal | None = None
    offered_bid: Decimal | None = None
    refused: bool = False


class Purchasing:
    """The purchases of one account; behaviour, 'Life of a purchase' and 'Money'."""

    def __init__(
        self,
        book: OrderBook,
        service: Service,
        journal: PurchaseJournal,
        balance: Balance,
        money: MoneyQueue,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._journal = journal
        self._balance = balance
        self._money = money
        self._events = events
        self._clock = clock
        self._open: dict[str, Purchase] = {}

    # What is known

    def open(self) -> tuple[Purchase, ...]:
        """Purchases that wait for an answer or for the person, oldest first."""
        return tuple(self._open.values())

    def get(self, purchase_id: str) -> Purchase | None:
        """The open purchase of this id."""
        return self._open.get(purchase_id)

    def placing(self) -> frozenset[str]:
        """The product ids that are being bought right now."""
        return frozenset(
            product_id
            for purchase in self._open.values()
            if purchase.state is PurchaseState.PLACING
            for product_id in purchase.product_ids
        )

    def unconfirmed(self, product_id: str) -> Purchase | None:
        """A purchase of this product of which nobody knows whether it was placed."""
        for purchase in self._open.values():
            if purchase.state is PurchaseState.UNCONFIRMED and product_id in purchase.product_ids:
                return purchase
        return None

    async def adopt(self, unsettled: list[Purchase]) -> None:
        """Take over what the journal kept; what was being placed is unconfirmed from now on.

        An offer that was open when the app ended is declined: nothing of it was
        spent, and the price may be another by now. Raises ``StoreError``.
        """
        for purchase in unsettled:
            if purchase.state is PurchaseState.PLACING:
                detail = "The app ended before the answer came. It was sent once, if at all."
                await self._settle(purchase, PurchaseState.UNCONFIRMED, detail=detail)
            elif purchase.state in (PurchaseState.PRICE_OFFERED, PurchaseState.BID_OFFERED):
                await self._settle(purchase, PurchaseState.DECLINED)
            else:
                self._show(purchase)

    # What the person decides

    async def buy(self, product: Product) -> Purchase:
        """Order a product at its listed price. Raises ``StoreError`` before anything is sent."""
        now = self._clock.now()
        purchase = Purchase(
            purchase_id=uuid4().hex,
            account=self._book.account,
            catalogue=product.catalogue,
            product_ids=(product.product_id,),
            service=product.name,
            group=product.group,
            country=product.country,
            listed_price=product.price,
            state=PurchaseState.PLACING,
            created_at=now,
            updated_at=now,
        )
        return await self._attempt(purchase, None, None)

    async def accept_price(self, purchase_id: str, amount: Decimal) -> Purchase | None:
        """Order at exactly the price that the person saw; ``None`` if that offer is over."""
        purchase = self._open.get(purchase_id)
        if (
            purchase is None
            or purchase.state is not PurchaseState.PRICE_OFFERED
            or purchase.offered_price != amount
        ):
            return None
        return await self._attempt(purchase, amount, None)

    async def accept_bid(self, purchase_id: str, amount: Decimal) -> Purchase | None:
        """Bid exactly this amount; ``None`` if that offer is over."""
        purchase = self._open.get(purchase_id)
        if purchase is None or purchase.state is not PurchaseState.BID_OFFERED or amount <= 0:
            return None
        return await self._attempt(purchase, None, amount)

    async def decline(self, purchase_id: str) -> None:
        """The person does not want what was offered. Nothing is spent. Raises ``StoreError``."""
        purchase = self._open.get(purchase_id)
        if purchase is not None and purchase.state in (
            PurchaseState.PRICE_OFFERED,
            PurchaseState.BID_OFFERED,
        ):
            await self._settle(purchase, PurchaseState.DECLINED)

    # One request

    async def _attempt(
        self, purchase: Purchase, price: Decimal | None, bid: Decimal | None
    ) -> Purchase:
        # Shown as busy from the click on, also while another purchase has its turn.
        placing = replace(
            purchase, state=PurchaseState.PLACING, updated_at=self._clock.now(), detail=""
        )
        self._open[purchase.purchase_id] = placing
        self._events.publish(PurchaseChanged(placing))
        try:
            return await self._money.run(lambda: self._place(purchase, price, bid))
        except StoreError:
            # The intent could not be stored, so nothing was sent.
            self._open.pop(purchase.purchase_id, None)
            self._events.publish(
                PurchaseChanged(
                    replace(
                        placing,
                        state=PurchaseState.FAILED,
                        detail="Nothing was bought: it could not be stored on this computer.",
                    )
                )
            )
            raise

    async def _place(
        self, purchase: Purchase, price: Decimal | None, bid: Decimal | None
    ) -> Purchase:
        before = await self._balance.evidence()
        attempt = Attempt(
            number=len(purchase.attempts) + 1,
            sent_at=self._clock.now(),
            accepted_max_price=price,
            auction=bid,
            balance_before=before,
        )
        purchase = move_purchase(
            purchase,
            PurchaseState.PLACING,
            self._clock.now(),
            attempts=(*purchase.attempts, attempt),
            detail="",
        )
        await self._journal.save(purchase)
        self._show(purchase)
        outcome = await self._send(purchase, attempt)
        return await self._conclude(purchase, attempt, outcome)

    async def _send(self, purchase: Purchase, attempt: Attempt) -> _Outcome:
        try:
            answer = await self._request(purchase, attempt)
        except ApiError as error:
            if error.may_have_had_effect:
                return _Outcome(PurchaseState.UNCONFIRMED, explain(error))
            # Where nothing was sent, or nobody may ask, the balance has nothing to tell.
            refused = isinstance(error, ServiceRefused)
            return _Outcome(PurchaseState.FAILED, explain(error), refused=refused)
        except Exception:
            # A fault of ours after sending proves nothing about the service.
            log.exception("An answer could not be handled")
            return _Outcome(PurchaseState.UNCONFIRMED, "The answer could not be handled.")
        return self._understand(answer, purchase, attempt)

    async def _request(self, purchase: Purchase, attempt: Attempt) -> OrderAnswer:
        if purchase.catalogue is CatalogueKind.COUNTRY:
            return await self._service.country_order(
                purchase.product_ids[0],
                accepted_max_price=attempt.accepted_max_price,
                auction=attempt.auction,
            )
        several = len(purchase.product_ids) > 1
        return await self._service.order(
            product_id=None if several else purchase.product_ids[0],
            product_ids=purchase.product_ids if several else None,
            accepted_max_price=attempt.accepted_max_price,
            auction=attempt.auction,
        )

    def _understand(self, answer: OrderAnswer, purchase: Purchase, attempt: Attempt) -> _Outcome:
        match answer:
            case Placed(orders=placed):
                for part in placed:
                    self._book.note_end(part.order_id, part.expires_in)
                orders = tuple(self._book.new_order(part, purchase, attempt) for part in placed)
                return _Outcome(PurchaseState.PLACED, orders=orders)
            case PriceChangeRequired(available_price=amount, words=words):
                return _Outcome(PurchaseState.PRICE_OFFERED, words, offered_price=amount)
            case PremiumAvailable(recommended_bid=amount, words=words):
                return _Outcome(PurchaseState.BID_OFFERED, words, offered_bid=amount)
            case Unrecognised(answer=text):
                log.warning("An answer to an order was not understood: %s", text)
                words = "The service said yes in a way that could not be understood."
                return _Outcome(PurchaseState.UNCONFIRMED, words)

    async def _conclude(self, purchase: Purchase, attempt: Attempt, outcome: _Outcome) -> Purchase:
        after: Decimal | None = None
        if outcome.refused:
            after = await self._balance.evidence()
            if _fell(attempt.balance_before, after):
                words = f"{outcome.detail} But the balance has fallen."
                outcome = replace(outcome, state=PurchaseState.UNCONFIRMED, detail=words)
        attempt = replace(
            attempt,
            answered_at=self._clock.now(),
            detail=outcome.detail,
            balance_after=after,
        )
        purchase = move_purchase(
            purchase,
            outcome.state,
            self._clock.now(),
            attempts=(*purchase.attempts[:-1], attempt),
            offered_price=outcome.offered_price,
            offered_bid=outcome.offered_bid,
            detail=outcome.detail,
        )
        await self._store_result(purchase, outcome.orders)
        self._show(purchase)
        for order in outcome.orders:
            self._book.show(order)
        if purchase.state is not PurchaseState.FAILED and after is None:
            purchase = await self._note_balance_after(purchase)
        return purchase

    async def _store_result(self, purchase: Purchase, orders: tuple[Order, ...]) -> None:
        """The result must be on disk before it is shown; if it cannot be, it is shown loudly."""
        try:
            await self._journal.save(purchase, orders)
        except StoreError as error:
            ids = ", ".join(order.order_id for order in orders)
            log.error("The result of a purchase could not be stored (orders %s)", ids or "none")
            self._events.publish(
                Notice(
                    f"unsaved {purchase.purchase_id}",
                    Severity.BAD,
                    "This purchase could not be stored on this computer",
                    f"{error.message} Write down the order id: {ids}." if ids else error.message,
                )
            )

    async def _note_balance_after(self, purchase: Purchase) -> Purchase:
        after = await self._balance.evidence()
        if after is None:
            return purchase
        attempt = replace(purchase.attempts[-1], balance_after=after)
        purchase = replace(purchase, attempts=(*purchase.attempts[:-1], attempt))
        try:
            await self._journal.save(purchase)
        except StoreError as error:
            log.warning("The balance after a purchase could not be stored: %s", error.message)
        if purchase.state is PurchaseState.UNCONFIRMED:
            self._show(purchase)
        return purchase

    # Bookkeeping

    async def settle(
        self, purchase: Purchase, state: PurchaseState, orders: tuple[Order, ...] = ()
    ) -> None:
        """The person, or an answer with the order's own id, has settled an unconfirmed purchase.

        Raises ``StoreError``; then nothing has changed.
        """
        await self._settle(purchase, state, orders=orders)
        for order in orders:
            self._book.show(order)

    async def note_evidence(self, purchase: Purchase) -> Purchase:
        """Ask for the balance once more and keep it beside an unconfirmed purchase."""
        return await self._money.run(lambda: self._note_balance_after(purchase))

    async def _settle(
        self,
        purchase: Purchase,
        state: PurchaseState,
        *,
        detail: str | None = None,
        orders: tuple[Order, ...] = (),
    ) -> None:
        words = purchase.detail if detail is None else detail
        settled = move_purchase(purchase, state, self._clock.now(), detail=words)
        await self._journal.save(settled, orders)
        self._show(settled)

    def _show(self, purchase: Purchase) -> None:
        if purchase.state.settled:
            self._open.pop(purchase.purchase_id, None)
        else:
            self._open[purchase.purchase_id] = purchase
        self._events.publish(PurchaseChanged(purchase))


def _fell(before: Decimal | None, after: Decimal | None) -> bool:
    return before is not None and after is not None and after < before
