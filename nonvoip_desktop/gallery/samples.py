"""Products, rows, messages and figures as they come in practice, for pictures and tests."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.product import CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.products.words import section_title

translate = QCoreApplication.translate

NOW = datetime(2026, 7, 31, 14, 3, 43, tzinfo=UTC)
#: The even clock of the samples, in seconds.
ELAPSED = 1000.0
HOSTILE = "<b>Bold</b> <img src='/etc/passwd' width=9999> & \u202etxet"

_TEN_MINUTES = (
    ("Instagram", "0.36", 6841),
    ("Telegram", "0.90", 12),
    ("WhatsApp", "1.10", 430),
    ("Google", "0.65", 2204),
    ("X", "0.42", 0),
    ("Discord", "0.30", 988),
    ("Starbucks", "0.25", 77),
    ("Airbnb", "0.55", 310),
    ("PlayStation", "0.38", 154),
    ("Netflix", "0.47", 63),
    ("Snapchat", "12.50", 5),
    ("Craigslist", "1.75", 301),
    ("Uber", "0.28", 1530),
    ("PayPal", "2.40", None),
    ("Bumble", "0.80", 41),
    ("Tinder", "0.95", 60),
)


def product(
    product_id: str,
    name: str,
    price: str | None = "0.50",
    available: int | None = 100,
    group: Group | None = Group.TEN_MINUTES,
    country: str | None = None,
) -> Product:
    """One product."""
    amount = None if price is None else Decimal(price)
    return Product(product_id, name, amount, available, group, country)


def catalogue() -> tuple[Product, ...]:
    """A small catalogue of the USA with several groups."""
    found = [product(f"t{i}", *entry) for i, entry in enumerate(_TEN_MINUTES)]
    for at, (name, price, available) in enumerate(_TEN_MINUTES[:6]):
        dear = str(Decimal(price) * 4)
        found.append(product(f"m{at}", name, dear, available, Group.THIRTY_DAYS))
        found.append(product(f"d{at}", name, dear, available, Group.ONE_DAY))
    return tuple(found)


def usa(product_id: str) -> ProductKey:
    """The key of a product of ``catalogue``."""
    return ProductKey(CatalogueKind.USA, product_id)


def foreign(product_id: str) -> ProductKey:
    """The key of a product of ``abroad``."""
    return ProductKey(CatalogueKind.COUNTRY, product_id)


#: Prices and stock of services in three countries; ``None`` where one is not offered.
_ABROAD = {
    "Germany": {"Telegram": ("0.63", 400), "WhatsApp": ("0.84", 0), "Google": ("0.53", 90)},
    "United Kingdom": {"Telegram": ("0.47", 0), "WhatsApp": ("0.63", 250), "Tinder": ("0.57", 8)},
    "Norway": {"Telegram": ("0.72", 35), "WhatsApp": ("0.96", 120)},
}


def abroad() -> tuple[Product, ...]:
    """A small country catalogue; its ids are also ids of ``catalogue``."""
    entries = [
        (name, country, *figures)
        for country, services in _ABROAD.items()
        for name, figures in services.items()
    ]
    return tuple(
        product(f"t{at}", name, price, available, None, country)
        for at, (name, country, price, available) in enumerate(entries)
    )


def many_products(count: int, *, in_countries: bool = False) -> tuple[Product, ...]:
    """A catalogue of any size, the same every time."""
    dice = random.Random(count)
    parts = ("ta", "go", "ma", "net", "insta", "gram", "tele", "bo", "x", "shop", "pay", "co")
    groups = tuple(Group)
    return tuple(
        Product(
            str(at),
            "".join(dice.choice(parts) for _ in range(dice.randint(2, 5))).title(),
            Decimal(dice.randint(10, 900)) / 100,
            dice.choice((0, 5, 500, 9000)),
            None if in_countries else groups[at % 5],
            f"Country {at % 60}" if in_countries else None,
        )
        for at in range(count)
    )


def row(key: str = "order:1", **changes: object) -> OrderRow:
    """One row of the order list; a waiting order unless changed."""
    fields: dict[str, object] = {
        "key": key,
        "service": "Instagram",
        "number": "16095550123",
        "status": RowStatus.WAITING,
        "since": NOW - timedelta(seconds=139),
        "deadline": ELAPSED + 761,
        "action": RowAction.REJECT,
        "group_text": section_title(Group.TEN_MINUTES.value),
    }
    return OrderRow(**{**fields, **changes})  # type: ignore[arg-type]


def broken() -> str:
    """Why it is not known what became of a request."""
    return translate("Service", "The connection broke before the whole answer came.")


def rows() -> tuple[OrderRow, ...]:
    """The rows of the design's picture, and those of every other state."""

    def before(seconds: int) -> datetime:
        return NOW - timedelta(seconds=seconds)

    return (
        row("order:1", since=before(10)),
        row(
            "order:2",
            service="Telegram",
            number="16095550170",
            status=RowStatus.RECEIVED,
            pin="48215",
            since=before(42),
            deadline=ELAPSED + 190,
            action=RowAction.LOOK_FURTHER,
            more=(RowAction.ARCHIVE,),
        ),
        row(
            "order:3",
            service="Discord",
            number="16095550118",
            since=before(600),
            deadline=ELAPSED + 48,
            trouble=translate("Service", "The answer did not come in time."),
        ),
        row(
            "purchase:4",
            service="WhatsApp",
            number=None,
            status=RowStatus.UNCONFIRMED,
            since=before(700),
            deadline=None,
            action=RowAction.RESOLVE,
            detail=broken(),
        ),
        row(
            "order:5",
            service="Google",
            number="16095550199",
            status=RowStatus.INACTIVE,
            since=before(86400),
            deadline=ELAPSED + 29 * 86400 + 60,
            action=RowAction.ACTIVATE,
            rental=True,
            group_text=section_title(Group.THIRTY_DAYS.value),
            ends=ELAPSED + 29 * 86400 + 60,
            ends_at=NOW + timedelta(days=29),
            more=(RowAction.RENEW, RowAction.REJECT, RowAction.NOTE),
        ),
        *other_states(),
    )


