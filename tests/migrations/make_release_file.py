"""Makes the database file of the present release that later releases must open.

Run once before a release, in the project's root::

    python -m tests.migrations.make_release_file

It writes ``tests/migrations/release-VERSION.sqlite3``; a file that is there is
never written again. What goes in is what ``test_release_files.py`` looks for.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import nonvoip_desktop
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.callback import AuctionWon, IncomingMessage
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.store import open_store

START = datetime(2026, 7, 1, 12, 0, 0, 123456, tzinfo=UTC)
ME = Account("https://example.test/manager", "me@example.test")
OTHER = Account("http://127.0.0.1:8000", "other@example.test")


def at(minutes: int) -> datetime:
    """A moment of the story."""
    return START + timedelta(minutes=minutes)


def purchase(number: int, account: Account, state: PurchaseState) -> Purchase:
    """The ``number``-th purchase."""
    return Purchase(
        purchase_id=f"p{number}",
        account=account,
        catalogue=CatalogueKind.USA,
        product_ids=(f"{9000 + number}", "8555"),
        service="WhatsApp",
        group=Group.THIRTY_DAYS,
        country=None,
        listed_price=Decimal("2.00"),
        state=state,
        created_at=at(number),
        updated_at=at(number + 1),
        offered_price=Decimal("2.10"),
        offered_bid=Decimal("20"),
        detail="said by the service",
        attempts=(
            Attempt(1, at(number), answered_at=at(number), detail="the price changed"),
            Attempt(
                2,
                at(number + 1),
                accepted_max_price=Decimal("2.10"),
                balance_before=Decimal("50.00"),
                balance_after=Decimal("47.90"),
            ),
        ),
    )


def order(number: int, account: Account, *, archived: bool) -> Order:
    """The ``number``-th order."""
    return Order(
        order_id=f"{146000 + number}",
        account=account,
        service="WhatsApp",
        number=f"1609555{number:04}",
        kind=OrderKind.LONG_TERM,
        state=OrderState.RECEIVED,
        ordered_at=at(number),
        updated_at=at(number + 2),
        expires_at=at(number + 43200),
        price=Decimal("2.10"),
        product_id=f"{9000 + number}",
        purchase_id=f"p{number}",
        refund=Refund.NOT_ASKED,
        baseline="an old text",
        archived=archived,
        note="a note",
    )


async def write(path: Path) -> None:
    """Everything that a database can hold, at least once."""
    store, _ = await open_store(path, backups=path.parent / "backups")
    states = list(PurchaseState)
    for number, state in enumerate(states, start=1):
        account = OTHER if number == len(states) else ME
        await store.save(purchase(number, account, state))
        await store.save_message(
            order(number, account, archived=number % 2 == 0),
            Message(
                order_id=f"{146000 + number}",
                text=f"Ваш код: {1000 + number} 🙂",
                pin=f"{1000 + number}",
                seen_at=at(number + 2),
                source=Source.CALLBACK,
                sender="8843",
                confirmed=False,
            ),
        )
    await store.save_action(
        Action(
            action_id="a1",
            account=ME,
            order_id="146001",
            kind=ActionKind.RENEW,
            state=ActionState.UNCONFIRMED,
            sent_at=at(30),
            duration="30d",
            detail="no answer",
            balance_before=Decimal("47.90"),
        )
    )
    await store.take_callbacks(ME, [IncomingMessage("Code 1", "146001"), AuctionWon("1")], at(40))
    await store.save_catalogue(
        ME,
        Catalogue(
            CatalogueKind.USA,
            (
                Product("9001", "WhatsApp", Decimal("2.00"), 100, Group.THIRTY_DAYS),
                Product("9002", "Telegram", None, None, Group.LEGACY),
            ),
            at(0),
        ),
    )
    await store.set_favourite(ME, ProductKey(CatalogueKind.USA, "9001"), True)
    await store.remember_account(ME)
    await store.close()


def main() -> int:
    """Write the file of this release, unless it is there."""
    name = f"release-{nonvoip_desktop.__version__}.sqlite3"
    target = Path(__file__).with_name(name)
    if target.exists():
        print(f"{target.name} is there already and stays as it is.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        asyncio.run(write(path))
        target.write_bytes(path.read_bytes())
    print(f"{target.name} written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
