"""Answers to ``getsms``: the latest message, or none yet (guide, '/api/getsms')."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.api.decode_order import number_in, service_in
from nonvoip_desktop.api.recognise import is_gone
from nonvoip_desktop.api.wire import Status
from nonvoip_desktop.domain.answers import NoSms, Sms, SmsAnswer
from nonvoip_desktop.domain.reading import key_name, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nonvoip_desktop.api.judge import Answer

_TEXT_KEYS = ("sms", "smstext", "fullsms", "smscontent", "text", "content", "body")
_PIN_KEYS = ("pin", "code", "otp", "smscode", "verificationcode")
#: What stands in a field that is meant to be empty.
_EMPTY = frozenset({"null", "none", "undefined", "false", "[]", "{}"})
_KNOWN_KEYS = frozenset(
    {"status", "success", "message", "number", "service", "type", "error", "orderid", "data"}
).union(_TEXT_KEYS, _PIN_KEYS)


def get_sms(answer: Answer) -> SmsAnswer:
    """The message, or a value that says that there is none.

    A text counts with a success, and with a status that is none of the
    service's three. Raises ``UnexpectedAnswer`` for an object that has nothing
    of an answer, and for a text in a form that cannot be read: silence would
    hide it.
    """
    envelope = answer.envelope
    if not any(key_name(key) in _KNOWN_KEYS for key in envelope.raw):
        raise answer.unexpected("It has neither a status nor a message.")
    entries = envelope.entries()
    if envelope.status in (Status.SUCCESS, Status.OTHER):
        for entry in entries:
            text = _text(answer, entry)
            if text is not None:
                return Sms(
                    text=text,
                    pin=_pin(entry),
                    number=number_in(entry),
                    service=service_in(entry),
                    type=text_of(entry.get("type"), 64),
                )
    entry = entries[0] if entries else {}
    return NoSms(
        words=answer.words(),
        gone=_is_gone(answer, entry),
        number=number_in(entry),
        service=service_in(entry),
        type=text_of(entry.get("type"), 64),
    )


def _is_gone(answer: Answer, entry: Mapping[str, object]) -> bool:
    envelope = answer.envelope
    states = [text_of(entry.get("status"), 64) or ""]
    if envelope.status is Status.OTHER:
        states.append(envelope.status_text)
        # Words without any status come from something in between: {"message": "Not Found"}.
        words = envelope.words() if envelope.status_text else ""
    else:
        words = envelope.words()
    return any(is_gone(text) for text in (words, *states))


def _text(answer: Answer, entry: Mapping[str, object]) -> str | None:
    for key in _TEXT_KEYS:
        value = entry.get(key)
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
            value = value[0]
        text = text_of(value)
        if text is not None and text.lower() not in _EMPTY:
            return text
        if key == "sms" and isinstance(value, dict | list) and value:
            raise answer.unexpected("Its message has no form that can be read.")
    return None


def _pin(entry: Mapping[str, object]) -> str | None:
    for key in _PIN_KEYS:
        pin = text_of(entry.get(key), 64)
        if pin is not None and pin.lower() not in _EMPTY:
            return pin
    return None
