"""The sidebar and the search field, driven with keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.shell.sidebar import COUNT_ROLE, KEY_ROLE, Sidebar
from nonvoip_desktop.ui.theme import DARK, LIGHT, Theme

LEFT = Qt.MouseButton.LeftButton
KEYS = [
    *("favourites", "recent", None),
    *(str(group) for group in Group),
    *(None, "countries", "history", "statistics"),
]


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[Sidebar]:
    made = Sidebar(theme, icons)
    qtbot.addWidget(made)
    made.resize(172, 400)
    made.show()
    return made


def test_it_offers_what_is_built(sidebar: Sidebar) -> None:
    model = sidebar.model()

    assert [model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount())] == KEYS


def test_a_click_chooses(qtbot: QtBot, sidebar: Sidebar) -> None:
    place = sidebar.visualRect(sidebar.model().index(4, 0)).center()

    with qtbot.waitSignal(sidebar.sectionChosen) as told:
        qtbot.mouseClick(sidebar.viewport(), LEFT, pos=place)

    assert told.args == ["1-day"]
    assert sidebar.chosen() == "1-day"


def test_arrows_pass_over_the_dividing_line(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.choose("recent")
    told: list[object] = []
    sidebar.sectionChosen.connect(told.append)

    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar, Qt.Key.Key_Up)

    assert told == ["10-minutes", "recent"]


def test_the_dividing_line_cannot_be_chosen(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.choose("recent")
    place = sidebar.visualRect(sidebar.model().index(2, 0)).center()

    qtbot.mouseClick(sidebar.viewport(), LEFT, pos=place)

    assert sidebar.chosen() == "recent"


def test_a_section_is_marked_without_a_word(sidebar: Sidebar) -> None:
    sidebar.choose("recent")
    told: list[object] = []
    sidebar.sectionChosen.connect(told.append)

    sidebar.mark("history")

    assert (sidebar.chosen(), told) == ("history", [])


def test_an_unknown_section_changes_nothing(sidebar: Sidebar) -> None:
    sidebar.choose("legacy")
    sidebar.choose("nowhere")

    assert sidebar.chosen() == "legacy"


def test_counts_are_shown_and_spoken(sidebar: Sidebar) -> None:
    sidebar.set_counts({"10-minutes": 1112, "legacy": 0})
    model = sidebar.model()

    assert model.index(3, 0).data(COUNT_ROLE) == 1112
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (3, 7, 4)]
    assert spoken == ["10 minutes, 1,112", "Legacy, 0", "1 day"]


def test_icons_alone_have_tooltips(sidebar: Sidebar) -> None:
    sidebar.set_compact(True)

    assert sidebar.width() < 80
    tip = sidebar.model().index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "10 minutes" in tip


def test_it_follows_the_theme(qtbot: QtBot, theme: Theme, sidebar: Sidebar) -> None:
    sidebar.choose("favourites")
    inside = sidebar.visualRect(sidebar.currentIndex()).topRight() - QPoint(14, -6)
    seen = sidebar.viewport().grab().toImage().pixelColor(inside).name()
    assert seen == LIGHT.accent_tint

    theme.set_mode("dark")

    seen = sidebar.viewport().grab().toImage().pixelColor(inside).name()
    assert seen == DARK.accent_tint


def test_typing_searches_and_return_submits_once(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top_bar.search
    submitted: list[bool] = []
    window.searchSubmitted.connect(lambda: submitted.append(True))

    qtbot.keyClicks(search, "insta")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(search, repeat)

    assert search.text() == "insta"
    assert submitted == [True]


def test_escape_and_the_cross_empty_the_field(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top_bar.search
    qtbot.keyClicks(search, "insta")
    with qtbot.waitSignal(window.searchChanged, check_params_cb=lambda text: text == ""):
        qtbot.keyClick(search, Qt.Key.Key_Escape)

    search.setText("again")
    cross = next(
        action for action in search.actions() if isinstance(action, QAction) and action.text()
    )
    cross.trigger()
    assert search.text() == ""
    assert cross not in search.actions(), "there is nothing to clear any more"


def test_its_key_leads_to_the_field_with_the_text_chosen(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top_bar.search
    search.setText("insta")
    window.sidebar.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert search.hasFocus()
    assert search.selectedText() == "insta"


def test_in_the_smallest_window_every_section_is_in_sight(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    QApplication.sendPostedEvents()
    window.sidebar.grab()
    bar = window.sidebar.verticalScrollBar()
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    heights = {
        window.sidebar.visualRect(window.sidebar.model().index(row, 0)).height()
        for row in range(window.sidebar.model().rowCount())
        if window.sidebar.model().index(row, 0).data(KEY_ROLE) is not None
    }
    assert min(heights) >= 24
