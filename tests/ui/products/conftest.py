"""Fixtures shared by the tests of the content views."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.content_fixtures import icons, offscreen_says, session_theme, theme

__all__ = ["icons", "session_theme", "theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do; every other warning still fails."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(offscreen_says)
