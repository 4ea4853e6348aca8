"""Reuse, activate and renew: asked first, sent once, and settled by the person if nobody knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.renew import RenewDialog
from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionDialog
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

RENTAL = "1-day"


async def agree(desk: Desk) -> None:
    """Press the button of the open question that sends it."""
    dialog = desk.dialog(ConfirmDialog)
    await desk.spend(dialog, "confirmButton")


@at_a_desk
async def test_a_rental_is_activated_after_a_yes_and_gets_its_code(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", group=RENTAL, sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Telegram", RENTAL)
    await desk.until("inactive", lambda: desk.row("Telegram").status is RowStatus.INACTIVE)
    # The menu, the keys and the pane go by one rule.
    menus = desk.window.menuBar().findChildren(QMenu)
    of_orders = next(menu for menu in menus if desk.window.actions_.reject in menu.actions())
    of_orders.aboutToShow.emit()
    assert desk.window.actions_.reject.isEnabled()
    assert desk.button("action_reject").isVisible()
    of_orders.aboutToHide.emit()
    assert desk.row("Telegram").action is RowAction.ACTIVATE

    desk.click_part("Telegram", "action")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog).isVisible())
    press(desk.dialog(ConfirmDialog), Qt.Key.Key_Escape)
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("activate") == 0

    desk.click_part("Telegram", "action")
    await agree(desk)
    await desk.until("active", lambda: desk.row("Telegram").status is RowStatus.ACTIVE)
    assert sandbox.count("activate") == 1
    sandbox.sms(order_id, "Your Telegram code is 40918", pin="40918", force=False)
    await desk.until_polled("the code", lambda: desk.row("Telegram").pin == "40918")


@at_a_desk
async def test_a_rental_is_renewed_after_a_yes(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    await desk.until("its end", lambda: desk.row("Telegram").deadline is not None)
    before = desk.row("Telegram").deadline
    assert before is not None
    desk.orders.actionRequested.emit(desk.row("Telegram").key, RowAction.RENEW)
    await desk.spend(desk.dialog(RenewDialog), "renewButton")
    await desk.until("a later end", lambda: (desk.row("Telegram").deadline or 0) > before + 3600)
    assert sandbox.count("renew") == 1


@at_a_desk
async def test_a_number_is_reused_and_its_old_code_is_not_shown_as_new(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, "Your Instagram code is 111222", pin="111222")
    await desk.until_polled("the code", lambda: desk.row("Instagram").pin == "111222")
    desk.orders.actionRequested.emit(desk.row("Instagram").key, RowAction.REUSE)
    await agree(desk)
    await desk.until("waiting again", lambda: desk.row("Instagram").status is RowStatus.WAITING)
    polls = sandbox.count("getsms")
    await desk.until_polled("a poll", lambda: sandbox.count("getsms") > polls)
    assert desk.row("Instagram").status is RowStatus.WAITING
    sandbox.sms(order_id, "Your Instagram code is 333444", pin="333444")
    await desk.until_polled("the new code", lambda: desk.row("Instagram").pin == "333444")
    assert sandbox.count("reuse") == 1


@at_a_desk
async def test_a_refusal_is_said_in_the_words_of_the_service(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", group=RENTAL, refusals={"activate": "Not allowed just now."})
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    desk.click_part("Telegram", "action")
    await agree(desk)
    words = "Telegram was not activated | Not allowed just now."
    await desk.until("the words", lambda: words in desk.notices())
    assert desk.row("Telegram").status is RowStatus.INACTIVE


@at_a_desk
async def test_a_lost_answer_is_settled_by_the_person_and_never_sent_again(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    sandbox.fault("reset_after", "activate")
    desk.click_part("Telegram", "action")
    await agree(desk)
    await desk.until("unconfirmed", lambda: desk.row("Telegram").action is RowAction.RESOLVE)
    assert sandbox.count("activate") == 1

    await desk.reopen()
    await desk.sign_in()
    await desk.until("still so", lambda: desk.row("Telegram").action is RowAction.RESOLVE)
    desk.click_part("Telegram", "action")
    await desk.until("the evidence", lambda: desk.dialog(UnconfirmedActionDialog).isVisible())
    dialog = desk.dialog(UnconfirmedActionDialog)
    await desk.until("it was asked", lambda: desk.button("notDoneButton", dialog).isEnabled())
    desk.click("notDoneButton", dialog)
    await desk.until("settled", lambda: desk.row("Telegram").action is RowAction.ACTIVATE)
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("activate") == 1
