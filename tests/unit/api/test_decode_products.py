"""Catalogues in all their forms, by the tolerant way and by the shortcut."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from nonvoip_desktop.api import fast_products
from nonvoip_desktop.api.decode_products import group_named
from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.errors import UnexpectedAnswer
from tests.unit.api.made import decoded, success

INSTAGRAM = {"product_id": 10000086, "name": "Instagram", "price": "0.36", "available": 6841}
WHATSAPP = {"product_id": 9044, "name": "WhatsApp", "price": "2.00", "available": 100}
TELEGRAM = {
    "product_id": 501,
    "name": "Telegram",
    "country": "United States",
    "price": "0.45",
    "available": 120,
}


def instagram(group: Group | None = None) -> Product:
    return Product("10000086", "Instagram", Decimal("0.36"), 6841, group)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        *[(name, Group.TEN_MINUTES) for name in ("10-minutes", "10 Minutes", "short_term")],
        *[(name, Group.ONE_DAY) for name in ("1-day", "1_Day", "one_day", "24 hours")],
        *[(name, Group.THREE_DAYS) for name in ("3-days", "3days", "3 DAYS", "three_days")],
        *[(name, Group.THIRTY_DAYS) for name in ("30-days", "30days", "long_term", "longTerm")],
        *[(name, Group.LEGACY) for name in ("legacy", "Legacy")],
        *[(name, None) for name in ("premium", "", None)],
    ],
)
def test_the_names_of_groups(name: str | None, group: Group | None) -> None:
    assert group_named(name) is group


@pytest.mark.parametrize(
    ("body", "group"),
    [
        (success(message={"10-minutes": [INSTAGRAM]}), Group.TEN_MINUTES),
        (success(message={"10-minutes": {"10000086": INSTAGRAM}}), Group.TEN_MINUTES),
        (success(message={"Legacy": [INSTAGRAM], "1-day": []}), Group.LEGACY),
        (success(message={"mystery": [INSTAGRAM]}), None),
        (success(message=[INSTAGRAM]), None),
        (success(message=[{**INSTAGRAM, "type": "one_day"}]), Group.ONE_DAY),
        (success(message=[{**INSTAGRAM, "group": "30-days"}]), Group.THIRTY_DAYS),
        (success(message=INSTAGRAM), None),
        (success(message={"products": [INSTAGRAM]}), None),
        (success(data={"10-minutes": [INSTAGRAM]}), Group.TEN_MINUTES),
        (success(message={"10000086": {**INSTAGRAM, "product_id": None}}), None),
        (success(**INSTAGRAM), None),
        (success(message=[{**INSTAGRAM, "country": "United States"}]), None),
        (
            success(
                message=[{"id": "10000086", "service": "Instagram", "cost": 0.36, "stock": "6841"}]
            ),
            None,
        ),
    ],
)
def test_one_product_in_many_forms(body: Any, group: Group | None) -> None:
    assert decoded(Endpoint.PRODUCTS, body) == (instagram(group),)


def test_a_malformed_product_does_not_cost_the_others(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    broken = [None, 5, "x", [], {}, {"name": "No id"}, {"product_id": 7}, {"product_id": -1}]
    body = success(message={"10-minutes": [*broken, INSTAGRAM, INSTAGRAM], "odd": "text"})
    assert decoded(Endpoint.PRODUCTS, body) == (instagram(Group.TEN_MINUTES),)
    assert "of 10 products could not be read" in caplog.text or "of 9 products" in caplog.text


def test_a_price_that_is_none_stays_visible() -> None:
    body = success(message=[{**INSTAGRAM, "price": "ask us", "available": "some"}])
    (product,) = decoded(Endpoint.PRODUCTS, body)
    assert (product.price, product.available) == (None, None)


@pytest.mark.parametrize("message", [[], {}, {"10-minutes": []}])
def test_an_empty_catalogue_is_one(message: Any) -> None:
    assert decoded(Endpoint.PRODUCTS, success(message=message)) == ()


@pytest.mark.parametrize(
    "body", [success(), success(message=None), success(message="None"), success(message=[1, 2])]
)
def test_a_catalogue_that_cannot_be_read_is_not_an_empty_one(body: Any) -> None:
    with pytest.raises(UnexpectedAnswer):
        decoded(Endpoint.PRODUCTS, body)


@pytest.mark.parametrize(
    ("body", "country"),
    [
        (success(message=[TELEGRAM]), "United States"),
        (success(message={"United States": [{**TELEGRAM, "country": None}]}), "United States"),
        (success(message=[{**TELEGRAM, "country": None, "country_name": "Chile"}]), "Chile"),
        (success(message=[{**TELEGRAM, "country": None}]), ""),
    ],
)
def test_products_of_countries(body: Any, country: str) -> None:
    (product,) = decoded(Endpoint.COUNTRY_PRODUCTS, body)
    assert product == Product("501", "Telegram", Decimal("0.45"), 120, None, country)


# The shortcut


def both(body: Any, endpoint: Endpoint = Endpoint.PRODUCTS) -> tuple[Any, Any]:
    """What the shortcut makes of the body, and what the tolerant way makes of it."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    usa = endpoint is Endpoint.PRODUCTS
    quick = fast_products.products(raw) if usa else fast_products.country_products(raw)
    return quick, decoded(endpoint, raw)


