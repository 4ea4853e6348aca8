"""The value that the order list and the SMS view show: one row, made by the controller."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class RowStatus(StrEnum):
    """What a row says of its purchase or order; each has its own words and icon."""

    PLACING = "placing"
    OFFERED = "offered"
    BIDDING = "bidding"
    WAITING = "waiting"
    RECEIVED = "received"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    DECLINED = "declined"
    NOT_PLACED = "not_placed"
    REJECTED = "rejected"
    EXPIRED = "expired"
    INACTIVE = "inactive"
    ACTIVE = "active"


class RowAction(StrEnum):
    """What a person can ask for on a row."""

    REJECT = "reject"
    CANCEL_BID = "cancel_bid"
    DECIDE = "decide"
    RESOLVE = "resolve"
    LOOK_FURTHER = "look_further"
    ARCHIVE = "archive"
    ACTIVATE = "activate"
    RENEW = "renew"
    REUSE = "reuse"
    ORDER_AGAIN = "order_again"
    NOTE = "note"


#: What gives a number, or the wait for one, back.
REJECTING = (RowAction.REJECT, RowAction.CANCEL_BID)


class Together(Struct, frozen=True):
    """The place of a row among those that share its ``key``: the ``at``-th ``of`` so many.

    ``since`` is when the first of them began; it keeps them beside each other.
    """

    key: str
    at: int
    of: int
    since: datetime


class OrderRow(Struct, frozen=True):
    """One line of the order list.

    ``key`` is ``order:<id>``, ``purchase:<id>`` or ``action:<id>``. ``number`` has digits only.
    ``since`` is UTC. ``deadline`` is in the seconds of the even clock that the
    model was given, ``None`` where nothing runs out. ``action`` is the one
    button of the row, ``more`` what its context menu offers beside it. ``live``
    rows belong to 'Active'. ``trouble`` says why the last poll failed;
    ``detail`` holds the service's own words or the facts of a refund. ``ends`` and
    ``ends_at`` are the end of a rental itself, on the even clock and in UTC, while
    ``deadline`` counts what matters now, such as an open window. ``alert`` is what
    must not be overlooked; ``note`` is the person's own. ``anew``: what messages there
    are came before the number was reused, or the rental renewed.
    ``under`` stands small under the service's name: a country, or '1 of 3'.
    """

    key: str
    service: str
    number: str | None
    status: RowStatus
    since: datetime
    pin: str | None = None
    deadline: float | None = None
    action: RowAction | None = None
    more: tuple[RowAction, ...] = ()
    rental: bool = False
    live: bool = True
    trouble: str = ""
    detail: str = ""
    group_text: str = ""
    busy: bool = False
    ends: float | None = None
    ends_at: datetime | None = None
    bid: Decimal | None = None
    alert: str = ""
    note: str = ""
    anew: bool = False
    under: str = ""
    together: Together | None = None

    @property
    def offers(self) -> tuple[RowAction, ...]:
        """Everything that can be asked of it: what its menus, buttons and keys go by."""
        return self.more if self.action is None else (self.action, *self.more)

    @property
    def rejecting(self) -> RowAction | None:
        """How it is given back, if it can be."""
        return next((action for action in self.offers if action in REJECTING), None)
