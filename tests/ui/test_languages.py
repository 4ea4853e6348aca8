"""Choosing the language, and what Qt does in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from nonvoip_desktop import language
from nonvoip_desktop.desktop.languages import LANGUAGES, Languages, chosen
from nonvoip_desktop.settings import LANGUAGE


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
