"""What a new user does, step by step: each looks for what a person would look for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from nonvoip_desktop.app import Program
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.tour.hand import (
    Missed,
    choose_from_menu,
    click,
    click_in,
    find,
    find_window,
    has_window,
    press,
    see,
    settle,
    type_text,
    visible_rows,
)
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.products.model import ProductRole

EMAIL, PASSWORD = "demo@example.com", "demo"


class HasProgram(Protocol):
    """Whoever starts and restarts the program."""

    program: Program | None

    async def restart(self) -> None: ...


class Tourist:
    """Knows nothing but what is on screen."""

    def __init__(self, guide: HasProgram) -> None:
        self._guide = guide

    def steps(self) -> Iterator[tuple[str, Callable[[], Awaitable[None]]]]:
        """The steps and their names, in order."""
        yield "The window opens by itself in the demo", self.first_look
        yield "Sign out", self.sign_out
        yield "Wrong password", self.wrong_password
        yield "Sign in", self.sign_in
        yield "Browse the groups", self.browse
        yield "Search", self.search
        yield "Buy", self.buy
        yield "Receive an SMS", self.receive
        yield "Copy the PIN", self.copy_pin
        yield "The price has changed", self.price_asked
        yield "Accept the price", self.accept_price
        yield "Decline a price", self.decline_price
        yield "A bid is possible", self.bid_offered
        yield "Bid", self.bid
        yield "Wait for a number that will be rejected", self.buy_to_reject
        yield "Reject", self.reject
        yield "Sold out", self.sold_out
        yield "Activate a rental? The question", self.ask_to_activate
        yield "Activate a rental", self.activate
        yield "A narrow window", self.narrow
        yield "Restart and find the order again", self.restart

    # What is on screen

    @property
    def program(self) -> Program:
        """The running program."""
        assert self._guide.program is not None
        return self._guide.program

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.program.window

    def rows(self) -> list[OrderRow]:
        """The rows of the order list, from the top."""
        model = self.program.views.order_model
        rows = map(model.row_for, model.keys())
        return [row for row in rows if row is not None]

    def newest(self, service: str) -> OrderRow:
        """The newest row of a service."""
        rows = [row for row in self.rows() if row.service == service]
        if not rows:
            raise Missed(f"no order for {service}")
        return max(rows, key=lambda row: row.since)

    def has(self, service: str, *states: RowStatus) -> bool:
        """Whether the newest row of a service is in one of these states."""
        try:
            return self.newest(service).status in states
        except Missed:
            return False

    def balance(self) -> str:
        """The balance as it is written in the top bar."""
        return find(self.window, QLabel, "balance").text()

    # The steps

    async def first_look(self) -> None:
        await see("the products", lambda: len(self.cards()) > 50)
        await see("the balance", lambda: "$" in self.balance())
        await settle(0.2)

    async def sign_out(self) -> None:
        window = self.window
        await choose_from_menu(window.menuBar(), "File", "Sign Out")
        await see("the sign-in page", lambda: bool(self.fields("email")))

    async def wrong_password(self) -> None:
        await self.fill_in(PASSWORD + "x")
        await see("the service's words", self.refusal)

    async def sign_in(self) -> None:
        await self.fill_in(PASSWORD)
        await see("the products", lambda: len(self.cards()) > 50)
        await see("the balance", lambda: "$" in self.balance())

    async def browse(self) -> None:
        sidebar = find(self.window, QWidget, "sidebar")
        press(sidebar, Qt.Key.Key_Down)
        press(sidebar, Qt.Key.Key_Down)
        await see("other products", lambda: len(self.cards()) > 0)
        await settle(0.1)

    async def search(self) -> None:
        sidebar = find(self.window, QWidget, "sidebar")
        press(sidebar, Qt.Key.Key_Up)
        press(sidebar, Qt.Key.Key_Up)
        await self.search_for("instagram")
        await see(
            "Instagram alone",
            lambda: self.names() and all("insta" in n.lower() for n in self.names()),
        )

    async def buy(self) -> None:
        press(find(self.window, QLineEdit, "search"), Qt.Key.Key_Return)
        grid = self.program.views.products.grid
        await see("the first card is chosen", lambda: grid.currentIndex().isValid())
        press(grid, Qt.Key.Key_Return)
        await see("the order", lambda: self.has("Instagram", RowStatus.WAITING, RowStatus.RECEIVED))

    async def receive(self) -> None:
        await see("the code", lambda: self.has("Instagram", RowStatus.RECEIVED))
        await see("the code, large", lambda: self.buttons("copyPinButton"))

    async def copy_pin(self) -> None:
        click(self.buttons("copyPinButton")[0])
        pin = self.newest("Instagram").pin
        await see("the code on the clipboard", lambda: QGuiApplication.clipboard().text() == pin)
        if not pin:
            raise Missed("an empty code")

    async def price_asked(self) -> None:
        await self.buy_by_click("Telegram")
        await see("the price dialog", lambda: has_window(PriceDialog))

    async def accept_price(self) -> None:
        dialog = find_window(PriceDialog)
        pay = find(dialog, QPushButton, "payButton")
        await see("the button that pays", pay.isEnabled)
        click(pay)
        await see("the order", lambda: self.has("Telegram", RowStatus.WAITING, RowStatus.RECEIVED))
        await see("the dialog gone", lambda: not has_window(PriceDialog))

    async def decline_price(self) -> None:
        before = self.balance()
        await self.buy_by_click("Telegram")
        await see("the price dialog", lambda: has_window(PriceDialog))
        press(find_window(PriceDialog), Qt.Key.Key_Escape)
        await see("the dialog gone", lambda: not has_window(PriceDialog))
        await settle(0.3)
        if self.balance() != before:
            raise Missed(f"the balance to stay at {before}")

    async def bid_offered(self) -> None:
        await self.buy_by_click("Gmail")
        await see("the bid dialog", lambda: has_window(BidDialog))

    async def bid(self) -> None:
        button = find(find_window(BidDialog), QPushButton, "bidButton")
        await see("the button that bids", button.isEnabled)
        click(button)
        await see("the bid", lambda: self.has("Gmail", RowStatus.BIDDING, RowStatus.WAITING))

    async def buy_to_reject(self) -> None:
        await self.buy_by_click("Discord")
        await see("the order", lambda: self.has("Discord", RowStatus.WAITING))

    async def reject(self) -> None:
        before = self.amount()
        await self.click_action("Discord")
        await see("the rejection", lambda: self.has("Discord", RowStatus.REJECTED))
        await see("the refund", lambda: self.amount() > before)
        await see("that it says so", lambda: "efunded" in self.newest("Discord").detail)

    async def sold_out(self) -> None:
        await self.search_for("x")
        await see("X first", lambda: self.names()[:1] == ["X"])
        if not self.products_shown()[0].sold_out:
            raise Missed("that X is sold out")

    async def ask_to_activate(self) -> None:
        await self.buy_by_click("Telegram", "1-day")
        await see("the rental", lambda: self.has("Telegram", RowStatus.INACTIVE))
        await self.click_action("Telegram")
        await see("the question", lambda: has_window(ConfirmDialog))

    async def activate(self) -> None:
        button = find(find_window(ConfirmDialog), QAbstractButton, "confirmButton")
        await see("the button that activates", button.isEnabled)
        click(button)
        await see(
            "the open window", lambda: self.has("Telegram", RowStatus.ACTIVE, RowStatus.RECEIVED)
        )

    async def narrow(self) -> None:
        self.window.resize(720, 480)
        await settle(0.2)

    async def restart(self) -> None:
        self.window.resize(1100, 720)
        pin = self.newest("Instagram").pin
        await self._guide.restart()
        # The screen of a headless platform is smaller than a window that it restores.
        self.window.resize(1100, 720)
        await see("the order of before", lambda: self.has("Instagram", RowStatus.RECEIVED))
        if self.newest("Instagram").pin != pin:
            raise Missed("the code of before")
        await see("the products", lambda: len(self.cards()) > 50)
        await see("the balance", lambda: "$" in self.balance())
        orders, model = self.program.views.orders, self.program.views.order_model
        place = model.index(model.place_of(self.newest("Instagram").key), 1)
        click_in(orders.table, orders.table.visualRect(place))
        await see("the code, large", lambda: self.buttons("copyPinButton"))

    # Parts of steps

    def refusal(self) -> str:
        """What the sign-in page says went wrong."""
        boxes = self.window.findChildren(QWidget, "signInError")
        labels = [label for box in boxes for label in box.findChildren(QLabel)]
        return "".join(label.text() for label in labels if label.isVisible())

    def fields(self, name: str) -> list[QLineEdit]:
        """The visible fields of this name."""
        return [f for f in self.window.findChildren(QLineEdit, name) if f.isVisible()]

    def buttons(self, name: str) -> list[QAbstractButton]:
        """The visible buttons of this name, from the top."""
        found = self.window.findChildren(QAbstractButton, name)
        return [button for button in found if button.isVisible()]

    def cards(self) -> list[QModelIndex]:
        """The cards of the grid."""
        return visible_rows(self.program.views.products.grid)

    def names(self) -> list[str]:
        """The names on the cards."""
        return [str(card.data(Qt.ItemDataRole.DisplayRole)) for card in self.cards()]

    def all_named(self, part: str) -> bool:
        """Whether every card has this in its name."""
        return all(part in name.lower() for name in self.names())

    def amount(self) -> Decimal:
        """The balance as a number."""
        return Decimal(self.balance().rpartition("$")[2].replace(",", ""))

    async def fill_in(self, password: str) -> None:
        """Type the account into the sign-in page and press Return."""
        for name, text in (("email", EMAIL), ("password", password)):
            field = find(self.window, QLineEdit, name)
            click(field)
            press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            type_text(field, text)
        await settle()
        click(find(self.window, QPushButton, "signIn"))

    async def search_for(self, text: str) -> None:
        """Type into the search field, in place of what stood there."""
        press(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        field = find(self.window, QLineEdit, "search")
        press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(field, text)
        await settle()

    def products_shown(self) -> list[Product]:
        """The products on the cards."""
        return [card.data(ProductRole.PRODUCT) for card in self.cards()]

    async def click_action(self, service: str) -> None:
        """Click the button in the newest row of a service."""
        # A click is not taken where a new row has just moved under the pointer.
        await settle(0.4)
        orders = self.program.views.orders
        click_in(orders.table, orders.cell_rect(self.newest(service).key, "action"))

    async def buy_by_click(self, name: str, group: str = "10-minutes") -> None:
        """Search for a service and click 'Buy' on its card of this group."""
        await self.search_for(name)
        products = self.program.views.products
        for card in self.cards():
            product = card.data(ProductRole.PRODUCT)
            assert isinstance(product, Product)
            if product.name == name and product.group == group:
                click_in(products.grid, products.grid.visualRect(card))
                await settle()
                click_in(products.grid, products.grid.buy_rect(card))
                return
        raise Missed(f"the card of {name}")
