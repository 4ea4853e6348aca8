"""What is asked before anything is sent: an old price, the person's own limits."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from nonvoip_desktop.core import catalogue
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

NOTHING_LISTED = '{"status": "success", "message": []}'


async def question(desk: Desk, name: str) -> ConfirmDialog:
    desk.click_buy(name)
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    return desk.dialog(ConfirmDialog)


async def set_limit(desk: Desk, key: str, amount: str) -> None:
    """Type a limit into the settings."""
    dialog = await desk.settings(Page.BUYING)
    press(desk.type_into(key, amount, dialog), Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("they are closed", lambda: not desk.dialogs())
    assert json.loads(desk.data_file("settings.json").read_text())[key] == amount


@at_a_desk
async def test_a_price_that_has_risen_since_it_was_listed(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "PRICE_GOOD_FOR", 0.0)
    sandbox.product("Netflix", price="0.40")
    await desk.sign_in()
    sandbox.product("Netflix", price="0.55")
    dialog = await question(desk, "Netflix")
    assert "$0.40" in desk.texts(dialog)
    assert "$0.55" in desk.texts(dialog)
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("order") == 0
    assert desk.rows() == []

    # Now the card shows the new price, so that it can be bought as it is; then it falls.
    await desk.while_true(lambda: not desk.dialogs(), 0.5)
    sandbox.product("Netflix", price="0.30")
    await desk.spend(await question(desk, "Netflix"), "confirmButton")
    await desk.until("the order", lambda: desk.row("Netflix").number)
    assert [charge["amount"] for charge in sandbox.charges()] == ["0.30"]
    assert sandbox.count("order") == 1


@at_a_desk
async def test_an_unchanged_price_is_checked_without_asking(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "PRICE_GOOD_FOR", 0.0)
    await desk.sign_in()
    await desk.buy("Netflix")
    assert sandbox.count("products") == 2


@pytest.mark.parametrize("gone", [True, False])
@at_a_desk
async def test_a_price_that_cannot_be_checked(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    monkeypatch.setattr(catalogue, "PRICE_GOOD_FOR", 0.0)
    await desk.sign_in()
    if gone:
        sandbox.fault("status", "products", times=None, code=200, text=NOTHING_LISTED)
        words = "The service does not offer it any more."
    else:
        sandbox.fault("html_502", "products", times=None)
        reason = "The answer was not from the service (HTTP 502)."
        words = f"Its price could not be checked. {reason}"
    desk.click_buy("Netflix")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == [f"Netflix was not bought | {words}"]
    assert sandbox.count("order") == 0
    assert desk.rows() == []


@pytest.mark.proves("limit_per_order")
@at_a_desk
async def test_past_the_limit_for_one_order(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", price="0.40")
    sandbox.product("Hulu", price="0.20")
    await desk.sign_in()
    await set_limit(desk, "limit_per_order", "0.30")
    await desk.buy("Hulu")
    dialog = await question(desk, "Netflix")
    assert "This is past your limit" in desk.texts(dialog)
    assert "$0.30" in desk.texts(dialog)
    press(dialog, Qt.Key.Key_Return)
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("order") == 1
    await desk.while_true(lambda: not desk.dialogs(), 0.5)
    await desk.spend(await question(desk, "Netflix"), "confirmButton")
    await desk.until("the order", lambda: desk.row("Netflix").number)
    assert len(sandbox.charges()) == 2


@pytest.mark.proves("limit_per_day")
@at_a_desk
async def test_what_is_not_confirmed_counts_against_the_limit(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Netflix", price="0.40")
    sandbox.product("Hulu", price="0.20")
    sandbox.product("Telegram", price="1.20", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    await set_limit(desk, "limit_per_day", "0.50")
    sandbox.fault("reset_after", "order")
    desk.click_buy("Netflix")
    await desk.until("not confirmed", lambda: desk.row("Netflix").key)
    await desk.until("it was sent", lambda: sandbox.count("order") == 1)
    dialog = await question(desk, "Hulu")
    words = desk.texts(dialog)
    assert "Your limit for 24 hours" in words
    assert words.count("$0.40") == 1
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("order") == 1

    # A price dialog says what is left, and warns.
    await desk.spend(await question(desk, "Telegram"), "confirmButton")
    await desk.until("the price", lambda: desk.dialog(PriceDialog))
    words = desk.texts(desk.dialog(PriceDialog))
    assert "$0.10" in words
    assert "This is more than what is left of your limit." in words
    press(desk.dialog(PriceDialog), Qt.Key.Key_Escape)
    await desk.until("no question", lambda: not desk.dialogs())


@at_a_desk
async def test_signing_in_again_and_again_still_buys_once(
    desk: Desk, sandbox: SandboxThread
) -> None:
    for _ in range(3):
        await desk.sign_in()
        desk.trigger("sign_out")
        await desk.until("the sign-in page", desk.on_sign_in_page)
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.click_part("Netflix", "copyNumber")
    assert desk.clipboard() == f"+{desk.row('Netflix').number}"
    assert sandbox.count("order") == 1
    await desk.until("the balance after it", lambda: desk.balance() != "$50.00")
    polls = sandbox.count("balance")
    desk.refresh()
    await desk.until("a balance", lambda: sandbox.count("balance") > polls)
    await desk.while_true(lambda: sandbox.count("balance") == polls + 1, 0.2)


@at_a_desk
async def test_a_question_is_void_after_signing_out(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    desk.click_buy("Telegram")
    await desk.until("the price", lambda: desk.dialog(PriceDialog))
    dialog = desk.dialog(PriceDialog)
    pay = desk.button("payButton", dialog)
    await desk.until("it can pay", pay.isEnabled)
    desk.trigger("sign_out")
    # Not even the click that was on its way counts.
    pay.click()
    await desk.until("the sign-in page", desk.on_sign_in_page)
    await desk.while_true(lambda: not desk.dialogs(), 0.2)
    assert sandbox.count("order") == 1
    assert sandbox.charges() == []
    await desk.sign_in()
    assert desk.rows() == []


@pytest.mark.proves("low_balance")
@at_a_desk
async def test_a_low_balance_is_warned_of_for_each_account(
    desk: Desk, sandbox: SandboxThread
) -> None:
    warning = "Your balance is low: $0.50 | You can top it up on the website (Help menu)."
    sandbox.balance("0.50")
    await desk.sign_in()
    await desk.until("the warning", lambda: desk.notices() == [warning])
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)
    assert desk.notices() == []
    await desk.sign_in()
    await desk.until("the warning", lambda: desk.notices() == [warning])
    sandbox.balance("20.00")
    desk.refresh()
    await desk.until("it is over", lambda: desk.notices() == [])


@at_a_desk
async def test_typing_over_the_grid_searches_and_a_section_ends_the_search(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    whole = desk.cards()
    desk.products.choose_first()
    press(desk.products.grid, Qt.Key.Key_H)
    field = desk.window.findChildren(QLineEdit, "search")[0]
    assert field.text() == "h"
    desk.search("hulu")
    assert set(desk.cards()) == {"Hulu"}
    desk.open_section("10-minutes")
    assert field.text() == ""
    assert desk.cards() == whole
