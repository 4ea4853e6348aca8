"""Thousands of hostile requests at the receiver of the real program, whose window lives on.

The suite sends some; ``make hostile`` sends 10,000 and prints the figures.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import keyring
import pytest

from nonvoip_desktop.options import Options
from tests.faults.hostile_client import REPLAYED
from tests.helpers.callback_desk import choose_port, set_up
from tests.helpers.desk import Desk, with_windows
from tests.helpers.pulse import Pulse, resident
from tests.helpers.raw_http import request, send
from tests.helpers.sandbox import SandboxThread
from tests.helpers.system_keyring import SystemKeyring

ROOT = Path(__file__).parents[2]
COUNT = int(os.environ.get("NONVOIP_HOSTILE", "600"))
SEED = int(os.environ.get("NONVOIP_HOSTILE_SEED", "1"))
#: A window that has lived a while takes this much more; a leak of a request each takes far more.
MOST_GROWTH = 24.0


def stored(desk: Desk) -> list[tuple[object, ...]]:
    """Everything of the database that callbacks could change; the program has let go of it."""
    with closing(sqlite3.connect(desk.data_file("orders.sqlite3"))) as connection:
        return [
            row
            for table in ("orders", "messages", "callbacks", "purchases")
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")
        ]


@pytest.mark.timeout(900)
@with_windows
async def test_hostile_requests_change_nothing(
    sandbox: SandboxThread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = SystemKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    sandbox.rate_limit(limit=100_000)
    sandbox.product("Netflix", sms=[])
    desk = Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))
    choose_port(desk)
    async with desk:
        await desk.sign_in()
        port = await set_up(desk)
        (token,) = (secret for (_, name), secret in backend.entries.items() if "callb" in name)
        await desk.buy("Netflix")
        assert await send(port, request(f"/callback/{token}", REPLAYED)) == 200
        await desk.until("what belongs to nobody", lambda: "(1)" in menu(desk))
        before = desk.rows()
        async with Pulse() as calm:
            await use_window(desk, asyncio.ensure_future(asyncio.sleep(5)))
        memory = resident()
        command = [sys.executable, "-m", "tests.faults.hostile_client"]
        command += [str(port), token, str(COUNT), str(SEED)]
        async with Pulse() as pulse:
            # In a thread: Qt's loop has no way of its own to wait for a process.
            telling = asyncio.get_running_loop().run_in_executor(
                None, lambda: subprocess.check_output(command, cwd=ROOT, timeout=600)
            )
            await use_window(desk, telling)
            told = await telling
        growth = resident() - memory
        answers: dict[str, dict[str, int]] = json.loads(told)
        counted = sum(sum(by_status.values()) for by_status in answers.values())
        print(
            f"\n{counted} hostile requests (seed {SEED}): {answers}\n"
            f"memory {memory:.1f} MiB before, {growth:+.1f} after; longest pause of the window "
            f"{1000 * pulse.longest:.0f} ms in {pulse.beats} beats (calm: "
            f"{1000 * calm.longest:.0f} ms in {calm.beats}); without waiting for a processor "
            f"{1000 * pulse.own:.0f} ms (calm: {1000 * calm.own:.0f} ms)"
        )
        assert counted == COUNT
        for kind, by_status in answers.items():
            taken = by_status.pop("200", 0)
            assert bool(taken) == (kind == "replayed"), (kind, by_status)
        assert desk.rows() == before
        assert "(1)" in menu(desk)
        assert growth < MOST_GROWTH
        # It still takes what is good.
        sandbox.sms(desk.order_id("Netflix"), "Code 271828", pin="271828")
        await desk.until("the code", lambda: desk.row("Netflix").pin == "271828")
    rows = stored(desk)
    assert sum("Code 4711" in row for row in rows) == 1
    assert sum("Code 271828" in row for row in rows) == 2  # the message and its callback
    assert len(rows) == 5


async def use_window(desk: Desk, until: asyncio.Future[Any]) -> None:
    """Search for this and that until something has ended."""
    while not until.done():
        for name in ("Netflix", "Discord"):
            desk.search(name)
            await desk.until("the cards", lambda name=name: name in desk.cards())
            await asyncio.sleep(0.05)  # what is there already is not waited for


def menu(desk: Desk) -> str:
    """The entry of unmatched messages."""
    return desk.window.actions_.unmatched.text()
