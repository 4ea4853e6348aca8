"""Fixtures shared by the tests of the content views."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.content_fixtures import icons, offscreen_says, session_theme, theme
from tests.helpers.content_samples import ELAPSED, NOW
from tests.ui.messages.panes import Clock

__all__ = ["icons", "session_theme", "theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do; every other warning still fails."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(offscreen_says)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons, clock: Clock) -> MessagePane:
    made = MessagePane(
        theme,
        icons,
        clock.elapsed,
        now=lambda: NOW + timedelta(seconds=clock.seconds - ELAPSED),
    )
    made.set_use_utc(True)
    qtbot.addWidget(made)
    made.resize(317, 384)
    made.show()
    return made
