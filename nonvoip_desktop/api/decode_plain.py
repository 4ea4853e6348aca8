"""Answers to the calls with few details: balance, reject, reuse, activate, renew, saveurl."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from nonvoip_desktop.api.decode_order import EXPIRY_KEYS, expiry, number_in, service_in
from nonvoip_desktop.api.wire import Status
from nonvoip_desktop.domain.answers import (
    Activated,
    Rejected,
    Renewed,
    Reused,
    Saved,
    Unrecognised,
)
from nonvoip_desktop.domain.reading import amount_of, id_of, key_name, text_of, whole_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nonvoip_desktop.api.judge import Answer

_BALANCE_KEYS = ("balance", "currentbalance", "accountbalance", "userbalance", "credit", "credits")
_END_KEYS = ("endon", "endson", "endat", "endsat", "endtime", "activeuntil", "until")
_DURATION_KEYS = ("duration", "durationminutes", "minutes")
_REUSE_EXPIRY = ("tillexpiration", *EXPIRY_KEYS)
_GIVEN_BACK = frozenset({"rejected", "cancelled", "canceled", "refunded"})


def balance(answer: Answer) -> Decimal:
    """The balance, which may be below zero. Raises ``UnexpectedAnswer`` (guide, '/api/balance')."""
    for entry in answer.envelope.entries():
        for key in _BALANCE_KEYS:
            amount = _signed(entry.get(key))
            if amount is not None:
                return amount
    envelope = answer.envelope
    if envelope.status is Status.SUCCESS and "balance" not in envelope.fields:
        amount = _signed(envelope.message)
        if amount is not None:
            return amount
    raise answer.unexpected("It has no balance.")


def reject(answer: Answer) -> Rejected | Unrecognised:
    """A rejection that was accepted (guide, '/api/reject'). Raises ``UnexpectedAnswer``."""
    if key_name(answer.envelope.status_text) not in _GIVEN_BACK:
        _require_success(answer)
    return Rejected(answer.words())


def save_url(answer: Answer) -> Saved:
    """A callback address that was stored (guide, '/api/saveurl'). Raises ``UnexpectedAnswer``."""
    _require_success(answer)
    return Saved(answer.words())


def reuse(answer: Answer) -> Reused | Unrecognised:
    """A number that waits again (guide, '/api/reuse'). Raises ``UnexpectedAnswer``."""
    _require_success(answer)
    entry = _entry(answer)
    expires_in, expires_at = expiry(entry, _REUSE_EXPIRY)
    reused = Reused(
        order_id=id_of(entry.get("orderid")),
        number=number_in(entry),
        service=service_in(entry),
        expires_in=expires_in,
        expires_at=expires_at,
    )
    told = expires_in is not None or expires_at is not None
    return reused if _understood(entry, _REUSE_EXPIRY, told) else answer.unrecognised()


def activate(answer: Answer, now: datetime) -> Activated | Unrecognised:
    """A rental that receives from now on (guide, '/api/activate'). Raises ``UnexpectedAnswer``."""
    _require_success(answer)
    entry = _entry(answer)
    ends_at = _moment(entry, _END_KEYS, now)
    activated = Activated(
        order_id=id_of(entry.get("orderid")),
        number=number_in(entry),
        service=service_in(entry),
        ends_at=ends_at,
        duration=_minutes(entry),
    )
    understood = _understood(entry, _END_KEYS, ends_at is not None)
    return activated if understood else answer.unrecognised()


def renew(answer: Answer, now: datetime) -> Renewed | Unrecognised:
    """A rental that lives on (guide, '/api/renew'). Raises ``UnexpectedAnswer``."""
    _require_success(answer)
    entry = _entry(answer)
    expires_at = _moment(entry, EXPIRY_KEYS, now)
    understood = _understood(entry, EXPIRY_KEYS, expires_at is not None)
    renewed = Renewed(id_of(entry.get("orderid")), expires_at)
    return renewed if understood else answer.unrecognised()


def _require_success(answer: Answer) -> None:
    """A status of its own is no success, unless what stands beside it can only follow one."""
    envelope = answer.envelope
    if envelope.status is Status.SUCCESS:
        return
    entry = _entry(answer)
    tells_more = any(entry.get(key) for key in (*_REUSE_EXPIRY, *_END_KEYS))
    if envelope.status is Status.OTHER and id_of(entry.get("orderid")) and tells_more:
        return
    raise answer.unexpected("It does not say whether it was done.")


def _entry(answer: Answer) -> Mapping[str, object]:
    entries = answer.envelope.entries()
    return entries[0] if entries else {}


def _understood(entry: Mapping[str, object], keys: tuple[str, ...], told: bool) -> bool:
    """Whether the call's main detail was read, or was not given at all.

    A success without details is understood; one whose details stand there in a
    form or under names that mean nothing to us is not.
    """
    if told:
        return True
    if any(entry.get(key) not in (None, "", [], {}) for key in keys):
        return False
    details = {key for key, value in entry.items() if value not in (None, "")}
    known = {"orderid", "number", "service", "name", "type", "id", "status", "message", "code"}
    return not details or bool(details & known) or not any(map(_is_detail, details))


def _is_detail(key: str) -> bool:
    return key not in ("success", "time", "timestamp", "date", "version")


def _moment(entry: Mapping[str, object], keys: tuple[str, ...], now: datetime) -> datetime | None:
    seconds, moment = expiry(entry, keys)
    return now + timedelta(seconds=seconds) if seconds is not None else moment


def _minutes(entry: Mapping[str, object]) -> int | None:
    for key in _DURATION_KEYS:
        text = text_of(entry.get(key), 32)
        if text is not None:
            figure, _, unit = text.partition(" ")
            minutes = whole_of(figure.removesuffix("min").removesuffix("m"))
            if minutes is not None and unit.strip().lower() in (
                "",
                "m",
                "min",
                "minute",
                "minutes",
            ):
                return minutes
    return None


def _signed(raw: object) -> Decimal | None:
    if isinstance(raw, str) and raw.strip().startswith("-"):
        amount = amount_of(raw.strip()[1:])
        return None if amount is None else -amount
    if isinstance(raw, int | Decimal) and not isinstance(raw, bool) and raw < 0:
        amount = amount_of(-raw)
        return None if amount is None else -amount
    return amount_of(raw)
