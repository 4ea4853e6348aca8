"""A session in which everything goes wrong: nothing that the program writes has the password."""

from __future__ import annotations

import asyncio
import base64
import json
import signal
import sys
from pathlib import Path

import pytest

from tests.faults.program import Driven
from tests.helpers.sandbox import SandboxThread

#: What no way of writing a password down changes; around it stands what each changes differently.
CORE, WRONG_CORE = "Zq7Vx1Kquagga9", "Wm3Tp8Jokapi26"
PASSWORD, WRONG = f"""a"{CORE}'\\%&<""", f"""b"{WRONG_CORE}'\\%&<"""


def forms(secret: str, core: str) -> list[bytes]:
    """The bytes that a file with the password in it would have."""
    found = [core.encode(), core.encode("utf-16-le"), core[::-1].encode()]
    for before in range(3):
        # Base64 of anything with the password in it has one of these.
        text = base64.b64encode(b"x" * before + core.encode())
        found.append(text[4:-4])
    return [*found, base64.b64encode(secret.encode())]


def traces(folder: Path) -> list[str]:
    """The files that hold a form of either password."""
    looked_for = [*forms(PASSWORD, CORE), *forms(WRONG, WRONG_CORE)]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path) for path in files if any(form in path.read_bytes() for form in looked_for)]


async def until_backed_up(data: Path) -> None:
    """Wait for the day's backup, which is made some seconds after the start."""
    async with asyncio.timeout(30):
        while not backups(data):  # noqa: ASYNC110 - another process makes it
            await asyncio.sleep(0.05)


def backups(data: Path) -> list[Path]:
    return [*(data / "backups").glob("*.sqlite3")]


def core_limits(pid: int) -> list[str]:
    """The soft and the hard limit of the size of core dumps."""
    limits = Path(f"/proc/{pid}/limits").read_text(encoding="ascii")
    (line,) = [line for line in limits.splitlines() if "core file size" in line]
    return line.split()[4:6]


@pytest.mark.timeout(90)
async def test_no_file_has_the_password(sandbox: SandboxThread, tmp_path: Path) -> None:
    folder = tmp_path / "written"
    data = folder / "data"
    sandbox.options(password=PASSWORD)
    sandbox.product("Netflix", sms=[0])
    plan = {
        "data_dir": str(data),
        "base_url": sandbox.base_url,
        "password": PASSWORD,
        "wrong": WRONG,
        "wait_for": "Sign in",
    }
    async with Driven("show every weakness", plan, folder / "home") as program:
        await program.told("bought")
        # A service that repeats what it was sent, in words and in an answer that none can read.
        echo = json.dumps({"status": "error", "message": f"No user with password {PASSWORD}"})
        sandbox.fault("status", "balance", code=503, text=echo, times=None)
        sandbox.fault("status", "products", code=200, text=f"[{json.dumps(PASSWORD)}", times=None)
        program.give_word()
        await program.told("failed")
        diagnostics = (await program.told("diagnostics"))["text"]
        await until_backed_up(data)
        if sys.platform == "linux":
            assert core_limits(program.process.pid) == ["0", "0"]
        program.send(signal.SIGABRT)
        assert await program.ended() == -signal.SIGABRT
    assert "NonVoip Desktop" in diagnostics
    assert CORE not in diagnostics
    assert WRONG_CORE not in diagnostics
    assert "Fatal Python error: Aborted" in (data / "log" / "faults.txt").read_text("utf-8")
    log = (data / "log" / "nonvoip-desktop.log").read_text("utf-8")
    assert "RuntimeError: cannot sign in with" in log
    assert traces(folder) == []
    assert not [*folder.rglob("core*")]
    # An orderly end writes the rest: the settings, and the log of the database into its file.
    sandbox.clear_faults()
    async with Driven("look only", plan, folder / "home") as program:
        await program.told("looked")
        program.send(signal.SIGTERM)
        assert await program.ended() == 0
    written = {path.relative_to(data).parts[0] for path in data.rglob("*") if path.is_file()}
    assert {"orders.sqlite3", "settings.json", "log", "backups"} <= written
    assert traces(folder) == []


def test_the_search_finds_every_form(tmp_path: Path) -> None:
    """Else it would prove nothing."""
    texts = [
        PASSWORD,
        json.dumps(PASSWORD),
        repr(PASSWORD),
        base64.b64encode(PASSWORD.encode()).decode(),
        base64.b64encode(f'{{"password": "{PASSWORD}"}}'.encode()).decode(),
    ]
    for number, text in enumerate(texts):
        (tmp_path / str(number)).write_text(text, encoding="utf-8")
    (tmp_path / "wide").write_bytes(PASSWORD.encode("utf-16"))
    assert len(traces(tmp_path)) == len(texts) + 1
