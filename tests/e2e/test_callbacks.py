"""Callbacks from end to end: the service posts, the code is on the screen and the clipboard."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from nonvoip_desktop import calling_back
from nonvoip_desktop.core import watching
from nonvoip_desktop.tour.hand import find, press
from nonvoip_desktop.ui.callbacks.questions import RenewTokenDialog, SaveAddressDialog
from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from tests.helpers.callback_desk import (
    choose_port,
    click_on,
    enter,
    flip_switch,
    free_port,
    open_page,
    page,
    save_at_service,
    set_port,
    set_up,
    somebody_elses_port,
    switch_on,
    words,
)
from tests.helpers.desk import CTRL, SHIFT, Desk, at_a_desk, with_windows
from tests.helpers.raw_http import event, request, send
from tests.helpers.sandbox import SandboxThread
from tests.helpers.system_keyring import SystemKeyring


@pytest.fixture
def desk(desk: Desk, system_keyring: SystemKeyring) -> Desk:
    choose_port(desk)
    return desk


@pytest.fixture
def polling_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "MOST_IN_FLIGHT", 0)


def token(keyring: SystemKeyring) -> str:
    ((_, name), secret) = next(
        item for item in keyring.entries.items() if "callbacks" in item[0][1]
    )
    return secret


def settings(desk: Desk) -> str:
    return desk.data_file("settings.json").read_text("utf-8")


@pytest.mark.usefixtures("polling_is_off")
@pytest.mark.parametrize("dialect", ["strict", "drifting"])
@at_a_desk
async def test_a_code_comes_by_callback(desk: Desk, sandbox: SandboxThread, dialect: str) -> None:
    sandbox.options(dialect=dialect)
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    await set_up(desk)
    order_id = await desk.buy("Instagram")
    await desk.until("that it listens", lambda: "Listening for callbacks" in desk.status())
    sandbox.sms(order_id, "Your Instagram code is 482159", pin="482159", sender="8843")
    await desk.until("the code", lambda: desk.row("Instagram").pin == "482159")
    await desk.until("the message", lambda: "Your Instagram code is 482159" in desk.sms())
    unconfirmed = "Came by callback, not confirmed by a poll yet."
    await desk.until("its caption", lambda: unconfirmed in desk.sms())
    desk.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert desk.clipboard() == "482159"
    await desk.until("the way", lambda: "Messages come by callback" in desk.status())
    assert sandbox.count("getsms") == 0


@at_a_desk
async def test_one_poll_confirms_it(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    await set_up(desk)
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, "Your code is 482159", pin="482159", sender="8843")
    await desk.until("the code", lambda: desk.row("Instagram").pin == "482159")
    await desk.until("the message", lambda: "from 8843" in desk.sms())
    await desk.until("its confirmation", lambda: "not confirmed" not in desk.sms())


@pytest.mark.usefixtures("polling_is_off")
@at_a_desk
async def test_a_won_bid_brings_its_number(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    await set_up(desk)
    from nonvoip_desktop.ui.dialogs.bid import BidDialog

    desk.click_buy("Gmail")
    await desk.until("the bid dialog", lambda: desk.dialog(BidDialog))
    await desk.spend(desk.dialog(BidDialog), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    sandbox.order(desk.order_id("Gmail"), "win")
    await desk.until("the number", lambda: desk.row("Gmail").number)
    assert desk.row("Gmail").status is RowStatus.WAITING
    assert desk.row("Gmail").number == sandbox.order_of(desk.order_id("Gmail"))["number"]


@at_a_desk
async def test_the_page_tests_the_way_and_saves_what_it_showed(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    await desk.sign_in()
    port = await switch_on(desk)
    secret = token(system_keyring)
    other = free_port()
    set_port(desk, other)
    await desk.until("the other port", lambda: f"port {other}." in words(desk))
    port = other
    click_on(desk, "callbackSave")
    assert "Enter the public address first." in words(desk)
    for address, why in (
        ("http://example.com", "Plain http:// is accepted for this computer only"),
        ("nonsense", "must start with https://"),
        ("https://u:p@example.com", "must not hold a user"),
    ):
        enter(desk, "callbackPublic", address)
        assert why in words(desk)
    enter(desk, "callbackPublic", "http://127.0.0.1:9")
    click_on(desk, "callbackTest")
    await desk.until("no answer", lambda: "The address did not answer" in words(desk))
    enter(desk, "callbackPublic", sandbox.base_url.removesuffix("/manager"))
    click_on(desk, "callbackTest")
    await desk.until("another's answer", lambda: "The address answered 404" in words(desk))
    enter(desk, "callbackPublic", f"http://127.0.0.1:{port}")
    click_on(desk, "callbackTest")
    await desk.until("the way", lambda: "The address works." in words(desk))
    click_on(desk, "callbackSave")
    assert "A user id is a number" in words(desk)

    enter(desk, "callbackUser", "1234")
    click_on(desk, "callbackSave")
    await desk.until("the question", lambda: desk.dialog(SaveAddressDialog))
    question = desk.texts(desk.dialog(SaveAddressDialog))
    assert f"http://127.0.0.1:{port}/callback/••••••••" in question
    assert "1234" in question
    assert "somebody else's messages" in question
    assert secret not in question + words(desk)
    press(desk.dialog(SaveAddressDialog), Qt.Key.Key_Escape)
    assert sandbox.count("saveurl") == 0
    await save_at_service(desk)
    await desk.until("that it is stored", lambda: "Stored on" in words(desk))
    assert sandbox.state()["saved_urls"] == {"1234": f"http://127.0.0.1:{port}/callback/{secret}"}

    click_on(desk, "callbackRenew")
    await desk.until("the question", lambda: desk.dialog(RenewTokenDialog))
    await desk.spend(desk.dialog(RenewTokenDialog), "confirmButton")
    await desk.until("that it is old", lambda: "save it again" in words(desk))
    assert token(system_keyring) != secret
    posted = request(f"/callback/{secret}", event(sms="a"))
    assert await send(port, posted) == 404


@with_windows
async def test_it_is_there_again_after_a_restart(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    port = free_port()
    choose_port(desk, port)
    async with desk:
        await desk.sign_in(remember=True)
        assert await set_up(desk) == port
    sandbox.options(callback_pause=0.05, callback_tries=1000)
    async with desk:
        await desk.until("the workspace", desk.at_work)
        await open_page(desk)
        await desk.until("that it listens", lambda: f"port {port}" in words(desk))
        assert "Stored on" in words(desk)
        assert "save it again" not in words(desk)
        press(desk.dialog(SettingsDialog), Qt.Key.Key_Escape)
        order_id = await desk.buy("Netflix")
        sandbox.sms(order_id, "Code 4711", pin="4711")
        await desk.until("the code", lambda: "4711" in desk.sms())
        desk.trigger("sign_out")
        await desk.until("the sign-in page", desk.on_sign_in_page)
        (left,) = system_keyring.entries
        assert "callbacks" in left[1]  # the address at the service stays good
        with pytest.raises(ConnectionRefusedError):
            await send(port, b"")


@pytest.mark.usefixtures("polling_is_off")
@with_windows
async def test_what_is_posted_while_nobody_listens_is_sent_again(
    desk: Desk, sandbox: SandboxThread, system_keyring: SystemKeyring
) -> None:
    sandbox.product("Netflix", sms=[])
    choose_port(desk, free_port())
    async with desk:
        await desk.sign_in(remember=True)
        await set_up(desk)
        order_id = await desk.buy("Netflix")
    sandbox.sms(order_id, "Your code is 271828", pin="271828")
    async with desk:
        await desk.until("the workspace", desk.at_work)
        await desk.until("that it listens", lambda: "Listening" in desk.status())
        sandbox.advance(600)
        await desk.until("the code", lambda: desk.row("Netflix").pin == "271828")


@at_a_desk
async def test_what_belongs_to_no_order_is_kept_and_assigned(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    await set_up(desk)
    await desk.buy("Instagram")
    order_id = desk.order_id("Instagram")
    sandbox.callback(
        {
            "event": "incoming_message",
            "message": [
                {"number": "16095559999", "service": "<b>Evil</b>", "sms": "<img src=x> 123456"},
                {"order_id": 99, "service": "Netflix", "sms": "Code 654321", "code": "654321"},
            ],
        }
    )
    title = "A message came that belongs to no known order"
    await desk.until("the notice", lambda: any(title in notice for notice in desk.notices()))
    assert "(2)" in desk.window.actions_.unmatched.text()
    desk.trigger("unmatched")
    await desk.until("the list", lambda: desk.dialog(UnmatchedDialog).model.rowCount() == 2)
    dialog = desk.dialog(UnmatchedDialog)
    shown = [str(dialog.model.index(row, 0).data()) for row in range(2)]
    assert "Netflix · order 99" in shown[0]
    assert "<b>Evil</b> · +1 609 555-9999" in shown[1]
    assert "<img src=x> 123456" in shown[1]
    assert not desk.button("assignButton", dialog).isEnabled()
    box = find(dialog, QComboBox, "unmatchedOrder")
    field = box.lineEdit()
    assert field is not None
    desk.type_into(field.objectName(), "4242", dialog) if field.objectName() else field.setText(
        "4242"
    )
    desk.click("assignButton", dialog)
    await desk.until("why not", lambda: "There is no order 4242" in desk.texts(dialog))
    box.setCurrentIndex(0)
    desk.click("assignButton", dialog)
    await desk.until("the code", lambda: desk.row("Instagram").pin == "654321")
    assert desk.order_id("Instagram") == order_id
    await desk.until("one left", lambda: dialog.model.rowCount() == 1)
    desk.click("deleteButton", dialog)
    await desk.until("none left", lambda: "has found its order" in desk.texts(dialog))
    assert "(" not in desk.window.actions_.unmatched.text()
    assert not any(title in notice for notice in desk.notices())


@at_a_desk
async def test_what_came_since_is_evidence_for_an_unconfirmed_purchase(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Netflix", sms=[])
    await desk.sign_in()
    await set_up(desk)
    sandbox.fault("reset_after", "order")
    desk.click_buy("Netflix")
    await desk.until(
        "that nobody knows", lambda: desk.row("Netflix").status is RowStatus.UNCONFIRMED
    )
    (lost,) = sandbox.state()["orders"]
    sandbox.sms(lost["order_id"], "Your code is 314159", pin="314159")
    await desk.until("the notice", lambda: "no known order" in "".join(desk.notices()))
    desk.click_part("Netflix", "action")
    await desk.until("the evidence", lambda: "314159" in desk.texts(desk.dialog(UnconfirmedDialog)))
    dialog = desk.dialog(UnconfirmedDialog)
    assert f"order {lost['order_id']}" in desk.texts(dialog)
    assert desk.row("Netflix").status is RowStatus.UNCONFIRMED
    await desk.until("the look over", lambda: desk.button("enterIdButton", dialog).isEnabled())
    desk.click("enterIdButton", dialog)
    desk.type_into("orderIdEdit", str(lost["order_id"]), dialog)
    desk.click("useOrderButton", dialog)
    await desk.until("the code", lambda: desk.row("Netflix").pin == "314159")
    await desk.until("no notice", lambda: "no known order" not in "".join(desk.notices()))


@at_a_desk
async def test_callbacks_that_stop_coming_are_said(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nonvoip_desktop.core import arrival

    monkeypatch.setattr(arrival, "GRACE", 0.2)
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    await set_up(desk)
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, "Code 1111", pin="1111")
    await desk.until("the way", lambda: "Messages come by callback" in desk.status())
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, "Code 2222", pin="2222", callback=False)
    await desk.until_polled("the code", lambda: desk.row("Instagram").pin == "2222")
    await desk.until("that it is said", lambda: "do not arrive" in "".join(desk.notices()))
    await desk.until("the way", lambda: "Callbacks do not arrive" in desk.status())


@with_windows
async def test_a_port_that_is_taken_at_the_start_is_tried_until_it_is_free(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling_back, "PAUSES", (0.01, 0.02, 0.05))
    port = free_port()
    choose_port(desk, port)
    async with desk:
        await desk.sign_in(remember=True)
        await set_up(desk)
    with closing(socket.create_server(("127.0.0.1", port))):
        async with desk:
            why = f"Port {port} of this computer is in use by another program."
            await desk.until("why it waits", lambda: why in "".join(desk.notices()))
    # The program has ended meanwhile: what could not be had is wanted still.
    with closing(socket.create_server(("127.0.0.1", port))) as others:
        await desk.open()
        await desk.until("why it waits", lambda: why in "".join(desk.notices()))
        await open_page(desk)
        assert "Waiting for the port…" in words(desk)
        assert why in words(desk)
        assert find(page(desk), QCheckBox, "callbacksSwitch").isChecked()
        press(desk.dialog(SettingsDialog), Qt.Key.Key_Escape)
        others.close()
        await desk.until("that it listens", lambda: "Listening" in desk.status())
    assert why not in "".join(desk.notices())
    order_id = await desk.buy("Netflix")
    sandbox.sms(order_id, "Your code is 4711", pin="4711")
    await desk.until("the code", lambda: "4711" in desk.sms())
    await desk.until("the way", lambda: "Messages come by callback" in desk.status())
    await desk.close()


@at_a_desk
async def test_somebody_who_waits_for_a_port_can_take_another_or_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling_back, "PAUSES", (0.01, 0.02, 0.05))
    await desk.sign_in()
    await switch_on(desk)
    with somebody_elses_port() as taken:
        waits = f"Port {taken} of this computer is in use by another program."
        set_port(desk, taken)
        await desk.until("why it waits", lambda: waits in words(desk))
        other = free_port()
        set_port(desk, other)
        await desk.until("the other port", lambda: f"port {other}." in words(desk))
        assert waits not in words(desk)
        set_port(desk, taken)
        await desk.until("why it waits again", lambda: waits in words(desk))
        for _ in range(2):
            flip_switch(desk)
            await desk.until("that it is off", lambda: "polling goes on" in words(desk))
            assert waits not in words(desk)
            assert '"callbacks_on": false' in settings(desk)
            flip_switch(desk)
            await desk.until("that it waits", lambda: waits in words(desk))
            assert '"callbacks_on": true' in settings(desk)
        flip_switch(desk)
        await desk.until("that it is off", lambda: "polling goes on" in words(desk))
    await desk.while_true(lambda: "polling goes on" in words(desk), 0.3)
    with pytest.raises(ConnectionRefusedError):
        await send(taken, b"")


def test_no_port_is_tried_without_rest() -> None:
    assert min(calling_back.PAUSES) >= 1
    assert sorted(set(calling_back.PAUSES)) == list(calling_back.PAUSES)


@with_windows
async def test_without_a_keyring_callbacks_stay_off(sandbox: SandboxThread, tmp_path: Path) -> None:
    from nonvoip_desktop.options import Options

    desk = Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))
    choose_port(desk)
    async with desk:
        await desk.sign_in()
        await open_page(desk)
        flip_switch(desk)
        await desk.until("why", lambda: "kept in a keyring only" in words(desk))
        assert "Callbacks stay off." in words(desk)
        assert "for this session" not in words(desk)
        assert not find(desk.dialog(SettingsDialog), QLineEdit, "callbackPublic").text()
    assert '"callbacks_on": true' not in settings(desk)
