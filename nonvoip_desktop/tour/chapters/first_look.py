"""What a person sees first: the demo, signing in, the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.tour.hand import (
    choose_from_menu,
    find,
    press,
    see,
    settle,
)
from nonvoip_desktop.tour.tourist import PASSWORD, Step, Tourist

if TYPE_CHECKING:
    from collections.abc import Iterator


class FirstLook(Tourist):
    """What a person sees first: the demo, signing in, the services."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "The window opens by itself in the demo", self.first_look
        yield "Sign out", self.sign_out
        yield "Wrong password", self.wrong_password
        yield "Sign in", self.sign_in
        yield "Browse the groups", self.browse
        yield "Search", self.search

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
        await see("the countries, too", self.countries)
        await settle(0.1)
