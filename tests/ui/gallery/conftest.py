"""Every scene of the gallery, for the tests that walk through the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.gallery.scenes import Scene, Stage
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.content_fixtures import session_theme, theme

__all__ = ["session_theme", "theme"]


@pytest.fixture
def stage(theme: Theme) -> Iterator[Stage]:
    """Makes the scenes; what it keeps is gone after the test."""
    made = Stage(theme)
    yield made
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    made.keep.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def scenes(stage: Stage) -> dict[str, Scene]:
    """The scenes by 'sheet name'."""
    return {f"{scene.sheet} {scene.name}": scene for scene in stage.scenes()}
