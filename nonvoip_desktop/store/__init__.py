"""The local SQLite database: purchases, orders, messages and what the app remembers."""

from __future__ import annotations

from nonvoip_desktop.store.checks import CheckReport
from nonvoip_desktop.store.opening import open_store
from nonvoip_desktop.store.report import RecoveryReport, Rescued
from nonvoip_desktop.store.sqlite_store import SqliteStore

__all__ = ["CheckReport", "RecoveryReport", "Rescued", "SqliteStore", "open_store"]
