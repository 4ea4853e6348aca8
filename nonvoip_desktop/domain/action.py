"""What can be done with an order that may cost money: reuse, renew, activate."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from nonvoip_desktop.domain.account import Account


class ActionKind(StrEnum):
    """The service's names for the calls (guide, 'Endpoint Summary')."""

    REUSE = "reuse"
    RENEW = "renew"
    ACTIVATE = "activate"


class ActionState(StrEnum):
    """Behaviour, 'Life of a purchase and its order'."""

    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"


class Action(Struct, frozen=True):
    """One request on an order, sent once.

    ``order_id`` is empty while a reuse by service and number is not answered:
    then only ``service`` and ``number`` (digits) say what it is about. They are
    empty wherever the order is named by its id.
    ``duration`` is what a renewal asked for (such as ``30d``), else empty.
    ``detail`` is what happened, in words for the person. Balances as for an
    attempt of a purchase. ``settled_by_person`` says that the person decided
    what nobody knew.
    """

    action_id: str
    account: Account
    order_id: str
    kind: ActionKind
    state: ActionState
    sent_at: datetime
    duration: str = ""
    answered_at: datetime | None = None
    detail: str = ""
    balance_before: Decimal | None = None
    balance_after: Decimal | None = None
    settled_by_person: bool = False
    service: str = ""
    number: str = ""

    @property
    def by_number(self) -> bool:
        """Whether the order was named by its service and number."""
        return bool(self.number)
