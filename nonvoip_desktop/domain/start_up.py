"""What is stored of an account, as far as the window shows it first."""

from __future__ import annotations

from msgspec import Struct

from nonvoip_desktop.domain.action import Action
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.domain.product import Catalogue, ProductKey
from nonvoip_desktop.domain.purchase import Purchase


class StartUp(Struct, frozen=True):
    """Read in one go, since each question to the database's thread costs a turn of the loop.

    ``favourites`` are the products that the person marked. ``listed`` are the orders of the list,
    all that are not archived, newest first, and ``messages`` theirs by order id, oldest first.
    ``unsettled`` and ``unsettled_actions`` (reuses, renewals and activations) wait for an answer or
    a decision, oldest first.
    """

    catalogue: Catalogue | None
    favourites: frozenset[ProductKey]
    recent: tuple[ProductKey, ...]
    listed: list[Order]
    messages: dict[str, list[Message]]
    unsettled: list[Purchase]
    unsettled_actions: list[Action]
