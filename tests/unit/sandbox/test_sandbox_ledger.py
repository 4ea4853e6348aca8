"""The books always add up: whatever is called in whatever order, and however time passes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from nonvoip_desktop.sandbox.answers import Refused
from nonvoip_desktop.sandbox.application import ENDPOINTS
from nonvoip_desktop.sandbox.scenarios import SCENARIOS
from nonvoip_desktop.sandbox.world import Options, World


class Account(RuleBasedStateMachine):
    """One account and everything that can be done with it."""

    @initialize(
        seed=st.integers(1, 50),
        scenario=st.sampled_from(sorted(SCENARIOS)),
        balance=st.sampled_from(["0.00", "3.00", "50.00", "500.00"]),
    )
    def open_account(self, seed: int, scenario: str, balance: str) -> None:
        self.world = World(Options(seed=seed, scenario=scenario, balance=Decimal(balance)))
        self.start = Decimal(balance)
        self.seen = 0

    def call(self, endpoint: str, **fields: Any) -> str:
        before = self.world.ledger.balance
        try:
            status = ENDPOINTS[endpoint](self.world, fields).status
        except Refused:
            status = "error"
        if status in ("error", "info"):
            assert self.world.ledger.balance == before, "a refusal or a question cost something"
        return status

    @rule(
        data=st.data(),
        accepted=st.none() | st.decimals(0, 9, places=2),
        bid=st.none() | st.just(20),
    )
    def order(self, data: st.DataObject, accepted: Decimal | None, bid: int | None) -> None:
        product_id = data.draw(st.sampled_from(sorted(self.world.usa)))
        before = self.world.ledger.balance
        status = self.call("order", product_id=product_id, accepted_max_price=accepted, auction=bid)
        if status == "success":
            price = self.world.usa[product_id].price if accepted is None else accepted
            assert before - self.world.ledger.balance <= price + Decimal("0.20")

    @rule(data=st.data(), count=st.integers(1, 6))
    def order_several(self, data: st.DataObject, count: int) -> None:
        rentals = [p.product_id for p in self.world.usa.values() if p.group == "30-days"]
        ids = data.draw(st.lists(st.sampled_from(rentals), min_size=count, max_size=count))
        self.call("order", product_ids=ids)

    @rule(data=st.data())
    def order_abroad(self, data: st.DataObject) -> None:
        self.call("country/order", product_id=data.draw(st.sampled_from(sorted(self.world.abroad))))

    @rule(
        data=st.data(),
        endpoint=st.sampled_from(["reuse", "reject", "reject", "activate", "renew", "getsms"]),
    )
    def use_order(self, data: st.DataObject, endpoint: str) -> None:
        if self.world.orders:
            order_id = data.draw(st.sampled_from(sorted(self.world.orders)))
            self.call(endpoint, order_id=order_id)

    @rule(data=st.data(), what=st.sampled_from(["deliver", "expire", "win", "lose"]))
    def happen(self, data: st.DataObject, what: str) -> None:
        if self.world.orders:
            order_id = data.draw(st.sampled_from(sorted(self.world.orders)))
            getattr(self.world, what)(self.world.orders[order_id])

    @rule(seconds=st.sampled_from([1, 10, 60, 900, 86_400, 2_592_000]))
    def wait(self, seconds: int) -> None:
        self.world.clock.advance(seconds)
        self.world.run_due()

    @invariant()
    def books_add_up(self) -> None:
        if not hasattr(self, "world"):
            return
        entries = self.world.ledger.entries
        balance = self.start
        for entry in entries:
            assert entry.amount > 0
            balance += entry.amount if entry.kind == "refund" else -entry.amount
            assert balance >= 0
        assert balance == self.world.ledger.balance
        assert len(entries) >= self.seen, "an entry was removed"
        self.seen = len(entries)
        charged: dict[int | None, Decimal] = {}
        for entry in entries:
            sign = 1 if entry.kind == "charge" else -1
            charged[entry.order_id] = charged.get(entry.order_id, Decimal(0)) + sign * entry.amount
        assert all(left >= 0 for left in charged.values()), "more came back than was paid"
        assert all(p.available >= 0 for p in self.world.usa.values())


TestAccount = Account.TestCase
TestAccount.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
