"""Ordering: what it costs, what it answers, and how it is refused."""

from __future__ import annotations

from tests.helpers.sandbox import SandboxThread


def test_an_order_costs_its_price_and_gets_its_message(sandbox: SandboxThread) -> None:
    status, answer = sandbox.call("order", product_id=10000086)
    assert status == 200
    assert answer["status"] == "success"
    (order,) = answer["message"]
    assert order["service"] == "Instagram"
    assert order["number"][4:9] == "55501"
    assert order["expiration"] == 900
    assert order["type"] == "short_term"
    assert sandbox.call("balance")[1] == {"status": "success", "balance": "49.64"}
    sandbox.sms(order["order_id"], "Your code is 1234", pin="1234")
    _, sms = sandbox.call("getsms", order_id=str(order["order_id"]))
    assert (sms["sms"], sms["pin"]) == ("Your code is 1234", "1234")
    assert sandbox.count("order", "success") == 1


def test_a_reject_gives_the_money_back(sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[])
    _, answer = sandbox.call("order", product_id=sandbox.product("Discord")["product_id"])
    order_id = answer["message"][0]["order_id"]
    assert sandbox.call("reject", order_id=order_id)[1]["status"] == "success"
    assert sandbox.ledger()["balance"] == "50.00"
    assert "already" in sandbox.call("reject", order_id=order_id)[1]["message"]
