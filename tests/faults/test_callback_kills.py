"""Killed between the service's post and the answer: nothing is lost, and no file has the token."""

from __future__ import annotations

import asyncio
import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.faults.moments import MOMENTS
from tests.faults.program import Driven
from tests.faults.test_no_secrets import forms
from tests.helpers.callback_desk import free_port
from tests.helpers.sandbox import SandboxThread

#: How often chance chooses the moment; each known moment comes once besides.
BY_CHANCE = 4
TOKEN = "Hq7vTk3Zp0aXw9LmCe5RbUy2NfGs8Dj4Oi6QxVtBnKc"


def texts(data: Path) -> list[str]:
    """The messages in the database of a program that was killed."""
    with closing(sqlite3.connect(data / "orders.sqlite3")) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM messages ORDER BY id")]


def held(data: Path, text: str) -> bool:
    """Whether a callback with this text was committed before the program was killed."""
    with closing(sqlite3.connect(data / "orders.sqlite3")) as connection:
        found = connection.execute("SELECT 1 FROM callbacks WHERE text = ?", (text,)).fetchone()
    return found is not None


async def everything_is_delivered(sandbox: SandboxThread) -> None:
    """The service says when it has got rid of everything."""
    async with asyncio.timeout(60):
        while {post["state"] for post in sandbox.callbacks()} != {"delivered"}:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@pytest.mark.timeout(300)
async def test_no_event_is_lost_and_none_is_twice(sandbox: SandboxThread, tmp_path: Path) -> None:
    folder = tmp_path / "written"
    data = folder / "data"
    chance = Random(7)
    port = free_port()
    sandbox.product("Netflix", sms=[])
    # What is not answered is posted again soon, and never given up.
    sandbox.options(callback_pause=0.05, callback_tries=100_000)
    plan = {
        "data_dir": str(data),
        "base_url": sandbox.base_url,
        "password": sandbox.password,
        "token": TOKEN,
        "port": port,
        "messages": 3 * BY_CHANCE + len(MOMENTS),
    }
    data.mkdir(parents=True)
    (data / "settings.json").write_text(json.dumps({"callback_port": port}), encoding="utf-8")
    sent: list[str] = []
    order_id = ""
    for _ in range(BY_CHANCE):
        async with Driven("listen for callbacks", plan, folder / "home") as program:
            order_id = (await program.told("listening"))["order_id"]
            for _ in range(3):
                sent.append(f"Code {1000 + len(sent)}")
                sandbox.sms(order_id, sent[-1])
            await asyncio.sleep(chance.uniform(0.0, 0.06))
            program.send(signal.SIGKILL)
            assert await program.ended() == -signal.SIGKILL
        program.check()
    for moment in MOMENTS:
        async with Driven(
            "listen for callbacks", plan | {"die_at": moment}, folder / "home"
        ) as program:
            await program.told("listening")
            await everything_is_delivered(sandbox)
            program.give_word()
            await program.told("to die")
            sent.append(f"Code {1000 + len(sent)}")
            sandbox.sms(order_id, sent[-1])
            assert await program.ended() == -signal.SIGKILL, moment
            # The moment is the one that it is called by.
            assert held(data, sent[-1]) is (moment in MOMENTS[2:]), moment
        program.check()
    async with Driven("listen for callbacks", plan, folder / "home") as program:
        await program.told("listening")
        await everything_is_delivered(sandbox)
        program.give_word()
        assert (await program.told("worked off"))["unmatched"] == 0
        program.send(signal.SIGTERM)
        assert await program.ended() == 0
    assert sorted(texts(data)) == sorted(sent)
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert {"orders.sqlite3", "settings.json"} <= {path.name for path in written}
    for path in written:
        content = path.read_bytes()
        assert not any(form in content for form in forms(TOKEN, TOKEN)), path
