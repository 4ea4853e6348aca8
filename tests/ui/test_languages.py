"""Choosing the language, and what Qt does in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from nonvoip_desktop import language
from nonvoip_desktop.desktop.languages import LANGUAGES, Languages, chosen
from nonvoip_desktop.settings import LANGUAGE
from nonvoip_desktop.ui import fonts
from tests.helpers import faces


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp)
    yield languages
    languages.close()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (("de-AT", "en-US"), "de"),
        (("nl-NL", "fr-BE"), "fr"),
        (("pt-PT",), "pt_BR"),
        (("zh-Hans-CN",), "zh_CN"),
        (("zh-Hant-TW", "ru-RU"), "ru"),
        (("zh-TW",), "en"),
        (("ar-EG",), "ar"),
        (("ja-JP",), "en"),
        ((), "en"),
    ],
)
def test_the_system_chooses_the_first_language_that_there_is(
    wanted: tuple[str, ...], code: str
) -> None:
    assert chosen("system", wanted) == code


def test_the_setting_offers_every_language_by_its_own_name() -> None:
    assert LANGUAGE.choices == ("system", *LANGUAGES)
    assert LANGUAGE.choice_texts[1:] == tuple(LANGUAGES.values())


@pytest.mark.proves("language")
def test_speaking_changes_direction_and_numbers_and_ends(
    languages: Languages, qapp: QApplication
) -> None:
    assert languages.speak("de")
    assert not languages.speak("de")
    assert QLocale().toString(1234567) == "1.234.567"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight

    assert languages.speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # Digits as in codes and numbers.
    assert QLocale().toString(120) == "120"

    languages.close()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("code", "face"),
    [("ru", faces.USUAL), ("zh_CN", "Noto Sans CJK SC"), ("ar", "Noto Sans Arabic")],
)
def test_a_language_is_painted_with_a_face_of_its_own_script(
    languages: Languages, qapp: QApplication, code: str, face: str
) -> None:
    faces.needs(faces.USUAL, face)
    before = qapp.font()

    languages.speak(code)

    name = LANGUAGES[code]
    assert faces.painting(name, fonts.ui(fonts.SIZE_TITLE, fonts.BOLD)) == {face}
    assert faces.painting("Netflix 48215", fonts.ui()) == {faces.USUAL}
    if code == "zh_CN":
        assert faces.painting(name, fonts.mono()) == {face}
    # A line is as tall as in English: what is laid out for one fits the other.
    assert QFontMetrics(qapp.font()).height() == QFontMetrics(before).height()

    languages.close()
    assert qapp.font().families() == before.families()


def test_figures_of_one_width_stay_so_in_every_language(languages: Languages) -> None:
    for code in LANGUAGES:
        languages.speak(code)
        assert (
            len({QFontMetrics(fonts.mono()).horizontalAdvance(letter) for letter in "1iW+ "}) == 1
        )


def test_english_has_its_plural_forms(qapp: QApplication) -> None:
    def days(number: int) -> str:
        return QCoreApplication.translate("Rentals", "%n day(s)", None, number)

    assert [days(1), days(3)] == ["1 day", "3 days"]


def test_rooms_without_qt_speak_english_until_they_are_told() -> None:
    back = language.speak(None)
    try:
        assert language.translate("Store", "%Ln order(s)", None, 1) == "1 order"
        assert language.translate("Store", "%Ln order(s)", None, 6841) == "6,841 orders"
        assert language.translate("Store", "The {file} (s)") == "The {file} (s)"
        again = language.speak(lambda context, text, comment=None, number=-1: f"{context}:{text}")
        assert language.translate("Store", "One") == "Store:One"
        again()
        assert language.translate("Store", "One") == "One"
    finally:
        back()
