"""The country catalogue, as a person uses it: by country, by service, by search, by keys alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.products.card import ProductRole
from tests.e2e.test_buying import hold_return
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

DIALECTS = pytest.mark.parametrize("dialect", ["strict", "drifting"])


def shown(desk: Desk) -> list[Product]:
    model = desk.products.grid.model()
    return [model.index(row, 0).data(ProductRole.PRODUCT) for row in range(model.rowCount())]


def card_in(desk: Desk, name: str, country: str) -> QModelIndex:
    for row, product in enumerate(shown(desk)):
        if (product.name, product.country) == (name, country):
            return desk.products.grid.model().index(row, 0)
    raise AssertionError(f"no card of {name} in {country}\n{desk.screen()}")


async def open_country(desk: Desk, country: str) -> None:
    desk.open_section("countries")
    await desk.until("the countries", lambda: desk.products.facets.isVisible())
    field = desk.type_into("facetFilter", country)
    press(field, Qt.Key.Key_Return)
    await desk.until(
        f"services in {country}", lambda: {p.country for p in shown(desk)} == {country}
    )


def click_buy_in(desk: Desk, name: str, country: str) -> None:
    grid, card = desk.products.grid, card_in(desk, name, country)
    grid.scrollTo(card)
    click(grid.viewport(), grid.visualRect(card).center())
    desk.click_at(grid.viewport(), grid.buy_rect(card))


@DIALECTS
@at_a_desk
async def test_a_number_is_ordered_in_a_country(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    product = sandbox.product("Telegram", country="Germany", sms=[0])
    await desk.sign_in()
    assert sandbox.count("country/products") == 0, "nobody has asked for them yet"
    await open_country(desk, "Germany")
    assert desk.label("sectionTitle") == "Germany"
    click_buy_in(desk, "Telegram", "Germany")
    await desk.until("the code", lambda: desk.row("Telegram").pin)
    row = desk.row("Telegram")
    order = sandbox.order_of(desk.order_id("Telegram"))
    assert (order["country"], order["number"]) == ("Germany", row.number)
    assert row.under == "Germany"
    assert row.number is not None
    assert row.number.startswith("49")
    await desk.until("the country in the SMS view", lambda: "Germany" in desk.sms())
    assert sandbox.count("country/order") == 1
    assert sandbox.count("order") == 0
    (charge,) = sandbox.charges()
    assert charge["amount"] == product["price"]
    # After a restart it is still an order from there.
    await desk.reopen()
    await desk.sign_in()
    assert desk.row("Telegram").under == "Germany"


@DIALECTS
@at_a_desk
async def test_a_price_and_a_bid_in_a_country(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    sandbox.product(
        "Telegram", country="Germany", price="0.60", on_order="price_change", asks=["0.85"], sms=[0]
    )
    sandbox.product(
        "Google", country="Germany", on_order="premium", recommended_bid=20, bid_outcome="timeout"
    )
    await desk.sign_in()
    await open_country(desk, "Germany")
    click_buy_in(desk, "Telegram", "Germany")
    await desk.until("the price", lambda: desk.dialog(PriceDialog))
    dialog = desk.dialog(PriceDialog)
    assert "Germany" in desk.texts(dialog)
    assert "$0.85" in desk.texts(dialog)
    assert sandbox.charges() == []
    await desk.spend(dialog, "payButton")
    await desk.until("the code", lambda: desk.row("Telegram").pin)
    assert Decimal(sandbox.charges()[0]["amount"]) == Decimal("0.85")
    click_buy_in(desk, "Google", "Germany")
    await desk.until("the bid", lambda: desk.dialog(BidDialog))
    await desk.spend(desk.dialog(BidDialog), "bidButton")
    await desk.until("it runs", lambda: desk.row("Google").status is RowStatus.BIDDING)
    sandbox.order(desk.order_id("Google"), "win")
    await desk.until_polled("the number", lambda: desk.row("Google").number)
    bodies = [request["body"] for request in sandbox.requests("country/order")]
    bids = [body["auction"] for body in bodies if body.get("auction") is not None]
    assert [Decimal(str(bid)) for bid in bids] == [Decimal(20)]
    assert len(bodies) == 4


@at_a_desk
async def test_a_service_is_shown_in_every_country_with_the_cheapest_in_stock_first(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", country="Norway", price="0.01", available=0)
    sandbox.product("Telegram", country="Peru", price="0.02")
    await desk.sign_in()
    desk.open_section("countries")
    await desk.until("the countries", lambda: desk.products.facets.isVisible())
    desk.click("byService")
    press(desk.type_into("facetFilter", "telegram"), Qt.Key.Key_Return)
    await desk.until("countries", lambda: {p.name for p in shown(desk)} == {"Telegram"})
    # The countries are what tells these cards apart.
    assert desk.cards()[0] == "Peru"
    assert desk.cards()[-1] == "Norway"
    in_stock = [product.price for product in shown(desk) if not product.sold_out]
    assert in_stock == sorted(price for price in in_stock if price is not None)


@at_a_desk
async def test_the_search_finds_a_service_in_a_country(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    desk.search("telegram germany")
    await desk.until("one", lambda: [(p.name, p.country) for p in shown(desk)])
    assert [(p.name, p.country) for p in shown(desk)] == [("Telegram", "Germany")]
    desk.search("telegram")
    # In the USA first, where nobody has asked for countries.
    assert shown(desk)[0].group == "10-minutes"
    assert any(product.country == "Germany" for product in shown(desk))


@at_a_desk
async def test_by_keys_alone_a_held_return_buys_once(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Google", country="Austria", sms=[])
    await desk.sign_in()
    sidebar = desk.window.sidebar
    sidebar.setFocus()
    press(sidebar, Qt.Key.Key_End)
    while sidebar.chosen() != "countries":
        press(sidebar, Qt.Key.Key_Up)
    await desk.until("the countries", lambda: desk.products.facets.isVisible())
    facets = desk.products.facets.list
    facets.setFocus()
    # Typing goes on in the field: a country also goes by its code.
    type_text(facets, "a")
    field = find(desk.window, QLineEdit, "facetFilter")
    type_text(field, "t")
    press(field, Qt.Key.Key_Down)
    await desk.until("Austria", lambda: {p.country for p in shown(desk)} == {"Austria"})
    press(facets, Qt.Key.Key_Return)
    grid = desk.products.grid
    while grid.currentIndex().data() != "Google":
        press(grid, Qt.Key.Key_Right)
    hold_return(grid, 30)
    await desk.until("the order", lambda: desk.row("Google").number)
    hold_return(grid, 30)
    assert sandbox.count("country/order") == 1
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_a_double_click_buys_once(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await open_country(desk, "Germany")
    grid, card = desk.products.grid, card_in(desk, "Amazon", "Germany")
    place = grid.visualRect(card).center()
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for _ in range(4):
        click(grid.viewport(), grid.buy_rect(card).center())
    await desk.until("the order", lambda: desk.row("Amazon").number)
    assert sandbox.count("country/order") == 1


@at_a_desk
async def test_trouble_with_the_countries_is_said_there_and_the_rest_goes_on(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    sandbox.fault("html_502", "country/products", times=None)
    desk.open_section("countries")
    words = "The services could not be loaded"
    await desk.until("the trouble", lambda: words in desk.texts(desk.products))
    desk.open_section("10-minutes")
    assert words not in desk.texts(desk.products)
    assert "Instagram" in desk.cards()
    sandbox.clear_faults()
    desk.open_section("countries")
    await desk.until("the countries", lambda: desk.products.facets.isVisible())


@at_a_desk
async def test_a_country_product_is_a_favourite_and_recent_beside_one_of_the_same_id(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await open_country(desk, "Germany")
    grid, card = desk.products.grid, card_in(desk, "Amazon", "Germany")
    desk.click_at(grid.viewport(), grid.star_rect(card))
    click_buy_in(desk, "Amazon", "Germany")
    await desk.until("the order", lambda: desk.row("Amazon").number)
    for section in ("favourites", "recent"):
        desk.open_section(section)
        await desk.until(section, lambda: [p.country for p in shown(desk)] == ["Germany"])
    # The next start shows both from the cache, and fetches the prices anew.
    await desk.reopen()
    await desk.sign_in()
    desk.open_section("favourites")
    await desk.until("the favourite", lambda: [p.country for p in shown(desk)] == ["Germany"])


@DIALECTS
@at_a_desk
async def test_an_order_from_a_country_is_ordered_again_unless_it_is_gone(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    product = sandbox.product("Telegram", country="Germany", sms=[0])
    await desk.sign_in()
    await open_country(desk, "Germany")
    click_buy_in(desk, "Telegram", "Germany")
    await desk.until("the code", lambda: desk.row("Telegram").pin)
    desk.choose("Telegram")
    desk.trigger("order_again")
    await desk.until("the question", lambda: desk.dialog(ConfirmDialog))
    dialog = desk.dialog(ConfirmDialog)
    assert "Germany" in desk.texts(dialog)
    assert f"${product['price']}" in desk.texts(dialog)
    await desk.spend(dialog, "confirmButton")
    await desk.until("two orders", lambda: sandbox.count("country/order") == 2)
    await desk.until("both rows", lambda: [row.under for row in desk.rows()] == ["Germany"] * 2)
