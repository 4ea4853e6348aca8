"""Closing the window: the end, or the tray; and never hidden where nobody finds it again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.settings import CLOSE_TO_TRAY, TOLD_OF_TRAY, Settings
from nonvoip_desktop.tour.hand import click, find, press
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.kept_in_tray import KeptInTrayDialog
from nonvoip_desktop.ui.staying import StayingController
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.views import build_views


class House:
    """A window, a tray that is there or not, and what was asked for."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.json")
        theme = Theme()
        self.views = build_views(theme, lambda: 0.0, demo=False)
        self.window = self.views.window
        self.has_tray = True
        self.ends = 0
        self.staying = StayingController(
            self.settings,
            self.window,
            theme,
            lambda: self.has_tray,
            lambda: self.settings.set(TOLD_OF_TRAY, True),
            self._end,
        )
        self.window.closeRequested.connect(self.staying.close_asked)

    def _end(self) -> None:
        self.ends += 1

    def dialog(self) -> KeptInTrayDialog | None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeptInTrayDialog)]
        return next((dialog for dialog in found if dialog.isVisible()), None)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    qtbot.addWidget(made.window, before_close_func=lambda w: w.allow_close())
    made.window.show()
    yield made
    made.staying.close()


def test_without_a_tray_closing_is_the_end(house: House) -> None:
    house.has_tray = False
    house.window.close()
    assert house.ends == 1


@pytest.mark.proves("close_to_tray")
def test_whoever_does_not_want_the_tray_ends_it(house: House) -> None:
    house.settings.set(CLOSE_TO_TRAY, False)
    house.window.close()
    assert house.ends == 1
    assert house.dialog() is None


def test_the_first_time_it_is_said_and_later_no_more(house: House) -> None:
    house.window.close()
    dialog = house.dialog()
    assert dialog is not None
    assert house.window.isVisible()
    click(find(dialog, Button, "keepInTray"))
    assert not house.window.isVisible()
    assert house.settings.get(TOLD_OF_TRAY)
    house.staying.bring_up()
    house.window.close()
    assert house.dialog() is None
    assert not house.window.isVisible()
    assert house.ends == 0


def test_the_answer_can_be_to_quit_or_to_go_back(house: House) -> None:
    house.window.close()
    dialog = house.dialog()
    assert dialog is not None
    press(dialog, Qt.Key.Key_Escape)
    assert house.window.isVisible()
    assert not house.settings.get(TOLD_OF_TRAY)
    house.window.close()
    dialog = house.dialog()
    assert dialog is not None
    click(find(dialog, Button, "quitInstead"))
    assert house.ends == 1
    assert not house.settings.get(TOLD_OF_TRAY)


def test_closing_twice_means_keep(house: House) -> None:
    house.window.close()
    house.window.close()
    assert not house.window.isVisible()
    assert house.settings.get(TOLD_OF_TRAY)


def test_a_tray_that_goes_while_the_words_are_read(house: House) -> None:
    house.window.close()
    house.has_tray = False
    dialog = house.dialog()
    assert dialog is not None
    dialog.accept()
    assert house.window.isVisible()


def test_a_hidden_window_comes_back_when_the_tray_goes(qtbot: QtBot, house: House) -> None:
    house.settings.set(TOLD_OF_TRAY, True)
    house.window.close()
    house.staying._grace.setInterval(20)
    house.has_tray = False
    house.staying.tray_changed(False)
    qtbot.waitUntil(house.window.isVisible)


def test_a_panel_that_is_started_anew_leaves_it_hidden(house: House) -> None:
    house.settings.set(TOLD_OF_TRAY, True)
    house.window.close()
    house.has_tray = False
    house.staying.tray_changed(False)
    assert house.staying._grace.isActive()
    house.has_tray = True
    house.staying.tray_changed(True)
    assert not house.staying._grace.isActive()
    assert not house.window.isVisible()


def test_a_click_on_the_icon_hides_and_shows(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house.window, "isActiveWindow", lambda: True)
    house.staying.toggle()
    assert not house.window.isVisible()
    house.staying.toggle()
    assert house.window.isVisible()
    house.window.showMinimized()
    house.staying.toggle()
    assert not house.window.isMinimized()
    monkeypatch.setattr(house.window, "isActiveWindow", lambda: False)
    house.staying.toggle()
    assert house.window.isVisible(), "behind others: brought up, not hidden"
