"""The icons: one family, each of them drawn, and tinted by the theme in force."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from nonvoip_desktop import resources
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import DARK, LIGHT, Theme

FAMILY = [path for path in sorted(resources.path("icons").glob("*.svg")) if path.stem != "app"]
NEEDED = {
    *("search", "refresh", "star", "star-filled", "recent", "clock", "day", "days", "rental"),
    *("legacy", "globe", "history", "chart", "copy", "check", "warning", "close", "send", "plug"),
    *("settings", "user", "key", "tray", "bell", "arrow-right", "wait", "info", "plus"),
}


def colours(picture: QImage) -> set[str]:
    """The colours of everything that is fully opaque."""
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


@pytest.fixture
def theme() -> Theme:
    return Theme()


@pytest.fixture
def icons(qtbot: QtBot, theme: Theme) -> Icons:
    return Icons(theme)


def test_every_icon_that_is_needed_is_there() -> None:
    assert {path.stem for path in FAMILY} >= NEEDED


@pytest.mark.parametrize("path", FAMILY, ids=lambda path: path.stem)
def test_the_icons_are_one_family(path: Path, icons: Icons) -> None:
    source = path.read_text(encoding="utf-8")

    assert 'viewBox="0 0 16 16"' in source
    assert re.findall(r'stroke-width="([^"]*)"', source) == ["1.5"]
    assert "#" not in source, "the theme gives the colour"
    assert colours(icons.pixmap(path.stem, "text", 64).toImage()) == {LIGHT.text}


def test_the_program_has_an_icon_that_keeps_its_colours(icons: Icons) -> None:
    icon = icons.app_icon()

    assert QSize(16, 16) in icon.availableSizes()
    assert len(colours(icon.pixmap(QSize(64, 64)).toImage())) > 1


def test_pictures_are_kept(icons: Icons) -> None:
    first = icons.pixmap("copy", "dim", 16)

    assert icons.pixmap("copy", "dim", 16).cacheKey() == first.cacheKey()
    assert icons.pixmap("copy", "text", 16).cacheKey() != first.cacheKey()


def test_a_fine_screen_gets_a_fine_picture(icons: Icons) -> None:
    picture = icons.pixmap("copy", "dim", 16, 2.0)

    assert picture.size() == QSize(32, 32)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)


def test_an_icon_follows_the_theme(icons: Icons, theme: Theme) -> None:
    icon = icons.icon("plus", "accent")
    before = colours(icon.pixmap(QSize(32, 32)).toImage())

    theme.set_mode("dark")

    assert before == {LIGHT.accent}
    assert colours(icon.pixmap(QSize(32, 32)).toImage()) == {DARK.accent}


def test_a_disabled_icon_is_faint(icons: Icons) -> None:
    picture = icons.icon("plus", "text").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()

    middle = picture.pixelColor(16, 16)
    assert 80 < middle.alpha() < 130


def test_an_icon_can_be_painted_at_twice_the_scale(icons: Icons) -> None:
    picture = icons.icon("plus", "text").pixmap(QSize(16, 16), 2.0)

    assert picture.size() == QSize(32, 32)
    assert picture.devicePixelRatio() == 2.0


def test_any_colour_can_be_asked_for(icons: Icons) -> None:
    picture = icons.tinted("plus", QColor(Qt.GlobalColor.red), 32, 1.0)

    assert colours(picture.toImage()) == {"#ff0000"}


def test_an_icon_that_is_not_there_says_so(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")
