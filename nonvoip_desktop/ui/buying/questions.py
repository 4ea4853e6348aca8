"""What is asked, as the dialogs take it. Pure: values in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.before_buying import (
    EarlierUnconfirmed,
    NoLongerListed,
    OverLimit,
    PriceMoved,
    Question,
    Today,
)
from nonvoip_desktop.core.limits import Excess, Scope
from nonvoip_desktop.core.outcome import BidRange
from nonvoip_desktop.domain.callback import Callback
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.domain.purchase import Purchase
from nonvoip_desktop.ui.callbacks.words import event_line, event_text
from nonvoip_desktop.ui.dialogs.bid import BidQuestion
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation
from nonvoip_desktop.ui.dialogs.price import PriceQuestion
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedQuestion
from nonvoip_desktop.ui.format import clock_time, money
from nonvoip_desktop.ui.products.words import section_title

translate = QCoreApplication.translate


def place(purchase: Purchase) -> str:
    """The group or the country that a purchase is from."""
    if purchase.group is not None:
        return section_title(purchase.group.value)
    return purchase.country or ""


def price_question(purchase: Purchase, balance: Decimal | None, today: Today) -> PriceQuestion:
    """What the price dialog shows."""
    return PriceQuestion(
        service=purchase.service,
        group_text=place(purchase),
        listed=purchase.listed_price,
        asked=purchase.offered_price,
        balance=balance,
        limit=today.limit,
        limit_left=today.left,
    )


#: The bids that are taken if the service says nothing else.
LOWEST_BID, HIGHEST_BID = Decimal(10), Decimal(2000)


def bid_question(
    purchase: Purchase, bids: BidRange, balance: Decimal | None, today: Today
) -> BidQuestion:
    """What the bid dialog shows."""
    return BidQuestion(
        service=purchase.service,
        group_text=place(purchase),
        recommended=purchase.offered_bid,
        lowest=LOWEST_BID if bids.lowest is None else bids.lowest,
        highest=HIGHEST_BID if bids.highest is None else bids.highest,
        balance=balance,
        limit=today.limit,
        limit_left=today.left,
    )


def unconfirmed_question(
    purchase: Purchase, arrived: Sequence[Callback] = ()
) -> UnconfirmedQuestion:
    """What the resolving view shows: what was asked, when, and the balances around it."""
    attempt = purchase.attempts[-1] if purchase.attempts else None
    amount = None
    if attempt is not None and attempt.auction is None:
        amount = attempt.accepted_max_price or purchase.listed_price
    return UnconfirmedQuestion(
        service=purchase.service,
        group_text=place(purchase),
        sent_at=attempt.sent_at if attempt else purchase.created_at,
        what_happened=purchase.detail,
        amount=amount,
        balance_before=attempt.balance_before if attempt else None,
        balance_now=attempt.balance_after if attempt else None,
        arrived=tuple(f"{event_line(one)}\n{event_text(one)}" for one in arrived),
    )


def confirmation(question: Question, product: Product) -> tuple[Confirmation | None, Product]:
    """The question as a dialog shows it, and the product that a yes would order.

    ``None`` instead of a dialog: the product cannot be ordered any more.
    """
    safe = translate("Buying", "Do not buy")
    match question:
        case NoLongerListed():
            return None, product
        case PriceMoved(old=old, new=new):
            rows: tuple[tuple[str, str], ...] = (
                (translate("Buying", "Price in the list"), money(old.price)),
                (translate("Buying", "Price now"), money(new.price)),
            )
            title = translate("Buying", "The price is another now")
            words = translate(
                "Buying", "The list with {service} is some minutes old. Nothing is ordered yet."
            )
            spend = translate("Buying", "Buy for {price}").format(price=money(new.price))
            sentence = words.format(service=new.name)
            return Confirmation(title, sentence, rows, spend, safe), new
        case EarlierUnconfirmed(purchase=purchase):
            title = translate("Buying", "Buy {service} once more?").format(service=product.name)
            words = translate(
                "Buying",
                "An earlier purchase of it is not confirmed: it may have been placed. "
                "Buying again may cost you twice.",
            )
            rows = (
                (translate("Buying", "Earlier purchase"), clock_time(purchase.created_at)),
                (translate("Buying", "Price now"), money(product.price)),
            )
            spend = translate("Buying", "Buy again for {price}").format(price=money(product.price))
            return Confirmation(title, words, rows, spend, safe), product
        case OverLimit(excesses=excesses):
            title = translate("Buying", "This is past your limit")
            words = translate("Buying", "You set this limit yourself, in the settings.")
            rows = tuple(row for excess in excesses for row in _excess_rows(excess))
            rows = ((translate("Buying", "Price"), money(product.price)), *rows)
            spend = translate("Buying", "Buy for {price}").format(price=money(product.price))
            return Confirmation(title, words, rows, spend, safe), product


def _excess_rows(excess: Excess) -> tuple[tuple[str, str], ...]:
    if excess.scope is Scope.ORDER:
        return ((translate("Buying", "Your limit for one order"), money(excess.limit)),)
    return (
        (translate("Buying", "Your limit for 24 hours"), money(excess.limit)),
        (translate("Buying", "Spent or pending already"), money(excess.spent)),
    )
