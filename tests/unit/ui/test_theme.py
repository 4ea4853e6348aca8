"""The theme: contrast of its tokens, its palette and style sheet, and how it changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Theme,
    Tokens,
    palette,
    style_sheet,
)

#: Every pair of text and what lies under it that is painted anywhere.
TEXT_ON = [
    *((text, ground) for text in ("text", "dim") for ground in ("background", "surface", "raised")),
    *((text, "accent_tint") for text in ("text", "dim", "accent")),
    *((text, f"{tone}_tint") for tone in ("good", "warning", "bad") for text in ("text", tone)),
    *(
        (tone, ground)
        for tone in ("accent", "good", "warning", "bad")
        for ground in ("surface", "raised")
    ),
    ("accent", "background"),
    ("on_accent", "accent"),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_contrast_of_black_on_white_is_known() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


HIGH = [LIGHT_CONTRAST, DARK_CONTRAST]


@pytest.mark.parametrize("tokens", HIGH, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_with_more_contrast_text_can_be_read_more_easily(
    tokens: Tokens, text: str, ground: str
) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7


@pytest.mark.parametrize("tokens", HIGH, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("ground", ["background", "surface", "raised"])
def test_with_more_contrast_lines_stand_out(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.line, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK, *HIGH], ids=lambda tokens: tokens.name)
def test_the_words_of_a_quiet_pill_can_be_read(tokens: Tokens) -> None:
    """Its tint is no token: the list mixes it (``OrderDelegate``)."""
    ground = mixed(QColor(tokens.surface), QColor(tokens.dim), 0.14).name()
    assert contrast(tokens.dim, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK, *HIGH], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("ground", ["background", "surface", "raised"])
def test_the_ring_of_the_focus_can_be_seen(tokens: Tokens, ground: str) -> None:
    """WCAG 2.2, 1.4.11. Disabled controls are exempt, and are painted at 60 %."""
    assert contrast(tokens.accent, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_every_token_is_a_colour(tokens: Tokens) -> None:
    for name in tokens.__struct_fields__:
        if name != "name":
            assert QColor(getattr(tokens, name)).isValid(), name


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_the_style_sheet_has_no_placeholder_left(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)

    assert "$" not in sheet.replace("$name", "")
    assert tokens.surface in sheet
    assert (LIGHT if tokens is DARK else DARK).background not in sheet


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """A theme in force, taken off the shared application afterwards."""
    theme = Theme()
    theme.apply(qapp)
    yield theme
    theme.set_mode("light")
    theme.deleteLater()


def test_a_change_of_theme_dresses_the_application(
    qtbot: QtBot, qapp: QApplication, dressed: Theme
) -> None:
    dressed.set_mode("light")
    with qtbot.waitSignal(dressed.changed, timeout=1000):
        dressed.set_mode("dark")

    assert dressed.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.background
    assert DARK.raised in qapp.styleSheet()
    assert dressed.color("accent").name() == DARK.accent


def test_following_the_system_follows_it_live(
    qapp: QApplication, dressed: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = Qt.ColorScheme.Light
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda hints: system)
    dressed.set_mode("system")
    assert dressed.tokens is LIGHT

    system = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(system)
    assert dressed.tokens is DARK

    dressed.set_mode("light")
    qapp.styleHints().colorSchemeChanged.emit(system)
    assert dressed.tokens is LIGHT


def test_more_contrast_is_followed_live(
    qapp: QApplication, dressed: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda hints: wanted)
    hints = qapp.styleHints()
    told = hints.accessibility().contrastPreferenceChanged
    dressed.set_mode("light")
    told.emit(wanted)
    assert dressed.tokens is LIGHT_CONTRAST
    dressed.set_mode("dark")
    assert dressed.tokens is DARK_CONTRAST

    wanted = Qt.ContrastPreference.NoPreference
    told.emit(wanted)
    assert dressed.tokens is DARK


def test_the_same_theme_again_changes_nothing(qtbot: QtBot, dressed: Theme) -> None:
    dressed.set_mode("dark")
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.set_mode("dark")


def test_an_unknown_theme_is_refused(dressed: Theme) -> None:
    with pytest.raises(ValueError, match="sepia"):
        dressed.set_mode("sepia")


def test_before_an_application_is_dressed_a_mode_can_be_chosen() -> None:
    theme = Theme()
    theme.set_mode("dark")

    assert theme.mode == "dark"
    assert theme.tokens is DARK


def test_disabled_text_is_quiet_in_the_palette() -> None:
    made = palette(DARK)

    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled.name() == DARK.dim
