"""Whose data it is: everything stored belongs to one account."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from msgspec import Struct

from nonvoip_desktop.language import translate

#: The service itself (guide, 'Base URL And Request Format').
SERVICE_URL = "https://nonvoipusnumber.com/manager"

_USUAL_PORT = {"https": 443, "http": 80}


class Account(Struct, frozen=True):
    """An email at a service. The password is never part of it."""

    base_url: str
    email: str

    @property
    def key(self) -> str:
        """A text that names the account in the keyring and in settings."""
        return f"{self.email} @ {self.base_url}"


def is_loopback(host: str | None) -> bool:
    """Whether ``host`` can only mean this computer."""
    if host is None:
        return False
    if host in ("localhost", "127.0.0.1"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def normalise_base_url(url: str) -> str:
    """The base URL in one spelling: without a trailing slash, the host in lower case.

    Raises ``ValueError`` for anything but HTTPS, or plain HTTP to a loopback
    address (behaviour, 'Money' 10), and for URLs that carry a user, a query or
    a fragment.
    """
    url = url.strip()
    if any(char.isspace() or not char.isprintable() or char == "\\" for char in url):
        raise ValueError(
            translate("Account", "The address must not hold blanks or control characters.")
        )
    parts = urlsplit(url)
    if parts.scheme not in _USUAL_PORT or not parts.hostname:
        raise ValueError(
            translate("Account", "The address must start with https:// and name a host.")
        )
    if "@" in parts.netloc or "?" in url or "#" in url:
        raise ValueError(
            translate("Account", "The address must not hold a user, a query or a fragment.")
        )
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ValueError(
            translate("Account", "Plain http:// is accepted for this computer only; use https://.")
        )
    try:
        port = parts.port
    except ValueError:
        raise ValueError(translate("Account", "The port in the address is not valid.")) from None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is not None and port != _USUAL_PORT[parts.scheme]:
        host = f"{host}:{port}"
    return f"{parts.scheme}://{host}{parts.path.rstrip('/')}"


def make_account(base_url: str, email: str) -> Account:
    """The account for what was typed; the email's case and blanks do not matter."""
    return Account(normalise_base_url(base_url), email.strip().lower())
