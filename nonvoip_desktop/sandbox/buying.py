"""The calls that buy: order and country/order (guide, '/api/order' and '/api/country/order')."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

from nonvoip_desktop.sandbox.answers import INFO, Answer, Refused, success
from nonvoip_desktop.sandbox.money import cents, read_amount, sum_of
from nonvoip_desktop.sandbox.values import AWAITING_NUMBER, RESERVED, Behaviour, Order, Product
from nonvoip_desktop.sandbox.world import BID_LIFE, World

MOST_SERVICES = 5
LOWEST_BID, HIGHEST_BID = 10, 2000
#: What one unit of a bid costs here. The service does not say; this is the sandbox's own choice.
BID_UNIT = Decimal("0.01")

_OUT_OF_STOCK = "This service is out of stock."

#: The id an order would get, its product and how that behaves.
_Wanted = list[tuple[int, Product, Behaviour]]


def order(world: World, params: dict[str, Any]) -> Answer:
    """``/api/order`` for one product, or for up to five 30-days services on one number."""
    if params.get("product_ids") in (None, "", []):
        return _buy(world, params, [_product(world, params.get("product_id"))])
    if params.get("product_id") not in (None, ""):
        raise Refused("Send product_id or product_ids, not both.")
    wanted = [_product(world, raw) for raw in _id_list(params["product_ids"])]
    if len(wanted) > MOST_SERVICES:
        raise Refused(f"At most {MOST_SERVICES} services can share a number.")
    if len({product.product_id for product in wanted}) != len(wanted):
        raise Refused("A service can be chosen once only.")
    if any(product.group != "30-days" for product in wanted):
        raise Refused("Only 30-days services can share a number.")
    return _buy(world, params, wanted)


def country_order(world: World, params: dict[str, Any]) -> Answer:
    """``/api/country/order``."""
    return _buy(world, params, [_product(world, params.get("product_id"), country=True)])


def _product(world: World, raw: object, country: bool = False) -> Product:
    text = "" if isinstance(raw, bool) or raw is None else str(raw).strip()
    if not text:
        raise Refused("product_id is required.")
    if not text.isdecimal() or len(text) > 18:
        raise Refused("Product not found.")
    return world.product(int(text), country)


def _id_list(raw: object) -> list[object]:
    """The ids of a JSON list or of a form's comma-separated text."""
    if isinstance(raw, list):
        return list(raw)
    return list(str(raw).strip("[] ").split(","))


def _buy(world: World, params: dict[str, Any], products: list[Product]) -> Answer:
    accepted = _amount(params, "accepted_max_price")
    bid = _bid(params)
    wanted: _Wanted = []
    missing: list[Product] = []
    for product in products:
        order_id = world.new_order_id()
        rule = world.behaviour(product, order_id)
        if rule.on_order == "error":
            raise Refused(rule.error)
        if product.available <= 0 or rule.on_order == "sold_out":
            missing.append(product)
        else:
            wanted.append((order_id, product, rule))
    if not wanted:
        raise Refused(_OUT_OF_STOCK)
    question = _price_question(world, wanted, accepted) or _bid_question(wanted, bid)
    if question is not None:
        return question
    premium = any(rule.on_order == "premium" for _, _, rule in wanted)
    return _place(world, wanted, missing, bid if premium else None)


def _amount(params: dict[str, Any], name: str) -> Decimal | None:
    raw = params.get(name)
    if raw in (None, ""):
        return None
    amount = read_amount(raw)
    if amount is None:
        raise Refused(f"{name} is not a valid amount.")
    return amount


def _bid(params: dict[str, Any]) -> int | None:
    amount = _amount(params, "auction")
    if amount is None:
        return None
    if amount != amount.to_integral_value() or not LOWEST_BID <= amount <= HIGHEST_BID:
        raise Refused(f"The bid must be a whole number from {LOWEST_BID} to {HIGHEST_BID}.")
    return int(amount)


