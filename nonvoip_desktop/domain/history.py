"""The history as values: what is looked for, what a row shows, and what the figures say."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState

_NOTHING = Decimal(0)


class HistoryFilter(Struct, frozen=True):
    """What the person looks for; a default shows everything.

    ``text`` is as it was typed: each of its words must be in the service, the
    number, the note or a message, the last one may be the beginning of a word.
    Empty ``states`` or ``kinds`` mean any. ``service`` is an exact name.
    ``since`` is in, ``until`` is not (times with a zone).
    """

    text: str = ""
    states: frozenset[OrderState] = frozenset()
    kinds: frozenset[OrderKind] = frozenset()
    service: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything could be left out."""
        return self != _EVERYTHING


_EVERYTHING = HistoryFilter()


class HistoryEntry(Struct, frozen=True):
    """A row of the history: all that is painted of it.

    ``newest`` is the last message, ``messages`` how many there are. ``pin`` is
    the newest code of all messages.
    """

    order: Order
    messages: int = 0
    newest: Message | None = None
    pin: str | None = None


class ServiceSpending(Struct, frozen=True):
    """What one service cost within a bucket, in dollars.

    ``spent`` is what is known: prices of orders that were not refunded, and what
    the balance lost over reuses, renewals and activations where it was asked
    before and after. ``orders`` counts every order, ``refunded`` those whose
    money the balance showed to be back, ``unpriced`` the orders and actions
    whose cost nobody told: they are not in ``spent``, and neither are bids,
    which have another unit. ``actions`` counts reuses, renewals and
    activations. ``unconfirmed`` may or may not have been spent.
    """

    service: str
    spent: Decimal = _NOTHING
    orders: int = 0
    refunded: int = 0
    unpriced: int = 0
    actions: int = 0
    unconfirmed: Decimal = _NOTHING


class SpendingBucket(Struct, frozen=True):
    """A day, a week or a month: from ``start`` (in) to ``end`` (not in), by service."""

    start: datetime
    end: datetime
    services: tuple[ServiceSpending, ...] = ()

    @property
    def spent(self) -> Decimal:
        """What is known to have been spent on all services together."""
        return sum((one.spent for one in self.services), _NOTHING)

    @property
    def unconfirmed(self) -> Decimal:
        """What may have been spent besides."""
        return sum((one.unconfirmed for one in self.services), _NOTHING)

    @property
    def orders(self) -> int:
        """The number of orders behind the figures."""
        return sum(one.orders for one in self.services)

    @property
    def unpriced(self) -> int:
        """Orders and actions whose cost is not known and not in ``spent``."""
        return sum(one.unpriced for one in self.services)


class Span(StrEnum):
    """How long a bucket is, by the person's calendar; weeks begin on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class CodeRate(Struct, frozen=True):
    """How often and how fast a code came, for one service and kind.

    ``cases`` are the orders that have ended or brought a code; ``codes`` those
    that brought one. ``median`` and ``slow`` (nine of ten were faster or as
    fast) are seconds from the order to its first code, ``None`` without a code.
    """

    service: str
    kind: OrderKind
    cases: int
    codes: int
    median: float | None
    slow: float | None


class ExportForm(StrEnum):
    """The form of a file of the history."""

    CSV = "csv"
    JSON = "json"


class Erasure(Struct, frozen=True):
    """What is to be erased for good.

    Either one order, or all orders made before a time, or, with neither, all
    of the account. What is live or unconfirmed stays in any case, and so do
    purchases of the last 24 hours (without their orders), because the person's
    limit counts them.
    """

    order_id: str | None = None
    before: datetime | None = None


def is_live(order: Order, now: datetime) -> bool:
    """Whether something may still come of an order: it must not be erased."""
    if order.state in (OrderState.WAITING, OrderState.BIDDING):
        return True
    ends = [end for end in (order.expires_at, order.active_until) if end is not None]
    return order.state is OrderState.RECEIVED and any(end > now for end in ends)


class ErasureReport(Struct, frozen=True):
    """What was erased, and from where.

    ``kept`` counts the orders that were meant and stayed, because they are live
    or not confirmed. ``compacted`` says that the file holds nothing of it any
    more; else ``trouble`` says why it may. ``backups_removed`` and
    ``damaged_removed`` count the files that held it and are gone, ``backup`` is
    the new backup without it.
    """

    orders: int = 0
    messages: int = 0
    purchases: int = 0
    actions: int = 0
    kept: int = 0
    compacted: bool = True
    backups_removed: int = 0
    damaged_removed: int = 0
    backup: Path | None = None
    trouble: str = ""


class ImportReport(Struct, frozen=True):
    """What came in from another computer: rows that are new or newer than what was here."""

    purchases: int = 0
    actions: int = 0
    orders: int = 0
    messages: int = 0
    backup: Path | None = None
