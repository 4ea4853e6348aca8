"""The sandbox's proof of money: every charge and refund, and a balance that follows from them."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from nonvoip_desktop.sandbox.money import cents, sum_of

CHARGE = "charge"
REFUND = "refund"
ADJUSTMENT = "adjustment"


class Entry(msgspec.Struct):
    """One movement. ``why`` is the endpoint or event; ``amount`` is signed for adjustments only."""

    number: int
    at: float
    kind: str
    why: str
    amount: Decimal
    order_id: int | None = None
    product_id: int | None = None


class Ledger(msgspec.Struct):
    """The movements of one account since ``start``; never rewritten, only added to."""

    start: Decimal
    entries: list[Entry] = []

    def total(self, kind: str) -> Decimal:
        """The sum of all movements of one kind."""
        return sum_of([entry.amount for entry in self.entries if entry.kind == kind])

    @property
    def balance(self) -> Decimal:
        """What is left: start + adjustments − charges + refunds."""
        return cents(self.start + self.total(ADJUSTMENT) - self.total(CHARGE) + self.total(REFUND))

    def add(
        self,
        at: float,
        kind: str,
        why: str,
        amount: Decimal,
        order_id: int | None = None,
        product_id: int | None = None,
    ) -> None:
        """Write one movement down; nothing is written for an amount of zero."""
        if amount == 0:
            return
        number = len(self.entries) + 1
        self.entries.append(Entry(number, at, kind, why, cents(amount), order_id, product_id))
