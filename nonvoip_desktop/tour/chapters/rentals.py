"""Numbers that live for days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from nonvoip_desktop.tour.hand import (
    click,
    find,
    find_window,
    has_window,
    see,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.renew import RenewDialog
from nonvoip_desktop.ui.orders.row import RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


class Rentals(Tourist):
    """Numbers that live for days."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Activate a rental? The question", self.ask_to_activate
        yield "Activate a rental", self.activate
        yield "The rentals in a tab of their own", self.tab
        yield "Renew a rental? The question", self.ask_to_renew
        yield "Renew a rental", self.renew

    async def tab(self) -> None:
        click(find(self.window, QAbstractButton, "tabRentals"))
        await see("the row", lambda: not self.place("Telegram").isEmpty())

    async def ask_to_renew(self) -> None:
        await self.choose("Telegram")
        click(find(self.window, QAbstractButton, "action_renew"))
        await self.question(RenewDialog, "renewButton")

    async def renew(self) -> None:
        before = self.newest("Telegram").ends_at
        click(find(find_window(RenewDialog), QAbstractButton, "renewButton"))
        await see("another end", lambda: self.newest("Telegram").ends_at != before)
        await see("the dialog gone", lambda: not has_window(RenewDialog))

    async def ask_to_activate(self) -> None:
        await self.buy_by_click("Telegram", "1-day")
        await see("the rental", lambda: self.has("Telegram", RowStatus.INACTIVE))
        await self.click_action("Telegram")
        await self.question(ConfirmDialog, "confirmButton")

    async def activate(self) -> None:
        click(find(find_window(ConfirmDialog), QAbstractButton, "confirmButton"))
        await see("the open window", lambda: self.has("Telegram", RowStatus.ACTIVE))
