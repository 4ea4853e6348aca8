"""Real keys and clicks on the grid: one decision is one signal, and accidents buy nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.view import ProductPane
from tests.helpers.content_fixtures import click, double_click, hover
from tests.helpers.content_samples import catalogue, many_products, usa

LEFT = Qt.MouseButton.LeftButton


def bought(spy: QSignalSpy) -> list[str]:
    return [spy.at(n)[0].product_id for n in range(spy.count())]


def row(pane: ProductPane, product_id: str) -> int:
    found = pane.model().row_of(usa(product_id))
    assert found >= 0
    return found


def test_a_click_on_buy_buys_that_card_once(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    click(grid, grid.buy_rect(pane.model().index(row(pane, "t5"))))
    assert bought(spy) == ["t5"]


def test_a_single_click_chooses_and_buys_nothing(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    card = grid.visualRect(pane.model().index(4))
    QTest.mouseClick(grid.viewport(), LEFT, pos=card.topLeft() + QPoint(50, 10))
    assert spy.count() == 0
    assert grid.currentIndex().row() == 4


def test_return_buys_the_chosen_card(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    shown = pane.model().product(1)
    assert shown is not None
    assert bought(spy) == [shown.product_id]


def test_return_without_a_chosen_card_chooses_the_first(
    pane: ProductPane, grid: ProductGrid
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    assert grid.chosen() is None
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert spy.count() == 0
    assert grid.currentIndex().row() == 0


def test_the_star_toggles_by_click_and_by_key(pane: ProductPane, grid: ProductGrid) -> None:
    spy, buys = QSignalSpy(pane.favouriteToggled), QSignalSpy(pane.buyRequested)
    index = pane.model().index(row(pane, "t1"))
    click(grid, grid.star_rect(index))
    assert spy.at(0) == [usa("t1"), True]
    pane.model().set_favourites(frozenset({usa("t1")}))
    QTest.keyClick(grid, Qt.Key.Key_F)
    QTest.keyClicks(grid, "*")
    assert [spy.at(n) for n in (1, 2)] == [[usa("t1"), False], [usa("t1"), False]]
    double_click(grid, grid.star_rect(index))
    assert spy.count() == 5, "two clicks are two changes"
    assert buys.count() == 0


def test_typing_goes_to_the_search(pane: ProductPane, grid: ProductGrid) -> None:
    typed, leave = QSignalSpy(pane.typed), QSignalSpy(pane.searchRequested)
    QTest.keyClicks(grid, "fa")
    QTest.keyClick(grid, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert [typed.at(n)[0] for n in range(typed.count())] == ["f", "a"]
    assert leave.count() == 1


def test_arrows_move_by_card_and_by_line(pane: ProductPane, grid: ProductGrid) -> None:
    grid.setFocus()
    pane.choose_first()
    keys = Qt.Key
    path = [
        (keys.Key_Right, 1),
        (keys.Key_Down, 6),
        (keys.Key_Left, 5),
        (keys.Key_Up, 0),
        (keys.Key_Up, 0),
        (keys.Key_Left, 0),
        (keys.Key_End, 15),
        (keys.Key_Down, 15),
        (keys.Key_Right, 15),
        (keys.Key_Home, 0),
        (keys.Key_PageDown, 15),
    ]
    for key, expected in path:
        QTest.keyClick(grid, key)
        assert grid.currentIndex().row() == expected, key
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_arrows_follow_the_eye_in_a_mirrored_window(pane: ProductPane, grid: ProductGrid) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.choose_first()
    first, second = (grid.visualRect(pane.model().index(at)) for at in (0, 1))
    assert first.left() > second.left()
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 1
    spy = QSignalSpy(pane.buyRequested)
    button = grid.buy_rect(grid.currentIndex())
    assert button.left() - second.left() == 12
    click(grid, button)
    assert spy.count() == 1


def test_the_chosen_product_stays_chosen_when_cards_move(
    pane: ProductPane, grid: ProductGrid
) -> None:
    grid.choose(row(pane, "t9"))
    pane.model().set_sort("stock")
    assert grid.currentIndex().row() == row(pane, "t9")
    pane.model().set_products(catalogue()[3:])
    assert grid.currentIndex().row() == row(pane, "t9")
    pane.model().set_query("instagram")
    assert grid.chosen() is None


def test_the_pointer_shows_what_a_click_would_hit(pane: ProductPane, grid: ProductGrid) -> None:
    index = pane.model().index(2)
    hover(grid, grid.buy_rect(index).center())
    assert grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert grid.cards.pointed is not None
    assert grid.cards.pointed.row == 2
    hover(grid, grid.visualRect(index).topLeft() + QPoint(50, 40))
    assert grid.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    QApplication.sendEvent(grid.viewport(), QEvent(QEvent.Type.Leave))
    assert grid.cards.pointed is None


def test_a_new_search_starts_at_its_top_and_a_refresh_stays(
    pane: ProductPane, grid: ProductGrid
) -> None:
    pane.model().set_products(many_products(2000))
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    pane.model().set_products(many_products(2000)[5:])
    assert bar.value() == place
    pane.model().set_query("t")
    assert bar.value() == 0


def test_only_what_is_on_screen_is_painted(
    pane: ProductPane, grid: ProductGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.model().set_products(many_products(20_000))
    painted: list[int] = []
    paint = type(grid.cards).paint
    monkeypatch.setattr(
        type(grid.cards),
        "paint",
        lambda self, painter, option, index: (
            painted.append(index.row()),
            paint(self, painter, option, index),
        )[1],
    )
    grid.verticalScrollBar().setValue(50_000)
    grid.viewport().grab()
    assert 10 <= len(painted) <= 60
    assert len(set(painted)) == len(painted)


def test_a_screen_reader_finds_every_card_where_it_is(pane: ProductPane, grid: ProductGrid) -> None:
    seen = QAccessible.queryAccessibleInterface(grid)
    assert seen.text(QAccessible.Text.Name) == "Services"
    assert seen.childCount() == 16
    card = seen.child(row(pane, "t1"))
    assert card.text(QAccessible.Text.Name) == "Telegram, 10 minutes, $0.90, 12 available"
    place = grid.visualRect(pane.model().index(row(pane, "t1")))
    assert card.rect().size() == place.size()
    assert card.rect().topLeft() == grid.viewport().mapToGlobal(place.topLeft())
    pane.choose_first()
    assert seen.child(0).state().selected  # type: ignore[attr-defined]
