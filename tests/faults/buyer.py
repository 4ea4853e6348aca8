"""A person who buys and buys: types, presses Return, answers what is asked, gives numbers back."""

from __future__ import annotations

import contextlib
from random import Random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.faults.talk import Plan, tell
from tests.helpers.desk import Desk

#: Which button of which question spends.
_SPENDS: dict[type[QDialog], str] = {
    PriceDialog: "payButton",
    BidDialog: "bidButton",
    ConfirmDialog: "confirmButton",
}


async def buy_on_and_on(desk: Desk, plan: Plan) -> None:
    """Sign in, tell what the window shows, settle what is known by now, then buy until killed.

    ``seed``; ``names`` of the services; ``known``: for unconfirmed purchases, by their id, the
    order that it was, or ``None`` where nothing was bought.
    """
    await desk.sign_in()
    tell("shown", rows={row.key: row.status.value for row in desk.rows()})
    for purchase_id, order_id in plan["known"].items():
        await _settle(desk, purchase_id, order_id)
    chance = Random(plan["seed"])
    name = ""
    while True:
        if chance.random() < 0.25:
            _give_back(desk)
        # Not the same twice running: the card takes a second click within a moment for a slip.
        name = chance.choice([other for other in plan["names"] if other != name])
        await _buy(desk, name, chance)


async def look_at_everything(desk: Desk, plan: Plan) -> None:
    """Sign in, tell what the window shows, and let every order be asked for."""
    await desk.sign_in()
    tell("shown", rows={row.key: row.status.value for row in desk.rows()})
    desk.refresh()
    await desk.until("a word on each", lambda: not _undecided(desk))
    tell("looked")


def _undecided(desk: Desk) -> list[str]:
    """The orders that will get a message and have none yet."""
    return [
        row.key
        for row in desk.rows()
        if row.status in (RowStatus.BIDDING, RowStatus.WAITING) and row.service != "Discord"
    ]


async def _buy(desk: Desk, name: str, chance: Random) -> None:
    before = _seen(desk)
    desk.search(name)
    desk.products.choose_first()
    tell("pressed", name=name)
    press(desk.products.grid, Qt.Key.Key_Return)
    await desk.until("anything at all", lambda: _seen(desk) != before)
    while True:
        await desk.until("an end or a question", lambda: desk.dialogs() or not _placing(desk))
        if not desk.dialogs():
            return
        await _decide(desk, desk.dialogs()[0], yes=chance.random() < 0.75)


async def _decide(desk: Desk, dialog: QDialog, *, yes: bool) -> None:
    if yes:
        await desk.spend(dialog, _SPENDS[type(dialog)])
    else:
        press(dialog, Qt.Key.Key_Escape)
    await desk.until("the dialog gone", lambda: dialog not in desk.dialogs())


def _seen(desk: Desk) -> tuple[Any, ...]:
    return {row.key for row in desk.rows()}, len(desk.dialogs()), desk.notices()


def _placing(desk: Desk) -> bool:
    return any(row.status in (RowStatus.PLACING, RowStatus.OFFERED) for row in desk.rows())


def _give_back(desk: Desk) -> None:
    """Reject the oldest number that still waits, or cancel a bid."""
    rows = sorted(desk.rows(), key=lambda row: row.since)
    for row in rows:
        if row.action in (RowAction.REJECT, RowAction.CANCEL_BID) and not row.busy:
            _click_action(desk, row.key)
            return


def _click_action(desk: Desk, key: str) -> None:
    desk.click("tabAll")
    desk.orders.choose(key)
    desk.click_at(desk.table.viewport(), desk.orders.cell_rect(key, "action"))


async def _settle(desk: Desk, purchase_id: str, order_id: str | None) -> None:
    """Say what is known of an unconfirmed purchase, as its dialog asks for it."""
    key = f"purchase:{purchase_id}"
    while not desk.dialogs():
        # A click right after the rows have moved is taken for one at what was there before.
        _click_action(desk, key)
        with contextlib.suppress(AssertionError):
            await desk.until("the dialog", desk.dialogs, 0.7)
    dialog = desk.dialog(UnconfirmedDialog)
    chosen = "notPlacedButton" if order_id is None else "enterIdButton"
    await desk.until("the evidence", lambda: desk.button(chosen, dialog).isEnabled())
    desk.click(chosen, dialog)
    if order_id is not None:
        desk.type_into("orderIdEdit", order_id, dialog)
        desk.click("useOrderButton", dialog)
    await desk.until("it settled", lambda: key not in {row.key for row in desk.rows()})
    await desk.until("the dialog gone", lambda: not desk.dialogs())
