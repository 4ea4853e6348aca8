"""What happened, as values, and the dispatcher that tells whoever listens."""

from __future__ import annotations

import logging
from collections import defaultdict
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

from nonvoip_desktop.domain.action import Action
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, ProductKey
from nonvoip_desktop.domain.purchase import Purchase

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class Notice(Struct, frozen=True):
    """One line for the person. A newer notice with the same ``key`` replaces the older.

    With ``action`` it has a button of these words; the message bar tells its key when
    it is clicked.
    """

    key: str
    severity: Severity
    title: str
    sentence: str = ""
    action: str = ""


class NoticeOver(Struct, frozen=True):
    """What the notice with this key said is no longer so."""

    key: str


class OrderChanged(Struct, frozen=True):
    """An order is new or different; it is already stored."""

    order: Order


class OrderRemoved(Struct, frozen=True):
    """An order left the list; it stays in the history."""

    order_id: str


class HistoryChanged(Struct, frozen=True):
    """The history is different at this order, or, with ``None``, anywhere."""

    order_id: str | None = None


class MessageArrived(Struct, frozen=True):
    """A new message; it is already stored."""

    order: Order
    message: Message


class UnmatchedChanged(Struct, frozen=True):
    """So many callbacks that belong to no known order wait for the person."""

    count: int


class PurchaseChanged(Struct, frozen=True):
    """A purchase is new or different; it is already stored."""

    purchase: Purchase


class ActionChanged(Struct, frozen=True):
    """A reuse, renewal or activation is new or different; it is already stored."""

    action: Action


class OtherNumber(Struct, frozen=True):
    """A reuse came with another number than was asked for; both are in the order, stored."""

    order: Order


class ReminderDue(Struct, frozen=True):
    """A rental ends soon: it has ``left`` seconds until ``order.expires_at``.

    ``last`` for the last reminder: an expired rental cannot be renewed. That the
    person was reminded is stored already.
    """

    order: Order
    left: float
    last: bool


class CatalogueChanged(Struct, frozen=True):
    """The products of a catalogue are different."""

    catalogue: Catalogue | None


class MarksChanged(Struct, frozen=True):
    """Favourites or recent products are different."""

    favourites: frozenset[ProductKey]
    recent: tuple[ProductKey, ...]


class CatalogueTrouble(Struct, frozen=True):
    """A catalogue could not be fetched; the words say why. Empty: it works again."""

    words: str
    kind: CatalogueKind = CatalogueKind.USA


class BalanceChanged(Struct, frozen=True):
    """The balance as the service said it last."""

    balance: Decimal


class Link(StrEnum):
    """The state of the line to the service."""

    CONNECTING = "connecting"
    OK = "ok"
    OFFLINE = "offline"
    TROUBLE = "trouble"
    PAUSED = "paused"


class LinkChanged(Struct, frozen=True):
    """The line's state, and why in words."""

    link: Link
    words: str = ""


class PollTrouble(Struct, frozen=True):
    """The last poll of an order failed for this reason; empty: it worked."""

    order_id: str
    words: str


class SignInRefused(Struct, frozen=True):
    """The service does not accept the password any more."""

    words: str


E = TypeVar("E")


class Events:
    """Tells listeners at once, on the loop's thread, in the order in which they subscribed."""

    def __init__(self) -> None:
        self._listeners: dict[type, list[Callable[[Any], None]]] = defaultdict(list)

    def subscribe(self, kind: type[E], listener: Callable[[E], None]) -> Callable[[], None]:
        """Call ``listener`` for each event of ``kind``; returns the way to stop that."""
        self._listeners[kind].append(listener)

        def stop() -> None:
            if listener in self._listeners[kind]:
                self._listeners[kind].remove(listener)

        return stop

    def publish(self, event: object) -> None:
        """Tell everyone. A listener's failure is logged and keeps nobody else from hearing."""
        for listener in tuple(self._listeners[type(event)]):
            try:
                listener(event)
            except Exception:
                log.exception("A listener for %s failed", type(event).__name__)
