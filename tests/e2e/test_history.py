"""The history: what was ordered and received is found again, in every dialect of the service."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import CTRL, Desk, at_a_desk
from tests.helpers.past import Past
from tests.helpers.sandbox import SandboxThread

DIALECTS = pytest.mark.parametrize("dialect", ["strict", "drifting"])


async def with_a_past(desk: Desk, sandbox: SandboxThread, dialect: str) -> Past:
    """Sign in and buy three numbers; two get a code, the third is rejected."""
    sandbox.options(dialect=dialect)
    for name in ("Instagram", "Telegram", "Discord"):
        sandbox.product(name, sms=[])
    await desk.sign_in()
    for name, text, pin in (
        ("Instagram", "Use 481516 to log in, pineapple", "481516"),
        ("Telegram", "Telegram code 23421", "23421"),
    ):
        order_id = await desk.buy(name)
        sandbox.sms(order_id, text, pin=pin)
        await desk.until_polled(f"the code of {name}", lambda n=name: desk.row(n).pin)
    await desk.buy("Discord")
    desk.click_part("Discord", "action")
    await desk.until("the rejection", lambda: desk.row("Discord").status is RowStatus.REJECTED)
    past = Past(desk)
    await past.open()
    await desk.until("three orders", lambda: past.count() == "3 orders")
    return past


@DIALECTS
@at_a_desk
async def test_an_order_is_found_by_all_that_is_known_of_it(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    past = await with_a_past(desk, sandbox, dialect)
    assert past.services() == ["Discord", "Telegram", "Instagram"]
    number = desk.row("Telegram").number
    assert number is not None
    grouped = f"{number[1:4]} {number[4:7]}-{number[7:]}"
    for typed, service in (
        ("insta", "Instagram"),
        (number[-4:], "Telegram"),
        (grouped, "Telegram"),
        ("pineapple", "Instagram"),
        ("23421", "Telegram"),
    ):
        past.look_for(typed)
        await desk.until(f"what {typed!r} finds", lambda s=service: past.services() == [s])
        await desk.until("the count", lambda: past.count() == "1 found")
    # A note is found as well, as soon as it is written.
    past.choose(0)
    await desk.until("it is shown", lambda: "Telegram" in desk.texts(past.page.detail))
    click(past.page.detail.findChildren(type(past.page.erase), "history_note")[0])
    await desk.until("the note's dialog", lambda: desk.dialog(NoteDialog))
    edit = find(desk.dialog(NoteDialog), QPlainTextEdit, "note")
    type_text(edit, "second account of my aunt")
    press(edit, Qt.Key.Key_Return, CTRL)
    past.look_for("aunt")
    await desk.until("the note", lambda: past.services() == ["Telegram"])
    await desk.until("it is shown", lambda: "my aunt" in desk.texts(past.page.detail))
    past.look_for("nobody ordered this")
    await desk.until("no result", lambda: "Nothing found" in desk.texts(past.page))
    desk.click("historyShowAll")
    await desk.until("everything again", lambda: past.count() == "3 orders")


@DIALECTS
@at_a_desk
async def test_filters_leave_out_what_does_not_fit(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    past = await with_a_past(desk, sandbox, dialect)
    past.narrow("historyState", "Rejected")
    await desk.until("the rejected one", lambda: past.services() == ["Discord"])
    past.narrow("historyState", "Message received")
    await desk.until("those with a code", lambda: past.services() == ["Telegram", "Instagram"])
    box = find(past.page, QComboBox, "historyService")
    await desk.until("the services", lambda: box.count() == 4)
    past.narrow("historyService", "Insta")
    await desk.until("one of them", lambda: past.services() == ["Instagram"])
    past.narrow("historyPeriod", "Today")
    await desk.until("that of today", lambda: past.services() == ["Instagram"])
    past.narrow("historyKind", "30 days")
    await desk.until("no rental", lambda: "Nothing found" in desk.texts(past.page))


@at_a_desk
async def test_what_is_copied_from_the_history(desk: Desk, sandbox: SandboxThread) -> None:
    past = await with_a_past(desk, sandbox, "strict")
    past.choose(1)
    await desk.until("the message", lambda: "Telegram code" in desk.texts(past.page.detail))
    desk.press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    await desk.until("the code", lambda: desk.clipboard() == "23421")
    desk.press(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    await desk.until("the number", lambda: desk.clipboard() == f"+{desk.row('Telegram').number}")
    desk.click("copyMessageButton", past.page.detail)
    await desk.until("the message", lambda: desk.clipboard() == "Telegram code 23421")
    press(past.page.list, Qt.Key.Key_Down)
    press(past.page.list, Qt.Key.Key_Return)
    await desk.until("the other code", lambda: desk.clipboard() == "481516")


@at_a_desk
async def test_what_left_the_list_comes_back_from_the_history(
    desk: Desk, sandbox: SandboxThread
) -> None:
    past = await with_a_past(desk, sandbox, "strict")
    past.choose(0)
    await desk.until("it is shown", lambda: "Discord" in desk.texts(past.page.detail))
    past.do("archive")
    await desk.until("it is off the list", lambda: len(desk.rows()) == 2)
    assert past.count() == "3 orders"
    await desk.until("its way back", lambda: past.entries()[0].order.archived)
    await desk.until("its menu", lambda: past.page.detail.entry.order.archived)
    past.do("bring_back")
    await desk.until("it is on the list", lambda: desk.row("Discord"))
    await desk.until("its place", lambda: not past.page.detail.entry.order.archived)
    past.do("show_in_list")
    await desk.until("orders again", lambda: desk.table.isVisible())
    assert "Discord" in desk.sms()


@at_a_desk
async def test_order_again_asks_and_buys_as_a_card_does(desk: Desk, sandbox: SandboxThread) -> None:
    past = await with_a_past(desk, sandbox, "strict")
    past.choose(2)
    await desk.until("it is shown", lambda: "Instagram" in desk.texts(past.page.detail))
    desk.click("history_order_again")
    await desk.until("the grid", lambda: desk.products.isVisible())
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    await desk.spend(desk.dialog(ConfirmDialog), "confirmButton")
    await desk.until("a second order", lambda: len(sandbox.charges("order")) == 4)
    await past.open()
    await desk.until("it is in the history", lambda: past.count() == "4 orders")


@at_a_desk
async def test_typing_in_the_top_search_goes_back_to_the_services(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    past = Past(desk)
    await past.open()
    assert "No orders yet" in desk.texts(past.page)
    assert desk.window.sidebar.chosen() == "history"
    desk.search("Discord")
    await desk.until("the services", lambda: desk.products.isVisible() and desk.cards())
    assert not past.page.isVisible()
    assert desk.window.sidebar.chosen() == "10-minutes"
    # The start is with the services, wherever one was last.
    desk.open_section("1-day")
    await past.open()
    await desk.reopen()
    await desk.until("the grid", lambda: desk.products.isVisible())
    assert desk.window.sidebar.chosen() == "1-day"


@at_a_desk
async def test_an_order_behind_the_page_is_not_rejected(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    await desk.buy("Discord")
    past = Past(desk)
    page = await past.open()
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Backspace, CTRL)
    desk.trigger("reject")
    await desk.while_true(lambda: sandbox.count("reject") == 0, 0.3)
    desk.press(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    await desk.until("the orders", lambda: desk.table.isVisible())
    assert desk.row("Discord").status is RowStatus.WAITING
