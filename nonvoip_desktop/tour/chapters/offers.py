"""What the service asks before it sells: another price, a bid; and a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from nonvoip_desktop.tour.hand import (
    Missed,
    click,
    find,
    find_window,
    has_window,
    press,
    see,
    settle,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.orders.row import RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


class Offers(Tourist):
    """What the service asks before it sells: another price, a bid; and a refusal."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "The price has changed", self.price_asked
        yield "Accept the price", self.accept_price
        yield "Decline a price", self.decline_price
        yield "A bid is possible", self.bid_offered
        yield "Bid", self.bid
        yield "Cancel the bid", self.cancel_bid
        yield "Wait for a number that will be rejected", self.buy_to_reject
        yield "Reject", self.reject
        yield "Sold out", self.sold_out

    async def price_asked(self) -> None:
        await self.buy_by_click("Telegram")
        await self.question(PriceDialog, "payButton")

    async def accept_price(self) -> None:
        before = self.amount()
        click(find(find_window(PriceDialog), QPushButton, "payButton"))
        await see("the order", lambda: self.has("Telegram", RowStatus.WAITING))
        await see("the dialog gone", lambda: not has_window(PriceDialog))
        # Later steps compare balances: none may still be on its way.
        await see("what it cost", lambda: self.amount() < before)

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
        await self.question(BidDialog, "bidButton")

    async def bid(self) -> None:
        before = self.amount()
        click(find(find_window(BidDialog), QPushButton, "bidButton"))
        await see("the bid", lambda: self.has("Gmail", RowStatus.BIDDING))
        await see("what it cost", lambda: self.amount() < before)

    async def cancel_bid(self) -> None:
        before = self.amount()
        await self.click_action("Gmail")
        await see("the end of the bid", lambda: self.has("Gmail", RowStatus.REJECTED))
        await see("the refund", lambda: self.amount() > before)
        await see("that it says so", lambda: "efunded" in self.newest("Gmail").detail)

    async def buy_to_reject(self) -> None:
        before = self.amount()
        await self.buy_by_click("Discord")
        await see("the order", lambda: self.has("Discord", RowStatus.WAITING))
        await see("what it cost", lambda: self.amount() < before)

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
