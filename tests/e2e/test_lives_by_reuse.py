"""Reuse in the window and in both dialects, of an order and by service and number."""

from __future__ import annotations

import json

from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog
from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionDialog
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from tests.e2e.lives import CODE, NEW_CODE, act, asked, desk, sandbox, with_a_code
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

__all__ = ["desk", "sandbox"]


async def by_number(desk: Desk, service: str, number: str) -> None:
    """Fill in 'Reuse a number' and say yes."""
    desk.trigger("reuse_number")
    dialog = await asked(desk, ReuseNumberDialog)
    desk.type_into("service", service, dialog)
    desk.type_into("number", number, dialog)
    await desk.spend(dialog, "reuseButton")


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
