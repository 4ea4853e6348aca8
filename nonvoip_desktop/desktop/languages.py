"""The languages that the program speaks, and making Qt speak one of them."""

from __future__ import annotations

import logging
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from nonvoip_desktop import language, resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

#: What the setting ``language`` can be beside "system", each with its own name for itself.
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "pt_BR": "Português (Brasil)",
        "ru": "Русский",
        "zh_CN": "简体中文",
        "ar": "العربية",
    }
)

#: Faces for a script that the system's own face may not have, the best first: of Linux, Windows
#: and macOS. Left alone, a system that speaks another language takes what it finds first, and
#: that is Japanese forms for Chinese.
_FACES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zh_CN": ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "PingFang SC"),
        "ar": ("Noto Sans Arabic",),
    }
)


def chosen(setting: str, wanted: tuple[str, ...] | None = None) -> str:
    """The language for a setting; "system" means the first that the system wants and we have.

    ``wanted`` are the system's languages as BCP 47 tags, the most wanted first.
    """
    if setting in LANGUAGES:
        return setting
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "pt":
            return "pt_BR"
        if parts[0] == "zh":
            # Traditional characters are another script: English is read more easily.
            if {"Hant", "TW", "HK", "MO"} & set(parts):
                continue
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


class Languages:
    """What Qt translates with at the moment. Widgets take their texts when they are built."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ""
        self._before = QLocale(), application.layoutDirection()
        self._families = application.font().families()
        self._stop = language.speak(QCoreApplication.translate)

    def close(self) -> None:
        """Leave the application as it was."""
        self._forget()
        self._stop()
        locale, direction = self._before
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(direction)
        self._paint_with()

    def _forget(self) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()

    def speak(self, setting: str) -> bool:
        """Translate from now on into the language of this setting; false if it was that already."""
        code = chosen(setting)
        if code == self.code:
            return False
        self._forget()
        self.code = code
        QLocale.setDefault(_locale(code))
        # Qt's own texts first: what is installed last is asked first.
        self._install(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")
        self._install(str(resources.path("translations")), "nonvoip")
        right_to_left = _locale(code).textDirection() == Qt.LayoutDirection.RightToLeft
        directions = Qt.LayoutDirection
        self._application.setLayoutDirection(
            directions.RightToLeft if right_to_left else directions.LeftToRight
        )
        self._paint_with(*filter(QFontDatabase.hasFamily, _FACES.get(code, ())))
        return True

    def _paint_with(self, *others: str) -> None:
        """The system's own face first, and these for what is not in it."""
        families = self._families
        if others:
            # Qt would ask a name that only stands for a face, such as 'Sans Serif', after these.
            families = [*(QFontInfo(QFont(family)).family() for family in families), *others]
        font = QFont(self._application.font())
        if font.families() != families:
            font.setFamilies(families)
            self._application.setFont(font)

    def _install(self, folder: str, name: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(f"{name}_{self.code}", folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
        elif self.code != "en" or name == "nonvoip":
            log.warning("There are no texts of %s in %s", name, self.code)


def _locale(code: str) -> QLocale:
    """The system's own locale where it has this language: dates as the person has them there.

    Digits are 0 to 9 in every language, as in codes, numbers and what is typed.
    """
    system = QLocale.system()
    locale = QLocale(code)
    if _language(system) == _language(locale):
        locale = system
    if locale.zeroDigit() != "0":
        locale = QLocale("ar_AE")
    return locale


def _language(locale: QLocale) -> str:
    """As two letters: to ask for ``language()`` brings the names of all languages and countries."""
    return locale.name().partition("_")[0]
