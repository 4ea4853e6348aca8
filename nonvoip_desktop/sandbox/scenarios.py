"""What happens when something is ordered, by the name of a scenario, the seed and the product."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from nonvoip_desktop.sandbox.money import cents
from nonvoip_desktop.sandbox.values import Behaviour, Product

if TYPE_CHECKING:
    from collections.abc import Callable


class _Odds(NamedTuple):
    """Shares in per cent; what is left goes well."""

    price_change: int
    premium: int
    sold_out: int
    error: int
    no_sms: int
    second_sms: int
    late_sms: int
    unnamed_pin: int
    asks_again: int


_DEFAULT = _Odds(8, 5, 2, 1, 8, 8, 3, 10, 5)
_HURTS = _Odds(28, 20, 8, 6, 25, 15, 15, 30, 40)

#: How many products are sold out at the start, in per cent. X is in any case.
SOLD_OUT = {"calm": 0, "default": 4, "hurts": 15, "tour": 0}

#: Services that a newcomer tries first: in the default scenario these go well.
_TAME = ("Instagram", "Google", "Starbucks", "Netflix")


def behaviour(scenario: str, seed: int, product: Product, order_id: int) -> Behaviour:
    """What this product does now. Ordering depends on the product, messages on the order.

    Raises ``KeyError`` for an unknown scenario.
    """
    return SCENARIOS[scenario](seed, product, order_id)


def _calm(seed: int, product: Product, order_id: int) -> Behaviour:
    rng = Random(f"{seed}:calm:{order_id}")
    return Behaviour(sms=[round(rng.uniform(0.5, 3.0), 2)], bid_delay=1.5)


def _by_odds(odds: _Odds, seed: int, product: Product, order_id: int) -> Behaviour:
    of_product = Random(f"{seed}:product:{product.product_id}")
    of_order = Random(f"{seed}:order:{order_id}")
    rule = Behaviour(bid_delay=of_order.uniform(4, 40))
    draw = of_product.randrange(100)
    if draw < odds.price_change:
        rule.on_order = "price_change"
        rule.asks = _asks(of_product, product.price, odds.asks_again)
    elif draw < odds.price_change + odds.premium:
        rule.on_order = "premium"
        rule.recommended_bid = of_product.choice((10, 20, 20, 35, 50, 120))
        rule.bid_outcome = of_order.choice(("won", "won", "won", "won", "lost", "timeout"))
    elif draw < odds.price_change + odds.premium + odds.sold_out:
        rule.on_order = "sold_out"
    elif draw < odds.price_change + odds.premium + odds.sold_out + odds.error:
        rule.on_order = "error"
    rule.names_pin = of_order.randrange(100) >= odds.unnamed_pin
    rule.sms = _sms(of_order, product, odds)
    return rule


def _asks(rng: Random, price: Decimal, asks_again: int) -> list[Decimal]:
    first = cents(price * Decimal(rng.randrange(110, 220)) / 100 + Decimal("0.01"))
    if rng.randrange(100) < asks_again:
        return [first, first + Decimal("0.25")]
    return [first]


def _sms(rng: Random, product: Product, odds: _Odds) -> list[float]:
    first = round(rng.uniform(2, 40), 2)
    draw = rng.randrange(100)
    if draw < odds.no_sms:
        return []
    if draw < odds.no_sms + odds.second_sms:
        return [first, first + round(rng.uniform(15, 60), 2)]
    # A rental's message reaches it only while it is active, so it cannot be late.
    if draw < odds.no_sms + odds.second_sms + odds.late_sms and product.kind == "short_term":
        return [product.life + round(rng.uniform(5, 30), 2)]
    return [first]


def _default(seed: int, product: Product, order_id: int) -> Behaviour:
    if product.name in _TAME and product.group == "10-minutes":
        rng = Random(f"{seed}:tame:{order_id}")
        return Behaviour(sms=[round(rng.uniform(2, 15), 2)])
    return _by_odds(_DEFAULT, seed, product, order_id)


def _hurts(seed: int, product: Product, order_id: int) -> Behaviour:
    return _by_odds(_HURTS, seed, product, order_id)


def _tour(seed: int, product: Product, order_id: int) -> Behaviour:
    # A code comes only where the tour waits for it: else each tour would look another way.
    rule = Behaviour(sms=[], bid_delay=600)
    if product.group == "10-minutes":
        if product.name in ("Instagram", "Netflix"):
            rule.sms = [1.5]
        elif product.name == "Telegram":
            rule.on_order = "price_change"
            rule.asks = [Decimal("1.70")]
        elif product.name == "Gmail":
            rule.on_order = "premium"
            rule.recommended_bid = 20
        elif product.name == "WhatsApp":
            rule.sms = [1.5, 4.0]
        elif product.name == "X":
            rule.on_order = "sold_out"
    return rule


SCENARIOS: dict[str, Callable[[int, Product, int], Behaviour]] = {
    "calm": _calm,
    "default": _default,
    "hurts": _hurts,
    "tour": _tour,
}
