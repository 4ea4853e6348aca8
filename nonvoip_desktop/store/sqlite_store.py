"""The store as core sees it: async methods, each one job for the database's thread."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from nonvoip_desktop.domain.callback import Callback, CallbackEvent, CallbackState, TakenIn
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, ProductKey
from nonvoip_desktop.domain.start_up import StartUp
from nonvoip_desktop.store import accounts, actions, callbacks, catalogues, purchases, spending
from nonvoip_desktop.store import messages as message_rows
from nonvoip_desktop.store import orders as order_rows
from nonvoip_desktop.store.beside import erasing_note
from nonvoip_desktop.store.care_jobs import CareJobs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from decimal import Decimal
    from pathlib import Path

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.action import Action
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.domain.purchase import Purchase
    from nonvoip_desktop.store.archive import Archive
    from nonvoip_desktop.store.backup import Backups
    from nonvoip_desktop.store.database import Database
    from nonvoip_desktop.store.worker import Worker

T = TypeVar("T")


class SqliteStore(CareJobs):
    """Satisfies ``core.ports.Store``. Made by ``open_store``; methods raise ``StoreError``.

    A method returns after its commit has reached the medium.
    """

    def __init__(
        self, database: Database, backups: Backups, worker: Worker, now: Callable[[], datetime]
    ) -> None:
        super().__init__(database, backups, worker, now)
        self._archive: Archive | None = None

    @property
    def archive(self) -> Archive:
        """The history; made when it is first wanted, since the window shows none of it at first."""
        if self._archive is None:
            from nonvoip_desktop.store.archive import Archive

            self._archive = Archive(self._database, self._backups, self._worker, self._now)
        return self._archive

    async def archive_made(self) -> Archive:
        """The history; what it is made of is imported in a thread of its own."""
        if self._archive is None:
            await asyncio.to_thread(import_module, "nonvoip_desktop.store.archive")
        return self.archive

    async def erasing_begun(self) -> bool:
        """Whether something was about to be erased when the program was cut off."""
        return await self._do(erasing_note(self.path).exists)

    @property
    def path(self) -> Path:
        """Where the database file is, for messages that name it."""
        return self._database.path

    # The purchase journal

    async def save(self, purchase: Purchase, orders: Sequence[Order] = ()) -> None:
        """Store the purchase with all its attempts, and these orders, in one transaction."""

        def work() -> None:
            with self._database.transaction() as connection:
                purchases.save(connection, purchase)
                for order in orders:
                    order_rows.save(connection, order)

        await self._do(work)

    async def get(self, purchase_id: str) -> Purchase | None:
        """The purchase of this id."""
        return await self._do(lambda: purchases.get(self._database.connection, purchase_id))

    async def spent_since(self, account: Account, since: datetime) -> Decimal:
        """Dollars that were or may have been spent from ``since`` on; pending ones count."""
        return await self._do(
            lambda: spending.spent_since(self._database.connection, account, since)
        )

    async def save_action(self, action: Action, order: Order | None = None) -> None:
        """Store the action, and what it made of its order, in one transaction."""

        def work() -> None:
            with self._database.transaction() as connection:
                actions.save(connection, action)
                if order is not None:
                    order_rows.save(connection, order)

        await self._do(work)

    # Orders and messages

    async def save_order(self, order: Order) -> None:
        """Insert or update one order of its account."""

        def work() -> None:
            with self._database.transaction() as connection:
                order_rows.save(connection, order)

        await self._do(work)

    async def save_message(
        self, order: Order, message: Message, called_back: int | None = None
    ) -> Message:
        """Store a message and its order's new state in one transaction; returns it with its id.

        ``called_back`` is the row of the callback that brought it.
        """

        def work() -> Message:
            with self._database.transaction() as connection:
                stored = message_rows.save(connection, order_rows.save(connection, order), message)
                if called_back is not None:
                    callbacks.settle(connection, called_back, CallbackState.USED, order.order_id)
                return stored

        return await self._do(work)

    async def confirm_message(self, message_id: int) -> None:
        """Note that a poll has shown the message that a callback brought."""

        def work() -> None:
            with self._database.transaction() as connection:
                message_rows.confirm(connection, message_id)

        await self._do(work)

    async def get_order(self, account: Account, order_id: str) -> Order | None:
        """The account's order of this id, archived or not."""
        return await self._do(lambda: order_rows.get(self._database.connection, account, order_id))

    async def page(self, account: Account, before: Order | None, limit: int) -> list[Order]:
        """A page of the history: the newest orders, or those that follow ``before``."""
        return await self._do(
            lambda: order_rows.page(self._database.connection, account, before, limit)
        )

    async def messages(self, account: Account, order_id: str) -> list[Message]:
        """All messages of one order, oldest first."""
        return await self._do(
            lambda: message_rows.of_order(self._database.connection, account, order_id)
        )

    async def orders_of_number(self, account: Account, number: str) -> list[Order]:
        """The account's orders with this number, archived or not, newest first."""
        return await self._do(
            lambda: order_rows.of_number(self._database.connection, account, number)
        )

    # Callbacks

    async def take_callbacks(
        self, account: Account, events: Sequence[CallbackEvent], received_at: datetime
    ) -> TakenIn:
        """Store what the service posted, in a commit of its own. For any thread's loop.

        Raises ``CallbacksFull`` where too many wait for the person.
        """

        def work() -> TakenIn:
            with self._database.transaction() as connection:
                return callbacks.take(connection, account, events, received_at)

        return await self._do(work)

    async def new_callbacks(self, account: Account, limit: int) -> list[Callback]:
        """Events that nobody has looked at yet, oldest first."""
        return await self._callbacks_in(account, CallbackState.NEW, limit)

    async def unmatched_callbacks(self, account: Account, limit: int) -> list[Callback]:
        """Events that belong to no known order, newest first."""
        return await self._callbacks_in(account, CallbackState.UNMATCHED, limit)

    async def _callbacks_in(
        self, account: Account, state: CallbackState, limit: int
    ) -> list[Callback]:
        return await self._do(
            lambda: callbacks.in_state(self._database.connection, account, state, limit)
        )

    async def unmatched_count(self, account: Account) -> int:
        """How many events belong to no known order."""
        return await self._do(lambda: callbacks.unmatched_count(self._database.connection, account))

    async def callbacks_of(self, account: Account, order_id: str) -> list[Callback]:
        """The events that belong to this order, oldest first."""
        return await self._do(
            lambda: callbacks.used_for(self._database.connection, account, order_id)
        )

    async def settle_callback(
        self, row: int, state: CallbackState, order_id: str | None = None
    ) -> None:
        """Note what has become of an event."""

        def work() -> None:
            with self._database.transaction() as connection:
                callbacks.settle(connection, row, state, order_id)

        await self._do(work)

    async def leave_unmatched(self, rows: Sequence[int]) -> None:
        """Note that these events belong to no known order, in one transaction."""

        def work() -> None:
            with self._database.transaction() as connection:
                for row in rows:
                    callbacks.settle(connection, row, CallbackState.UNMATCHED, None)

        await self._do(work)

    async def look_again_at_callbacks(
        self, account: Account, order_id: str, number: str | None
    ) -> int:
        """Let unmatched events that may belong to a new order have another turn; how many do."""

        def work() -> int:
            with self._database.transaction() as connection:
                return callbacks.look_again(connection, account, order_id, number)

        return await self._do(work)

    async def delete_callbacks(self, rows: Sequence[int]) -> None:
        """Delete unmatched events, as the person asked."""

        def work() -> None:
            with self._database.transaction() as connection:
                callbacks.delete(connection, rows)

        await self._do(work)

    # The catalogue and the person's marks on it

    async def load_catalogue(self, account: Account, kind: CatalogueKind) -> Catalogue | None:
        """The catalogue of last time."""
        return await self._do(lambda: catalogues.load(self._database.connection, account, kind))

    async def save_catalogue(self, account: Account, catalogue: Catalogue) -> None:
        """Keep this catalogue in place of the last one of its kind."""

        def work() -> None:
            with self._database.transaction() as connection:
                catalogues.save(connection, account, catalogue)

        await self._do(work)

    async def set_favourite(self, account: Account, product: ProductKey, marked: bool) -> None:
        """Mark a product, or take the mark away."""

        def work() -> None:
            with self._database.transaction() as connection:
                catalogues.set_favourite(connection, account, product, marked)

        await self._do(work)

    async def recent(self, account: Account, limit: int = 12) -> tuple[ProductKey, ...]:
        """The products bought last, newest first, each once."""
        return await self._do(lambda: catalogues.recent(self._database.connection, account, limit))

    # The start

    async def last_account(self) -> Account | None:
        """Whom to show before the keyring has answered; there is no secret in it."""
        return await self._do(lambda: accounts.last(self._database.connection))

    async def remember_account(self, account: Account) -> None:
        """Show this account at the next start."""
        await self._remember(account)

    async def forget_account(self) -> None:
        """Show nobody at the next start. What is stored of the account stays."""
        await self._remember(None)

    async def known_accounts(self, base_url: str) -> list[Account]:
        """The accounts at this address that can be chosen, by email."""
        return await self._do(lambda: accounts.known(self._database.connection, base_url))

    async def drop_account(self, account: Account) -> None:
        """Offer this account no more, until somebody signs in to it. What is stored of it stays."""

        def work() -> None:
            with self._database.transaction() as connection:
                accounts.forget(connection, account)

        await self._do(work)

    async def _remember(self, account: Account | None) -> None:
        def work() -> None:
            with self._database.transaction() as connection:
                accounts.remember(connection, account, self._now())

        await self._do(work)

    async def load_everything(
        self, account: Account, kind: CatalogueKind = CatalogueKind.USA
    ) -> StartUp:
        """All that the window shows first, in one hop to the thread."""

        def work() -> StartUp:
            connection = self._database.connection
            return StartUp(
                catalogue=catalogues.load(connection, account, kind),
                favourites=catalogues.favourites(connection, account),
                recent=catalogues.recent(connection, account, 12),
                listed=order_rows.listed(connection, account),
                messages=message_rows.of_listed(connection, account),
                unsettled=purchases.unsettled(connection, account),
                unsettled_actions=actions.unsettled(connection, account),
            )

        return await self._do(work)

    async def close(self) -> None:
        """Finish what was handed over, write everything into the one file and let go of it."""
        await self._worker.close(self._database.close)
