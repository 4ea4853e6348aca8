"""The system's keyring, in memory, for tests of the whole program."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError


class SystemKeyring(KeyringBackend):
    """The system's keyring, in memory: the app trusts backends by their names."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.refuses = False
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise PasswordSetError("not now")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


SystemKeyring.__module__, SystemKeyring.__qualname__ = "keyring.backends.SecretService", "Keyring"
