"""Who takes the tour: knows nothing but what is on screen, and drives it as a person would."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.tour.hand import (
    Missed,
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
from nonvoip_desktop.ui.products.card import ProductRole
from nonvoip_desktop.ui.shell.sidebar import COUNT_ROLE, KEY_ROLE, Sidebar

if TYPE_CHECKING:
    from nonvoip_desktop.app import Program
    from nonvoip_desktop.ui.main_window import MainWindow
    from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus

EMAIL, PASSWORD = "demo@example.com", "demo"


class HasProgram(Protocol):
    """Whoever starts and restarts the program."""

    program: Program | None

    async def restart(self) -> None: ...


Step = tuple[str, Callable[[], Awaitable[None]]]


class Tourist:
    """Knows nothing but what is on screen. Each chapter of the tour is one, with steps."""

    def __init__(self, guide: HasProgram) -> None:
        self._guide = guide

    def steps(self) -> Iterator[Step]:
        """The steps of the chapter and their names, in order."""
        yield from ()

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

    def countries(self) -> int | None:
        """How many countries the sidebar counts; they are fetched when they are first wanted."""
        for index in visible_rows(find(self.window, Sidebar, "sidebar")):
            if index.data(KEY_ROLE) == "countries":
                count: int | None = index.data(COUNT_ROLE)
                return count
        raise Missed("the countries in the sidebar")

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

    def place(self, service: str) -> QRect:
        """Where the newest row of a service is in the order list; empty where it is not."""
        orders, model = self.program.views.orders, self.program.views.order_model
        at = model.place_of(self.newest(service).key)
        return orders.table.visualRect(model.index(at, 1)) if at >= 0 else QRect()

    async def choose(self, service: str) -> None:
        """Click the newest row of a service."""
        click_in(self.program.views.orders.table, self.place(service))
        await settle()

    def open_section(self, key: str) -> None:
        """Click a section of the sidebar."""
        sidebar = find(self.window, Sidebar, "sidebar")
        for index in visible_rows(sidebar):
            if index.data(KEY_ROLE) == key:
                click_in(sidebar, sidebar.visualRect(index))
                return
        raise Missed(f"the section {key}")

    async def click_action(self, service: str) -> None:
        """Click the button in the newest row of a service."""
        # A click is not taken where a new row has just moved under the pointer.
        await settle(0.4)
        orders = self.program.views.orders
        click_in(orders.table, orders.cell_rect(self.newest(service).key, "action"))

    async def question(self, kind: type[QWidget], button: str) -> None:
        """Wait for a question and for the button that spends, which is inert at first."""
        await see("the question", lambda: has_window(kind))
        await see("the button", find(find_window(kind), QAbstractButton, button).isEnabled)

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
