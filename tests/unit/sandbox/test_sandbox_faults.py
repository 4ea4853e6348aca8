"""Each fault, as a real HTTP client sees it, and whether the service did its work."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.helpers.sandbox import SandboxThread
from tests.helpers.sandbox_tls import make_certificate

INSTAGRAM = 10000086


async def place(sandbox: SandboxThread, read: float = 10.0) -> httpx.Response:
    """Order with a client that keeps nothing alive and follows nothing."""
    body = {"email": sandbox.email, "password": sandbox.password, "product_id": INSTAGRAM}
    async with httpx.AsyncClient(trust_env=False, timeout=httpx.Timeout(10, read=read)) as client:
        return await client.post(f"{sandbox.base_url}/api/order", json=body)


def bought(sandbox: SandboxThread) -> int:
    return len(sandbox.charges("order"))


@pytest.mark.parametrize(
    ("kind", "raised", "charges"),
    [
        ("refuse", httpx.ConnectError, 0),
        ("close_unread", (httpx.ReadError, httpx.RemoteProtocolError, httpx.WriteError), 0),
        ("reset_before", (httpx.ReadError, httpx.RemoteProtocolError), 0),
        ("reset_after", (httpx.ReadError, httpx.RemoteProtocolError), 1),
        ("stall", httpx.ReadTimeout, 1),
        ("truncated", httpx.RemoteProtocolError, 1),
    ],
)
async def test_faults_without_an_answer(
    sandbox: SandboxThread, kind: str, raised: Any, charges: int
) -> None:
    sandbox.fault(kind, "*" if kind in ("refuse", "close_unread") else "order")
    with pytest.raises(raised):
        await place(sandbox, read=0.2 if kind == "stall" else 10.0)
    sandbox.clear_faults()
    assert bought(sandbox) == charges
    # It struck once; the service is well again.
    assert (await place(sandbox)).json()["status"] == "success"
    assert bought(sandbox) == charges + 1


@pytest.mark.parametrize(
    ("kind", "status", "content_type", "charges"),
    [
        ("html_200", 200, "text/html", 0),
        ("html_502", 502, "text/html", 0),
        ("redirect", 302, "text/html", 0),
        ("error_500_after", 500, "application/json", 1),
        ("status_500_before", 500, "application/json", 0),
        ("wrong_types", 200, "application/json", 1),
        ("empty", 200, "application/json", 1),
        ("not_json", 200, "application/json", 1),
    ],
)
async def test_faults_with_an_answer(
    sandbox: SandboxThread, kind: str, status: int, content_type: str, charges: int
) -> None:
    sandbox.fault(kind, "order")
    answer = await place(sandbox)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith(content_type)
    assert bought(sandbox) == charges
    if kind == "redirect":
        assert answer.headers["location"].startswith("https://")
    if kind == "empty":
        assert answer.content == b""
    if kind == "not_json":
        with pytest.raises(json.JSONDecodeError):
            answer.json()
    if kind == "wrong_types":
        assert answer.json()["message"] == 42
    assert sandbox.requests("order")[-1]["fault"] == kind
    assert sandbox.requests("order")[-1]["http_status"] == status


async def test_a_drip_never_times_out_by_itself(sandbox: SandboxThread) -> None:
    sandbox.fault("drip", "order", seconds=0.02)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await place(sandbox, read=5.0)
    assert bought(sandbox) == 1


async def test_an_oversized_answer_is_more_than_16_mib(sandbox: SandboxThread) -> None:
    sandbox.fault("oversized", "order")
    answer = await place(sandbox)
    assert len(answer.content) > 16 * 1024 * 1024
    assert answer.json()["status"] == "success"
    assert bought(sandbox) == 1


async def test_any_status_with_any_text_or_with_the_true_answer(sandbox: SandboxThread) -> None:
    sandbox.fault("status", "order", code=418, text="short and stout", content_type="text/plain")
    answer = await place(sandbox)
    assert (answer.status_code, answer.text) == (418, "short and stout")
    sandbox.fault("status", "order", code=503)
    answer = await place(sandbox)
    assert (answer.status_code, answer.json()["status"]) == (503, "error")
    assert bought(sandbox) == 0
    sandbox.fault("status", "order", code=409, work=True)
    answer = await place(sandbox)
    assert (answer.status_code, answer.json()["status"]) == (409, "success")
    assert bought(sandbox) == 1


async def test_whether_the_work_is_done_can_be_chosen(sandbox: SandboxThread) -> None:
    sandbox.fault("html_502", "order", work=True)
    assert (await place(sandbox)).status_code == 502
    assert bought(sandbox) == 1
    sandbox.fault("truncated", "order", work=False)
    with pytest.raises(httpx.RemoteProtocolError):
        await place(sandbox)
    assert bought(sandbox) == 1


def test_a_fault_strikes_its_endpoint_as_often_as_told(sandbox: SandboxThread) -> None:
    sandbox.fault("status_500_before", "balance", times=2)
    sandbox.fault("status_500_before", "getsms", times=None)
    assert [sandbox.call("balance")[0] for _ in range(3)] == [500, 500, 200]
    assert [sandbox.call("getsms")[0] for _ in range(3)] == [500, 500, 500]
    assert [fault["endpoint"] for fault in sandbox.faults()] == ["getsms"]
    sandbox.clear_faults()
    assert sandbox.faults() == []
    assert sandbox.call("getsms")[0] == 200


async def test_a_refusal_can_end_by_itself(sandbox: SandboxThread) -> None:
    sandbox.fault("refuse", seconds=0.3)
    started = time.monotonic()
    with pytest.raises(httpx.ConnectError):
        await place(sandbox)
    while time.monotonic() - started < 10:
        try:
            answer = await place(sandbox)
            break
        except httpx.ConnectError:
            await asyncio.sleep(0.02)
    assert answer.json()["status"] == "success"
    assert sandbox.faults() == []


async def test_a_refusal_ends_connections_that_were_kept_alive(sandbox: SandboxThread) -> None:
    url = f"{sandbox.base_url}/api/balance"
    async with httpx.AsyncClient(trust_env=False) as client:
        await client.post(url, json={})
        sandbox.fault("refuse")
        with pytest.raises((httpx.ConnectError, httpx.ReadError, httpx.RemoteProtocolError)):
            await client.post(url, json={})
        with pytest.raises(httpx.ConnectError):
            await client.post(url, json={})


def test_a_fault_that_nobody_knows_is_refused(sandbox: SandboxThread) -> None:
    with pytest.raises(AssertionError, match="unknown fault"):
        sandbox.fault("meteor")


async def test_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    pem = make_certificate(tmp_path / "sandbox.pem")
    with SandboxThread(tls=pem) as sandbox:
        assert sandbox.base_url.startswith("https://")
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await place(sandbox)
        assert sandbox.count("order") == 0
