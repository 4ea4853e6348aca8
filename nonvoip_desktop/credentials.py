"""Where passwords and callback tokens are kept: the system's keyring, or memory alone."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from nonvoip_desktop.errors import CredentialsUnavailable
from nonvoip_desktop.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.domain.account import Account

T = TypeVar("T")

#: The name under which the system's own keyring program lists the entries.
SERVICE_NAME = "NonVoip Desktop"
#: Seconds that the system may take; it can ask the person to unlock the keyring.
DEADLINE = 60.0

#: The backends that keep a secret as the system does, and how to call them. Any
#: other one (plain files, nothing at all, unknown plug-ins) is refused.
REAL_BACKENDS = {
    "keyring.backends.SecretService.Keyring": QT_TRANSLATE_NOOP(
        "Keyring", "the system keyring (Secret Service)"
    ),
    "keyring.backends.libsecret.Keyring": QT_TRANSLATE_NOOP(
        "Keyring", "the system keyring (Secret Service)"
    ),
    "keyring.backends.kwallet.DBusKeyring": QT_TRANSLATE_NOOP("Keyring", "KDE Wallet"),
    "keyring.backends.kwallet.DBusKeyringKWallet4": QT_TRANSLATE_NOOP("Keyring", "KDE Wallet"),
    "keyring.backends.Windows.WinVaultKeyring": QT_TRANSLATE_NOOP(
        "Keyring", "the Windows Credential Manager"
    ),
    "keyring.backends.macOS.Keyring": QT_TRANSLATE_NOOP("Keyring", "the macOS keychain"),
}
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_NONE_THERE = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")

_NO_KEYRING = QT_TRANSLATE_NOOP("Keyring", "This system has no keyring service running.")
_LOCKED = QT_TRANSLATE_NOOP("Keyring", "The system keyring is locked. Unlock it and try again.")
_DISMISSED = QT_TRANSLATE_NOOP(
    "Keyring", "The system keyring was not unlocked, so nothing could be read or kept there."
)
_WORDS = {
    "NoKeyringError": _NO_KEYRING,
    "KeyringLocked": _LOCKED,
    "LockedException": _LOCKED,
    "InitError": _DISMISSED,
    "PromptDismissedException": _DISMISSED,
    "SecretServiceNotAvailableException": _NO_KEYRING,
    "PasswordSetError": QT_TRANSLATE_NOOP(
        "Keyring", "The system keyring refused to keep the password."
    ),
    "PasswordDeleteError": QT_TRANSLATE_NOOP(
        "Keyring", "The system keyring refused to forget the password."
    ),
}

_NOT_KEPT = {
    "password": QT_TRANSLATE_NOOP(
        "Keyring", "The system keyring took the password and did not keep it."
    ),
    "token": QT_TRANSLATE_NOOP("Keyring", "The system keyring took the token and did not keep it."),
}
_NOT_GONE = {
    "password": QT_TRANSLATE_NOOP("Keyring", "The system keyring still holds the password."),
    "token": QT_TRANSLATE_NOOP("Keyring", "The system keyring still holds the token."),
}


def _system_backend() -> object:
    # Late and never in the window's thread: the import alone takes 60 ms, and
    # finding the backend talks to the session bus.
    import keyring

    return keyring.get_keyring()


class KeyringCredentials:
    """Satisfies ``core.ports.Credentials`` with the keyring of the system.

    Every call happens in a thread of its own, since the system can block it on a
    prompt. A caller that is cancelled, or whose deadline passes, waits no longer;
    what the thread brings then is dropped.
    """

    def __init__(
        self, *, find_backend: Callable[[], object] = _system_backend, deadline: float = DEADLINE
    ) -> None:
        self._find_backend = find_backend
        self._deadline = deadline
        self._turn = asyncio.Lock()

    async def describe(self) -> str:
        """The name of the system's keyring, to be shown."""
        return await self._in_thread(
            lambda: translate("Keyring", REAL_BACKENDS[_name(self._backend())])
        )

    async def load(self, account: Account) -> str | None:
        """The password, ``None`` if there is none."""
        return await self._in_thread(lambda: _read(self._backend(), account.key))

    async def save(self, account: Account, password: str) -> None:
        """Keep the password, and make sure that it was kept by reading it back."""
        await self._in_thread(lambda: _write(self._backend(), account.key, password, "password"))

    async def forget(self, account: Account) -> None:
        """Remove the password; it is no error if there is none."""
        await self._in_thread(lambda: _remove(self._backend(), account.key, "password"))

    async def load_token(self, account: Account) -> str | None:
        """The secret part of the callback address, ``None`` if there is none."""
        return await self._in_thread(lambda: _read(self._backend(), _token_key(account)))

    async def save_token(self, account: Account, token: str) -> None:
        """Keep the token in an entry of its own, and make sure that it was kept."""
        key = _token_key(account)
        await self._in_thread(lambda: _write(self._backend(), key, token, "token"))

    async def forget_token(self, account: Account) -> None:
        """Remove the token; it is no error if there is none."""
        key = _token_key(account)
        await self._in_thread(lambda: _remove(self._backend(), key, "token"))

    def _backend(self) -> Any:
        """The backend in use, if it is a real one. For the thread."""
        try:
            found = self._find_backend()
        except (ImportError, AttributeError, ValueError, TypeError) as error:
            raise CredentialsUnavailable(
                translate(
                    "Keyring",
                    "The keyring that is set on this system "
                    "(PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded "
                    "({kind}).",
                ).format(kind=type(error).__name__)
            ) from None
        return _allowed(found)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        async with self._turn:
            answer: asyncio.Future[T] = loop.create_future()

            def settle(result: T | None, error: BaseException | None) -> None:
                if answer.done():
                    return
                if error is not None:
                    answer.set_exception(error)
                else:
                    answer.set_result(result)  # type: ignore[arg-type]

            def run() -> None:
                result: T | None = None
                failure: BaseException | None = None
                try:
                    result = _explained(work)
                except CredentialsUnavailable as error:
                    failure = error
                with suppress(RuntimeError):  # The loop has ended meanwhile.
                    loop.call_soon_threadsafe(settle, result, failure)

            # A daemon: a prompt that nobody answers must not keep the program alive.
            threading.Thread(target=run, name="keyring", daemon=True).start()
            try:
                return await asyncio.wait_for(answer, self._deadline)
            except TimeoutError:
                raise CredentialsUnavailable(
                    translate(
                        "Keyring",
                        "The system keyring did not answer in time. It may be waiting "
                        "to be unlocked.",
                    )
                ) from None


