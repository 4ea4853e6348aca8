"""Several accounts: choosing, changing and forgetting them; nothing goes from one to another."""

from __future__ import annotations

import keyring
import pytest
from PySide6.QtWidgets import QLineEdit, QMenu

from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find
from nonvoip_desktop.ui.dialogs.account_list import AccountList
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread
from tests.helpers.system_keyring import SystemKeyring

SECOND = "second@example.com"


@pytest.fixture
def system_keyring(monkeypatch: pytest.MonkeyPatch) -> SystemKeyring:
    backend = SystemKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend


def choose(desk: Desk, email: str) -> None:
    """Click an account on the sign-in page."""
    chooser = find(desk.window, AccountList, "accountList")
    model = chooser.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == email:
            desk.click_at(chooser.viewport(), chooser.visualRect(model.index(row, 0)))
            return
    raise AssertionError(f"{email} is not offered")


def menu_entries(desk: Desk) -> dict[str, bool]:
    """The accounts of the menu, and which of them is ticked."""
    (menu,) = desk.window.findChildren(QMenu, "accountsMenu")
    return {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}


def switch(desk: Desk, email: str) -> None:
    """Choose an account from the menu."""
    (menu,) = desk.window.findChildren(QMenu, "accountsMenu")
    (action,) = [action for action in menu.actions() if action.text() == email]
    action.trigger()


def account_shown(desk: Desk) -> str:
    return desk.window.actions_.sign_out.text().replace("&", "")


@with_windows
async def test_two_accounts_are_changed_between_without_typing(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    sandbox.product("Airbnb", on_order="sold_out")
    async with desk:
        await desk.sign_in(remember=True)
        await desk.buy("Netflix")
        desk.click_buy("Airbnb")
        await desk.until("a notice", lambda: desk.notices())
        await desk.until("the price is paid", lambda: desk.balance() != "$50.00")
        balance = desk.balance()
        grid = desk.products.grid
        desk.search("Hulu")
        desk.click_at(grid.viewport(), grid.star_rect(desk.card("Hulu")))
        desk.search("")
        desk.trigger("other_account")
        await desk.until("the sign-in page", desk.on_sign_in_page)
        assert desk.notices() == []
        await desk.sign_in(SECOND, "demo", remember=True)
        assert desk.rows() == []
        assert desk.notices() == []
        assert desk.balance() == "$50.00" != balance
        desk.open_section("favourites")
        await desk.until("no favourite", lambda: desk.cards() == [])
        desk.open_section("10-minutes")
        await desk.buy("Spotify")
        await desk.until("both", lambda: menu_entries(desk) == {desk.email: False, SECOND: True})

        switch(desk, desk.email)
        await desk.until("the first", lambda: desk.at_work() and desk.email in account_shown(desk))
        assert [row.service for row in desk.rows()] == ["Netflix"]
        assert desk.balance() == balance
        assert desk.email in account_shown(desk)
        desk.open_section("favourites")
        await desk.until("the favourite", lambda: desk.cards() == ["Hulu"])
        desk.open_section("10-minutes")
    assert len(system_keyring.entries) == 2
    async with desk:
        await desk.until("whoever was there last", desk.at_work)
        assert desk.email in account_shown(desk)
        switch(desk, SECOND)
        await desk.until("the second", lambda: desk.at_work() and SECOND in account_shown(desk))
        assert [row.service for row in desk.rows()] == ["Spotify"]
        emails = {request["body"]["email"] for request in sandbox.requests("getsms")}
        assert emails <= {desk.email, SECOND}


@with_windows
async def test_an_account_is_chosen_at_sign_in(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    async with desk:
        await desk.sign_in(remember=True)
        await desk.buy("Netflix")
        desk.trigger("other_account")
        await desk.sign_in(SECOND, "demo", remember=True)
        desk.trigger("sign_out")
        await desk.until("the accounts", lambda: find(desk.window, AccountList, "accountList"))
        assert len(system_keyring.entries) == 1
        # Its password was forgotten by signing out: it is asked for.
        choose(desk, SECOND)
        await desk.until("words", lambda: "is not kept here" in desk.refusal())
        assert find(desk.window, QLineEdit, "email").text() == SECOND
        desk.click("chooseAccount")
        choose(desk, desk.email)
        await desk.until("the workspace", desk.at_work)
        assert [row.service for row in desk.rows()] == ["Netflix"]


@with_windows
async def test_a_forgotten_account_is_offered_no_more_and_keeps_its_history(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    async with desk:
        await desk.sign_in(remember=True)
        await desk.buy("Netflix")
        desk.trigger("other_account")
        await desk.sign_in(SECOND, "demo", remember=True)
        assert len(system_keyring.entries) == 2
        dialog = await desk.settings(Page.ACCOUNT)
        await desk.until("both", lambda: desk.email in desk.texts(dialog))
        desk.click("forgetAccount", dialog)
        await desk.until("it is forgotten", lambda: desk.email not in desk.texts(dialog))
        assert list(system_keyring.entries.values()) == ["demo"]
        assert menu_entries(desk) == {SECOND: True}
        dialog.reject()
        desk.trigger("other_account")
        await desk.sign_in()
        assert [row.service for row in desk.rows()] == ["Netflix"]
        await desk.until("both", lambda: len(menu_entries(desk)) == 2)


@at_a_desk
async def test_without_a_keyring_the_other_password_is_asked_for_again(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    desk.trigger("other_account")
    await desk.sign_in(SECOND, "demo")
    # Both passwords are known for this session.
    switch(desk, desk.email)
    await desk.until("the first", lambda: desk.at_work() and desk.email in account_shown(desk))
    await desk.reopen()
    await desk.until("the sign-in page", desk.on_sign_in_page)
    assert desk.refusal() == "Please sign in again."


@with_windows
async def test_a_password_that_was_not_kept_can_be_kept_later(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    async with desk:
        system_keyring.refuses = True
        await desk.sign_in(remember=True)
        await desk.until("why", lambda: "for this session only" in str(desk.notices()))
        assert "refused" in str(desk.notices())
        dialog = await desk.settings(Page.ACCOUNT)
        await desk.until("the button", lambda: desk.button("keepPassword", dialog))
        system_keyring.refuses = False
        desk.click("keepPassword", dialog)
        await desk.until("it is kept", lambda: "Kept by" in desk.texts(dialog))
        assert list(system_keyring.entries.values()) == ["demo"]
        dialog.reject()
    async with desk:
        await desk.until("the workspace", desk.at_work)


@with_windows
async def test_a_keyring_that_comes_later_is_offered(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nonvoip_desktop.switching.KEYRING_EVERY", 0.05)
    async with desk:
        await desk.sign_in()
        dialog = await desk.settings(Page.ACCOUNT)
        await desk.until("why", lambda: "no keyring service running" in desk.texts(dialog))
        backend = SystemKeyring()
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        await desk.until("the offer", lambda: "can be used now" in str(desk.notices()))
        await desk.until("the button", lambda: desk.button("keepPassword", dialog))
        desk.click("keepPassword", dialog)
        await desk.until("it is kept", lambda: list(backend.entries.values()) == ["demo"])
        dialog.reject()
