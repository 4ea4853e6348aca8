"""Other accounts of the stand-in service: each with stock, orders and money of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.helpers.sandbox import SandboxThread

SECOND = {"email": "Second@Example.com", "password": "demo"}


def balance(sandbox: SandboxThread, **who: str) -> Any:
    return sandbox.call("balance", **who)[1].get("balance")


def order(sandbox: SandboxThread, **who: str) -> Any:
    product = sandbox.product("Netflix")["product_id"]
    return sandbox.call("order", product_id=product, **who)[1]["message"][0]


def test_money_and_orders_are_apart(sandbox: SandboxThread) -> None:
    stock = sandbox.product("Netflix")["available"]
    placed = order(sandbox, **SECOND)
    assert balance(sandbox) == "50.00"
    assert balance(sandbox, **SECOND) != "50.00"
    assert sandbox.charges() == []
    assert sandbox.product("Netflix")["available"] == stock
    assert sandbox.call("getsms", order_id=placed["order_id"])[1]["status"] == "error"
    assert order(sandbox)["order_id"] != placed["order_id"]
    assert "password" not in str(sandbox.state()["options"]).replace("passwords", "")


def test_its_password_is_its_own(sandbox: SandboxThread) -> None:
    assert balance(sandbox, email="second@example.com", password="wrong") is None
    assert balance(sandbox, email="nobody@example.com", password="demo") is None
    sandbox.options(others={"third@example.com": "three"})
    assert balance(sandbox, email="third@example.com", password="three") == "50.00"
    assert balance(sandbox, **SECOND) is None


def test_time_goes_on_for_everyone(sandbox: SandboxThread) -> None:
    before = balance(sandbox, **SECOND)
    placed = order(sandbox, **SECOND)
    sandbox.advance(placed["expiration"] + 5)
    answer = sandbox.call("getsms", order_id=placed["order_id"], **SECOND)[1]
    paid = balance(sandbox, **SECOND)
    assert (answer.get("sms", "") != "") is (paid != before)


def test_the_state_file_of_each_is_kept(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with SandboxThread(state, scenario="calm") as sandbox:
        placed = order(sandbox, **SECOND)
        left = balance(sandbox, **SECOND)
    with SandboxThread(state, scenario="calm") as sandbox:
        assert balance(sandbox, **SECOND) == left
        assert sandbox.call("getsms", order_id=placed["order_id"], **SECOND)[0] == 200
        assert balance(sandbox) == "50.00"
    assert len(list(tmp_path.iterdir())) == 2
