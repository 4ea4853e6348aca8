"""Email and password, held so that nothing shows the password by accident."""

from __future__ import annotations

from typing import NoReturn


class Credentials:
    """Who asks (guide, 'Base URL And Request Format'). The password is in no ``repr``.

    Raises ``ValueError`` when one of them is empty or cannot be written as UTF-8.
    """

    __slots__ = ("_email", "_password")

    def __init__(self, email: str, password: str) -> None:
        if not email.strip() or not password:
            raise ValueError("An email and a password are needed.")
        try:
            f"{email}{password}".encode()
        except UnicodeEncodeError:
            # Without the original error: its text shows what could not be encoded.
            raise ValueError("The email or the password holds a broken character.") from None
        self._email = email.strip()
        self._password = password

    @property
    def email(self) -> str:
        """The email, without blanks around it."""
        return self._email

    def reveal(self) -> str:
        """The password. For the body of a request, and for nothing else."""
        return self._password

    def __repr__(self) -> str:
        return f"Credentials(email={self._email!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Credentials):
            return NotImplemented
        return (self._email, self._password) == (other._email, other._password)

    def __hash__(self) -> int:
        return hash((self._email, self._password))

    def __reduce__(self) -> NoReturn:
        raise TypeError("Credentials are not written down.")
