"""What makes a tour's picture another one: a window that is spoilt is found, a clock is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from nonvoip_desktop.gallery import samples
from nonvoip_desktop.gallery.pictures import picture_of, settle
from nonvoip_desktop.gallery.scenes import USUAL, Stage
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import tour_sheets
from tests.helpers.content_fixtures import offscreen_says

pytestmark = offscreen_says


@pytest.fixture
def window(stage: Stage) -> QWidget:
    """The window with orders and a code in it, as large as in the tour."""
    made = stage.window()
    made.resize(USUAL)
    made.show()
    return made


def taken(window: QWidget) -> QImage:
    settle(window)
    return picture_of(window, 1.0)


def changed(window: QWidget, spoil: Callable[[QWidget], object]) -> int:
    """How many blocks make the picture another one after that."""
    before = tour_sheets.small(taken(window))
    spoil(window)
    return len(tour_sheets.changed_blocks(tour_sheets.small(taken(window)), before))


def button(window: QWidget, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    assert found.isVisible()
    return found


def balance(window: QWidget) -> PlainLabel:
    found = window.findChild(PlainLabel, "balance")
    assert isinstance(found, PlainLabel)
    return found


def label(window: QWidget, words: str) -> PlainLabel:
    return next(one for one in window.findChildren(PlainLabel) if words in one.text())


def field(window: QWidget) -> QLineEdit:
    found = window.findChild(QLineEdit, "search")
    assert isinstance(found, QLineEdit)
    return found


def leave_out(button: QAbstractButton) -> None:
    """Without a button, while everything else stays in its place."""
    keeps = button.sizePolicy()
    keeps.setRetainSizeWhenHidden(True)
    button.setSizePolicy(keeps)
    button.hide()


SPOILT: dict[str, Callable[[QWidget], object]] = {
    "without the main button": lambda w: leave_out(button(w, "copyPinButton")),
    "without a plain button": lambda w: leave_out(button(w, "action_archive")),
    "without an icon": lambda w: button(w, "refresh").setIcon(QIcon()),
    "a line that is clipped": lambda w: balance(w).setFixedHeight(7),
    "without a line of grey text": lambda w: label(w, "from 8843").setText(""),
    "words that are cut": lambda w: balance(w).setText(balance(w).text()[:-4] + "…"),
    "one part in other colours": lambda w: field(w).setStyleSheet("background: #808790"),
    "another size": lambda w: w.resize(w.width(), w.height() - 8),
}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_what_is_spoilt_is_found(
    window: QWidget, theme: Theme, mode: str, spoil: Callable[[QWidget], object]
) -> None:
    theme.set_mode(mode)
    assert changed(window, spoil)


def test_the_other_theme_is_found(window: QWidget, theme: Theme) -> None:
    assert changed(window, lambda _: theme.set_mode("dark")) > 10_000


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_clock_that_goes_on_is_not(
    window: QWidget, theme: Theme, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.set_mode(mode)

    def later(window: QWidget) -> None:
        monkeypatch.setattr(samples, "ELAPSED", samples.ELAPSED + 7)
        for pane in window.findChildren(OrderPane):
            pane.table.viewport().update()

    assert not changed(window, later)


def test_a_tour_is_compared_step_by_step(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tour_sheets, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(tour_sheets, "LEFT", tmp_path / "left")

    def tour(**pictures: QImage) -> Path:
        folder = tmp_path / "tour"
        folder.mkdir(exist_ok=True)
        steps = []
        for name, picture in pictures.items():
            picture.save(str(folder / f"{name}.png"))
            shots = dict.fromkeys(tour_sheets.THEMES, f"{name}.png")
            steps.append({"name": name, "screenshots": shots})
        (folder / "tour.json").write_text(json.dumps({"steps": steps}))
        return folder

    whole, small = taken(window), taken(window).scaled(720, 480)
    first = tour(buy=whole, narrow=small)
    for theme in tour_sheets.THEMES:
        tour_sheets.keep(tour_sheets.of_tour(first, theme), theme)
    assert list(tour_sheets.differences(tour(buy=whole, narrow=small))) == []

    leave_out(button(window, "copyPinButton"))
    again = tour(buy=taken(window), bid=small)
    told = list(tour_sheets.differences(again))
    assert len(told) == 6
    assert told[0].startswith("light: buy: ")
    assert "blocks between" in told[0]
    assert told[1] == "light: there is no step 'narrow' any more"
    assert told[2] == "light: the step 'bid' is new"

    tour_sheets.leave(again)
    assert {file.name for file in (tmp_path / "left").iterdir()} > {"buy.png", "tour.json"}
