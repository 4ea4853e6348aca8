"""The two books: what the program has written down, and what the service has done.

Both are read without the program's own code: the judge must not be the one who is judged.
"""

from __future__ import annotations

import json
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

#: The calls about an order that may cost money.
ACTIONS = ("reuse", "renew", "activate")


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
class Action:
    """One reuse, renewal or activation as the program noted it."""

    action_id: str
    order_id: str
    kind: str
    state: str
    sent_at: datetime


@dataclass(frozen=True)
class Journal:
    """Everything that the program has written down of what costs money."""

    purchases: tuple[Purchase, ...] = ()
    orders: tuple[Order, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Request:
    """One request to order, as the service got it; ``order_id`` if it placed one."""

    at: datetime
    product_id: str
    price: Decimal | None
    bid: Decimal | None
    order_id: str | None


@dataclass(frozen=True)
class Deed:
    """One request to reuse, renew or activate; ``done`` if the service did it and charged."""

    at: datetime
    order_id: str
    kind: str
    done: bool


@dataclass(frozen=True)
class Books:
    """What the service has done. ``orders`` are its orders as they are now, by id."""

    requests: tuple[Request, ...]
    orders: dict[str, dict[str, Any]]
    deeds: tuple[Deed, ...] = ()


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
                return Journal()  # It was made a moment ago and is empty still.
            return Journal(_purchases(connection), _orders(connection), _actions(connection))


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
    found = {
        purchase_id: Purchase(purchase_id, product_id, state, tuple(attempts.get(row, ())))
        for row, purchase_id, product_id, state in rows
    }
    # What is being placed stands in a table of its own until its result is known; the last row
    # of each counts.
    for purchase_id, what in connection.execute(
        "SELECT purchase_id, what FROM intents ORDER BY id"
    ):
        _, columns, products, attempts_of_it = json.loads(what)
        found[purchase_id] = Purchase(
            purchase_id,
            products[0][0],
            columns[6],
            tuple(
                Attempt(_time(sent_at), _amount(price), _amount(bid), detail)
                for _, sent_at, price, bid, _, detail, *_ in attempts_of_it
            ),
        )
    return tuple(found.values())


def _orders(connection: sqlite3.Connection) -> tuple[Order, ...]:
    rows = connection.execute(
        "SELECT order_id, product_id, purchase_id, state, number FROM orders ORDER BY id"
    )
    return tuple(Order(*(column or "" for column in row)) for row in rows)


def _actions(connection: sqlite3.Connection) -> tuple[Action, ...]:
    rows = connection.execute(
        "SELECT action_id, order_id, kind, state, sent_at FROM actions ORDER BY id"
    )
    return tuple(Action(*columns, _time(sent_at)) for *columns, sent_at in rows)


class Bookkeeper:
    """Copies the service's requests as they come: it keeps the last ones only."""

    def __init__(self, sandbox: SandboxControls) -> None:
        self._sandbox = sandbox
        self._requests: dict[str, dict[int, dict[str, Any]]] = {}

    def books(self) -> Books:
        """What the service has done up to now."""
        charges = iter(self._sandbox.charges("order"))
        # One after another, both of them: the n-th success is the n-th charge.
        requests = tuple(_request(request, charges) for request in self._all("order"))
        assert next(charges, None) is None, "a charge without a request"
        deeds = tuple(_deed(request) for kind in ACTIONS for request in self._all(kind))
        for kind in ACTIONS:
            done = sum(deed.done for deed in deeds if deed.kind == kind)
            assert len(self._sandbox.charges(kind)) == done, f"{kind}: charges without a request"
        orders = {str(order["order_id"]): order for order in self._sandbox.state()["orders"]}
        return Books(requests, orders, deeds)

    def _all(self, endpoint: str) -> list[dict[str, Any]]:
        known = self._requests.setdefault(endpoint, {})
        for request in self._sandbox.requests(endpoint, last=2000):
            known[request["number"]] = request
        assert len(known) == self._sandbox.count(endpoint), "requests were overlooked"
        return [request for _, request in sorted(known.items())]


def _deed(request: dict[str, Any]) -> Deed:
    return Deed(
        at=datetime.fromisoformat(request["at"]),
        order_id=str(request["body"].get("order_id", "")),
        kind=request["endpoint"],
        done=request["outcome"] == "success",
    )


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
    return None if raw is None else Decimal(str(raw))


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
