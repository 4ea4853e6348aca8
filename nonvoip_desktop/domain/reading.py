"""Reads single values from outside in whatever form they come; what is unreadable is ``None``."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.money import parse_amount

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Longer texts are cut: no SMS is as long, and a label could not show it.
LONGEST_TEXT = 10_000
#: Seconds beyond this are no waiting time (ten years).
LONGEST_WAIT = 315_360_000

_ID = re.compile(r"[!-~]{1,64}")
_NO_IDS = frozenset({"0", "null", "none", "undefined", "false"})
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_CURRENCY = re.compile(r"^(?:USD|US\$)\s*|\s*(?:USD|\$)$", re.IGNORECASE)
_WHOLE = re.compile(r"(\d{1,15})(?:\.\d{1,9})?")
_LASTING = re.compile(
    r"(\d{1,9})\s*(s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?)", re.IGNORECASE
)
_UNIT_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)")
_PHONE = re.compile(r"\+?[\d\s().-]+")
_DATE_ONLY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=1024)
def key_name(key: str) -> str:
    """A key without case and separators: ``orderId`` and ``order_id`` are one."""
    return "".join(char for char in key.lower() if char.isalnum())


def by_key(values: Mapping[str, object]) -> dict[str, object]:
    """The mapping under its ``key_name``.

    Of two keys that fall together an empty one yields, then one that is not
    spelled as the guide spells, in lower case.
    """
    named: dict[str, object] = {}
    for key, value in values.items():
        name = key_name(key)
        if named.get(name) in (None, "") or (
            value not in (None, "") and key.replace("_", "") == name
        ):
            named[name] = value
    return named


def text_of(raw: object, limit: int = LONGEST_TEXT) -> str | None:
    """A text without blanks around it; numbers become text, everything else is ``None``.

    NUL characters and halves of surrogate pairs, which no database takes, are replaced.
    """
    if isinstance(raw, str):
        text = raw
    elif isinstance(raw, int) and not isinstance(raw, bool):
        text = _digits(raw)
    elif isinstance(raw, Decimal) and _sane(raw):
        text = format(raw, "f")
    else:
        return None
    text = text.strip()[:limit]
    if "\0" in text:
        text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return text.strip() or None


def id_of(raw: object) -> str | None:
    """An id, given as number or text. Zero, truth values and texts with blanks are none."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, Decimal):
        raw = int(raw) if _sane(raw) and raw == raw.to_integral_value() else None
    if isinstance(raw, int):
        raw = _digits(raw) if raw > 0 else None
    if not isinstance(raw, str):
        return None
    text = raw.strip()
    if text.lower() in _NO_IDS or not _ID.fullmatch(text):
        return None
    return text


def phone_of(raw: object) -> str | None:
    """The digits of a phone number, or ``None`` where there is none yet."""
    text = text_of(raw, 64)
    if text is None or not _PHONE.fullmatch(text):
        return None
    digits = "".join(char for char in text if char in "0123456789")
    return digits if 5 <= len(digits) <= 20 else None


def whole_of(raw: object) -> int | None:
    """A count or a span as a whole number; a fraction is cut off, a negative is ``None``."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int):
        return raw if 0 <= raw < 10**15 else None
    if isinstance(raw, Decimal):
        return int(raw) if _sane(raw) and 0 <= raw < 10**15 else None
    if not isinstance(raw, str):
        return None
    text = raw.strip()
    if _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    match = _WHOLE.fullmatch(text)
    return int(match.group(1)) if match and match.group(1).isascii() else None


def amount_of(raw: object) -> Decimal | None:
    """An amount as ``parse_amount`` reads it; the currency may also stand as ``USD`` or behind."""
    if isinstance(raw, str):
        raw = _CURRENCY.sub("", raw.strip())
    return parse_amount(raw)


def moment_of(raw: object) -> datetime | None:
    """A moment in UTC. The service's times are UTC where they do not say otherwise.

    Understood: ISO 8601 with or without a zone, ``YYYY-MM-DD HH:MM:SS``, slashes
    for dashes, the mail and HTTP form, an epoch in seconds or milliseconds, and
    the object ``{"date": …}``. A bare date means the end of that day, so that
    nothing is given up while it may still live. Years outside 2000 to 2099 are
    ``None``.
    """
    found = None
    if isinstance(raw, dict):
        zone = text_of(raw.get("timezone")) or "UTC"
        plain = zone.upper() in ("UTC", "GMT", "Z", "+00:00")
        found = _moment_of_text(text_of(raw.get("date"), 64) or "") if plain else None
    elif (number := whole_of(raw)) is not None:
        found = _moment_of_epoch(number)
    elif isinstance(raw, str):
        found = _moment_of_text(raw.strip())
    return found if found is not None and _EARLIEST <= found < _LATEST else None


def expiry_of(raw: object) -> int | datetime | None:
    """Seconds from now or a moment, whichever the value means; ``None`` if neither.

    A number below a thousand million is a span in seconds, a larger one an
    epoch; texts such as ``15 minutes`` and ``00:14:59`` are spans too.
    """
    if isinstance(raw, str):
        text = raw.strip()
        if match := _CLOCK.fullmatch(text):
            hours, minutes, seconds = (int(part) for part in match.groups())
            return hours * 3600 + minutes * 60 + seconds
        if match := _LASTING.fullmatch(text):
            span = int(match.group(1)) * _UNIT_SECONDS[match.group(2)[0].lower()]
            return span if span <= LONGEST_WAIT else None
    number = whole_of(raw)
    if number is not None and number < 1_000_000_000:
        return number if number <= LONGEST_WAIT else None
    return moment_of(raw)


def _digits(number: int) -> str:
    # Beyond this Python refuses to write the digits, and no id is as long.
    return str(number) if abs(number) < 10**30 else ""


def _sane(amount: Decimal) -> bool:
    """Whether the figure can be written out and calculated with."""
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and -12 <= exponent <= 12 and abs(amount) < 10**30


def _moment_of_epoch(number: int) -> datetime | None:
    if number >= 10**11:
        number //= 1000
    if not 1_000_000_000 <= number < 10**11:
        return None
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=number)


def _moment_of_text(text: str) -> datetime | None:
    if not text or len(text) > 64:
        return None
    for zone in (" UTC", " GMT"):
        text = text.removesuffix(zone)
    if re.match(r"\d{4}/\d{2}/\d{2}", text):
        text = text.replace("/", "-", 2)
    try:
        found = datetime.fromisoformat(text)
        if _DATE_ONLY.fullmatch(text):
            found = datetime.combine(found.date(), time(23, 59, 59))
    except ValueError:
        try:
            found = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
