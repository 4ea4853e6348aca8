"""The two decision states of an order, and the amounts that they ask for.

Guide, '/api/order', 'Important order responses': ``Price_Change_Required`` and
``Premium_Available``. How their amounts are named is not written anywhere.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from nonvoip_desktop.api.wire import Envelope, Status, leaves, names
from nonvoip_desktop.domain.answers import PremiumAvailable, PriceChangeRequired
from nonvoip_desktop.domain.reading import amount_of, key_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal


class Decision(Enum):
    """What the service asks before it goes on."""

    PRICE = auto()
    BID = auto()


_NAMES = {"pricechangerequired": Decision.PRICE, "premiumavailable": Decision.BID}
_HINTS = {
    Decision.PRICE: re.compile(r"pricechange|pricehaschanged|newprice|higherprice"),
    Decision.BID: re.compile(r"premium|auction|\bbid"),
}
_OWN_KEYS = {"availableprice": Decision.PRICE, "recommendedbid": Decision.BID}

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: A key with one of these holds another figure than the one that is asked for.
_BESIDE = names(
    "old previous prior listed list original requested your before last balance id ids count "
    "code status time expiration expires expiry seconds minutes phone number stock quantity "
    "product order user http error"
)
_LOW = names("min minimum lowest low least")
_HIGH = names("max maximum highest high most")
_PRICE_WORDS = frozenset({"price", "cost"})
_BID_WORDS = frozenset({"bid", "auction", "premium", "recommended", "suggested"})
_ANY_AMOUNT = names("amount value offer required new total charge pay usd accepted max")


def named_in(envelope: Envelope) -> Decision | None:
    """The decision state that the answer names in so many words, in any spelling."""
    found = {
        _NAMES[name] for text in _keys_and_texts(envelope.raw) if (name := _plain(text)) in _NAMES
    }
    return found.pop() if len(found) == 1 else None


def asked_in(envelope: Envelope) -> Decision | None:
    """The decision state of an answer, for ``info`` also by its words and keys."""
    named = named_in(envelope)
    if named is not None or envelope.status is not Status.INFO:
        return named
    words = [_plain(text) for text in _keys_and_texts(envelope.raw)]
    by_key = {_OWN_KEYS[word] for word in words if word in _OWN_KEYS}
    if len(by_key) == 1:
        return by_key.pop()
    hinted = {kind for kind, hint in _HINTS.items() if any(hint.search(word) for word in words)}
    return hinted.pop() if len(hinted) == 1 else None


def decision(envelope: Envelope, words: str) -> PriceChangeRequired | PremiumAvailable | None:
    """The decision that an answer asks for, with its amounts, or ``None``."""
    match asked_in(envelope):
        case Decision.PRICE:
            return PriceChangeRequired(_price(envelope), words)
        case Decision.BID:
            return PremiumAvailable(
                _bid(envelope),
                words,
                lowest_bid=_the_only(_under(envelope, _BID_WORDS, only=_LOW)),
                highest_bid=_the_only(_under(envelope, _BID_WORDS, only=_HIGH)),
            )
        case _:
            return None


def _price(envelope: Envelope) -> Decimal | None:
    own = _under_name(envelope, "availableprice")
    return _first_that_says(
        own,
        _under(envelope, _PRICE_WORDS, without=_BID_WORDS),
        _under(envelope, _ANY_AMOUNT, without=_BID_WORDS),
    )


def _bid(envelope: Envelope) -> Decimal | None:
    return _first_that_says(
        _under_name(envelope, "recommendedbid"),
        _under(envelope, _BID_WORDS, without=_LOW | _HIGH),
        _under(envelope, _PRICE_WORDS | _ANY_AMOUNT, without=_LOW | _HIGH),
    )


def _first_that_says(*tiers: list[object]) -> Decimal | None:
    """The amount of the first tier that holds anything: a worse key never mends a better one."""
    for values in tiers:
        if values:
            return _the_only(values)
    return None


def _the_only(values: Iterable[object]) -> Decimal | None:
    """The one amount that all values mean; ``None`` if they differ or one cannot be read."""
    amounts = {amount_of(value) for value in values}
    amount = amounts.pop() if len(amounts) == 1 else None
    return amount if amount is not None and amount > 0 else None


def _under_name(envelope: Envelope, name: str) -> list[object]:
    return [value for key, value in _filled(envelope) if key_name(key) == name]


def _under(
    envelope: Envelope,
    words: frozenset[str],
    *,
    without: frozenset[str] = frozenset(),
    only: frozenset[str] | None = None,
) -> list[object]:
    """The values under keys with one of ``words`` that do not clearly mean something else."""
    found: list[object] = []
    for key, value in _filled(envelope):
        parts = {part.lower() for part in _PARTS.findall(key)}
        if not parts & words or parts & (_BESIDE | without):
            continue
        if only is None or parts & only:
            found.append(value)
    return found


def _filled(envelope: Envelope) -> Iterator[tuple[str, object]]:
    """Every single value that could be a figure; words and names are left out."""
    for key, value in leaves(envelope.raw):
        if isinstance(value, str) and not any(char.isdigit() for char in value):
            continue
        if value is not None and not isinstance(value, bool):
            yield key, value


def _plain(text: str) -> str:
    return key_name(text[:400])


def _keys_and_texts(value: object, depth: int = 0) -> Iterator[str]:
    if depth > 6:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _keys_and_texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys_and_texts(inner, depth + 1)
    elif isinstance(value, str):
        yield value
