"""Each fault of the service, at each thing that can be done for money: what the app makes of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from nonvoip_desktop.core.events import PurchaseChanged
from nonvoip_desktop.core.rejecting import RejectResult
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.order import Order, OrderState, Refund
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.sandbox.faults import KINDS
from tests.faults.house import House, product
from tests.helpers.sandbox import SandboxThread

#: What it ends in, and how many requests of that call the service has read. The fault lasts, so
#: that anything that was sent again would meet it and be counted. Numbers are HTTP statuses with
#: 'status: error'; 'lying' is such an answer with status 400 after all was done and charged;
#: 'done' with a number is the true answer with this status. Rejecting spends nothing and may be
#: sent again, once.
TABLE = """
fault              order,country/order  reuse,renew,activate  reject
none               placed 1             done 1                accepted 1
refuse             failed 0             refused 0             refused 0
close_unread       unconfirmed 0        unconfirmed 0         unknown 0
reset_before       unconfirmed 1        unconfirmed 1         unknown 2
reset_after        unconfirmed 1        unconfirmed 1         unknown 2
stall              unconfirmed 1        unconfirmed 1         unknown 2
drip               unconfirmed 1        unconfirmed 1         unknown 1
truncated          unconfirmed 1        unconfirmed 1         unknown 2
html_200           unconfirmed 1        unconfirmed 1         unknown 2
html_502           unconfirmed 1        unconfirmed 1         unknown 2
redirect           unconfirmed 1        unconfirmed 1         unknown 2
error_500_after    unconfirmed 1        unconfirmed 1         unknown 2
status_500_before  unconfirmed 1        unconfirmed 1         unknown 2
oversized          unconfirmed 1        unconfirmed 1         unknown 1
wrong_types        unconfirmed 1        unconfirmed 1         unknown 1
empty              unconfirmed 1        unconfirmed 1         unknown 1
not_json           unconfirmed 1        unconfirmed 1         unknown 1
400                failed 1             refused 1             refused 1
401                failed 1             refused 1             refused 1
404                failed 1             refused 1             refused 1
408                unconfirmed 1        unconfirmed 1         unknown 2
409                unconfirmed 1        unconfirmed 1         refused 1
425                unconfirmed 1        unconfirmed 1         unknown 2
429                failed 1             refused 1             refused 1
503                unconfirmed 1        unconfirmed 1         unknown 2
lying              unconfirmed 1        unconfirmed 1         refused 1
done-302           placed 1             done 1                unknown 2
done-409           placed 1             done 1                accepted 1
done-429           placed 1             done 1                refused 1
done-503           placed 1             done 1                unknown 2
"""
#: Short enough for a test, and long enough for a busy computer.
CONFIG: dict[str, dict[str, Any]] = {
    "stall": {"read": 0.3},
    "drip": {"total": 0.5},
    "oversized": {"largest_answer": 1024 * 1024},
}
SHORT_TERM, ABROAD, RENTAL = 10000086, 501, 9044
PRODUCTS = {"country/order": ABROAD, "renew": RENTAL, "activate": RENTAL}


def cases() -> Iterator[Any]:
    """One case for each fault and each call."""
    head, *rows = [line.split() for line in TABLE.strip().splitlines()]
    for fault, *words in rows:
        for calls, state, count in zip(head[1:], words[::2], words[1::2], strict=True):
            for call in calls.split(","):
                yield pytest.param(fault, call, state, int(count), id=f"{fault}-{call}")


def switch_on(sandbox: SandboxThread, fault: str, call: str) -> None:
    lasting: dict[str, Any] = {"endpoint": call, "times": None}
    kind, _, code = fault.partition("-")
    if fault == "lying":
        words = '{"status":"error","message":"Something went wrong."}'
        sandbox.fault("status", code=400, work=True, text=words, **lasting)
    elif kind == "done":
        sandbox.fault("status", code=int(code), work=True, **lasting)
    elif fault.isdigit():
        sandbox.fault("status", code=int(fault), **lasting)
    elif fault == "drip":
        sandbox.fault(fault, seconds=0.02, **lasting)
    elif fault != "none":
        sandbox.fault(fault, **lasting)


async def prepare(house: House, sandbox: SandboxThread, call: str) -> str:
    """An order that the call can be about; its id, empty for a call that orders."""
    if call in ("order", "country/order"):
        return ""
    which = PRODUCTS.get(call, SHORT_TERM)
    offered = product(sandbox, which, sms=[])
    if which == RENTAL:
        sandbox.product(which, activation_price="0.50")
    bought = await house.session.purchasing.buy(offered)
    assert bought.state is PurchaseState.PLACED
    (order,) = house.session.book.all()
    if call == "reuse":
        sandbox.sms(order.order_id, "Your code is 1234", pin="1234")
        await house.session.watcher.poll_now(order.order_id)
        assert house.order(order.order_id).state is OrderState.RECEIVED
    return order.order_id


class Deed:
    """One call under one fault: it is done, and then held against the service's books."""

    def __init__(self, house: House, sandbox: SandboxThread, call: str, order_id: str) -> None:
        self.house = house
        self.sandbox = sandbox
        self.call = call
        self.order_id = order_id
        self._before = self._seen()

    def _seen(self) -> tuple[int, int]:
        why = "order" if self.call == "country/order" else self.call
        return self.sandbox.count(self.call), len(self.sandbox.charges(why))

    def seen(self) -> tuple[int, int]:
        """Requests and charges since the beginning."""
        requests, charges = self._seen()
        return requests - self._before[0], charges - self._before[1]

    async def do(self) -> Purchase | Action | RejectResult:
        session = self.house.session
        match self.call:
            case "order" | "country/order":
                which = PRODUCTS.get(self.call, SHORT_TERM)
                return await session.purchasing.buy(product(self.sandbox, which))
            case "reject":
                return (await session.rejecting.reject(self.order_id)).result
            case "reuse":
                action = await session.acting.reuse(self.order_id)
            case "activate":
                action = await session.acting.activate(self.order_id)
            case _:
                action = await session.acting.renew(self.order_id, "30d")
        assert action is not None
        return action

    async def check_purchase(self, purchase: Purchase, charged: int) -> None:
        house = self.house
        assert await house.store.get(purchase.purchase_id) == purchase
        assert house.told(PurchaseChanged)[-1].purchase.state is purchase.state
        (attempt,) = purchase.attempts
        assert attempt.answered_at is not None
        bought = [o for o in house.session.book.all() if o.purchase_id == purchase.purchase_id]
        if purchase.state is PurchaseState.PLACED:
            (order,) = bought
            assert await house.store.get_order(house.account, order.order_id) == order
            assert order.number == self.sandbox.order_of(order.order_id)["number"]
        else:
            assert bought == []
            assert purchase.detail
        if purchase.state is PurchaseState.UNCONFIRMED:
            assert house.session.purchasing.unconfirmed(purchase.product_keys[0]) == purchase
            self._check_evidence(attempt.balance_before, attempt.balance_after, charged)

    def check_action(self, action: Action, charged: int) -> None:
        open_ones = self.house.session.acting.open()
        if action.state is ActionState.UNCONFIRMED:
            assert open_ones == (action,)
            self._check_evidence(action.balance_before, action.balance_after, charged)
        else:
            assert open_ones == ()
        order = self.house.order(self.order_id)
        if action.state is ActionState.DONE:
            assert self._is_done(order, action.kind)
        else:
            assert action.detail
            assert not self._is_done(order, action.kind)

    def _is_done(self, order: Order, kind: ActionKind) -> bool:
        match kind:
            case ActionKind.REUSE:
                return order.state is OrderState.WAITING
            case ActionKind.ACTIVATE:
                return order.active_until is not None
            case ActionKind.RENEW:
                true_end = self.sandbox.order_of(order.order_id)["expires_at"][:10]
                assert order.expires_at is not None
                extended = self.sandbox.order_of(order.order_id)["renewals"] > 0
                return extended and order.expires_at.isoformat()[:10] == true_end

    def _check_evidence(self, before: Any, after: Any, charged: int) -> None:
        """The balances beside what is not known are those of the service, where it answered."""
        if before is not None and after is not None:
            assert (after < before) is bool(charged)


