"""Buying: intent stored before sending, one request per decision, the result before showing."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, Notice, Severity
from nonvoip_desktop.core.ledger import PurchaseLedger
from nonvoip_desktop.core.outcome import (
    BidRange,
    Outcome,
    of_answer,
    of_error,
    silent_words,
    unaccounted,
)
from nonvoip_desktop.domain.answers import OrderAnswer, Placed, Unrecognised
from nonvoip_desktop.domain.product import (
    MOST_SERVICES,
    CatalogueKind,
    Group,
    Product,
    ProductKey,
    sum_of,
)
from nonvoip_desktop.domain.purchase import Attempt, Part, Purchase, PurchaseState
from nonvoip_desktop.domain.transitions import move_purchase
from nonvoip_desktop.errors import ApiError, StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from nonvoip_desktop.core.balance import Balance
    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import Clock, PurchaseJournal, Service
    from nonvoip_desktop.core.tasks import MoneyQueue
    from nonvoip_desktop.core.unsaved import Unsaved
    from nonvoip_desktop.domain.order import Order

log = logging.getLogger(__name__)

_OFFERED = (PurchaseState.PRICE_OFFERED, PurchaseState.BID_OFFERED)
#: What an attempt says of itself until it is sent.
_NOT_SENT = "Not sent yet."


class Purchasing:
    """The purchases of one account; behaviour, 'Life of a purchase' and 'Money'."""

    def __init__(
        self,
        book: OrderBook,
        service: Service,
        journal: PurchaseJournal,
        balance: Balance,
        money: MoneyQueue,
        unsaved: Unsaved,
        events: Events,
        clock: Clock,
    ) -> None:
        self._book = book
        self._service = service
        self._balance = balance
        self._money = money
        self._events = events
        self._clock = clock
        self._ledger = PurchaseLedger(book, journal, unsaved, events)
        self._bid_ranges: dict[str, BidRange] = {}
        self._declining: set[str] = set()

    # What is known

    def open(self) -> tuple[Purchase, ...]:
        """Purchases that wait for an answer or for the person, oldest first."""
        return self._ledger.open()

    def get(self, purchase_id: str) -> Purchase | None:
        """The open purchase of this id."""
        return self._ledger.get(purchase_id)

    def placing(self) -> frozenset[ProductKey]:
        """The products that are being bought right now."""
        return frozenset(
            key
            for purchase in self._ledger.open()
            if purchase.state is PurchaseState.PLACING
            for key in purchase.product_keys
        )

    def unconfirmed(self, product: ProductKey) -> Purchase | None:
        """A purchase of this product of which nobody knows whether it was placed."""
        for purchase in self._ledger.open():
            if purchase.state is PurchaseState.UNCONFIRMED and product in purchase.product_keys:
                return purchase
        return None

    def silent_about(self, purchase: Purchase) -> tuple[Part, ...]:
        """Of several services, those that no answer has spoken of so far."""
        orders = [o for o in self._book.all() if o.purchase_id == purchase.purchase_id]
        return unaccounted(purchase.parts, [order.service for order in orders], ())

    def bid_range(self, purchase_id: str) -> BidRange:
        """The bids that the service takes for an offered bid, as far as it said."""
        return self._bid_ranges.get(purchase_id, BidRange())

    async def adopt(self, unsettled: list[Purchase]) -> None:
        """Take over what the journal kept; what was being placed is unconfirmed from now on.

        An offer that was open when the app ended is declined: nothing of it was
        spent, and the price may be another by now.
        """
        for purchase in unsettled:
            if purchase.state is PurchaseState.PLACING:
                await self._adopt_as(self._lost(purchase), PurchaseState.UNCONFIRMED)
            elif purchase.state in _OFFERED:
                await self._adopt_as(purchase, PurchaseState.DECLINED)
            else:
                self._ledger.show(purchase)

    async def _adopt_as(self, purchase: Purchase, state: PurchaseState) -> None:
        await self._ledger.save_result(move_purchase(purchase, state, self._clock.now()))

    def _lost(self, purchase: Purchase) -> Purchase:
        """A purchase whose answer nobody heard, with what is known of its request in words."""
        words = translate(
            "Core", "The app ended before the answer came. It was sent once, if at all."
        )
        if purchase.attempts:
            attempt = purchase.attempts[-1]
            if attempt.detail == _NOT_SENT:
                words = translate(
                    "Core", "The app ended before it sent this, as far as it has noted."
                )
            lost = replace(attempt, answered_at=self._clock.now(), detail=words)
            purchase = _with_last(purchase, lost)
        return replace(purchase, detail=words)

    # What the person decides

    async def buy(self, product: Product) -> Purchase:
        """Order a product at its listed price. Raises ``StoreError`` before anything is sent.

        While a purchase of the product is being placed, that one is returned: a
        double click buys once.
        """
        return await self._buy((product,))

    async def buy_several(self, products: Sequence[Product]) -> Purchase:
        """Order these services on one number, all in one request. Raises ``StoreError``.

        Raises ``ValueError`` for what the service cannot put on one number. While
        any of them is being placed, that purchase is returned.
        """
        chosen = tuple(products)
        if not 2 <= len({product.key for product in chosen}) == len(chosen) <= MOST_SERVICES:
            raise ValueError(f"not two to {MOST_SERVICES} different services")
        if any(product.group is not Group.THIRTY_DAYS for product in chosen):
            raise ValueError("only services of 30 days share a number")
        return await self._buy(chosen)

    async def _buy(self, products: tuple[Product, ...]) -> Purchase:
        keys = {product.key for product in products}
        for under_way in self._ledger.open():
            placing = under_way.state is PurchaseState.PLACING
            if placing and not keys.isdisjoint(under_way.product_keys):
                return under_way
        now = self._clock.now()
        first = products[0]
        several = len(products) > 1
        purchase = Purchase(
            purchase_id=uuid4().hex,
            account=self._book.account,
            catalogue=first.catalogue,
            product_ids=tuple(product.product_id for product in products),
            service=", ".join(product.name for product in products),
            group=first.group,
            country=first.country,
            listed_price=sum_of(products),
            state=PurchaseState.PLACING,
            created_at=now,
            updated_at=now,
            parts=tuple(Part(p.product_id, p.name, p.price) for p in products) if several else (),
        )
        return await self._attempt(purchase, None, None)

    async def accept_price(self, purchase_id: str, amount: Decimal) -> Purchase | None:
        """Order at exactly the price that the person saw; ``None`` if that offer is over."""
        purchase = self._offered(purchase_id, PurchaseState.PRICE_OFFERED)
        if purchase is None or not amount.is_finite() or purchase.offered_price != amount:
            return None
        return await self._attempt(purchase, amount, None)

    async def accept_bid(self, purchase_id: str, amount: Decimal) -> Purchase | None:
        """Bid exactly this amount; ``None`` if that offer is over, or it is no amount."""
        purchase = self._offered(purchase_id, PurchaseState.BID_OFFERED)
        if purchase is None or not amount.is_finite() or amount <= 0:
            return None
        return await self._attempt(purchase, None, amount)

    async def decline(self, purchase_id: str) -> None:
        """The person does not want what was offered. Nothing is spent. Raises ``StoreError``."""
        if not any(self._offered(purchase_id, state) for state in _OFFERED):
            return
        # From here on a yes to the same offer comes too late.
        self._declining.add(purchase_id)
        try:
            await self._ledger.change(
                purchase_id,
                lambda now: move_purchase(now, PurchaseState.DECLINED, self._clock.now()),
            )
        finally:
            self._declining.discard(purchase_id)

    def _offered(self, purchase_id: str, state: PurchaseState) -> Purchase | None:
        purchase = self._ledger.get(purchase_id)
        if purchase is None or purchase.state is not state or purchase_id in self._declining:
            return None
        return purchase

    # One request

    async def _attempt(
        self, purchase: Purchase, price: Decimal | None, bid: Decimal | None
    ) -> Purchase:
        """Store the intent at once, so that it can be shown, and send it in its turn."""
        self._money.admit()
        attempt = Attempt(
            number=len(purchase.attempts) + 1,
            sent_at=self._clock.now(),
            accepted_max_price=price,
            auction=bid,
            detail=_NOT_SENT,
        )
        placing = move_purchase(
            purchase,
            PurchaseState.PLACING,
            self._clock.now(),
            attempts=(*purchase.attempts, attempt),
            detail="",
        )
        # From here on neither this offer nor this product is bought a second time.
        self._ledger.hold(placing)

        async def store_intent() -> None:
            try:
                await self._ledger.save(placing)
            except StoreError:
                self._put_back(purchase)
                raise

        return await self._money.run(
            lambda: self._place(placing),
            first=store_intent,
            if_closed=lambda: self._not_sent(
                placing, translate("Core", "The app was closed before it was sent.")
            ),
        )

    def _put_back(self, purchase: Purchase) -> None:
        """The intent could not be stored: an offer stays open, a new purchase never was."""
        if purchase.state in _OFFERED:
            self._ledger.hold(purchase)
        else:
            self._ledger.let_go(purchase.purchase_id)

    async def _place(self, purchase: Purchase) -> Purchase:
        before = await self._balance.evidence()
        if self._money.closed:
            return await self._not_sent(
                purchase, translate("Core", "The app was closed before it was sent.")
            )
        attempt = replace(
            purchase.attempts[-1], sent_at=self._clock.now(), balance_before=before, detail=""
        )
        purchase = _with_last(purchase, attempt)
        try:
            await self._ledger.save(purchase)
        except StoreError:
            await self._not_sent(
                purchase, translate("Core", "It could not be stored on this computer.")
            )
            raise
        outcome = await self._send(purchase, attempt)
        return await self._conclude(purchase, attempt, outcome)

    async def _not_sent(self, purchase: Purchase, why: str) -> Purchase:
        outcome = Outcome(
            PurchaseState.FAILED, translate("Core", "Nothing was bought. {why}").format(why=why)
        )
        return await self._conclude(purchase, purchase.attempts[-1], outcome)

    async def _send(self, purchase: Purchase, attempt: Attempt) -> Outcome:
        try:
            answer = await self._request(purchase, attempt)
            if isinstance(answer, Unrecognised):
                log.warning("An answer to an order was not understood: %s", answer.answer)
            return of_answer(
                answer,
                purchase.parts,
                await self._known_ids(answer),
                lambda part: self._book.new_order(part, purchase, attempt),
            )
        except ApiError as error:
            return of_error(error)
        except Exception:
            # A fault of ours after sending proves nothing about the service.
            log.exception("An answer could not be handled")
            return Outcome(
                PurchaseState.UNCONFIRMED, translate("Core", "The answer could not be handled.")
            )

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

    async def _known_ids(self, answer: OrderAnswer) -> set[str]:
        """Ids in the answer that belong to orders of before: those are not what was bought now."""
        known = set()
        for part in answer.orders if isinstance(answer, Placed) else ():
            try:
                if await self._book.known(part.order_id) is not None:
                    known.add(part.order_id)
            except StoreError as error:
                log.warning("The history could not be asked for an id: %s", error.message)
        return known

    async def _conclude(self, purchase: Purchase, attempt: Attempt, outcome: Outcome) -> Purchase:
        after: Decimal | None = None
        if outcome.refused and not self._money.closed:
            after = await self._balance.evidence()
            if _fell(attempt.balance_before, after):
                words = translate("Core", "{detail} But the balance has fallen.").format(
                    detail=outcome.detail
                )
                outcome = replace(outcome, state=PurchaseState.UNCONFIRMED, detail=words)
        attempt = replace(
            attempt,
            answered_at=self._clock.now(),
            detail=outcome.detail,
            balance_after=after,
        )
        purchase = move_purchase(
            _with_last(purchase, attempt),
            outcome.state,
            self._clock.now(),
            offered_price=outcome.offered_price,
            offered_bid=outcome.offered_bid,
            detail=outcome.detail,
            parts=tuple(
                replace(part, not_placed=part.not_placed or part.product_id in outcome.not_placed)
                for part in purchase.parts
            ),
        )
        self._bid_ranges.pop(purchase.purchase_id, None)
        if purchase.state is PurchaseState.BID_OFFERED:
            self._bid_ranges[purchase.purchase_id] = outcome.bid_range
        await self._ledger.save_result(purchase, outcome.orders)
        if outcome.left_out:
            title = translate("Core", "Not everything was placed for {service}").format(
                service=purchase.service
            )
            key = f"left out {purchase.purchase_id}"
            self._events.publish(Notice(key, Severity.WARNING, title, outcome.left_out))
        bought = purchase.state in (PurchaseState.PLACED, PurchaseState.UNCONFIRMED)
        if bought and after is None and not self._money.closed:
            purchase = await self._note_balance_after(purchase)
        return purchase

    # Evidence, and what the person makes of it

    async def note_evidence(self, purchase: Purchase) -> Purchase:
        """Ask for the balance once more and keep it beside an unconfirmed purchase.

        Returns the purchase as it is then, or as given if it is settled by now.
        """
        return await self._money.run(lambda: self._note_balance_after(purchase))

    async def _note_balance_after(self, purchase: Purchase) -> Purchase:
        after = await self._balance.evidence()
        if after is None or not purchase.attempts:
            return purchase

        def with_balance(now: Purchase) -> Purchase:
            return _with_last(now, replace(now.attempts[-1], balance_after=after))

        try:
            if not purchase.state.settled:
                # Asking took a while: the person may have settled it in between.
                changed = await self._ledger.change(purchase.purchase_id, with_balance)
                return changed or purchase
            await self._ledger.save_quietly(with_balance(purchase))
        except StoreError as error:
            log.warning("The balance after a purchase could not be stored: %s", error.message)
            return purchase
        return with_balance(purchase)

    async def settle(
        self, purchase: Purchase, state: PurchaseState, orders: tuple[Order, ...] = ()
    ) -> bool:
        """The person, or an answer with the order's own id, settles an unconfirmed purchase.

        Returns false, and changes nothing, if it has been settled in the
        meantime. Raises ``StoreError``; then nothing has changed.
        """

        def settled(now: Purchase) -> Purchase | None:
            if now.state is not PurchaseState.UNCONFIRMED:
                return None
            # A part of it may have been placed, for all to see.
            placed = [*orders, *(o for o in self._book.all() if o.purchase_id == now.purchase_id)]
            if state is PurchaseState.PLACED:
                left = unaccounted(now.parts, [order.service for order in placed], ())
                refused = sum(part.not_placed for part in now.parts)
                if left and len(placed) + refused < len(now.parts):
                    # One more of several is known; of the others it is still not.
                    return replace(now, updated_at=self._clock.now(), detail=silent_words(left))
            to = PurchaseState.PLACED if placed else state
            return move_purchase(now, to, self._clock.now())

        return await self._ledger.change(purchase.purchase_id, settled, orders) is not None


def _fell(before: Decimal | None, after: Decimal | None) -> bool:
    return before is not None and after is not None and after < before


def _with_last(purchase: Purchase, attempt: Attempt) -> Purchase:
    return replace(purchase, attempts=(*purchase.attempts[:-1], attempt))