class SessionOnlyCredentials:
    """Satisfies ``core.ports.Credentials`` with memory that ends with the program."""

    def __init__(self) -> None:
        self._passwords: dict[Account, str] = {}
        self._tokens: dict[Account, str] = {}

    async def describe(self) -> str:
        """The name to be shown."""
        return translate("Keyring", "this session only")

    async def load(self, account: Account) -> str | None:
        """The password, ``None`` if there is none."""
        return self._passwords.get(account)

    async def save(self, account: Account, password: str) -> None:
        """Keep the password until the program ends."""
        self._passwords[account] = password

    async def forget(self, account: Account) -> None:
        """Remove the password; it is no error if there is none."""
        self._passwords.pop(account, None)

    async def load_token(self, account: Account) -> str | None:
        """The token, ``None`` if there is none."""
        return self._tokens.get(account)

    async def save_token(self, account: Account, token: str) -> None:
        """Keep the token until the program ends."""
        self._tokens[account] = token

    async def forget_token(self, account: Account) -> None:
        """Remove the token; it is no error if there is none."""
        self._tokens.pop(account, None)


def _token_key(account: Account) -> str:
    """The name of the entry beside the password's."""
    return f"{account.key} (callbacks)"


def _read(backend: Any, key: str) -> str | None:
    found = backend.get_password(SERVICE_NAME, key)
    return found if isinstance(found, str) and found else None


def _write(backend: Any, key: str, secret: str, what: str) -> None:
    backend.set_password(SERVICE_NAME, key, secret)
    if _read(backend, key) != secret:
        raise CredentialsUnavailable(translate("Keyring", _NOT_KEPT[what]))


def _remove(backend: Any, key: str, what: str) -> None:
    if _read(backend, key) is None:
        return
    backend.delete_password(SERVICE_NAME, key)
    if _read(backend, key) is not None:
        raise CredentialsUnavailable(translate("Keyring", _NOT_GONE[what]))


def _name(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _allowed(backend: object) -> Any:
    """The backend itself or, of a chain, the first real one: the rest of a chain is never used."""
    name = _name(backend)
    if name == _CHAINER:
        for link in getattr(backend, "backends", ()):
            if _name(link) in REAL_BACKENDS:
                return link
    if name in REAL_BACKENDS:
        return backend
    if name in (*_NONE_THERE, _CHAINER):
        raise CredentialsUnavailable(translate("Keyring", _NO_KEYRING))
    raise CredentialsUnavailable(
        translate(
            "Keyring",
            "The keyring that is set on this system ({name}) is not a "
            "keyring of the system itself.",
        ).format(name=name)
    )


def _explained(work: Callable[[], T]) -> T:
    """Do ``work`` and raise ``CredentialsUnavailable`` for whatever a backend lets through.

    Backends raise their own errors and those of D-Bus and of Windows. Their
    texts are not shown and not chained: nobody promises that no secret is in
    them.
    """
    try:
        return work()
    except CredentialsUnavailable:
        raise
    except Exception as error:  # noqa: BLE001 - see above
        _raise_in_words(error)


def _raise_in_words(error: Exception) -> NoReturn:
    for kind in type(error).__mro__:
        if kind.__name__ in _WORDS:
            raise CredentialsUnavailable(translate("Keyring", _WORDS[kind.__name__])) from None
    raise CredentialsUnavailable(
        translate("Keyring", "The system keyring could not be used ({kind}).").format(
            kind=type(error).__name__
        )
    ) from None
