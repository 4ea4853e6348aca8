"""Rentals in the window and in both dialects: activated, renewed, reminded of."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox

from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find, press, type_text
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.renew import RenewDialog
from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionDialog
from nonvoip_desktop.ui.orders.model import OrderRole
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.e2e.lives import act, asked, desk, sandbox, stored
from tests.helpers.desk import CTRL, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

__all__ = ["desk", "sandbox"]


RENTAL = "1-day"


@at_a_desk
async def test_a_rental_is_activated_from_the_sms_view_and_counts_down(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", group=RENTAL, sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Telegram", RENTAL)
    desk.choose("Telegram")
    await desk.until("that it sleeps", lambda: "This rental is not active" in desk.sms())
    assert "Rented until" in desk.sms()
    desk.click("action_activate")
    await desk.spend(await asked(desk, ConfirmDialog), "confirmButton")
    await desk.until("active", lambda: desk.row("Telegram").status is RowStatus.ACTIVE)
    await desk.until("what to do", lambda: "Ask for the code now" in desk.sms())
    assert sandbox.count("activate") == 1

    desk.click("tabRentals")
    model = desk.table.model()
    at = model.index(model.place_of(desk.row("Telegram").key), 3)
    assert re.fullmatch(r"0\d:\d\d to ask for the code", at.data(OrderRole.UNDER))
    sandbox.sms(order_id, "Your Telegram code is 40918", pin="40918", force=False)
    await desk.until_polled("the code", lambda: desk.row("Telegram").pin == "40918")
    await desk.until("the window", lambda: "messages come for 0" in desk.sms())


@at_a_desk
async def test_a_rental_is_renewed_for_the_chosen_days(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", group=RENTAL, price="1.25")
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    before = desk.row("Telegram").ends_at
    assert before is not None
    act(desk, "Telegram", RowAction.RENEW)
    dialog = await asked(desk, RenewDialog)
    press(dialog, Qt.Key.Key_Return)  # the safe button is the default
    await desk.until("no question", lambda: not desk.dialogs())
    assert sandbox.count("renew") == 0

    act(desk, "Telegram", RowAction.RENEW)
    dialog = await asked(desk, RenewDialog)
    days = find(dialog, QComboBox, "renewDays")
    press(days, Qt.Key.Key_Down)
    press(days, Qt.Key.Key_Down)
    await desk.until("three times the price", lambda: "$3.75" in desk.texts(dialog))
    await desk.spend(dialog, "renewButton")
    await desk.until("a later end", lambda: desk.row("Telegram").ends_at != before)
    after = desk.row("Telegram").ends_at
    assert after is not None
    assert abs(after - before - timedelta(days=3)) < timedelta(minutes=1)
    (request,) = sandbox.requests("renew")
    assert request["body"]["duration"] == "3d"
    await desk.until("the balance", lambda: desk.balance() == "$45.00")


@at_a_desk
async def test_a_renewal_that_the_service_refuses_changes_nothing(
    desk: Desk, sandbox: SandboxThread
) -> None:
    words = "This number can be renewed by 1d at a time."
    sandbox.product("Telegram", group=RENTAL, refusals={"renew": words})
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    before = desk.row("Telegram")
    act(desk, "Telegram", RowAction.RENEW)
    await desk.spend(await asked(desk, RenewDialog), "renewButton")
    await desk.until("the words", lambda: f"Telegram was not renewed | {words}" in desk.notices())
    assert desk.row("Telegram").ends_at == before.ends_at
    await desk.reopen()
    await desk.sign_in()
    assert desk.row("Telegram").ends_at == before.ends_at
    assert sandbox.count("renew") == 1


@at_a_desk
async def test_a_lost_renewal_is_unconfirmed_and_settled_by_the_person(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    sandbox.fault("reset_after", "renew")
    act(desk, "Telegram", RowAction.RENEW)
    await desk.spend(await asked(desk, RenewDialog), "renewButton")
    await desk.until("unconfirmed", lambda: desk.row("Telegram").action is RowAction.RESOLVE)
    desk.click_part("Telegram", "action")
    dialog = await asked(desk, UnconfirmedActionDialog)
    await desk.until("it was asked", lambda: desk.button("doneButton", dialog).isEnabled())
    desk.click("doneButton", dialog)
    await desk.until("settled", lambda: desk.row("Telegram").action is RowAction.ACTIVATE)
    # The end is not known any more: the old one must not end what is paid for.
    assert desk.row("Telegram").ends_at is None
    assert sandbox.count("renew") == 1


@at_a_desk
async def test_a_rental_that_ends_soon_is_reminded_of_once(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    assert not [notice for notice in desk.notices() if "ends in" in notice]
    await desk.close()
    now = datetime.now(UTC)
    with closing(sqlite3.connect(desk.data_file("orders.sqlite3"))) as file, file:
        file.execute(
            "UPDATE orders SET ordered_at = ?, expires_at = ?",
            (stored(now - timedelta(days=3)), stored(now + timedelta(minutes=30))),
        )
    await desk.open()
    await desk.sign_in()
    title = "Your rental for Telegram ends in 30 minutes"
    await desk.until("the reminder", lambda: title in "".join(desk.notices()))
    assert "After that it cannot be renewed" in "".join(desk.notices())
    await desk.reopen()
    await desk.sign_in()
    # It would have come before the products: nobody has to be asked for it.
    await desk.while_true(lambda: "ends in" not in "".join(desk.notices()), 0.5)


@pytest.mark.parametrize(
    ("key", "value", "left", "words"),
    [
        ("remind_first_days", 10, timedelta(days=9, hours=1), "ends in 9 days"),
        ("remind_again_days", 5, timedelta(days=4, hours=1), "ends in 4 days"),
        ("remind_last_hours", 12, timedelta(hours=11, minutes=1), "ends in 11 hours"),
    ],
)
@pytest.mark.proves("remind_first_days", "remind_again_days", "remind_last_hours")
@at_a_desk
async def test_each_reminder_comes_when_its_setting_says(
    desk: Desk, sandbox: SandboxThread, key: str, value: int, left: timedelta, words: str
) -> None:
    others = {"remind_first_days", "remind_again_days", "remind_last_hours"} - {key}
    await desk.sign_in()
    await desk.buy("Telegram", RENTAL)
    for other in others:
        await set_number(desk, other, 0)
    await set_number(desk, key, value - 2)
    await desk.close()
    now = datetime.now(UTC)
    with closing(sqlite3.connect(desk.data_file("orders.sqlite3"))) as file, file:
        file.execute(
            "UPDATE orders SET ordered_at = ?, expires_at = ?",
            (stored(now - timedelta(days=30)), stored(now + left)),
        )
    await desk.open()
    await desk.sign_in()
    await desk.while_true(lambda: "ends in" not in "".join(desk.notices()), 0.3)
    await set_number(desk, key, value)
    await desk.until("the reminder", lambda: words in "".join(desk.notices()))


async def set_number(desk: Desk, key: str, value: int) -> None:
    """Type a number into a setting of the page of notifications."""
    dialog = await desk.settings(Page.NOTIFICATIONS)
    box = find(dialog, QSpinBox, key)
    press(box, Qt.Key.Key_A, CTRL)
    type_text(box, str(value))
    press(box, Qt.Key.Key_Return)
    assert box.value() == value
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("no settings", lambda: not desk.dialogs())
