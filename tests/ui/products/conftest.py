"""Fixtures shared by the tests of the content views."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.content_fixtures import icons, offscreen_says, session_theme, theme
from tests.helpers.content_samples import catalogue

__all__ = ["icons", "session_theme", "theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do; every other warning still fails."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(offscreen_says)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons) -> ProductPane:
    """A pane on the screen with the small catalogue in it."""
    made = ProductPane(theme, icons)
    qtbot.addWidget(made)
    made.model().set_products(catalogue())
    made.resize(928, 400)
    made.show()
    return made


@pytest.fixture
def grid(pane: ProductPane) -> ProductGrid:
    """The grid of the pane."""
    return pane.grid
