"""Who is signed in: words on the page, what is kept where, and whose rows are shown."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from nonvoip_desktop.options import Options
from nonvoip_desktop.tour.hand import find, press
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread
from tests.helpers.system_keyring import SystemKeyring


@pytest.fixture
def system_keyring(monkeypatch: pytest.MonkeyPatch) -> SystemKeyring:
    backend = SystemKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend


def everything_written(folder: Path) -> str:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return "".join(file.read_bytes().decode("latin-1") for file in files)


@at_a_desk
async def test_a_wrong_password_gets_the_words_of_the_service(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.fill_in(password="wrong-" + "secret")
    await desk.until("the words", lambda: desk.refusal())
    assert desk.refusal() == "Invalid email or password."
    assert desk.on_sign_in_page()
    await desk.sign_in()
    assert desk.balance() == "$50.00"
    assert find(desk.window, QWidget, "productGrid").isVisible()
    assert {request["endpoint"] for request in sandbox.requests()} == {"balance", "products"}


@at_a_desk
async def test_nothing_typed_is_asked_for(desk: Desk, sandbox: SandboxThread) -> None:
    press(find(desk.window, QLineEdit, "email"), Qt.Key.Key_Return)
    assert desk.refusal() == "Enter your email and your password."
    assert sandbox.requests() == []


@at_a_desk
async def test_without_a_keyring_the_password_is_for_this_session_only(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.options(password="correct-horse-battery")
    await desk.until("why", lambda: "this session only" in desk.texts(desk.window))
    assert not find(desk.window, QCheckBox, "remember").isEnabled()
    await desk.sign_in(password="correct-horse-battery")
    await desk.buy("Netflix")
    await desk.reopen()
    await desk.until("it is asked for again", desk.on_sign_in_page)
    assert desk.refusal() == "Please sign in again."
    assert find(desk.window, QLineEdit, "email").text() == desk.email
    assert desk.options.data_dir is not None
    assert "correct-horse" not in everything_written(desk.options.data_dir)


@with_windows
async def test_a_remembered_password_opens_the_window_at_once(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    async with desk:
        await desk.sign_in(remember=True)
        await desk.buy("Netflix")
    (entry,) = system_keyring.entries.items()
    assert entry[1] == sandbox.password
    async with desk:
        await desk.until("the workspace", desk.at_work)
        assert desk.row("Netflix").number
        desk.trigger("sign_out")
        await desk.until("the sign-in page", desk.on_sign_in_page)
        assert system_keyring.entries == {}
    async with desk:
        await desk.until("the sign-in page", desk.on_sign_in_page)
        assert desk.refusal() == ""


@at_a_desk
async def test_no_service_at_sign_in(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.fault("refuse", times=None)
    await desk.fill_in()
    await desk.until("the words", lambda: desk.refusal())
    assert desk.refusal() == "The service does not accept connections right now."
    sandbox.clear_faults()
    await desk.sign_in()


@at_a_desk
async def test_a_password_that_is_refused_later_loses_nothing(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    sandbox.options(password="another")
    desk.refresh()
    await desk.until("the sign-in page", desk.on_sign_in_page)
    assert desk.refusal() == "Invalid email or password."
    assert find(desk.window, QLineEdit, "email").text() == desk.email
    asked = len(sandbox.requests())
    await desk.while_true(lambda: len(sandbox.requests()) == asked, 0.5)

    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.sign_in(password="another")
    await desk.until("the code", lambda: desk.row("Discord").pin == "20304")


@at_a_desk
async def test_signing_out_takes_everything_off_the_window(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Airbnb", on_order="sold_out")
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.click_buy("Airbnb")
    await desk.until("a notice", lambda: desk.notices())
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)
    assert desk.rows() == []
    assert desk.cards() == []
    assert desk.notices() == []
    assert find(desk.window, QLineEdit, "email").text() == ""
    asked = len(sandbox.requests())
    await desk.while_true(lambda: len(sandbox.requests()) == asked, 0.3)
    await desk.reopen()
    assert desk.on_sign_in_page()
    assert desk.refusal() == ""


@at_a_desk
async def test_two_accounts_keep_their_rows_apart(desk: Desk, sandbox: SandboxThread) -> None:
    await desk.sign_in()
    await desk.buy("Netflix")
    desk.search("Hulu")
    grid = desk.products.grid
    desk.click_at(grid.viewport(), grid.star_rect(desk.card("Hulu")))
    desk.search("")
    desk.open_section("favourites")
    await desk.until("the favourite", lambda: desk.cards() == ["Hulu"])
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)

    sandbox.options(email="second@example.com", password="other")
    await desk.sign_in("Second@Example.com ", "other")
    assert desk.rows() == []
    assert desk.cards() == []
    desk.open_section("10-minutes")
    await desk.buy("Spotify")
    assert [row.service for row in desk.rows()] == ["Spotify"]
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)

    sandbox.options(email=desk.email, password=desk.password)
    await desk.sign_in()
    assert [row.service for row in desk.rows()] == ["Netflix"]
    desk.open_section("favourites")
    await desk.until("the favourite", lambda: desk.cards() == ["Hulu"])


@at_a_desk
async def test_the_demo_and_back(desk: Desk, sandbox: SandboxThread) -> None:
    desk.click("tryDemo")
    await desk.until("the demo", lambda: "DEMO" in desk.texts(desk.window) and desk.at_work())
    await desk.buy("Instagram")
    await desk.until("a number", lambda: desk.row("Instagram").number)
    assert desk.row("Instagram").status in (RowStatus.WAITING, RowStatus.RECEIVED)
    desk.trigger("sign_out")
    await desk.until("the sign-in page", desk.on_sign_in_page)
    desk.click("tryDemo")
    await desk.until("the real page", lambda: "DEMO" not in desk.texts(desk.window))
    await desk.sign_in()
    assert desk.rows() == []
    assert sandbox.count("order") == 0
    assert desk.balance() == "$50.00"


@with_windows
async def test_the_demo_keeps_its_orders_and_its_balance(tmp_path: Path) -> None:
    desk = Desk(Options(demo=True, data_dir=tmp_path, demo_scenario="calm"))
    async with desk:
        await desk.until("the workspace", desk.at_work)
        order_id = await desk.buy("Instagram")
        await desk.until("the balance", lambda: desk.balance() != "$50.00")
        balance = desk.balance()
    assert json.loads((tmp_path / "demo" / "demo-service.json").read_text())
    async with desk:
        await desk.until("the workspace", desk.at_work)
        assert desk.row("Instagram").key == f"order:{order_id}"
        assert desk.balance() == balance
        await desk.until_polled("the code", lambda: desk.row("Instagram").pin)
