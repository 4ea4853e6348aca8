"""Fixtures shared by the tests of the content views."""

from __future__ import annotations

from tests.helpers.content_fixtures import icons, session_theme, theme

__all__ = ["icons", "session_theme", "theme"]
