"""GNOME Keyring itself, and the keyring library's own settings: what can go wrong with them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
needs_keyring = pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED),
    reason="needs the Debian packages dbus and gnome-keyring",
)

BEGIN = """
import asyncio, os, signal
from pathlib import Path
from nonvoip_desktop.credentials import KeyringCredentials
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.errors import CredentialsUnavailable

ME = Account("https://example.test/manager", "me@example.test")
CREDENTIALS = KeyringCredentials(deadline=20)

async def said(work) -> str:
    try:
        return f"gave {await work}"
    except CredentialsUnavailable as error:
        return error.message

def collection():
    import secretstorage
    return secretstorage.get_default_collection(secretstorage.dbus_init())

def unlock():
    # As the person would by typing the password into the system's prompt.
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    name, path = "org.freedesktop.secrets", "/org/freedesktop/secrets"
    service = DBusAddress(path, name, "org.freedesktop.Secret.Service")
    private = DBusAddress(
        path, name, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
    )
    with open_dbus_connection() as bus:
        opened = new_method_call(service, "OpenSession", "sv", ("plain", ("s", "")))
        session = bus.send_and_get_reply(opened).body[1]
        secret = (session, b"", b"password", "text/plain")
        place = collection().collection_path
        asked = new_method_call(private, "UnlockWithMasterPassword", "o(oayays)", (place, secret))
        bus.send_and_get_reply(asked)

async def main() -> None:
"""
END = """
asyncio.run(main())
"""


def environment(home: Path, **more: str) -> dict[str, str]:
    """Nothing of the person, and nothing of the tests' own shield against keyrings."""
    home.mkdir(mode=0o700, exist_ok=True)
    usual = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "PYTHON_KEYRING", "DBUS", "GNOME_KEYRING"))
    }
    return usual | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        **more,
    }


def run(tmp_path: Path, body: str, *, keyring: bool = True, **more: str) -> list[str]:
    """Run the lines as a program's own, beside a real keyring; returns what they print."""
    script = tmp_path / "script.py"
    lines = "".join(f"    {line}\n" for line in body.strip().splitlines())
    script.write_text(BEGIN + lines + END, encoding="utf-8")
    command = [sys.executable, str(script)]
    if keyring:
        unlock = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
        shell = f'{unlock} && exec "{sys.executable}" "{script}"'
        command = ["dbus-run-session", "--", "sh", "-c", shell]
    done = subprocess.run(
        command,
        env=environment(tmp_path / "home", **more),
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "correct horse" not in done.stderr
    return done.stdout.splitlines()


@needs_keyring
def test_a_locked_keyring_is_said_and_what_was_kept_is_there_after_unlocking(
    tmp_path: Path,
) -> None:
    read, kept, forgotten, after = run(
        tmp_path,
        """
await CREDENTIALS.save(ME, "correct horse")
collection().lock()
print(await said(CREDENTIALS.load(ME)))
print(await said(CREDENTIALS.save(ME, "another")))
print(await said(CREDENTIALS.forget(ME)))
unlock()
print(await said(CREDENTIALS.load(ME)))
""",
    )
    for words in (read, kept, forgotten):
        assert words in (
            "The system keyring is locked. Unlock it and try again.",
            "The system keyring was not unlocked, so nothing could be read or kept there.",
        )
    assert after == "gave correct horse"


@needs_keyring
def test_a_keyring_whose_collection_is_gone_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    read, kept = run(
        tmp_path,
        """
await CREDENTIALS.save(ME, "correct horse")
collection().delete()
print(await said(CREDENTIALS.load(ME)))
print(await said(CREDENTIALS.save(ME, "correct horse")))
""",
    )
    # Making a new one asks the person for its password, and nobody is there to be asked.
    refused = "The system keyring was not unlocked, so nothing could be read or kept there."
    assert read in ("gave None", refused)
    assert kept == refused


@needs_keyring
def test_a_keyring_that_goes_while_the_program_runs_is_said(tmp_path: Path) -> None:
    before, read, kept = run(
        tmp_path,
        """
await CREDENTIALS.save(ME, "correct horse")
print((await said(CREDENTIALS.load(ME))).startswith("gave"))
bus = os.environ["DBUS_SESSION_BUS_ADDRESS"].encode()
for folder in Path("/proc").glob("[0-9]*"):
    try:
        daemon = b"gnome-keyring-daemon" in (folder / "cmdline").read_bytes()
        if daemon and bus in (folder / "environ").read_bytes():
            os.kill(int(folder.name), signal.SIGKILL)
    except OSError:
        continue  # another person's, or gone
print(await said(CREDENTIALS.load(ME)))
print(await said(CREDENTIALS.save(ME, "correct horse")))
""",
    )
    assert before == "True"
    for words in (read, kept):
        assert words.startswith(("The system keyring", "This system has no keyring", "gave None"))
        assert "correct horse" not in words


PLAIN = """
print(await said(CREDENTIALS.describe()))
print(await said(CREDENTIALS.save(ME, "correct horse")))
print(await said(CREDENTIALS.load(ME)))
"""
PLUGIN = """
import os
from keyring.backend import KeyringBackend

class PlainText(KeyringBackend):
    priority = 99
    file = os.path.join(os.environ["HOME"], "passwords.txt")

    def set_password(self, service, username, password):
        open(self.file, "w").write(password)

    def get_password(self, service, username):
        return open(self.file).read()

    def delete_password(self, service, username):
        os.remove(self.file)
"""


@pytest.mark.parametrize("by", ["environment", "file", "chain"])
def test_a_plain_text_keyring_is_never_used_however_it_is_set(tmp_path: Path, by: str) -> None:
    (tmp_path / "plain_keyring.py").write_text(PLUGIN)
    path = os.pathsep.join([str(ROOT), str(tmp_path)])
    more = {"PYTHONPATH": path}
    config = tmp_path / "home" / "config" / "python_keyring"
    config.mkdir(parents=True, mode=0o700)
    named = "plain_keyring.PlainText"
    if by == "environment":
        more["PYTHON_KEYRING_BACKEND"] = named
    elif by == "file":
        (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={named}\n")
    else:
        more["PYTHON_KEYRING_BACKEND"] = "keyring.backends.chainer.ChainerBackend"
    for words in run(tmp_path, PLAIN, keyring=False, **more):
        assert words.startswith(
            ("The keyring that is set on this system", "This system has no keyring service")
        )
    assert not (tmp_path / "home" / "passwords.txt").exists()


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("keyring.backends.null.Keyring", "This system has no keyring service running."),
        ("keyring.backends.fail.Keyring", "This system has no keyring service running."),
        ("no.such.Backend", "The keyring that is set on this system (PYTHON_KEYRING_BACKEND or"),
        ("keyring.backends.SecretService", "The keyring that is set on this system"),
    ],
)
def test_what_keeps_nothing_is_said(tmp_path: Path, backend: str, words: str) -> None:
    printed = run(tmp_path, PLAIN, keyring=False, PYTHON_KEYRING_BACKEND=backend)
    assert len(printed) == 3
    for line in printed:
        assert line.startswith(words)
