"""Values with every field set, and the way to fill a store with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.store import SqliteStore

NOW = datetime(2026, 7, 1, 12, 0, 0, 123456, tzinfo=UTC)
ME = Account("https://example.test/manager", "me@example.test")
OTHER = Account("https://example.test/manager", "other@example.test")


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def purchase(number: int = 1, /, **changes: object) -> Purchase:
    """A purchase with two attempts and every field set."""
    full = Purchase(
        purchase_id=f"purchase-{number:06}",
        account=ME,
        catalogue=CatalogueKind.USA,
        product_ids=(f"{9000 + number}", "8555"),
        service="WhatsApp",
        group=Group.THIRTY_DAYS,
        country=None,
        listed_price=Decimal("2.00"),
        state=PurchaseState.PLACED,
        created_at=later(number),
        updated_at=later(number + 2),
        offered_price=Decimal("2.10"),
        offered_bid=Decimal("20"),
        detail="Placed.",
        attempts=(
            Attempt(1, later(number), answered_at=later(number + 1), detail="The price changed."),
            Attempt(
                2,
                later(number + 1),
                accepted_max_price=Decimal("2.10"),
                auction=Decimal("20"),
                answered_at=later(number + 2),
                detail="Placed.",
                balance_before=Decimal("50.00"),
                balance_after=Decimal("47.90"),
            ),
        ),
    )
    return replace(full, **changes)  # type: ignore[arg-type]


def order(number: int = 1, /, **changes: object) -> Order:
    """An order with every field set."""
    full = Order(
        order_id=f"{146000 + number}",
        account=ME,
        service="WhatsApp",
        number=f"1609555{number:04}",
        kind=OrderKind.LONG_TERM,
        state=OrderState.WAITING,
        ordered_at=later(number),
        updated_at=later(number + 2),
        expires_at=later(number + 900),
        price=Decimal("2.10"),
        bid=Decimal("20"),
        product_id=f"{9000 + number}",
        purchase_id=f"purchase-{number:06}",
        active_until=later(number + 300),
        look_further=True,
        refund=Refund.ACCEPTED,
        baseline="Your old code is 111111",
        baseline_unknown=True,
        archived=False,
        note="for the shop",
        former_number=f"1609556{number:04}",
        reminded_at=later(number + 800),
        country="Österreich",
    )
    return replace(full, **changes)  # type: ignore[arg-type]


def message(number: int = 1, /, **changes: object) -> Message:
    """A message with every field set."""
    full = Message(
        order_id=f"{146000 + number}",
        text=f"Your WhatsApp code is {100000 + number}\nDon't share it. 你好 🙂",
        pin=f"{100000 + number}",
        seen_at=later(number + 60),
        source=Source.CALLBACK,
        pin_read_by_app=True,
        sender="8843",
        possibly_old=True,
        confirmed=False,
    )
    return replace(full, **changes)  # type: ignore[arg-type]


def action(number: int = 1, /, **changes: object) -> Action:
    """An action with every field set."""
    full = Action(
        action_id=f"action-{number:06}",
        account=ME,
        order_id=f"{146000 + number}",
        kind=ActionKind.RENEW,
        state=ActionState.DONE,
        sent_at=later(number),
        duration="30d",
        answered_at=later(number + 1),
        detail="Renewed.",
        balance_before=Decimal("47.90"),
        balance_after=Decimal("45.80"),
        settled_by_person=True,
        service="WhatsApp",
        number=f"1609555{number:04}",
    )
    return replace(full, **changes)  # type: ignore[arg-type]


def catalogue(size: int = 300) -> Catalogue:
    """Products in groups and countries, some without price or stock."""
    groups = [None, *Group]
    return Catalogue(
        CatalogueKind.USA,
        tuple(
            Product(
                f"{10000000 + n}",
                f"Service {n}",
                None if n % 50 == 0 else Decimal(n % 900) / 100,
                None if n % 40 == 0 else n % 7000,
                groups[n % len(groups)],
                "Österreich" if n % len(groups) == 0 else None,
            )
            for n in range(size)
        ),
        NOW,
    )


async def fill(store: SqliteStore, first: int, last: int) -> None:
    """Purchases with their orders, actions and messages, by number."""
    for number in range(first, last + 1):
        await store.save(purchase(number), [order(number)])
        await store.save_message(order(number), message(number))
        if number % 3 == 0:
            await store.save_action(action(number))
