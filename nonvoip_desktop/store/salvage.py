"""Carrying over what a damaged file still has and the restored backup has not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.store import (
    accounts,
    actions,
    callbacks,
    catalogues,
    messages,
    orders,
    purchases,
)
from nonvoip_desktop.store.report import Rescued
from nonvoip_desktop.store.walk import (
    ACCOUNTS,
    ACTIONS,
    ATTEMPTS,
    CALLBACKS,
    CATALOGUES,
    FAVOURITES,
    INTENTS,
    MESSAGES,
    ORDERS,
    PRODUCTS,
    PURCHASES,
    Gaps,
    Row,
    decoded_rows,
)

if TYPE_CHECKING:
    import sqlite3

#: What a backup has to have whole.
_ALL_OF_VALUE = (
    ACCOUNTS,
    PURCHASES,
    PRODUCTS,
    ATTEMPTS,
    INTENTS,
    ACTIONS,
    ORDERS,
    MESSAGES,
    CALLBACKS,
)


class Salvage(Struct):
    """What was carried over, and whether anything could not be read."""

    purchases: int = 0
    actions: int = 0
    orders: int = 0
    messages: int = 0
    purchase_gaps: Gaps = field(default_factory=Gaps)
    other_gaps: Gaps = field(default_factory=Gaps)

    @property
    def rescued(self) -> Rescued:
        """The counts as a value for the report."""
        return Rescued(self.purchases, self.actions, self.orders, self.messages)


class Carrier:
    """Reads ``damaged`` and writes into ``target``, within the target's transaction.

    A row of the target stays unless the damaged file has a newer one: the
    target was checked, and a changed byte in a value has no other witness.
    """

    def __init__(self, damaged: sqlite3.Connection, target: sqlite3.Connection) -> None:
        # Half a text is better than none.
        damaged.text_factory = lambda raw: raw.decode("utf-8", "replace")
        self._damaged = damaged
        self._target = target
        self._accounts: dict[int, Account] = {}
        #: The row in the target of each account of the damaged file.
        self._own_rows: dict[int, int] = {}
        self._order_keys: dict[int, tuple[int, str]] = {}
        self.result = Salvage()

    def carry(self) -> Salvage:
        """Carry everything over, purchases first."""
        self._carry_accounts()
        self._carry_purchases()
        self._carry_intents()
        self._carry_actions()
        self._carry_orders()
        self._carry_messages()
        self._carry_callbacks()
        self._carry_the_rest()
        return self.result

    def _carry_accounts(self) -> None:
        gaps = self.result.purchase_gaps
        remembered: list[tuple[str, Account]] = []
        for row, base_url, email, remembered_at in decoded_rows(self._damaged, ACCOUNTS, gaps):
            account = Account(base_url, email)
            self._accounts[row] = account
            if remembered_at is not None:
                remembered.append((remembered_at, account))
        # The file and its backups share these ids; the backup's word is the better one.
        for row, base_url, email in self._target.execute(
            "SELECT id, base_url, email FROM accounts"
        ):
            self._accounts[row] = Account(base_url, email)
        for row, account in self._accounts.items():
            self._target.execute(
                "INSERT INTO accounts (id, base_url, email) VALUES (?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (row, account.base_url, account.email),
            )
        self._own_rows = {
            row: accounts.ensure(self._target, account) for row, account in self._accounts.items()
        }
        for remembered_at, account in remembered:
            self._target.execute(
                "UPDATE accounts SET remembered_at = ? WHERE base_url = ? AND email = ?",
                (remembered_at, account.base_url, account.email),
            )

    def _carry_purchases(self) -> None:
        gaps = self.result.purchase_gaps
        products: dict[int, list[Row]] = defaultdict(list)
        for _, purchase, *product in decoded_rows(self._damaged, PRODUCTS, gaps):
            products[purchase].append(tuple(product))
        attempts: dict[int, list[Row]] = defaultdict(list)
        for _, purchase, *attempt in decoded_rows(self._damaged, ATTEMPTS, gaps):
            attempts[purchase].append(tuple(attempt))
        known = dict(self._target.execute("SELECT purchase_id, updated_at FROM purchases"))
        for row, account, *columns in decoded_rows(self._damaged, PURCHASES, gaps):
            if account not in self._accounts:
                gaps.count += 1
                continue
            if not products[row]:
                gaps.count += 1
            purchase_id, updated_at = columns[0], columns[8]
            if updated_at <= known.get(purchase_id, ""):
                continue
            value = purchases.purchase_of(
                self._accounts[account],
                columns,
                [tuple(product[1:]) for product in sorted(products[row], key=lambda p: p[0])],
                sorted(attempts[row], key=lambda attempt: int(attempt[0])),
            )
            purchases.save(self._target, value)
            self.result.purchases += 1

    def _carry_intents(self) -> None:
        """Of a purchase whose result is known, what was written before its request says nothing."""
        rows = decoded_rows(self._damaged, INTENTS, self.result.purchase_gaps)
        for purchase_id, value in purchases.last_intents(row[1:] for row in rows).items():
            known = purchases.get(self._target, purchase_id)
            # Both rows of one request have one time; that of the damaged file is the later one.
            placing = known is not None and known.state is PurchaseState.PLACING
            if known is None or (placing and known != value) or known.updated_at < value.updated_at:
                purchases.save(self._target, value)
                self.result.purchases += 1

    def _carry_actions(self) -> None:
        gaps = self.result.purchase_gaps
        settled = {ActionState.DONE.value, ActionState.REFUSED.value}
        known = dict(self._target.execute("SELECT action_id, state FROM actions"))
        for _, account, *columns in decoded_rows(self._damaged, ACTIONS, gaps):
            if account not in self._accounts:
                gaps.count += 1
                continue
            value = actions.action_of(self._accounts[account], tuple(columns))
            # An action moves one way only, to being settled.
            if known.get(value.action_id) not in settled:
                actions.save(self._target, value)
                self.result.actions += 1

    def _carry_orders(self) -> None:
        gaps = self.result.other_gaps
        for row, account, order_id in self._target.execute(
            "SELECT id, account_id, order_id FROM orders"
        ):
            self._order_keys[row] = (account, order_id)
        known = {
            (account, order_id): updated_at
            for account, order_id, updated_at in self._target.execute(
                "SELECT account_id, order_id, updated_at FROM orders"
            )
        }
        for row, account, *columns in decoded_rows(self._damaged, ORDERS, gaps):
            if account not in self._accounts:
                gaps.count += 1
                continue
            order_id, updated_at = columns[0], columns[6]
            own = self._own_rows[account]
            self._order_keys[row] = (own, order_id)
            if updated_at > known.get((own, order_id), ""):
                orders.save(self._target, orders.order_of(self._accounts[account], columns))
                self.result.orders += 1

    def _carry_messages(self) -> None:
        gaps = self.result.other_gaps
        known = {
            (order, text, seen_at): (row, confirmed)
            for row, order, text, seen_at, confirmed in self._target.execute(
                "SELECT id, of_order, text, seen_at, confirmed FROM messages"
            )
        }
        taken = {row for row, _ in known.values()}
        of_key = {
            (account, order_id): row
            for row, account, order_id in self._target.execute(
                "SELECT id, account_id, order_id FROM orders"
            )
        }
        for _, old_order, *columns in decoded_rows(self._damaged, MESSAGES, gaps):
            order = of_key.get(self._order_keys.get(old_order, (0, "")))
            if order is None:
                gaps.count += 1
                continue
            value = messages.message_of("", *columns)
            there = known.get((order, columns[1], columns[3]))
            if there is None:
                # The same id where it is free: whoever holds a message knows it by that.
                if value.message_id in taken:
                    value = replace(value, message_id=0)
                taken.add(messages.save(self._target, order, value).message_id)
                self.result.messages += 1
            elif value.confirmed and not there[1]:
                messages.confirm(self._target, there[0])

    def _carry_callbacks(self) -> None:
        gaps = self.result.other_gaps
        for _, account, *columns in decoded_rows(self._damaged, CALLBACKS, gaps):
            if account not in self._accounts:
                gaps.count += 1
                continue
            # One that the backup has may be looked at once more: that changes nothing.
            value = callbacks.callback_of(0, *columns)
            callbacks.insert(self._target, self._own_rows[account], value)

    def _carry_the_rest(self) -> None:
        gaps = self.result.other_gaps
        for _, account, *product in decoded_rows(self._damaged, FAVOURITES, gaps):
            if account in self._accounts:
                key = catalogues.product_key_of(product)
                catalogues.set_favourite(self._target, self._accounts[account], key, True)
        for _, account, kind, fetched_at, products in decoded_rows(
            self._damaged,
            CATALOGUES,
            Gaps(),  # It is fetched anew: nothing is lost.
        ):
            if account in self._accounts:
                value = catalogues.catalogue_of(CatalogueKind(kind), fetched_at, products)
                self._keep_newer_catalogue(
                    self._accounts[account], value.kind, fetched_at, products
                )

    def _keep_newer_catalogue(
        self, account: Account, kind: CatalogueKind, fetched_at: str, products: str
    ) -> None:
        self._target.execute(
            "INSERT INTO catalogues (account_id, kind, fetched_at, products) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (account_id, kind) DO UPDATE SET "
            "fetched_at = excluded.fetched_at, products = excluded.products "
            "WHERE excluded.fetched_at > fetched_at",
            (accounts.ensure(self._target, account), kind.value, fetched_at, products),
        )


def all_readable(connection: sqlite3.Connection) -> bool:
    """Whether purchases and all other rows of a restored backup make sense."""
    gaps = Gaps()
    for table in _ALL_OF_VALUE:
        try:
            for _ in decoded_rows(connection, table, gaps):
                pass
        except StoreDamaged:
            return False
    return not gaps