@pytest.mark.parametrize(("fault", "call", "state", "count"), list(cases()))
async def test_the_table(
    sandbox: SandboxThread, tmp_path: Path, fault: str, call: str, state: str, count: int
) -> None:
    database = tmp_path / "orders.sqlite3"
    async with House(sandbox, database) as house:
        order_id = await prepare(house, sandbox, call)
    async with House(sandbox, database, **CONFIG.get(fault, {})) as house:
        deed = Deed(house, sandbox, call, order_id)
        switch_on(sandbox, fault, call)
        outcome = await deed.do()
        sandbox.clear_faults()
        requests, charged = deed.seen()
        assert requests == count
        assert charged <= 1
        match outcome:
            case Purchase() | Action():
                assert outcome.state.value == state
                # Never shown as what it is not.
                assert charged or state not in ("placed", "done")
                assert not charged or state not in ("failed", "refused")
                if isinstance(outcome, Purchase):
                    await deed.check_purchase(outcome, charged)
                else:
                    deed.check_action(outcome, charged)
            case RejectResult():
                assert outcome.name.lower() == state
                check_rejection(house, sandbox, order_id, outcome)
        known = {order.order_id: order for order in house.session.book.all()}
    # The next start knows the same.
    async with House(sandbox, database) as house:
        assert {order.order_id: order for order in house.session.book.all()} == known
        if state == "unconfirmed":
            assert [*house.session.purchasing.open(), *house.session.acting.open()] == [outcome]
        else:
            assert not house.session.purchasing.open()
            assert not house.session.acting.open()
        assert deed.seen() == (count, charged)
        if isinstance(outcome, RejectResult):
            # What was not heard of is told by the next poll.
            await house.session.watcher.poll_now(order_id)
            rejected = house.order(order_id).state is OrderState.REJECTED
            assert rejected is is_rejected(sandbox, order_id)


