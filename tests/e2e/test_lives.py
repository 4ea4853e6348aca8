"""What a number lives through after its first code, in the window and in both dialects."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QSpinBox

from nonvoip_desktop.options import Options
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import find, press, type_text
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.dialogs.renew import RenewDialog
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog
from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionDialog
from nonvoip_desktop.ui.orders.model import OrderRole
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.helpers.desk import CTRL, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

RENTAL = "1-day"
CODE = "Your Instagram code is 111222"
NEW_CODE = "Your Instagram code is 333444"


@pytest.fixture(params=["strict", "drifting"])
def sandbox(sandbox_server: SandboxThread, request: pytest.FixtureRequest) -> SandboxThread:
    """The shared service as new, in each of its dialects."""
    sandbox_server.reset(dialect=request.param)
    sandbox_server.rate_limit(limit=100_000)
    return sandbox_server


@pytest.fixture
def desk(sandbox: SandboxThread, tmp_path: Path) -> Desk:
    """A desk at that service."""
    return Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))


def stored(moment: datetime) -> str:
    """A time as the database keeps it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def act(desk: Desk, service: str, action: RowAction) -> None:
    """Click a button of the SMS view for the newest row of a service."""
    desk.choose(service)
    desk.click(f"action_{action.value}")


async def asked(desk: Desk, kind: type[QDialog]) -> QDialog:
    await desk.until(kind.__name__, lambda: desk.dialog(kind).isVisible())
    return desk.dialog(kind)


async def with_a_code(desk: Desk, sandbox: SandboxThread) -> str:
    """Instagram was bought, and its first code has come."""
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, CODE, pin="111222")
    await desk.until_polled("the code", lambda: desk.row("Instagram").pin == "111222")
    return order_id


async def by_number(desk: Desk, service: str, number: str) -> None:
    """Fill in 'Reuse a number' and say yes."""
    desk.trigger("reuse_number")
    dialog = await asked(desk, ReuseNumberDialog)
    desk.type_into("service", service, dialog)
    desk.type_into("number", number, dialog)
    await desk.spend(dialog, "reuseButton")


# Rentals


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
    desk.click("copyNumberHere")  # the button in the middle says 'Activate' here
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


# Reuse


@at_a_desk
async def test_an_old_code_is_never_shown_as_new(desk: Desk, sandbox: SandboxThread) -> None:
    order_id = await with_a_code(desk, sandbox)
    act(desk, "Instagram", RowAction.REUSE)
    await desk.spend(await asked(desk, ConfirmDialog), "confirmButton")
    await desk.until("waiting again", lambda: desk.row("Instagram").status is RowStatus.WAITING)
    assert desk.row("Instagram").pin is None
    await desk.until("words", lambda: "Waiting for a new message" in desk.sms())
    # The same text once more by polls, before and after a restart: nobody can tell it from
    # a repetition.
    asked_before = sandbox.count("getsms")
    sandbox.sms(order_id, repeat=True)
    await desk.until_polled("two polls", lambda: sandbox.count("getsms") > asked_before + 1)
    assert desk.row("Instagram").pin is None

    await desk.reopen()
    await desk.sign_in()
    asked_before = sandbox.count("getsms")
    await desk.until_polled("two polls", lambda: sandbox.count("getsms") > asked_before + 1)
    assert (desk.row("Instagram").pin, desk.row("Instagram").status) == (None, RowStatus.WAITING)
    desk.choose("Instagram")
    desk.trigger("copy_pin")
    assert desk.clipboard() != "111222"

    sandbox.sms(order_id, NEW_CODE, pin="333444")
    await desk.until_polled("the new code", lambda: desk.row("Instagram").pin == "333444")
    assert "Possibly old" not in desk.sms()
    assert sandbox.count("reuse") == 1


