"""The request limit: headers on every answer, 429 past it, and every form of 'come back later'."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.helpers.sandbox import SandboxThread


@pytest.fixture
def client(sandbox: SandboxThread) -> httpx.Client:
    return httpx.Client(base_url=f"{sandbox.base_url}/api/", trust_env=False)


def ask(client: httpx.Client, sandbox: SandboxThread, endpoint: str = "balance") -> httpx.Response:
    with client:
        return client.post(endpoint, json={"email": sandbox.email, "password": sandbox.password})


def test_the_headers_are_on_every_answer(sandbox: SandboxThread) -> None:
    with httpx.Client(base_url=f"{sandbox.base_url}/api/", trust_env=False) as client:
        first = client.post("balance", json={})
        second = client.post("order", json={"email": sandbox.email, "password": sandbox.password})
    assert first.headers["x-ratelimit-limit"] == "120"
    assert first.headers["x-ratelimit-remaining"] == "119"
    assert second.headers["x-ratelimit-remaining"] == "118"
    assert 55 <= int(second.headers["x-ratelimit-reset"]) <= 60
    assert "retry-after" not in second.headers


def test_past_the_limit_nothing_is_done(sandbox: SandboxThread) -> None:
    sandbox.rate_limit(limit=2, window=60)
    statuses = [sandbox.call("order", product_id=10000086)[0] for _ in range(4)]
    assert statuses == [200, 200, 429, 429]
    assert len(sandbox.charges()) == 2
    assert sandbox.count("order", "limited") == 2


def test_the_window_starts_anew(sandbox: SandboxThread) -> None:
    sandbox.rate_limit(limit=1, window=0.2)
    assert sandbox.call("balance")[0] == 200
    deadline = time.monotonic() + 10
    while sandbox.call("balance")[0] == 429:
        assert time.monotonic() < deadline


@pytest.mark.parametrize(
    ("form", "expected"), [("7", "7"), ("0", "0"), ("seconds", None), ("missing", "")]
)
def test_a_forced_429_says_when_in_seconds(
    sandbox: SandboxThread, client: httpx.Client, form: str, expected: str | None
) -> None:
    sandbox.rate_limit(force=1, force_endpoint="balance", retry_after=form, window=60)
    answer = ask(client, sandbox)
    assert answer.status_code == 429
    assert answer.json()["status"] == "error"
    if expected is None:
        assert 50 <= int(answer.headers["retry-after"]) <= 60
    else:
        assert answer.headers.get("retry-after", "") == expected
    assert sandbox.call("balance")[0] == 200


def test_a_forced_429_says_when_as_a_date(sandbox: SandboxThread, client: httpx.Client) -> None:
    sandbox.rate_limit(force=-1, retry_after="date", reset_as="epoch", window=60)
    answer = ask(client, sandbox)
    left = parsedate_to_datetime(answer.headers["retry-after"]).timestamp() - time.time()
    assert 55 <= left <= 62
    assert 55 <= int(answer.headers["x-ratelimit-reset"]) - time.time() <= 61
    # For ever, and everywhere.
    assert {sandbox.call(name)[0] for name in ("balance", "getsms", "products")} == {429}


def test_a_forced_429_can_be_for_one_endpoint_only(sandbox: SandboxThread) -> None:
    sandbox.rate_limit(force=1, force_endpoint="order")
    assert sandbox.call("balance")[0] == 200
    assert sandbox.call("order", product_id=10000086)[0] == 429
    assert sandbox.call("order", product_id=10000086)[0] == 200


def test_the_headers_can_be_missing(sandbox: SandboxThread, client: httpx.Client) -> None:
    sandbox.rate_limit(headers=False)
    answer = ask(client, sandbox)
    assert not [name for name in answer.headers if name.startswith("x-ratelimit")]
