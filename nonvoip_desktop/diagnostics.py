"""What helps to find a fault: versions, settings and the last lines of the log. No secrets."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from nonvoip_desktop import __version__
from nonvoip_desktop.log import last_lines
from nonvoip_desktop.redact import redact
from nonvoip_desktop.settings import SETTINGS, Settings
from nonvoip_desktop.ui.dialogs.about import library_versions

if TYPE_CHECKING:
    from nonvoip_desktop.paths import Paths

LINES = 200


def text(settings: Settings, paths: Paths, keyring: str) -> str:
    """Everything as plain text; it may name orders and services, never passwords or codes.

    ``keyring`` is which keyring there is, or why there is none.
    """
    lines = [
        f"NonVoip Desktop {__version__}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"Qt {qVersion()}, {QGuiApplication.platformName()}; SQLite {sqlite3.sqlite_version}",
        f"PySide {PySide6.__version__}, {library_versions()}",
        f"Frozen: {getattr(sys, 'frozen', False)}",
        f"Keyring: {keyring}",
        *_desktop(),
        "",
        "Settings:",
    ]
    lines += [
        f"  {setting.key} = {settings.get(setting)!r}" for setting in SETTINGS if setting.text
    ]
    lines += ["", f"The last {LINES} lines of the log:"]
    lines += last_lines(paths.log, LINES)
    return redact("\n".join(lines))


def _desktop() -> list[str]:
    """What the system offers the window: screens, text size, tray and notifications."""
    tray = QSystemTrayIcon
    names = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "LANG")
    scheme = QGuiApplication.styleHints().colorScheme().name
    lines = [
        f"Desktop: {', '.join(os.environ.get(name) or 'unset' for name in names)}",
        f"Tray: {tray.isSystemTrayAvailable()}, its messages: {tray.supportsMessages()}",
        f"Language: {QLocale().name()}; theme of the system: {scheme}; "
        f"text: {QGuiApplication.font().pixelSize()} px",
    ]
    for screen in QGuiApplication.screens():
        size = screen.geometry()
        scale = screen.devicePixelRatio()
        lines.append(f"Screen: {size.width()} × {size.height()} at {scale:g}")
    return lines
