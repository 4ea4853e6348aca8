"""Answers to ``order`` and ``country/order`` (guide, '/api/order', '/api/country/order')."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nonvoip_desktop.api.decisions import decision
from nonvoip_desktop.api.wire import LONGEST_WORDS, Envelope, Status
from nonvoip_desktop.domain.answers import NotPlaced, OrderAnswer, Placed, PlacedOrder
from nonvoip_desktop.domain.reading import amount_of, by_key, expiry_of, id_of, phone_of, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nonvoip_desktop.api.judge import Answer

#: Names under which an expiry may stand, the service's own first.
EXPIRY_KEYS = (
    *("expiration", "tillexpiration", "expires", "expiresin", "expiresat", "expiry"),
    *("expirydate", "expirationdate", "expirationtime", "endon", "enddate", "validuntil"),
)
_LEFT_OUT_KEYS = ("notplaced", "unplaced", "failed", "unavailable")


def order(answer: Answer) -> OrderAnswer:
    """What became of an order. Raises ``UnexpectedAnswer``.

    A decision state that is named goes before an order id only where the answer
    is no success; parts without an order's id are left out of ``Placed``.
    """
    envelope = answer.envelope
    placed = _placed(answer)
    if placed is not None and envelope.status is Status.SUCCESS:
        return placed
    asked = decision(envelope, answer.words())
    if asked is not None:
        return asked
    if placed is not None:
        return placed
    if envelope.status is Status.OTHER:
        raise answer.unexpected("It has no status and no order.")
    return answer.unrecognised()


def _placed(answer: Answer) -> Placed | None:
    orders: dict[str, PlacedOrder] = {}
    left_out = _left_out(answer.envelope)
    for entry in answer.envelope.entries():
        order_id = id_of(entry.get("orderid")) or _plain_id(entry)
        if order_id is None:
            if _is_refused(entry):
                left_out.append(_not_placed(entry))
        elif order_id not in orders:
            orders[order_id] = _placed_order(order_id, entry)
    return Placed(tuple(orders.values()), tuple(left_out)) if orders else None


def _placed_order(order_id: str, entry: Mapping[str, object]) -> PlacedOrder:
    expires_in, expires_at = expiry(entry)
    return PlacedOrder(
        order_id=order_id,
        number=number_in(entry),
        service=service_in(entry),
        status=text_of(entry.get("status"), 64),
        type=text_of(entry.get("type"), 64),
        country=text_of(entry.get("country"), 200),
        price=next(
            (
                amount
                for key in ("price", "cost", "amount", "charged")
                if (amount := amount_of(entry.get(key))) is not None
            ),
            None,
        ),
        expires_in=expires_in,
        expires_at=expires_at,
    )


def expiry(
    entry: Mapping[str, object], keys: tuple[str, ...] = EXPIRY_KEYS
) -> tuple[int | None, datetime | None]:
    """Seconds from the answer or a UTC moment, whichever the first readable field gives."""
    for key in keys:
        match expiry_of(entry.get(key)):
            case int() as seconds:
                return seconds, None
            case datetime() as moment:
                return None, moment
    return None, None


def number_in(entry: Mapping[str, object]) -> str | None:
    """The digits of the number; an accepted bid has none yet."""
    keys = ("number", "phonenumber", "phone", "mdn")
    return next((digits for key in keys if (digits := phone_of(entry.get(key)))), None)


def service_in(entry: Mapping[str, object]) -> str | None:
    """The name of the service that the number is for."""
    keys = ("service", "servicename", "name")
    return next((text for key in keys if (text := text_of(entry.get(key), 200))), None)


def _plain_id(entry: Mapping[str, object]) -> str | None:
    """A bare ``id`` counts where what stands beside it can only belong to an order."""
    if number_in(entry) is None or ("productid" in entry and "service" not in entry):
        return None
    return id_of(entry.get("id"))


def _is_refused(entry: Mapping[str, object]) -> bool:
    status = (text_of(entry.get("status"), 64) or "").lower()
    return status in ("error", "failed", "failure", "refused", "not placed") or "error" in entry


def _left_out(envelope: Envelope) -> list[NotPlaced]:
    """What the answer lists as not placed, beside the orders or among their wrapping."""
    message = envelope.message
    beside = by_key(message) if isinstance(message, dict) else {}
    found: list[NotPlaced] = []
    for key in _LEFT_OUT_KEYS:
        listed = envelope.fields.get(key) or beside.get(key)
        for raw in listed if isinstance(listed, list) else []:
            if isinstance(raw, dict):
                found.append(_not_placed(by_key(raw)))
            elif (text := text_of(raw, 200)) is not None:
                found.append(NotPlaced(words=text))
    return found


def _not_placed(entry: Mapping[str, object]) -> NotPlaced:
    said = (text_of(entry.get(key), LONGEST_WORDS) for key in ("message", "error", "reason"))
    return NotPlaced(
        service=service_in(entry),
        product_id=id_of(entry.get("productid")),
        words=next((text for text in said if text is not None), ""),
    )
