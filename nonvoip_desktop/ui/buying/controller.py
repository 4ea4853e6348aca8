"""From a click on 'Buy' to the decision of the person, and what each answer leads to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nonvoip_desktop.core.before_buying import BeforeBuying, Question, Today
from nonvoip_desktop.core.events import Notice, NoticeOver, Severity
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.product import Product, ProductKey
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import ApiError, StoreError
from nonvoip_desktop.ui.bridge import Bridge, order_key
from nonvoip_desktop.ui.connections import Connections

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from decimal import Decimal

    from PySide6.QtWidgets import QDialog, QWidget

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

_OFFERED = (PurchaseState.PRICE_OFFERED, PurchaseState.BID_OFFERED)


class BuyingController(QObject):
    """Money is spent only after the person said yes; every yes is one request."""

    rowWanted = Signal(str)
    #: Several services that were chosen together have been ordered, as far as anybody knows.
    severalOrdered = Signal()

    def __init__(
        self,
        session: Session,
        before: BeforeBuying,
        bridge: Bridge,
        tasks: TaskOwner,
        theme: Theme,
        window: QWidget,
        tell: Callable[[Notice | NoticeOver], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._before = before
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._tell = tell
        self._asking: set[ProductKey] = set()
        self._dialogs: dict[str, QDialog] = {}
        self._closed = False
        #: What was being asked when this was closed.
        self.asked: tuple[str, ...] = ()
        self._connections = Connections()
        self._placed = ""
        self._connections.connect(bridge.purchaseChanged, self._purchase_changed)
        self._connections.connect(bridge.rowsChanged, self._show_placed)

    def close(self) -> None:
        """Void every open question: nothing is spent by closing."""
        self._closed = True
        self._connections.close()
        self.asked = tuple(self._dialogs)
        for name in self.asked:
            self._drop(name)

    def buy(self, product: object) -> None:
        """One click is one purchase: while it is under way, further clicks do nothing."""
        assert isinstance(product, Product)
        self._begin((product,), price_seen=True)

    def buy_again(self, product: Product) -> None:
        """Like ``buy``, for a person who has not seen what it costs now: it is always asked."""
        self._begin((product,), price_seen=False)

    def buy_several(self, products: object) -> None:
        """Order these services on one number, after the person has seen what all cost together."""
        assert isinstance(products, tuple)
        self._begin(products, price_seen=False)

    def order_again(self, order_id: str) -> None:
        """Order the product of an order once more, in the normal way with its decisions."""
        order = self._session.book.get(order_id)
        if order is not None:
            self.buy_product_of(order)

    def buy_product_of(self, order: Order) -> None:
        """Like ``order_again``, for any order, listed or not."""
        key = order.product_key
        if key is None:
            return
        listed = self._session.catalogue_of(key.catalogue).find(key.product_id)
        # What is not in the list at hand is asked for by its id.
        unlisted = Product(key.product_id, order.service, None, None, country=order.country)
        self.buy_again(listed or unlisted)

    def _begin(self, products: tuple[Product, ...], *, price_seen: bool) -> None:
        name = _about(products)
        placing = self._session.purchasing.placing()
        for product in products:
            if product.key not in self._asking and product.key not in placing:
                continue
            asked = self._dialogs.get(name)
            if asked is not None:
                self._bring_up(asked)
            elif len(products) > 1:
                words = translate("Buying", "{service} is being ordered just now.")
                self._refused(products, words.format(service=product.name))
            return
        keys = {product.key for product in products}
        for purchase in self._session.purchasing.open():
            if purchase.state in _OFFERED and not keys.isdisjoint(purchase.product_keys):
                self.decide(purchase.purchase_id)
                return
        self._asking |= keys
        self._tasks.start(f"buy {name}", self._buy(products, price_seen=price_seen))

    def decide(self, purchase_id: str) -> None:
        """Bring up the question about this purchase again."""
        known = self._dialogs.get(purchase_id)
        if known is not None:
            self._bring_up(known)
            return
        purchase = self._session.purchasing.get(purchase_id)
        if purchase is not None:
            self._tasks.start(f"ask {purchase_id}", self._ask(purchase))

    async def _buy(self, products: tuple[Product, ...], *, price_seen: bool) -> None:
        try:
            # Before the database is asked for the limits: it would have no ear for that either.
            self._session.money.admit()
            agreed = await self._agreed(products, price_seen=price_seen)
            if len(agreed) > 1:
                await self._session.purchasing.buy_several(agreed)
            elif agreed:
                await self._session.purchasing.buy(agreed[0])
        except ApiError as error:
            words = translate("Buying", "Its price could not be checked. {reason}")
            self._refused(products, words.format(reason=explain(error)))
        except StoreError as error:
            words = translate("Buying", "Nothing was sent. {reason}")
            self._refused(products, words.format(reason=error.message))
        finally:
            self._asking -= {product.key for product in products}

    async def _agreed(
        self, products: tuple[Product, ...], *, price_seen: bool
    ) -> tuple[Product, ...]:
        """The products at the prices that the person agreed to, empty for a no."""
        from nonvoip_desktop.ui.buying import questions
        from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog

        asked: tuple[Question, ...]
        if len(products) > 1:
            asked = await self._before.questions_about_several(products)
        else:
            asked = await self._before.questions(products[0], price_seen=price_seen)
        name = _about(products)
        for question in asked:
            if self._closed:
                return ()
            balance = self._session.balance.amount
            answer = questions.confirmation(question, products, balance)
            if isinstance(answer, str):
                self._refused(products, answer)
                return ()
            confirmation, products = answer
            dialog = ConfirmDialog(self._theme, confirmation, self._window)
            if not await self._answer(name, dialog):
                return ()
        return products

    async def _answer(self, name: str, dialog: ConfirmDialog) -> bool:
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def settle(yes: bool) -> None:
            self._forget(name)
            if not answer.done():
                answer.set_result(yes)

        dialog.confirmed.connect(lambda: settle(True))
        dialog.declined.connect(lambda: settle(False))
        self._show(name, dialog)
        try:
            return await answer
        finally:
            self._drop(name)

    # What the service answered

    def _purchase_changed(self, purchase: object) -> None:
        assert isinstance(purchase, Purchase)
        match purchase.state:
            case PurchaseState.PRICE_OFFERED | PurchaseState.BID_OFFERED:
                self._tasks.start(f"ask {purchase.purchase_id}", self._ask(purchase))
            case PurchaseState.PLACING:
                self._drop(purchase.purchase_id)
                self._over(_about_purchase(purchase))
            case PurchaseState.PLACED:
                self._drop(purchase.purchase_id)
                self._placed = purchase.purchase_id
                self._tell_several(purchase)
            case PurchaseState.UNCONFIRMED:
                self._drop(purchase.purchase_id)
                self._tell_several(purchase)
            case PurchaseState.FAILED:
                self._drop(purchase.purchase_id)
                self._not_bought(_about_purchase(purchase), purchase.service, purchase.detail)
            case PurchaseState.DECLINED | PurchaseState.NOT_PLACED:
                self._drop(purchase.purchase_id)

    def _show_placed(self, _keys: object) -> None:
        """Bring up what was just bought, as soon as its row is there."""
        if not self._placed:
            return
        for order in self._session.book.all():
            if order.purchase_id == self._placed:
                self._placed = ""
                self.rowWanted.emit(order_key(order.order_id))
                return

    async def _ask(self, purchase: Purchase) -> None:
        from nonvoip_desktop.ui.buying import questions
        from nonvoip_desktop.ui.dialogs.bid import BidDialog
        from nonvoip_desktop.ui.dialogs.price import PriceDialog

        try:
            today = await self._before.today()
        except StoreError:
            # The question matters more than the line about the limit.
            today = Today()
        current = self._session.purchasing.get(purchase.purchase_id)
        if self._closed or current is None or current.state is not purchase.state:
            return
        known = self._dialogs.get(purchase.purchase_id)
        balance = self._session.balance.amount
        if purchase.state is PurchaseState.PRICE_OFFERED:
            price = questions.price_question(purchase, balance, today)
            if isinstance(known, PriceDialog):
                known.update_question(price)
                known.raise_()
                return
            self._drop(purchase.purchase_id)
            dialog = PriceDialog(self._theme, price, self._window)
            if any(attempt.accepted_max_price is not None for attempt in purchase.attempts):
                # A price was accepted before: this is yet another one.
                dialog.update_question(price)
            dialog.accepted_price.connect(
                lambda amount: self._accept(purchase.purchase_id, amount, bid=False)
            )
            dialog.declined.connect(lambda: self._decline(purchase.purchase_id))
            self._show(purchase.purchase_id, dialog)
        elif purchase.state is PurchaseState.BID_OFFERED:
            bids = self._session.purchasing.bid_range(purchase.purchase_id)
            bid = questions.bid_question(purchase, bids, balance, today)
            if isinstance(known, BidDialog):
                known.update_question(bid)
                known.raise_()
                return
            self._drop(purchase.purchase_id)
            bid_dialog = BidDialog(self._theme, bid, self._window)
            bid_dialog.accepted_bid.connect(
                lambda amount: self._accept(purchase.purchase_id, amount, bid=True)
            )
            bid_dialog.declined.connect(lambda: self._decline(purchase.purchase_id))
            self._show(purchase.purchase_id, bid_dialog)

    def _accept(self, purchase_id: str, amount: Decimal, *, bid: bool) -> None:
        self._forget(purchase_id)
        purchasing = self._session.purchasing
        work: Coroutine[Any, Any, Purchase | None]
        if bid:
            work = purchasing.accept_bid(purchase_id, amount)
        else:
            work = purchasing.accept_price(purchase_id, amount)
        self._tasks.start(f"accept {purchase_id}", self._storing(work))

    def _decline(self, purchase_id: str) -> None:
        self._forget(purchase_id)
        work = self._session.purchasing.decline(purchase_id)
        self._tasks.start(f"decline {purchase_id}", self._storing(work))

    async def _storing(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except StoreError as error:
            title = translate("Buying", "The decision could not be stored")
            self._tell(Notice("store", Severity.BAD, title, error.message))

    # Dialogs, by what they are about

    def _show(self, name: str, dialog: QDialog) -> None:
        self._dialogs[name] = dialog
        self._bring_up(dialog)

    def _bring_up(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _forget(self, name: str) -> None:
        """The dialog has answered and closes by itself."""
        self._dialogs.pop(name, None)

    def _drop(self, name: str) -> None:
        dialog = self._dialogs.pop(name, None)
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()

    def _tell_several(self, purchase: Purchase) -> None:
        if purchase.parts:
            self.severalOrdered.emit()

    def _refused(self, products: Sequence[Product], words: str) -> None:
        names = ", ".join(product.name for product in products)
        self._not_bought(_about(products), names, words)

    def _not_bought(self, about: str, service: str, words: str) -> None:
        title = translate("Buying", "{service} was not bought").format(service=service)
        self._tell(Notice(f"buy {about}", Severity.BAD, title, words))

    def _over(self, about: str) -> None:
        """It is tried anew: why it was not bought before is of no account any more."""
        self._tell(NoticeOver(f"buy {about}"))


def _about(products: Sequence[Product]) -> str:
    """The name of what is asked and told of these products before there is a purchase."""
    return _named([product.key for product in products])


def _about_purchase(purchase: Purchase) -> str:
    return _named(purchase.product_keys)


def _named(keys: Sequence[ProductKey]) -> str:
    return f"{keys[0].catalogue} {' '.join(key.product_id for key in keys)}"
