"""Erasing for good: what goes, what stays, and that no file keeps a byte of it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from nonvoip_desktop.domain.action import ActionState
from nonvoip_desktop.domain.history import Erasure, HistoryFilter
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.store import SqliteStore, open_store
from nonvoip_desktop.store.purging import Marker
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, NOW, OTHER, action, later, message, order, purchase
from tests.unit.store.test_history import sound

SECRET = "zebrafish"
EVERYTHING = HistoryFilter()


def ended(number: int, /, **changes: object) -> Order:
    kept = {"state": OrderState.EXPIRED, "expires_at": later(900), "active_until": None}
    return order(number, **{**kept, "baseline": f"{SECRET} of old", **changes})


async def fill_ended(store: SqliteStore, first: int, last: int) -> None:
    for number in range(first, last + 1):
        await store.save(purchase(number), [ended(number, note=f"{SECRET}{number}")])
        await store.save_message(
            ended(number, note=f"{SECRET}{number}"),
            message(number, text=f"{SECRET} says {number}", pin=None),
        )
        await store.save_action(action(number))


def holding(folder: Path, words: str = SECRET) -> list[str]:
    """The files under the folder that hold the words, in whatever case."""
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes().lower()
    )


async def counts(store: SqliteStore) -> tuple[int, int]:
    return await store.archive.count(ME, EVERYTHING), await store.archive.count(
        ME, HistoryFilter(text=SECRET)
    )


@pytest.mark.parametrize("what", [Erasure(), Erasure(before=later(100_000))], ids=["all", "by age"])
async def test_no_file_keeps_a_byte_of_what_was_erased(
    store: SqliteStore, path: Path, what: Erasure
) -> None:
    await fill_ended(store, 1, 120)
    assert await store.back_up_if_due() is not None
    (path.parent / f"{path.name}.damaged-20260101T000000Z").write_bytes(SECRET.encode())
    assert len(holding(path.parent)) >= 3
    told: list[tuple[int, int]] = []
    report = await store.archive.erase(ME, what, lambda *done: told.append(done))
    assert holding(path.parent) == []
    assert (report.orders, report.messages, report.purchases, report.actions) == (120,) * 4
    assert (report.kept, report.compacted, report.trouble) == (0, True, "")
    assert (report.backups_removed, report.damaged_removed) == (1, 1)
    assert report.backup is not None
    assert report.backup.exists()
    assert told[-1] == (120, 120)
    assert await counts(store) == (0, 0)
    assert (await store.check()).ok
    # The same store goes on, and a restart finds nothing left to do.
    await fill_ended(store, 200, 201)
    assert await counts(store) == (2, 2)
    assert await store.archive.finish_erasing() is None
    await store.close()
    assert holding(path.parent) == [path.name]
    await sound(path)


async def test_one_order_goes_and_its_neighbours_stay(store: SqliteStore, path: Path) -> None:
    await fill_ended(store, 1, 3)
    await store.save_message(ended(2), message(2, text="okapi"))
    report = await store.archive.erase(ME, Erasure(order_id="146002"))
    assert (report.orders, report.messages, report.kept) == (1, 2, 0)
    assert holding(path.parent, "okapi") == []
    assert await counts(store) == (2, 2)
    assert await store.get_order(ME, "146002") is None
    assert await store.get(purchase(2).purchase_id) is None
    again = await store.archive.erase(ME, Erasure(order_id="146002"))
    assert again.orders == 0


async def test_only_what_is_older_goes_and_of_this_account(store: SqliteStore) -> None:
    for number in (1, 2, 3):
        await store.save_order(ended(number, ordered_at=later(number * 86400)))
    await store.save_order(ended(4, account=OTHER))
    report = await store.archive.erase(ME, Erasure(before=later(2.5 * 86400)))
    assert report.orders == 2
    found = await store.archive.page(ME, EVERYTHING, 0, 10)
    assert [entry.order.order_id for entry in found] == ["146003"]
    assert await store.archive.count(OTHER, EVERYTHING) == 1


async def test_what_is_live_or_not_confirmed_stays(path: Path) -> None:
    store, _ = await open_store(path, backups=path.parent / "backups", now=lambda: later(500))
    rental = ended(3, state=OrderState.RECEIVED, expires_at=later(86400))
    await store.save(purchase(1), [order(1, state=OrderState.WAITING)])
    await store.save_order(order(2, state=OrderState.BIDDING, number=None))
    await store.save_order(rental)
    await store.save(purchase(4, state=PurchaseState.UNCONFIRMED), [ended(4)])
    await store.save_order(ended(5))
    await store.save_action(action(5, state=ActionState.UNCONFIRMED))
    await store.save(purchase(6, state=PurchaseState.UNCONFIRMED))
    await store.save_order(ended(7))
    for what in (Erasure(order_id="146001"), Erasure(before=later(100)), Erasure()):
        report = await store.archive.erase(ME, what)
        assert report.kept == (1 if what.order_id else 5)
    assert await store.archive.count(ME, EVERYTHING) == 5
    assert [one.purchase_id for one in (await store.load_everything(ME)).unsettled] == [
        "purchase-000004",
        "purchase-000006",
    ]
    assert len((await store.load_everything(ME)).unsettled_actions) == 1
    await store.close()


async def test_what_counts_for_the_limit_of_a_day_stays(path: Path) -> None:
    now = later(3600)
    store, _ = await open_store(path, backups=path.parent / "backups", now=lambda: now)
    await fill_ended(store, 1, 2)
    spent = await store.spent_since(ME, NOW - timedelta(hours=1))
    report = await store.archive.erase(ME, Erasure())
    assert (report.orders, report.purchases) == (2, 0)
    assert await store.spent_since(ME, NOW - timedelta(hours=1)) == spent
    now = later(2 * 86400)
    report = await store.archive.erase(ME, Erasure())
    assert (report.purchases, report.actions) == (2, 2)
    await store.close()


async def test_old_texts_are_forgotten_and_the_orders_stay(store: SqliteStore, path: Path) -> None:
    for number in (1, 2):
        await store.save_order(ended(number, ordered_at=later(0)))
        await store.save_message(
            ended(number), message(number, text=f"{SECRET} {number}", seen_at=later(number * 100))
        )
    live = order(3, state=OrderState.WAITING, baseline=None)
    await store.save_order(live)
    await store.save_message(live, message(3, text=f"{SECRET} 3", seen_at=later(100)))
    await store.back_up_if_due()
    assert await store.archive.forget_texts(later(150)) == 1
    texts = [(await store.messages(ME, f"14600{number}"))[0].text for number in (1, 2, 3)]
    assert texts == ["", f"{SECRET} 2", f"{SECRET} 3"]
    assert (await store.messages(ME, "146001"))[0].pin is None
    assert await counts(store) == (3, 2)
    assert holding(path.parent, f"{SECRET} 1") == []
    assert await store.archive.forget_texts(later(150)) == 0
    (rate,) = await store.archive.code_rates(ME)
    assert rate.cases >= 1
    await store.close()
    await sound(path)


async def test_an_erasing_that_was_cut_off_is_carried_to_its_end(
    store: SqliteStore, opener: Opener, path: Path
) -> None:
    await fill_ended(store, 1, 5)
    await store.close()
    Marker(path).path.write_bytes(b"{half of it")
    again, _ = await opener()
    assert await again.erasing_begun()
    # Cut off while it was noted down: nothing was deleted then, and nothing is now.
    report = await again.archive.finish_erasing()
    assert report is not None
    assert (report.orders, report.compacted) == (0, True)
    assert await counts(again) == (5, 5)
    assert not Marker(path).path.exists()
    assert not await again.erasing_begun()


ERASER = """
import asyncio, sys
from pathlib import Path
from nonvoip_desktop.domain.history import Erasure
from nonvoip_desktop.store import open_store
from tests.unit.store.samples import ME

