"""A keyring that knows a password for everybody, so that a stored account stays signed in."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class AnyPassword(KeyringBackend):
    """Keeps nothing. ``PYTHON_KEYRING_BACKEND`` can name it for another process."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return "secret" if "callback" not in username else None

    def set_password(self, service: str, username: str, password: str) -> None:
        pass

    def delete_password(self, service: str, username: str) -> None:
        pass


# The program trusts backends by their names.
AnyPassword.__module__, AnyPassword.__qualname__ = "keyring.backends.SecretService", "Keyring"
