"""Several services on one 30-day number, chosen and ordered as a person does it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.tour.hand import click, press
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.products.card import ProductRole
from tests.e2e.test_buying import hold_return
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

DIALECTS = pytest.mark.parametrize("dialect", ["strict", "drifting"])
THREE = ("Airbnb", "Amazon", "Apple")
GROUP = "30-days"


def pick(desk: Desk, name: str) -> None:
    """Click the card of a service wherever it is."""
    grid, card = desk.products.grid, desk.card(name, GROUP)
    grid.scrollTo(card)
    click(grid.viewport(), grid.visualRect(card).center())


async def choose(desk: Desk, *names: str) -> None:
    """Begin to choose several services, and choose these."""
    desk.open_section(GROUP)
    desk.click("severalButton")
    for name in names:
        pick(desk, name)


async def order(desk: Desk, *names: str) -> ConfirmDialog:
    """Choose services and ask to order them; the question is returned."""
    await choose(desk, *names)
    desk.click("severalOrder")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    return desk.dialog(ConfirmDialog)


def prices(sandbox: SandboxThread, *names: str) -> list[Decimal]:
    return [Decimal(sandbox.product(name, GROUP)["price"]) for name in names]


def joined(desk: Desk) -> list[OrderRow]:
    """The rows that belong together, in the order of the list."""
    model = desk.table.model()
    rows = [model.row(at) for at in range(model.rowCount())]  # type: ignore[attr-defined]
    return [row for row in rows if row.together is not None]


@DIALECTS
@at_a_desk
async def test_three_services_are_one_order_and_stand_together(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    await desk.sign_in()
    dialog = await order(desk, *THREE)
    total = sum(prices(sandbox, *THREE))
    words = desk.texts(dialog)
    for seen in (*THREE, f"${total}", f"${Decimal('50.00') - total}"):
        assert seen in words
    assert sandbox.count("order") == 0
    await desk.spend(dialog, "confirmButton")
    await desk.until("three orders", lambda: len(joined(desk)) == 3)
    assert [row.under for row in joined(desk)] == ["1 of 3", "2 of 3", "3 of 3"]
    assert {row.service for row in joined(desk)} == set(THREE)
    assert len({row.number for row in joined(desk)}) == 1
    (request,) = sandbox.requests("order")
    wanted = [sandbox.product(name, GROUP)["product_id"] for name in THREE]
    assert [int(product_id) for product_id in request["body"]["product_ids"]] == wanted
    assert sum(Decimal(charge["amount"]) for charge in sandbox.charges()) == total
    # What was chosen is ordered: nothing is chosen any more.
    assert not desk.products.model().several
    await desk.reopen()
    await desk.sign_in()
    assert [row.under for row in joined(desk)] == ["1 of 3", "2 of 3", "3 of 3"]


@DIALECTS
@at_a_desk
async def test_one_that_is_refused_is_said_in_the_words_of_the_service(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    sandbox.product("Amazon", GROUP, on_order="sold_out")
    await desk.sign_in()
    await desk.spend(await order(desk, *THREE), "confirmButton")
    await desk.until("two orders", lambda: len(joined(desk)) == 2)
    words = "Amazon: This service is out of stock."
    await desk.until("the words", lambda: any(words in notice for notice in desk.notices()))
    assert {row.service for row in desk.rows()} == {"Airbnb", "Apple"}
    assert all(row.status is RowStatus.INACTIVE for row in desk.rows())
    assert len(sandbox.charges()) == 2
    assert sandbox.count("order") == 1


@at_a_desk
async def test_one_that_the_answer_leaves_out_is_not_confirmed(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    dialog = await order(desk, *THREE)
    # The service's own form of an answer, but one of the three is in no part of it.
    answer = (
        '{"status":"success","message":['
        '{"order_id":900001,"status":"Reserved","number":"16095550123","service":"Airbnb",'
        '"expires":"2099-01-01 00:00:00","type":"long_term"},'
        '{"order_id":900002,"status":"Reserved","number":"16095550123","service":"Apple",'
        '"expires":"2099-01-01 00:00:00","type":"long_term"}]}'
    )
    sandbox.fault("status", "order", code=200, text=answer, content_type="application/json")
    await desk.spend(dialog, "confirmButton")
    await desk.until("all three rows", lambda: len(joined(desk)) == 3)
    silent = desk.row("Amazon")
    assert silent.status is RowStatus.UNCONFIRMED
    assert silent.under == "3 of 3"
    assert "did not say whether this was placed: Amazon" in silent.detail
    assert sandbox.count("order") == 1
    # Buying it once more asks first, as soon as what was asked of the balance is answered.
    await desk.while_true(lambda: len(joined(desk)) == 3, 0.55)
    desk.click_buy("Amazon", GROUP)
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    assert "may have been placed" in desk.texts(desk.dialog(ConfirmDialog))
    press(desk.dialog(ConfirmDialog), Qt.Key.Key_Escape)
    assert sandbox.count("order") == 1


@DIALECTS
@at_a_desk
async def test_another_price_for_the_whole_is_asked_as_for_one(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    sandbox.product("Apple", GROUP, price="2.50", on_order="price_change", asks=["3.00"])
    await desk.sign_in()
    listed = sum(prices(sandbox, *THREE))
    asked = listed + Decimal("0.50")
    await desk.spend(await order(desk, *THREE), "confirmButton")
    await desk.until("the price", lambda: desk.dialog(PriceDialog))
    dialog = desk.dialog(PriceDialog)
    for seen in ("Airbnb, Amazon, Apple", f"${listed}", f"${asked}", "+$0.50"):
        assert seen in desk.texts(dialog)
    assert sandbox.charges() == []
    await desk.spend(dialog, "payButton")
    await desk.until("three orders", lambda: len(joined(desk)) == 3)
    second = sandbox.requests("order")[-1]["body"]
    assert Decimal(str(second["accepted_max_price"])) == asked
    assert len(second["product_ids"]) == 3
    assert sum(Decimal(charge["amount"]) for charge in sandbox.charges()) == asked


@DIALECTS
@at_a_desk
async def test_a_bid_for_the_whole(desk: Desk, sandbox: SandboxThread, dialect: str) -> None:
    sandbox.options(dialect=dialect)
    sandbox.product("Apple", GROUP, on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    await desk.spend(await order(desk, "Airbnb", "Apple"), "confirmButton")
    await desk.until("the bid", lambda: desk.dialog(BidDialog))
    await desk.spend(desk.dialog(BidDialog), "bidButton")
    await desk.until("both", lambda: len(joined(desk)) == 2)
    assert {row.status for row in joined(desk)} == {RowStatus.BIDDING}
    assert Decimal(str(sandbox.requests("order")[-1]["body"]["auction"])) == Decimal(20)
    assert len(sandbox.requests("order")) == 2


@at_a_desk
async def test_a_sixth_a_sold_out_one_and_a_single_one_are_refused_in_words(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Blizzard", GROUP, available=0)
    await desk.sign_in()
    await choose(desk, "Airbnb")
    assert not desk.button("severalOrder").isEnabled()
    pick(desk, "Blizzard")
    assert desk.label("severalRemark") == "Blizzard is sold out."
    for name in ("Amazon", "Apple", "Bumble", "Badoo"):
        pick(desk, name)
    assert desk.label("severalNames") == "Airbnb, Amazon, Apple, Bumble, Badoo"
    total = sum(prices(sandbox, "Airbnb", "Amazon", "Apple", "Bumble", "Badoo"))
    assert desk.label("severalSum") == f"${total}"
    pick(desk, "Google")
    assert desk.label("severalRemark") == "Five services at most fit on one number."
    pick(desk, "Airbnb")
    assert desk.label("severalNames") == "Amazon, Apple, Bumble, Badoo"
    desk.click("severalClear")
    assert desk.label("severalNames").startswith("Choose up to five")
    assert sandbox.count("order") == 0


@at_a_desk
async def test_by_keys_alone_and_a_held_return_orders_once(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await choose(desk)
    grid = desk.products.grid
    press(grid, Qt.Key.Key_Space)
    press(grid, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Return)
    picked = [product.name for product in desk.products.model().picked]
    assert picked == ["Airbnb", "Amazon"]
    button = desk.button("severalOrder")
    button.setFocus()
    hold_return(button, 30)
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    dialog = desk.dialog(ConfirmDialog)
    confirm = desk.button("confirmButton", dialog)
    await desk.until("it can be confirmed", confirm.isEnabled)
    confirm.setFocus()
    hold_return(confirm, 30)
    await desk.until("two orders", lambda: len(joined(desk)) == 2)
    assert sandbox.count("order") == 1


@at_a_desk
async def test_while_services_are_chosen_a_search_finds_only_what_can_be(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await choose(desk, "Airbnb")
    desk.search("apple")
    model = desk.products.grid.model()
    found: list[Product] = [
        model.index(row, 0).data(ProductRole.PRODUCT) for row in range(model.rowCount())
    ]
    assert {product.group for product in found} == {GROUP}
    pick(desk, "Apple")
    assert desk.label("severalNames") == "Airbnb, Apple"
    assert sandbox.count("order") == 0
