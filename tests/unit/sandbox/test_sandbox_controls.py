"""The controls: what they show, and that a control that makes no sense is refused."""

from __future__ import annotations

import http.client
import json
import socket
import time
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.helpers.sandbox import SandboxThread, post_json

INSTAGRAM = 10000086


@pytest.mark.parametrize(
    ("name", "fields", "words"),
    [
        ("meteor", {}, "unknown control"),
        ("reset", {"scenario": "none"}, "unknown scenario"),
        ("reset", {"dialect": "none"}, "unknown dialect"),
        ("reset", {"speed": 0}, "speed"),
        ("reset", {"colour": "red"}, "colour"),
        ("options", {"seed": 5}, "only these"),
        ("product", {"name": "Nobody"}, "no such product"),
        ("product", {"product_id": 5}, "no such product"),
        ("product", {"product_id": INSTAGRAM, "colour": "red"}, "colour"),
        ("product", {"product_id": INSTAGRAM, "price": "-1"}, "not an amount"),
        ("sms", {"order_id": 5}, "no such order"),
        ("sms", {}, "order_id"),
        ("order", {"order_id": 5, "action": "expire"}, "no such order"),
        ("fault", {"kind": "stall", "colour": "red"}, "colour"),
        ("rate_limit", {"limit": "many"}, "limit"),
        ("advance", {}, "seconds"),
        ("callback", {"payload": {}}, "no callback address"),
        ("balance", {"balance": "lots"}, "not an amount"),
    ],
)
def test_what_makes_no_sense_is_refused(
    sandbox: SandboxThread, name: str, fields: dict[str, Any], words: str
) -> None:
    status, answer = post_json(f"{sandbox.control_url}/{name}", fields)
    assert status == 400
    assert words in answer["error"]


def test_an_order_knows_its_actions(sandbox: SandboxThread) -> None:
    _, answer = sandbox.call("order", product_id=INSTAGRAM)
    order_id = answer["message"][0]["order_id"]
    with pytest.raises(AssertionError, match="action must be"):
        sandbox.order(order_id, "explode")
    with pytest.raises(AssertionError, match="no message"):
        sandbox.sms(order_id, repeat=True)
    assert sandbox.order(order_id, "reject")["status"] == "Rejected"
    with pytest.raises(AssertionError, match="already rejected"):
        sandbox.order(order_id, "reject")


def test_requests_are_shown_without_passwords(sandbox: SandboxThread) -> None:
    sandbox.call("order", product_id=INSTAGRAM, password="hunter2-secret")
    sandbox.call("balance")
    shown = sandbox.requests()
    assert [request["endpoint"] for request in shown] == ["order", "balance"]
    assert shown[0]["body"] == {"email": "demo@example.com", "product_id": INSTAGRAM}
    assert [request["outcome"] for request in shown] == ["error", "success"]
    assert [request["http_status"] for request in shown] == [200, 200]
    everything = repr(shown) + repr(sandbox.state()) + repr(sandbox.ledger())
    assert "hunter2" not in everything
    assert "'demo'" not in everything
    assert len(sandbox.requests("balance")) == 1
    assert len(sandbox.requests(last=1)) == 1


def test_the_ledger_counts_what_came_of_each_request(sandbox: SandboxThread) -> None:
    sandbox.product("Instagram", on_order="price_change", asks=["0.50"])
    sandbox.call("order", product_id=INSTAGRAM)
    sandbox.call("order", product_id=INSTAGRAM, accepted_max_price="0.50")
    sandbox.call("order", product_id=5)
    sandbox.fault("html_502", "order")
    post_json(f"{sandbox.control_url}/state", {})
    with pytest.raises(ValueError, match="Expecting value"):
        sandbox.call("order", product_id=INSTAGRAM)
    counts = sandbox.ledger()["counts"]["order"]
    assert counts == {
        "requests": 4, "info": 1, "success": 1, "error": 1, "not done": 1, "faults": 1,
    }  # fmt: skip


def test_the_controls_answer_get_too(sandbox: SandboxThread) -> None:
    parts = urlsplit(sandbox.control_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    sandbox.call("balance")
    connection.request("GET", f"{parts.path}/requests?endpoint=balance&last=5")
    answer = connection.getresponse().read()
    connection.close()
    assert answer.count(b'"endpoint": "balance"') == 1


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/manager/api/nothing", "POST", 404),
        ("/manager/api/balance", "GET", 405),
        ("/manager/api/balance", "PUT", 405),
        ("/", "GET", 404),
        ("/manager/api/../../etc/passwd", "POST", 404),
    ],
)
def test_everything_else_is_json_too(
    sandbox: SandboxThread, path: str, method: str, status: int
) -> None:
    parts = urlsplit(sandbox.base_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    connection.request(method, path)
    answer = connection.getresponse()
    assert json.loads(answer.read())["status"] == "error"
    connection.close()
    assert answer.status == status


def test_a_request_that_is_too_large_is_not_read(sandbox: SandboxThread) -> None:
    status, answer = sandbox.call("balance", padding="x" * 1_100_000)
    assert (status, answer["status"]) == (413, "error")


def test_half_a_request_is_none(sandbox: SandboxThread) -> None:
    body = json.dumps(
        {"email": sandbox.email, "password": sandbox.password, "product_id": INSTAGRAM}
    ).encode()
    parts = urlsplit(sandbox.base_url)
    head = b"POST /manager/api/order HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
    with socket.create_connection((str(parts.hostname), parts.port), timeout=10) as connection:
        connection.sendall(head % len(body) + body[:-1])
        connection.shutdown(socket.SHUT_WR)
        assert b"200 OK" not in connection.recv(1000)
    assert sandbox.charges() == []
    assert sandbox.count("order") == 0


def test_an_answer_is_not_held_back(sandbox: SandboxThread) -> None:
    parts = urlsplit(sandbox.base_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    seconds = []
    for _ in range(20):
        started = time.perf_counter()
        connection.request("POST", f"{parts.path}/api/balance", "{}")
        connection.getresponse().read()
        seconds.append(time.perf_counter() - started)
    connection.close()
    # Head and body are two packets; with Nagle's algorithm on, each answer takes 40 ms.
    assert sorted(seconds)[5] < 0.035


def test_a_reset_forgets_everything(sandbox: SandboxThread) -> None:
    sandbox.call("order", product_id=INSTAGRAM)
    sandbox.fault("stall", times=None)
    sandbox.rate_limit(limit=1)
    sandbox.product("Instagram", price="9.00")
    sandbox.options(password="other")
    sandbox.reset(balance="7.50")
    assert sandbox.state()["orders"] == []
    assert sandbox.faults() == []
    assert sandbox.product("Instagram")["price"] == "0.36"
    assert [sandbox.call("balance")[1]["balance"] for _ in range(3)] == ["7.50"] * 3
