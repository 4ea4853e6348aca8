"""What the settings are called on screen: their own texts and those of their pages, translated."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.settings import InvalidSetting, Page

translate = QCoreApplication.translate


class PageWords(Struct, frozen=True):
    """A page as the list at the left shows it: its icon's name and its title."""

    icon: str
    title: str


def pages() -> dict[Page, PageWords]:
    """Every page in the order of the dialog."""
    return {
        Page.ACCOUNT: PageWords("user", translate("SettingsPages", "Account")),
        Page.BUYING: PageWords("card", translate("SettingsPages", "Buying")),
        Page.MESSAGES: PageWords("message", translate("SettingsPages", "Messages")),
        Page.NOTIFICATIONS: PageWords("bell", translate("SettingsPages", "Notifications")),
        Page.CLIPBOARD: PageWords("copy", translate("SettingsPages", "Clipboard")),
        Page.CALLBACKS: PageWords("plug", translate("SettingsPages", "Callbacks")),
        Page.APPEARANCE: PageWords("contrast", translate("SettingsPages", "Appearance")),
        Page.DATA: PageWords("database", translate("SettingsPages", "Data")),
        Page.NETWORK: PageWords("globe", translate("SettingsPages", "Network")),
    }


def said(text: str) -> str:
    """A text of a declaration in the person's language."""
    return translate("Settings", text) if text else ""


def refusal(error: InvalidSetting) -> str:
    """Why a value cannot be taken, in the person's language."""
    return said(error.template).format(**error.values)
