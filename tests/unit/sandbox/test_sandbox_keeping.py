"""What can be done with an order: messages, reject, reuse, activate, renew; and its end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.helpers.sandbox import SandboxThread


def buy(
    sandbox: SandboxThread, name: str = "Instagram", group: str = "10-minutes", **rule: Any
) -> int:
    """Buy one and return its order id; without a rule no message comes by itself."""
    product = sandbox.product(name, group=group, **{"sms": [], **rule})
    _, answer = sandbox.call("order", product_id=product["product_id"])
    return answer["message"][0]["order_id"]


def ask(sandbox: SandboxThread, endpoint: str, order_id: int, **fields: Any) -> dict[str, Any]:
    return sandbox.call(endpoint, order_id=str(order_id), **fields)[1]


def words(sandbox: SandboxThread, endpoint: str, order_id: int, **fields: Any) -> str:
    answer = ask(sandbox, endpoint, order_id, **fields)
    assert answer["status"] == "error", answer
    return answer["message"]


# messages


def test_messages_come_in_their_time_and_the_latest_is_shown(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, sms=[5, 20])
    assert ask(sandbox, "getsms", order_id)["sms"] == ""
    sandbox.advance(6)
    first = ask(sandbox, "getsms", order_id)
    assert first["pin"]
    sandbox.advance(15)
    second = ask(sandbox, "getsms", order_id)
    assert second["sms"] != first["sms"]
    assert len(sandbox.order_of(order_id)["sms"]) == 2


def test_a_message_can_be_late(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, sms=[910])
    sandbox.advance(901)
    assert "refunded" in words(sandbox, "getsms", order_id)
    assert sandbox.ledger()["balance"] == "50.00"
    sandbox.advance(10)
    assert ask(sandbox, "getsms", order_id)["sms"]


def test_a_message_can_be_found_by_service_and_number(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    sandbox.sms(order_id, "Hello 4711", pin="4711")
    number = sandbox.order_of(order_id)["number"]
    _, answer = sandbox.call("getsms", service="instagram", number=f"+{number}")
    assert answer["pin"] == "4711"
    assert sandbox.call("getsms", service="Telegram", number=number)[1]["status"] == "error"
    assert "required" in sandbox.call("getsms")[1]["message"]


def test_messages_by_hand_now_later_and_again(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    sandbox.sms(order_id, "One", after=10)
    assert ask(sandbox, "getsms", order_id)["sms"] == ""
    sandbox.advance(11)
    sandbox.sms(order_id, repeat=True)
    assert [sms["text"] for sms in sandbox.order_of(order_id)["sms"]] == ["One", "One"]
    assert sandbox.sms(order_id)["sms"]["pin"]


def test_an_order_can_be_forgotten(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    sandbox.order(order_id, "forget")
    assert words(sandbox, "getsms", order_id) == "Order not found."


@pytest.mark.parametrize("order_id", ["x", "-1", "1e3", "9" * 4000, "²"])
def test_order_ids_that_are_none(sandbox: SandboxThread, order_id: str) -> None:
    answer = sandbox.call("getsms", order_id=order_id)[1]
    assert answer == {"status": "error", "message": "Order not found."}


# reject


def test_a_reject_gives_the_money_back_once(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, available=7, sms=[5])
    assert ask(sandbox, "reject", order_id)["status"] == "success"
    assert sandbox.ledger()["balance"] == "50.00"
    assert sandbox.product("Instagram")["available"] == 7
    assert "already" in words(sandbox, "reject", order_id)
    assert "rejected" in words(sandbox, "getsms", order_id)
    # What was planned for it does not come any more.
    sandbox.advance(10)
    assert "rejected" in words(sandbox, "getsms", order_id)
    assert len(sandbox.ledger()["entries"]) == 2


def test_a_late_code_can_reach_a_rejected_order(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    ask(sandbox, "reject", order_id)
    sandbox.sms(order_id, "Late 123456", force=False)
    assert "rejected" in words(sandbox, "getsms", order_id)
    sandbox.sms(order_id, "Late 123456")
    assert ask(sandbox, "getsms", order_id)["sms"] == "Late 123456"


def test_no_reject_after_a_message_or_the_end(sandbox: SandboxThread) -> None:
    delivered = buy(sandbox)
    sandbox.sms(delivered, "Code 1234")
    assert "already delivered" in words(sandbox, "reject", delivered)
    expired = buy(sandbox)
    sandbox.order(expired, "expire")
    assert "not allowed" in words(sandbox, "reject", expired)
    assert sandbox.ledger()["refunds"] == "0.36"


def test_a_reject_cancels_a_bid(sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", bid_delay=10)
    gmail = sandbox.product("Gmail")["product_id"]
    order_id = sandbox.call("order", product_id=gmail, auction=30)[1]["message"][0]["order_id"]
    assert ask(sandbox, "reject", order_id)["status"] == "success"
    assert sandbox.ledger()["balance"] == "50.00"
    sandbox.advance(20)
    assert sandbox.order_of(order_id)["number"] == ""


def test_a_bid_can_be_won_or_lost_by_hand(sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", bid_outcome="timeout", sms=[])
    gmail = sandbox.product("Gmail")["product_id"]
    placed = [sandbox.call("order", product_id=gmail, auction=30)[1] for _ in range(2)]
    won, lost = [answer["message"][0]["order_id"] for answer in placed]
    sandbox.order(won, "win")
    sandbox.order(lost, "lose")
    assert ask(sandbox, "getsms", won)["number"]
    assert "lost" in words(sandbox, "getsms", lost)
    sandbox.advance(899)
    assert ask(sandbox, "getsms", won)["status"] == "success"
    sandbox.advance(2)
    assert "expired" in words(sandbox, "getsms", won)


# reuse


def test_a_reused_number_keeps_its_old_text_until_a_new_one_comes(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    number = sandbox.order_of(order_id)["number"]
    sandbox.sms(order_id, "Old 1111", pin="1111")
    sandbox.advance(1000)
    sandbox.product("Instagram", sms=[5])
    (reused,) = ask(sandbox, "reuse", order_id)["message"]
    assert (reused["order_id"], reused["number"]) == (order_id, number)
    assert reused["till_expiration"] == 900
    assert ask(sandbox, "getsms", order_id)["pin"] == "1111"
    sandbox.advance(6)
    assert ask(sandbox, "getsms", order_id)["pin"] != "1111"
    assert [entry["why"] for entry in sandbox.charges()] == ["order", "reuse"]


def test_a_reuse_without_a_message_is_given_back(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox)
    sandbox.sms(order_id, "Old 1111")
    ask(sandbox, "reuse", order_id)
    assert ask(sandbox, "reject", order_id)["status"] == "success"
    assert sandbox.ledger()["balance"] == "49.64"


def test_what_cannot_be_reused(sandbox: SandboxThread) -> None:
    waiting = buy(sandbox)
    assert "still waiting" in words(sandbox, "reuse", waiting)
    ask(sandbox, "reject", waiting)
    assert "cannot be reused" in words(sandbox, "reuse", waiting)
    rental = buy(sandbox, "WhatsApp", "30-days")
    assert "short-term" in words(sandbox, "reuse", rental)
    old = buy(sandbox)
    sandbox.sms(old, "Code 1234")
    sandbox.advance(900 + 86_500)
    assert "no longer" in words(sandbox, "reuse", old)
    assert sandbox.charges("reuse") == []


@pytest.mark.parametrize("endpoint", ["reuse", "reject", "activate", "renew"])
def test_a_product_can_refuse_anything_in_words_of_its_own(
    sandbox: SandboxThread, endpoint: str
) -> None:
    order_id = buy(sandbox, "WhatsApp", "30-days", refusals={endpoint: "Not today."})
    assert words(sandbox, endpoint, order_id) == "Not today."


# rentals


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)


def test_a_rental_gets_messages_only_while_it_is_active(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, "WhatsApp", "30-days", sms=[10])
    sandbox.advance(60)
    assert ask(sandbox, "getsms", order_id)["sms"] == ""
    assert sandbox.sms(order_id, "Too early", force=False)["delivered"] is False
    (active,) = ask(sandbox, "activate", order_id)["message"]
    left = _time(active["end_on"]) - datetime.now(UTC)
    assert timedelta(seconds=295) < left <= timedelta(seconds=301)
    assert active["duration"] == 5
    sandbox.advance(11)
    assert ask(sandbox, "getsms", order_id)["sms"]
    sandbox.advance(300)
    assert sandbox.sms(order_id, "Too late", force=False)["delivered"] is False


def test_an_activation_can_cost_and_bars_a_reject(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, "WhatsApp", "30-days", activation_price="0.10")
    ask(sandbox, "activate", order_id)
    assert [entry["amount"] for entry in sandbox.charges()] == ["2.00", "0.10"]
    assert "not allowed" in words(sandbox, "reject", order_id)


def test_a_rental_that_was_never_active_can_be_rejected(sandbox: SandboxThread) -> None:
    order_id = buy(sandbox, "WhatsApp", "30-days")
    ask(sandbox, "reject", order_id)
    assert sandbox.ledger()["balance"] == "50.00"
    assert "rejected" in words(sandbox, "activate", order_id)


@pytest.mark.parametrize(("group", "days"), [("1-day", 1), ("3-days", 3), ("30-days", 30)])
def test_a_renewal_adds_its_days_and_costs_its_price(
    sandbox: SandboxThread, group: str, days: int
) -> None:
    order_id = buy(sandbox, "WhatsApp", group, price="2.00")
    (renewed,) = ask(sandbox, "renew", order_id, duration=f"{days}d")["message"]
    left = _time(renewed["expiration"]) - datetime.now(UTC)
    assert timedelta(days=2 * days, seconds=-5) < left <= timedelta(days=2 * days, seconds=1)
    assert [entry["amount"] for entry in sandbox.charges()] == ["2.00", "2.00"]
    assert "at a time" in words(sandbox, "renew", order_id, duration="5h")


def test_what_cannot_be_renewed_or_activated(sandbox: SandboxThread) -> None:
    short = buy(sandbox)
    assert "Short-term" in words(sandbox, "activate", short)
    assert "Short-term" in words(sandbox, "renew", short)
    rental = buy(sandbox, "WhatsApp", "1-day")
    sandbox.advance(86_401)
    assert "expired" in words(sandbox, "activate", rental)
    assert "expired" in words(sandbox, "renew", rental)
    poor = buy(sandbox, "WhatsApp", "30-days")
    sandbox.balance("0.00")
    assert words(sandbox, "renew", poor, duration="30d") == "Insufficient balance."
    # A rental's money does not come back at its end.
    assert sandbox.ledger()["refunds"] == "0.36"


def test_saving_a_callback_address_needs_no_password(sandbox: SandboxThread) -> None:
    url = "https://example.com/callback"
    saved = sandbox.call("saveurl", email="", password="", url=url, userId=1234)[1]
    assert saved["status"] == "success"
    assert sandbox.state()["saved_urls"] == {"1234": url}
    for bad in ({"url": "ftp://x/"}, {"url": "http://[", "userId": 1}, {"url": url}, {}):
        assert sandbox.call("saveurl", **bad)[1]["status"] == "error"
