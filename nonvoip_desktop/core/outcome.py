"""What an answer to an order, or its absence, makes of a purchase. Pure: values in, values out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.core.words import explain, same_form
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
from nonvoip_desktop.domain.purchase import Part, PurchaseState
from nonvoip_desktop.errors import ApiError, ServiceRefused
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence


class BidRange(Struct, frozen=True):
    """The bids that the service takes, in its own unit; ``None`` where it did not say."""

    lowest: Decimal | None = None
    highest: Decimal | None = None


class Outcome(Struct, frozen=True):
    """The state that follows, and what goes with it.

    ``refused`` is true for a refusal in the service's words, which a fallen
    balance would belie. ``left_out`` says which part was not placed, and
    ``not_placed`` has the product ids of those that could be told by id or name.
    """

    state: PurchaseState
    detail: str = ""
    orders: tuple[Order, ...] = ()
    offered_price: Decimal | None = None
    offered_bid: Decimal | None = None
    bid_range: BidRange = BidRange()
    refused: bool = False
    left_out: str = ""
    not_placed: frozenset[str] = frozenset()


def of_error(error: ApiError) -> Outcome:
    """Behaviour, 'Money' 3 and 4: certainly nothing, or nobody knows."""
    if error.may_have_had_effect:
        return Outcome(PurchaseState.UNCONFIRMED, explain(error))
    # Where nothing was sent, or nobody may ask, the balance has nothing to tell.
    refused = isinstance(error, ServiceRefused)
    return Outcome(PurchaseState.FAILED, explain(error), refused=refused)


def of_answer(
    answer: OrderAnswer,
    parts: Sequence[Part],
    known: Collection[str],
    make: Callable[[PlacedOrder], Order],
) -> Outcome:
    """``parts`` are several services or empty, ``known`` are ids of orders that exist already."""
    match answer:
        case Placed():
            return _placed(answer, parts, known, make)
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
            words = translate("Core", "The service said yes in a way that could not be understood.")
            return Outcome(PurchaseState.UNCONFIRMED, words)


def _placed(
    answer: Placed,
    parts: Sequence[Part],
    known: Collection[str],
    make: Callable[[PlacedOrder], Order],
) -> Outcome:
    new = {part.order_id: part for part in answer.orders if part.order_id not in known}
    orders = tuple(make(part) for part in new.values())
    left_out = "; ".join(_left_out(part) for part in answer.not_placed)
    if not orders:
        ids = ", ".join(part.order_id for part in answer.orders)
        words = translate(
            "Core", "The service answered with order {ids}, which you have already."
        ).format(ids=ids)
        return Outcome(PurchaseState.UNCONFIRMED, words)
    refused = frozenset(
        part.product_id
        for part in parts
        if any(_is_about(said, part) for said in answer.not_placed)
    )
    asked_for = max(1, len(parts))
    # Each new order stands for one service: an id that is named twice is still one order.
    if len(orders) + len(answer.not_placed) < asked_for:
        # Silence about a part proves nothing about it.
        open_parts = unaccounted(parts, [order.service for order in orders], refused)
        return Outcome(
            PurchaseState.UNCONFIRMED,
            silent_words(open_parts),
            orders=orders,
            left_out=left_out,
            not_placed=refused,
        )
    return Outcome(
        PurchaseState.PLACED, left_out, orders=orders, left_out=left_out, not_placed=refused
    )


def unaccounted(
    parts: Sequence[Part], services: Sequence[str], refused: Collection[str]
) -> tuple[Part, ...]:
    """The parts that no order is named for and that were not refused."""
    names = [same_form(service) for service in services]
    found = []
    for part in parts:
        if same_form(part.service) in names:
            names.remove(same_form(part.service))
        elif not part.not_placed and part.product_id not in refused:
            found.append(part)
    return tuple(found)


def silent_words(parts: Sequence[Part]) -> str:
    """What is said of parts that an answer left out."""
    names = ", ".join(part.service for part in parts)
    if not names:
        return translate("Core", "The service answered for fewer services than were ordered.")
    return translate("Core", "The service did not say whether this was placed: {names}.").format(
        names=names
    )


def _is_about(said: NotPlaced, part: Part) -> bool:
    if said.product_id is not None:
        return said.product_id == part.product_id
    return said.service is not None and same_form(said.service) == same_form(part.service)


def _left_out(part: NotPlaced) -> str:
    what = part.service or part.product_id or translate("Core", "A part of it")
    words = part.words or translate("Core", "not placed")
    return translate("Core", "{service}: {words}").format(service=what, words=words)
