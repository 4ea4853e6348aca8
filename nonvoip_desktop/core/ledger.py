"""The purchases that are open, and the one way in which a change of any is stored and shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import Events, PurchaseChanged
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.orders import OrderBook
    from nonvoip_desktop.core.ports import PurchaseJournal
    from nonvoip_desktop.core.unsaved import Unsaved
    from nonvoip_desktop.domain.order import Order


class PurchaseLedger:
    """Everything is stored before it is shown, in the order in which it happened.

    What the disk did not take stays owed: it goes with the next change of the
    same purchase, or is stored by itself as soon as the disk takes it.
    """

    def __init__(
        self, book: OrderBook, journal: PurchaseJournal, unsaved: Unsaved, events: Events
    ) -> None:
        self._book = book
        self._journal = journal
        self._unsaved = unsaved
        self._events = events
        self._open: dict[str, Purchase] = {}
        self._owed: dict[str, tuple[Order, ...]] = {}
        # Held while a purchase is read, changed and stored, so that nothing older
        # is ever stored over something newer.
        self._changing = asyncio.Lock()

    def open(self) -> tuple[Purchase, ...]:
        """Purchases that wait for an answer or for the person, oldest first."""
        return tuple(self._open.values())

    def get(self, purchase_id: str) -> Purchase | None:
        """The open purchase of this id."""
        return self._open.get(purchase_id)

    def hold(self, purchase: Purchase) -> None:
        """Keep a purchase as open from now on, without a word: it is not stored yet."""
        self._open[purchase.purchase_id] = purchase

    def let_go(self, purchase_id: str) -> None:
        """Forget a purchase that was held and never came to be."""
        self._open.pop(purchase_id, None)

    def show(self, purchase: Purchase) -> None:
        """Tell of a purchase that is stored already."""
        if purchase.state.settled:
            self._open.pop(purchase.purchase_id, None)
        else:
            self._open[purchase.purchase_id] = purchase
        self._events.publish(PurchaseChanged(purchase))

    async def save(self, purchase: Purchase) -> None:
        """Store a purchase, then show it. Raises ``StoreError``."""
        async with self._changing:
            await self._save(purchase, ())
        self.show(purchase)

    async def save_quietly(self, purchase: Purchase) -> None:
        """Store what nobody has to be told of. Raises ``StoreError``."""
        async with self._changing:
            await self._save(purchase, ())

    async def save_result(self, purchase: Purchase, orders: tuple[Order, ...] = ()) -> None:
        """Store what a request has led to, then show it; what is not stored is shown loudly."""
        async with self._changing:
            try:
                await self._save(purchase, orders)
            except StoreError as error:
                self._owe(purchase, orders, error)
        for order in orders:
            self._book.show(order)
        self.show(purchase)

    async def change(
        self,
        purchase_id: str,
        change: Callable[[Purchase], Purchase | None],
        orders: tuple[Order, ...] = (),
    ) -> Purchase | None:
        """Change an open purchase as it is at its turn; returns it, or ``None`` if left alone.

        Raises ``StoreError``; then nothing has changed.
        """
        async with self._changing:
            purchase = self._open.get(purchase_id)
            changed = None if purchase is None else change(purchase)
            if changed is None:
                return None
            await self._save(changed, orders)
            for order in orders:
                self._book.show(order)
            self.show(changed)
            return changed

    async def _save(self, purchase: Purchase, orders: tuple[Order, ...]) -> None:
        purchase_id = purchase.purchase_id
        owed = tuple(
            self._book.get(order.order_id) or order for order in self._owed.get(purchase_id, ())
        )
        await self._journal.save(purchase, (*owed, *orders))
        self._owed.pop(purchase_id, None)
        self._unsaved.stored(_key(purchase_id))

    def _owe(self, purchase: Purchase, orders: tuple[Order, ...], error: StoreError) -> None:
        purchase_id = purchase.purchase_id
        self._owed[purchase_id] = (*self._owed.get(purchase_id, ()), *orders)

        async def save_again() -> None:
            async with self._changing:
                # A later change of it would have been stored with what is owed, or owed itself.
                if _key(purchase_id) in self._unsaved:
                    await self._save(purchase, ())

        title = translate("Core", "This purchase could not be stored on this computer")
        if purchase.state is PurchaseState.FAILED:
            title = translate(
                "Core", "That nothing was bought could not be stored on this computer"
            )
        ids = ", ".join(f"{order.order_id} ({order.number or '–'})" for order in orders)
        words = error.message
        if ids:
            words = translate("Core", "{reason} Write down the order id and number: {ids}.")
            words = words.format(reason=error.message, ids=ids)
        self._unsaved.note(_key(purchase_id), title, words, save_again)


def _key(purchase_id: str) -> str:
    return f"unsaved {purchase_id}"
