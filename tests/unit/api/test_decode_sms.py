"""The latest message of an order in all its forms."""

from __future__ import annotations

from typing import Any

import pytest

from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.domain.answers import NoSms, Sms
from nonvoip_desktop.errors import UnexpectedAnswer
from tests.unit.api.made import decoded, success

TEXT = "Your Instagram OTP is 545"
REST = {"number": "16095170503", "service": "Instagram", "type": "short_term"}


@pytest.mark.parametrize(
    "body",
    [
        success(sms=TEXT, pin="545", **REST),
        success(sms=TEXT, pin=545, **REST),
        success(sms=[TEXT], pin="545", **REST),
        success(message={"sms": TEXT, "code": "545", **REST}),
        success(message=[{"order_id": 1, "sms": TEXT, "pin": "545", **REST}]),
        success(message="Message received", data={"text": TEXT, "otp": "545", **REST}),
        {"status": "Completed", "sms": TEXT, "pin": "545", **REST},
        {"sms": TEXT, "pin": "545", **REST},
    ],
)
def test_a_message(body: Any) -> None:
    assert decoded(Endpoint.GET_SMS, body) == Sms(TEXT, "545", **REST)


@pytest.mark.parametrize("pin", [None, "", " ", "null", False, []])
def test_a_pin_may_be_missing(pin: Any) -> None:
    assert decoded(Endpoint.GET_SMS, success(sms=TEXT, pin=pin, **REST)) == Sms(TEXT, None, **REST)


def test_leading_zeros_of_a_pin_stay() -> None:
    assert decoded(Endpoint.GET_SMS, success(sms="Code 0045", pin="0045")).pin == "0045"


@pytest.mark.parametrize("sms", [None, "", "  ", "null", [], {}, False])
def test_an_empty_message_is_none(sms: Any) -> None:
    answer = decoded(Endpoint.GET_SMS, success(sms=sms, pin="", **REST))
    assert answer == NoSms(**REST)


def test_words_beside_a_success_are_no_message() -> None:
    answer = decoded(Endpoint.GET_SMS, success(message="Waiting for SMS 12345"))
    assert answer == NoSms("Waiting for SMS 12345")


def test_a_number_may_come_before_any_message() -> None:
    body = {"status": "info", "message": "Waiting", "number": "16095170503"}
    assert decoded(Endpoint.GET_SMS, body) == NoSms("Waiting", number="16095170503")


@pytest.mark.parametrize("sms", [{"body": TEXT}, [TEXT, TEXT], [1, 2]])
def test_a_message_in_an_unknown_form_is_not_passed_over(sms: Any) -> None:
    with pytest.raises(UnexpectedAnswer):
        decoded(Endpoint.GET_SMS, success(sms=sms))


def test_broken_bytes_do_not_hide_a_code() -> None:
    body = b'{"status":"success","sms":"caf\xe9 1234\nbye","pin":"1234"}'
    answer = decoded(Endpoint.GET_SMS, body)
    assert answer.pin == "1234"
    assert answer.text.startswith("caf")
