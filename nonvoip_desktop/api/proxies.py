"""Which proxy the way to the service goes through: the person's own, the system's, or none."""

from __future__ import annotations

import os
import sys
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from nonvoip_desktop.api.config import ClientConfig
from nonvoip_desktop.domain.account import is_loopback


class Proxy(Struct, frozen=True):
    """A proxy that speaks HTTP, itself by TLS if ``scheme`` is ``https``."""

    scheme: str
    host: str
    port: int | None
    #: User and password, where its address names them. Not shown.
    login: tuple[bytes, bytes] | None

    def __repr__(self) -> str:
        return f"Proxy({self.scheme}://{self.host}:{self.port})"


def proxy_for(base_url: str, config: ClientConfig) -> Proxy | None:
    """The proxy on the way to this address. Raises ``ValueError`` if it is none that is known."""
    parts = urlsplit(base_url)
    if is_loopback(parts.hostname) or config.transport is not None:
        return None
    address = config.proxy
    if address is None:
        address = None if config.direct else _system_proxy(parts.scheme, parts.netloc)
    return None if address is None else _read(address)


def _read(address: str) -> Proxy:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("a proxy is named by http:// or https:// and a host")
    login = None
    if parts.username or parts.password:
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        login = user.encode(), password.encode()
    return Proxy(parts.scheme, parts.hostname, parts.port, login)


def _system_proxy(scheme: str, place: str) -> str | None:
    """What the system names for this scheme, unless it lets this ``host:port`` out."""
    if sys.platform not in ("win32", "darwin") and not _is_named_by_environment():
        return None
    # Late: it brings a whole client for HTTP, FTP and files, 1.3 MiB.
    from urllib.request import getproxies, proxy_bypass

    named = getproxies()
    address = named.get(scheme) or named.get("all")
    if not address or proxy_bypass(place):
        return None
    return address if "://" in address else f"http://{address}"


def _is_named_by_environment() -> bool:
    return any(value and name.lower().endswith("_proxy") for name, value in os.environ.items())
