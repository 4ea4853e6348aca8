"""From bytes to plain values: tolerant JSON, in which no number passes through a float."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from enum import Enum, auto
from typing import TYPE_CHECKING

import msgspec

from nonvoip_desktop.domain.reading import by_key, key_name, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def names(text: str) -> frozenset[str]:
    """The words of ``text``: sets of keys read better this way."""
    return frozenset(text.split())


#: Words longer than this are cut: they are one line for the person.
LONGEST_WORDS = 300
#: Answers are looked into this deep.
_DEEPEST = 6
#: Keys under which an answer may keep its details, besides ``message``.
_HOLDERS = names(
    "message messages data result results response payload order orders item items number numbers "
    "product products"
)
#: Keys under which words for the person may stand, the likeliest first.
_WORD_KEYS = (
    "message",
    "error",
    "errors",
    "msg",
    "detail",
    "details",
    "description",
    "reason",
    "info",
    "text",
    "title",
)


class Unreadable(ValueError):
    """The bytes are not JSON. The text says why and shows nothing of them."""


class Status(Enum):
    """The ``status`` of an answer, in any spelling (guide, 'Error Handling Guidance')."""

    SUCCESS = auto()
    INFO = auto()
    ERROR = auto()
    #: Missing, or a word of its own.
    OTHER = auto()


_STATUSES = {
    Status.SUCCESS: "success successful succeeded ok true 1",
    Status.INFO: "info information notice",
    Status.ERROR: "error errors err fail failed failure false 0",
}
_STATUS_NAMES = {word: status for status, words in _STATUSES.items() for word in words.split()}


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


_DECODER = msgspec.json.Decoder(float_hook=_number)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def encode(fields: Mapping[str, object]) -> bytes:
    """A request's body. A ``Decimal`` is written as a number with exactly its own digits."""
    return _ENCODER.encode(fields)


def decode(body: bytes) -> object:
    """The JSON value of ``body``; numbers with a fraction or exponent are ``Decimal``.

    What the strict decoder refuses is tried once more with forbearance: broken
    bytes, raw line breaks and halves of surrogate pairs inside of texts do not
    hide an order's id or a code. Raises ``Unreadable``.
    """
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        return _DECODER.decode(body)
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(
            body.decode("utf-8", "replace"),
            strict=False,
            parse_float=_number,
            parse_constant=lambda _: None,
        )
    except RecursionError:
        raise Unreadable("It is nested too deep.") from None
    except ValueError:
        raise Unreadable("It is not JSON.") from None


def status_named(text: str) -> Status:
    """The status that a word means."""
    return _STATUS_NAMES.get(key_name(text), Status.OTHER)


class Envelope:
    """A JSON object as the service wraps its answers in one."""

    __slots__ = ("fields", "raw", "status", "status_text")

    def __init__(self, raw: Mapping[str, object]) -> None:
        self.raw = raw
        self.fields = by_key(raw)
        self.status, self.status_text = _status(self.fields)

    @classmethod
    def of(cls, value: object) -> Envelope | None:
        """The envelope in a decoded value: an object, or a list of exactly one."""
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        return cls(value) if isinstance(value, dict) else None

    @property
    def message(self) -> object:
        """``message``, or what stands under a name of the same meaning."""
        for key in ("message", "data", "result", "results", "response", "payload"):
            if self.fields.get(key) is not None:
                return self.fields[key]
        return None

    def words(self) -> str:
        """The service's own words for the person, one line, perhaps empty."""
        found = (text for key in _WORD_KEYS for text in _texts(self.fields.get(key)))
        line = " ".join(" ".join(dict.fromkeys(found)).split())
        return "".join(char for char in line if char.isprintable())[:LONGEST_WORDS]

    def entries(self) -> list[dict[str, object]]:
        """The objects with an answer's details, their keys as ``key_name`` writes them.

        Without any, the answer itself; a single one is joined with what stands
        beside ``message``.
        """
        found = [by_key(entry) for inner in _held(self.raw) for entry in _objects(inner, 0)]
        if len(found) > 1:
            return found
        top = {
            key: value
            for key, value in self.fields.items()
            if key not in ("status", "message")
            and not (key in _HOLDERS and isinstance(value, dict | list))
        }
        if found:
            return [top | {key: value for key, value in found[0].items() if value is not None}]
        return [top] if top else []


def leaves(value: object, depth: int = 0) -> Iterator[tuple[str, object]]:
    """Every single value below ``value`` with the key that it stands under."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                yield from leaves(inner, depth + 1)
            else:
                yield str(key), inner
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict | list):
                yield from leaves(inner, depth + 1)
            else:
                yield "", inner


def _status(fields: Mapping[str, object]) -> tuple[Status, str]:
    for key in ("status", "success"):
        raw = fields.get(key)
        if isinstance(raw, bool):
            return (Status.SUCCESS if raw else Status.ERROR), ""
        text = text_of(raw, 64)
        if text is not None:
            return status_named(text), text
    return Status.OTHER, ""


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    """The texts below a key that holds words, without what stands under other keys."""
    if isinstance(value, str):
        text = text_of(value)
        if text is not None:
            yield text
    elif depth < 3 and isinstance(value, list):
        for inner in value[:5]:
            yield from _texts(inner, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        named = by_key(value)
        known = [named[key] for key in _WORD_KEYS if key in named]
        # {"email": ["is required"]}: a field's name with what is wrong with it.
        for inner in known or [item for item in named.values() if isinstance(item, list)][:5]:
            yield from _texts(inner, depth + 1)


def _objects(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for inner in value:
            yield from _objects(inner, depth + 1)
    elif isinstance(value, dict) and value:
        found = [entry for inner in _held(value) for entry in _objects(inner, depth + 1)]
        named = any(key_name(key) == "orderid" for key in value)
        if len(found) > 1 and not named:
            yield from found
        elif found:
            # The inner object's keys come first, and so do its values.
            yield from ({**entry, **value, **entry} for entry in found)
        else:
            yield value


def _held(value: Mapping[str, object]) -> list[object]:
    """The objects and lists that stand under the keys for details."""
    return [
        inner
        for key, inner in value.items()
        if key_name(key) in _HOLDERS and isinstance(inner, dict | list) and inner
    ]
