"""Ordering again what was ordered before: the price is asked first, every time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.orders.row import RowAction
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


async def bought(desk: Desk, sandbox: SandboxThread, name: str = "Instagram") -> None:
    sandbox.product(name, sms=[0])
    await desk.sign_in()
    await desk.buy(name)
    await desk.until("the code", lambda: desk.row(name).pin)
    assert RowAction.ORDER_AGAIN in desk.row(name).more


@pytest.mark.parametrize("dialect", ["strict", "drifting"])
@at_a_desk
async def test_it_is_ordered_again_by_its_button_after_a_yes(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    await bought(desk, sandbox)
    desk.choose("Instagram")
    desk.click("action_order_again")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    dialog = desk.dialog(ConfirmDialog)
    price = sandbox.product("Instagram")["price"]
    assert f"${price}" in desk.texts(dialog)
    assert sandbox.count("order") == 1
    press(dialog, Qt.Key.Key_Escape)
    await desk.while_true(lambda: not desk.dialogs(), 0.2)
    assert sandbox.count("order") == 1
    desk.press(Qt.Key.Key_O, CTRL | SHIFT)
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    await desk.spend(desk.dialog(ConfirmDialog), "confirmButton")
    await desk.until("two orders", lambda: sandbox.count("order") == 2)
    await desk.until("both rows", lambda: all(row.number for row in desk.rows()))
    assert len(desk.rows()) == 2
    assert len(sandbox.charges()) == 2


@at_a_desk
async def test_another_price_is_asked_as_ever(desk: Desk, sandbox: SandboxThread) -> None:
    await bought(desk, sandbox)
    sandbox.product("Instagram", on_order="price_change", asks=["0.99"])
    desk.choose("Instagram")
    desk.trigger("order_again")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    await desk.spend(desk.dialog(ConfirmDialog), "confirmButton")
    await desk.until("the price", lambda: desk.dialog(PriceDialog))
    assert "$0.99" in desk.texts(desk.dialog(PriceDialog))
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_what_is_sold_out_is_said_and_not_sent(desk: Desk, sandbox: SandboxThread) -> None:
    await bought(desk, sandbox)
    sandbox.product("Instagram", available=0)
    desk.refresh()
    await desk.until(
        "the new list",
        lambda: desk.products.model().product(desk_row(desk)).sold_out,  # type: ignore[union-attr]
    )
    desk.choose("Instagram")
    desk.trigger("order_again")
    words = "Instagram was not bought | Instagram is sold out just now."
    await desk.until("the words", lambda: words in desk.notices())
    assert sandbox.count("order") == 1
    assert not desk.dialogs()


@at_a_desk
async def test_what_is_not_listed_any_more_is_said_and_not_sent(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await bought(desk, sandbox)
    one = (
        '{"status":"success","message":{"10-minutes":[{"product_id":10000001,'
        '"name":"Netflix","price":"0.47","available":9}]}}'
    )
    sandbox.fault(
        "status", "products", code=200, text=one, content_type="application/json", times=2
    )
    desk.open_section("10-minutes")
    desk.refresh()
    await desk.until("the new list", lambda: desk.cards() == ["Netflix"])
    desk.open_section("recent")
    gone = "1 not offered any more"
    await desk.until("nothing recent", lambda: gone in desk.texts(desk.products))
    desk.choose("Instagram")
    desk.trigger("order_again")
    words = "Instagram was not bought | The service does not offer it any more."
    await desk.until("the words", lambda: words in desk.notices())
    assert sandbox.count("order") == 1
    assert not desk.dialogs()


def desk_row(desk: Desk) -> int:
    """The row of the card of Instagram."""
    return desk.card("Instagram").row()
