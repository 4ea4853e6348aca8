"""A store in a fresh folder, closed at the end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from nonvoip_desktop.store import RecoveryReport, SqliteStore, open_store

Opener = Callable[[], Awaitable[tuple[SqliteStore, RecoveryReport | None]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies; its backups are in ``backups`` beside it."""
    return tmp_path / "data" / "orders.sqlite3"


@pytest.fixture
async def opener(path: Path) -> AsyncIterator[Opener]:
    """Opens the store as often as wanted; what is still open at the end is closed."""
    opened: list[SqliteStore] = []

    async def open_it() -> tuple[SqliteStore, RecoveryReport | None]:
        store, report = await open_store(path, backups=path.parent / "backups")
        opened.append(store)
        return store, report

    yield open_it
    for store in opened:
        await store.close()


@pytest.fixture
async def store(opener: Opener) -> SqliteStore:
    """An open, empty store."""
    opened, report = await opener()
    assert report is None
    return opened
