"""What a person can be asked to do in the program that runs as a process."""

from __future__ import annotations

import asyncio

import keyring
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from nonvoip_desktop.credentials import SERVICE_NAME
from nonvoip_desktop.domain.account import make_account
from nonvoip_desktop.tour.hand import press
from nonvoip_desktop.ui.messages.cards import MessageCard
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from tests.faults.buyer import buy_on_and_on, look_at_everything
from tests.faults.moments import die_at
from tests.faults.talk import Plan, tell, word_from_parent
from tests.helpers.callback_desk import (
    enter,
    flip_switch,
    open_page,
    save_at_service,
    words,
)
from tests.helpers.desk import Desk
from tests.helpers.system_keyring import SystemKeyring


async def look_only(desk: Desk, plan: Plan) -> None:
    """Tell what the first page says."""
    await desk.until("a word", lambda: plan["wait_for"] in desk.texts(desk.window))
    tell("looked", words=desk.texts(desk.window), sign_in=desk.button("signIn").isEnabled())


async def buy_once(desk: Desk, plan: Plan) -> None:
    """Sign in, wait for a word, and press Return on a card; then whatever comes."""
    await desk.sign_in()
    desk.search("Netflix")
    desk.products.choose_first()
    tell("ready")
    await word_from_parent()
    press(desk.products.grid, Qt.Key.Key_Return)


async def show_every_weakness(desk: Desk, plan: Plan) -> None:
    """Do what could write the password down: mistype it, meet faults, fail, ask for help.

    ``wrong`` is what is typed first. When it has told 'bought' it waits for a word: by then the
    service must be in trouble.
    """
    await desk.fill_in(password=plan["wrong"])
    await desk.until("the refusal", desk.refusal)
    await desk.sign_in()
    await desk.buy("Netflix")
    tell("bought")
    await word_from_parent()
    desk.refresh()
    await desk.until("the trouble", lambda: desk.connection() != "ok")

    def fail_with_it() -> None:
        raise RuntimeError(f"cannot sign in with {plan['password']!r}")

    QTimer.singleShot(0, fail_with_it)
    await desk.until("the failure", lambda: "Something unexpected" in "".join(desk.notices()))
    tell("failed")
    # ``until`` would take the failure that is on screen for one of its own.
    copied = asyncio.Event()
    QGuiApplication.clipboard().dataChanged.connect(copied.set)
    desk.trigger("copy_diagnostics")
    await copied.wait()
    tell("diagnostics", text=desk.clipboard())


async def listen_for_callbacks(desk: Desk, plan: Plan) -> None:
    """Sign in and let the service post to the ``port``, with the keyring's ``token``; buy once.

    The keyring is this process's own. Waits for a word, and then for what is left to be done; with
    ``die_at`` it dies at that moment of the next callback.
    """
    backend = SystemKeyring()
    keyring.get_keyring = lambda: backend
    account = make_account(plan["base_url"], desk.email)
    backend.set_password(SERVICE_NAME, f"{account.key} (callbacks)", plan["token"])
    await desk.sign_in()
    if not desk.rows():
        await open_page(desk)
        flip_switch(desk)
        await desk.until("that it listens", lambda: f"port {plan['port']}" in words(desk))
        enter(desk, "callbackPublic", f"http://127.0.0.1:{plan['port']}")
        await save_at_service(desk)
        await desk.until("that it is stored", lambda: "Stored on" in words(desk))
        press(desk.dialog(SettingsDialog), Qt.Key.Key_Escape)
        await desk.buy("Netflix")
    await desk.until("that it listens", lambda: "allback" in desk.status())
    tell("listening", order_id=desk.order_id("Netflix"))
    await word_from_parent()
    if "die_at" in plan:
        die_at(plan["die_at"])
        tell("to die")
        await word_from_parent()
    desk.choose("Netflix")
    cards = desk.window.findChildren
    await desk.until(
        "every message",
        lambda: len({card.message.text for card in cards(MessageCard)}) == plan["messages"],
    )
    text = desk.window.actions_.unmatched.text()
    tell("worked off", unmatched=int("(" in text))


DEEDS = {
    "listen for callbacks": listen_for_callbacks,
    "buy on and on": buy_on_and_on,
    "look at everything": look_at_everything,
    "look only": look_only,
    "buy once": buy_once,
    "show every weakness": show_every_weakness,
}
