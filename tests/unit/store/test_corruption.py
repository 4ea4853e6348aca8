"""Damage by chance: always a working store with a report, or a clear error."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.errors import StoreDamaged, StoreTooNew
from nonvoip_desktop.store import RecoveryReport, SqliteStore, open_store
from tests.unit.store.conftest import Opener
from tests.unit.store.damage import DAMAGES, copy_folder, truncate
from tests.unit.store.samples import ME, catalogue, fill, order, purchase

#: How many files are damaged; ``NONVOIP_CORRUPTIONS=1000`` for the long form.
CORRUPTIONS = int(os.environ.get("NONVOIP_CORRUPTIONS", "40"))
BACKED_UP = 20
LAST = 60


@pytest.mark.timeout(60 + CORRUPTIONS)
@pytest.mark.parametrize("crash", [False, True], ids=["closed", "after a crash"])
async def test_no_damage_ends_in_silence_or_in_a_traceback(
    opener: Opener, path: Path, tmp_path: Path, crash: bool
) -> None:
    store, _ = await opener()
    await fill(store, 1, BACKED_UP)
    await store.save_catalogue(ME, catalogue(50))
    await store.back_up_if_due()
    await fill(store, BACKED_UP + 1, LAST)
    if not crash:
        await store.close()
    original = copy_folder(path.parent, tmp_path / "original")
    repaired = 0
    for seed in range(CORRUPTIONS // 2):
        chance = random.Random(f"{seed} {crash}")
        folder = copy_folder(original, tmp_path / f"damaged-{seed}")
        victim = chance.choice([path.name, *([path.name + "-wal"] if crash else [])])
        damage = chance.choice(DAMAGES)
        damage(folder / victim, chance)
        # A log that ends early is what a power cut leaves: nobody can know more.
        may_be_short = damage is truncate and victim != path.name
        try:
            repaired += await _survives(folder / path.name, may_be_short)
        except StoreTooNew:
            continue  # The damage turned the file's version into that of a later release.
        except Exception as error:
            error.add_note(f"seed {seed}, {damage.__name__}, {folder}")
            raise
        shutil.rmtree(folder)
    assert repaired > CORRUPTIONS // 8


async def _survives(path: Path, may_be_short: bool) -> bool:
    """Work with the file as the app does; whether it was repaired."""
    store, report = await open_store(path, backups=path.parent / "backups")
    try:
        report = await store.check_at_start() or report
        try:
            await _use(store)
        except StoreDamaged as damage:
            report = await store.repair(damage.message)
            await _use(store)
        if report is None and not may_be_short:
            await _nothing_is_missing_in_silence(store)
        if report is not None:
            _the_report_holds(report)
            assert (await store.check()).ok
            for number in range(1, BACKED_UP + 1):
                assert await store.get(purchase(number).purchase_id) is not None
        return report is not None
    finally:
        await store.close()


async def _use(store: SqliteStore) -> None:
    await store.load_everything(ME)
    await store.load_catalogue(ME, CatalogueKind.USA)
    for number in range(1, LAST + 1):
        await store.get(purchase(number).purchase_id)
        await store.messages(ME, order(number).order_id)
    await store.page(ME, None, 100)
    await store.spent_since(ME, order().ordered_at)
    await store.save(purchase(LAST + 1), [order(LAST + 1)])
    assert await store.get(purchase(LAST + 1).purchase_id) == purchase(LAST + 1)


async def _nothing_is_missing_in_silence(store: SqliteStore) -> None:
    """Undetected damage may change a value's letters; it may not take rows away."""
    missing = [
        number
        for number in range(1, LAST + 1)
        if await store.get(purchase(number).purchase_id) is None
    ]
    check = await store.check()
    assert not missing or not check.ok, missing


def _the_report_holds(report: RecoveryReport) -> None:
    assert report.problem
    assert report.set_aside is None or report.set_aside.exists()
    assert report.words
