"""Which proxy is gone through, and what it is told."""

from __future__ import annotations

import base64
import sys

import pytest

from nonvoip_desktop.api import ClientConfig, Unreachable
from nonvoip_desktop.api.proxies import Proxy, proxy_for
from tests.unit.api.servers import http, saying, serving
from tests.unit.api.test_transport import connect

SERVICE = "https://api.service.example/manager"
ENVIRONMENT = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
elsewhere = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="asks the system's settings as well"
)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@elsewhere
@pytest.mark.parametrize(
    ("variables", "host"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://one.example:3128"}, "one.example"),
        ({"https_proxy": "one.example:3128"}, "one.example"),
        ({"ALL_PROXY": "http://all.example", "https_proxy": "http://one.example"}, "one.example"),
        ({"ALL_PROXY": "http://all.example"}, "all.example"),
        ({"HTTP_PROXY": "http://plain.example"}, None),
        ({"HTTPS_PROXY": ""}, None),
        ({"HTTPS_PROXY": "http://one.example", "NO_PROXY": "*"}, None),
        ({"HTTPS_PROXY": "http://one.example", "NO_PROXY": "x.org, service.example"}, None),
        ({"HTTPS_PROXY": "http://one.example", "no_proxy": ".service.example"}, None),
        ({"HTTPS_PROXY": "http://one.example", "NO_PROXY": "vice.example"}, "one.example"),
    ],
)
def test_the_environments_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], host: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = proxy_for(SERVICE, ClientConfig())
    assert (found and found.host) == host
    assert proxy_for("http://127.0.0.1:8000", ClientConfig()) is None
    assert proxy_for(SERVICE, ClientConfig(direct=True)) is None
    own = proxy_for(SERVICE, ClientConfig(proxy="https://own.example:8443"))
    assert own == Proxy("https", "own.example", 8443, None)


def test_a_login_is_read_from_the_address_and_not_shown() -> None:
    found = proxy_for(SERVICE, ClientConfig(proxy="http://me%40home:p%C3%A4ss%2F@proxy.example"))
    assert found is not None
    assert found.login == (b"me@home", "päss/".encode())
    assert "p" + "äss" not in f"{found!r} {found}"


async def test_the_login_goes_to_the_proxy_alone() -> None:
    async with serving(saying(http(b"", 407))) as proxy:
        address = f"http://me:secret@127.0.0.1:{proxy.port}"
        async with connect("https://service.example", proxy=address) as client:
            with pytest.raises(Unreachable) as caught:
                await client.balance()
    assert caught.value.cause == "proxy"
    head = proxy.heads[0]
    login = base64.b64encode(b"me:secret").decode()
    assert head.startswith("CONNECT service.example:443 HTTP/1.1\r\n")
    assert f"\r\nProxy-Authorization: Basic {login}\r\n" in head


@elsewhere
def test_what_asks_the_system_is_imported_only_where_there_is_something_to_ask(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "urllib.request", None)  # imports of it fail
    assert proxy_for(SERVICE, ClientConfig()) is None
    monkeypatch.setenv("HTTPS_PROXY", "http://one.example")
    with pytest.raises(ImportError):
        proxy_for(SERVICE, ClientConfig())
