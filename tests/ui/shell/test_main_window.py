"""The main window: its pages, what it tells and shows, and how it keeps its place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.main_window import NARROW, MainWindow
from nonvoip_desktop.ui.shell.demo_strip import DemoStrip
from nonvoip_desktop.ui.text import PlainLabel, tooltip
from tests.helpers.window_samples import HOSTILE

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def part(window: MainWindow, name: str, kind: type[Any] = QWidget) -> Any:
    """A part of the window by its object name."""
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def test_the_sign_in_page_stands_alone(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(signed_in=False)
    window.show_sign_in()

    assert part(window, "email").isVisible()
    assert not part(window, "search").isVisible()
    assert not part(window, "statusLeft").isVisible()
    assert not window.actions_.refresh.isEnabled()
    assert window.actions_.refresh.toolTip() == tooltip("Sign in")
    assert window.actions_.settings.isEnabled()
    assert window.actions_.quit.isEnabled()

    window.show_workspace()
    assert not part(window, "email").isVisible()
    assert part(window, "search").isVisible()
    assert window.actions_.refresh.isEnabled()
    assert window.actions_.refresh.toolTip() == "Refresh"


def test_the_workspace_begins_in_the_search_field(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.searchChanged, check_params_cb=lambda text: text == "i"):
        qtbot.keyClicks(window.focusWidget(), "i")


def test_an_action_that_a_controller_disabled_stays_so(window: MainWindow) -> None:
    window.actions_.copy_pin.setEnabled(False)

    window.show_sign_in()
    window.show_workspace()

    assert not window.actions_.copy_pin.isEnabled()
    assert window.actions_.copy_number.isEnabled()


def test_closing_only_asks(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closeRequested):
        window.close()
    assert window.isVisible()

    window.allow_close()
    with qtbot.assertNotEmitted(window.closeRequested):
        window.close()
    assert not window.isVisible()


def test_the_key_for_hiding_asks_to_close(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closeRequested):
        qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)


def test_refresh_by_key_and_by_button(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.refreshRequested):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.refreshRequested):
        qtbot.mouseClick(part(window, "refresh", QAbstractButton), LEFT)


def test_what_is_told_is_shown(window: MainWindow) -> None:
    window.set_balance(Decimal("1234.5"))
    window.set_connection("offline", "Offline")
    window.set_status("Polling 1 order", "Limit 3 of 120")
    window.set_saved("History saved 14:03")

    assert part(window, "balance", PlainLabel).text() == "$1,234.50"
    assert part(window, "balance").accessibleName() == "Balance $1,234.50"
    assert part(window, "connection").text() == "Offline"
    assert part(window, "connection").accessibleName() == "Connection: Offline"
    assert part(window, "statusLeft", PlainLabel).text() == "Polling 1 order"
    assert part(window, "statusLimit", PlainLabel).text() == "Limit 3 of 120"
    assert part(window, "statusSaved", PlainLabel).text() == "History saved 14:03"
    assert part(window, "statusZone", PlainLabel).text().startswith("UTC")

    window.set_balance(None)
    assert part(window, "balance", PlainLabel).text() == "–"


@pytest.mark.parametrize("kind", ["ok", "trouble", "paused", "offline", "connecting"])
def test_every_state_of_the_connection_has_its_look(window: MainWindow, kind: str) -> None:
    window.set_connection(kind, "Words")

    assert not part(window, "connection").grab().toImage().isNull()


def test_an_unknown_state_of_the_connection_is_refused(window: MainWindow) -> None:
    with pytest.raises(ValueError, match="cloudy"):
        window.set_connection("cloudy", "Cloudy")


def test_texts_from_outside_are_shown_literally(window: MainWindow) -> None:
    window.set_connection("trouble", HOSTILE)
    window.set_status(HOSTILE, HOSTILE)
    window.set_account(HOSTILE)

    assert "<img" not in part(window, "connection").toolTip()
    assert "<img" not in part(window, "balance").toolTip()
    assert window.width() == 1100, "a long text must not widen the window"
    assert part(window, "connection").width() < 260
    assert window.actions_.sign_out.text().count("&&") == 1


def test_endless_words_do_not_widen_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(720, 480)
    window.set_status("x" * 900, "y" * 900)
    window.set_saved("z" * 900)
    window.message_bar.show_notice("a", "bad", "T" * 900, "s" * 9000, "Try again")
    QApplication.sendPostedEvents()

    assert window.size() == QSize(720, 480)
    assert window.minimumSizeHint().width() <= 720


def test_leaving_the_account_leaves_no_search(window: MainWindow) -> None:
    window.top_bar.search.setText("insta")

    window.show_sign_in()

    assert window.top_bar.search.text() == ""


def test_the_account_is_named_where_one_signs_out(window: MainWindow) -> None:
    window.set_account("you@example.com")
    assert "you@example.com" in window.actions_.sign_out.text()

    window.set_account("")
    assert "you@example.com" not in window.actions_.sign_out.text()


def test_the_demo_says_so(make_window: Callable[..., MainWindow]) -> None:
    assert part(make_window(demo=True), "demoStrip", DemoStrip).isVisible()
    assert make_window().findChild(DemoStrip) is None


def test_a_narrow_window_rearranges_itself(qtbot: QtBot, window: MainWindow) -> None:
    inner = part(window, "ordersAndMessages", QSplitter)
    wide = window.sidebar.width()
    assert inner.orientation() == Qt.Orientation.Horizontal

    window.resize(720, 480)
    assert inner.orientation() == Qt.Orientation.Vertical
    assert window.sidebar.width() < wide / 2
    assert window.size() == QSize(720, 480)

    window.resize(NARROW, 600)
    assert inner.orientation() == Qt.Orientation.Horizontal
    assert window.sidebar.width() == wide


def test_it_is_never_smaller_than_it_works(window: MainWindow) -> None:
    window.resize(100, 100)

    assert window.size() == QSize(720, 480)


def places(window: MainWindow) -> list[int]:
    """The sizes of all panes, once everything has its place."""
    QApplication.sendPostedEvents()
    outer = part(window, "productsAndOrders", QSplitter)
    return [*outer.sizes(), *part(window, "ordersAndMessages", QSplitter).sizes()]


def test_it_remembers_its_place(make_window: Callable[..., MainWindow]) -> None:
    first = make_window()
    first.resize(760, 620)  # more would not fit on the offscreen platform's screen
    part(first, "productsAndOrders", QSplitter).setSizes([200, 300])
    part(first, "ordersAndMessages", QSplitter).setSizes([100, 190])
    before = places(first)
    saved = first.save_layout()
    assert all(isinstance(text, str) for text in saved.values())

    second = make_window()
    second.restore_layout(saved)

    assert second.size() == QSize(760, 620)
    assert places(second) == before


def test_both_arrangements_keep_their_own_places(window: MainWindow) -> None:
    inner = part(window, "ordersAndMessages", QSplitter)
    inner.setSizes([500, 427])
    wide = places(window)
    window.resize(720, 600)
    inner.setSizes([100, 150])
    narrow = places(window)

    window.resize(1100, 720)
    assert places(window) == pytest.approx(wide, abs=3)
    window.resize(720, 600)
    assert places(window) == pytest.approx(narrow, abs=3)


@pytest.mark.parametrize(
    "saved",
    [
        {},
        {"window": "not base64!", "products": "%%%", "orders_wide": "AAAA", "orders_narrow": "é"},
        {"window": "AAAA" * 400, "products": "//79", "orders_wide": ""},
    ],
)
def test_what_cannot_be_read_changes_nothing(window: MainWindow, saved: dict[str, str]) -> None:
    before = window.size()

    window.restore_layout(saved)

    assert window.size() == before
    assert part(window, "ordersAndMessages", QSplitter).orientation() == Qt.Orientation.Horizontal


def test_a_place_of_the_other_arrangement_does_not_turn_it(window: MainWindow) -> None:
    saved = {name: text for name, text in window.save_layout().items() if name != "window"}

    swapped = {"orders_wide": saved["products"], "products": saved["orders_wide"]}
    window.restore_layout({**saved, **swapped})

    assert part(window, "ordersAndMessages", QSplitter).orientation() == Qt.Orientation.Horizontal
    assert part(window, "productsAndOrders", QSplitter).orientation() == Qt.Orientation.Vertical


def test_the_parts_are_reached_in_reading_order(qtbot: QtBot, window: MainWindow) -> None:
    names = []
    for _ in range(3):
        names.append(window.focusWidget().objectName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)

    assert names == ["search", "refresh", "sidebar"]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_holds_in_both_directions(
    qtbot: QtBot, window: MainWindow, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    window.resize(720, 480)
    qtbot.waitUntil(lambda: window.sidebar.x() in (0, window.width() - window.sidebar.width()))

    sidebar = window.sidebar.mapTo(window, QPoint(0, 0)).x()
    search = part(window, "search", QLineEdit).mapTo(window, QPoint(0, 0)).x()
    left_to_right = direction == Qt.LayoutDirection.LeftToRight
    assert (sidebar == 0) is left_to_right
    assert (search < 100) is left_to_right
