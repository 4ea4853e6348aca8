"""Ordering: what it costs, what it answers, and how it is refused."""

from __future__ import annotations

import http.client
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from tests.helpers.sandbox import SandboxThread

INSTAGRAM = 10000086


def place(sandbox: SandboxThread, **fields: Any) -> dict[str, Any]:
    status, answer = sandbox.call("order", **fields)
    assert status == 200
    return answer


def refused(sandbox: SandboxThread, **fields: Any) -> str:
    answer = place(sandbox, **fields)
    assert answer["status"] == "error", answer
    return answer["message"]


def test_an_order_costs_its_price_and_gets_its_message(sandbox: SandboxThread) -> None:
    answer = place(sandbox, product_id=INSTAGRAM)
    assert answer["status"] == "success"
    (order,) = answer["message"]
    assert order["service"] == "Instagram"
    assert order["number"][0] == "1"
    assert order["number"][4:9] == "55501"
    assert order["expiration"] == 900
    assert order["type"] == "short_term"
    assert sandbox.call("balance")[1] == {"status": "success", "balance": "49.64"}
    sandbox.sms(order["order_id"], "Your code is 1234", pin="1234")
    _, sms = sandbox.call("getsms", order_id=str(order["order_id"]))
    assert (sms["sms"], sms["pin"]) == ("Your code is 1234", "1234")
    assert sandbox.count("order", "success") == 1


