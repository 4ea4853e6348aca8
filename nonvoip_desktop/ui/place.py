"""Where somebody is in the window, so that a window that is built anew shows the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog

from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.shell.sections import PAGES

if TYPE_CHECKING:
    from nonvoip_desktop.ui.preferences import PreferencesController
    from nonvoip_desktop.ui.views import Views


class Place(Struct, frozen=True):
    """What was looked at: the layout, section or page, search, row, and page of the settings."""

    layout: dict[str, str]
    at: QRect
    visible: bool
    minimised: bool
    section: str
    search: str
    row: str
    settings: Page | None
    settings_at: QRect


def place_in(views: Views, preferences: PreferencesController) -> Place:
    """Where somebody is now."""
    window = views.window
    dialog = window.findChild(QDialog, "settingsDialog")
    return Place(
        layout=window.save_layout(),
        at=QRect() if window.isMaximized() or window.isFullScreen() else window.geometry(),
        visible=window.isVisible(),
        minimised=window.isMinimized(),
        section=str(window.sidebar.chosen()),
        search=window.top_bar.search.text(),
        row=views.orders.chosen_key(),
        settings=preferences.open_page,
        settings_at=dialog.geometry() if isinstance(dialog, SettingsDialog) else QRect(),
    )


def show_place(place: Place, views: Views, preferences: PreferencesController) -> None:
    """Bring somebody there in a window whose session is shown already."""
    window = views.window
    window.restore_layout(place.layout)
    if place.at.isValid():
        # What is restored is cut to the screen; this was there before.
        window.setGeometry(place.at)
    if place.row:
        views.orders.choose(place.row)
    if place.section in PAGES:
        window.sidebar.choose(place.section)
    elif place.search:
        window.top_bar.search.setText(place.search)
    if place.visible and place.minimised:
        window.showMinimized()
    elif place.visible:
        window.show()
    if place.settings is not None:
        preferences.show_settings(place.settings)
        dialog = window.findChild(QDialog, "settingsDialog")
        if isinstance(dialog, SettingsDialog):
            dialog.setGeometry(place.settings_at)
