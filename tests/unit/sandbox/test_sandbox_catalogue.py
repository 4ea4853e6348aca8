"""Products, numbers and texts: enough of them, plausible, and nobody's real number."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest

from nonvoip_desktop.sandbox.catalogue import country_products, usa_products
from nonvoip_desktop.sandbox.countries import COUNTRIES
from nonvoip_desktop.sandbox.phone_numbers import make_number
from nonvoip_desktop.sandbox.scenarios import SCENARIOS, behaviour
from nonvoip_desktop.sandbox.service_names import NAMES
from nonvoip_desktop.sandbox.texts import make_text
from nonvoip_desktop.sandbox.values import Product
from tests.helpers.sandbox import SandboxThread


def test_the_groups_have_their_sizes() -> None:
    groups = Counter(product.group for product in usa_products(1, 4).values())
    assert groups == {"10-minutes": 112, "1-day": 50, "3-days": 28, "30-days": 90, "legacy": 20}


def test_the_products_of_the_guide_are_there() -> None:
    products = usa_products(7, 4)
    assert (products[10000086].name, str(products[10000086].price)) == ("Instagram", "0.36")
    assert (products[9044].name, products[9044].group) == ("WhatsApp", "30-days")
    assert (products[9441].name, str(products[9441].price)) == ("Telegram", "1.25")
    abroad = country_products(7, 4)[501]
    assert (abroad.name, abroad.country, str(abroad.price)) == ("Telegram", "United States", "0.45")


def test_ids_do_not_depend_on_the_seed_but_prices_do() -> None:
    one, two = usa_products(1, 4), usa_products(2, 4)
    assert {i: p.name for i, p in one.items()} == {i: p.name for i, p in two.items()}
    assert {i: p.price for i, p in one.items()} != {i: p.price for i, p in two.items()}
    assert usa_products(1, 4) == one
    assert all(p.price > 0 and p.price == round(p.price, 2) for p in one.values())


def test_there_are_at_least_60_countries() -> None:
    countries = {product.country for product in country_products(1, 4).values()}
    assert len(countries) == len(COUNTRIES) >= 60


@pytest.mark.parametrize("country", ["", *[name for name, _, _ in COUNTRIES]])
def test_numbers_are_fictional(country: str) -> None:
    rng = Random(country)
    numbers = [make_number(rng, country) for _ in range(20)]
    for number in numbers:
        assert number.isdecimal()
        assert 9 <= len(number) <= 15
        if country in ("", "United States", "Canada"):
            assert re.fullmatch(r"1[2-9]\d\d55501\d\d", number)
    assert len(set(numbers)) > 1


def test_a_number_that_is_taken_is_not_given_again() -> None:
    taken: set[str] = set()
    for _ in range(300):
        number = make_number(Random(len(taken)), "", taken)
        assert number not in taken
        taken.add(number)


def test_every_text_holds_its_code() -> None:
    lengths, texts = set(), []
    for name in {name for names in NAMES.values() for name in names}:
        for seed in range(15):
            made = make_text(Random(f"{name}{seed}"), name)
            assert "{" not in made.text
            bare = made.text.replace("-", "").replace(" ", "")
            assert made.pin in bare, made
            assert 4 <= len(made.pin) <= 8
            lengths.add(len(made.pin))
            texts.append(made.text)
    assert {4, 5, 6, 8} <= lengths
    assert any("<b>" in text for text in texts)
    assert any(not text.isascii() for text in texts)
    assert any(len(text) > 320 for text in texts)
    assert any("\n" in text for text in texts)
    assert make_text(Random(1), "X", names_pin=False).pin == ""


def product(name: str, group: str = "10-minutes") -> Product:
    return next(p for p in usa_products(1, 0).values() if (p.name, p.group) == (name, group))


@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_scenarios_are_the_same_each_time(scenario: str) -> None:
    for order_id in range(50):
        one = behaviour(scenario, 3, product("Reddit"), order_id)
        assert one == behaviour(scenario, 3, product("Reddit"), order_id)


def test_nothing_hurts_when_it_is_calm() -> None:
    for item in usa_products(5, 0).values():
        rule = behaviour("calm", 5, item, item.product_id)
        assert rule.on_order == "ok"
        assert len(rule.sms) == 1
        assert 0 < rule.sms[0] <= 3
        assert item.available > 0 or item.name == "X"


def test_everything_that_hurts_is_there() -> None:
    for scenario in ("default", "hurts"):
        rules = [
            behaviour(scenario, seed, item, item.product_id + seed)
            for seed in range(5)
            for item in usa_products(1, 4).values()
        ]
        orders = {rule.on_order for rule in rules}
        assert orders == {"ok", "price_change", "premium", "sold_out", "error"}
        assert {rule.bid_outcome for rule in rules} == {"won", "lost", "timeout"}
        assert {len(rule.sms) for rule in rules} == {0, 1, 2}
        assert any(rule.sms and rule.sms[0] > 900 for rule in rules)
        assert {rule.names_pin for rule in rules} == {True, False}
        assert {len(rule.asks) for rule in rules} == {0, 1, 2}


def test_the_tour_goes_as_it_must(sandbox: SandboxThread) -> None:
    sandbox.reset(scenario="tour")
    ids = {
        name: sandbox.product(name)["product_id"]
        for name in ("Instagram", "Telegram", "Gmail", "Discord", "WhatsApp", "X")
    }

    def buy(name: str, **more: object) -> dict[str, object]:
        return sandbox.call("order", product_id=ids[name], **more)[1]

    def sms(order_id: object) -> list[object]:
        return sandbox.order_of(str(order_id))["sms"]

    assert buy("Telegram")["available_price"] == "1.70"
    assert buy("Gmail")["recommended_bid"] == 20
    assert "out of stock" in str(buy("X")["message"])
    instagram, discord, whatsapp = [
        buy(name)["message"][0]["order_id"] for name in ("Instagram", "Discord", "WhatsApp")
    ]
    telegram = buy("Telegram", accepted_max_price="1.70")["message"][0]["order_id"]
    gmail = buy("Gmail", auction=20)["message"][0]["order_id"]
    assert [entry["amount"] for entry in sandbox.charges()] == [
        "0.36", "0.30", "1.10", "1.70", "0.80",
    ]  # fmt: skip
    sandbox.advance(2)
    assert [len(sms(i)) for i in (instagram, discord, whatsapp, telegram)] == [1, 0, 1, 0]
    assert not sandbox.order_of(gmail)["number"]
    sandbox.advance(600)
    assert sandbox.order_of(gmail)["number"]
    assert [len(sms(i)) for i in (instagram, discord, whatsapp, telegram)] == [1, 0, 2, 0]
    assert sandbox.call("reject", order_id=discord)[1]["status"] == "success"
