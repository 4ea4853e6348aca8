"""What is asked, as the dialogs take it. Pure: values in, values out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.before_buying import (
    EarlierUnconfirmed,
    NoLongerListed,
    OverLimit,
    PriceMoved,
    PriceUnseen,
    Question,
    Several,
    SoldOut,
    Today,
)
from nonvoip_desktop.core.limits import Excess, Scope
from nonvoip_desktop.domain.product import Product, sum_of
from nonvoip_desktop.ui.callbacks.words import event_line, event_text
from nonvoip_desktop.ui.dialogs.bid import BidQuestion
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation
from nonvoip_desktop.ui.dialogs.price import PriceQuestion
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedQuestion
from nonvoip_desktop.ui.format import clock_time, money
from nonvoip_desktop.ui.products.words import place_text, section_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.core.outcome import BidRange
    from nonvoip_desktop.domain.callback import Callback
    from nonvoip_desktop.domain.purchase import Purchase

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


def confirmation(
    question: Question, products: tuple[Product, ...], balance: Decimal | None
) -> tuple[Confirmation, tuple[Product, ...]] | str:
    """The question as a dialog shows it, and the products that a yes would order.

    Words instead of a dialog: they cannot be ordered, for this reason.
    """
    match question:
        case NoLongerListed(product=gone):
            if len(products) == 1:
                return translate("Buying", "The service does not offer it any more.")
            words = translate("Buying", "The service does not offer {service} any more.")
            return words.format(service=gone.name)
        case SoldOut(product=gone):
            return translate("Buying", "{service} is sold out just now.").format(service=gone.name)
        case PriceMoved(old=old, new=new):
            return _price_moved(old, new), (new,)
        case PriceUnseen(product=now):
            return _price_unseen(now, balance), (now,)
        case Several(products=now, moved=moved):
            return _several(now, moved, balance), now
        case EarlierUnconfirmed(purchase=purchase):
            return _earlier(purchase, products), products
        case OverLimit(excesses=excesses):
            return _over_limit(excesses, products), products


def _names(products: Sequence[Product]) -> str:
    return ", ".join(product.name for product in products)


def _do_not_buy() -> str:
    return translate("Buying", "Do not buy")


def _balance_after(balance: Decimal | None, amount: Decimal | None) -> tuple[str, str]:
    after = None if balance is None or amount is None else balance - amount
    return translate("Buying", "Balance after"), money(after)


def _price_moved(old: Product, new: Product) -> Confirmation:
    rows = (
        (translate("Buying", "Price in the list"), money(old.price)),
        (translate("Buying", "Price now"), money(new.price)),
    )
    words = translate(
        "Buying", "The list with {service} is some minutes old. Nothing is ordered yet."
    )
    return Confirmation(
        translate("Buying", "The price is another now"),
        words.format(service=new.name),
        rows,
        translate("Buying", "Buy for {price}").format(price=money(new.price)),
        _do_not_buy(),
    )


def _price_unseen(now: Product, balance: Decimal | None) -> Confirmation:
    where = place_text(now)
    rows = (
        (translate("Buying", "Price now"), money(now.price)),
        _balance_after(balance, now.price),
    )
    return Confirmation(
        translate("Buying", "Order {service} again?").format(service=now.name),
        translate("Buying", "{place}. You get another number.").format(place=where),
        rows,
        translate("Buying", "Buy for {price}").format(price=money(now.price)),
        _do_not_buy(),
    )


def _several(
    now: tuple[Product, ...], moved: tuple[Product, ...], balance: Decimal | None
) -> Confirmation:
    total = sum_of(now)
    sentence = translate("Buying", "30 days, in one order. Each service is paid for.")
    if moved:
        words = translate("Buying", "The price is another now: {services}.")
        sentence = f"{sentence}\n{words.format(services=_names(moved))}"
    rows = (
        *((product.name, money(product.price)) for product in now),
        (translate("Buying", "Together"), money(total)),
        _balance_after(balance, total),
    )
    return Confirmation(
        translate("Buying", "Order %n service(s) on one number?", None, len(now)),
        sentence,
        rows,
        translate("Buying", "Order together for {price}").format(price=money(total)),
        _do_not_buy(),
    )


def _earlier(purchase: Purchase, products: tuple[Product, ...]) -> Confirmation:
    price = money(sum_of(products))
    words = translate(
        "Buying",
        "An earlier purchase of it is not confirmed: it may have been placed. "
        "Buying again may cost you twice.",
    )
    rows = [
        (translate("Buying", "Earlier purchase"), clock_time(purchase.created_at)),
        (translate("Buying", "Price now"), price),
    ]
    if len(products) > 1:
        rows.insert(0, (translate("Buying", "Not confirmed"), purchase.service))
    return Confirmation(
        translate("Buying", "Buy {service} once more?").format(service=_names(products)),
        words,
        tuple(rows),
        translate("Buying", "Buy again for {price}").format(price=price),
        _do_not_buy(),
    )


def _over_limit(excesses: tuple[Excess, ...], products: tuple[Product, ...]) -> Confirmation:
    price = money(sum_of(products))
    rows = tuple(row for excess in excesses for row in _excess_rows(excess))
    return Confirmation(
        translate("Buying", "This is past your limit"),
        translate("Buying", "You set this limit yourself, in the settings."),
        ((translate("Buying", "Price"), price), *rows),
        translate("Buying", "Buy for {price}").format(price=price),
        _do_not_buy(),
    )


def _excess_rows(excess: Excess) -> tuple[tuple[str, str], ...]:
    if excess.scope is Scope.ORDER:
        return ((translate("Buying", "Your limit for one order"), money(excess.limit)),)
    return (
        (translate("Buying", "Your limit for 24 hours"), money(excess.limit)),
        (translate("Buying", "Spent or pending already"), money(excess.spent)),
    )
