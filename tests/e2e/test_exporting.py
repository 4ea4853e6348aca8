"""Export and import: whole or not at all, in words where it fails, and complete where it works."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.options import Options
from nonvoip_desktop.store import open_store
from nonvoip_desktop.tour.hand import find, press
from nonvoip_desktop.ui.dialogs.moving import MovingDialog
from nonvoip_desktop.ui.history.export_dialog import ExportDialog
from tests.faults.places import Tight, read_only, tight
from tests.helpers import large_history
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.past import Past
from tests.helpers.sandbox import SandboxThread

__all__ = ["read_only", "tight"]

DIALECTS = pytest.mark.parametrize("dialect", ["strict", "drifting"])
#: More than a page of a disk, so that a file of it can be cut in the middle.
LONG = "Your code is 4821. " + "This text has no end. " * 400


def names(folder: Path) -> list[str]:
    """What lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


async def with_messages(desk: Desk, sandbox: SandboxThread, dialect: str = "strict") -> Past:
    """Sign in and buy two numbers, which get a code each."""
    sandbox.options(dialect=dialect)
    for name in ("Instagram", "Telegram"):
        sandbox.product(name, sms=[])
    await desk.sign_in()
    for name, text in (("Instagram", "=1+1 Your code is 4821"), ("Telegram", LONG)):
        order_id = await desk.buy(name)
        sandbox.sms(order_id, text, pin="4821")
        await desk.until_polled(f"the code of {name}", lambda n=name: desk.row(n).pin)
    past = Past(desk)
    await past.open()
    await desk.until("both orders", lambda: past.count() == "2 orders")
    return past


async def export(past: Past, target: Path, form: str = "CSV", *, what: str = "All") -> ExportDialog:
    """Go through the dialog until the file is chosen."""
    desk = past.desk
    desk.click("historyExport")
    await desk.until("the question", lambda: desk.dialog(ExportDialog))
    dialog = desk.dialog(ExportDialog)
    past.choose_in(find(dialog, QComboBox, "exportWhat"), what)
    past.choose_in(find(dialog, QComboBox, "exportForm"), form)
    desk.click("exportFile", dialog)
    await past.answer_file_dialog(str(target))
    return dialog


@DIALECTS
@at_a_desk
async def test_what_was_found_becomes_a_table(
    desk: Desk, sandbox: SandboxThread, tmp_path: Path, dialect: str
) -> None:
    past = await with_messages(desk, sandbox, dialect)
    target = tmp_path / "history.csv"
    await export(past, target)
    await desk.until("that it is done", lambda: "2 orders were exported" in str(desk.notices()))
    text = target.read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    cells = [cell for line in lines for cell in line]
    assert any("=1+1 Your code is 4821" in cell for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)

    past.look_for("insta")
    await desk.until("one order", lambda: past.count() == "1 found")
    found = tmp_path / "found.json"
    await export(past, found, "JSON", what="Only")
    await desk.until("that it is done", lambda: "1 order was exported" in str(desk.notices()))
    told = json.dumps(json.loads(found.read_text(encoding="utf-8")))
    assert "Instagram" in told
    assert "Telegram" not in told
    assert names(tmp_path) == ["data", "found.json", "history.csv"]


@at_a_desk
async def test_a_folder_that_cannot_be_written_is_said(
    desk: Desk, sandbox: SandboxThread, read_only: Path
) -> None:
    past = await with_messages(desk, sandbox)
    dialog = await export(past, read_only / "history.csv")
    await desk.until("the trouble", lambda: "The place is read-only" in desk.texts(dialog))
    assert not dialog.busy
    assert names(read_only) == []
    press(dialog, Qt.Key.Key_Escape)
    await desk.until("no dialog", lambda: not desk.dialogs())
    assert past.count() == "2 orders"


@pytest.mark.parametrize("tight", ["small disk"], indirect=True)
@at_a_desk
async def test_a_disk_that_fills_up_half_way_leaves_nothing(
    desk: Desk, sandbox: SandboxThread, tight: Tight
) -> None:
    past = await with_messages(desk, sandbox)
    with tight.room(4096):
        before = names(tight.folder)
        dialog = await export(past, tight.folder / "history.json", "JSON")
        await desk.until("the trouble", lambda: "The disk is full" in desk.texts(dialog))
        assert names(tight.folder) == before
    # With room again, the same dialog goes on.
    desk.click("exportFile", dialog)
    await past.answer_file_dialog(str(tight.folder / "history.json"))
    await desk.until("that it is done", lambda: "2 orders were exported" in str(desk.notices()))
    assert "4821" in (tight.folder / "history.json").read_text(encoding="utf-8")


