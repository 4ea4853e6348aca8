"""What helps to find a fault: versions, settings and the last lines of the log. No secrets."""

from __future__ import annotations

import platform
import sqlite3
import sys
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from nonvoip_desktop import __version__
from nonvoip_desktop.log import last_lines
from nonvoip_desktop.paths import Paths
from nonvoip_desktop.redact import redact
from nonvoip_desktop.settings import SETTINGS, Settings

LIBRARIES = ("PySide6-Essentials", "qasync", "httpx", "msgspec", "keyring", "truststore")
LINES = 200


def text(settings: Settings, paths: Paths) -> str:
    """Everything as plain text; it may name orders and services, never passwords or codes."""
    lines = [
        f"NonVoip Desktop {__version__}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"Qt {qVersion()}, {QGuiApplication.platformName()}; SQLite {sqlite3.sqlite_version}",
        ", ".join(f"{name} {_version(name)}" for name in LIBRARIES),
        f"Frozen: {getattr(sys, 'frozen', False)}",
        "",
        "Settings:",
    ]
    lines += [
        f"  {setting.key} = {settings.get(setting)!r}" for setting in SETTINGS if setting.text
    ]
    lines += ["", f"The last {LINES} lines of the log:"]
    lines += last_lines(paths.log, LINES)
    return redact("\n".join(lines))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not found"
