"""One decision is one purchase, and no accident buys anything."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.ui.products import grid as grid_module
from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.view import ProductPane
from tests.helpers.content_fixtures import click, double_click, drag, hover
from tests.helpers.content_samples import catalogue, many_products, product, usa

LEFT = Qt.MouseButton.LeftButton


def bought(spy: QSignalSpy) -> list[str]:
    return [spy.at(n)[0].product_id for n in range(spy.count())]


def press_return(grid: ProductGrid, *, repeat: bool = False) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, Qt.Key.Key_Return, none, "\r", repeat)
        QApplication.sendEvent(grid, event)


def test_a_double_click_on_buy_buys_once(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    double_click(grid, grid.buy_rect(pane.model().index(2)))
    assert spy.count() == 1


def test_a_double_click_on_a_card_buys_once(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    card = grid.visualRect(pane.model().index(3))
    double_click(grid, card.adjusted(0, 0, -60, 0))
    assert spy.count() == 1


def test_a_nervous_finger_buys_once(pane: ProductPane, grid: ProductGrid, now: list[float]) -> None:
    spy = QSignalSpy(pane.buyRequested)
    button = grid.buy_rect(pane.model().index(1))
    for _ in range(5):
        click(grid, button)
        double_click(grid, button)
        now[0] += 0.05
    assert spy.count() == 1
    now[0] += grid_module.ONCE
    click(grid, button)
    assert spy.count() == 2, "later it is a new decision"


def test_pressing_on_buy_and_letting_go_elsewhere_buys_nothing(
    pane: ProductPane, grid: ProductGrid
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    index = pane.model().index(1)
    drag(grid, grid.buy_rect(index).center(), grid.visualRect(index).topLeft() + QPoint(50, 10))
    drag(grid, grid.buy_rect(index).center(), grid.buy_rect(pane.model().index(2)).center())
    drag(grid, grid.visualRect(index).topLeft() + QPoint(50, 10), grid.buy_rect(index).center())
    assert spy.count() == 0
    assert grid.currentIndex().row() == 1, "dragging does not move the choice"


def test_other_buttons_of_the_mouse_buy_nothing(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    place = grid.buy_rect(pane.model().index(0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert spy.count() == 0


def test_a_finger_must_choose_before_it_can_buy(pane: ProductPane, grid: ProductGrid) -> None:
    screen = QPointingDevice(
        "screen",
        77,
        QPointingDevice.DeviceType.TouchScreen,
        QPointingDevice.PointerType.Finger,
        QPointingDevice.Capability.Position,
        1,
        1,
    )
    spy = QSignalSpy(pane.buyRequested)
    place = QPointF(grid.buy_rect(pane.model().index(1)).center())

    def tap() -> None:
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            everywhere = grid.viewport().mapToGlobal(place)
            none = Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, place, everywhere, LEFT, LEFT, none, screen)
            QApplication.sendEvent(grid.viewport(), event)

    tap()
    assert spy.count() == 0
    assert grid.currentIndex().row() == 1
    tap()
    assert spy.count() == 1


def test_a_held_return_buys_once(pane: ProductPane, grid: ProductGrid) -> None:
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    press_return(grid)
    for _ in range(30):
        press_return(grid, repeat=True)
    assert spy.count() == 1


def test_return_held_since_the_search_field_buys_nothing(
    pane: ProductPane, grid: ProductGrid
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    for _ in range(30):
        press_return(grid, repeat=True)
    assert spy.count() == 0


@pytest.mark.parametrize("way", ["button", "double", "return"])
@pytest.mark.parametrize("why", ["sold out", "busy", "no price"])
def test_what_cannot_be_bought_is_not_bought(
    pane: ProductPane, grid: ProductGrid, way: str, why: str
) -> None:
    one = product("p", "Thing", None if why == "no price" else "1.00", 0 if "sold" in why else 9)
    pane.model().set_section("1-day")
    pane.model().set_section("10-minutes")
    pane.model().set_products((one,))
    pane.model().set_busy(frozenset({usa("p")} if why == "busy" else ()))
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    if way == "button":
        click(grid, grid.buy_rect(pane.model().index(0)))
    elif way == "double":
        double_click(grid, grid.visualRect(pane.model().index(0)).adjusted(40, 0, -70, -40))
    else:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert spy.count() == 0


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of the grid, moved by hand."""
    moment = [100.0]
    monkeypatch.setattr(grid_module.time, "monotonic", lambda: moment[0])
    return moment


def test_a_click_that_a_refresh_has_given_another_card_buys_nothing(
    pane: ProductPane, grid: ProductGrid, now: list[float]
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    button = grid.buy_rect(pane.model().index(0))
    hover(grid, button.center())
    without_airbnb = tuple(p for p in catalogue() if p.name != "Airbnb")
    pane.model().set_products(without_airbnb)
    now[0] += 0.2
    click(grid, button)
    assert spy.count() == 0
    now[0] += 0.2
    click(grid, button)
    assert spy.count() == 1


def test_a_click_on_a_card_that_a_refresh_left_in_place_buys_it(
    pane: ProductPane, grid: ProductGrid, now: list[float]
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    button = grid.buy_rect(pane.model().index(0))
    hover(grid, button.center())
    pane.model().set_products(tuple(p for p in catalogue() if p.name != "X"))
    click(grid, button)
    assert bought(spy) == ["t7"]


@pytest.mark.parametrize("way", ["button", "return"])
def test_a_price_that_has_changed_this_moment_is_not_yet_agreed(
    pane: ProductPane, grid: ProductGrid, now: list[float], way: str
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()

    def buy() -> None:
        if way == "button":
            click(grid, grid.buy_rect(pane.model().index(0)))
        else:
            QTest.keyClick(grid, Qt.Key.Key_Return)

    dearer = tuple(replace(p, price=Decimal(9)) if p.product_id == "t7" else p for p in catalogue())
    pane.model().set_products(dearer)
    now[0] += 0.2
    buy()
    assert spy.count() == 0
    now[0] += 0.2
    buy()
    assert spy.at(0)[0].price == 9


def test_return_on_a_card_out_of_sight_brings_it_back_first(
    pane: ProductPane, grid: ProductGrid
) -> None:
    pane.model().set_products(many_products(500))
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    grid.verticalScrollBar().setValue(1500)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert spy.count() == 0
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_a_double_click_whose_card_has_slipped_away_buys_nothing(
    pane: ProductPane, grid: ProductGrid
) -> None:
    spy = QSignalSpy(pane.buyRequested)
    place = grid.visualRect(pane.model().index(0)).topLeft() + QPoint(50, 45)
    QTest.mouseClick(grid.viewport(), LEFT, pos=place)
    pane.model().set_sort("stock")
    QTest.mouseDClick(grid.viewport(), LEFT, pos=place)
    QTest.mouseRelease(grid.viewport(), LEFT, pos=place)
    assert spy.count() == 0