def test_stock_falls_until_it_is_sold_out(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", available=2)
    place(sandbox, product_id=INSTAGRAM)
    place(sandbox, product_id=INSTAGRAM)
    assert sandbox.product("Instagram")["available"] == 0
    assert "out of stock" in refused(sandbox, product_id=INSTAGRAM)
    assert len(sandbox.charges()) == 2


def test_too_little_money_is_refused_in_the_known_words(sandbox: SandboxThread) -> None:
    sandbox.balance("0.35")
    assert refused(sandbox, product_id=INSTAGRAM) == "Insufficient balance."
    sandbox.balance("0.36")
    assert place(sandbox, product_id=INSTAGRAM)["status"] == "success"
    assert sandbox.ledger()["balance"] == "0.00"


def test_a_changed_price_is_asked_for_and_never_exceeds_what_was_accepted(
    sandbox: SandboxThread,
) -> None:
    sandbox.product("Instagram", on_order="price_change", asks=["1.70"])
    question = {
        "status": "info",
        "message": "Price_Change_Required",
        "available_price": "1.70",
    }
    assert place(sandbox, product_id=INSTAGRAM) == question
    assert place(sandbox, product_id=INSTAGRAM, accepted_max_price=1.69) == question
    assert sandbox.charges() == []
    assert place(sandbox, product_id=INSTAGRAM, accepted_max_price=1.70)["status"] == "success"
    assert [entry["amount"] for entry in sandbox.charges()] == ["1.70"]


def test_a_price_can_change_again_after_it_was_accepted(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", on_order="price_change", asks=["1.70", "1.95"])
    assert place(sandbox, product_id=INSTAGRAM)["available_price"] == "1.70"
    second = place(sandbox, product_id=INSTAGRAM, accepted_max_price="1.70")
    assert second["available_price"] == "1.95"
    third = place(sandbox, product_id=INSTAGRAM, accepted_max_price="1.95")
    assert third["status"] == "success"
    assert [entry["amount"] for entry in sandbox.charges()] == ["1.95"]
    # The next purchase begins anew.
    assert place(sandbox, product_id=INSTAGRAM)["available_price"] == "1.70"


def test_a_cheaper_ask_needs_no_question(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", on_order="price_change", asks=["0.30"])
    assert place(sandbox, product_id=INSTAGRAM)["status"] == "success"
    assert [entry["amount"] for entry in sandbox.charges()] == ["0.30"]


def test_an_accepted_price_below_the_listed_one_is_asked_again(sandbox: SandboxThread) -> None:
    answer = place(sandbox, product_id=INSTAGRAM, accepted_max_price="0.20")
    assert answer["available_price"] == "0.36"
    assert sandbox.charges() == []


@pytest.mark.parametrize("outcome", ["won", "lost", "timeout"])
def test_a_bid_is_won_lost_or_runs_out(sandbox: SandboxThread, outcome: str) -> None:
    sandbox.product("Gmail", on_order="premium", bid_outcome=outcome, bid_delay=30, sms=[5])
    gmail = sandbox.product("Gmail")["product_id"]
    assert place(sandbox, product_id=gmail) == {
        "status": "info",
        "message": "Premium_Available",
        "recommended_bid": 20,
    }
    (order,) = place(sandbox, product_id=gmail, auction=20)["message"]
    assert (order["number"], order["status"], order["expiration"]) == ("", "Awaiting MDN", 900)
    assert sandbox.ledger()["balance"] == "49.20"
    sandbox.advance(29)
    waiting = sandbox.call("getsms", order_id=order["order_id"])[1]
    assert (waiting["status"], waiting["number"], waiting["sms"]) == ("success", "", "")
    sandbox.advance(2 if outcome != "timeout" else 872)
    _, answer = sandbox.call("getsms", order_id=order["order_id"])
    if outcome == "won":
        assert answer["number"][4:9] == "55501"
        sandbox.advance(5)
        assert sandbox.call("getsms", order_id=order["order_id"])[1]["sms"]
        assert sandbox.ledger()["balance"] == "49.20"
    else:
        assert answer["status"] == "error"
        assert "refunded" in answer["message"]
        assert sandbox.ledger()["balance"] == "50.00"


@pytest.mark.parametrize("bid", [9, 2001, 20.5, "many", -20])
def test_a_bid_outside_its_range_is_refused(sandbox: SandboxThread, bid: object) -> None:
    sandbox.product("Gmail", on_order="premium")
    assert refused(sandbox, product_id=sandbox.product("Gmail")["product_id"], auction=bid)
    assert sandbox.charges() == []


def test_a_bid_that_nobody_asked_for_changes_nothing(sandbox: SandboxThread) -> None:
    (order,) = place(sandbox, product_id=INSTAGRAM, auction=500)["message"]
    assert order["number"]
    assert [entry["amount"] for entry in sandbox.charges()] == ["0.36"]


def test_a_product_can_refuse_in_words_of_its_own(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", on_order="error", error="Maintenance until noon.")
    assert refused(sandbox, product_id=INSTAGRAM) == "Maintenance until noon."
    sandbox.product("Instagram", usual=True)
    assert place(sandbox, product_id=INSTAGRAM)["status"] == "success"


def test_several_services_share_one_number(sandbox: SandboxThread) -> None:
    ids = [sandbox.product(n, group="30-days")["product_id"] for n in ("WhatsApp", "Telegram")]
    orders = place(sandbox, product_ids=ids)["message"]
    assert [order["service"] for order in orders] == ["WhatsApp", "Telegram"]
    assert len({order["number"] for order in orders}) == 1
    assert len({order["order_id"] for order in orders}) == 2
    assert all(order["type"] == "long_term" and "expires" in order for order in orders)
    assert len(sandbox.charges()) == 2


def test_a_part_of_several_services_can_be_missing(sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", group="30-days", available=0)
    ids = [sandbox.product(n, group="30-days")["product_id"] for n in ("WhatsApp", "Telegram")]
    answer = place(sandbox, product_ids=ids)
    assert [order["service"] for order in answer["message"]] == ["WhatsApp"]
    assert [missing["product_id"] for missing in answer["not_placed"]] == [ids[1]]
    assert [entry["product_id"] for entry in sandbox.charges()] == [ids[0]]


def test_a_price_change_of_several_services_is_one_sum(sandbox: SandboxThread) -> None:
    sandbox.product("WhatsApp", group="30-days", on_order="price_change", asks=["3.50"])
    sandbox.product("Telegram", group="30-days", price="2.25")
    ids = [sandbox.product(n, group="30-days")["product_id"] for n in ("WhatsApp", "Telegram")]
    assert place(sandbox, product_ids=ids)["available_price"] == "5.75"
    place(sandbox, product_ids=ids, accepted_max_price="5.75")
    assert [entry["amount"] for entry in sandbox.charges()] == ["3.50", "2.25"]


def test_a_bid_for_several_services_wins_one_number(sandbox: SandboxThread) -> None:
    sandbox.product("WhatsApp", group="30-days", on_order="premium", bid_delay=3)
    ids = [sandbox.product(n, group="30-days")["product_id"] for n in ("WhatsApp", "Telegram")]
    orders = place(sandbox, product_ids=ids, auction=20)["message"]
    sandbox.advance(4)
    numbers = {sandbox.call("getsms", order_id=order["order_id"])[1]["number"] for order in orders}
    assert len(numbers) == 1
    assert numbers != {""}


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ([9043, 9044, 9045, 9046, 9047, 9048], "At most 5"),
        ([9043, 9043], "once only"),
        ([9043, INSTAGRAM], "Only 30-days"),
        ([9043, "x"], "not found"),
    ],
)
def test_bad_lists_of_services(sandbox: SandboxThread, ids: list[object], words: str) -> None:
    assert words in refused(sandbox, product_ids=ids)
    assert sandbox.charges() == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "required"),
        ({"product_id": 5}, "not found"),
        ({"product_id": "9" * 5000}, "not found"),
        ({"product_id": True}, "required"),
        ({"product_id": INSTAGRAM, "product_ids": [9043]}, "not both"),
        ({"product_id": INSTAGRAM, "accepted_max_price": "NaN"}, "not a valid amount"),
        ({"product_id": INSTAGRAM, "email": "x@example.com"}, "Invalid email or password"),
        ({"product_id": INSTAGRAM, "password": "demo2"}, "Invalid email or password"),
        ({"product_id": INSTAGRAM, "password": None}, "required"),
    ],
)
def test_bad_orders(sandbox: SandboxThread, fields: dict[str, Any], words: str) -> None:
    assert words in refused(sandbox, **fields)
    assert sandbox.charges() == []


