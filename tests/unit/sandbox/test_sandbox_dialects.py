"""The drifting dialect: every form of the field notes appears, and none changes a fact."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from nonvoip_desktop.sandbox.answers import Answer, error, success
from nonvoip_desktop.sandbox.dialect import render
from tests.helpers.sandbox import SandboxThread

ORDER = {
    "order_id": 146185,
    "status": "Reserved",
    "number": "16095550123",
    "service": "Instagram",
    "expiration": 900,
    "type": "short_term",
}


def forms(answer: Answer, endpoint: str, count: int = 400) -> list[tuple[int, Any]]:
    return [render("drifting", answer, endpoint, Random(seed)) for seed in range(count)]


def test_strict_is_the_guides_form() -> None:
    assert render("strict", success(message=[ORDER]), "order", Random(1)) == (
        200,
        {"status": "success", "message": [ORDER]},
    )
    assert render("strict", success(balance=Decimal("5")), "balance", Random(1)) == (
        200,
        {"status": "success", "balance": "5.00"},
    )


def test_balances_are_text_or_numbers() -> None:
    seen = {type(body["balance"]) for _, body in forms(success(balance=Decimal("5.00")), "balance")}
    seen |= {
        type(body["balance"]) for _, body in forms(success(balance=Decimal("5.50")), "balance")
    }
    assert seen == {str, int, float}


def test_orders_keep_what_matters() -> None:
    shapes, ids, gaps = set(), set(), set()
    for status, body in forms(success(message=[ORDER]), "order"):
        assert (status, body["status"]) == (200, "success")
        message = body["message"]
        shapes.add(type(message))
        (placed,) = message if isinstance(message, list) else [message]
        ids.add(type(placed["order_id"]))
        assert int(placed["order_id"]) == 146185
        assert str(placed["number"]).lstrip("+") == "16095550123"
        assert int(placed["expiration"]) == 900
        gaps |= {name for name in ORDER if placed.get(name) is None}
    assert shapes == {list, dict}
    assert ids == {int, str}
    assert gaps == {"status", "service", "type"}


def test_errors_come_in_several_forms() -> None:
    answers = forms(error("Insufficient balance."), "order")
    assert {status for status, _ in answers} == {200, 400}
    assert {type(body["message"]) for _, body in answers} == {str, list, dict}
    assert all("Insufficient balance." in repr(body) for _, body in answers)


@pytest.mark.parametrize(
    ("name", "key", "amount"),
    [
        ("Price_Change_Required", "available_price", Decimal("1.70")),
        ("Premium_Available", "recommended_bid", 20),
    ],
)
def test_decisions_come_in_any_spelling(name: str, key: str, amount: Any) -> None:
    answers = forms(Answer("info", {"message": name, key: amount}), "order")
    texts = {repr(body) for _, body in answers}
    assert len(texts) > 60
    for _, body in answers:
        assert body["status"] == "info"
        assert name.replace("_", "").lower() in "".join(
            c for c in repr(body).lower() if c.isalpha()
        )
        assert list(_amounts(body)) == [amount]


def _amounts(value: Any) -> Any:
    """Every number in an answer, however it is written."""
    if isinstance(value, dict):
        for item in value.values():
            yield from _amounts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _amounts(item)
    elif not isinstance(value, str):
        yield Decimal(str(value))
    elif value[0].isdigit():
        yield Decimal(value)


def test_not_yet_is_never_mistaken_for_gone() -> None:
    waiting = success(number="16095550123", service="X", sms="", pin="", type="short_term")
    kinds = set()
    for _, body in forms(waiting, "getsms"):
        kinds.add(body["status"])
        assert not body.get("sms")
        words = str(body.get("message", "")).lower()
        assert not any(
            gone in words for gone in ("not found", "reject", "expire", "refund", "cancel")
        )
    assert kinds == {"success", "info", "error"}


def test_messages_keep_their_text_and_their_code() -> None:
    sms = success(number="1", service="X", sms="Code 045678", pin="045678", type="short_term")
    for _, body in forms(sms, "getsms"):
        assert body["status"] == "success"
        assert body["sms"] == "Code 045678"
        # A number would lose the leading nought.
        assert body["pin"] in ("045678", "", None)


@pytest.mark.parametrize(
    ("endpoint", "key"), [("activate", "end_on"), ("renew", "expiration"), ("order", "expires")]
)
def test_dates_come_in_several_spellings_of_the_same_moment(endpoint: str, key: str) -> None:
    end = datetime(2026, 7, 6, 12, 30, 5, tzinfo=UTC)
    part = {"order_id": 1, "number": "16095550123", "service": "X", "type": "one_day", key: end}
    answer = success(message=[{**part, "status": "Active"}])
    seen = set()
    for _, body in forms(answer, endpoint):
        message = body["message"]
        (one,) = message if isinstance(message, list) else [message]
        text = one.get(key) or one["expires"]
        seen.add(text)
        read = datetime.fromisoformat(text)
        assert (read if read.tzinfo else read.replace(tzinfo=UTC)) == end
    assert len(seen) == 4


def test_a_part_that_was_not_placed_is_sometimes_left_out() -> None:
    answer = success(message=[ORDER], not_placed=[{"product_id": 5, "message": "Sold out."}])
    assert {"not_placed" in body for _, body in forms(answer, "order")} == {True, False}


def test_the_forms_depend_on_the_seed_only() -> None:
    answer = success(message=[ORDER])
    assert forms(answer, "order", 20) == forms(answer, "order", 20)


def test_a_whole_purchase_in_the_drifting_dialect(sandbox: SandboxThread) -> None:
    sandbox.reset(dialect="drifting")
    _, catalogue = sandbox.call("products", grouped=True)
    product = next(p for p in catalogue["message"]["10-minutes"] if p["name"] == "Instagram")
    _, answer = sandbox.call("order", product_id=product["product_id"])
    message = answer["message"]
    (placed,) = message if isinstance(message, list) else [message]
    sandbox.sms(placed["order_id"], "Code 1234", pin="1234")
    assert sandbox.call("getsms", order_id=placed["order_id"])[1]["sms"] == "Code 1234"
    assert len(sandbox.charges()) == 1
