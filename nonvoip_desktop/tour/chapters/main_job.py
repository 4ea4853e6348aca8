"""The main job: buy a number, read its code, copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from nonvoip_desktop.tour.hand import (
    Missed,
    click,
    find,
    press,
    see,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.orders.row import RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


class MainJob(Tourist):
    """The main job: buy a number, read its code, copy it."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Buy", self.buy
        yield "Receive an SMS", self.receive
        yield "Copy the PIN", self.copy_pin

    async def buy(self) -> None:
        before = self.amount()
        press(find(self.window, QLineEdit, "search"), Qt.Key.Key_Return)
        grid = self.program.views.products.grid
        await see("the first card is chosen", lambda: grid.currentIndex().isValid())
        press(grid, Qt.Key.Key_Return)
        await see("the order", lambda: self.has("Instagram", RowStatus.WAITING, RowStatus.RECEIVED))
        await see("what it cost", lambda: self.amount() < before)

    async def receive(self) -> None:
        await see("the code", lambda: self.has("Instagram", RowStatus.RECEIVED))
        await see("the code, large", lambda: self.buttons("copyPinButton"))

    async def copy_pin(self) -> None:
        click(self.buttons("copyPinButton")[0])
        pin = self.newest("Instagram").pin
        await see("the code on the clipboard", lambda: QGuiApplication.clipboard().text() == pin)
        if not pin:
            raise Missed("an empty code")
