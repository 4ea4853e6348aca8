"""Buying a number and reading its code, as a person does it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


def hold_return(widget: QWidget, repeats: int) -> None:
    """A Return key that is pressed and kept down: the system repeats it."""
    for repeat in range(repeats):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            repeat > 0,
        )
        QApplication.sendEvent(widget, event)


@at_a_desk
async def test_a_code_is_bought_read_and_copied(desk: Desk, sandbox: SandboxThread) -> None:
    product = sandbox.product("Instagram", sms=[0])
    await desk.sign_in()
    order_id = await desk.buy("Instagram")
    await desk.until("the code", lambda: desk.row("Instagram").pin)
    row, sms = desk.row("Instagram"), sandbox.order_of(order_id)["sms"][-1]
    assert row.status is RowStatus.RECEIVED
    assert row.pin == sms["pin"]
    assert row.number == sandbox.order_of(order_id)["number"]
    # The new order is the chosen one: its message and its code are on screen.
    await desk.until("the message", lambda: sms["text"] in desk.sms())
    await desk.until("the new balance", lambda: desk.balance() != "$50.00")
    (charge,) = sandbox.charges()
    assert charge["amount"] == product["price"]
    assert desk.balance() == f"${Decimal('50.00') - Decimal(product['price'])}"

    desk.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert desk.clipboard() == sms["pin"]
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert desk.clipboard() == f"+{row.number}"
    desk.click("copyPinButton")
    assert desk.clipboard() == sms["pin"]
    assert desk.button("copyPinButton").text() == "Copied"
    desk.click_part("Instagram", "copyNumber")
    assert desk.clipboard() == f"+{row.number}"
    desk.click_part("Instagram", "copyPin")
    assert desk.clipboard() == sms["pin"]
    desk.click("copyMessageButton")
    assert desk.clipboard() == sms["text"]


@pytest.mark.proves("poll_seconds")
@at_a_desk
async def test_a_code_that_comes_later_appears_by_itself_at_the_persons_pace(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Google", sms=[])
    await desk.sign_in()
    settings = await desk.settings(Page.MESSAGES)
    pace = find(settings, QSpinBox, "poll_seconds")
    press(pace, Qt.Key.Key_A, CTRL)
    type_text(pace, "3")
    press(pace, Qt.Key.Key_Tab)
    press(settings, Qt.Key.Key_Escape)
    order_id = await desk.buy("Google")
    await desk.until("the number to enter", lambda: "the code appears here by itself" in desk.sms())
    await desk.until("its first poll", lambda: sandbox.count("getsms") > 0)
    sandbox.sms(order_id, "Your Google code is 991144", pin="991144")
    await desk.until("the code", lambda: desk.row("Google").pin == "991144")
    await desk.until("the message", lambda: "Your Google code is 991144" in desk.sms())
    first, second = (datetime.fromisoformat(poll["at"]) for poll in sandbox.requests("getsms"))
    assert 2.5 < (second - first).total_seconds() < 4.5


@at_a_desk
async def test_return_chooses_and_buys(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.search("instag")
    field = desk.window.focusWidget()
    press(field, Qt.Key.Key_Return)
    assert desk.products.grid.currentIndex().data() == "Instagram"
    assert sandbox.count("order") == 0
    press(desk.products.grid, Qt.Key.Key_Return)
    await desk.until("the order", lambda: desk.row("Instagram").number)
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_a_double_click_buys_once(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.search("Netflix")
    grid = desk.products.grid
    card = desk.card("Netflix")
    QTest.mouseDClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(card).center()
    )
    for _ in range(4):
        click(grid.viewport(), grid.buy_rect(card).center())
    await desk.until("the order", lambda: desk.row("Netflix").number)
    assert sandbox.count("order") == 1
    assert len(desk.rows()) == 1


@at_a_desk
async def test_clicks_while_it_is_being_bought_do_nothing(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    sandbox.fault("stall", "order", seconds=1.2, work=False)
    desk.click_buy("Netflix")
    await desk.until("it is being ordered", lambda: desk.row("Netflix").status is RowStatus.PLACING)
    await desk.until("the request", lambda: sandbox.count("order") == 1)
    grid, card = desk.products.grid, desk.card("Netflix")
    for _ in range(3):
        await desk.while_true(lambda: len(desk.rows()) == 1, 0.25)
        click(grid.viewport(), grid.buy_rect(card).center())
        press(grid, Qt.Key.Key_Return)
    await desk.until("an end", lambda: desk.row("Netflix").status is RowStatus.UNCONFIRMED)
    assert sandbox.count("order") == 1
    assert sandbox.charges() == []


@at_a_desk
async def test_a_held_return_buys_once(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.search("Netflix")
    desk.products.choose_first()
    hold_return(desk.products.grid, 30)
    await desk.until("the order", lambda: desk.row("Netflix").number)
    hold_return(desk.products.grid, 30)
    assert sandbox.count("order") == 1
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_a_held_return_in_the_search_field_buys_nothing(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    desk.search("Netflix")
    hold_return(desk.window.focusWidget(), 1)
    # The key is still down when the grid has got the keyboard.
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    for _ in range(30):
        QApplication.sendEvent(desk.window.focusWidget(), event)
    await desk.while_true(lambda: desk.rows() == [], 0.2)
    assert sandbox.count("order") == 0


@at_a_desk
async def test_sold_out_is_said_in_the_words_of_the_service(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Airbnb", on_order="sold_out")
    await desk.sign_in()
    desk.click_buy("Airbnb")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == ["Airbnb was not bought | This service is out of stock."]
    await desk.until("no row", lambda: desk.rows() == [])
    assert sandbox.charges() == []
    assert desk.balance() == "$50.00"


@at_a_desk
async def test_insufficient_balance_is_said_in_the_words_of_the_service(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.balance("0.01")
    await desk.sign_in()
    desk.click_buy("Airbnb")
    words = "Airbnb was not bought | Insufficient balance."
    await desk.until("the words", lambda: words in desk.notices())
    assert [notice for notice in desk.notices() if notice != words] == [
        "Your balance is low: $0.01 | You can top it up on the website (Help menu)."
    ]
    assert desk.balance() == "$0.01"
    assert desk.cards() == ["Airbnb"] * len(desk.cards())
    assert sandbox.charges() == []
    assert sandbox.count("order") == 1
    # Once there is money again, the same click works and the words go.
    sandbox.balance("50.00")
    await desk.while_true(lambda: desk.notices(), 0.55)
    desk.click_buy("Airbnb")
    await desk.until("the order", lambda: desk.row("Airbnb").number)
    assert len(sandbox.charges()) == 1
    await desk.until("the words are gone", lambda: not desk.notices())


@at_a_desk
async def test_what_is_sold_out_in_the_list_cannot_be_bought(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Airbnb", available=0)
    await desk.sign_in()
    desk.click_buy("Airbnb")
    desk.products.choose_first()
    press(desk.products.grid, Qt.Key.Key_Return)
    await desk.while_true(lambda: desk.rows() == [] and not desk.dialogs(), 0.2)
    assert sandbox.count("order") == 0


@at_a_desk
async def test_a_lost_answer_is_not_confirmed_and_buying_again_asks_first(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    sandbox.fault("reset_after", "order")
    desk.click_buy("Netflix")
    await desk.until("not confirmed", lambda: desk.row("Netflix").status is RowStatus.UNCONFIRMED)
    assert sandbox.count("order") == 1
    await desk.while_true(lambda: len(desk.rows()) == 1, 0.55)

    desk.click_buy("Netflix")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    dialog = desk.dialog(ConfirmDialog)
    assert "may have been placed" in desk.texts(dialog)
    press(dialog, Qt.Key.Key_Return)
    await desk.until("no dialog", lambda: not desk.dialogs())
    assert sandbox.count("order") == 1

    await desk.while_true(lambda: len(desk.rows()) == 1, 0.55)
    desk.click_buy("Netflix")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    await desk.spend(desk.dialog(ConfirmDialog), "confirmButton")
    await desk.until("the order", lambda: desk.row("Netflix").number)
    assert sandbox.count("order") == 2
    assert len(desk.rows()) == 2