async def main():
    path = Path(sys.argv[1])
    store, _ = await open_store(path, backups=path.parent / "backups")
    print("ready", flush=True)
    await store.archive.erase(ME, Erasure(), lambda done, total: print(done, flush=True))
    print("done", flush=True)
    await store.close()

asyncio.run(main())
"""


def erase_and_kill(path: Path, after: int) -> None:
    """Begin to erase everything in another process and kill it after so many lines."""
    process = subprocess.Popen(
        [sys.executable, "-c", ERASER, os.fspath(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for number, _line in enumerate(process.stdout):
        if number >= after:
            break
    process.kill()
    process.stdout.close()
    process.wait()


async def test_a_kill_at_any_moment_leaves_all_or_nothing(path: Path, opener: Opener) -> None:
    chance = random.Random(7)
    for _ in range(6):
        store, _ = await opener()
        await fill_ended(store, 1, 130)
        await store.back_up_if_due()
        await store.close()
        erase_and_kill(path, chance.randrange(6))
        begun = Marker(path).path.exists()
        store, report = await opener()
        assert report is None
        finished = await store.archive.finish_erasing()
        assert (finished is not None) == begun
        left = await counts(store)
        assert left in ((0, 0), (130, 130))
        if left == (0, 0):
            assert holding(path.parent) == []
        assert (await store.check()).ok
        await store.close()
        await sound(path)
