"""The two books: what the program has written down, and what the service has done.

Both are read without the program's own code: the judge must not be the one who is judged.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.helpers.sandbox import SandboxControls


@dataclass(frozen=True)
class Attempt:
    """One request as the program noted it; the amounts are what it offered to pay."""

    sent_at: datetime
    price: Decimal | None
    bid: Decimal | None
    detail: str


@dataclass(frozen=True)
class Purchase:
    """One decision as the program noted it."""

    purchase_id: str
    product_id: str
    state: str
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True)
class Order:
    """One order in the program's list."""

    order_id: str
    product_id: str
    purchase_id: str
    state: str
    number: str


@dataclass(frozen=True)
class Journal:
    """Everything that the program has written down of its purchases."""

    purchases: tuple[Purchase, ...]
    orders: tuple[Order, ...]


@dataclass(frozen=True)
class Request:
    """One request to order, as the service got it; ``order_id`` if it placed one."""

    at: datetime
    product_id: str
    price: Decimal | None
    bid: Decimal | None
    order_id: str | None


@dataclass(frozen=True)
class Books:
    """What the service has done. ``orders`` are its orders as they are now, by id."""

    requests: tuple[Request, ...]
    orders: dict[str, dict[str, Any]]


def read_journal(database: Path) -> Journal:
    """The journal of a program that does not run; its files are left as they are."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / database.name
        for side in ("", "-wal"):
            source = Path(f"{database}{side}")
            if source.exists():
                shutil.copyfile(source, f"{copy}{side}")
        with closing(sqlite3.connect(copy)) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                return Journal((), ())  # It was made a moment ago and is empty still.
            return Journal(_purchases(connection), _orders(connection))


def _purchases(connection: sqlite3.Connection) -> tuple[Purchase, ...]:
    rows = connection.execute(
        "SELECT p.id, p.purchase_id, q.product_id, p.state FROM purchases p "
        "JOIN purchase_products q ON q.purchase = p.id ORDER BY p.id"
    ).fetchall()
    attempts: dict[int, list[Attempt]] = {}
    for row, sent_at, price, bid, detail in connection.execute(
        "SELECT purchase, sent_at, accepted_max_price, auction, detail FROM attempts "
        "ORDER BY purchase, number"
    ):
        attempt = Attempt(_time(sent_at), _amount(price), _amount(bid), detail)
        attempts.setdefault(row, []).append(attempt)
    return tuple(
        Purchase(purchase_id, product_id, state, tuple(attempts.get(row, ())))
        for row, purchase_id, product_id, state in rows
    )


def _orders(connection: sqlite3.Connection) -> tuple[Order, ...]:
    rows = connection.execute(
        "SELECT order_id, product_id, purchase_id, state, number FROM orders ORDER BY id"
    )
    return tuple(Order(*(column or "" for column in row)) for row in rows)


class Bookkeeper:
    """Copies the service's requests as they come: it keeps the last ones only."""

    def __init__(self, sandbox: SandboxControls) -> None:
        self._sandbox = sandbox
        self._requests: dict[int, dict[str, Any]] = {}

    def books(self) -> Books:
        """What the service has done up to now."""
        for request in self._sandbox.requests("order", last=2000):
            self._requests[request["number"]] = request
        assert len(self._requests) == self._sandbox.count("order"), "requests were overlooked"
        charges = iter(self._sandbox.charges("order"))
        # One after another, both of them: the n-th success is the n-th charge.
        requests = tuple(
            _request(request, charges) for _, request in sorted(self._requests.items())
        )
        assert next(charges, None) is None, "a charge without a request"
        orders = {str(order["order_id"]): order for order in self._sandbox.state()["orders"]}
        return Books(requests, orders)


def _request(request: dict[str, Any], charges: Iterator[dict[str, Any]]) -> Request:
    body = request["body"]
    order_id = str(next(charges)["order_id"]) if request["outcome"] == "success" else None
    return Request(
        at=datetime.fromisoformat(request["at"]),
        product_id=str(body.get("product_id", "")),
        price=_amount(body.get("accepted_max_price")),
        bid=_amount(body.get("auction")),
        order_id=order_id,
    )


def _amount(raw: object) -> Decimal | None:
    return None if raw is None else Decimal(str(raw)).normalize()


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