def _price_question(world: World, wanted: _Wanted, accepted: Decimal | None) -> Answer | None:
    """``Price_Change_Required`` if more is asked than the card or the person's acceptance says."""
    listed = sum_of([product.price for _, product, _ in wanted])
    most = listed if accepted is None else accepted
    due = _due(world, wanted)
    if accepted is not None and due <= accepted:
        # A price that was accepted may have risen once more by now.
        for _, product, rule in wanted:
            step = world.asked.get(product.product_id, 0)
            if step + 1 < len(rule.asks):
                world.asked[product.product_id] = step + 1
                world.touched = True
        due = _due(world, wanted)
    if due <= most:
        return None
    return Answer(INFO, {"message": "Price_Change_Required", "available_price": cents(due)})


def _due(world: World, wanted: _Wanted) -> Decimal:
    return sum_of([_asked(world, product, rule) for _, product, rule in wanted])


def _asked(world: World, product: Product, rule: Behaviour) -> Decimal:
    if rule.on_order != "price_change" or not rule.asks:
        return product.price
    return rule.asks[min(world.asked.get(product.product_id, 0), len(rule.asks) - 1)]


def _bid_question(wanted: _Wanted, bid: int | None) -> Answer | None:
    """``Premium_Available`` if a number is to be had by a bid only."""
    bids = [rule.recommended_bid for _, _, rule in wanted if rule.on_order == "premium"]
    if not bids or bid is not None:
        return None
    return Answer(INFO, {"message": "Premium_Available", "recommended_bid": max(bids)})


def _place(world: World, wanted: _Wanted, missing: list[Product], bid: int | None) -> Answer:
    premium_cost = cents(bid * BID_UNIT) if bid is not None else Decimal("0.00")
    costs = [cents(_asked(world, product, rule)) for _, product, rule in wanted]
    if sum_of(costs) + premium_cost > world.ledger.balance:
        raise Refused("Insufficient balance.")
    costs[0] += premium_cost
    bundle, product, _ = wanted[0]
    number = ""
    if bid is None:
        rng = Random(f"{world.options.seed}:number:{bundle}")
        number = world.free_number(rng, product.country)
    orders: list[Order] = []
    for (order_id, product, rule), cost in zip(wanted, costs, strict=True):
        world.asked.pop(product.product_id, None)
        placed = _new_order(world, order_id, product, rule, cost, number, bid)
        placed.bundle = bundle
        orders.append(placed)
    body: dict[str, Any] = {"message": [_placed(world, placed) for placed in orders]}
    if missing:
        body["not_placed"] = [
            {"product_id": product.product_id, "service": product.name, "message": _OUT_OF_STOCK}
            for product in missing
        ]
    return success(**body)


def _new_order(
    world: World,
    order_id: int,
    product: Product,
    rule: Behaviour,
    cost: Decimal,
    number: str,
    bid: int | None,
) -> Order:
    now = world.clock.now()
    life = float(rule.expiration or product.life)
    placed = Order(
        order_id=order_id,
        product_id=product.product_id,
        service=product.name,
        group=product.group,
        kind=product.kind,
        number=number,
        status=RESERVED if bid is None else AWAITING_NUMBER,
        placed_at=now,
        expires_at=now + (life if bid is None else BID_LIFE),
        paid=cost,
        country=product.country,
        bid=bid,
        sms_delays=list(rule.sms),
        names_pin=rule.names_pin,
    )
    world.charge("order", cost, order_id, product.product_id)
    product.available -= 1
    world.keep(placed)
    if bid is not None:
        if rule.bid_outcome != "timeout":
            what = "win" if rule.bid_outcome == "won" else "lose"
            world.agenda.add(now + rule.bid_delay, what, order_id)
    elif not placed.is_rental:
        world.plan_messages(placed)
    return placed


def _placed(world: World, placed: Order) -> dict[str, Any]:
    """An order as the answer shows it: seconds for a short one, a date for a rental."""
    body: dict[str, Any] = {
        "order_id": placed.order_id,
        "status": placed.status,
        "number": placed.number,
        "service": placed.service,
    }
    if placed.country:
        body["country"] = placed.country
    if placed.is_rental and placed.status == RESERVED:
        body["expires"] = world.clock.to_wall(placed.expires_at)
    else:
        body["expiration"] = world.clock.shorten(placed.expires_at - world.clock.now())
    body["type"] = placed.kind
    return body
