"""What the person prefers: theme, order of the cards, pace, and the dialogs that change it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.settings import (
    LAST_SECTION,
    SETTINGS,
    SORT,
    THEME,
    UTC_TIMES,
    InvalidSetting,
    Page,
    Setting,
    Settings,
)
from nonvoip_desktop.ui.shell.sections import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.settings.dialog import SettingsDialog
    from nonvoip_desktop.ui.views import Views

translate = QCoreApplication.translate


class PreferencesController(QObject):
    """Lives as long as the window: nothing here needs an account."""

    def __init__(self, settings: Settings, views: Views, tell: Callable[[Notice], None]) -> None:
        super().__init__()
        self._shown = list(SETTINGS)
        self._settings = settings
        self._views = views
        self._tell = tell
        self._settings_dialog: SettingsDialog | None = None
        self._parts: dict[Page, list[Callable[[], QWidget]]] = defaultdict(list)
        self._stop = settings.changed(self._apply)
        actions = views.window.actions_
        self._themes = {
            "system": actions.theme_system,
            "light": actions.theme_light,
            "dark": actions.theme_dark,
        }
        self._sorts = {
            "name": actions.sort_name,
            "price": actions.sort_price,
            "stock": actions.sort_stock,
        }
        for name, action in self._themes.items():
            action.triggered.connect(lambda _checked, name=name: self._change(THEME.key, name))
        for name, action in self._sorts.items():
            action.triggered.connect(lambda _checked, name=name: self._change(SORT.key, name))
        views.products.model().shownChanged.connect(self._note_sort)
        views.window.sectionChosen.connect(self._note_section)
        actions.settings.triggered.connect(lambda: self.show_settings())
        for setting in (THEME, SORT, LAST_SECTION, UTC_TIMES):
            self._apply(setting.key, settings.get(setting.key))

    def tell_damage(self) -> None:
        """Say that the settings could not be read, where the file is now, and what holds."""
        lost = self._settings.damaged
        if lost is not None:
            title = translate("Preferences", "The settings could not be read")
            words = translate(
                "Preferences", "The defaults hold. The damaged file was kept as {file}."
            ).format(file=lost)
        elif self._settings.dropped:
            title = translate("Preferences", "Some settings could not be read")
            words = translate("Preferences", "The defaults hold for: {settings}.").format(
                settings=", ".join(self._settings.dropped)
            )
        else:
            return
        self._tell(Notice("damaged settings", Severity.WARNING, title, words))

    def close(self) -> None:
        """Close the dialog and hear no more of the settings."""
        self._stop()
        if self._settings_dialog is not None:
            self._settings_dialog.close()

    def _apply(self, key: str, value: Any) -> None:
        views = self._views
        if (dialog := self._settings_dialog) is not None:
            dialog.show_value(key, value)
        match key:
            case THEME.key:
                self._themes[value].setChecked(True)
                views.theme.set_mode(value)
            case SORT.key:
                self._sorts[value].setChecked(True)
                views.products.model().set_sort(value)
            case LAST_SECTION.key:
                views.window.sidebar.choose(value)
                views.products.model().set_section(value)
            case UTC_TIMES.key:
                views.window.show_zone(use_utc=value)
                views.order_model.set_use_utc(value)
                views.messages.set_use_utc(value)

    def _change(self, key: str, value: object) -> None:
        try:
            self._settings.set(key, value)
        except (InvalidSetting, StoreError) as error:
            title = translate("Preferences", "The setting could not be saved")
            self._tell(Notice("settings", Severity.WARNING, title, error.message))

    def _change_in_dialog(self, key: str, value: object) -> None:
        """What cannot be kept is said beside the setting."""
        dialog = self._settings_dialog
        try:
            self._settings.set(key, value)
        except (InvalidSetting, StoreError) as error:
            if dialog is not None:
                dialog.refuse(key, self._settings.get(key), error.message)

    def _note_section(self, section: object) -> None:
        # Whoever opens the program wants a code: it begins with the services last looked at.
        if section not in PAGES:
            self._change(LAST_SECTION.key, str(section))

    def _note_sort(self) -> None:
        self._change(SORT.key, self._views.products.model().sort_by)

    def hide(self, setting: Setting[Any]) -> None:
        """Leave out a setting that has no use here."""
        self._shown.remove(setting)

    def add_part(self, page: Page, make: Callable[[], QWidget]) -> Callable[[], None]:
        """Let a page of the settings hold a widget below its settings; returns how to end that.

        ``make`` is called each time that the dialog is opened.
        """
        self._parts[page].append(make)
        return lambda: self._parts[page].remove(make)

    @property
    def open_page(self) -> Page | None:
        """The page of the settings that is looked at, if they are open."""
        return self._settings_dialog.page if self._settings_dialog is not None else None

    def show_settings(self, page: Page | None = None) -> None:
        """Open the settings, at a page if one is named, or bring up those that are open."""
        from nonvoip_desktop.ui.settings.dialog import SettingsDialog

        dialog = self._settings_dialog
        if dialog is None:
            views = self._views
            values = {setting.key: self._settings.get(setting.key) for setting in self._shown}
            dialog = SettingsDialog(
                views.theme,
                views.icons,
                values,
                views.window,
                declarations=self._shown,
                parts=self._parts,
            )
            dialog.changed.connect(self._change_in_dialog)
            dialog.finished.connect(self._forget_settings_dialog)
            self._settings_dialog = dialog
            dialog.show()
        if page is not None:
            dialog.show_page(page)
        dialog.raise_()
        dialog.activateWindow()

    def _forget_settings_dialog(self) -> None:
        self._settings_dialog = None
