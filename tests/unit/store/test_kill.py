"""A process killed in the midst of commits: what it was told to be stored is stored, whole."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import StoreUnavailable
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, message, order, purchase

KILLS = 5
ROOT = Path(__file__).parents[3]


def buyer(path: Path, first: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.unit.store.buyer", str(path), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill_after(path: Path, first: int, lines: int) -> dict[str, int]:
    """Let the buyer tell so many commits and kill it; the last number of each kind."""
    process = buyer(path, first)
    told: dict[str, int] = {}
    with process:
        assert process.stdout is not None
        for _, line in zip(range(lines), process.stdout, strict=False):
            kind, number = line.split()
            told[kind] = int(number)
        process.kill()
        # What it told between the last line read and its end counts too.
        for line in process.stdout:
            if line.endswith("\n"):
                kind, number = line.split()
                told[kind] = int(number)
    return told


@pytest.mark.timeout(60)
async def test_what_was_told_to_be_stored_is_there_and_whole(opener: Opener, path: Path) -> None:
    chance = random.Random(4)
    first = 1
    for _ in range(KILLS):
        told = kill_after(path, first, chance.randrange(3, 120))
        store, report = await opener()
        assert report is None
        for number in range(first, told["intent"] + 2):
            found = await store.get(purchase(number).purchase_id)
            placing = replace(purchase(number), state=PurchaseState.PLACING)
            stored_order = await store.get_order(ME, order(number).order_id)
            texts = [one.text for one in await store.messages(ME, order(number).order_id)]
            assert found in (purchase(number), placing, None)
            assert (stored_order == order(number)) is (found == purchase(number))
            if number <= told["intent"]:
                assert found is not None
            if number <= told.get("result", 0):
                assert found == purchase(number)
            if number <= told.get("message", 0):
                assert texts == [message(number).text]
        assert (await store.check()).ok
        await store.close()
        first = told["intent"] + 2


@pytest.mark.timeout(60)
async def test_a_file_that_another_program_writes_is_never_judged_or_repaired(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its log changes all the time: at some moments it looks damaged."""
    monkeypatch.setattr("nonvoip_desktop.store.database.BUSY_TIMEOUT", 0.01)
    process = buyer(path, 1)
    with process:
        assert process.stdout is not None
        for _ in range(30):
            process.stdout.readline()
            with pytest.raises(StoreUnavailable, match="Another program"):
                await opener()
        process.kill()
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, path.name + "-wal"]
    store, report = await opener()
    assert report is None
    assert await store.get(purchase(9).purchase_id) == purchase(9)
