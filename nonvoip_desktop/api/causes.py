"""Why nothing could be sent, in one word for the status bar and a sentence for the person."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import httpx

from nonvoip_desktop.errors import Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCES = {
    "dns": "The service's name could not be found.",
    "tls": "No secure connection to the service could be made.",
    "refused": "The service does not accept connections.",
    "timeout": "The service could not be reached in time.",
    "proxy": "The proxy did not let the request through.",
    "network": "The service cannot be reached.",
}


def unreachable(error: Exception, *, proxied: bool) -> Unreachable:
    """The error for a request that was not sent; ``proxied`` if a proxy stands in between."""
    cause = cause_of(error, proxied=proxied)
    return Unreachable(_SENTENCES[cause], cause=cause)


def cause_of(error: Exception, *, proxied: bool) -> str:
    """``dns``, ``tls``, ``refused``, ``timeout``, ``proxy`` or ``network``."""
    if isinstance(error, httpx.ProxyError):
        return "proxy"
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    causes = list(_chain(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "tls"
    if proxied and isinstance(error, httpx.ConnectError):
        # Only the proxy's name was looked up, and only its door was tried.
        return "proxy"
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "dns"
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return "refused"
    return "network"


def _chain(error: BaseException | None, depth: int = 0) -> Iterator[BaseException]:
    """The error, what it came from, and the members of groups among them."""
    if error is None or depth > 12:
        return
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _chain(member, depth + 1)
    yield from _chain(error.__cause__ or error.__context__, depth + 1)