@at_a_desk
async def test_a_number_that_was_bought_elsewhere_is_reused_by_service_and_number(
    desk: Desk, sandbox: SandboxThread
) -> None:
    product = sandbox.product("Instagram", sms=[])
    sandbox.call("order", product_id=product["product_id"])
    (elsewhere,) = sandbox.state()["orders"]
    order_id = elsewhere["order_id"]
    sandbox.sms(order_id, CODE, pin="111222")
    await desk.sign_in()
    assert desk.rows() == []
    written = elsewhere["number"]
    await by_number(desk, "Instagram", f"({written[1:4]}) {written[4:7]}-{written[7:]}")
    await desk.until("the order", lambda: desk.order_id("Instagram") == str(order_id))
    (request,) = sandbox.requests("reuse")
    assert request["body"]["service"] == "Instagram"
    assert request["body"]["number"] == written
    asked_before = sandbox.count("getsms")
    await desk.until_polled("two polls", lambda: sandbox.count("getsms") > asked_before + 1)
    assert desk.row("Instagram").pin is None

    # What waits already is not paid for again.
    await by_number(desk, "instagram", written)
    await desk.until("a no", lambda: "waits for a message already" in "".join(desk.notices()))
    assert sandbox.count("reuse") == 1
    await desk.reopen()
    await desk.sign_in()
    sandbox.sms(order_id, NEW_CODE, pin="333444")
    await desk.until_polled("the new code", lambda: desk.row("Instagram").pin == "333444")
    assert len(sandbox.charges("reuse")) == 1


@at_a_desk
async def test_another_number_than_asked_for_is_said_loudly(
    desk: Desk, sandbox: SandboxThread
) -> None:
    order_id = await with_a_code(desk, sandbox)
    answer = {
        "status": "success",
        "message": [
            {
                "order_id": int(order_id),
                "status": "Reserved",
                "number": "16095550999",
                "service": "Instagram",
                "till_expiration": 600,
                "type": "short_term",
            }
        ],
    }
    was = desk.row("Instagram").number
    sandbox.fault(
        "status", "reuse", code=200, text=json.dumps(answer), content_type="application/json"
    )
    act(desk, "Instagram", RowAction.REUSE)
    await desk.spend(await asked(desk, ConfirmDialog), "confirmButton")
    await desk.until("the new number", lambda: desk.row("Instagram").number == "16095550999")
    title = "The reuse for Instagram came with another number"
    await desk.until("loud words", lambda: title in "".join(desk.notices()))
    await desk.reopen()
    await desk.sign_in()
    desk.choose("Instagram")
    await desk.until("both numbers", lambda: "came with another number" in desk.sms())
    shown = "".join(char for char in desk.sms() if char.isdigit())
    assert was is not None
    assert was in shown
    assert "16095550999" in shown