@with_windows
async def test_an_export_that_is_given_up_leaves_nothing(
    sandbox: SandboxThread, tmp_path: Path
) -> None:
    data, target = tmp_path / "data", tmp_path / "out" / "history.csv"
    target.parent.mkdir()
    account = Account(sandbox.base_url, "demo@example.com")
    large_history.make(data / "orders.sqlite3", 20_000, account)
    async with Desk(Options(base_url=sandbox.base_url, data_dir=data)) as desk:
        await desk.sign_in()
        past = Past(desk)
        await past.open()
        await desk.until("all orders", lambda: past.count() == "20,000 orders")
        dialog = await export(past, target)
        await desk.until("that it is under way", lambda: "of 20,000" in desk.texts(dialog))
        desk.click("cancelButton", dialog)
        await desk.until("no dialog", lambda: not desk.dialogs())
        await desk.until("no file", lambda: names(target.parent) == [])
        # The history goes on as if nothing had been.
        past.look_for("telegram")
        await desk.until("a search", lambda: past.count().endswith(" found"))
        assert set(past.services()) == {"Telegram"}


@DIALECTS
@with_windows
async def test_another_computer_shows_what_was_moved_there(
    sandbox: SandboxThread, tmp_path: Path, dialect: str
) -> None:
    moved = tmp_path / "everything.nonvoip"
    async with Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "one")) as desk:
        await with_messages(desk, sandbox, dialect)
        desk.trigger("export_everything")
        await desk.until("the dialog", lambda: desk.dialog(MovingDialog))
        desk.click("movingFile", desk.dialog(MovingDialog))
        await Past(desk).answer_file_dialog(str(moved))
        await desk.until(
            "that it is done", lambda: "Everything was exported" in str(desk.notices())
        )
    assert b"demo" not in moved.read_bytes().replace(b"demo@example.com", b""), "no password"

    async with Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "two")) as desk:
        await desk.sign_in()
        past = Past(desk)
        await past.open()
        assert "No orders yet" in desk.texts(past.page)
        damaged = tmp_path / "damaged.nonvoip"
        damaged.write_bytes(moved.read_bytes()[:3000])
        desk.trigger("import_everything")
        await desk.until("the dialog", lambda: desk.dialog(MovingDialog))
        dialog = desk.dialog(MovingDialog)
        before = desk.texts(dialog)
        desk.click("movingFile", dialog)
        await past.answer_file_dialog(str(damaged))
        await desk.until("the trouble", lambda: not dialog.busy and desk.texts(dialog) != before)
        assert "No orders yet" in desk.texts(past.page)
        desk.click("movingFile", dialog)
        await past.answer_file_dialog(str(moved))
        await desk.until("that it is done", lambda: "orders 2, messages 2" in str(desk.notices()))
        await desk.until("the orders", lambda: past.services() == ["Telegram", "Instagram"])
        past.look_for("4821")
        await desk.until("their codes", lambda: past.count() == "2 found")
        assert {row.service for row in desk.rows()} == {"Telegram", "Instagram"}
        assert len(sandbox.charges("order")) == 2, "nothing was bought by moving"


@with_windows
async def test_nothing_is_bought_behind_an_import(sandbox: SandboxThread, tmp_path: Path) -> None:
    account = Account(sandbox.base_url, "demo@example.com")
    elsewhere, moved = tmp_path / "other" / "orders.sqlite3", tmp_path / "everything.nonvoip"
    large_history.make(elsewhere, 3000, account)
    store, _ = await open_store(elsewhere, backups=elsewhere.parent / "backups")
    await store.archive.export_everything(moved)
    await store.close()
    sandbox.product("Netflix", sms=[])
    async with Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data")) as desk:
        await desk.sign_in()
        desk.trigger("import_everything")
        await desk.until("the dialog", lambda: desk.dialog(MovingDialog))
        dialog = desk.dialog(MovingDialog)
        desk.click("movingFile", dialog)
        await Past(desk).answer_file_dialog(str(moved))
        await desk.until("that it has begun", lambda: dialog.busy)
        desk.click_buy("Netflix")
        # At once and in words, not when the import is over.
        await desk.until("a refusal", lambda: "An import is under way" in str(desk.notices()))
        assert dialog.busy
        await desk.until("that it is done", lambda: "orders 3,000" in str(desk.notices()))
        assert sandbox.charges("order") == []
        # Orders of this service were imported, too: their rows say nothing of this one.
        desk.click_buy("Netflix")
        await desk.until("the one order", lambda: len(sandbox.charges("order")) == 1)
