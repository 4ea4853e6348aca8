"""Real keys and clicks on the order list."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.orders import table
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.row import RowAction, RowStatus
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.text import tooltip
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples
from tests.helpers.content_fixtures import click, double_click, drag, hover
from tests.helpers.content_samples import ELAPSED, NOW, row

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model(qapp: object) -> OrderTableModel:
    return OrderTableModel(lambda: ELAPSED, now=lambda: NOW)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons, model: OrderTableModel) -> OrderPane:
    made = OrderPane(theme, icons, model)
    qtbot.addWidget(made)
    made.resize(660, 420)
    made.show()
    model.set_rows(samples.rows())
    return made


def calls(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(n) for n in range(spy.count())]


def tab(pane: OrderPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def row_rect(pane: OrderPane, key: str) -> QRect:
    return pane.table.visualRect(pane.table.model().index(pane._model.place_of(key), 1))


def test_the_buttons_of_a_row_say_which_row_and_what(pane: OrderPane) -> None:
    acted, chosen = QSignalSpy(pane.actionRequested), QSignalSpy(pane.rowChosen)
    click(pane.table, pane.cell_rect("order:3", "action"))
    click(pane.table, pane.cell_rect("purchase:4", "action"))
    assert calls(acted) == [["order:3", RowAction.REJECT], ["purchase:4", RowAction.RESOLVE]]
    assert calls(chosen) == [["order:3"], ["purchase:4"]]


def test_the_copy_icons_say_whose_number_or_code(pane: OrderPane) -> None:
    numbers, pins = QSignalSpy(pane.copyNumberRequested), QSignalSpy(pane.copyPinRequested)
    click(pane.table, pane.cell_rect("order:1", "copyNumber"))
    click(pane.table, pane.cell_rect("order:2", "copyPin"))
    assert calls(numbers) == [["order:1"]]
    assert calls(pins) == [["order:2"]]


def test_a_double_click_is_one_action(pane: OrderPane) -> None:
    acted, pins = QSignalSpy(pane.actionRequested), QSignalSpy(pane.copyPinRequested)
    double_click(pane.table, pane.cell_rect("order:1", "action"))
    double_click(pane.table, pane.cell_rect("order:2", "copyPin"))
    assert (acted.count(), pins.count()) == (1, 1)


def test_letting_go_elsewhere_does_nothing(pane: OrderPane) -> None:
    acted = QSignalSpy(pane.actionRequested)
    start = pane.cell_rect("order:1", "action").center()
    drag(pane.table, start, pane.cell_rect("order:3", "action").center())
    drag(pane.table, start, row_rect(pane, "order:1").center())
    assert acted.count() == 0
    assert pane.chosen_key() == "order:1"


def test_a_click_that_a_new_row_has_given_another_row_does_nothing(
    pane: OrderPane, model: OrderTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(table.time, "monotonic", lambda: now[0])
    acted = QSignalSpy(pane.actionRequested)
    place = pane.cell_rect("order:1", "action")
    hover(pane.table, place.center())
    model.upsert(row("order:new", since=NOW + timedelta(minutes=1)))
    now[0] += 0.2
    click(pane.table, place)
    assert acted.count() == 0
    now[0] += 0.2
    click(pane.table, place)
    assert calls(acted) == [["order:new", RowAction.REJECT]]


def test_a_busy_row_takes_no_orders(pane: OrderPane, model: OrderTableModel) -> None:
    acted = QSignalSpy(pane.actionRequested)
    model.upsert(replace(samples.rows()[0], busy=True))
    click(pane.table, pane.cell_rect("order:1", "action"))
    busy = model.row_for("order:1")
    assert busy is not None
    menu = pane.table.menu_for(busy)
    enabled = [entry.text() for entry in menu.actions() if entry.data() and entry.isEnabled()]
    assert enabled == ["Copy number"]
    why = "A request for this order is under way."
    grey = [entry.toolTip() for entry in menu.actions() if entry.data() and not entry.isEnabled()]
    assert grey == [tooltip(why)]
    assert menu.accessibleDescription() == why
    assert acted.count() == 0


def test_what_a_row_does_not_have_cannot_be_clicked(pane: OrderPane) -> None:
    assert pane.cell_rect("purchase:4", "copyNumber").isEmpty()
    assert pane.cell_rect("order:1", "copyPin").isEmpty()
    assert pane.cell_rect("purchase:6", "action").isEmpty()
    assert pane.cell_rect("order:10", "action").isEmpty(), "not in this tab"
    assert pane.cell_rect("nobody", "action").isEmpty()
    with pytest.raises(ValueError, match="nothing"):
        pane.cell_rect("order:1", "nothing")


def test_return_copies_the_code_once(pane: OrderPane) -> None:
    pins = QSignalSpy(pane.copyPinRequested)
    pane.choose("order:1")
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pins.count() == 0
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert calls(pins) == [["order:2"]]


def test_the_copy_shortcut_takes_the_code_or_else_the_number(pane: OrderPane) -> None:
    pins, numbers = QSignalSpy(pane.copyPinRequested), QSignalSpy(pane.copyNumberRequested)
    for key in ("order:1", "order:2", "purchase:4"):
        pane.choose(key)
        QTest.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (calls(pins), calls(numbers)) == ([["order:2"]], [["order:1"]])


def test_the_menu_key_opens_everything_that_a_row_can_do(pane: OrderPane) -> None:
    acted = QSignalSpy(pane.actionRequested)
    pane.choose("order:2")
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
    QApplication.sendEvent(pane.table.viewport(), event)
    menu = pane.table.findChild(QMenu, "orderMenu")
    assert menu is not None
    assert menu.isVisible()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Copy code", "Copy number", "Look further", "Archive"]
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert calls(acted) == [["order:2", RowAction.ARCHIVE]]


def test_the_menu_of_the_pointer_is_that_of_the_row_under_it(pane: OrderPane) -> None:
    pane.choose("order:2")
    place = row_rect(pane, "order:1").center()
    viewport = pane.table.viewport()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(mouse, place, viewport.mapToGlobal(place)))
    assert pane.chosen_key() == "order:1"
    menu = pane.table.findChild(QMenu, "orderMenu")
    assert menu is not None
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == ["Copy number", "Reject"]
    menu.close()


def test_tabs_filter_and_count(pane: OrderPane, model: OrderTableModel) -> None:
    assert tab(pane, "tabActive").text() == "Active 9"
    assert tab(pane, "tabRentals").text() == "Rentals 2"
    QTest.mouseClick(tab(pane, "tabRentals"), LEFT)
    assert model.rowCount() == 2
    QTest.keyClick(tab(pane, "tabRentals"), Qt.Key.Key_Right)
    assert tab(pane, "tabAll").isChecked()
    assert model.rowCount() == 14
    model.remove("order:5")
    assert tab(pane, "tabRentals").text() == "Rentals 1"


def test_empty_tabs_say_what_fills_them(pane: OrderPane, model: OrderTableModel) -> None:
    model.set_rows([row("order:1", live=False)])
    assert pane.empty.title.text() == "Nothing is running"
    pane.show_tab("rentals")
    assert pane.empty.title.text() == "No rentals"
    model.set_rows([])
    pane.show_tab("active")
    assert pane.empty.title.text() == "No orders yet"
    assert pane.empty.sentence.text() == "Choose a service above: its number appears here."
    model.upsert(row("order:1"))
    assert pane.table.isVisible()


def test_choosing_by_key_finds_the_right_tab(pane: OrderPane, model: OrderTableModel) -> None:
    chosen = QSignalSpy(pane.rowChosen)
    pane.choose("order:10")
    assert model.tab == "all"
    assert calls(chosen) == [["order:10"]]
    pane.show_tab("rentals")
    pane.choose("order:1")
    assert model.tab == "active"
    pane.choose("nobody")
    assert pane.chosen_key() == "order:1"


def test_the_choice_survives_updates_moves_and_tabs(
    pane: OrderPane, model: OrderTableModel
) -> None:
    pane.choose("order:3")
    chosen = QSignalSpy(pane.rowChosen)
    model.upsert(row("order:new", since=NOW + timedelta(minutes=1)))
    model.upsert(replace(samples.rows()[2], busy=True))
    model.set_rows([*samples.rows(), row("order:newest", since=NOW + timedelta(minutes=2))])
    pane.show_tab("rentals")
    assert pane.chosen_key() == "order:3"
    pane.show_tab("active")
    current = model.row(pane.table.currentIndex().row())
    assert current is not None
    assert current.key == "order:3"
    assert chosen.count() == 0


def test_what_is_being_read_stays_when_its_row_leaves_the_tab(
    pane: OrderPane, model: OrderTableModel
) -> None:
    pane.choose("order:2")
    chosen = QSignalSpy(pane.rowChosen)
    read = samples.rows()[1]
    model.upsert(replace(read, live=False))
    assert chosen.count() == 0
    assert pane.chosen_key() == "order:2"
    assert not pane.table.currentIndex().isValid()
    model.upsert(read)
    assert pane.table.currentIndex().row() == model.place_of("order:2")
    assert chosen.count() == 0


def test_when_the_chosen_row_is_gone_its_neighbour_is_chosen(
    pane: OrderPane, model: OrderTableModel
) -> None:
    model.set_rows(samples.rows()[:3])
    pane.choose("order:2")
    chosen = QSignalSpy(pane.rowChosen)
    model.remove("order:2")
    model.remove("order:3")
    model.remove("order:1")
    assert calls(chosen) == [["order:3"], ["order:1"], [""]]
    pane.choose("order:1")
    assert pane.chosen_key() == ""


def test_a_reset_without_the_chosen_row_says_so(pane: OrderPane, model: OrderTableModel) -> None:
    pane.choose("order:2")
    chosen = QSignalSpy(pane.rowChosen)
    model.set_rows(())
    assert calls(chosen) == [[""]]


def test_countdowns_tick_only_while_they_can_be_seen(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    now = [ELAPSED]
    model = OrderTableModel(lambda: now[0])
    pane = OrderPane(theme, icons, model)
    qtbot.addWidget(pane)
    model.set_rows([row("order:1")])
    pane._timer.setInterval(5)
    changes = QSignalSpy(model.dataChanged)
    pane.show()
    now[0] += 1
    with qtbot.waitSignal(model.dataChanged, timeout=5000):
        now[0] += 1
    pane.hide()
    assert not pane._timer.isActive()
    before = changes.count()
    now[0] += 1
    QApplication.sendPostedEvents()
    assert changes.count() == before
    pane.show()
    assert changes.count() == before + 1, "right at once when it is seen again"


def test_only_rows_on_screen_tick_and_are_painted(
    pane: OrderPane, model: OrderTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.set_rows([row(f"order:{n}", since=NOW - timedelta(seconds=n)) for n in range(100_000)])
    assert len(pane.table.rows_on_screen()) <= 12
    painted: set[int] = set()
    cells = type(pane.table._cells)
    paint = cells.paint
    monkeypatch.setattr(
        cells,
        "paint",
        lambda self, painter, option, index: (
            painted.add(index.row()),
            paint(self, painter, option, index),
        )[1],
    )
    pane.table.scrollToBottom()
    pane.table.viewport().grab()
    assert 5 <= len(painted) <= 12
    assert max(painted) == 99_999


def test_the_pointer_shows_what_can_be_clicked(pane: OrderPane) -> None:
    viewport = pane.table.viewport()
    hover(pane.table, pane.cell_rect("order:1", "action").center())
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hover(pane.table, row_rect(pane, "order:1").center())
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor


def image(pane: OrderPane) -> QImage:
    return pane.grab().toImage()


def test_every_state_is_painted_in_both_themes(
    pane: OrderPane, model: OrderTableModel, theme: Theme
) -> None:
    pane.resize(660, 900)
    pictures = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        assert image(pane).pixelColor(3, 3).name() == theme.tokens.surface
        for status in RowStatus:
            model.set_rows([row("order:1", status=status)])
            pictures.append(image(pane))
    assert len({picture.cacheKey() for picture in pictures}) == 2 * len(RowStatus)
    distinct = [p for n, p in enumerate(pictures) if p not in pictures[:n]]
    assert len(distinct) == len(pictures), "no two states look alike"


@pytest.mark.parametrize("width", [340, 440, 520, 660, 1400])
def test_columns_fill_the_width_and_hold_what_they_show(pane: OrderPane, width: int) -> None:
    pane.resize(width, 300)
    table = pane.table
    total = sum(table.columnWidth(at) for at in range(5))
    assert total == table.viewport().width()
    number = pane.cell_rect("order:1", "copyNumber")
    action = pane.cell_rect("order:1", "action")
    assert number.right() <= table.viewport().width()
    assert action.isEmpty() or action.right() < table.viewport().width()
    assert (width >= 660) <= (not action.isEmpty())


def test_a_mirrored_window_mirrors_the_rows(pane: OrderPane) -> None:
    plain = pane.cell_rect("order:1", "action")
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = pane.cell_rect("order:1", "action")
    width = pane.table.viewport().width()
    assert mirrored.left() < width / 3 < plain.left()
    acted = QSignalSpy(pane.actionRequested)
    click(pane.table, mirrored)
    assert acted.count() == 1


def test_a_long_code_stays_whole_as_long_as_it_can(pane: OrderPane, model: OrderTableModel) -> None:
    model.set_rows([row("order:1", pin="AB12-CD34-EF56-GH78", status=RowStatus.RECEIVED)])
    rect = pane.cell_rect("order:1", "copyPin")
    cell = pane.table.visualRect(model.index(0, 3))
    assert rect.right() <= cell.right()
    model.set_rows([row("order:1", pin="9" * 4000, status=RowStatus.RECEIVED)])
    assert pane.cell_rect("order:1", "copyPin").right() <= cell.right()


def test_a_screen_reader_hears_a_row_as_a_sentence(pane: OrderPane) -> None:
    seen = QAccessible.queryAccessibleInterface(pane.table)
    assert seen.text(QAccessible.Text.Name) == "Orders"
    texts = [seen.child(at).text(QAccessible.Text.Name) for at in range(seen.childCount())]
    assert any(text.startswith("Telegram, Message received, code 4 8 2 1 5,") for text in texts)


def test_an_arriving_code_is_announced(
    pane: OrderPane, model: OrderTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    model.upsert(row("order:1", pin="990", status=RowStatus.RECEIVED))
    model.upsert(row("order:1", pin="990", status=RowStatus.RECEIVED, busy=True))
    assert said == ["Code for Instagram: 9 9 0"]


@pytest.mark.parametrize("rows", [1.2, 1.9, 2.1, 3.5])
def test_a_low_list_begins_with_a_row_and_shows_the_chosen_one(
    pane: OrderPane, rows: float
) -> None:
    table = pane.table
    height = table.rowHeight(0)
    pane.choose("order:2")
    place = table.currentIndex()
    table.verticalScrollBar().setValue(height // 2)
    pane.resize(pane.width(), pane.height() - table.viewport().height() + int(height * rows))
    rect = table.visualRect(place)
    assert table.verticalScrollBar().value() % height == 0
    assert rect.top() >= 0
    assert rect.bottom() < table.viewport().height()
