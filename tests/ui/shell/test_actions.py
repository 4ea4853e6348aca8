"""Menus and shortcuts: every action is in a menu, and no two share a key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def in_menus(actions: list[QAction]) -> Iterator[QAction]:
    """Every action of menus and their submenus."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from in_menus(menu.actions())
        elif not action.isSeparator():
            yield action


def test_the_menus_are_those_of_the_design(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]

    assert titles == ["File", "Edit", "View", "Orders", "Help"]


def test_every_action_is_in_a_menu_once(window: MainWindow) -> None:
    counted = Counter(action.objectName() for action in in_menus(window.menuBar().actions()))

    assert counted == Counter(action.objectName() for action in window.actions_.all())
    assert set(counted.values()) == {1}


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = Counter(
        action.shortcut().toString()
        for action in window.actions_.all()
        if not action.shortcut().isEmpty()
    )

    assert set(keys.values()) == {1}
    assert set(keys) >= {
        "Ctrl+K",
        "F5",
        "Ctrl+Shift+F",
        "Ctrl+Shift+C",
        "Ctrl+Shift+N",
        "Ctrl+Backspace",
        "Ctrl+,",
        "Ctrl+W",
        "Ctrl+Q",
    }


def test_no_two_entries_of_a_menu_share_a_letter(window: MainWindow) -> None:
    menus = [window.menuBar().actions()]
    menus += [menu.actions() for menu in window.findChildren(QMenu)]
    for entries in menus:
        letters = Counter(
            entry.text()[entry.text().index("&") + 1].lower()
            for entry in entries
            if "&" in entry.text()
        )
        assert set(letters.values()) <= {1}, [entry.text() for entry in entries]


def test_the_keys_reach_their_actions(qtbot: QtBot, window: MainWindow) -> None:
    keys = {
        window.actions_.copy_pin: (Qt.Key.Key_C, CONTROL | SHIFT),
        window.actions_.copy_number: (Qt.Key.Key_N, CONTROL | SHIFT),
        window.actions_.follow_order: (Qt.Key.Key_F, CONTROL | SHIFT),
        window.actions_.settings: (Qt.Key.Key_Comma, CONTROL),
        window.actions_.quit: (Qt.Key.Key_Q, CONTROL),
    }
    for action, (key, modifiers) in keys.items():
        with qtbot.waitSignal(action.triggered, timeout=1000):
            qtbot.keyClick(window, key, modifiers)


def test_rejecting_has_a_key_outside_the_search_field(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar.setFocus()
    with qtbot.waitSignal(window.actions_.reject.triggered, timeout=1000):
        qtbot.keyClick(window.sidebar, Qt.Key.Key_Backspace, CONTROL)


def test_in_the_search_field_the_same_key_deletes_a_word(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top_bar.search
    search.setText("insta gram")
    search.setFocus()
    with qtbot.assertNotEmitted(window.actions_.reject.triggered):
        qtbot.keyClick(search, Qt.Key.Key_Backspace, CONTROL)

    assert search.text() == "insta "


def test_one_theme_and_one_order_are_chosen(window: MainWindow) -> None:
    actions = window.actions_
    assert actions.theme_system.isChecked()
    assert actions.sort_name.isChecked()

    actions.theme_dark.trigger()
    actions.sort_price.trigger()

    assert [a.isChecked() for a in actions.theme_group.actions()] == [False, False, True]
    assert [a.isChecked() for a in actions.sort_group.actions()] == [False, True, False]
