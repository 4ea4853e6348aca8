"""Values to and from columns: amounts as exact text, times as sortable UTC text."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache, wraps
from operator import contains
from typing import TYPE_CHECKING, Annotated, ParamSpec, TypeVar

from msgspec import Meta, ValidationError

from nonvoip_desktop.domain.money import amount_text
from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

P = ParamSpec("P")
T = TypeVar("T")

# Orders and messages, thousands at a start, are read by msgspec in a tenth of the time. The rows
# of the journal are few and read column by column: msgspec would take a number for an amount and a
# time of any form, which only damage can have made, and each start would make more structs.

#: Columns of rows that msgspec reads: a moment, and a truth value.
Time = Annotated[datetime, Meta(tz=True)]
Flag = Annotated[int, Meta(ge=0, le=1)]

#: The length of every stored time, as in ``2026-07-01T12:00:00.000000Z``.
TIME_LENGTH = 27


def to_time(value: datetime) -> str:
    """The moment as UTC text. Raises ``ValueError`` for a time without a zone."""
    if value.tzinfo is None:
        raise ValueError("a stored time needs a zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def to_time_or_none(value: datetime | None) -> str | None:
    """Like ``to_time``; nothing stays nothing."""
    return None if value is None else to_time(value)


def from_time(text: str) -> datetime:
    """The moment of a stored text. Raises ``ValueError`` for any other form."""
    if len(text) != TIME_LENGTH or not text.endswith("Z"):
        raise ValueError("not a stored time")
    return datetime.fromisoformat(text)


def from_time_or_none(text: str | None) -> datetime | None:
    """Like ``from_time``; nothing stays nothing."""
    return None if text is None else from_time(text)


def to_amount(value: Decimal | None) -> str | None:
    """The exact amount as plain digits. Raises ``ValueError`` for what is not a number."""
    if value is None:
        return None
    if not value.is_finite():
        raise ValueError("a stored amount must be finite")
    return amount_text(value)


def from_amount(text: str | None) -> Decimal | None:
    """The amount of a stored text. Raises ``ArithmeticError`` or ``ValueError`` for others."""
    if text is None:
        return None
    return finite(Decimal(text))


def finite(amount: Decimal | None) -> Decimal | None:
    """The amount that was read. Raises ``ValueError`` for what is not a number."""
    if amount is not None and not amount.is_finite():
        raise ValueError("not a stored amount")
    return amount


def to_text(value: str) -> str:
    """Text from outside in a form that SQLite takes.

    A lone surrogate, which JSON can carry, has no UTF-8 form; it becomes U+FFFD
    so that the rest of a message is not lost with it.
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def to_text_or_none(value: str | None) -> str | None:
    """Like ``to_text``; nothing stays nothing."""
    return None if value is None else to_text(value)


def from_flag(value: int) -> bool:
    """A stored truth value. Raises ``ValueError`` for anything but 0 and 1."""
    if value not in (0, 1):
        raise ValueError("not a stored truth value")
    return value == 1


_KINDS: dict[str, frozenset[type]] = {
    "t": frozenset({str}),
    "T": frozenset({str, type(None)}),
    "i": frozenset({int}),
}


@lru_cache
def _allowed(kinds: str) -> tuple[frozenset[type], ...]:
    return tuple(_KINDS[kind] for kind in kinds)


def typed(columns: Sequence[object], kinds: str) -> None:
    """Raise ``TypeError`` unless each column has its kind.

    ``t`` is text, ``T`` text or nothing, ``i`` a whole number. Strict tables
    demand that when a row is written; damage can change it afterwards.
    """
    if len(columns) != len(kinds) or not all(
        map(contains, _allowed(kinds), map(type, columns))  # Twice as fast as a loop.
    ):
        raise TypeError("a column of another type")


def decodes(what: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Turn what a row's unreadable values raise into ``StoreDamaged``, which names ``what``
    (a text that is marked for translation).

    SQLite's own checks do not see a changed byte inside a value. The cause is
    cut off because it can quote private text.
    """

    def decorate(decode: Callable[P, T]) -> Callable[P, T]:
        @wraps(decode)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return decode(*args, **kwargs)
            except (ValueError, TypeError, KeyError, ArithmeticError, ValidationError):
                words = translate(
                    "Store", "The database holds something that cannot be read: {what}."
                )
                raise StoreDamaged(words.format(what=translate("Store", what))) from None

        return guarded

    return decorate
