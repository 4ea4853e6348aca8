"""What the service posts to the saved callback address (guide, 'Callback Payloads')."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """Event ``incoming_message``: an SMS of an order, which may not be named.

    ``pin`` is the service's ``code``. ``event_id`` and ``sent_at`` (UTC) are set
    where the service gives an id or a time of its own; they tell a second SMS
    with an identical text from a callback that was delivered twice.
    """

    text: str
    order_id: str | None = None
    number: str | None = None
    service: str | None = None
    sender: str | None = None
    pin: str | None = None
    type: str | None = None
    event_id: str | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuctionWon:
    """Event ``auction_wining``: a bid was won, as a rule with its number.

    ``expires_in`` is in seconds counted from the callback, ``expires_at`` is UTC;
    the service gives one or the other.
    """

    number: str | None = None
    order_id: str | None = None
    service: str | None = None
    expires_in: int | None = None
    expires_at: datetime | None = None


CallbackEvent = IncomingMessage | AuctionWon
