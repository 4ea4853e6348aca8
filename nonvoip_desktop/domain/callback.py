"""What the service posts to the saved callback address (guide, 'Callback Payloads')."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class IncomingMessage(Struct, frozen=True):
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

    @property
    def identity(self) -> tuple[str | None, datetime | None] | None:
        """What tells this message from another with the same text, if the service said it."""
        known = self.event_id is not None or self.sent_at is not None
        return (self.event_id, self.sent_at) if known else None


class AuctionWon(Struct, frozen=True):
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


class CallbackState(StrEnum):
    """What has become of an event: not looked at yet, part of an order, or for the person."""

    NEW = "new"
    USED = "used"
    UNMATCHED = "unmatched"


class Callback(Struct, frozen=True):
    """One event as it was taken in and stored.

    ``received_at`` is UTC. ``used_for`` is the id of the order that it belongs
    to. ``row`` identifies it in the database.
    """

    event: CallbackEvent
    received_at: datetime
    state: CallbackState = CallbackState.NEW
    used_for: str | None = None
    row: int = 0


class TakenIn(Struct, frozen=True):
    """What became of the events of one post: how many were new, and how many seen before."""

    new: int
    known: int
