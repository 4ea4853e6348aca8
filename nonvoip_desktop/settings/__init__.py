"""The person's settings: each declared once, kept in one file, never silently wrong."""

from nonvoip_desktop.settings.declared import (
    CLEAR_CLIPBOARD_SECONDS,
    HIDE_FROM_CLIPBOARD_HISTORY,
    LAST_SECTION,
    LAYOUT,
    LIMIT_PER_DAY,
    LIMIT_PER_ORDER,
    LOW_BALANCE,
    POLL_SECONDS,
    REMIND_AGAIN_DAYS,
    REMIND_FIRST_DAYS,
    REMIND_LAST_HOURS,
    SETTINGS,
    SIGNED_OUT,
    SORT,
    THEME,
    UTC_TIMES,
)
from nonvoip_desktop.settings.file import Settings
from nonvoip_desktop.settings.setting import QT_TRANSLATE_NOOP, InvalidSetting, Page, Setting

__all__ = [
    "CLEAR_CLIPBOARD_SECONDS",
    "HIDE_FROM_CLIPBOARD_HISTORY",
    "LAST_SECTION",
    "LAYOUT",
    "LIMIT_PER_DAY",
    "LIMIT_PER_ORDER",
    "LOW_BALANCE",
    "POLL_SECONDS",
    "QT_TRANSLATE_NOOP",
    "REMIND_AGAIN_DAYS",
    "REMIND_FIRST_DAYS",
    "REMIND_LAST_HOURS",
    "SETTINGS",
    "SIGNED_OUT",
    "SORT",
    "THEME",
    "UTC_TIMES",
    "InvalidSetting",
    "Page",
    "Setting",
    "Settings",
]
