"""The system's keyring: what it keeps, and in what words it fails."""

from __future__ import annotations

import asyncio
import importlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from nonvoip_desktop.core.ports import Credentials
from nonvoip_desktop.credentials import KeyringCredentials, SessionOnlyCredentials
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.errors import CredentialsUnavailable

ME = Account("https://example.test/manager", "me@example.test")
OTHER = Account("https://example.test/manager", "other@example.test")
PASSWORD = "correct horse"
ROOT = Path(__file__).parents[2]


class Backend:
    """A keyring that works."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.threads: set[int] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.get_ident())
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def named(backend: object, name: str) -> object:
    """The same behaviour under the name of a real backend's class."""
    module, _, qualname = name.rpartition(".")
    kind = type(qualname, (type(backend),), {"__module__": module, "__qualname__": qualname})
    backend.__class__ = kind
    return backend


SECRET_SERVICE = "keyring.backends.SecretService.Keyring"


def credentials_with(backend: object, name: str = SECRET_SERVICE) -> KeyringCredentials:
    found = named(backend, name)
    return KeyringCredentials(find_backend=lambda: found, deadline=20)


@pytest.mark.parametrize("make", [lambda: credentials_with(Backend()), SessionOnlyCredentials])
async def test_a_password_is_kept_for_its_account_alone(make: Callable[[], Credentials]) -> None:
    credentials = make()
    assert await credentials.load(ME) is None
    await credentials.save(ME, "first")
    await credentials.save(ME, PASSWORD)
    assert await credentials.load(ME) == PASSWORD
    assert await credentials.load(OTHER) is None
    assert await credentials.describe()
    await credentials.forget(OTHER)
    assert await credentials.load(ME) == PASSWORD
    await credentials.forget(ME)
    await credentials.forget(ME)
    assert await credentials.load(ME) is None
    assert PASSWORD not in repr(credentials)


async def test_the_entry_has_the_names_that_the_person_sees_in_the_keyring() -> None:
    backend = Backend()
    await credentials_with(backend).save(ME, PASSWORD)
    assert backend.kept == {("NonVoip Desktop", ME.key): PASSWORD}
    assert threading.get_ident() not in backend.threads


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("keyring.backends.fail.Keyring", "no keyring service"),
        ("keyring.backends.null.Keyring", "no keyring service"),
        ("keyrings.alt.file.PlaintextKeyring", "keyrings.alt.file.PlaintextKeyring"),
        ("keyrings.alt.file.EncryptedKeyring", "not a keyring of the system"),
        ("somebody.else.Keyring", "not a keyring of the system"),
    ],
)
async def test_other_backends_are_refused_with_words(name: str, words: str) -> None:
    backend = Backend()
    credentials = credentials_with(backend, name)
    for work in (
        credentials.describe(),
        credentials.load(ME),
        credentials.save(ME, PASSWORD),
        credentials.forget(ME),
    ):
        with pytest.raises(CredentialsUnavailable, match=words):
            await work
    assert backend.kept == {}


class Chain:
    def __init__(self, *backends: object) -> None:
        self.backends = list(backends)

    def set_password(self, *_: str) -> None:
        raise AssertionError("a chain itself is never used")

    get_password = delete_password = set_password


async def test_of_a_chain_only_the_real_one_is_used() -> None:
    plain, real = Backend(), Backend()
    chain = Chain(
        named(plain, "keyrings.alt.file.PlaintextKeyring"),
        named(real, "keyring.backends.kwallet.DBusKeyring"),
    )
    credentials = credentials_with(chain, "keyring.backends.chainer.ChainerBackend")
    await credentials.save(ME, PASSWORD)
    assert await credentials.load(ME) == PASSWORD
    assert await credentials.describe() == "KDE Wallet"
    assert plain.kept == {}


async def test_a_chain_without_a_real_one_is_refused() -> None:
    chain = Chain(named(Backend(), "keyrings.alt.file.PlaintextKeyring"))
    with pytest.raises(CredentialsUnavailable, match="no keyring service"):
        await credentials_with(chain, "keyring.backends.chainer.ChainerBackend").load(ME)


def raising(error: BaseException) -> Backend:
    class Failing(Backend):
        def get_password(self, service: str, username: str) -> str | None:
            raise error

        def set_password(self, service: str, username: str, password: str) -> None:
            raise error

    return Failing()


