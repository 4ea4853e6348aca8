"""A place that cannot be written: said at once, and the file stays as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import open_store
from tests.unit.store.samples import ME, fill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")


@dataclass(frozen=True)
class Place:
    """A folder that can be made read-only and writable again."""

    folder: Path
    close: Callable[[], None]
    open: Callable[[], None]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    folder = tmp_path / "data"
    folder.mkdir()
    if os.geteuid() != 0:

        def allow(folder_mode: int, file_mode: int) -> None:
            folder.chmod(0o700)
            for file in folder.iterdir():
                file.chmod(file_mode)
            folder.chmod(folder_mode)

        yield Place(folder, lambda: allow(0o500, 0o400), lambda: allow(0o700, 0o600))
        folder.chmod(0o700)
        return
    # Permissions do not hold root back; a file system mounted read-only does.
    if not _run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", os.fspath(folder)):
        pytest.skip("root is held back by a read-only mount alone, and none is allowed here")
    try:
        yield Place(
            folder,
            lambda: _remount(folder, "ro"),
            lambda: _remount(folder, "rw"),
        )
    finally:
        assert _run("umount", "--lazy", os.fspath(folder))


def _remount(folder: Path, how: str) -> None:
    assert _run("mount", "-o", f"remount,{how}", os.fspath(folder))


def _run(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


async def test_a_new_database_cannot_be_made_and_that_is_said(place: Place) -> None:
    place.close()
    with pytest.raises(StoreUnavailable, match=r"orders\.sqlite3"):
        await open_store(place.folder / "orders.sqlite3", backups=place.folder / "backups")
    place.open()


async def test_an_existing_one_is_refused_and_stays_whole(place: Place) -> None:
    path = place.folder / "orders.sqlite3"
    store, _ = await open_store(path, backups=place.folder / "backups")
    await fill(store, 1, 3)
    await store.close()
    place.close()
    with pytest.raises(StoreUnavailable, match=r"orders\.sqlite3"):
        await open_store(path, backups=place.folder / "backups")
    place.open()
    store, report = await open_store(path, backups=place.folder / "backups")
    assert report is None
    assert len((await store.load_everything(ME)).listed) == 3
    await store.close()
