"""One received SMS of an order."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Source(StrEnum):
    """Which way a message came."""

    POLL = "poll"
    CALLBACK = "callback"


class Message(Struct, frozen=True):
    """A message, as it was first seen.

    ``pin`` is the code as the service named it or, with ``pin_read_by_app``, as
    this app found it in the text. ``seen_at`` is UTC and the app's own time: the
    service gives none in a poll. ``possibly_old`` marks a text that may stem
    from before a reuse. ``confirmed`` is false for a callback that no poll has
    shown yet. ``message_id`` is 0 until it is stored.
    """

    order_id: str
    text: str
    pin: str | None
    seen_at: datetime
    source: Source = Source.POLL
    pin_read_by_app: bool = False
    sender: str | None = None
    possibly_old: bool = False
    confirmed: bool = True
    message_id: int = 0

    @property
    def was_removed(self) -> bool:
        """Whether text and code were taken away, because they were not to be kept any longer."""
        return not self.text and self.pin is None
