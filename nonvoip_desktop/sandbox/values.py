"""What the stand-in service remembers: products, orders, messages and how products behave."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

#: The groups of the USA catalogue and, for each, the ``type`` and life (seconds) of its orders.
GROUPS: dict[str, tuple[str, int]] = {
    "10-minutes": ("short_term", 900),
    "1-day": ("one_day", 86_400),
    "3-days": ("3days", 3 * 86_400),
    "30-days": ("long_term", 30 * 86_400),
    "legacy": ("short_term", 1_200),
}
COUNTRY = "country"
RENTAL_TYPES = ("one_day", "3days", "long_term")

#: Order states, by the names that the field notes give for what looks like the same system.
AWAITING_NUMBER = "Awaiting MDN"
RESERVED = "Reserved"
COMPLETED = "Completed"
REJECTED = "Rejected"
TIMED_OUT = "Timed Out"


class Product(msgspec.Struct):
    """Something that can be ordered; ``available`` falls with every order."""

    product_id: int
    name: str
    price: Decimal
    available: int
    group: str
    country: str = ""
    activation_price: Decimal = Decimal("0.00")

    @property
    def kind(self) -> str:
        """The ``type`` of its orders."""
        return GROUPS[self.group][0] if self.group in GROUPS else "short_term"

    @property
    def life(self) -> int:
        """How long its orders live, in seconds of service time."""
        return GROUPS[self.group][1] if self.group in GROUPS else 1_200


class Behaviour(msgspec.Struct):
    """What happens when a product is ordered, and which messages follow.

    ``on_order`` is ``ok``, ``price_change``, ``premium``, ``sold_out`` or
    ``error``. ``asks`` are the prices asked one after the other. ``sms`` lists
    the delays (service seconds) after which a message comes: after the order, a
    reuse or an activation. ``refusals`` maps an endpoint to the words of a refusal.
    """

    on_order: str = "ok"
    asks: list[Decimal] = []
    error: str = "This service is temporarily unavailable."
    recommended_bid: int = 20
    bid_outcome: str = "won"
    bid_delay: float = 8.0
    sms: list[float] = []
    expiration: int | None = None
    names_pin: bool = True
    refusals: dict[str, str] = {}


class Rule(msgspec.Struct, forbid_unknown_fields=True):
    """What was set by hand for a product; ``None`` leaves it to the scenario."""

    on_order: str | None = None
    asks: list[Decimal] | None = None
    error: str | None = None
    recommended_bid: int | None = None
    bid_outcome: str | None = None
    bid_delay: float | None = None
    sms: list[float] | None = None
    expiration: int | None = None
    names_pin: bool | None = None
    refusals: dict[str, str] | None = None

    def over(self, usual: Behaviour) -> Behaviour:
        """The usual behaviour with these changes."""
        changes = {
            name: value
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        }
        return msgspec.structs.replace(usual, **changes)


class Sms(msgspec.Struct):
    """One message as it arrived; ``at`` is service time."""

    text: str
    pin: str
    sender: str
    at: float


class Order(msgspec.Struct):
    """One number for one service.

    ``paid`` is what a refund would give back now. ``got_sms`` tells of the
    present round only: a reuse starts a new one, while the old text stays
    visible. Orders of one ``bundle`` share a number. Times are service time.
    """

    order_id: int
    product_id: int
    service: str
    group: str
    kind: str
    number: str
    status: str
    placed_at: float
    expires_at: float
    paid: Decimal
    country: str = ""
    bid: int | None = None
    sms: list[Sms] = []
    sms_delays: list[float] = []
    names_pin: bool = True
    got_sms: bool = False
    rounds: int = 1
    active_until: float = 0.0
    activations: int = 0
    renewals: int = 0
    forgotten: bool = False
    closing_words: str = ""
    bundle: int = 0

    @property
    def is_rental(self) -> bool:
        """Whether it lives for days and must be activated."""
        return self.kind in RENTAL_TYPES


class Due(msgspec.Struct):
    """Something that will happen by itself at a service time."""

    at: float
    serial: int
    what: str
    order_id: int = 0
    data: dict[str, Any] = {}


class Posting(msgspec.Struct):
    """A callback on its way to the saved address; ``posted_at`` is when its last try began."""

    posting_id: int
    payload: Any
    raw: bool = False
    tries: int = 0
    state: str = "waiting"
    last: str = ""
    posted_at: float = 0.0
