"""The history's rows: any number, of which only the pages that are looked at are held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.history import HistoryEntry
from nonvoip_desktop.ui.history.model import KEPT, PAGE, HistoryModel

#: The model tells by a timer, which needs an application.
pytestmark = pytest.mark.usefixtures("qapp")


NOW = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
Make = Callable[..., HistoryEntry]


def model_of(count: int, make: Make, loaded: tuple[int, ...] = (0,)) -> HistoryModel:
    model = HistoryModel(now=lambda: NOW)
    model.show(count)
    for page in loaded:
        model.put(page, [make(at) for at in range(page * PAGE, min(count, (page + 1) * PAGE))])
    return model


def test_it_is_a_good_model(qtmodeltester: ModelTester, make_entry: Make) -> None:
    qtmodeltester.check(model_of(PAGE + 3, make_entry, (0, 1)))


def test_a_page_that_is_looked_at_is_asked_for_once(qtbot: QtBot, make_entry: Make) -> None:
    model = model_of(1_000_000, make_entry)
    with qtbot.waitSignal(model.pagesWanted):
        assert model.entry(900_000) is None
        assert model.entry(900_001) is None
    assert model.next_wanted(900_000, 900_010) == 900_000 // PAGE
    model.put(900_000 // PAGE, [make_entry(at) for at in range(PAGE)])
    assert model.next_wanted(900_000, 900_010) is None
    entry = model.entry(900_001)
    assert entry is not None
    assert entry.order.service == "Service 1"


def test_what_has_left_the_screen_is_not_fetched(make_entry: Make) -> None:
    model = model_of(10_000, make_entry)
    for row in (500, 3000, 7000):
        model.entry(row)
    assert model.next_wanted(7000, 7010) == 7000 // PAGE
    model.put(7000 // PAGE, [make_entry(at) for at in range(PAGE)])
    assert model.next_wanted(7000, 7010) is None


def test_only_so_many_pages_are_held(make_entry: Make) -> None:
    model = model_of(1_000_000, make_entry, tuple(range(KEPT + 5)))
    assert model.entry(0) is None
    assert model.entry((KEPT + 4) * PAGE) is not None


def test_old_rows_stay_on_screen_until_new_ones_are_here(qtbot: QtBot, make_entry: Make) -> None:
    model = model_of(20, make_entry)
    with qtbot.waitSignal(model.pagesWanted):
        model.renew(21)
        assert model.rowCount() == 21
        old = model.entry(0)
    assert old is not None
    assert not model.is_fresh(0)
    model.put(0, [make_entry(at) for at in range(100, 121)])
    fresh = model.entry(0)
    assert fresh is not None
    assert fresh.order.service == "Service 100"
    assert model.is_fresh(0)


def test_growing_keeps_what_is_here(make_entry: Make) -> None:
    model = model_of(PAGE, make_entry)
    model.grow(5000)
    assert model.rowCount() == 5000
    assert model.entry(3) is not None
    assert model.is_fresh(3)


def test_an_order_is_found_by_its_id(make_entry: Make) -> None:
    model = model_of(120, make_entry, (0, 2))
    assert model.place_of("1003") == 3
    assert model.place_of("1101") == 101
    assert model.place_of("1060") == -1, "its page is not here"


def test_a_row_is_spoken_as_a_sentence(make_entry: Make) -> None:
    model = HistoryModel(now=lambda: NOW)
    model.set_use_utc(True)
    model.show(2, [make_entry(0, pin="4821", note="my aunt's")])
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Service 0, Message received, 2026-11-25 12:00, code 4 8 2 1, +1 609 555-0000, "
        "$0.36, note: my aunt's"
    )
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…"


def test_a_note_is_no_html(make_entry: Make) -> None:
    model = HistoryModel(now=lambda: NOW)
    model.show(1, [make_entry(0, note="<img src=x>")])
    assert "&lt;img" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
