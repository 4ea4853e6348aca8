"""HTTP on real sockets: what is sent, over which connections, and what its failures mean."""

from __future__ import annotations

import asyncio
import gzip
import logging
import ssl
import time
from pathlib import Path
from typing import Any

import pytest

from nonvoip_desktop import __version__
from nonvoip_desktop.api import (
    ApiError,
    ClientConfig,
    Credentials,
    NonVoipClient,
    NotTheService,
    OutcomeUnknown,
    Placed,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.sandbox_tls import make_certificate
from tests.unit.api.servers import closing, dripping, http, saying, serving, silent

PASSWORD = "correct-horse"
BALANCE = http(b'{"status":"success","balance":"50.00"}')
ORDER = http(b'{"status":"success","message":[{"order_id":1}]}')


def connect(base_url: str, **config: Any) -> NonVoipClient:
    return NonVoipClient(
        Credentials("user@example.com", PASSWORD),
        base_url=base_url,
        config=ClientConfig(repeat_pace=0.0, **config),
    )


async def test_what_a_request_looks_like() -> None:
    async with serving(saying(BALANCE)) as seen, connect(f"{seen.base_url}/manager/") as client:
        await client.balance()
    (head,) = seen.heads
    assert head.startswith("POST /manager/api/balance HTTP/1.1\r\n")
    assert f"User-Agent: nonvoip-desktop/{__version__}\r\n" in head
    assert "Content-Type: application/json\r\n" in head
    assert seen.bodies == [b'{"email":"user@example.com","password":"correct-horse"}']


async def test_save_url_sends_no_credentials() -> None:
    async with (
        serving(saying(http(b'{"status":"success"}'))) as seen,
        connect(seen.base_url) as client,
    ):
        await client.save_url("https://example.com/callback", 1234)
    assert seen.bodies == [b'{"url":"https://example.com/callback","userId":1234}']


async def test_reads_share_a_connection_and_spending_gets_a_fresh_one() -> None:
    async with serving(saying(BALANCE)) as seen, connect(seen.base_url) as client:
        for _ in range(3):
            await client.balance()
        assert seen.connections == 1
    async with serving(saying(ORDER)) as seen, connect(seen.base_url) as client:
        for _ in range(3):
            await client.order(product_id=1)
        assert seen.connections == 3


async def test_a_stale_connection_cannot_lose_an_order() -> None:
    """The kind of failure that findings saw on kept-alive connections."""

    async def once(writer: asyncio.StreamWriter) -> None:
        writer.write(ORDER)
        await writer.drain()
        writer.close()

    async with serving(once) as seen, connect(seen.base_url) as client:
        for _ in range(5):
            assert isinstance(await client.order(product_id=1), Placed)


async def test_redirects_are_not_followed_and_cookies_not_kept() -> None:
    async with serving(saying(BALANCE)) as elsewhere:
        moved = http(b"", 307, Location=f"{elsewhere.base_url}/api/balance")
        cookie = http(b'{"status":"success","balance":"1"}', Set_Cookie="session=1; Path=/")
        async with serving(saying(cookie, moved)) as seen, connect(seen.base_url) as client:
            await client.balance()
            with pytest.raises(NotTheService):
                await client.balance()
        assert elsewhere.heads == []
        assert "cookie" not in "".join(seen.heads).lower()


@pytest.mark.parametrize("announced", [True, False])
async def test_an_answer_that_is_too_large_is_not_read(announced: bool) -> None:
    big = b" " * 300_000 + b"{}"
    lines = {} if announced else {"Content_Length": "", "Transfer_Encoding": "chunked"}
    answer = http(big, **lines)
    if not announced:
        head, _, _ = http(b"").partition(b"Content-Length")
        chunk = b"%x\r\n%b\r\n0\r\n\r\n" % (len(big), big)
        answer = head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk
    async with (
        serving(saying(answer)) as seen,
        connect(seen.base_url, largest_answer=100_000) as client,
    ):
        with pytest.raises(UnexpectedAnswer, match="too large") as caught:
            await client.order(product_id=1)
    assert caught.value.may_have_had_effect
    assert len(seen.heads) == 1


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(gzip.compress(b"{}")), "gzip, gzip"),
        (b"this is not gzip at all", "gzip"),
        (gzip.compress(b" " * 20_000_000), "gzip"),
    ],
    ids=["twice", "broken", "bomb"],
)
async def test_hostile_compression(packed: bytes, encoding: str) -> None:
    async with (
        serving(saying(http(packed, Content_Encoding=encoding))) as seen,
        connect(seen.base_url) as client,
    ):
        with pytest.raises(UnexpectedAnswer):
            await client.balance()


