"""Reads what the service posts to the callback address (guide, 'Callback Payloads')."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.callback import AuctionWon, CallbackEvent, IncomingMessage
from nonvoip_desktop.domain.reading import (
    by_key,
    expiry_of,
    id_of,
    key_name,
    moment_of,
    phone_of,
    text_of,
)
from nonvoip_desktop.errors import UnexpectedAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXT_KEYS = ("sms", "text", "smstext", "fullsms", "content", "body")
_PIN_KEYS = ("code", "pin", "otp")
_EVENT_ID_KEYS = ("smsid", "messageid", "eventid", "callbackid", "uuid", "id")
_TIME_KEYS = ("receivedat", "received", "sentat", "createdat", "timestamp", "time", "date")
_EXPIRY_KEYS = ("expiration", "tillexpiration", "expires", "expiresin", "expiresat", "endon")
#: A callback tells of a handful of orders; more than this is none of the service's.
_MOST_ENTRIES = 1000

#: The event of this program's own, by which it tests the way to its receiver.
TEST_EVENT = "nonvoip_desktop_test"


class NotJson(UnexpectedAnswer):
    """The body of a callback is not JSON."""


def sample_nonce(body: bytes) -> str | None:
    """The nonce of this program's own sample; ``None`` for everything else."""
    if TEST_EVENT.encode() not in body or len(body) > 500:
        return None
    try:
        value = json.loads(body)
        found = value["message"]["nonce"] if value["event"] == TEST_EVENT else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return found if isinstance(found, str) else None


def parse_callback(body: bytes) -> tuple[CallbackEvent, ...]:
    """The events in a callback's body, at least one, in their order.

    ``message`` may be an object or a list, ids and numbers may be text or
    number, and ``order_id`` may be missing. Raises ``UnexpectedAnswer`` when
    nothing of it is an event (``NotJson`` if it is no JSON at all), and nothing else.
    """
    try:
        value = json.loads(
            body.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"),
            strict=False,
            parse_float=_number,
            parse_constant=lambda _: None,
        )
    except (ValueError, RecursionError):
        raise NotJson("The callback is not JSON.") from None
    found = tuple(event for call in _calls(value) for event in _events(call))
    if not found:
        raise UnexpectedAnswer("The callback holds no event that is known.")
    return found


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _calls(value: object) -> Iterator[dict[str, object]]:
    several = value if isinstance(value, list) else [value]
    for call in several[:_MOST_ENTRIES]:
        if isinstance(call, dict):
            yield by_key(call)


def _events(call: dict[str, object]) -> Iterator[CallbackEvent]:
    # The service writes 'auction_wining'; a mended spelling means the same.
    event = key_name(text_of(call.get("event"), 64) or "")
    message = call.get("message", call.get("data"))
    entries = message if isinstance(message, list) else [message]
    for raw in entries[:_MOST_ENTRIES]:
        if not isinstance(raw, dict):
            continue
        entry = by_key(raw)
        if event in ("incomingmessage", "incomingsms", "message", "sms"):
            incoming = _incoming(entry)
            if incoming is not None:
                yield incoming
        elif event in ("auctionwining", "auctionwinning", "auctionwon"):
            won = _won(entry)
            if won is not None:
                yield won


def _incoming(entry: dict[str, object]) -> IncomingMessage | None:
    text = next((found for key in _TEXT_KEYS if (found := text_of(entry.get(key)))), None)
    if text is None:
        return None
    return IncomingMessage(
        text=text,
        order_id=id_of(entry.get("orderid")),
        number=phone_of(entry.get("number")),
        service=text_of(entry.get("service"), 200),
        sender=text_of(entry.get("sender"), 64),
        pin=next((found for key in _PIN_KEYS if (found := text_of(entry.get(key), 64))), None),
        type=text_of(entry.get("type"), 64),
        event_id=next((found for key in _EVENT_ID_KEYS if (found := id_of(entry.get(key)))), None),
        sent_at=next((time for key in _TIME_KEYS if (time := moment_of(entry.get(key)))), None),
    )


def _won(entry: dict[str, object]) -> AuctionWon | None:
    order_id = id_of(entry.get("orderid"))
    number = phone_of(entry.get("number"))
    if order_id is None and number is None:
        return None
    told = (expiry_of(entry.get(key)) for key in _EXPIRY_KEYS)
    expiry = next((each for each in told if each is not None), None)
    return AuctionWon(
        number=number,
        order_id=order_id,
        service=text_of(entry.get("service"), 200),
        expires_in=expiry if isinstance(expiry, int) else None,
        expires_at=None if isinstance(expiry, int) else expiry,
    )
