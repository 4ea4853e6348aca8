"""The table of behaviour, 'Money' 4: which HTTP answer is what, for each kind of call."""

from __future__ import annotations

from typing import Any

import pytest

from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.domain.answers import NoSms, Placed, PriceChangeRequired, Sms
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    ServiceRefused,
    UnexpectedAnswer,
)
from tests.unit.api.made import PASSWORD, decoded, success

ERROR = {"status": "error", "message": "No."}
ORDER = success(message=[{"order_id": 1, "number": "16095550123"}])
HTML = b"<!DOCTYPE html><html><body>Sign in</body></html>"
ANY = {"order_id": 5}

SPEND = [e for e in Endpoint if e.kind.name == "SPEND"]
READS = [Endpoint.BALANCE, Endpoint.PRODUCTS, Endpoint.COUNTRY_PRODUCTS]


def error_of(endpoint: Endpoint, *answer: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        decoded(endpoint, *answer)
    return caught.value


@pytest.mark.parametrize("http_status", [200, 201, 302, 400, 404, 408, 409, 425, 500, 502, 503])
def test_an_order_id_counts_at_any_http_status(http_status: int) -> None:
    assert isinstance(decoded(Endpoint.ORDER, ORDER, http_status), Placed)


@pytest.mark.parametrize("endpoint", SPEND)
@pytest.mark.parametrize("http_status", [200, 400, 402, 404, 422])
def test_a_readable_error_is_a_plain_refusal(endpoint: Endpoint, http_status: int) -> None:
    error = error_of(endpoint, ERROR, http_status)
    assert type(error) is ServiceRefused
    assert not error.may_have_had_effect
    assert (error.message, error.http_status) == ("No.", http_status)


@pytest.mark.parametrize("endpoint", SPEND)
@pytest.mark.parametrize("http_status", [408, 409, 425, 500, 502, 503, 504])
@pytest.mark.parametrize("body", [ERROR, {"status": "success"}, {"message": "?"}, {}])
def test_an_undecided_status_leaves_spending_open(
    endpoint: Endpoint, http_status: int, body: Any
) -> None:
    error = error_of(endpoint, body, http_status)
    assert type(error) is OutcomeUnknown
    assert error.may_have_had_effect


@pytest.mark.parametrize("endpoint", READS)
@pytest.mark.parametrize("http_status", [408, 425, 500, 503])
def test_an_undecided_status_costs_a_read_nothing(endpoint: Endpoint, http_status: int) -> None:
    error = error_of(endpoint, ERROR, http_status)
    assert type(error) is OutcomeUnknown
    assert not error.may_have_had_effect


def test_a_conflict_refuses_a_rejection() -> None:
    assert type(error_of(Endpoint.REJECT, ERROR, 409)) is ServiceRefused


@pytest.mark.parametrize("endpoint", list(Endpoint))
@pytest.mark.parametrize(
    ("body", "http_status", "content_type"),
    [
        (HTML, 200, "text/html"),
        (HTML, 502, "text/html"),
        (HTML, 200, "application/json"),
        (HTML, 401, "text/html"),
        (b"", 302, "text/html"),
        (b"", 302, ""),
        (b"OK", 200, "text/plain"),
        (b"Bad gateway", 502, ""),
        (b'{"login": "here"}', 200, "text/plain"),
        (b'{"login": "here"}', 302, "application/json"),
    ],
)
def test_what_is_not_from_the_service(
    endpoint: Endpoint, body: bytes, http_status: int, content_type: str
) -> None:
    error = error_of(endpoint, body, http_status, content_type)
    assert type(error) is NotTheService
    assert error.http_status == http_status
    assert error.may_have_had_effect is (endpoint not in [*READS, Endpoint.GET_SMS])
    assert "<" not in error.message


@pytest.mark.parametrize("endpoint", list(Endpoint))
@pytest.mark.parametrize(
    "body",
    [b"", b'{"status":"succ', b"[]", b'"success"', b"null", b'[{"a":1},{"a":2}]', b'{"foo": 1}'],
)
def test_what_cannot_be_read(endpoint: Endpoint, body: bytes) -> None:
    error = error_of(endpoint, body)
    assert type(error) is UnexpectedAnswer
    assert error.may_have_had_effect is (endpoint not in [*READS, Endpoint.GET_SMS])


def test_the_body_counts_and_not_its_content_type() -> None:
    assert isinstance(decoded(Endpoint.ORDER, ORDER, 200, "text/html"), Placed)
    assert type(error_of(Endpoint.ORDER, ERROR, 200, "text/html")) is ServiceRefused


@pytest.mark.parametrize("endpoint", [each for each in Endpoint if each != Endpoint.SAVE_URL])
@pytest.mark.parametrize(
    ("body", "http_status"),
    [
        ({"status": "error", "message": "Invalid email or password."}, 200),
        ({"status": "error", "message": "Invalid email or password."}, 400),
        ({"status": "error", "message": "No."}, 401),
        ({"message": "Unauthenticated."}, 401),
        ({}, 401),
        ({"status": "error", "message": "Forbidden"}, 403),
    ],
)
def test_a_password_that_is_not_accepted(endpoint: Endpoint, body: Any, http_status: int) -> None:
    error = error_of(endpoint, body, http_status)
    assert type(error) is AuthenticationFailed
    assert not error.may_have_had_effect


def test_a_403_about_something_else_signs_nobody_out() -> None:
    refusal = {"status": "error", "message": "Rejecting this number is not allowed."}
    assert type(error_of(Endpoint.REJECT, refusal, 403)) is ServiceRefused
    assert type(error_of(Endpoint.BALANCE, refusal, 403)) is AuthenticationFailed


def test_what_carries_no_password_signs_nobody_out() -> None:
    refusal = {"status": "error", "message": "User not found"}
    assert type(error_of(Endpoint.SAVE_URL, refusal, 401)) is ServiceRefused


def test_a_4xx_of_a_framework_is_a_refusal() -> None:
    body = {"message": "The given data was invalid.", "errors": {"product_id": ["Unknown."]}}
    error = error_of(Endpoint.ORDER, body, 422)
    assert type(error) is ServiceRefused
    assert error.message == "The given data was invalid. Unknown."


@pytest.mark.parametrize(
    ("body", "http_status", "gone"),
    [
        ({"status": "error", "message": "No SMS yet."}, 200, False),
        ({"status": "error", "message": "No SMS yet."}, 400, False),
        ({"status": "error", "message": "Order not found."}, 404, True),
        ({"status": "info", "message": "Waiting"}, 200, False),
        ({"status": "success", "sms": "", "pin": ""}, 200, False),
        ({"status": "success", "sms": None}, 200, False),
        ({"status": "success", "message": []}, 200, False),
        ({"status": "success"}, 200, False),
        ({"status": None, "sms": ""}, 200, False),
        ({"status": "Awaiting MDN", "number": ""}, 200, False),
        ({"status": "Timed Out"}, 200, True),
        ({"status": "success", "message": [{"status": "Rejected", "sms": ""}]}, 200, True),
        ({"status": "error", "message": "No.", "sms": "No SMS received"}, 200, False),
        ({"message": "Not Found"}, 404, False),
    ],
)
def test_no_message_is_a_value(body: Any, http_status: int, gone: bool) -> None:
    answer = decoded(Endpoint.GET_SMS, body, http_status)
    assert isinstance(answer, NoSms)
    assert answer.gone is gone


def test_a_message_counts_at_any_http_status() -> None:
    body = success(sms="Your code is 545", pin="545")
    assert isinstance(decoded(Endpoint.GET_SMS, body, 500), Sms)


def test_a_decision_named_by_an_error_is_still_one() -> None:
    body = {"status": "error", "message": "Price_Change_Required", "available_price": "1.70"}
    assert isinstance(decoded(Endpoint.ORDER, body, 400), PriceChangeRequired)


def test_the_password_is_in_no_error() -> None:
    echo = {"status": "error", "message": f"Bad login a@b.c {PASSWORD}"}
    refusal = error_of(Endpoint.BALANCE, echo)
    assert PASSWORD not in f"{refusal!r} {refusal}"
    broken = error_of(Endpoint.BALANCE, b'{"password": "s3cret\\/pass", "balance": {}}')
    assert isinstance(broken, UnexpectedAnswer)
    assert "s3cret" not in f"{broken!r} {broken} {broken.detail}"
    assert "balance" in broken.detail
