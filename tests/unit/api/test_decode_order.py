"""Orders and decision states in all their forms."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.domain.answers import (
    NotPlaced,
    Placed,
    PlacedOrder,
    PremiumAvailable,
    PriceChangeRequired,
    Unrecognised,
)
from nonvoip_desktop.errors import UnexpectedAnswer
from tests.unit.api.made import decoded, success

GUIDE_ORDER = {
    "order_id": 146185,
    "status": "Reserved",
    "number": "16095550123",
    "service": "Instagram",
    "expiration": 900,
    "type": "short_term",
}
MEANT = PlacedOrder(
    order_id="146185",
    number="16095550123",
    service="Instagram",
    status="Reserved",
    type="short_term",
    expires_in=900,
)


def order(body: Any) -> Any:
    return decoded(Endpoint.ORDER, body)


@pytest.mark.parametrize(
    "body",
    [
        success(message=[GUIDE_ORDER]),
        success(message=GUIDE_ORDER),
        success(message=[{**GUIDE_ORDER, "order_id": "146185", "expiration": "900"}]),
        success(message=[{**GUIDE_ORDER, "number": "+16095550123", "extra": None}]),
        success(message=[{**GUIDE_ORDER, "number": 16095550123}]),
        success(message={"orders": [GUIDE_ORDER]}),
        success(data=[GUIDE_ORDER], message="Order placed."),
        {"status": "ok", "message": [GUIDE_ORDER]},
        {"message": [GUIDE_ORDER]},
        [success(message=[GUIDE_ORDER])],
        {"status": "success", **{k: v for k, v in GUIDE_ORDER.items() if k != "status"}}
        | {"message": [{"status": "Reserved"}]},
    ],
)
def test_one_order_in_many_forms(body: Any) -> None:
    assert order(body) == Placed((MEANT,))


def test_a_rental_has_a_date() -> None:
    entry = {"order_id": 7, "number": "16095550123", "expires": "2026-08-05 12:00:00"}
    (placed,) = order(success(message=[entry])).orders
    assert placed.expires_at == datetime(2026, 8, 5, 12, tzinfo=UTC)
    assert placed.expires_in is None


@pytest.mark.parametrize("number", ["", None, "Awaiting MDN"])
def test_an_accepted_bid_has_no_number(number: str | None) -> None:
    entry = {"order_id": 7, "number": number, "status": "Awaiting MDN", "expiration": 900}
    (placed,) = order(success(message=[entry])).orders
    assert placed.number is None


def test_several_orders_and_what_was_left_out() -> None:
    body = success(
        message=[{"order_id": 1}, {"order_id": 2}, {"order_id": 1}],
        not_placed=[{"product_id": 9, "service": "GMail", "message": "Out of stock."}],
    )
    placed = order(body)
    assert [each.order_id for each in placed.orders] == ["1", "2"]
    assert placed.not_placed == (NotPlaced("GMail", "9", "Out of stock."),)


def test_a_part_that_says_it_failed_is_left_out() -> None:
    parts = [{"order_id": 1}, {"service": "GMail", "status": "error", "message": "Out of stock."}]
    placed = order(success(message=parts))
    assert len(placed.orders) == 1
    assert placed.not_placed == (NotPlaced("GMail", None, "Out of stock."),)


def test_an_unreadable_expiry_does_not_lose_the_order() -> None:
    (placed,) = order(success(message=[{"order_id": 1, "expiration": "soon"}])).orders
    assert (placed.order_id, placed.expires_in, placed.expires_at) == ("1", None, None)


@pytest.mark.parametrize(
    "body",
    [
        success(),
        success(message="Order placed."),
        success(message=[]),
        success(message=[{"order_id": 0, "number": "16095550123"}]),
        success(message=[{"number": "16095550123"}]),
        success(message=[{"id": 5, "product_id": 9, "number": "16095550123"}]),
        {"status": "info", "message": "Something new"},
        {"status": "info", "message": "Price_Change_Required or Premium_Available"},
    ],
)
def test_a_success_that_is_not_understood_is_not_guessed(body: Any) -> None:
    assert isinstance(order(body), Unrecognised)


def test_without_status_and_order_it_is_no_answer() -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        order({"status": "Queued", "message": "..."})
    assert caught.value.may_have_had_effect


@pytest.mark.parametrize(
    "name",
    [
        *("Price_Change_Required", "price change required", "PriceChangeRequired"),
        *("PRICE-CHANGE-REQUIRED", "priceChangeRequired."),
    ],
)
@pytest.mark.parametrize("amount", ["1.70", Decimal("1.7"), "$1.70"])
@pytest.mark.parametrize(
    "key", ["available_price", "availablePrice", "new_price", "price", "amount"]
)
@pytest.mark.parametrize("shape", range(6))
def test_a_price_change(name: str, amount: Any, key: str, shape: int) -> None:
    amount = float(amount) if isinstance(amount, Decimal) else amount
    bodies: list[dict[str, Any]] = [
        {"status": "info", "message": name, key: amount},
        {"status": "info", "message": {"info": name, key: amount}},
        {"status": "info", "message": [{"code": name, key: amount}]},
        {"status": "info", "info": name, "message": "The price has changed", key: amount},
        {"status": name, "message": {key: amount}},
        {"status": "info", "message": name, "data": {"product_id": 5, key: amount, "stock": 3}},
    ]
    answer = order(bodies[shape])
    assert isinstance(answer, PriceChangeRequired)
    assert answer.available_price == Decimal("1.70")


@pytest.mark.parametrize("name", ["Premium_Available", "premium available", "PremiumAvailable"])
@pytest.mark.parametrize("amount", [20, "20", "20.00"])
@pytest.mark.parametrize(
    "key", ["recommended_bid", "recommendedBid", "bid", "auction", "premium", "amount", "price"]
)
def test_a_premium(name: str, amount: Any, key: str) -> None:
    answer = order({"status": "info", "message": name, key: amount})
    assert isinstance(answer, PremiumAvailable)
    assert answer.recommended_bid == 20


def test_a_premium_with_its_bounds() -> None:
    body = {"recommended_bid": 20, "min_bid": 10, "max_bid": "2000"}
    answer = order({"status": "info", "message": "Premium_Available", **body})
    assert answer == PremiumAvailable(
        Decimal(20), "Premium_Available", lowest_bid=Decimal(10), highest_bid=Decimal(2000)
    )


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"available_price": None},
        {"available_price": "-1.70"},
        {"available_price": "NaN"},
        {"available_price": "a lot 7"},
        {"available_price": "1,70"},
        {"available_price": 0},
        {"available_price": True},
        {"available_price": "-1.00", "price": "1.70"},
        {"price": "0.36", "new_price": "1.70"},
        {"price": "0.36", "cost": "1.70"},
        {"amount": "0.36", "total": "1.70"},
        {"product_id": 9044, "expiration": 900, "stock": 5, "foo": "1.70"},
    ],
)
def test_an_amount_that_is_not_clear_is_none(fields: dict[str, Any]) -> None:
    answer = order({"status": "info", "message": "Price_Change_Required", **fields})
    assert answer == PriceChangeRequired(None, "Price_Change_Required")


@pytest.mark.parametrize(
    "fields",
    [
        {"available_price": "1.70", "price": "0.36"},
        {"old_price": "0.36", "new_price": "1.70"},
        {"price": "1.70", "cost": "1.7"},
        {"message": {"available_price": "1.70", "price": "0.36", "balance": "50.00"}},
        {"available_price": "", "price": "1.70"},
    ],
)
def test_the_one_amount_that_can_be_meant(fields: dict[str, Any]) -> None:
    body = {"status": "info", "info": "Price_Change_Required", **fields}
    assert order(body).available_price == Decimal("1.70")


def test_an_info_is_known_by_the_guides_own_key() -> None:
    assert order({"status": "info", "available_price": "1.70"}) == PriceChangeRequired(
        Decimal("1.70")
    )
    assert order({"status": "info", "recommended_bid": 20}) == PremiumAvailable(Decimal(20))


def test_an_order_id_beats_the_name_of_a_decision() -> None:
    body = success(message=[{"order_id": 1, "note": "Premium_Available"}])
    assert isinstance(order(body), Placed)


def test_a_json_number_never_passes_through_a_float() -> None:
    body = (
        b'{"status":"info","message":"Price_Change_Required","available_price":0.1000000000000001}'
    )
    assert str(order(body).available_price) == "0.1000000000000001"
