"""Callbacks in every form that the guide and the field notes name."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from nonvoip_desktop.callbacks.parse import parse_callback
from nonvoip_desktop.domain.callback import AuctionWon, IncomingMessage
from nonvoip_desktop.errors import UnexpectedAnswer

TEXT = "Your Instagram OTP is 545"
GUIDE = {
    "order_id": 454303,
    "number": "16095170503",
    "service": "Instagram",
    "sender": "8843",
    "sms": TEXT,
    "code": "545",
    "type": "str",
}
MEANT = IncomingMessage(
    text=TEXT,
    order_id="454303",
    number="16095170503",
    service="Instagram",
    sender="8843",
    pin="545",
    type="str",
)
WON = {"order_id": 4545, "number": "16095170503", "service": "GMail", "expiration": 900}


def parsed(payload: Any) -> tuple[Any, ...]:
    return parse_callback(payload if isinstance(payload, bytes) else json.dumps(payload).encode())


@pytest.mark.parametrize(
    "payload",
    [
        {"event": "incoming_message", "message": GUIDE},
        {"event": "incoming_message", "message": [GUIDE]},
        {"event": "incomingMessage", "message": {**GUIDE, "order_id": "454303"}},
        {"Event": "INCOMING_MESSAGE", "data": {**GUIDE, "sender": 8843, "code": 545}},
        [{"event": "incoming_message", "message": {**GUIDE, "extra": [1, {}]}}],
    ],
)
def test_an_incoming_message(payload: Any) -> None:
    assert parsed(payload) == (MEANT,)


def test_an_order_may_not_be_named() -> None:
    (event,) = parsed({"event": "incoming_message", "message": [{"number": 5551234, "sms": "x"}]})
    assert event == IncomingMessage(text="x", number="5551234")


def test_a_second_sms_is_told_by_its_id_or_time() -> None:
    message = {**GUIDE, "sms_id": 77, "received_at": "2026-07-06 12:00:00"}
    (event,) = parsed({"event": "incoming_message", "message": message})
    assert (event.event_id, event.sent_at) == ("77", datetime(2026, 7, 6, 12, tzinfo=UTC))


@pytest.mark.parametrize("event", ["auction_wining", "auction_winning", "auctionWining"])
@pytest.mark.parametrize("listed", [True, False])
def test_a_bid_that_was_won(event: str, listed: bool) -> None:
    events = parsed({"event": event, "message": [WON] if listed else WON})
    assert events == (AuctionWon("16095170503", "4545", "GMail", expires_in=900),)


def test_a_bid_may_have_a_date() -> None:
    message = {**WON, "expiration": "2026-07-06 12:00:00"}
    (event,) = parsed({"event": "auction_wining", "message": message})
    assert (event.expires_in, event.expires_at) == (None, datetime(2026, 7, 6, 12, tzinfo=UTC))


def test_several_at_once_keep_their_order() -> None:
    payload = {"event": "incoming_message", "message": [{"sms": "1"}, {}, 5, {"sms": "2"}]}
    assert [event.text for event in parsed(payload)] == ["1", "2"]


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        b"[" * 100_000,
        b"9" * 5000,
        {},
        [],
        5,
        None,
        {"event": "incoming_message"},
        {"event": "incoming_message", "message": "text"},
        {"event": "incoming_message", "message": {"sms": ""}},
        {"event": "incoming_message", "message": {"sms": {"deep": 1}}},
        {"event": "something_new", "message": GUIDE},
        {"event": ["incoming_message"], "message": GUIDE},
        {"event": "auction_wining", "message": {"service": "GMail"}},
    ],
)
def test_what_is_no_callback(payload: Any) -> None:
    with pytest.raises(UnexpectedAnswer):
        parsed(payload)


def test_broken_bytes_do_not_hide_a_code() -> None:
    body = b'{"event":"incoming_message","message":{"sms":"caf\xe9\n1234","code":"1234"}}'
    (event,) = parsed(body)
    assert event.pin == "1234"
