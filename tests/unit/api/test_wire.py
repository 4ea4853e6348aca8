"""JSON without floats, with forbearance, and the envelope around every answer."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nonvoip_desktop.api.wire import Envelope, Status, Unreadable, decode, encode, leaves


def test_numbers_are_decimal_straight_from_the_text() -> None:
    value = decode(b'{"a": 0.1, "b": 1.70, "c": 12345678901234567890.123456789, "d": 3}')
    assert value == {
        "a": Decimal("0.1"),
        "b": Decimal("1.70"),
        "c": Decimal("12345678901234567890.123456789"),
        "d": 3,
    }
    assert isinstance(value, dict)
    assert str(value["b"]) == "1.70"


def test_a_decimal_is_sent_as_a_number_with_its_own_digits() -> None:
    assert encode({"accepted_max_price": Decimal("1.70")}) == b'{"accepted_max_price":1.70}'


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
        (b' \n{"a":1}\n', {"a": 1}),
        (b'{"a":"line\nbreak"}', {"a": "line\nbreak"}),
        (b'{"a":"caf\xe9"}', {"a": "caf\N{REPLACEMENT CHARACTER}"}),
        (b'{"a":"\\ud83d"}', {"a": "\ud83d"}),
        (b'{"a":NaN,"b":1}', {"a": None, "b": 1}),
        (b'{"a":1e999999999999999999999}', {"a": None}),
    ],
)
def test_small_flaws_do_not_hide_an_answer(body: bytes, meant: object) -> None:
    assert decode(body) == meant


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b'{"status":"suc', b"OK", b"[" * 100_000, b'{"a":' + b"9" * 5000 + b"}"],
)
def test_what_is_no_json_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        decode(body)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ({"status": "success"}, Status.SUCCESS),
        ({"status": "SUCCESS"}, Status.SUCCESS),
        ({"Status": " Ok "}, Status.SUCCESS),
        ({"status": True}, Status.SUCCESS),
        ({"status": 1}, Status.SUCCESS),
        ({"success": True}, Status.SUCCESS),
        ({"status": "error"}, Status.ERROR),
        ({"status": "Failed"}, Status.ERROR),
        ({"status": False}, Status.ERROR),
        ({"status": "info"}, Status.INFO),
        ({"status": "Reserved"}, Status.OTHER),
        ({"status": None}, Status.OTHER),
        ({"status": ["success"]}, Status.OTHER),
        ({}, Status.OTHER),
    ],
)
def test_the_status_in_any_spelling(raw: dict[str, object], meant: Status) -> None:
    assert Envelope(raw).status is meant


def test_an_envelope_is_an_object_or_a_list_of_one() -> None:
    assert Envelope.of({"status": "success"}) is not None
    assert Envelope.of([{"status": "success"}]) is not None
    assert Envelope.of([{}, {}]) is None
    assert Envelope.of("success") is None
    assert Envelope.of([["x"]]) is None


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"message": "Insufficient balance."}, "Insufficient balance."),
        ({"message": ["Insufficient balance."]}, "Insufficient balance."),
        ({"message": {"error": "Insufficient balance."}}, "Insufficient balance."),
        ({"error": "Nope"}, "Nope"),
        (
            {"message": "The given data was invalid.", "errors": {"email": ["It is required."]}},
            "The given data was invalid. It is required.",
        ),
        ({"message": "two\nlines\x07"}, "two lines"),
        ({"message": [{"order_id": 1, "number": "16095550123"}]}, ""),
        ({"message": 42}, ""),
        ({}, ""),
    ],
)
def test_the_words_for_the_person(raw: dict[str, object], words: str) -> None:
    assert Envelope(raw).words() == words


def test_long_words_are_cut() -> None:
    assert len(Envelope({"message": "x" * 5000}).words()) == 300


@pytest.mark.parametrize(
    "raw",
    [
        {"message": [{"order_id": 1, "number": "5"}]},
        {"message": {"order_id": 1, "number": "5"}},
        {"message": {"order": {"order_id": 1, "number": "5"}}},
        {"data": {"orders": [{"orderId": 1, "Number": "5"}]}},
        {"message": "Order placed", "order_id": 1, "number": "5"},
        {"message": {"number": "5"}, "order_id": 1},
        {"message": "done", "data": [{"order_id": 1, "number": "5"}]},
    ],
)
def test_details_wherever_they_stand(raw: dict[str, object]) -> None:
    (entry,) = Envelope({"status": "success", **raw}).entries()
    assert (entry["orderid"], entry["number"]) == (1, "5")


def test_several_details_stay_apart() -> None:
    raw = {"order_id": 9, "message": [{"order_id": 1}, {"order_id": 2}]}
    assert [entry["orderid"] for entry in Envelope(raw).entries()] == [1, 2]


def test_deep_nesting_ends() -> None:
    value: object = {"order_id": 1}
    for _ in range(200):
        value = {"message": [value]}
    assert isinstance(value, dict)
    Envelope(value).entries()
    list(leaves(value))
