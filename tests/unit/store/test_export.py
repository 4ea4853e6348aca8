"""Exports for the person: whole or not there, and no cell that a spreadsheet would run."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.domain.history import ExportForm, HistoryFilter
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import SqliteStore, sheets
from tests.unit.store.samples import ME, fill, later, message, order

EVERYTHING = HistoryFilter()


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(one.name for one in folder.iterdir())


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


async def test_csv_has_a_line_for_each_message_and_keeps_text_text(
    store: SqliteStore, tmp_path: Path
) -> None:
    await fill(store, 1, 3)
    await store.save_order(order(4, service="=HYPERLINK(1)", note='@a "b", c', number=None))
    await store.save_message(order(1), message(1, text="+1 call\r\nme", sender="-5"))
    target = tmp_path / "out.csv"
    told: list[tuple[int, int]] = []
    done = await store.archive.export(
        ME, EVERYTHING, target, ExportForm.CSV, lambda *one: told.append(one)
    )
    assert done == 4
    assert told == [(4, 4)]
    found = rows(target)
    assert [row["order_id"] for row in found] == ["146004", "146003", "146002", "146001", "146001"]
    assert found[0]["service"] == "'=HYPERLINK(1)"
    assert found[0]["note"] == '\'@a "b", c'
    assert found[0]["text"] == ""
    assert found[3]["pin"] == "100001"
    assert {found[3]["text"], found[4]["text"]} == {message(1).text, "'+1 call\r\nme"}
    assert "'-5" in {found[3]["sender"], found[4]["sender"]}
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0
    assert names(tmp_path) == ["data", "out.csv"]


async def test_json_has_everything_that_is_filtered(store: SqliteStore, tmp_path: Path) -> None:
    await fill(store, 1, 450)
    target = tmp_path / "out.json"
    wanted = HistoryFilter(text="whatsapp", since=later(200).replace(microsecond=0))
    assert await store.archive.export(ME, wanted, target, ExportForm.JSON) == 251
    told = json.loads(target.read_text(encoding="utf-8"))
    assert [one["order_id"] for one in told] == [str(146000 + n) for n in range(450, 199, -1)]
    assert told[0]["messages"][0]["text"] == message(450).text
    assert told[0]["price"] == "2.10"
    nothing = HistoryFilter(text="nowhere")
    assert await store.archive.export(ME, nothing, target, ExportForm.JSON) == 0
    assert json.loads(target.read_text(encoding="utf-8")) == []


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    value = order(1, service=text, note=text)
    written = sheets.piece(ExportForm.CSV, [(value, [message(1, text=text)])], first=True)
    (line,) = list(csv.reader(io.StringIO(written, newline="")))
    for cell in line:
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0"))
    assert json.loads("[" + sheets.piece(ExportForm.JSON, [(value, [])], first=True) + "]")


async def test_a_cancelled_export_leaves_what_was_there(store: SqliteStore, tmp_path: Path) -> None:
    await fill(store, 1, 450)
    target = tmp_path / "out.csv"
    target.write_text("before")
    work = asyncio.ensure_future(
        store.archive.export(
            ME, EVERYTHING, target, ExportForm.CSV, lambda *_: work.cancel() and None
        )
    )
    with pytest.raises(asyncio.CancelledError):
        await work
    assert target.read_text() == "before"
    assert names(tmp_path) == ["data", "out.csv"]
    await store.save_order(order(1))


async def test_a_folder_that_is_not_there_is_said(store: SqliteStore, tmp_path: Path) -> None:
    await fill(store, 1, 2)
    for target in (tmp_path / "nowhere" / "out.csv", tmp_path / "data" / "orders.sqlite3" / "x"):
        with pytest.raises(StoreUnavailable, match=r"There is no such file or folder: .+"):
            await store.archive.export(ME, EVERYTHING, target, ExportForm.CSV)
        with pytest.raises(StoreUnavailable, match=r"There is no such file or folder: .+"):
            await store.archive.export_everything(target)
    assert names(tmp_path) == ["data"]


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limits there")
@pytest.mark.parametrize("room", [0, 5000, 40_000])
async def test_a_disk_that_fills_up_half_way_is_said(
    store: SqliteStore, tmp_path: Path, room: int
) -> None:
    import resource

    await fill(store, 1, 450)
    target = tmp_path / "out.csv"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for export in (
        lambda: store.archive.export(ME, EVERYTHING, target, ExportForm.CSV),
        lambda: store.archive.export(ME, EVERYTHING, target, ExportForm.JSON),
        lambda: store.archive.export_everything(target),
    ):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
        try:
            with pytest.raises(StoreUnavailable, match=str(target)):
                await export()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert names(tmp_path) == ["data"]
    # Nothing of it is a matter of the database.
    await store.save_order(order(1))
    assert (await store.check()).ok
