"""The settings of what lies outside the window: clipboard, notifications, tray and session."""

from __future__ import annotations

from typing import Any

from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.settings.setting import Page, Setting

CLEAR_CLIPBOARD_SECONDS = Setting(
    "clear_clipboard_seconds",
    int,
    60,
    QT_TRANSLATE_NOOP("Settings", "Clear a copied code after"),
    QT_TRANSLATE_NOOP(
        "Settings", "Seconds until the clipboard is emptied if the code is still in it; 0 keeps it."
    ),
    range=(0, 600),
    unit=QT_TRANSLATE_NOOP("Settings", "s"),
    page=Page.CLIPBOARD,
)
CLEAR_CLIPBOARD_AT_EXIT = Setting(
    "clear_clipboard_at_exit",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Clear a copied code when the app ends"),
    QT_TRANSLATE_NOOP("Settings", "Only if the code is still on the clipboard."),
    page=Page.CLIPBOARD,
)
HIDE_FROM_CLIPBOARD_HISTORY = Setting(
    "hide_from_clipboard_history",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Keep copied codes out of clipboard histories"),
    QT_TRANSLATE_NOOP(
        "Settings", "Asks the clipboard histories of Windows, macOS and KDE to skip them."
    ),
    page=Page.CLIPBOARD,
)
NOTIFICATIONS = Setting(
    "notifications",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Notify me when a message arrives"),
    QT_TRANSLATE_NOOP("Settings", "The system's own ‘do not disturb’ is respected."),
    page=Page.NOTIFICATIONS,
)
NOTIFICATION_PRIVACY = Setting(
    "notification_privacy",
    str,
    "code",
    QT_TRANSLATE_NOOP("Settings", "Notifications show"),
    choices=("code", "service", "nothing"),
    choice_texts=(
        QT_TRANSLATE_NOOP("Settings", "Service and code"),
        QT_TRANSLATE_NOOP("Settings", "Service only"),
        QT_TRANSLATE_NOOP("Settings", "Neither"),
    ),
    page=Page.NOTIFICATIONS,
)
NOTIFICATION_SOUND = Setting(
    "notification_sound",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Notifications make a sound"),
    QT_TRANSLATE_NOOP("Settings", "Where the system lets the app decide."),
    page=Page.NOTIFICATIONS,
)
HIDE_WHEN_LOCKED = Setting(
    "hide_when_locked",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Hide codes while the screen is locked"),
    QT_TRANSLATE_NOOP("Settings", "In the window, in the tray and in notifications."),
    page=Page.NOTIFICATIONS,
)
CLOSE_TO_TRAY = Setting(
    "close_to_tray",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Closing the window keeps the app in the tray"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Codes still arrive then. Where there is no tray, closing the window ends the app.",
    ),
    page=Page.APPEARANCE,
)
TRAY_ICON = Setting(
    "tray_icon",
    str,
    "colour",
    QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
    choices=("colour", "white", "black"),
    choice_texts=(
        QT_TRANSLATE_NOOP("Settings", "In colour"),
        QT_TRANSLATE_NOOP("Settings", "White"),
        QT_TRANSLATE_NOOP("Settings", "Black"),
    ),
    page=Page.APPEARANCE,
)
START_AT_LOGIN = Setting(
    "start_at_login",
    bool,
    False,
    QT_TRANSLATE_NOOP("Settings", "Start the app when I sign in to this computer"),
    QT_TRANSLATE_NOOP("Settings", "It starts in the tray, without its window."),
    page=Page.APPEARANCE,
)
#: Whether the person was told that closing the window does not end the app.
TOLD_OF_TRAY = Setting("told_of_tray", bool, False)

DESKTOP_SETTINGS: tuple[Setting[Any], ...] = (
    CLEAR_CLIPBOARD_SECONDS,
    CLEAR_CLIPBOARD_AT_EXIT,
    HIDE_FROM_CLIPBOARD_HISTORY,
    NOTIFICATIONS,
    NOTIFICATION_PRIVACY,
    NOTIFICATION_SOUND,
    HIDE_WHEN_LOCKED,
    CLOSE_TO_TRAY,
    TRAY_ICON,
    START_AT_LOGIN,
    TOLD_OF_TRAY,
)