def error_of(path: str) -> Exception:
    module, _, name = path.rpartition(".")
    kind = getattr(importlib.import_module(module), name)
    return kind(f"text with {PASSWORD} in it")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("keyring.errors.NoKeyringError", "no keyring service"),
        ("keyring.errors.KeyringLocked", "locked"),
        ("keyring.errors.InitError", "not unlocked"),
        ("keyring.errors.PasswordSetError", "refused to keep"),
        ("builtins.RuntimeError", r"could not be used \(RuntimeError\)"),
        ("builtins.ConnectionRefusedError", r"could not be used \(ConnectionRefusedError\)"),
        ("builtins.UnicodeError", r"could not be used \(UnicodeError\)"),
    ],
)
async def test_every_failure_has_words_and_no_secret(path: str, words: str) -> None:
    error = error_of(path)
    credentials = credentials_with(raising(error))
    for work in (credentials.load(ME), credentials.save(ME, PASSWORD), credentials.forget(ME)):
        with pytest.raises(CredentialsUnavailable, match=words) as caught:
            await work
        assert PASSWORD not in str(caught.value)
        assert caught.value.__suppress_context__


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("LockedException", "locked"),
        ("PromptDismissedException", "not unlocked"),
        ("SecretServiceNotAvailableException", "no keyring service"),
        ("ItemNotFoundException", r"could not be used \(ItemNotFoundException\)"),
    ],
)
async def test_raw_errors_of_the_secret_service_have_words_too(name: str, words: str) -> None:
    error = error_of(f"secretstorage.exceptions.{name}")
    with pytest.raises(CredentialsUnavailable, match=words):
        await credentials_with(raising(error)).load(ME)


@pytest.mark.parametrize(
    "error", [ModuleNotFoundError("no such"), AttributeError("none"), ValueError("empty name")]
)
async def test_a_wrong_setting_of_the_backend_is_named(error: Exception) -> None:
    def find() -> object:
        raise error

    with pytest.raises(CredentialsUnavailable, match="PYTHON_KEYRING_BACKEND"):
        await KeyringCredentials(find_backend=find).load(ME)


async def test_a_keyring_that_keeps_nothing_is_found_out() -> None:
    class Forgetful(Backend):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with pytest.raises(CredentialsUnavailable, match="did not keep it"):
        await credentials_with(Forgetful()).save(ME, PASSWORD)


async def test_a_keyring_that_forgets_nothing_is_found_out() -> None:
    class Stubborn(Backend):
        def delete_password(self, service: str, username: str) -> None:
            pass

    credentials = credentials_with(Stubborn())
    await credentials.save(ME, PASSWORD)
    with pytest.raises(CredentialsUnavailable, match="still holds"):
        await credentials.forget(ME)


class Prompting(Backend):
    """Waits for the person, as a locked keyring does."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.unlocked = threading.Event(), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.unlocked.wait(30)
        return PASSWORD


async def test_a_prompt_that_nobody_answers_ends_in_words() -> None:
    backend = Prompting()
    found = named(backend, SECRET_SERVICE)
    credentials = KeyringCredentials(find_backend=lambda: found, deadline=0.01)
    with pytest.raises(CredentialsUnavailable, match="in time"):
        await credentials.load(ME)
    backend.unlocked.set()


async def test_waiting_for_a_prompt_can_be_cancelled() -> None:
    backend = Prompting()
    credentials = credentials_with(backend)
    waiting = asyncio.create_task(credentials.load(ME))
    assert await asyncio.to_thread(backend.asked.wait, 30)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    backend.unlocked.set()
    assert await credentials.load(ME) == PASSWORD


def test_the_keyring_library_is_imported_late() -> None:
    code = "import nonvoip_desktop.credentials, sys; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


async def test_the_library_itself_without_a_keyring_is_refused_with_words() -> None:
    with pytest.raises(CredentialsUnavailable, match="no keyring service"):
        await KeyringCredentials().load(ME)


REAL = """
import asyncio
from nonvoip_desktop.credentials import KeyringCredentials
from nonvoip_desktop.domain.account import Account

async def main() -> None:
    me = Account("https://example.test/manager", "me@example.test")
    credentials = KeyringCredentials(deadline=20)
    print(await credentials.describe())
    assert await credentials.load(me) is None
    await credentials.save(me, "correct horse 你好")
    assert await KeyringCredentials(deadline=20).load(me) == "correct horse 你好"
    await credentials.forget(me)
    await credentials.forget(me)
    assert await credentials.load(me) is None
    print("done")

asyncio.run(main())
"""

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")


@pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED),
    reason="needs the Debian packages dbus and gnome-keyring",
)
def test_a_real_secret_service_keeps_and_forgets(tmp_path: Path) -> None:
    """GNOME Keyring on a session bus of its own, with a fresh home."""
    script = tmp_path / "script.py"
    script.write_text(REAL, encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "PYTHON_KEYRING", "DBUS", "GNOME_KEYRING"))
    }
    environment |= {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    commands = (
        "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
        f'exec "{sys.executable}" "{script}"'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", commands],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["the system keyring (Secret Service)", "done"]
    assert "correct horse" not in done.stderr
