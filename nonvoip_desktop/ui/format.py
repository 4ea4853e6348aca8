"""How amounts, numbers and times are written on the screen, as the language has them."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

if TYPE_CHECKING:
    from decimal import Decimal

translate = QCoreApplication.translate

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

#: Shown where an amount is not known.
UNKNOWN = "–"
_MINUS = "−"

#: Calling codes of one and two digits; all others have three.
_SHORT_CODES = frozenset(
    [
        *(1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49),
        *(51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86),
        *(90, 91, 92, 93, 94, 95, 98),
    ]
)
#: How the digits after the calling code are grouped, by how many they are.
_GROUPS = {7: (3, 4), 8: (4, 4), 9: (3, 3, 3), 10: (4, 6), 11: (3, 4, 4), 12: (4, 4, 4)}


def money(amount: Decimal | None) -> str:
    """Dollars with at least two decimals, and with more if the amount has more."""
    if amount is None:
        return UNKNOWN
    sign = _MINUS if amount < 0 else ""
    own = locale()
    before, after = _dollars(own.name())
    return f"{before[0]}{sign}{before[1]}{_grouped(abs(amount), own)}{after}"


def signed_money(amount: Decimal) -> str:
    """A difference in dollars, always with its sign."""
    return money(amount) if amount < 0 else f"{_mark(locale())}+{money(amount)}"


def locale() -> QLocale:
    """How numbers are written in the language of the window; English where there is none."""
    own = QLocale()
    # Not ``language()``, which brings the names of all languages.
    return QLocale("en_US") if own.name() == "C" else own


@lru_cache(maxsize=16)
def _dollars(name: str) -> tuple[tuple[str, str], str]:
    """What stands around an amount: before its sign, between that and the figure, behind it."""
    own = QLocale(name)
    # The figure is replaced afterwards: an amount never goes through a float.
    sample = own.toCurrencyString(1.0, "$")
    for mark in "\u200e\u200f\u061c":
        sample = sample.replace(mark, "")
    before, _, after = sample.partition(own.toString(1.0, "f", 2))
    # Keeps sign, figure and dollar together in their order among Arabic words.
    return (_mark(own), before), after


def _mark(own: QLocale) -> str:
    """What keeps signs and digits in their order among words that run from right to left."""
    return "\u200e" if own.textDirection() == Qt.LayoutDirection.RightToLeft else ""


def percent(part: Decimal, whole: Decimal) -> str | None:
    """``part`` in per cent of ``whole`` with its sign, ``None`` where there is no such figure."""
    if whole <= 0:
        return None
    value = round(part / whole * 100)
    return f"{_mark(locale())}{_MINUS if value < 0 else '+'}{per_cent(abs(value))}"


def per_cent(value: int) -> str:
    """A number of per cent."""
    return translate("Format", "{number} %").format(number=count(value))


def bid(amount: Decimal | None) -> str:
    """A bid in the service's own unit, exactly as it was given."""
    if amount is None:
        return UNKNOWN
    return format(amount, "f").replace(".", locale().decimalPoint())


def count(number: int) -> str:
    """A count with thousands separated."""
    return locale().toString(number)


def _grouped(amount: Decimal, own: QLocale) -> str:
    plain = format(amount, "f")
    whole, _, decimals = plain.partition(".")
    return f"{own.toString(int(whole))}{own.decimalPoint()}{decimals.rstrip('0').ljust(2, '0')}"


def national(digits: str) -> str:
    """A number without its calling code: what is typed where the country is chosen beside."""
    if not (digits.isascii() and digits.isdigit()):
        return digits
    return digits[len(_calling_code(digits)) :]


def _calling_code(digits: str) -> str:
    return next((digits[:n] for n in (1, 2) if int(digits[:n] or 0) in _SHORT_CODES), digits[:3])


def number(digits: str) -> str:
    """A telephone number, grouped for reading: ``+1 609 555-0170``, ``+44 7700 900123``."""
    digits = digits.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return digits
    return among_words(_spaced(digits))


def _spaced(digits: str) -> str:
    if len(digits) == 11 and digits.startswith("1"):
        return f"+1 {digits[1:4]} {digits[4:7]}-{digits[7:]}"
    code = _calling_code(digits)
    rest = digits[len(code) :]
    if len(rest) not in _GROUPS:
        return f"+{digits}"
    parts, start = [], 0
    for length in _GROUPS[len(rest)]:
        parts.append(rest[start : start + length])
        start += length
    return f"+{code} {' '.join(parts)}"


def countdown(seconds: float) -> str:
    """The time left: ``12:41``, from an hour on ``3 h 05``, from two days on ``29 d``."""
    left = max(0, math.ceil(seconds))
    if left < HOUR:
        return f"{left // MINUTE:02}:{left % MINUTE:02}"
    if left < 2 * DAY:
        minutes = f"{left % HOUR // MINUTE:02}"
        return translate("Format", "{hours} h {minutes}").format(
            hours=left // HOUR, minutes=minutes
        )
    return translate("Format", "{days} d").format(days=left // DAY)


def spaced(pin: str) -> str:
    """A code with its characters apart: ``4 8 2 1 5``."""
    return " ".join(pin)


def among_words(figures: str) -> str:
    """Figures with blanks in between, kept in their order among words that run to the left."""
    mark = _mark(locale())
    return f"{mark}{figures}{mark}"


def joined(*parts: str) -> str:
    """What belongs to one thing, side by side: ``Telegram · 10 minutes``; without empty parts.

    Among words that run to the left, the figures of one part stay out of the names beside it.
    """
    mark = "\u200f" if _mark(locale()) else ""
    return f" {mark}·{mark} ".join(part for part in parts if part)


def age(seconds: float) -> str:
    """How old something is: ``updated just now``, ``updated 3 min ago``."""
    if seconds < MINUTE:
        return translate("Format", "updated just now")
    if seconds < HOUR:
        return translate("Format", "updated {count} min ago").format(count=int(seconds // MINUTE))
    if seconds < DAY:
        return translate("Format", "updated {count} h ago").format(count=int(seconds // HOUR))
    return translate("Format", "updated {count} d ago").format(count=int(seconds // DAY))


def utc_now() -> datetime:
    """The time of day now."""
    return datetime.now(UTC)


def in_zone(moment: datetime, use_utc: bool) -> datetime:
    """The moment in the person's zone, or in UTC."""
    return moment.astimezone(UTC) if use_utc else moment.astimezone()


def clock_time(moment: datetime, use_utc: bool = False) -> str:
    """The time of day of a UTC moment, in the person's zone or in UTC."""
    return in_zone(moment, use_utc).strftime("%H:%M:%S")


def day_and_time(moment: datetime, use_utc: bool = False) -> str:
    """Date and time of a UTC moment, in the person's zone or in UTC.

    English has no one order of day and month: there it is year, month, day.
    """
    local = in_zone(moment, use_utc)
    own = locale()
    if own.name().startswith("en_"):
        return local.strftime("%Y-%m-%d %H:%M")
    form = own.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    day = own.toString(QDate(local.year, local.month, local.day), form)
    return f"{day} {local:%H:%M}"


def zone(moment: datetime, use_utc: bool = False) -> str:
    """The zone that shown times are in: ``UTC``, ``UTC−05:00``."""
    offset = in_zone(moment, use_utc).utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / MINUTE)
    if minutes == 0:
        return "UTC"
    sign = _MINUS if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
