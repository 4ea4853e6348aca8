"""HTTP by httpcore: the one place where its exceptions become ours.

httpx, which is built on it, adds what a browser has: cookies, redirects, forms, logins. None of
that is wanted here, and it takes 2.4 MiB with all that it imports. Imported late, as httpcore
takes a while, too: ``open_transport`` runs in a thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import sys
import zlib
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote, urlsplit

import httpcore
import truststore
from msgspec import Struct

from nonvoip_desktop.api.causes import unreachable
from nonvoip_desktop.api.config import ClientConfig
from nonvoip_desktop.api.proxies import Proxy, proxy_for
from nonvoip_desktop.api.unpacking import ENCODINGS, unpacking
from nonvoip_desktop.errors import Unreachable

log = logging.getLogger(__name__)

if "sniffio" not in sys.modules and find_spec("sniffio") is None:
    # httpcore asks for it with every request, and where it is missing Python looks through all
    # folders each time: a fifth of what a poll costs.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

#: What httpcore would import, with all that belongs to it, when the first connection is made, in
#: the midst of somebody's loop.
_LATER = "anyio._backends._asyncio"

#: Nothing of the request reached the service. Every other failure leaves it open.
_NOT_SENT = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.UnsupportedProtocol,
)
#: Connections at most, and the seconds that an idle one is kept.
_MOST = 8
_KEPT = 20.0
#: What a path or a query may hold as it is; what is written with per cent stays so.
_AS_IT_IS = "%/?:@!$&'()*+,;=~"


class AnswerLost(Exception):
    """The request was sent, or may have been, and no whole answer came."""


class TooLarge(Exception):
    """The answer is larger than any of the service's; the rest of it was not read."""

    def __init__(self, http_status: int) -> None:
        super().__init__(http_status)
        self.http_status = http_status


class BadEncoding(Exception):
    """The answer's compression is broken or of a kind that was not asked for."""

    def __init__(self, http_status: int) -> None:
        super().__init__(http_status)
        self.http_status = http_status


class Progress(Struct):
    """How far an attempt has come. ``sent``: bytes of it may have left this computer.

    ``heard`` is told the HTTP status and the headers, their names in lower case, as soon as they
    are there, also when the body is lost later; ``http_status`` keeps the status.
    """

    heard: Callable[[int, Mapping[str, str]], None]
    sent: bool = False
    http_status: int | None = None


class HttpAnswer(Struct, frozen=True):
    """An answer with its whole body; its media type in lower case, empty if none was given."""

    http_status: int
    content_type: str
    body: bytes


