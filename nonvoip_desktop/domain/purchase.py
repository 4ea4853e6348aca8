"""One decision of the person to buy, and the requests that it took."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.product import CatalogueKind, Group, ProductKey


class PurchaseState(StrEnum):
    """Behaviour, 'Life of a purchase and its order'."""

    PLACING = "placing"
    PRICE_OFFERED = "price_offered"
    BID_OFFERED = "bid_offered"
    PLACED = "placed"
    FAILED = "failed"
    DECLINED = "declined"
    UNCONFIRMED = "unconfirmed"
    NOT_PLACED = "not_placed"

    @property
    def settled(self) -> bool:
        """Whether nothing can follow by itself or by the person any more."""
        return self in (
            PurchaseState.PLACED,
            PurchaseState.FAILED,
            PurchaseState.DECLINED,
            PurchaseState.NOT_PLACED,
        )


class Attempt(Struct, frozen=True):
    """One request of a purchase.

    ``number`` counts from 1 within the purchase. ``answered_at`` stays ``None``
    until the outcome is known or known to be lost. The balances are what
    ``/api/balance`` said right before and after, ``None`` where it was not asked
    or did not answer. ``detail`` is what happened, in words for the person.
    """

    number: int
    sent_at: datetime
    accepted_max_price: Decimal | None = None
    auction: Decimal | None = None
    answered_at: datetime | None = None
    detail: str = ""
    balance_before: Decimal | None = None
    balance_after: Decimal | None = None


class Part(Struct, frozen=True):
    """One of several services that share a number, with its own price in the list.

    ``not_placed`` says that the service left it out, in its own words or by name.
    """

    product_id: str
    service: str
    listed_price: Decimal | None = None
    not_placed: bool = False


class Purchase(Struct, frozen=True):
    """A decision to buy one product (or several services on one number).

    ``parts`` has one entry for each of several services and is empty for a
    single product. ``listed_price`` is the price on the card when the person
    decided, of several services the sum.
    ``offered_price`` and ``offered_bid`` are what the service asks for now; a
    bid has the service's own unit, which is not dollars. ``detail`` holds the
    service's words where it refused.
    """

    purchase_id: str
    account: Account
    catalogue: CatalogueKind
    product_ids: tuple[str, ...]
    service: str
    group: Group | None
    country: str | None
    listed_price: Decimal | None
    state: PurchaseState
    created_at: datetime
    updated_at: datetime
    offered_price: Decimal | None = None
    offered_bid: Decimal | None = None
    detail: str = ""
    attempts: tuple[Attempt, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def product_keys(self) -> tuple[ProductKey, ...]:
        """What was ordered."""
        return tuple(ProductKey(self.catalogue, product_id) for product_id in self.product_ids)
