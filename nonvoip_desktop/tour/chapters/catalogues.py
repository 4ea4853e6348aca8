"""More than one way to a number: in a country, with several services, and once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from nonvoip_desktop.tour.hand import (
    Missed,
    click,
    click_in,
    find,
    find_window,
    press,
    see,
    type_text,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTRY = "Germany"
SHARED = ("Airbnb", "Amazon", "Apple")


class Catalogues(Tourist):
    """More than one way to a number: in a country, with several services, and once more."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Choose a country", self.choose_country
        yield "One service in every country, the cheapest first", self.choose_service
        yield "Order in a country", self.order_in_country
        yield "Several services on one number", self.choose_several
        yield "Order several services once? The question", self.ask_for_several
        yield "Order several services once", self.order_several
        yield "Order again? The question", self.ask_again
        yield "Order again", self.order_again

    async def choose_country(self) -> None:
        self.open_section("countries")
        await see("the countries", lambda: any(p.country for p in self.products_shown()))
        field = find(self.window, QLineEdit, "facetFilter")
        click(field)
        type_text(field, COUNTRY[:6].lower())
        press(field, Qt.Key.Key_Return)
        await see("its services", lambda: self.all_from(COUNTRY))

    async def choose_service(self) -> None:
        click(find(self.window, QAbstractButton, "byService"))
        field = find(self.window, QLineEdit, "facetFilter")
        click(field)
        type_text(field, "telegram")
        press(field, Qt.Key.Key_Return)
        await see("the countries", lambda: len(self.products_shown()) > 20)
        shown = self.products_shown()
        prices = [product.price for product in shown if product.price is not None]
        if prices != sorted(prices) or {product.name for product in shown} != {"Telegram"}:
            raise Missed("Telegram, the cheapest country first")

    async def order_in_country(self) -> None:
        grid = self.program.views.products.grid
        country = self.products_shown()[0].country
        press(grid, Qt.Key.Key_Return)
        await see("the order", lambda: self.newest("Telegram").under == country)
        await see("its number", lambda: self.newest("Telegram").number)

    async def choose_several(self) -> None:
        self.open_section("30-days")
        await see("services of 30 days", lambda: self.all_in("30-days"))
        click(find(self.window, QAbstractButton, "severalButton"))
        grid = self.program.views.products.grid
        names = [product.name for product in self.products_shown()]
        for name in SHARED:
            row = names.index(name)
            grid.scrollTo(self.cards()[row])
            click_in(grid, grid.visualRect(self.cards()[row]))
        order = find(self.window, QAbstractButton, "severalOrder")
        await see("the button that orders", order.isEnabled)

    async def ask_for_several(self) -> None:
        click(find(self.window, QAbstractButton, "severalOrder"))
        await self.question(ConfirmDialog, "confirmButton")

    async def order_several(self) -> None:
        click(find(find_window(ConfirmDialog), QAbstractButton, "confirmButton"))
        await see("the orders", lambda: len(self.joined()) == len(SHARED))
        if len({row.number for row in self.joined()}) != 1:
            raise Missed("one number for all of them")

    async def ask_again(self) -> None:
        self.program.views.orders.show_tab("all")
        orders, model = self.program.views.orders, self.program.views.order_model
        row = next(row for row in self.rows() if row.service == "Discord")
        click_in(orders.table, orders.table.visualRect(model.index(model.place_of(row.key), 1)))
        await see("its button", lambda: self.buttons("action_order_again"))
        click(self.buttons("action_order_again")[0])
        await self.question(ConfirmDialog, "confirmButton")

    async def order_again(self) -> None:
        click(find(find_window(ConfirmDialog), QAbstractButton, "confirmButton"))
        await see("the order", lambda: self.has("Discord", RowStatus.WAITING))

    def all_from(self, country: str) -> bool:
        """Whether every card is of this country."""
        return {product.country for product in self.products_shown()} == {country}

    def all_in(self, group: str) -> bool:
        """Whether every card is of this group."""
        return {product.group for product in self.products_shown()} == {group}

    def joined(self) -> list[OrderRow]:
        """The live rows that belong together and have a number."""
        rows = [row for row in self.rows() if row.together is not None and row.number]
        return [row for row in rows if row.status is RowStatus.INACTIVE]