class Transport:
    """Two pools of connections to one service, both without redirects and cookies."""

    def __init__(self, base_url: str, config: ClientConfig) -> None:
        self._config = config
        self._base_url = base_url
        self._closed = False
        proxy = proxy_for(base_url, config)
        self._proxied = proxy is not None
        context = config.ssl_context or _ssl_context(base_url, config)
        self._reads = self._pool(context, proxy, kept_alive=4)
        # A kept-alive connection that has gone stale loses the request's outcome.
        self._fresh = self._pool(context, proxy, kept_alive=0)

    def _pool(
        self, context: ssl.SSLContext, proxy: Proxy | None, kept_alive: int
    ) -> httpcore.AsyncConnectionPool:
        if self._config.transport is not None:
            return self._config.transport
        if proxy is None:
            return httpcore.AsyncConnectionPool(
                ssl_context=context,
                max_connections=_MOST,
                max_keepalive_connections=kept_alive,
                keepalive_expiry=_KEPT,
            )
        return httpcore.AsyncHTTPProxy(
            httpcore.URL(scheme=proxy.scheme, host=_host(proxy.host), port=proxy.port, target="/"),
            proxy_auth=proxy.login,
            ssl_context=context,
            proxy_ssl_context=context if proxy.scheme == "https" else None,
            max_connections=_MOST,
            max_keepalive_connections=kept_alive,
            keepalive_expiry=_KEPT,
        )

    async def post(self, path: str, body: bytes, *, fresh: bool, progress: Progress) -> HttpAnswer:
        """Send JSON to ``path`` below the base URL, over a new connection if ``fresh``.

        Raises ``Unreachable`` when nothing was sent, else ``AnswerLost``,
        ``TooLarge`` or ``BadEncoding``.
        """
        pool = self._fresh if fresh else self._reads
        return await self._exchange(pool, progress, "POST", self._base_url + path, body)

    async def get(self, url: str, progress: Progress) -> HttpAnswer:
        """Fetch a document. Raises like ``post``."""
        return await self._exchange(self._fresh, progress, "GET", url, None)

    async def aclose(self) -> None:
        """Close all connections."""
        self._closed = True
        try:
            await self._reads.aclose()
        finally:
            await self._fresh.aclose()

    async def _exchange(
        self,
        pool: httpcore.AsyncConnectionPool,
        progress: Progress,
        method: str,
        url: str,
        body: bytes | None,
    ) -> HttpAnswer:
        if self._closed:
            raise Unreachable("The client is closed.")
        try:
            place = _url(url)
        except ValueError as error:
            raise unreachable(error, proxied=self._proxied) from None
        opened: list[httpcore.AsyncNetworkStream] = []

        async def trace(event: str, info: dict[str, Any]) -> None:
            # To a proxy, CONNECT goes first; the request itself follows it.
            if event.endswith("send_request_headers.started"):
                method = getattr(info.get("request"), "method", b"")
                progress.sent = progress.sent or method != b"CONNECT"
            elif event.endswith("connect_tcp.complete"):
                opened.append(info["return_value"])

        # A transport from outside tells nothing of its steps.
        progress.sent = self._config.transport is not None
        extensions = {"timeout": self._time_limits(), "trace": trace}
        headers = self._headers(place, body)
        try:
            async with pool.stream(
                method, place, headers=headers, content=body, extensions=extensions
            ) as response:
                progress.sent = True
                progress.http_status = response.status
                told = _told(response)
                progress.heard(response.status, told)
                return await self._read(response, told)
        except asyncio.CancelledError:
            # httpcore forgets a connection whose handshake is cancelled.
            for stream in opened:
                with contextlib.suppress(Exception):
                    await stream.aclose()
            raise
        except _NOT_SENT as error:
            progress.sent = False
            raise unreachable(error, proxied=self._proxied) from None
        except httpcore.ProxyError as error:
            if progress.sent:
                raise AnswerLost from None
            raise unreachable(error, proxied=True) from None
        except (TooLarge, BadEncoding):
            raise
        except Exception as error:  # noqa: BLE001
            # Whatever it was, it came after the decision to send: the outcome is open.
            log.debug("An answer was lost: %s", type(error).__name__)
            progress.sent = True
            raise AnswerLost from None

    def _time_limits(self) -> dict[str, float]:
        config = self._config
        return {
            "connect": config.connect,
            "read": config.read,
            "write": config.write,
            "pool": config.pool,
        }

    def _headers(self, place: httpcore.URL, body: bytes | None) -> list[tuple[bytes, bytes]]:
        host = b"[%b]" % place.host if b":" in place.host else place.host
        if place.port is not None:
            host = b"%b:%d" % (host, place.port)
        headers = [
            (b"Host", host),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", ENCODINGS.encode()),
            (b"Connection", b"keep-alive"),
            (b"User-Agent", self._config.user_agent.encode()),
        ]
        if body is not None:
            headers.append((b"Content-Type", b"application/json"))
        return headers

    async def _read(self, response: httpcore.Response, told: Mapping[str, str]) -> HttpAnswer:
        most = self._config.largest_answer
        encoding = told.get("content-encoding", "")
        if "," in encoding:
            # Compressed twice: a few bytes could unfold to more than the memory holds.
            raise BadEncoding(response.status)
        announced = told.get("content-length", "")
        if announced.isdigit() and len(announced) < 20 and int(announced) > most:
            raise TooLarge(response.status)
        body = unpacking(encoding)
        parts: list[bytes] = []
        size = 0
        try:
            async for packed in response.aiter_stream():
                part = body.feed(packed, most + 1 - size)
                size += len(part)
                if size > most:
                    raise TooLarge(response.status)
                parts.append(part)
            parts.append(body.end())
        except zlib.error:
            raise BadEncoding(response.status) from None
        media_type, _, _ = told.get("content-type", "").partition(";")
        return HttpAnswer(response.status, media_type.strip().lower(), b"".join(parts))


def open_transport(base_url: str, config: ClientConfig) -> Transport:
    """A transport; what its making needs from disk is read now, so call this in a thread.

    Raises ``Unreachable`` when a proxy setting cannot be used.
    """
    # It logs headers at DEBUG.
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    with contextlib.suppress(ImportError):  # Another release of httpcore may have no use for it.
        import_module(_LATER)
    try:
        return Transport(base_url, config)
    except (ValueError, TypeError, ImportError, RuntimeError) as error:
        # The text of the error may show the proxy's password.
        log.warning("The proxy setting cannot be used (%s)", type(error).__name__)
        raise Unreachable("The proxy setting cannot be used.", cause="proxy") from None


def _ssl_context(base_url: str, config: ClientConfig) -> ssl.SSLContext:
    if config.transport is not None or base_url.startswith("http://"):
        # Never used; it trusts nobody, and reads no certificates from disk.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _told(response: httpcore.Response) -> dict[str, str]:
    """The headers by their names in lower case; what is there twice, in one line."""
    told: dict[str, str] = {}
    for raw_name, raw_value in response.headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        told[name] = f"{told[name]}, {value}" if name in told else value
    return told


def _url(address: str) -> httpcore.URL:
    """An address as it goes over the wire. Raises ``ValueError`` for a host that cannot."""
    parts = urlsplit(address)
    target = quote(parts.path or "/", safe=_AS_IT_IS)
    if parts.query:
        target += "?" + quote(parts.query, safe=_AS_IT_IS)
    return httpcore.URL(
        scheme=parts.scheme, host=_host(parts.hostname or ""), port=parts.port, target=target
    )


def _host(name: str) -> str:
    """A host's name, also in other scripts, as name servers know it. Raises ``ValueError``."""
    if name.isascii():
        return name
    import idna  # seldom needed, and large

    return idna.encode(name).decode()
