"""The command palette over the real window, by keys: what it offers and what Return does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.palette.controller import PaletteController
from nonvoip_desktop.ui.palette.entries import EntryKind
from nonvoip_desktop.ui.palette.view import Palette
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.views import Views, build_views
from tests.helpers import content_samples as samples


@pytest.fixture
def views(qtbot: QtBot, qapp: QApplication) -> Iterator[Views]:
    made = build_views(Theme(), lambda: samples.ELAPSED, demo=False)
    window = made.window
    made.products.model().set_products(samples.catalogue())
    made.products.model().set_products((*samples.catalogue(), *samples.abroad()))
    made.order_model.set_rows(samples.rows())
    window.sectionChosen.connect(lambda key: made.products.model().set_section(str(key)))
    window.show_workspace()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def controller(views: Views) -> PaletteController:
    made = PaletteController(views)
    views.window.actions_.palette.triggered.connect(made.open)
    return made


def opened(window: MainWindow) -> Palette:
    QTest.keyClick(
        window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    palettes = [p for p in window.findChildren(Palette) if p.isVisible()]
    assert len(palettes) == 1
    assert palettes[0].field.hasFocus()
    return palettes[0]


def lines(palette: Palette) -> list[str]:
    model = palette.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.usefixtures("controller")
def test_before_typing_it_offers_live_orders_and_every_command(views: Views) -> None:
    palette = opened(views.window)
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    live = [row.key for row in samples.rows() if row.live]
    assert {e.what for e in entries if e is not None and e.kind is EntryKind.ORDER} == set(live)
    offered = {e.what for e in entries if e is not None and e.kind is EntryKind.COMMAND}
    actions = views.window.actions_
    assert offered == {a for a in actions.all() if a.isEnabled() and a.isVisible()} - {
        actions.palette
    }


@pytest.mark.usefixtures("controller")
def test_a_command_is_done_by_a_few_letters_and_return(qtbot: QtBot, views: Views) -> None:
    palette = opened(views.window)
    QTest.keyClicks(palette.field, "refre")
    with qtbot.waitSignal(views.window.refreshRequested, timeout=1000):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


@pytest.mark.usefixtures("controller")
def test_a_service_is_chosen_in_its_section_and_not_bought(qtbot: QtBot, views: Views) -> None:
    bought: list[object] = []
    views.products.buyRequested.connect(bought.append)
    palette = opened(views.window)
    QTest.keyClicks(palette.field, "insta 30")
    assert lines(palette)[0] == "Instagram"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert views.window.sidebar.chosen() == "30-days"
    chosen = views.products.grid.chosen()
    assert chosen is not None
    assert (chosen.key, bought) == (samples.usa("m0"), [])
    assert views.products.grid.hasFocus()


@pytest.mark.usefixtures("controller")
def test_an_order_is_brought_up_and_its_code_is_never_in_the_palette(views: Views) -> None:
    palette = opened(views.window)
    spoken = [
        str(palette.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(palette.model.rowCount())
    ]
    assert not any("48215" in line or "4 8 2 1 5" in line for line in spoken)
    QTest.keyClicks(palette.field, "telegram 0170")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert views.orders.chosen_key() == "order:2"


@pytest.mark.usefixtures("controller")
def test_escape_gives_the_keyboard_back_to_where_it_was(views: Views) -> None:
    views.window.sidebar.setFocus()
    palette = opened(views.window)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert views.window.sidebar.hasFocus()


@pytest.mark.usefixtures("controller")
def test_arrows_go_round_and_say_what_is_chosen(views: Views) -> None:
    palette = opened(views.window)
    last = palette.model.rowCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


@pytest.mark.usefixtures("controller")
def test_a_held_return_does_nothing(views: Views) -> None:
    palette = opened(views.window)
    press = QEvent.Type.KeyPress
    held = QKeyEvent(press, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(palette.field, held)
    assert palette.isVisible()


@pytest.mark.usefixtures("controller")
def test_what_fits_nothing_is_said(views: Views) -> None:
    palette = opened(views.window)
    QTest.keyClicks(palette.field, "qwxyz")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_locked_screen_closes_it_and_keeps_it_closed(
    views: Views, controller: PaletteController
) -> None:
    palette = opened(views.window)
    views.window.set_concealed(True)
    assert not palette.isVisible()
    controller.open()
    assert not any(p.isVisible() for p in views.window.findChildren(Palette))
    views.window.set_concealed(False)
    assert opened(views.window).isVisible()


@pytest.mark.usefixtures("controller")
def test_without_an_account_it_offers_what_needs_none(views: Views) -> None:
    views.order_model.set_rows(())
    views.window.show_sign_in()
    palette = opened(views.window)
    assert "Settings…" in lines(palette)
    assert "Reject" not in lines(palette)