def other_states() -> tuple[OrderRow, ...]:
    """One row of each state that the design's picture does not show."""

    def before(minutes: int) -> datetime:
        return NOW - timedelta(minutes=minutes)

    return (
        row(
            "purchase:6",
            service="Airbnb",
            number=None,
            status=RowStatus.PLACING,
            since=before(20),
            deadline=None,
            action=None,
        ),
        row(
            "purchase:7",
            service="Netflix",
            number=None,
            status=RowStatus.OFFERED,
            since=before(21),
            deadline=None,
            action=RowAction.DECIDE,
            detail="",
        ),
        row(
            "order:8",
            service="Gmail",
            number=None,
            status=RowStatus.BIDDING,
            since=before(2),
            deadline=ELAPSED + 780,
            action=RowAction.CANCEL_BID,
            bid=Decimal(20),
        ),
        row(
            "order:9",
            service="Telegram",
            number="16095550111",
            status=RowStatus.ACTIVE,
            since=before(3000),
            deadline=ELAPSED + 240,
            action=RowAction.RENEW,
            more=(RowAction.REUSE, RowAction.ORDER_AGAIN),
            rental=True,
            group_text=section_title(Group.ONE_DAY.value),
            ends=ELAPSED + 36_000,
            ends_at=NOW + timedelta(hours=10),
        ),
        row(
            "order:10",
            service="Uber",
            status=RowStatus.REJECTED,
            since=before(30),
            deadline=None,
            action=RowAction.ARCHIVE,
            detail="",
            live=False,
        ),
        row(
            "order:11",
            service="Tinder",
            number="447700900123",
            status=RowStatus.EXPIRED,
            since=before(50),
            deadline=ELAPSED - 100,
            action=RowAction.ARCHIVE,
            live=False,
        ),
        row(
            "purchase:12",
            service="Steam",
            number=None,
            status=RowStatus.FAILED,
            since=before(60),
            deadline=None,
            action=RowAction.ORDER_AGAIN,
            detail="Insufficient balance.",
            live=False,
        ),
        row(
            "purchase:13",
            service="Bumble",
            number=None,
            status=RowStatus.DECLINED,
            since=before(70),
            deadline=None,
            action=None,
            live=False,
        ),
        row(
            "purchase:14",
            service="Lyft",
            number=None,
            status=RowStatus.NOT_PLACED,
            since=before(5000),
            deadline=None,
            action=None,
            live=False,
        ),
    )


def message(message_id: int = 1, **changes: object) -> Message:
    """One message; the newest of the design's picture unless changed."""
    fields: dict[str, object] = {
        "order_id": "2",
        "text": "Telegram code: 48215. Do not give it to anyone.",
        "pin": "48215",
        "seen_at": NOW - timedelta(seconds=21),
        "source": Source.CALLBACK,
        "sender": "8843",
        "message_id": message_id,
    }
    return Message(**{**fields, **changes})  # type: ignore[arg-type]


def earlier() -> Message:
    """A message from before."""
    return message(
        7,
        text="Telegram code: 90117. Do not give it to anyone.",
        pin="90117",
        seen_at=NOW - timedelta(seconds=303),
        sender=None,
        source=Source.POLL,
    )