def is_rejected(sandbox: SandboxThread, order_id: str) -> bool:
    return sandbox.order_of(order_id)["status"] == "Rejected"


def check_rejection(
    house: House, sandbox: SandboxThread, order_id: str, result: RejectResult
) -> None:
    true = is_rejected(sandbox, order_id)
    order = house.order(order_id)
    if result is RejectResult.ACCEPTED:
        assert true
        assert (order.state, order.refund) == (OrderState.REJECTED, Refund.SEEN)
    else:
        # Nothing is claimed that was not heard.
        assert order.state is not OrderState.REJECTED or true
        assert order.refund is Refund.NOT_ASKED
    refunds = [entry for entry in sandbox.ledger()["entries"] if entry["kind"] == "refund"]
    assert len(refunds) == true


@pytest.mark.parametrize("call", ["order", "country/order", "reuse", "renew", "activate"])
async def test_what_certainly_was_not_sent_is_sent_once_more(
    sandbox: SandboxThread, tmp_path: Path, call: str
) -> None:
    """The one case in which a second request is allowed: the first never left."""
    async with House(sandbox, tmp_path / "orders.sqlite3", repeat_pace=1.0) as house:
        order_id = await prepare(house, sandbox, call)
        deed = Deed(house, sandbox, call, order_id)
        refuse_right_before_sending(house, sandbox)
        outcome = await deed.do()
        assert not isinstance(outcome, RejectResult)
        assert outcome.state.value in ("placed", "done")
        assert deed.seen() == (1, 1)


def refuse_right_before_sending(house: House, sandbox: SandboxThread) -> None:
    """The service takes no connection for a moment, from the last commit before sending on."""
    save, save_action = house.store.save, house.store.save_action
    saves = 0

    def count_save() -> None:
        nonlocal saves
        saves += 1
        if saves == 2:  # The intent came first, then the balance beside it.
            sandbox.fault("refuse", seconds=0.1)

    async def saving(purchase: Purchase, orders: Sequence[Order] = ()) -> None:
        await save(purchase, orders)
        count_save()

    async def saving_action(action: Action, order: Order | None = None) -> None:
        await save_action(action, order)
        count_save()

    house.store.save, house.store.save_action = saving, saving_action  # type: ignore[method-assign]


def test_the_table_has_every_fault() -> None:
    faults = {line.split()[0] for line in TABLE.strip().splitlines()[1:]}
    assert {*KINDS} - {"status"} <= faults
