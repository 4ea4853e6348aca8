"""The history page: what is chosen stays chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.history import HistoryEntry, HistoryFilter
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.gallery.pictures import picture_of, settle
from nonvoip_desktop.ui.history.filters import Filters, Period
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.history.words import HistoryAction
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import Theme

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
Make = Callable[..., HistoryEntry]


@pytest.fixture
def filled(page: HistoryPage, make_entry: Make) -> HistoryPage:
    """Forty rows of a million, the third one chosen."""
    rows = [make_entry(at, pin=f"48{at:03}" if at % 2 else None) for at in range(50)]
    page.model.show(50, rows)
    page.model.grow(1_000_000)
    page.show_count(1_000_000, HistoryFilter())
    page.list.choose(3)
    return page


def chosen(page: HistoryPage) -> str:
    entry = page.list.current_entry()
    return "" if entry is None else entry.order.order_id


def test_the_count_is_written_out(filled: HistoryPage) -> None:
    assert filled.count.text() == "1,000,000 orders"
    filled.show_count(1, HistoryFilter())
    assert filled.count.text() == "1 order"
    filled.show_count(12_345, HistoryFilter(text="a"))
    assert filled.count.text() == "12,345 found"


def test_the_chosen_order_stays_chosen_when_a_new_one_comes(
    filled: HistoryPage, make_entry: Make
) -> None:
    told: list[object] = []
    filled.list.chosen.connect(told.append)
    filled.model.renew(1_000_001)
    filled.model.put(0, [make_entry(-1), *(make_entry(at) for at in range(49))])
    assert chosen(filled) == "1003"
    assert filled.list.currentIndex().row() == 4
    assert [entry.order.order_id for entry in told] == ["1003"], "it is another value by now"  # type: ignore[attr-defined]


def test_the_neighbour_is_chosen_when_the_order_is_gone(
    filled: HistoryPage, make_entry: Make
) -> None:
    filled.model.renew(999_999)
    filled.model.put(0, [make_entry(at) for at in range(51) if at != 3])
    assert chosen(filled) == "1004"
    assert filled.list.currentIndex().row() == 3


def test_nothing_is_chosen_when_nothing_is_left(filled: HistoryPage) -> None:
    filled.model.show(0)
    filled.list.choose_first()
    assert filled.list.current_entry() is None


def test_keys_go_anywhere(qtbot: QtBot, filled: HistoryPage, make_entry: Make) -> None:
    filled.list.setFocus()
    qtbot.keyClick(filled.list, Qt.Key.Key_End)
    assert filled.list.currentIndex().row() == 999_999
    assert filled.list.current_entry() is None, "it is not here yet"
    last = [make_entry(at) for at in range(999_950, 1_000_000)]
    filled.model.put(999_950 // 50, last)
    assert chosen(filled) == last[-1].order.order_id
    qtbot.keyClick(filled.list, Qt.Key.Key_Home)
    assert chosen(filled) == "1000"


def test_the_search_leads_into_the_list(qtbot: QtBot, filled: HistoryPage) -> None:
    filled.take_focus()
    qtbot.keyClick(filled.search, Qt.Key.Key_Down)
    assert filled.list.hasFocus()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return,), (Qt.Key.Key_C, "control")])
def test_return_and_copy_take_the_code(
    qtbot: QtBot, filled: HistoryPage, keys: tuple[object, ...]
) -> None:
    filled.list.setFocus()
    modifier = Qt.KeyboardModifier.ControlModifier if len(keys) > 1 else Qt.KeyboardModifier(0)
    with qtbot.waitSignal(filled.list.actionRequested) as told:
        qtbot.keyClick(filled.list, keys[0], modifier)
    entry, action = told.args
    assert (entry.order.order_id, action) == ("1003", HistoryAction.COPY_PIN)


def test_what_is_offered_fits_the_order(filled: HistoryPage, make_entry: Make) -> None:
    def offered(entry: HistoryEntry) -> set[str]:
        return {str(action.data()) for action in filled.list.menu_for(entry).actions()} - {"None"}

    done = make_entry(1, pin="1234")
    assert offered(done) == {
        *("copy_pin", "copy_number", "order_again", "note"),
        *("show_in_list", "archive", "erase"),
    }
    kept = make_entry(2, archived=True)
    assert offered(kept) == {"copy_number", "order_again", "note", "bring_back", "erase"}
    live = make_entry(3, state=OrderState.WAITING, expires_at=NOW + timedelta(minutes=9))
    assert offered(live) == {"copy_number", "order_again", "note", "show_in_list"}
    followed = make_entry(4, archived=True, product_id=None, number=None)
    assert offered(followed) == {"note", "bring_back", "erase"}


def test_a_narrow_list_has_rows_of_two_lines(filled: HistoryPage) -> None:
    one = filled.list.rowHeight(0)
    filled.resize(664, 350)
    QApplication.sendPostedEvents()
    assert filled.width() == 664, "the page fits a narrow window"
    assert filled.list.rowHeight(0) > one
    assert not filled.list.grab().toImage().isNull()


@pytest.mark.parametrize("scale", [1.25, 1.5, 1.75])
@pytest.mark.parametrize("width", [928, 664], ids=["wide", "narrow"])
def test_the_chosen_row_has_one_ground_at_broken_scales(
    qtbot: QtBot, qapp: QApplication, make_entry: Make, scale: float, width: int
) -> None:
    theme = Theme()
    theme.apply(qapp)
    page = HistoryPage(theme, Icons(theme), lambda: NOW)
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    page.model.show(9, [make_entry(at) for at in range(9)])
    page.list.choose(3)
    settle(page)
    picture = picture_of(page.list.viewport(), scale)
    row = page.list.visualRect(page.list.currentIndex())
    known = {theme.color(name).rgb() for name in ("surface", "accent_tint", "line")}
    # Before the words, and at the edge after them.
    for x in (round(8 * scale), int((row.right() + 1) * scale)):
        rows = range(int((row.top() - 2) * scale), int((row.bottom() + 3) * scale))
        found = {picture.pixel(x, y) for y in rows if x < picture.width()}
        assert found <= known


def test_what_stands_where_nothing_is_found(qtbot: QtBot, filled: HistoryPage) -> None:
    filled.search.setText("nothing like it")
    filled.filters.state.setCurrentIndex(2)
    filled.show_count(0, filled.wanted())
    assert filled.empty.title.text() == "Nothing found"
    qtbot.mouseClick(filled.empty.button, Qt.MouseButton.LeftButton)
    assert filled.wanted() == HistoryFilter()


def test_filters_become_a_filter(qtbot: QtBot) -> None:
    filters = Filters()
    qtbot.addWidget(filters)
    filters.set_use_utc(True)
    filters.set_services(["Discord", "Telegram"])
    filters.state.setCurrentIndex(filters.state.findData(OrderState.EXPIRED))
    filters.kind.setCurrentIndex(filters.kind.findData(OrderKind.ONE_DAY))
    filters.service.setCurrentIndex(2)
    filters.period.setCurrentIndex(filters.period.findData(Period.WEEK))
    assert filters.wanted("aunt", NOW) == HistoryFilter(
        "aunt",
        frozenset({OrderState.EXPIRED}),
        frozenset({OrderKind.ONE_DAY}),
        "Telegram",
        datetime(2026, 11, 19, tzinfo=UTC),
    )
    filters.period.setCurrentIndex(filters.period.findData(Period.CHOSEN))
    # Whichever of the two is later: both days belong to the time.
    filters.since.setDate(QDate(2026, 3, 9))
    filters.until.setDate(QDate(2026, 3, 1))
    wanted = filters.wanted("", NOW)
    assert wanted.since == datetime(2026, 3, 1, tzinfo=UTC)
    assert wanted.until == datetime(2026, 3, 10, tzinfo=UTC)


def test_a_service_that_is_gone_is_no_filter_any_more(qtbot: QtBot) -> None:
    filters = Filters()
    qtbot.addWidget(filters)
    filters.set_services(["Discord", "Telegram"])
    filters.service.setCurrentIndex(2)
    filters.set_services(["Discord", "Signal", "Telegram"])
    assert filters.wanted("", NOW).service == "Telegram"
    with qtbot.waitSignal(filters.changed):
        filters.set_services(["Discord"])
    assert filters.wanted("", NOW).service is None


def test_the_id_has_a_line_of_its_own_where_the_facts_are_too_long_for_one(
    filled: HistoryPage, make_entry: Make
) -> None:
    detail = filled.detail
    detail.show_entry(make_entry(1), [])
    detail.setFixedWidth(640)
    assert "\n" not in detail.facts.text()
    assert "·" in detail.facts.text()
    detail.setFixedWidth(detail.minimumSizeHint().width())
    detail.show_entry(make_entry(1, price=Decimal("12345.36")), [])
    first, second = detail.facts.text().split("\n")
    assert first.endswith("12,345.36")
    assert second.replace("\u00a0", " ") == "id 1001"
