"""What a proxy's address may be."""

from __future__ import annotations

from urllib.parse import urlsplit

from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.settings.setting import InvalidSetting


def check_proxy(value: str) -> None:
    """Raises ``InvalidSetting`` for anything but ``http://host:port`` or ``https://host:port``.

    A password in it would lie in the file of settings.
    """
    if not value:
        return
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        usable = usable and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or any(letter.isspace() or not letter.isprintable() for letter in value):
        raise InvalidSetting(
            QT_TRANSLATE_NOOP("Settings", "This must be an address such as {example}."),
            example="http://proxy.example:8080",
        )
    if "@" in parts.netloc:
        raise InvalidSetting(
            QT_TRANSLATE_NOOP("Settings", "The address must not hold a name or a password.")
        )
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise InvalidSetting(
            QT_TRANSLATE_NOOP("Settings", "The address must end after its host and port.")
        )
