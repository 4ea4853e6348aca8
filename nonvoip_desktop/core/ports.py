"""What core needs from the outside: the service, the store, the keyring and the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from nonvoip_desktop.domain.product import CatalogueKind

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from pathlib import Path

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.action import Action
    from nonvoip_desktop.domain.answers import (
        Activated,
        OrderAnswer,
        RateBudget,
        Rejected,
        Renewed,
        Reused,
        Saved,
        SmsAnswer,
        Unrecognised,
    )
    from nonvoip_desktop.domain.callback import Callback, CallbackEvent, CallbackState, TakenIn
    from nonvoip_desktop.domain.history import (
        CodeRate,
        Erasure,
        ErasureReport,
        ExportForm,
        HistoryEntry,
        HistoryFilter,
        ImportReport,
        SpendingBucket,
    )
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.notification import Notification
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.domain.product import Catalogue, Product, ProductKey
    from nonvoip_desktop.domain.purchase import Purchase
    from nonvoip_desktop.domain.start_up import StartUp


class Service(Protocol):
    """The remote service. Every method may raise the ``ApiError`` tree."""

    @property
    def budget(self) -> RateBudget:
        """What is known of the rate limit right now."""
        ...

    async def balance(self) -> Decimal: ...
    async def products(
        self, *, grouped: bool = True, type: str | None = None, product_id: str | None = None
    ) -> tuple[Product, ...]: ...
    async def country_products(self) -> tuple[Product, ...]: ...
    async def order(
        self,
        *,
        product_id: str | None = None,
        product_ids: Sequence[str] | None = None,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer: ...
    async def country_order(
        self,
        product_id: str,
        *,
        accepted_max_price: Decimal | None = None,
        auction: Decimal | None = None,
    ) -> OrderAnswer: ...
    async def get_sms(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> SmsAnswer:
        """The latest SMS of an order, named by its id, else by service and number."""
        ...

    async def reject(self, *, order_id: str) -> Rejected | Unrecognised: ...
    async def reuse(
        self, *, order_id: str | None = None, service: str | None = None, number: str | None = None
    ) -> Reused | Unrecognised:
        """Wait for another SMS on a number, named as for ``get_sms``."""
        ...

    async def activate(self, *, order_id: str) -> Activated | Unrecognised: ...
    async def renew(self, *, order_id: str, duration: str) -> Renewed | Unrecognised: ...
    async def save_url(self, url: str, user_id: str) -> Saved: ...
    async def aclose(self) -> None: ...


class PurchaseJournal(Protocol):
    """The only proof of what was bought. Every method returns after its commit.

    All methods may raise ``StoreError``.
    """

    async def save(self, purchase: Purchase, orders: Sequence[Order] = ()) -> None:
        """Store the purchase with all its attempts, and these orders, in one transaction."""
        ...

    async def get(self, purchase_id: str) -> Purchase | None: ...

    async def spent_since(self, account: Account, since: datetime) -> Decimal:
        """Dollars that were or may have been spent from ``since`` (UTC) on.

        Pending and unconfirmed purchases count; what the balance showed to be
        refunded does not.
        """
        ...


class ActionJournal(Protocol):
    """Reuses, renewals and activations, as trustworthy as purchases."""

    async def save_action(self, action: Action, order: Order | None = None) -> None:
        """Store the action, and what it made of its order, in one transaction."""
        ...


class OrderStore(Protocol):
    """Orders and their messages. All methods may raise ``StoreError``."""

    async def save_order(self, order: Order) -> None:
        """Insert or update one order of its account."""
        ...

    async def save_message(
        self, order: Order, message: Message, called_back: int | None = None
    ) -> Message:
        """Store a message and its order's new state in one transaction; returns it with its id.

        ``called_back`` is the row of the callback that brought it, used from then on.
        """
        ...

    async def confirm_message(self, message_id: int) -> None: ...
    async def get_order(self, account: Account, order_id: str) -> Order | None: ...

    async def messages(self, account: Account, order_id: str) -> list[Message]:
        """All messages of one order, oldest first."""
        ...


class CallbackStore(Protocol):
    """What the service posted, from the commit before its answer on. May raise ``StoreError``."""

    async def take_callbacks(
        self, account: Account, events: Sequence[CallbackEvent], received_at: datetime
    ) -> TakenIn:
        """Store the events; may be called in any thread's loop. Raises ``CallbacksFull``."""
        ...

    async def new_callbacks(self, account: Account, limit: int) -> list[Callback]: ...
    async def unmatched_callbacks(self, account: Account, limit: int) -> list[Callback]: ...
    async def unmatched_count(self, account: Account) -> int: ...
    async def callbacks_of(self, account: Account, order_id: str) -> list[Callback]:
        """The events that belong to this order, oldest first."""
        ...

    async def orders_of_number(self, account: Account, number: str) -> list[Order]:
        """The orders with this number, archived or not, newest first."""
        ...

    async def settle_callback(
        self, row: int, state: CallbackState, order_id: str | None = None
    ) -> None: ...
    async def leave_unmatched(self, rows: Sequence[int]) -> None:
        """These events belong to no known order; all in one transaction."""
        ...

    async def look_again_at_callbacks(
        self, account: Account, order_id: str, number: str | None
    ) -> int:
        """Let unmatched events that may belong to a new order have another turn."""
        ...

    async def delete_callbacks(self, rows: Sequence[int]) -> None: ...


