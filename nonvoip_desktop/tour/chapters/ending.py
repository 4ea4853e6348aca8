"""A narrow window, and what is still there after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nonvoip_desktop.tour.hand import (
    Missed,
    click_in,
    find_window,
    has_window,
    press,
    see,
    settle,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.kept_in_tray import KeptInTrayDialog
from nonvoip_desktop.ui.orders.row import RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


class Ending(Tourist):
    """A narrow window, and what is still there after a restart."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "A narrow window", self.narrow
        yield "Restart and find the order again", self.restart

    async def narrow(self) -> None:
        press(find_window(KeptInTrayDialog), Qt.Key.Key_Escape)
        await see("the dialog gone", lambda: not has_window(KeptInTrayDialog))
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
        await see("the countries", self.countries)
        await see("the balance", lambda: "$" in self.balance())
        orders, model = self.program.views.orders, self.program.views.order_model
        place = model.index(model.place_of(self.newest("Instagram").key), 1)
        click_in(orders.table, orders.table.visualRect(place))
        await see("the code, large", lambda: self.buttons("copyPinButton"))
