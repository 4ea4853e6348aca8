"""Bids and notes in the window and in both dialects."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from nonvoip_desktop.tour.hand import find, press, type_text
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.e2e.lives import act, asked, desk, sandbox
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

__all__ = ["desk", "sandbox"]


# Bids


@at_a_desk
async def test_a_bid_is_shown_and_won_by_a_poll(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout", sms=[])
    await desk.sign_in()
    desk.click_buy("Gmail")
    await desk.spend(await asked(desk, BidDialog), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    desk.choose("Gmail")
    await desk.until("since when", lambda: "running for" in desk.sms())
    assert "Bid 20" in desk.sms()
    assert "after about 15 minutes" in desk.sms()
    model = desk.table.model()
    pill = model.index(model.place_of(desk.row("Gmail").key), 3).data()
    assert pill == "Bid running"
    order_id = desk.order_id("Gmail")
    sandbox.order(order_id, "win")
    await desk.until_polled("the number", lambda: desk.row("Gmail").number)
    assert desk.row("Gmail").status is RowStatus.WAITING
    await desk.until("it is said", lambda: "The bid for Gmail has won" in "".join(desk.notices()))
    sandbox.sms(order_id, "Your code is 5678", pin="5678")
    await desk.until_polled("the code", lambda: desk.row("Gmail").pin == "5678")


@at_a_desk
async def test_a_bid_is_cancelled_with_the_truth_about_its_money(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    desk.click_buy("Gmail")
    await desk.spend(await asked(desk, BidDialog), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    await desk.until("the price", lambda: desk.balance() != "$50.00")
    act(desk, "Gmail", RowAction.CANCEL_BID)
    await desk.until("the end", lambda: desk.row("Gmail").status is RowStatus.REJECTED)
    await desk.until("the words", lambda: "The bid was cancelled" in desk.sms())
    await desk.until("the refund", lambda: "Refunded: the balance shows it." in desk.sms())
    assert desk.balance() == "$50.00"


# Notes


@at_a_desk
async def test_a_note_is_kept_over_a_restart(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", sms=[])
    await desk.sign_in()
    await desk.buy("Netflix")
    act(desk, "Netflix", RowAction.NOTE)
    dialog = await asked(desk, NoteDialog)
    type_text(find(dialog, QPlainTextEdit, "note"), "For <b>the shop</b>")
    desk.click("saveNoteButton", dialog)
    await desk.until("the note", lambda: "For <b>the shop</b>" in desk.sms())
    assert not desk.dialogs()
    await desk.reopen()
    await desk.sign_in()
    assert desk.row("Netflix").note == "For <b>the shop</b>"
    desk.choose("Netflix")
    await desk.until("the note", lambda: "For <b>the shop</b>" in desk.sms())
    desk.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = await asked(desk, NoteDialog)
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("closed", lambda: not desk.dialogs())
    assert desk.row("Netflix").note == "For <b>the shop</b>"
