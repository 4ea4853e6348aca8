"""Taking over from another database of this program what is new or newer there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.language import translate
from nonvoip_desktop.store import (
    accounts,
    actions,
    callbacks,
    catalogues,
    messages,
    orders,
    purchases,
    search,
)
from nonvoip_desktop.store.codec import to_text, to_time
from nonvoip_desktop.store.walk import (
    ACCOUNTS,
    ACTIONS,
    CALLBACKS,
    FAVOURITES,
    INTENTS,
    ORDERS,
    PURCHASES,
    ROWS,
    Children,
    Gaps,
    Row,
    Table,
    readable_rows,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.domain.purchase import Purchase

_SETTLED = (ActionState.DONE, ActionState.REFUSED)
#: Tables whose rows are decoded where they are taken over.
_DECODED_LATER = (PURCHASES, ACTIONS, ORDERS, CALLBACKS)
#: Tables whose rows name no row of the accounts.
_OF_NO_ACCOUNT = (ACCOUNTS, INTENTS)


class Merger:
    """Reads the rows of ``source`` and writes them by our own statements into ``target``.

    Within the target's transaction. Any row of the source that makes no sense
    raises ``StoreDamaged``: then nothing is taken over. ``told`` is called with
    the number of orders looked at.
    """

    def __init__(
        self,
        source: sqlite3.Connection,
        target: sqlite3.Connection,
        told: Callable[[int], None] = lambda done: None,
    ) -> None:
        self._source = source
        self._target = target
        self._told = told
        self._accounts: dict[int, Account] = {}
        self._products = Children(
            source, "purchase_products", "purchase", purchases.PRODUCT_COLUMNS, "position"
        )
        self._attempts = Children(
            source, "attempts", "purchase", purchases.ATTEMPT_COLUMNS, "number"
        )
        self._texts = Children(source, "messages", "of_order", messages.COLUMNS, "seen_at, id")
        self._not_indexed: list[int] = []
        self.purchases = self.actions = self.orders = self.messages = 0

    def merge(self) -> None:
        """Everything; purchases first, as they are what money was spent on."""
        for row, base_url, email, *_ in self._rows(ACCOUNTS):
            self._accounts[row] = Account(base_url, email)
            accounts.ensure(self._target, self._accounts[row])
        for row, account, *columns in self._rows(PURCHASES):
            self._purchase(self._accounts[account], row, columns)
        for value in purchases.last_intents(row[1:] for row in self._rows(INTENTS)).values():
            self._take(value)
        for _, account, *columns in self._rows(ACTIONS):
            self._action(self._accounts[account], columns)
        for done, (row, account, *columns) in enumerate(self._rows(ORDERS)):
            self._order(self._accounts[account], row, columns)
            self._told(done)
        self._index()
        for _, account, *columns in self._rows(CALLBACKS):
            owner = accounts.ensure(self._target, self._accounts[account])
            callbacks.insert(self._target, owner, callbacks.callback_of(0, *columns))
        for _, account, *product in self._rows(FAVOURITES):
            catalogues.set_favourite(
                self._target, self._accounts[account], catalogues.product_key_of(product), True
            )

    def _rows(self, table: Table) -> Iterator[Row]:
        """All rows of a table of the source; raises ``StoreDamaged`` at one that makes no sense."""
        gaps = Gaps()
        for row in readable_rows(self._source, table, gaps):
            if table not in _DECODED_LATER:
                table.decode(row[1:])
            if table not in _OF_NO_ACCOUNT and row[1] not in self._accounts:
                raise StoreDamaged(translate("Store", "A part of the file cannot be read."))
            yield row
        if gaps:
            raise StoreDamaged(translate("Store", "A part of the file cannot be read."))

    def _purchase(self, account: Account, row: int, columns: list[str]) -> None:
        products, attempts = self._products.of(row), self._attempts.of(row)
        self._take(purchases.purchase_of(account, columns, products, attempts))

    def _take(self, value: Purchase) -> None:
        known = purchases.get(self._target, to_text(value.purchase_id))
        if known is None or (
            known.account == value.account and known.updated_at < value.updated_at
        ):
            purchases.save(self._target, value)
            self.purchases += 1

    def _action(self, account: Account, columns: list[object]) -> None:
        value = actions.action_of(account, tuple(columns))
        known = self._target.execute(
            "SELECT a.base_url, a.email, c.state FROM actions c JOIN accounts a "
            "ON a.id = c.account_id WHERE c.action_id = ?",
            (to_text(value.action_id),),
        ).fetchone()
        # An action moves one way only, to being settled.
        if known is None or (
            Account(known[0], known[1]) == account
            and ActionState(known[2]) not in _SETTLED
            and value.state in _SETTLED
        ):
            actions.save(self._target, value)
            self.actions += 1

    def _order(self, account: Account, row: int, columns: list[object]) -> None:
        value = orders.order_of(account, columns)
        order_row = orders.row_of(self._target, account, value.order_id)
        if order_row is None:
            self._new_order(value, row)
            return
        if order_row in self._not_indexed:  # The file tells of one order twice.
            self._index()
        known = orders.get(self._target, account, value.order_id)
        kept = value
        if known is not None:
            kept = value if value.updated_at > known.updated_at else known
            # A note is no change of the order: nobody's is lost where only one has any.
            if not kept.note:
                kept = replace(kept, note=known.note or value.note)
        with search.indexed(self._target, order_row):
            if kept != known:
                orders.save(self._target, kept, index=False)
                self.orders += 1
            self._messages_of(row, order_row)

    def _new_order(self, value: Order, row: int) -> None:
        """An order that nobody knows here, with all its messages."""
        made = orders.save(self._target, value, index=False)
        messages.add(self._target, made, found := self._messages_in(row))
        self.orders += 1
        self.messages += len(found)
        self._not_indexed.append(made)
        if len(self._not_indexed) == ROWS:
            self._index()

    def _index(self) -> None:
        """Make what is new here be found."""
        search.add(self._target, self._not_indexed)
        self._not_indexed.clear()

    def _messages_of(self, row: int, order_row: int) -> None:
        """Of each text as many as are on either side; two computers saw the same one twice."""
        there = Counter(
            text
            for (text,) in self._target.execute(
                "SELECT text FROM messages WHERE of_order = ?", (order_row,)
            )
        )
        for value in self._messages_in(row):
            text = to_text(value.text)
            if there[text] > 0:
                there[text] -= 1
            elif not self._blanked(order_row, value):
                messages.save(self._target, order_row, replace(value, message_id=0), index=False)
                self.messages += 1

    def _messages_in(self, row: int) -> list[Message]:
        """The messages of an order of the source, oldest first."""
        return [messages.message_of("", *columns) for columns in self._texts.of(row)]

    def _blanked(self, order_row: int, value: Message) -> bool:
        """Whether the same message is here without its text, which was not to be kept."""
        return (
            self._target.execute(
                "SELECT 1 FROM messages WHERE of_order = ? AND seen_at = ? "
                "AND (text = '' OR ? = '')",
                (order_row, to_time(value.seen_at), value.text),
            ).fetchone()
            is not None
        )
