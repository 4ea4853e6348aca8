"""What happens to an order after it was bought: messages, rejection, expiry, following."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from nonvoip_desktop.core import refunds
from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.text import tooltip
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

WITHOUT_REFUND = '{"status": "success", "message": "The order was rejected."}'


@at_a_desk
async def test_a_rejected_number_is_refunded(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    await desk.buy("Discord")
    await desk.until("the price is paid", lambda: desk.balance() != "$50.00")
    desk.press(Qt.Key.Key_Backspace, CTRL)
    await desk.until("the rejection", lambda: desk.row("Discord").status is RowStatus.REJECTED)
    await desk.until("the refund", lambda: "Refunded: the balance shows it." in desk.sms())
    assert desk.balance() == "$50.00"
    assert sandbox.count("reject") == 1


@at_a_desk
async def test_a_refund_is_only_said_when_the_balance_shows_it(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refunds, "LATER_LOOKS", (0.5, 0.5))
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    await desk.until("the price is paid", lambda: desk.balance() != "$50.00")
    before = desk.balance()
    sandbox.fault("status", "reject", code=200, text=WITHOUT_REFUND)
    desk.click_part("Discord", "action")
    await desk.until("the rejection", lambda: desk.row("Discord").status is RowStatus.REJECTED)
    await desk.until("both facts", lambda: "does not show a refund yet" in desk.sms())
    assert "Refunded" not in desk.sms()
    assert desk.balance() == before
    # The app looks again by itself; now the money has come back.
    sandbox.order(order_id, "reject")
    await desk.until("the refund", lambda: "Refunded: the balance shows it." in desk.sms())
    assert desk.balance() == "$50.00"


@at_a_desk
async def test_a_code_that_has_come_meanwhile_is_shown_instead_of_rejected(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    await desk.until("its first poll", lambda: sandbox.count("getsms") > 0)
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    desk.click_part("Discord", "action")
    await desk.until("the code", lambda: desk.row("Discord").pin == "20304")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == ["A code has come for Discord | The number was not rejected."]
    assert sandbox.count("reject") == 0
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_a_refused_rejection_says_so(desk: Desk, sandbox: SandboxThread) -> None:
    words = "The SMS was already delivered. Reject is not allowed."
    sandbox.product("Discord", sms=[], refusals={"reject": words})
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    desk.click_part("Discord", "action")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == [f"Discord was not rejected | {words}"]
    assert desk.row("Discord").status is RowStatus.WAITING
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin == "20304")


@at_a_desk
async def test_an_expired_order_still_gets_its_late_code(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[], expiration=2)
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    await desk.until("the end", lambda: desk.row("Discord").status is RowStatus.EXPIRED)
    await desk.until("the words", lambda: "Time is up" in desk.sms())
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until_polled("the late code", lambda: desk.row("Discord").pin == "20304")
    assert desk.row("Discord").status is RowStatus.RECEIVED
    assert "Your Discord code is 20304" in desk.sms()


@at_a_desk
async def test_the_countdown_is_what_the_service_said(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[], expiration=50)
    await desk.sign_in()
    await desk.buy("Discord")
    await desk.until("the warning colour's words", lambda: "00:4" in desk.sms())
    index = desk.table.model().index(0, 3)
    assert "Ends soon" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@at_a_desk
async def test_a_second_message_is_looked_for_and_kept_beside_the_first(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("WhatsApp", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("WhatsApp")
    sandbox.sms(order_id, "Your first WhatsApp code: 11-22-33", pin="112233")
    await desk.until_polled("the code", lambda: desk.row("WhatsApp").pin == "112233")
    await desk.until("its message", lambda: "first WhatsApp code" in desk.sms())
    polls = sandbox.count("getsms")
    desk.refresh()
    await desk.while_true(lambda: sandbox.count("getsms") == polls, 0.3)
    desk.click("action_look_further")
    await desk.until("looking", lambda: desk.row("WhatsApp").status is RowStatus.WAITING)
    assert "Looking for another message" in desk.sms()
    assert desk.row("WhatsApp").pin == "112233"
    sandbox.sms(order_id, "Your second WhatsApp code: 77-88-99", pin="778899")
    await desk.until_polled("the second code", lambda: desk.row("WhatsApp").pin == "778899")
    texts = [text.toPlainText() for text in desk.window.findChildren(MessageText)]
    assert texts == ["Your second WhatsApp code: 77-88-99", "Your first WhatsApp code: 11-22-33"]
    desk.click("copyEarlierButton")
    assert desk.clipboard() == "112233"
    desk.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert desk.clipboard() == "778899"


@at_a_desk
async def test_a_message_that_comes_twice_is_one(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("WhatsApp", sms=[0])
    await desk.sign_in()
    order_id = await desk.buy("WhatsApp")
    await desk.until("the code", lambda: desk.row("WhatsApp").pin)
    desk.click("action_look_further")
    await desk.until("looking", lambda: desk.row("WhatsApp").status is RowStatus.WAITING)
    polls = sandbox.count("getsms")
    sandbox.sms(order_id, repeat=True)
    await desk.until_polled("two more polls", lambda: sandbox.count("getsms") > polls + 1)
    assert desk.row("WhatsApp").status is RowStatus.WAITING
    assert len(desk.window.findChildren(MessageText)) == 1


@at_a_desk
async def test_an_order_from_elsewhere_is_followed_by_its_id(
    desk: Desk, sandbox: SandboxThread
) -> None:
    product = sandbox.product("Discord", sms=[])
    _, answer = sandbox.call("order", product_id=product["product_id"])
    order_id = str(answer["message"][0]["order_id"])
    await desk.sign_in()
    desk.press(Qt.Key.Key_F, CTRL | SHIFT)
    await desk.until("the dialog", lambda: desk.dialog(FollowDialog))
    dialog = desk.dialog(FollowDialog)
    press(desk.type_into("orderId", "99", dialog), Qt.Key.Key_Return)
    await desk.until("the service's words", lambda: "Order not found." in desk.texts(dialog))
    assert desk.rows() == []
    desk.type_into("orderId", f" #{order_id} ", dialog)
    desk.click("followButton", dialog)
    await desk.until("the order", lambda: desk.row("Discord").key == f"order:{order_id}")
    await desk.until("the dialog is gone", lambda: not desk.dialogs())
    assert desk.orders.chosen_key() == f"order:{order_id}"
    assert desk.row("Discord").number == answer["message"][0]["number"]
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin == "20304")
    assert len(sandbox.charges()) == 1

    desk.press(Qt.Key.Key_F, CTRL | SHIFT)
    await desk.until("the dialog", lambda: desk.dialog(FollowDialog))
    dialog = desk.dialog(FollowDialog)
    press(desk.type_into("orderId", order_id, dialog), Qt.Key.Key_Return)
    await desk.until("why not", lambda: "is in your list already" in desk.texts(dialog))
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("the dialog is gone", lambda: not desk.dialogs())
    assert len(desk.rows()) == 1


@at_a_desk
async def test_the_dialog_for_an_order_from_elsewhere_is_one_and_gives_up_when_closed(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    for _ in range(2):
        desk.press(Qt.Key.Key_F, CTRL | SHIFT)
        await desk.until("one dialog", lambda: desk.dialog(FollowDialog))
    sandbox.fault("stall", "getsms", seconds=0.3)
    dialog = desk.dialog(FollowDialog)
    press(desk.type_into("orderId", "99", dialog), Qt.Key.Key_Return)
    await desk.until("the question", lambda: sandbox.count("getsms") == 1)
    press(dialog, Qt.Key.Key_Escape)
    await desk.while_true(lambda: desk.notices() == [] and desk.dialogs() == [], 0.5)
    desk.press(Qt.Key.Key_F, CTRL | SHIFT)
    await desk.until("the dialog again", lambda: desk.dialog(FollowDialog))
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)
    assert desk.dialogs() == []


@at_a_desk
async def test_text_from_outside_is_shown_literally(desk: Desk, sandbox: SandboxThread) -> None:
    text = '<b>Code</b> <img src="/etc/hostname" width=9000> <a href="x">4711</a> &amp;\u202e'
    shown = text.removesuffix("\u202e")
    refusal = "<h1>No</h1><script>alert(1)</script>"
    sandbox.product("Discord", sms=[])
    sandbox.product("Airbnb", on_order="error", error=refusal)
    await desk.sign_in()
    width = desk.window.width()
    order_id = await desk.buy("Discord")
    # With a character that turns the direction of writing, which is not shown.
    sandbox.sms(order_id, f"{shown}\u202e", pin="<b>4711</b>")
    await desk.until_polled("the message", lambda: shown in desk.sms())
    (message,) = desk.window.findChildren(MessageText)
    assert message.toPlainText() == shown
    assert "&lt;b&gt;Code" in message.toHtml()
    desk.click_buy("Airbnb")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == [f"Airbnb was not bought | {refusal}"]
    for label in desk.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert desk.window.width() == width


@at_a_desk
async def test_an_archived_order_leaves_the_list_for_good(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[0])
    await desk.sign_in()
    await desk.buy("Discord")
    await desk.buy("Netflix")
    await desk.until("the code", lambda: desk.row("Discord").pin)
    desk.choose("Discord")
    desk.trigger("archive")
    await desk.until("the row is gone", lambda: [r.service for r in desk.rows()] == ["Netflix"])
    await desk.reopen()
    await desk.sign_in()
    assert [row.service for row in desk.rows()] == ["Netflix"]


@at_a_desk
async def test_archiving_is_undone_by_the_notice_that_tells_of_it(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[0])
    await desk.sign_in()
    await desk.buy("Discord")
    await desk.until("the code", lambda: desk.row("Discord").pin)
    code = desk.row("Discord").pin
    desk.trigger("archive")
    await desk.until("the row is gone", lambda: desk.rows() == [])
    assert desk.notices() == ["Discord was taken off the list | It stays in the history."]
    desk.click("noticeAction")
    await desk.until("the row", lambda: [row.pin for row in desk.rows()] == [code])
    await desk.until("its message", lambda: str(code) in desk.sms().replace(" ", ""))
    assert desk.notices() == []


@pytest.mark.parametrize("state", ["waiting", "received"])
@at_a_desk
async def test_the_foot_of_the_sms_view_does_what_the_row_does(
    desk: Desk, sandbox: SandboxThread, state: str
) -> None:
    sandbox.product("Discord", sms=[0] if state == "received" else [])
    await desk.sign_in()
    await desk.buy("Discord")
    if state == "received":
        await desk.until("the code", lambda: desk.row("Discord").pin)
        await desk.until("its button", lambda: desk.button("action_archive"))
        desk.click("action_archive")
        await desk.until("the row is gone", lambda: desk.rows() == [])
        pane = desk.window.findChildren(MessagePane)[0]
        assert "No order chosen" in desk.sms()
        foot = [b for b in pane.findChildren(QAbstractButton) if b.isVisible()]
        assert foot == []
    else:
        await desk.until("its button", lambda: desk.button("action_reject"))
        desk.click("action_reject")
        await desk.until("the end", lambda: desk.row("Discord").status is RowStatus.REJECTED)


@at_a_desk
async def test_a_menu_offers_what_the_chosen_order_allows(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    actions = desk.window.actions_
    menus = desk.window.menuBar().findChildren(QMenu)
    of_orders = next(menu for menu in menus if actions.reject in menu.actions())

    def offered() -> set[str]:
        of_orders.aboutToShow.emit()
        entries = (actions.reject, actions.reuse, actions.renew, actions.note, actions.copy_pin)
        found = {entry.objectName() for entry in entries if entry.isEnabled()}
        of_orders.aboutToHide.emit()
        return found

    def reasons() -> set[str]:
        """Why something is grey: in the tooltips, and all of it in the menu's description."""
        of_orders.aboutToShow.emit()
        grey = [entry for entry in of_orders.actions() if not entry.isEnabled()]
        found = {entry.statusTip() for entry in grey}
        assert all(tooltip(entry.statusTip()) == entry.toolTip() for entry in grey)
        assert of_orders.toolTipsVisible()
        assert of_orders.accessibleDescription() == " · ".join(found)
        of_orders.aboutToHide.emit()
        assert not any(entry.statusTip() for entry in of_orders.actions())
        return found

    assert offered() == set()
    assert reasons() == {"No order chosen"}
    order_id = await desk.buy("Discord")
    assert offered() == {"reject", "note"}
    assert reasons() == {"Not possible now: Waiting for SMS"}
    # Closed, it leaves every shortcut alive: what does not apply does nothing.
    assert all(entry.isEnabled() for entry in of_orders.actions() if not entry.isSeparator())
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin == "20304")
    assert offered() == {"reuse", "note", "copy_pin"}
    desk.trigger("history")
    await desk.until("the page", lambda: desk.window.page is not None)
    assert offered() == {"copy_pin"}
    assert reasons() == {"No order chosen"}