def test_an_order_from_another_country(sandbox: SandboxThread) -> None:
    _, catalogue = sandbox.call("country/products")
    product = next(
        p
        for p in catalogue["message"]
        if p["country"] == "United Kingdom" and p["name"] == "Telegram"
    )
    _, answer = sandbox.call("country/order", product_id=product["product_id"])
    (order,) = answer["message"]
    assert order["country"] == "United Kingdom"
    assert order["number"].startswith("447700900")
    assert [entry["amount"] for entry in sandbox.charges()] == [product["price"]]
    # The two catalogues are two sets of ids.
    assert "not found" in refused(sandbox, product_id=product["product_id"])


_PARTS = (
    b'--B\r\nContent-Disposition: form-data; name="email"\r\n\r\ndemo@example.com\r\n'
    b'--B\r\nContent-Disposition: form-data; name="password"\r\n\r\ndemo\r\n'
    b'--B\r\nContent-Disposition: form-data; name="product_ids[]"\r\n\r\n9043\r\n'
    b'--B\r\nContent-Disposition: form-data; name="product_ids[]"\r\n\r\n9044\r\n--B--\r\n'
)
_FORM = {"email": "demo@example.com", "password": "demo"}


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", urlencode({**_FORM, "product_ids": "9043,9044"})),
        (
            "application/x-www-form-urlencoded; charset=utf-8",
            urlencode({**_FORM, "product_ids": ["9043", "9044"]}, doseq=True),
        ),
        ("multipart/form-data; boundary=B", _PARTS),
    ],
)
def test_forms_do_what_json_does(
    sandbox: SandboxThread, content_type: str, body: bytes | str
) -> None:
    parts = urlsplit(sandbox.base_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    connection.request("POST", f"{parts.path}/api/order", body, {"Content-Type": content_type})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    assert answer.status == 200
    assert len(sandbox.charges("order")) == 2


@pytest.mark.parametrize("body", ["{", "[1]", '"text"', "[" * 100_000])
def test_a_body_that_cannot_be_read(sandbox: SandboxThread, body: str) -> None:
    parts = urlsplit(sandbox.base_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    connection.request("POST", f"{parts.path}/api/order", body)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    assert answer.status == 400
    assert sandbox.count("order", "unreadable") == 1