class CatalogueCache(Protocol):
    """The catalogue of last time and the person's marks on it. May raise ``StoreError``."""

    async def load_catalogue(self, account: Account, kind: CatalogueKind) -> Catalogue | None: ...
    async def save_catalogue(self, account: Account, catalogue: Catalogue) -> None: ...
    async def set_favourite(self, account: Account, product: ProductKey, marked: bool) -> None: ...
    async def recent(self, account: Account, limit: int = 12) -> tuple[ProductKey, ...]:
        """The products bought last, newest first, each once."""
        ...


#: Told how much is done, and of how much in all (the same unit; the second may be a guess).
Progress = Callable[[int, int], None]


class History(Protocol):
    """Every order and message ever. All methods may raise ``StoreError``.

    A caller that is cancelled breaks the work off: nobody waits for it any more.
    """

    async def count(self, account: Account, wanted: HistoryFilter) -> int:
        """How many orders match."""
        ...

    async def page(
        self, account: Account, wanted: HistoryFilter, offset: int, limit: int
    ) -> list[HistoryEntry]:
        """The matching orders from place ``offset`` on, newest first; fewer at the end."""
        ...

    async def services(self, account: Account) -> list[str]:
        """The names of all services in the history, in alphabetical order."""
        ...


class Statistics(Protocol):
    """What the history adds up to. All methods may raise ``StoreError``; cancelling breaks off."""

    async def first_ordered_at(self, account: Account) -> datetime | None:
        """When the oldest order was made."""
        ...

    async def spending(
        self, account: Account, boundaries: Sequence[datetime]
    ) -> list[SpendingBucket]:
        """One bucket between each two neighbours of ``boundaries`` (ascending, with a zone)."""
        ...

    async def code_rates(
        self, account: Account, since: datetime | None = None, until: datetime | None = None
    ) -> list[CodeRate]:
        """By service and kind, of the orders made in this time; most cases first."""
        ...


class Erasing(Protocol):
    """Taking away for good. All methods may raise ``StoreError``."""

    async def erase(
        self, account: Account, what: Erasure, progress: Progress | None = None
    ) -> ErasureReport:
        """Delete rows, index, free pages, log, and the backups that held them.

        Once begun it is carried to its end, by the next start if need be.
        """
        ...

    async def forget_texts(self, before: datetime) -> int:
        """Blank texts and codes of messages older than this, of orders that have ended.

        Returns how many there were. For all accounts.
        """
        ...


class Exporting(Protocol):
    """Files for the person and for another computer. All methods may raise ``StoreError``.

    A cancelled or failed export leaves nothing behind, an import changes nothing.
    """

    async def export(
        self,
        account: Account,
        wanted: HistoryFilter,
        target: Path,
        form: ExportForm,
        progress: Progress | None = None,
    ) -> int:
        """Write the matching orders with their messages to ``target``; returns how many."""
        ...

    async def export_everything(self, target: Path, progress: Progress | None = None) -> None:
        """Write all that is stored, of every account and without passwords, into one file."""
        ...

    async def import_everything(
        self, source: Path, progress: Progress | None = None
    ) -> ImportReport:
        """Take over what such a file has and this database has not, all or nothing."""
        ...


class Archive(History, Statistics, Erasing, Exporting, Protocol):
    """All that is done with the history as a whole."""


class Store(PurchaseJournal, ActionJournal, OrderStore, CallbackStore, CatalogueCache, Protocol):
    """The whole database of one data folder."""

    async def load_everything(
        self, account: Account, kind: CatalogueKind = CatalogueKind.USA
    ) -> StartUp:
        """All that the window shows first."""
        ...

    @property
    def archive(self) -> Archive:
        """The history as a whole."""
        ...

    async def close(self) -> None: ...


class Credentials(Protocol):
    """Where passwords are kept. Methods may raise ``CredentialsUnavailable``."""

    async def describe(self) -> str:
        """The name of the system's keyring, to be shown."""
        ...

    async def load(self, account: Account) -> str | None: ...
    async def save(self, account: Account, password: str) -> None: ...
    async def forget(self, account: Account) -> None: ...
    async def load_token(self, account: Account) -> str | None:
        """The secret part of the account's callback address."""
        ...

    async def save_token(self, account: Account, token: str) -> None: ...
    async def forget_token(self, account: Account) -> None: ...


class Notifier(Protocol):
    """The system's own notifications. Nothing here raises, or takes longer than some seconds."""

    async def show(self, notification: Notification) -> bool:
        """Show it, in place of the one with the same key; whether the system took it."""
        ...

    async def replace(self, notification: Notification) -> None:
        """Show other words in the one with this key, if it is still there."""
        ...

    async def withdraw(self, key: str) -> None:
        """Take it off the screen, and off the system's list, if it is still there."""
        ...


class Clock(Protocol):
    """Two clocks: the calendar, and one that goes on evenly, also while the computer sleeps."""

    def now(self) -> datetime:
        """The time in UTC, with its zone."""
        ...

    def elapsed(self) -> float:
        """Seconds since some fixed moment; never jumps, counts sleep."""
        ...
