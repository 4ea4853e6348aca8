"""A disk that fills up at any byte of the purchase path: said, and nothing half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import SqliteStore, open_store
from tests.unit.store.samples import ME, fill, message, order, purchase

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="neither file size limits nor a small tmpfs there"
)

#: Bytes between two tries; a page in the log takes 4,120.
STEP = 3001
#: More than the largest transaction below can write.
MOST = 200_000

Write = Callable[[SqliteStore], Awaitable[None]]
Room = Callable[[int], AbstractContextManager[None]]


@dataclass(frozen=True)
class Tight:
    """A folder, and a way to leave only so many bytes for the database's log in it."""

    folder: Path
    room: Room


@pytest.fixture(params=["file size limit", "small disk"])
def tight(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Tight]:
    if request.param == "file size limit":
        yield Tight(tmp_path, lambda spare: _limited(tmp_path, spare))
        return
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small tmpfs; the size limit is tried all the same")
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", os.fspath(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no mount; the size limit is tried all the same")
    try:
        yield Tight(disk, lambda spare: _filled(disk, spare))
    finally:
        subprocess.run(["umount", "--lazy", os.fspath(disk)], check=True)


@contextmanager
def _limited(folder: Path, spare: int) -> Iterator[None]:
    """No file may grow beyond what the log has now and ``spare`` bytes (EFBIG)."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = max(file.stat().st_size for file in folder.rglob("*-wal"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (log + spare, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def _filled(disk: Path, spare: int) -> Iterator[None]:
    """The disk has room for about ``spare`` more bytes (ENOSPC)."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        file.write(bytes(max(0, shutil.disk_usage(disk).free - spare)))
    try:
        yield
    finally:
        filler.unlink()


INTENT = purchase(50, state=PurchaseState.PLACING, attempts=purchase(50).attempts[:1])
RESULT = replace(purchase(50), detail="The service's words. " * 400)
ORDER = order(50)
RECEIVED = order(50, state=OrderState.RECEIVED)
MESSAGE = message(50, text="A long text. " * 1000)


async def refusal(work: Awaitable[object]) -> StoreUnavailable | None:
    """The error that the work ends in, ``None`` if it is done."""
    try:
        await work
    except StoreUnavailable as error:
        return error
    return None


async def write_intent(store: SqliteStore) -> None:
    await store.save(INTENT)


async def write_result(store: SqliteStore) -> None:
    await store.save(RESULT, [ORDER])


async def write_message(store: SqliteStore) -> None:
    await store.save_message(RECEIVED, MESSAGE)


Known = tuple[Purchase | None, Order | None, list[Message]]


async def known(store: SqliteStore) -> Known:
    return (
        await store.get(INTENT.purchase_id),
        await store.get_order(ME, ORDER.order_id),
        [replace(one, message_id=0) for one in await store.messages(ME, ORDER.order_id)],
    )


STAGES = [
    ([], write_intent, (INTENT, None, [])),
    ([write_intent], write_result, (RESULT, ORDER, [])),
    ([write_intent, write_result], write_message, (RESULT, RECEIVED, [MESSAGE])),
]


@pytest.mark.parametrize(("before", "write", "after"), STAGES)
async def test_a_write_on_a_full_disk_is_whole_or_nothing(
    tight: Tight,
    before: list[Write],
    write: Write,
    after: Known,
) -> None:
    refused = stored = 0
    # An intent is a single page.
    step = STEP if before else STEP // 2
    for number, spare in enumerate(range(0, MOST, step)):
        path = tight.folder / str(number) / "orders.sqlite3"
        store, _ = await open_store(path, backups=path.parent / "backups")
        await fill(store, 1, 2)
        for earlier in before:
            await earlier(store)
        there = await known(store)
        with tight.room(spare):
            error = await refusal(write(store))
            expected = after if error is None else there
            assert error is None or os.fspath(path) in error.message
            assert await known(store) == expected
            # What a crash right now would leave behind:
            assert await _known_after_a_crash(path) == expected
        if error is None:
            stored += 1
        else:
            refused += 1
            await write(store)  # With room again, the same store goes on.
            assert await known(store) == after
        await store.close()
        shutil.rmtree(path.parent)
        if stored >= 3:
            break
    assert refused >= 3
    assert stored >= 3


async def _known_after_a_crash(path: Path) -> Known:
    """Open a copy, in memory's file system or wherever there is room, as the files are now."""
    import resource
    import tempfile

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    try:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            for side in ("", "-wal"):
                shutil.copyfile(f"{path}{side}", f"{copy}{side}")
            store, report = await open_store(copy, backups=copy.parent / "backups")
            assert report is None
            found = await known(store)
            await store.close()
            return found
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_full_disk_at_the_start_is_said_and_nothing_is_left_half_made(
    tight: Tight,
) -> None:
    (tight.folder / "some-wal").write_bytes(b"")  # Where the limit starts to count.
    path = tight.folder / "data" / "orders.sqlite3"
    refused = 0
    for spare in range(0, 400_000, 40_000):
        with tight.room(spare):
            try:
                store, _ = await open_store(path, backups=path.parent / "backups")
            except StoreUnavailable:
                refused += 1
            else:
                await store.close()
                break
    assert refused >= 1
    store, report = await open_store(path, backups=path.parent / "backups")
    assert report is None
    await write_intent(store)
    await store.close()
