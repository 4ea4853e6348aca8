"""What goes wrong on this computer: said in words, and nothing is lost or spent by it."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtWidgets import QLineEdit

from nonvoip_desktop.core.marks import Marks
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store import SqliteStore
from nonvoip_desktop.tour.hand import find
from nonvoip_desktop.ui.help import HelpController
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxThread

UNEXPECTED = ["Something unexpected happened | The app goes on; the log has the details."]
FULL = "The disk is full."


def fail(*_: object) -> None:
    raise RuntimeError("nobody thought of this")


@pytest.mark.logs_errors("Unexpected failure in favourite .*nobody thought of this")
@at_a_desk
async def test_an_unexpected_failure_of_a_task_is_said_in_one_line(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Marks, "mark", fail)
    await desk.sign_in()
    desk.search("Hulu")
    grid = desk.products.grid
    desk.click_at(grid.viewport(), grid.star_rect(desk.card("Hulu")))
    await desk.until("the line", lambda: desk.notices() == UNEXPECTED)
    desk.click("noticeDismiss")
    await desk.buy("Netflix")
    assert "nobody thought of this" in desk.data_file("log/nonvoip-desktop.log").read_text()


@pytest.mark.logs_errors("Unexpected failure in a slot .*nobody thought of this")
@with_windows
async def test_an_unexpected_failure_of_a_slot_is_said_in_one_line(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HelpController, "_show_about", lambda self: fail())
    async with desk:
        await desk.sign_in()
        desk.trigger("about")
        await desk.until("the line", lambda: desk.notices() == UNEXPECTED)
        desk.click("noticeDismiss")
        await desk.buy("Netflix")


@at_a_desk
async def test_nothing_is_sent_that_cannot_be_stored_before(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.sign_in()

    async def full(*_: object) -> None:
        raise StoreUnavailable(FULL)

    with monkeypatch.context() as broken:
        broken.setattr(SqliteStore, "save", full)
        desk.click_buy("Netflix")
        await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == [f"Netflix was not bought | Nothing was sent. {FULL}"]
    assert sandbox.count("order") == 0
    await desk.until("no row", lambda: desk.rows() == [])
    await desk.while_true(lambda: not desk.dialogs(), 0.5)
    await desk.buy("Netflix")
    assert desk.notices() == []
    assert len(sandbox.charges()) == 1


@pytest.mark.logs_errors("The database had to be repaired")
@with_windows
async def test_a_damaged_database_is_restored_and_said_so(
    desk: Desk, sandbox: SandboxThread
) -> None:
    async with desk:
        await desk.sign_in()
        await desk.buy("Netflix")
        await desk.until("all stored", lambda: desk.row("Netflix").number)
    database = desk.data_file("orders.sqlite3")
    with database.open("r+b") as file:
        file.seek(20)
        file.write(b"\xff" * 3000)
    async with desk:
        await desk.until("the words", lambda: "had to be repaired" in str(desk.notices()))
        assert "Purchases may be missing." in desk.notices()[0]
        await desk.sign_in()
        assert desk.row("Netflix").number
        await desk.buy("Hulu")
        await desk.until("a number", lambda: desk.row("Hulu").number)
    aside = [file.name for file in database.parent.iterdir() if "damaged" in file.name]
    assert aside, "the damaged file is kept"


@pytest.mark.logs_errors("The database cannot be used")
@with_windows
async def test_a_database_of_a_newer_release_is_refused(desk: Desk, sandbox: SandboxThread) -> None:
    async with desk:
        await desk.sign_in()
    database = desk.data_file("orders.sqlite3")
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = database.read_bytes()
    await desk.open()
    await desk.until("the words", lambda: "newer" in desk.refusal())
    assert not find(desk.window, QLineEdit, "email").isEnabled()
    assert await desk.close() == 1
    assert database.read_bytes() == before


@pytest.mark.logs_errors("Not stored: .*")
@at_a_desk
async def test_an_order_whose_result_is_not_on_disk_is_said_loudly(
    desk: Desk, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.sign_in()
    save, calls = SqliteStore.save, []

    async def full_after_sending(store: SqliteStore, *values: object) -> None:
        calls.append(values)
        if sandbox.count("order"):
            raise StoreUnavailable(FULL)
        await save(store, *values)  # type: ignore[arg-type]

    with monkeypatch.context() as broken:
        broken.setattr(SqliteStore, "save", full_after_sending)
        desk.click_buy("Netflix")
        await desk.until("the words", lambda: FULL in str(desk.notices()))
        assert len(calls) >= 2
    # The disk has room again: it is stored by itself, and the words go.
    await desk.until("it is stored", lambda: desk.notices() == [])
    await desk.until("the order", lambda: desk.row("Netflix").number)
    await desk.reopen()
    await desk.sign_in()
    assert desk.row("Netflix").status in (RowStatus.WAITING, RowStatus.RECEIVED)
    assert len(desk.rows()) == 1
    assert len(sandbox.charges()) == 1
