"""Compares the two books: is every order known, bought once, and shown as what it is?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.faults.journal import Action, Attempt, Books, Journal, Order, Purchase, Request

#: What nobody knows yet; what was on its way is unconfirmed from the next start on.
OPEN = ("placing", "sending", "unconfirmed")
#: A request reaches the service so long after its attempt was noted at the latest.
LATEST = timedelta(seconds=10)
#: The clocks of two processes on one computer are so close.
CLOCKS = timedelta(seconds=0.5)
#: How the program says that a request was not sent; after a start, in the second form.
NOT_SENT = ("Not sent yet.", "The app ended before it sent this, as far as it has noted.")
#: What the service must say of an order that the program lists so.
_TRUE_STATES = {"rejected": {"Rejected"}, "bidding": {"Awaiting MDN"}}


@dataclass
class Verdict:
    """What was found; each finding is a sentence. ``covered`` are the orders that are not in
    the list, by their id, with the unconfirmed purchase that stands for them."""

    orders: int = 0
    deeds: int = 0
    covered: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[str]:
        return [*self.missing, *self.twice, *self.wrong]


class Judge:
    """One comparison. ``settled`` says that the program has had the time to ask for every order."""

    def __init__(self, journal: Journal, books: Books, *, settled: bool = False) -> None:
        self._journal = journal
        self._books = books
        self._settled = settled
        self._verdict = Verdict(
            orders=sum(request.order_id is not None for request in books.requests),
            deeds=sum(deed.done for deed in books.deeds),
        )
        #: Which purchase each request belongs to; no attempt has two requests.
        self._attempts = {
            (purchase.purchase_id, place): attempt
            for purchase in journal.purchases
            for place, attempt in enumerate(purchase.attempts)
        }
        self._purchases = {purchase.purchase_id: purchase for purchase in journal.purchases}
        self._listed = {order.order_id: order for order in journal.orders}
        self._order_of: dict[str, list[str]] = {}

    def verdict(self) -> Verdict:
        """Compare."""
        for request in self._books.requests:
            self._take(request)
        for purchase_id, order_ids in self._order_of.items():
            if len(order_ids) > 1:
                self._verdict.twice.append(f"purchase {purchase_id} bought {order_ids}")
        self._check_purchases()
        self._check_orders()
        self._check_actions()
        return self._verdict

    def _take(self, request: Request) -> None:
        """Find the attempt that a request was sent for, and look at what it is shown as."""
        listed = self._listed.get(request.order_id or "")
        fitting = [
            key for key in self._fitting(request) if listed is None or key[0] == listed.purchase_id
        ]
        if not fitting:
            if request.order_id is not None and listed is None:
                self._verdict.missing.append(f"{request}: no purchase stands for it")
            else:
                self._verdict.twice.append(f"{request}: no attempt that was not sent before")
            return
        key = max(fitting, key=lambda key: self._attempts[key].sent_at)
        attempt = self._attempts.pop(key)
        purchase = self._purchases[key[0]]
        if attempt.detail in NOT_SENT:
            self._verdict.wrong.append(f"{request} was sent, and {purchase} says it was not")
        if request.order_id is None:
            return
        self._order_of.setdefault(purchase.purchase_id, []).append(request.order_id)
        if listed is None:
            self._take_unlisted(request.order_id, purchase)

    def _fitting(self, request: Request) -> Iterator[tuple[str, int]]:
        for key, attempt in self._attempts.items():
            purchase = self._purchases[key[0]]
            same = purchase.product_id == request.product_id
            if same and _amounts(attempt) == (request.price, request.bid):
                late = request.at - attempt.sent_at
                if -CLOCKS <= late <= LATEST:
                    yield key

    def _take_unlisted(self, order_id: str, purchase: Purchase) -> None:
        if purchase.state in OPEN:
            self._verdict.covered[order_id] = purchase.purchase_id
        elif purchase.state == "placed":
            self._verdict.missing.append(f"order {order_id} of {purchase} is not in the list")
        else:
            self._verdict.wrong.append(f"order {order_id} was placed, and {purchase} denies it")

    def _check_purchases(self) -> None:
        """What is shown as placed has an order; what has one is shown as placed."""
        bought: dict[str, list[str]] = {}
        for order in self._journal.orders:
            bought.setdefault(order.purchase_id, []).append(order.order_id)
        for purchase in self._journal.purchases:
            order_ids = bought.get(purchase.purchase_id, [])
            if len(order_ids) > 1:
                self._verdict.twice.append(f"{purchase} lists {order_ids}")
            if (purchase.state == "placed") is not bool(order_ids):
                self._verdict.wrong.append(f"{purchase} lists {order_ids}")

    def _check_orders(self) -> None:
        for order in self._journal.orders:
            true = self._books.orders.get(order.order_id)
            if true is None:
                self._verdict.wrong.append(f"{order} is no order of the service")
                continue
            what, number = str(true["product_id"]), true["number"]
            if order.product_id != what or order.number not in ("", number):
                self._verdict.wrong.append(f"{order} is number {number} for {what}")
            self._check_state(order, true)

    def _check_state(self, order: Order, true: dict[str, Any]) -> None:
        # A bid is won at the service before the program hears of it.
        news = order.state == "bidding" and not self._settled
        untrue = not news and true["status"] not in _TRUE_STATES.get(order.state, {true["status"]})
        untrue = untrue or (order.state == "received" and not true["sms"])
        if self._settled and not any(a.order_id == order.order_id for a in self._open_actions()):
            by_now = {"Completed": "received", "Rejected": "rejected"}
            untrue = untrue or by_now.get(true["status"], order.state) != order.state
        if untrue:
            self._verdict.wrong.append(f"{order} is {true['status']} with {len(true['sms'])} SMS")

    def _open_actions(self) -> list[Action]:
        return [action for action in self._journal.actions if action.state in OPEN]

    def _check_actions(self) -> None:
        """Each request about an order has an action of its own, which says what became of it."""
        unused = list(self._journal.actions)
        for deed in self._books.deeds:
            fitting = [
                action
                for action in unused
                if (action.order_id, action.kind) == (deed.order_id, deed.kind)
                and -CLOCKS <= deed.at - action.sent_at <= LATEST
            ]
            if not fitting:
                self._verdict.twice.append(f"{deed}: no action that was not sent before")
                continue
            action = max(fitting, key=lambda action: action.sent_at)
            unused.remove(action)
            if action.state == ("refused" if deed.done else "done"):
                self._verdict.wrong.append(f"{deed}, and {action}")
        self._verdict.wrong += [
            f"{action} was never asked for" for action in unused if action.state == "done"
        ]


def judge(journal: Journal, books: Books, *, settled: bool = False) -> Verdict:
    """What the program has written down, held against what the service has done."""
    return Judge(journal, books, settled=settled).verdict()


def was_done(action: Action, books: Books) -> bool:
    """Whether the service did what an action asked for, as far as it has been asked."""
    return any(
        deed.done
        and (deed.order_id, deed.kind) == (action.order_id, action.kind)
        and -CLOCKS <= deed.at - action.sent_at <= LATEST
        for deed in books.deeds
    )


def misshown(journal: Journal, rows: dict[str, str]) -> list[str]:
    """What a start shows otherwise than the journal that the last run left.

    ``rows`` are their statuses by their keys, 'unconfirmed' also for an order of which an
    action is.
    """
    expected = {f"purchase:{p.purchase_id}" for p in journal.purchases if p.state in OPEN}
    expected |= {f"order:{action.order_id}" for action in journal.actions if action.state in OPEN}
    listed = {f"order:{order.order_id}" for order in journal.orders}
    found = [f"{key} is not shown" for key in sorted((expected | listed) - set(rows))]
    for key, status in rows.items():
        known = key in expected | listed
        if not known or (status == "unconfirmed") is not (key in expected):
            found.append(f"{key} is shown as {status}")
    return found


def _amounts(attempt: Attempt) -> tuple[object, object]:
    return attempt.price, attempt.bid
