"""Erasing from the history: what goes, what stays, and that nothing goes by one click."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox

from nonvoip_desktop import upkeep
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find, press, type_text
from nonvoip_desktop.ui.dialogs.spend_button import SpendButton
from nonvoip_desktop.ui.history.erase_dialog import EraseDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import CTRL, Desk, at_a_desk
from tests.helpers.past import Past
from tests.helpers.sandbox import SandboxThread


async def with_two(desk: Desk, sandbox: SandboxThread) -> Past:
    """Sign in; one number has been rejected, the other waits."""
    for name in ("Instagram", "Discord"):
        sandbox.product(name, sms=[])
    await desk.sign_in()
    await desk.buy("Discord")
    desk.click_part("Discord", "action")
    await desk.until("the rejection", lambda: desk.row("Discord").status is RowStatus.REJECTED)
    await desk.buy("Instagram")
    past = Past(desk)
    await past.open()
    await desk.until("two orders", lambda: past.count() == "2 orders")
    return past


@at_a_desk
async def test_one_order_is_erased_after_two_steps(desk: Desk, sandbox: SandboxThread) -> None:
    past = await with_two(desk, sandbox)
    past.choose(1)
    await desk.until("it is shown", lambda: "Discord" in desk.texts(past.page.detail))
    past.do("erase")
    await desk.until("the question", lambda: desk.dialog(EraseDialog))
    dialog = desk.dialog(EraseDialog)
    words = desk.texts(dialog)
    assert "Discord" in words
    assert "backups" in words
    # Return and Escape change nothing.
    press(dialog, Qt.Key.Key_Return)
    await desk.until("no question", lambda: not desk.dialogs())
    past.do("erase")
    await desk.until("the question", lambda: desk.dialog(EraseDialog))
    dialog = desk.dialog(EraseDialog)
    desk.click("eraseNext", dialog)
    await desk.until("the last warning", lambda: "cannot be undone" in desk.texts(dialog))
    await desk.spend(dialog, "eraseNow")
    await desk.until("that it is gone", lambda: "1 order was erased" in str(desk.notices()))
    await desk.until("the count", lambda: past.count() == "1 order")
    assert past.services() == ["Instagram"]
    assert [row.service for row in desk.rows()] == ["Instagram"]
    await desk.until("the neighbour", lambda: "Instagram" in desk.texts(past.page.detail))


@at_a_desk
async def test_all_means_what_is_over(desk: Desk, sandbox: SandboxThread) -> None:
    past = await with_two(desk, sandbox)
    desk.click("historyErase")
    await desk.until("the question", lambda: desk.dialog(EraseDialog))
    dialog = desk.dialog(EraseDialog)
    await desk.until("the count", lambda: "There are no such orders." in desk.texts(dialog))
    assert not desk.button("eraseNext", dialog).isEnabled()
    past.choose_in(find(dialog, QComboBox, "eraseWhat"), "All")
    await desk.until("the count", lambda: "2 orders with all messages" in desk.texts(dialog))
    desk.click("eraseNext", dialog)
    await desk.spend(dialog, "eraseNow")
    await desk.until("the result", lambda: any("One was kept" in n for n in desk.notices()))
    await desk.until("what still runs", lambda: past.services() == ["Instagram"])
    assert desk.row("Instagram").status is RowStatus.WAITING


@at_a_desk
async def test_another_choice_takes_the_last_button_away(
    desk: Desk, sandbox: SandboxThread
) -> None:
    past = await with_two(desk, sandbox)
    desk.click("historyErase")
    await desk.until("the question", lambda: desk.dialog(EraseDialog))
    dialog = desk.dialog(EraseDialog)
    what = find(dialog, QComboBox, "eraseWhat")
    past.choose_in(what, "All")
    await desk.until("a count", lambda: desk.button("eraseNext", dialog).isEnabled())
    desk.click("eraseNext", dialog)
    await desk.until("the last step", lambda: desk.button("eraseNow", dialog).isEnabled())
    past.choose_in(what, "Older than 30")
    await desk.until("the first step", lambda: desk.button("eraseNext", dialog).isVisible())
    assert not dialog.findChildren(SpendButton, "eraseNow")[0].isVisible()
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("no question", lambda: not desk.dialogs())
    assert past.count() == "2 orders"


@at_a_desk
async def test_the_settings_lead_to_erasing_exporting_and_importing(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await with_two(desk, sandbox)
    for button, name in (
        ("exportEverything", "exportEverythingDialog"),
        ("importEverything", "importDialog"),
        ("eraseOrders", "eraseDialog"),
    ):
        settings = await desk.settings(Page.DATA)
        desk.click(button, settings)
        await desk.until(name, lambda n=name: any(d.objectName() == n for d in desk.dialogs()))
        for dialog in desk.dialogs():
            press(dialog, Qt.Key.Key_Escape)
        await desk.until("no dialog", lambda: not desk.dialogs())
    settings = await desk.settings(Page.DATA)
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)
    # The page is still open, and there is nobody whose orders it could erase.
    assert not desk.button("eraseOrders", settings).isEnabled()
    press(settings, Qt.Key.Key_Escape)
    await desk.until("no settings", lambda: not desk.dialogs())


@pytest.mark.proves("keep_texts_days")
@at_a_desk
async def test_texts_are_removed_after_the_days_that_the_setting_says(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "AFTER_START", 0.0)
    for name in ("Instagram", "Discord"):
        sandbox.product(name, sms=[])
    await desk.sign_in()
    for name in ("Instagram", "Discord"):
        order_id = await desk.buy(name)
        sandbox.sms(order_id, f"Your {name} code is 4821", pin="4821")
        await desk.until_polled(f"the code of {name}", lambda n=name: desk.row(n).pin)
    settings = await desk.settings(Page.DATA)
    days = find(settings, QSpinBox, "keep_texts_days")
    press(days, Qt.Key.Key_A, CTRL)
    type_text(days, "30")
    press(days, Qt.Key.Key_Return)
    await desk.close()
    with closing(sqlite3.connect(desk.data_file("orders.sqlite3"))) as file, file:
        for name, ago in (("Instagram", 31), ("Discord", 29)):
            at = datetime.now(UTC) - timedelta(days=ago)
            (order,) = file.execute("SELECT id FROM orders WHERE service = ?", (name,)).fetchone()
            file.execute(
                "UPDATE messages SET seen_at = ? WHERE of_order = ?",
                (f"{at:%Y-%m-%dT%H:%M:%S.%f}Z", order),
            )
            file.execute(
                "UPDATE orders SET state = 'received', expires_at = ? WHERE id = ?",
                (f"{at:%Y-%m-%dT%H:%M:%S.%f}Z", order),
            )
    await desk.open()
    await desk.sign_in()
    past = Past(desk)
    await past.open()
    await desk.until("both orders", lambda: past.services() == ["Discord", "Instagram"])
    past.choose(1)
    await desk.until("it is gone", lambda: "The text was removed." in desk.texts(past.page.detail))
    assert "4821" not in desk.texts(past.page.detail)
    past.choose(0)
    await desk.until("the other", lambda: "Discord code is 4821" in desk.texts(past.page.detail))
    assert b"Instagram code" not in desk.data_file("orders.sqlite3").read_bytes()
    past.look_for("discord")
    await desk.until("a search", lambda: past.count() == "1 found")