async def test_compression_is_understood() -> None:
    packed = gzip.compress(b'{"status":"success","balance":"50.00"}')
    async with (
        serving(saying(http(packed, Content_Encoding="gzip"))) as seen,
        connect(seen.base_url) as client,
    ):
        assert await client.balance() == 50


@pytest.mark.parametrize("answer", [closing, silent, dripping, saying(b"garbage\r\n\r\n")])
async def test_an_order_whose_answer_is_lost_was_sent_once(answer: Any) -> None:
    began = time.monotonic()
    async with (
        serving(answer) as seen,
        connect(seen.base_url, read=0.2, total=0.4) as client,
    ):
        with pytest.raises(OutcomeUnknown) as caught:
            await client.order(product_id=1)
        assert len(seen.heads) == 1
    assert caught.value.may_have_had_effect
    assert time.monotonic() - began < 10


async def test_a_429_counts_as_soon_as_its_headers_are_there() -> None:
    cut = http(b"{}", 429, Retry_After="7", Content_Length="99")

    async def half(writer: asyncio.StreamWriter) -> None:
        writer.write(cut)
        await writer.drain()
        writer.close()

    async with serving(half) as seen, connect(seen.base_url) as client:
        with pytest.raises(RateLimited) as caught:
            await client.order(product_id=1)
        assert 6 < client.budget.paused_for <= 7
    assert not caught.value.may_have_had_effect


async def test_a_drip_never_outlasts_the_whole_time() -> None:
    """Every single read is in time, so only the deadline over all of them ends it."""
    async with serving(dripping) as seen, connect(seen.base_url, read=5, total=0.2) as client:
        with pytest.raises(OutcomeUnknown, match="in time"):
            await client.balance()


async def test_a_door_that_is_closed() -> None:
    async with serving(silent) as seen:
        pass
    async with connect(seen.base_url) as client:
        with pytest.raises(Unreachable) as caught:
            await client.order(product_id=1)
    assert caught.value.cause == "refused"


# TLS


def secure_server(pem: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


@pytest.mark.parametrize("wrong", ["untrusted", "expired", "other host"])
async def test_a_bad_certificate_is_refused_before_anything_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    host = "elsewhere.example" if wrong == "other host" else "127.0.0.1"
    pem = make_certificate(tmp_path / "server.pem", host=host, expired=wrong == "expired")
    if wrong != "untrusted":
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    async with (
        serving(saying(ORDER), secure_server(pem)) as seen,
        connect(f"https://127.0.0.1:{seen.port}") as client,
    ):
        with pytest.raises(Unreachable) as caught:
            await client.order(product_id=1)
    assert caught.value.cause == "tls"
    assert seen.heads == []


async def test_the_systems_own_certificates_are_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = make_certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    async with (
        serving(saying(BALANCE), secure_server(pem)) as seen,
        connect(f"https://127.0.0.1:{seen.port}") as client,
    ):
        assert await client.balance() == 50


async def test_before_the_handshake_nothing_was_sent() -> None:
    """A server that accepts and is silent: the deadline and a cancellation know it."""
    async with (
        serving(silent) as seen,
        connect(f"https://127.0.0.1:{seen.port}", total=0.2) as client,
    ):
        with pytest.raises(Unreachable) as caught:
            await client.order(product_id=1)
        assert caught.value.cause == "timeout"
        async with connect(f"https://127.0.0.1:{seen.port}") as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.order(product_id=1)
        async with connect(f"https://127.0.0.1:{seen.port}", connect=0.1) as client:
            with pytest.raises(Unreachable) as caught:
                await client.order(product_id=1)
            assert caught.value.cause == "timeout"


# Addresses and proxies


@pytest.mark.parametrize(
    "address", ["http://service.example", "ftp://127.0.0.1", "https://me:pw@service.example", "x"]
)
def test_addresses_that_are_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"address|http"):
        connect(address)


