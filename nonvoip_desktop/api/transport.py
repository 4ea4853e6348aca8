"""HTTP by httpx: the one place where its exceptions become ours.

Imported late, as httpx takes a while: ``open_transport`` runs in a thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.cookiejar
import logging
import ssl
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore
from msgspec import Struct

from nonvoip_desktop.api.causes import unreachable
from nonvoip_desktop.domain.account import is_loopback
from nonvoip_desktop.errors import Unreachable

if TYPE_CHECKING:
    import httpcore

    from nonvoip_desktop.api.config import ClientConfig

log = logging.getLogger(__name__)

if "sniffio" not in sys.modules and find_spec("sniffio") is None:
    # httpcore asks for it with every request, and where it is missing Python looks through all
    # folders each time: a fifth of what a poll costs.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

#: What httpx would import, with all that belongs to it, when the first connection is made, in the
#: midst of somebody's loop.
_LATER = "anyio._backends._asyncio"

#: Nothing of the request reached the service. Every other failure leaves it open.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


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

    ``heard`` is told the HTTP status and the headers as soon as they are there,
    also when the body is lost later; ``http_status`` keeps the status.
    """

    heard: Callable[[int, httpx.Headers], None]
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
        self._proxied = _is_proxied(base_url, config)
        context = config.ssl_context or _ssl_context(base_url, config)
        self._reads = self._client(context, kept_alive=4)
        # A kept-alive connection that has gone stale loses the request's outcome.
        self._fresh = self._client(context, kept_alive=0)

    def _client(self, context: ssl.SSLContext, kept_alive: int) -> httpx.AsyncClient:
        config = self._config
        loopback = is_loopback(urlsplit(self._base_url).hostname)
        proxy = None
        if config.proxy is not None and not loopback and config.transport is None:
            secure = config.proxy.lower().startswith("https:")
            proxy = httpx.Proxy(config.proxy, ssl_context=context if secure else None)
        return httpx.AsyncClient(
            verify=context,
            proxy=proxy,
            transport=config.transport,
            trust_env=not loopback and config.proxy is None and not config.direct,
            follow_redirects=False,
            timeout=httpx.Timeout(
                connect=config.connect, read=config.read, write=config.write, pool=config.pool
            ),
            limits=httpx.Limits(
                max_connections=8, max_keepalive_connections=kept_alive, keepalive_expiry=20.0
            ),
            cookies=http.cookiejar.CookieJar(
                http.cookiejar.DefaultCookiePolicy(allowed_domains=[])
            ),
            headers={
                "User-Agent": config.user_agent,
                "Accept": "application/json",
                "Accept-Encoding": "gzip, deflate",
            },
        )

    async def post(self, path: str, body: bytes, *, fresh: bool, progress: Progress) -> HttpAnswer:
        """Send JSON to ``path`` below the base URL, over a new connection if ``fresh``.

        Raises ``Unreachable`` when nothing was sent, else ``AnswerLost``,
        ``TooLarge`` or ``BadEncoding``.
        """
        return await self._exchange(
            self._fresh if fresh else self._reads,
            progress,
            method="POST",
            url=self._base_url + path,
            content=body,
            headers={"Content-Type": "application/json"},
        )

    async def get(self, url: str, progress: Progress) -> HttpAnswer:
        """Fetch a document. Raises like ``post``."""
        return await self._exchange(self._fresh, progress, method="GET", url=url)

    async def aclose(self) -> None:
        """Close all connections."""
        try:
            await self._reads.aclose()
        finally:
            await self._fresh.aclose()

    async def _exchange(
        self, client: httpx.AsyncClient, progress: Progress, **request: Any
    ) -> HttpAnswer:
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
        try:
            async with client.stream(**request, extensions={"trace": trace}) as response:
                progress.sent = True
                progress.http_status = response.status_code
                progress.heard(response.status_code, response.headers)
                return await self._read(response)
        except asyncio.CancelledError:
            # httpcore forgets a connection whose handshake is cancelled.
            for stream in opened:
                with contextlib.suppress(Exception):
                    await stream.aclose()
            raise
        except _NOT_SENT as error:
            progress.sent = False
            raise unreachable(error, proxied=self._proxied) from None
        except httpx.ProxyError as error:
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

    async def _read(self, response: httpx.Response) -> HttpAnswer:
        most = self._config.largest_answer
        if "," in response.headers.get("content-encoding", ""):
            # Compressed twice: a few bytes could unfold to more than the memory holds.
            raise BadEncoding(response.status_code)
        announced = response.headers.get("content-length", "")
        if announced.isdigit() and len(announced) < 20 and int(announced) > most:
            raise TooLarge(response.status_code)
        parts: list[bytes] = []
        size = 0
        try:
            async for part in response.aiter_bytes():
                size += len(part)
                if size > most:
                    raise TooLarge(response.status_code)
                parts.append(part)
        except httpx.DecodingError:
            raise BadEncoding(response.status_code) from None
        media_type, _, _ = response.headers.get("content-type", "").partition(";")
        return HttpAnswer(response.status_code, media_type.strip().lower(), b"".join(parts))


def open_transport(base_url: str, config: ClientConfig) -> Transport:
    """A transport; what its making needs from disk is read now, so call this in a thread.

    Raises ``Unreachable`` when a proxy setting cannot be used.
    """
    # At INFO httpx logs full URLs, and httpcore headers at DEBUG.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    with contextlib.suppress(ImportError):  # Another release of httpx may have no use for it.
        import_module(_LATER)
    try:
        return Transport(base_url, config)
    except (ValueError, TypeError, ImportError, RuntimeError, httpx.InvalidURL) as error:
        # The text of the error may show the proxy's password.
        log.warning("The proxy setting cannot be used (%s)", type(error).__name__)
        raise Unreachable("The proxy setting cannot be used.", cause="proxy") from None


def _ssl_context(base_url: str, config: ClientConfig) -> ssl.SSLContext:
    if config.transport is not None or base_url.startswith("http://"):
        # Never used; it trusts nobody, and reads no certificates from disk.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _is_proxied(base_url: str, config: ClientConfig) -> bool:
    parts = urlsplit(base_url)
    if is_loopback(parts.hostname) or config.transport is not None:
        return False
    if config.proxy is not None:
        return True
    if config.direct:
        return False
    system = getproxies()
    named = parts.scheme in system or "all" in system
    return named and not proxy_bypass(parts.hostname or "")
