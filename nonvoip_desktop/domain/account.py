"""Whose data it is: everything stored belongs to one account."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

#: The service itself (guide, 'Base URL And Request Format').
SERVICE_URL = "https://nonvoipusnumber.com/manager"


@dataclass(frozen=True, slots=True)
class Account:
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
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def normalise_base_url(url: str) -> str:
    """The base URL without a trailing slash.

    Raises ``ValueError`` for anything but HTTPS, or plain HTTP to a loopback
    address (behaviour, 'Money' 10), and for URLs that carry a user, a query or
    a fragment.
    """
    parts = urlsplit(url.strip())
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ValueError("The address must start with https:// and name a host.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError("The address must not hold a user, a query or a fragment.")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ValueError("Plain http:// is accepted for this computer only; use https://.")
    return url.strip().rstrip("/")


def make_account(base_url: str, email: str) -> Account:
    """The account for what was typed; the email's case and blanks do not matter."""
    return Account(normalise_base_url(base_url), email.strip().lower())