@pytest.mark.parametrize(
    "body",
    [
        success(message={"10-minutes": [INSTAGRAM], "30-days": [WHATSAPP], "1-day": []}),
        success(message={"legacy": [{"PRODUCT-ID": 7, **INSTAGRAM, "Price": "9.99"}]}),
        success(message={"legacy": [{**INSTAGRAM, "name": "caf\u00e9 \u5b57", "more": [1]}]}),
        success(message={"legacy": [{**INSTAGRAM, "type": "3days", "country": "Chile"}]}),
        success(message={}),
    ],
)
def test_the_shortcut_reads_the_guides_form_alike(body: Any) -> None:
    quick, slow = both(body)
    assert quick == slow
    assert [repr(product) for product in quick] == [repr(product) for product in slow]


def test_what_the_shortcut_makes_are_products_in_every_way() -> None:
    quick, slow = both(success(message={"10-minutes": [INSTAGRAM, WHATSAPP]}))
    assert {type(product) for product in quick} == {Product}
    assert {*quick} == {*slow}
    assert replace(quick[0], name="X") == replace(slow[0], name="X")
    assert pickle.loads(pickle.dumps(quick)) == slow
    with pytest.raises(AttributeError):
        quick[0].name = "X"


def test_the_shortcut_reads_countries_alike() -> None:
    quick, slow = both(success(message=[TELEGRAM]), Endpoint.COUNTRY_PRODUCTS)
    assert quick == slow != ()


@pytest.mark.parametrize(
    "product",
    [
        {**INSTAGRAM, "price": 0.36},
        {**INSTAGRAM, "price": "ask"},
        {**INSTAGRAM, "price": None},
        {**INSTAGRAM, "available": "6841"},
        {**INSTAGRAM, "available": -1},
        {**INSTAGRAM, "available": None},
        {**INSTAGRAM, "product_id": 0},
        {**INSTAGRAM, "product_id": "two words"},
        {**INSTAGRAM, "name": "  "},
        {**INSTAGRAM, "name": "x" * 300},
        {**INSTAGRAM, "name": "\0"},
        {**INSTAGRAM, "name": " Instagram"},
        {**INSTAGRAM, "product_id": "10000086"},
        {"id": 5, "name": "x", "price": "1.00", "available": 1},
    ],
)
def test_the_shortcut_leaves_all_else_to_the_tolerant_way(product: dict[str, Any]) -> None:
    body = success(message={"10-minutes": [WHATSAPP, product]})
    assert fast_products.products(json.dumps(body).encode()) is None
    assert decoded(Endpoint.PRODUCTS, body)[0].name == "WhatsApp"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"status":"success","message":{"mystery":[' + json.dumps(INSTAGRAM).encode() + b"]}}",
        json.dumps({"status": "error", "message": {"legacy": [INSTAGRAM]}}).encode(),
        json.dumps(success(message={"legacy": [INSTAGRAM, INSTAGRAM]})).encode(),
        b'{"status":"success","message":{"legacy":[{"name":"\xff"}]}}',
        json.dumps(success(message=[{**INSTAGRAM, "TYPE": "3days"}])).encode(),
        b"[" * 10_000,
    ],
)
def test_the_shortcut_is_silent_about_what_it_cannot_read(body: bytes) -> None:
    assert fast_products.products(body) is None


def test_no_country_no_shortcut() -> None:
    body = json.dumps(success(message=[INSTAGRAM])).encode()
    assert fast_products.country_products(body) is None
