"""A history and its figures for the pictures: the same every time."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import (
    CodeRate,
    HistoryEntry,
    ServiceSpending,
    Span,
    SpendingBucket,
)
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.gallery.samples import NOW
from nonvoip_desktop.ui.statistics.figures import Report

_ACCOUNT = Account("https://service.example", "you@example.com")
_SERVICES = ("Instagram", "Telegram", "WhatsApp", "Google", "Discord", "Airbnb")
_PRICES = ("0.36", "0.90", "1.10", "2.60", "0.30", "0.55")
_STATES = (OrderState.EXPIRED, OrderState.REJECTED)


def history_rows(count: int = 24) -> list[HistoryEntry]:
    """Orders of some weeks, newest first; two of three got a code."""
    return [_entry(at) for at in range(count)]


def _entry(at: int) -> HistoryEntry:
    ordered = NOW - timedelta(hours=2 + 9 * at)
    which = at % len(_SERVICES)
    pin = None if at % 3 == 2 else f"{48_215 + 7_919 * at:06}"
    rental = which == 3
    order = Order(
        order_id=str(4000 - at),
        account=_ACCOUNT,
        service=_SERVICES[which],
        number=f"1609555{100 + at:04}",
        kind=OrderKind.LONG_TERM if rental else OrderKind.SHORT_TERM,
        state=OrderState.RECEIVED if pin else _STATES[at % 2],
        ordered_at=ordered,
        updated_at=ordered,
        price=Decimal(_PRICES[which]),
        product_id=str(which),
        note="For the shop" if at == 1 else "",
        archived=at % 5 == 4,
    )
    newest = None
    if pin:
        text = f"Your {order.service} code is {pin}"
        newest = Message(order.order_id, text, pin, ordered, message_id=at + 1)
    return HistoryEntry(order, int(pin is not None), newest, pin)


def report() -> Report:
    """A month by days."""
    first = (NOW - timedelta(days=29)).replace(hour=0, minute=0, second=0)
    day = timedelta(days=1)
    buckets = []
    for at in range(30):
        spent = tuple(
            ServiceSpending(name, Decimal(price) * (1 + at % 3), 1 + at % 3)
            for which, (name, price) in enumerate(zip(_SERVICES, _PRICES, strict=True))
            if (at * 7 + which * 5) % 4 == 0
        )
        buckets.append(SpendingBucket(first + at * day, first + (at + 1) * day, spent))
    rates = tuple(
        CodeRate(name, OrderKind.SHORT_TERM, 40 - 6 * which, 36 - 6 * which, 21.0 + which, 80.0)
        for which, name in enumerate(_SERVICES)
    )
    return Report(Span.DAY, tuple(buckets), rates, use_utc=True)
