"""What an answer to an order, or its absence, makes of a purchase. Pure: values in, values out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal

from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.answers import (
    NotPlaced,
    OrderAnswer,
    Placed,
    PlacedOrder,
    PremiumAvailable,
    PriceChangeRequired,
    Unrecognised,
)
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import ApiError, ServiceRefused


@dataclass(frozen=True, slots=True)
class BidRange:
    """The bids that the service takes, in its own unit; ``None`` where it did not say."""

    lowest: Decimal | None = None
    highest: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state that follows, and what goes with it.

    ``refused`` is true for a refusal in the service's words, which a fallen
    balance would belie. ``left_out`` says which part was not placed.
    """

    state: PurchaseState
    detail: str = ""
    orders: tuple[Order, ...] = ()
    offered_price: Decimal | None = None
    offered_bid: Decimal | None = None
    bid_range: BidRange = BidRange()
    refused: bool = False
    left_out: str = ""


def of_error(error: ApiError) -> Outcome:
    """Behaviour, 'Money' 3 and 4: certainly nothing, or nobody knows."""
    if error.may_have_had_effect:
        return Outcome(PurchaseState.UNCONFIRMED, explain(error))
    # Where nothing was sent, or nobody may ask, the balance has nothing to tell.
    refused = isinstance(error, ServiceRefused)
    return Outcome(PurchaseState.FAILED, explain(error), refused=refused)


def of_answer(
    answer: OrderAnswer,
    asked_for: int,
    known: Collection[str],
    make: Callable[[PlacedOrder], Order],
) -> Outcome:
    """``asked_for`` counts the services of the purchase, ``known`` are ids that exist already."""
    match answer:
        case Placed():
            return _placed(answer, asked_for, known, make)
        case PriceChangeRequired(available_price=amount, words=words):
            return Outcome(PurchaseState.PRICE_OFFERED, words, offered_price=amount)
        case PremiumAvailable(recommended_bid=amount, words=words):
            return Outcome(
                PurchaseState.BID_OFFERED,
                words,
                offered_bid=amount,
                bid_range=BidRange(answer.lowest_bid, answer.highest_bid),
            )
        case Unrecognised():
            words = "The service said yes in a way that could not be understood."
            return Outcome(PurchaseState.UNCONFIRMED, words)


def _placed(
    answer: Placed,
    asked_for: int,
    known: Collection[str],
    make: Callable[[PlacedOrder], Order],
) -> Outcome:
    new = {part.order_id: part for part in answer.orders if part.order_id not in known}
    orders = tuple(make(part) for part in new.values())
    left_out = "; ".join(_left_out(part) for part in answer.not_placed)
    if not orders:
        ids = ", ".join(part.order_id for part in answer.orders)
        words = f"The service answered with order {ids}, which you have already."
        return Outcome(PurchaseState.UNCONFIRMED, words)
    named = len(answer.orders) + len(answer.not_placed)
    if named < asked_for:
        # Silence about a part proves nothing about it.
        words = f"The service named {named} of the {asked_for} services that were ordered."
        return Outcome(PurchaseState.UNCONFIRMED, words, orders=orders, left_out=left_out)
    return Outcome(PurchaseState.PLACED, left_out, orders=orders, left_out=left_out)


def _left_out(part: NotPlaced) -> str:
    what = part.service or part.product_id or "A part of it"
    return f"{what}: {part.words or 'not placed'}"
