"""What the service gave: a number for a service, and how long it lives."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.product import CatalogueKind, ProductKey


class OrderState(StrEnum):
    """Behaviour, 'Life of a purchase and its order'."""

    BIDDING = "bidding"
    WAITING = "waiting"
    RECEIVED = "received"
    REJECTED = "rejected"
    EXPIRED = "expired"


class OrderKind(StrEnum):
    """How long an order lives, by the service's names for its ``type``."""

    SHORT_TERM = "short_term"
    ONE_DAY = "one_day"
    THREE_DAYS = "3days"
    LONG_TERM = "long_term"
    UNKNOWN = "unknown"

    #: Whether the order lives for days: it can be activated and renewed. It is asked many times
    #: for each order of a list.
    is_rental: bool

    def __init__(self, value: str) -> None:
        self.is_rental = value in ("one_day", "3days", "long_term")


class Refund(StrEnum):
    """What is known of the money after a rejection: accepted and refunded are two facts."""

    NOT_ASKED = "not_asked"
    ACCEPTED = "accepted"
    SEEN = "seen"


class Order(Struct, frozen=True):
    """An order of one account; the service's ``order_id`` identifies it there.

    ``number`` has digits only and is ``None`` while a bid runs. Times are UTC.
    ``expires_at`` is what the service said, ``None`` if it said nothing.
    ``price`` is what the purchase cost as far as known, ``bid`` the premium
    amount in the service's unit. ``active_until`` is set for a rental whose
    activation window is open. ``look_further`` asks to go on polling after the
    first message. ``purchase_id`` is ``None`` for an order that was bought
    elsewhere and is only followed. ``baseline`` is a text known before a reuse,
    which is not a new message; ``baseline_unknown`` says that it could not be asked.
    ``former_number`` is what the number was before a reuse came with another one.
    ``reminded_at`` is when the person was last reminded that a rental ends.
    ``country`` is set for an order from the country catalogue.
    """

    order_id: str
    account: Account
    service: str
    number: str | None
    kind: OrderKind
    state: OrderState
    ordered_at: datetime
    updated_at: datetime
    expires_at: datetime | None = None
    price: Decimal | None = None
    bid: Decimal | None = None
    product_id: str | None = None
    purchase_id: str | None = None
    active_until: datetime | None = None
    look_further: bool = False
    refund: Refund = Refund.NOT_ASKED
    baseline: str | None = None
    baseline_unknown: bool = False
    archived: bool = False
    note: str = ""
    former_number: str | None = None
    reminded_at: datetime | None = None
    country: str | None = None

    @property
    def product_key(self) -> ProductKey | None:
        """What was ordered, ``None`` where that is not known."""
        if self.product_id is None:
            return None
        kind = CatalogueKind.USA if self.country is None else CatalogueKind.COUNTRY
        return ProductKey(kind, self.product_id)