@at_a_desk
async def test_an_id_that_the_service_has_forgotten_leads_to_the_number(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await with_a_code(desk, sandbox)
    sandbox.product("Instagram", refusals={"reuse": "Order not found."})
    act(desk, "Instagram", RowAction.REUSE)
    await desk.spend(await asked(desk, ConfirmDialog), "confirmButton")
    dialog = await asked(desk, ReuseNumberDialog)
    assert "does not know order" in desk.texts(dialog)
    assert "Instagram was not reused | Order not found." in desk.notices()
    sandbox.product("Instagram", refusals={})
    await desk.spend(dialog, "reuseButton")
    await desk.until("waiting again", lambda: desk.row("Instagram").status is RowStatus.WAITING)
    assert desk.row("Instagram").pin is None
    assert len(desk.rows()) == 1
    assert [("number" in r["body"]) for r in sandbox.requests("reuse")] == [False, True]


@at_a_desk
async def test_a_lost_reuse_by_number_is_settled_and_its_order_followed(
    desk: Desk, sandbox: SandboxThread
) -> None:
    product = sandbox.product("Instagram", sms=[])
    sandbox.call("order", product_id=product["product_id"])
    (elsewhere,) = sandbox.state()["orders"]
    sandbox.sms(elsewhere["order_id"], CODE, pin="111222")
    await desk.sign_in()
    sandbox.fault("reset_after", "reuse")
    await by_number(desk, "Instagram", elsewhere["number"])
    await desk.until("unconfirmed", lambda: desk.row("Instagram").status is RowStatus.UNCONFIRMED)
    await desk.reopen()
    await desk.sign_in()
    await desk.until("still so", lambda: desk.row("Instagram").action is RowAction.RESOLVE)
    desk.click_part("Instagram", "action")
    dialog = await asked(desk, UnconfirmedActionDialog)
    await desk.until("it was asked", lambda: desk.button("doneButton", dialog).isEnabled())
    assert "you are asked for its order id next" in desk.texts(dialog)
    desk.click("doneButton", dialog)
    follow = await asked(desk, FollowDialog)
    desk.type_into("orderId", "not an id!", follow)
    desk.click("followButton", follow)
    await desk.until("the words", lambda: "only letters and digits" in desk.texts(follow))
    await desk.until("settled, and nothing listed", lambda: desk.rows() == [])
    desk.type_into("orderId", str(elsewhere["order_id"]), follow)
    desk.click("followButton", follow)
    await desk.until("its order", lambda: desk.order_id("Instagram") == str(elsewhere["order_id"]))
    desk.choose("Instagram")
    # Its text was there before, perhaps.
    await desk.until("marked", lambda: "Possibly old" in desk.sms())
    assert sandbox.count("reuse") == 1


# Bids


@at_a_desk
async def test_a_bid_is_shown_and_won_by_a_poll(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout", sms=[])
    await desk.sign_in()
    desk.click_buy("Gmail")
    await desk.spend(await asked(desk, BidDialog), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    desk.choose("Gmail")
    await desk.until("since when", lambda: "running for" in desk.sms())
    assert "Bid 20" in desk.sms()
    assert "after about 15 minutes" in desk.sms()
    model = desk.table.model()
    pill = model.index(model.place_of(desk.row("Gmail").key), 3).data()
    assert pill == "Bid running"
    order_id = desk.order_id("Gmail")
    sandbox.order(order_id, "win")
    await desk.until_polled("the number", lambda: desk.row("Gmail").number)
    assert desk.row("Gmail").status is RowStatus.WAITING
    await desk.until("it is said", lambda: "The bid for Gmail has won" in "".join(desk.notices()))
    sandbox.sms(order_id, "Your code is 5678", pin="5678")
    await desk.until_polled("the code", lambda: desk.row("Gmail").pin == "5678")


@at_a_desk
async def test_a_bid_is_cancelled_with_the_truth_about_its_money(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    desk.click_buy("Gmail")
    await desk.spend(await asked(desk, BidDialog), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    await desk.until("the price", lambda: desk.balance() != "$50.00")
    act(desk, "Gmail", RowAction.CANCEL_BID)
    await desk.until("the end", lambda: desk.row("Gmail").status is RowStatus.REJECTED)
    await desk.until("the words", lambda: "The bid was cancelled" in desk.sms())
    await desk.until("the refund", lambda: "Refunded: the balance shows it." in desk.sms())
    assert desk.balance() == "$50.00"


# Notes


@at_a_desk
async def test_a_note_is_kept_over_a_restart(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", sms=[])
    await desk.sign_in()
    await desk.buy("Netflix")
    act(desk, "Netflix", RowAction.NOTE)
    dialog = await asked(desk, NoteDialog)
    type_text(find(dialog, QPlainTextEdit, "note"), "For <b>the shop</b>")
    desk.click("saveNoteButton", dialog)
    await desk.until("the note", lambda: "For <b>the shop</b>" in desk.sms())
    assert not desk.dialogs()
    await desk.reopen()
    await desk.sign_in()
    assert desk.row("Netflix").note == "For <b>the shop</b>"
    desk.choose("Netflix")
    await desk.until("the note", lambda: "For <b>the shop</b>" in desk.sms())
    desk.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = await asked(desk, NoteDialog)
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("closed", lambda: not desk.dialogs())
    assert desk.row("Netflix").note == "For <b>the shop</b>"
