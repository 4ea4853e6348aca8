"""What the service answered, as typed values. A decision state is a value, not an error."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct


class PlacedOrder(Struct, frozen=True):
    """One order of an answer to ``order`` or ``country/order`` (guide, '/api/order').

    ``expires_in`` is in seconds counted from the answer; ``expires_at`` is UTC.
    The service gives one or the other. An accepted bid has no ``number`` yet.
    """

    order_id: str
    number: str | None = None
    service: str | None = None
    status: str | None = None
    type: str | None = None
    country: str | None = None
    price: Decimal | None = None
    expires_in: int | None = None
    expires_at: datetime | None = None


class NotPlaced(Struct, frozen=True):
    """A part of a request that the service says it did not place, and why."""

    service: str | None = None
    product_id: str | None = None
    words: str = ""


class Placed(Struct, frozen=True):
    """The service placed these orders (at least one).

    ``not_placed`` are the parts that it says it left out; a part of the request
    that is in neither is unconfirmed.
    """

    orders: tuple[PlacedOrder, ...]
    not_placed: tuple[NotPlaced, ...] = ()


class PriceChangeRequired(Struct, frozen=True):
    """``Price_Change_Required``: nothing was bought.

    ``available_price`` is ``None`` when the amount is missing, negative, not
    finite or ambiguous: then it cannot be accepted.
    """

    available_price: Decimal | None
    words: str = ""


class PremiumAvailable(Struct, frozen=True):
    """``Premium_Available``: nothing was bought; a bid in the service's unit is possible."""

    recommended_bid: Decimal | None
    words: str = ""
    lowest_bid: Decimal | None = None
    highest_bid: Decimal | None = None


class Unrecognised(Struct, frozen=True):
    """A readable success whose details are not understood; ``answer`` has no secrets."""

    answer: str


OrderAnswer = Placed | PriceChangeRequired | PremiumAvailable | Unrecognised


class Sms(Struct, frozen=True):
    """The latest SMS of an order (guide, '/api/getsms'). ``pin`` is ``None`` if not named."""

    text: str
    pin: str | None = None
    number: str | None = None
    service: str | None = None
    type: str | None = None


class NoSms(Struct, frozen=True):
    """No message yet; ``gone`` if the words say that the order is over.

    A bid that was won shows a ``number`` here before any message.
    """

    words: str = ""
    gone: bool = False
    number: str | None = None
    service: str | None = None
    type: str | None = None


SmsAnswer = Sms | NoSms


class Reused(Struct, frozen=True):
    """A short-term number waits for another message (guide, '/api/reuse')."""

    order_id: str | None = None
    number: str | None = None
    service: str | None = None
    expires_in: int | None = None
    expires_at: datetime | None = None


class Activated(Struct, frozen=True):
    """A rental receives messages until ``ends_at`` (UTC); ``duration`` is in minutes."""

    order_id: str | None = None
    number: str | None = None
    service: str | None = None
    ends_at: datetime | None = None
    duration: int | None = None


class Renewed(Struct, frozen=True):
    """A rental lives until ``expires_at`` (UTC), ``None`` if the service did not say."""

    order_id: str | None = None
    expires_at: datetime | None = None


class Rejected(Struct, frozen=True):
    """The service accepted the rejection; that is no proof of a refund."""

    words: str = ""


class Saved(Struct, frozen=True):
    """The service stored the callback address."""

    words: str = ""


class RateBudget(Struct, frozen=True):
    """What is known of the rate limit right now.

    ``limit`` and ``remaining`` are requests in the service's window,
    ``resets_in`` the seconds until it starts anew and ``paused_for`` the seconds
    for which a 429 asked for silence (0 when it did not). ``None``: not told.
    """

    limit: int | None = None
    remaining: int | None = None
    resets_in: float | None = None
    paused_for: float = 0.0
