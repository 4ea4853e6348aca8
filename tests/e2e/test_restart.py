"""What is there after a restart, and how a purchase is settled that nobody heard the end of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Attempt, Purchase, PurchaseState
from nonvoip_desktop.store import open_store
from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread


async def leave_placing(desk: Desk, sandbox: SandboxThread, service: str) -> str:
    """A purchase that was being sent when the app died; returns its id."""
    product = sandbox.product(service)
    sent_at = datetime.now(UTC) - timedelta(minutes=2)
    purchase = Purchase(
        purchase_id="0123456789abcdef",
        account=make_account(sandbox.base_url, sandbox.email),
        catalogue=CatalogueKind.USA,
        product_ids=(str(product["product_id"]),),
        service=service,
        group=Group.TEN_MINUTES,
        country=None,
        listed_price=Decimal(product["price"]),
        state=PurchaseState.PLACING,
        created_at=sent_at,
        updated_at=sent_at,
        attempts=(Attempt(1, sent_at, balance_before=Decimal("50.00")),),
    )
    assert desk.options.data_dir is not None
    desk.options.data_dir.mkdir(parents=True)
    backups = desk.data_file("backups")
    store, _report = await open_store(desk.data_file("orders.sqlite3"), backups=backups)
    await store.save(purchase)
    await store.close()
    return purchase.purchase_id


async def unconfirmed(desk: Desk, service: str) -> UnconfirmedDialog:
    """Sign in and open the question about the purchase."""
    await desk.sign_in()
    row = desk.row(service)
    assert (row.status, row.action) == (RowStatus.UNCONFIRMED, RowAction.RESOLVE)
    desk.click_part(service, "action")
    await desk.until("the question", lambda: desk.dialog(UnconfirmedDialog))
    dialog = desk.dialog(UnconfirmedDialog)
    looks = "lookAgainButton"
    await desk.until("a look", lambda: desk.button(looks, dialog).text() == "Look again")
    return dialog


@at_a_desk
async def test_everything_bought_and_received_is_there_again(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Instagram", sms=[0])
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    await desk.buy("Instagram")
    await desk.until("the code", lambda: desk.row("Instagram").pin)
    await desk.until("its message", lambda: desk.button("copyPinButton"))
    await desk.buy("Discord")
    before = {row.key: (row.number, row.pin, row.status, row.since) for row in desk.rows()}
    discord = desk.order_id("Discord")
    await desk.reopen()
    # Its code comes while the app is closed, as far as the person is concerned.
    sandbox.sms(discord, "Your Discord code is 20304", pin="20304")
    asked = sandbox.count("getsms")
    await desk.sign_in()
    after = {row.key: (row.number, row.pin, row.status, row.since) for row in desk.rows()}
    assert after.keys() == before.keys()
    assert after[desk.row("Instagram").key] == before[desk.row("Instagram").key]
    await desk.until("the other code", lambda: desk.row("Discord").pin == "20304")
    assert sandbox.count("getsms") == asked + 1
    desk.choose("Instagram")
    await desk.until("its message", lambda: desk.button("copyPinButton"))
    desk.click("copyPinButton")
    assert desk.clipboard() == desk.row("Instagram").pin
    assert len(sandbox.charges()) == 2


@at_a_desk
async def test_what_was_over_long_ago_comes_after_the_first_look(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    await desk.buy("Discord")
    live = desk.row("Discord").key
    await desk.close()
    account = make_account(sandbox.base_url, sandbox.email)
    store, _ = await open_store(desk.data_file("orders.sqlite3"), backups=desk.data_file("backups"))
    (order,) = (await store.load_everything(account)).listed
    then = order.ordered_at - timedelta(days=9)
    parted = replace(order, purchase_id=None, ordered_at=then, updated_at=then, expires_at=then)
    await store.save_order(replace(parted, order_id="7", state=OrderState.EXPIRED))
    await store.save_order(replace(parted, order_id="8", state=OrderState.RECEIVED))
    await store.close()
    await desk.open()
    resets: list[set[str]] = []
    model = desk.table.model()
    assert isinstance(model, OrderTableModel)
    model.modelReset.connect(lambda: resets.append(set(model.keys())))
    await desk.sign_in()
    await desk.until("all rows", lambda: len(model.keys()) == 3)
    assert resets[-2:] == [{live}, {live, "order:7", "order:8"}]
    assert model.counts() == {"active": 1, "rentals": 0, "all": 3}


@at_a_desk
async def test_marks_and_choices_are_there_again(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.search("Hulu")
    desk.products.choose_first()
    press(desk.products.grid, Qt.Key.Key_Asterisk)
    desk.open_section("favourites")
    await desk.until("the favourite", lambda: desk.cards() == ["Hulu"])
    desk.window.resize(760, 520)
    desk.trigger("theme_dark")
    size = desk.window.size()
    background = desk.window.palette().window().color()
    await desk.reopen()
    assert desk.window.size() == size
    assert desk.window.palette().window().color() == background
    await desk.sign_in()
    assert desk.cards() == ["Hulu"]
    desk.open_section("recent")
    assert desk.cards() == ["Netflix"]
    desk.open_section("favourites")
    grid = desk.products.grid
    desk.click_at(grid.viewport(), grid.star_rect(desk.card("Hulu")))
    await desk.until("no favourite", lambda: desk.cards() == [])


@at_a_desk
async def test_products_of_last_time_are_there_before_the_service_answers(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.reopen()
    sandbox.fault("stall", "products", seconds=0.5, work=False)
    await desk.fill_in()
    await desk.until("products", lambda: len(desk.cards()) > 20)
    await desk.until("the request", lambda: sandbox.count("products") == 2)


@with_windows
async def test_what_was_being_placed_is_not_confirmed(desk: Desk, sandbox: SandboxThread) -> None:
    await leave_placing(desk, sandbox, "Netflix")
    async with desk:
        dialog = await unconfirmed(desk, "Netflix")
        words = desk.texts(dialog)
        assert "The app ended before the answer came" in words
        assert words.count("$50.00") == 2
        assert "It was probably not placed" in words
        assert sandbox.count("order") == 0

        # Closing decides nothing.
        press(dialog, Qt.Key.Key_Escape)
        await desk.until("no dialog", lambda: not desk.dialogs())
        assert desk.row("Netflix").status is RowStatus.UNCONFIRMED
        await desk.reopen()
        dialog = await unconfirmed(desk, "Netflix")
        desk.click("notPlacedButton", dialog)
        await desk.until("the row is gone", lambda: desk.rows() == [])
        await desk.until("no dialog", lambda: not desk.dialogs())
        await desk.reopen()
        await desk.sign_in()
        assert desk.rows() == []
    assert sandbox.count("order") == 0


@with_windows
async def test_looking_again_shows_the_balance_as_it_is_now(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await leave_placing(desk, sandbox, "Netflix")
    async with desk:
        dialog = await unconfirmed(desk, "Netflix")
        product = sandbox.product("Netflix")
        sandbox.call("order", product_id=product["product_id"])
        press(dialog, Qt.Key.Key_Return)
        await desk.until("the difference", lambda: "the price of this order" in desk.texts(dialog))
        assert "It was probably placed" in desk.texts(dialog)
        assert desk.row("Netflix").status is RowStatus.UNCONFIRMED


@with_windows
async def test_the_order_is_named_by_its_id(desk: Desk, sandbox: SandboxThread) -> None:
    await leave_placing(desk, sandbox, "Netflix")
    product = sandbox.product("Netflix", sms=[])
    _, answer = sandbox.call("order", product_id=product["product_id"])
    order_id = str(answer["message"][0]["order_id"])
    async with desk:
        dialog = await unconfirmed(desk, "Netflix")
        desk.click("enterIdButton", dialog)
        press(desk.type_into("orderIdEdit", "12", dialog), Qt.Key.Key_Return)
        await desk.until("the words", lambda: "Order not found." in desk.texts(dialog))
        assert desk.row("Netflix").status is RowStatus.UNCONFIRMED
        desk.type_into("orderIdEdit", order_id, dialog)
        desk.click("useOrderButton", dialog)
        await desk.until("the order", lambda: desk.row("Netflix").key == f"order:{order_id}")
        await desk.until("no dialog", lambda: not desk.dialogs())
        assert len(desk.rows()) == 1
        assert desk.row("Netflix").number == answer["message"][0]["number"]
        sandbox.sms(order_id, "Your Netflix code is 445566", pin="445566")
        await desk.until_polled("the code", lambda: desk.row("Netflix").pin == "445566")
        await desk.reopen()
        await desk.sign_in()
        assert [row.key for row in desk.rows()] == [f"order:{order_id}"]
    assert len(sandbox.charges()) == 1


@pytest.mark.parametrize("fault", ["reset_after", "truncated", "error_500_after", "not_json"])
@at_a_desk
async def test_an_unheard_answer_keeps_its_evidence_over_a_restart(
    desk: Desk, sandbox: SandboxThread, fault: str
) -> None:
    await desk.sign_in()
    sandbox.fault(fault, "order")
    desk.click_buy("Netflix")
    await desk.until("not confirmed", lambda: desk.row("Netflix").status is RowStatus.UNCONFIRMED)
    assert len(sandbox.charges()) == 1
    await desk.reopen()
    dialog = await unconfirmed(desk, "Netflix")
    words = desk.texts(dialog)
    assert "$50.00" in words
    assert "the price of this order" in words
    assert sandbox.count("order") == 1