async def test_a_name_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*_: Any, **__: Any) -> Any:
        import socket

        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)
    async with connect("https://service.example") as client:
        with pytest.raises(Unreachable) as caught:
            await client.balance()
    assert caught.value.cause == "dns"


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY", None])
@pytest.mark.parametrize("answer", ["407", "200 and silence"])
async def test_a_proxy_stands_in_between(
    monkeypatch: pytest.MonkeyPatch, variable: str | None, answer: str
) -> None:
    async def half_open(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.Event().wait()

    refusing = saying(http(b"", 407))
    async with serving(refusing if answer == "407" else half_open) as seen:
        if variable is not None:
            monkeypatch.setenv(variable, seen.base_url)
        proxy = None if variable else seen.base_url
        async with connect("https://service.example", proxy=proxy, total=0.3) as client:
            with pytest.raises(Unreachable) as caught:
                await client.order(product_id=1)
    assert seen.heads[0].startswith("CONNECT service.example:443 ")
    assert PASSWORD.encode() not in b"".join(seen.bodies)
    assert caught.value.cause == ("proxy" if answer == "407" else "timeout")


async def test_a_proxy_that_is_not_there() -> None:
    async with serving(silent) as seen:
        pass
    async with connect("https://service.example", proxy=seen.base_url) as client:
        with pytest.raises(Unreachable) as caught:
            await client.balance()
    assert caught.value.cause == "proxy"


async def test_loopback_bypasses_every_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(saying(http(b"", 407))) as proxy, serving(saying(BALANCE)) as seen:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.base_url)
        async with connect(seen.base_url) as client:
            assert await client.balance() == 50
        async with connect(seen.base_url, proxy=proxy.base_url) as client:
            assert await client.balance() == 50
        assert proxy.heads == []


@pytest.mark.parametrize("proxy", ["nonsense", "ftp://proxy.example", "socks5://127.0.0.1:1080"])
async def test_a_proxy_setting_that_cannot_be_used(proxy: str) -> None:
    async with connect("https://service.example", proxy=proxy) as client:
        with pytest.raises(Unreachable) as caught:
            await client.order(product_id=1)
    assert caught.value.cause == "proxy"


# Logs


async def test_logs_hold_neither_addresses_of_requests_nor_secrets(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = b'{"status":"error","message":"Wrong password correct-horse"}'
    answers = saying(http(b"<html>correct-horse"), http(echo, 500), http(echo), closing_answer())
    async with serving(answers) as seen, connect(seen.base_url) as client:
        for _ in range(4):
            with pytest.raises(ApiError) as caught:
                await client.order(product_id=1)
            shown = f"{caught.value!r} {caught.value} {getattr(caught.value, 'detail', '')}"
            assert PASSWORD not in shown
    assert len(seen.heads) == 4
    assert PASSWORD not in caplog.text
    assert "httpx" not in {record.name for record in caplog.records}
    assert not any(record.name.startswith("httpcore") for record in caplog.records)


def closing_answer() -> bytes:
    """Half an answer that echoes the request, and then nothing more."""
    return http(b'{"password":"correct-horse"}')[:-5] + b"zzzzz"
