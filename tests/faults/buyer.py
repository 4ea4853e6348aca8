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
from nonvoip_desktop.ui.dialogs.renew import RenewDialog
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.faults.talk import Plan, tell
from tests.helpers.desk import Desk

#: Which button of which question spends.
_SPENDS: dict[type[QDialog], str] = {
    PriceDialog: "payButton",
    BidDialog: "bidButton",
    ConfirmDialog: "confirmButton",
    RenewDialog: "renewButton",
}
#: What can be said of something unconfirmed without naming an order.
_SAYS = {None: "notPlacedButton", False: "notDoneButton", True: "doneButton"}
_ACTIONS = (RowAction.REUSE, RowAction.ACTIVATE, RowAction.RENEW)


async def buy_on_and_on(desk: Desk, plan: Plan) -> None:
    """Sign in, tell what the window shows, settle what is known by now, then buy until killed.

    ``seed``; ``names`` of the services and ``rentals`` among them; ``known``: what has turned out
    of the rows that are unconfirmed, by their keys: the order that a purchase was, or ``None``
    where nothing was bought, and whether an action was done.
    """
    await desk.sign_in()
    tell("shown", rows=_shown(desk))
    for key, truth in plan["known"].items():
        await _settle(desk, key, truth)
    chance = Random(plan["seed"])
    name = ""
    while True:
        if chance.random() < 0.25:
            _give_back(desk)
        if chance.random() < 0.4:
            await _act(desk, chance)
        # Not the same twice running: the card takes a second click within a moment for a slip.
        name = chance.choice([other for other in plan["names"] if other != name])
        await _buy(desk, name, "1-day" if name in plan["rentals"] else "10-minutes", chance)


async def look_at_everything(desk: Desk, plan: Plan) -> None:
    """Sign in, tell what the window shows, and let every order be asked for."""
    await desk.sign_in()
    tell("shown", rows=_shown(desk))
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


def _shown(desk: Desk) -> dict[str, str]:
    return {
        row.key: "unconfirmed" if row.action is RowAction.RESOLVE else row.status.value
        for row in desk.rows()
    }


async def _buy(desk: Desk, name: str, group: str, chance: Random) -> None:
    before = _seen(desk)
    desk.search(name)
    desk.products.grid.setCurrentIndex(desk.card(name, group))
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


async def _act(desk: Desk, chance: Random) -> None:
    """Reuse, activate or renew one of the numbers."""
    possible = [
        (row.key, wanted)
        for row in desk.rows()
        for wanted in (row.action, *row.more)
        if wanted in _ACTIONS and not row.busy
    ]
    if not possible:
        return
    key, wanted = chance.choice(sorted(possible))
    tell("pressed", name=wanted)
    desk.orders.actionRequested.emit(key, wanted)
    with contextlib.suppress(AssertionError):
        # There is no question while the same number's last action is under way.
        await desk.until("the question", desk.dialogs, 0.7)
    if desk.dialogs():
        await _decide(desk, desk.dialogs()[0], yes=chance.random() < 0.9)


async def _settle(desk: Desk, key: str, truth: str | bool | None) -> None:
    """Say what is known of something unconfirmed, as its dialog asks for it."""
    while not desk.dialogs():
        # A click right after the rows have moved is taken for one at what was there before.
        _click_action(desk, key)
        with contextlib.suppress(AssertionError):
            await desk.until("the dialog", desk.dialogs, 0.7)
    dialog = desk.dialogs()[0]
    chosen = _SAYS[truth] if truth in (None, False, True) else "enterIdButton"
    await desk.until("the evidence", lambda: desk.button(chosen, dialog).isEnabled())
    desk.click(chosen, dialog)
    if isinstance(truth, str):
        desk.type_into("orderIdEdit", truth, dialog)
        desk.click("useOrderButton", dialog)
    await desk.until("it settled", lambda: _shown(desk).get(key) != "unconfirmed")
    await desk.until("the dialog gone", lambda: not desk.dialogs())
