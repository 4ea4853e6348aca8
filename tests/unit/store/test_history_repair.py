"""The index of a repaired file: whole, whatever was damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from nonvoip_desktop.domain.history import HistoryFilter
from tests.unit.store.conftest import Opener
from tests.unit.store.damage import zero_page_of
from tests.unit.store.samples import ME
from tests.unit.store.test_history import found, sound
from tests.unit.store.test_recovery import filled, pages_of


@pytest.mark.parametrize("backup_at", [0, 20])
@pytest.mark.parametrize(
    "gone", ["", "orders_time", "history", "history_codes", "search_data", "search_idx"]
)
async def test_what_was_rescued_is_found(
    opener: Opener, path: Path, backup_at: int, gone: str
) -> None:
    await filled(opener, backup_at, 30)
    zero_page_of(path, pages_of(path, gone)[0] if gone else 1)
    store, report = await opener()
    if report is None:
        report = await store.check_at_start()
    assert report is not None
    # Of a first page that is gone nobody knows what else it told.
    assert report.everything_complete or not gone
    assert await store.archive.count(ME, HistoryFilter()) == 30
    assert await found(store, "whatsapp 100030") == ["146030"]
    assert await found(store, "0007") == ["146007"]
    assert len(await found(store, "shop")) == 30
    assert (await store.check()).ok
    await store.close()
    await sound(path)
