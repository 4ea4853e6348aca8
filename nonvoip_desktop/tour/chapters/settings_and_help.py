"""The settings' pages, what the program is made of, its keys, and choosing an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QWidget

from nonvoip_desktop.tour.hand import (
    Missed,
    choose_from_menu,
    click,
    find,
    find_window,
    has_window,
    press,
    see,
    settle,
    type_text,
)
from nonvoip_desktop.tour.tourist import PASSWORD, Step, Tourist
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.account_list import AccountList
from nonvoip_desktop.ui.dialogs.licences import LicencesDialog
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.settings.page_list import PageList

if TYPE_CHECKING:
    from collections.abc import Iterator

SECOND = "second@example.com"


class SettingsAndHelp(Tourist):
    """The settings' pages, what the program is made of, its keys, and choosing an account."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Settings", self.open_settings
        yield "A value that cannot be kept", self.refused
        yield "The network page", self.network_page
        yield "About", self.about
        yield "The licences", self.licences
        yield "Keyboard shortcuts", self.keys
        yield "Choose an account", self.choose_account
        yield "The chosen account", self.chosen

    async def open_settings(self) -> None:
        await choose_from_menu(self.window.menuBar(), "File", "Settings")
        await see("the settings", lambda: has_window(SettingsDialog))
        await settle()

    async def refused(self) -> None:
        dialog = find_window(SettingsDialog)
        self._turn_to(dialog, "Buying")
        field = find(dialog, QLineEdit, "limit_per_order")
        click(field)
        type_text(field, "lots")
        press(field, Qt.Key.Key_Return)
        await see("why", lambda: _says(dialog, "must be an amount"))

    async def network_page(self) -> None:
        dialog = find_window(SettingsDialog)
        self._turn_to(dialog, "Network")
        click(find(dialog, QAbstractButton, "testConnection"))
        await see("the answer", lambda: _says(dialog, "The service answered after"))

    async def about(self) -> None:
        self._leave(SettingsDialog)
        await choose_from_menu(self.window.menuBar(), "Help", "About")
        await see("about", lambda: has_window(AboutDialog))

    async def licences(self) -> None:
        click(find(find_window(AboutDialog), QAbstractButton, "licencesButton"))
        await see("the licences", lambda: has_window(LicencesDialog))
        self._leave(AboutDialog)

    async def keys(self) -> None:
        self._leave(LicencesDialog)
        await choose_from_menu(self.window.menuBar(), "Help", "Keyboard")
        await see("the keys", lambda: has_window(ShortcutsDialog))

    async def choose_account(self) -> None:
        self._leave(ShortcutsDialog)
        await self._sign_in_to_another()
        await choose_from_menu(self.window.menuBar(), "File", "Sign Out")
        await see("the accounts", lambda: self._accounts().isVisible())
        await settle()

    async def _sign_in_to_another(self) -> None:
        self.window.actions_.other_account.trigger()
        await see("the sign-in page", lambda: bool(self.fields("email")))
        for name, text in (("email", SECOND), ("password", PASSWORD)):
            field = find(self.window, QLineEdit, name)
            click(field)
            type_text(field, text)
        press(find(self.window, QLineEdit, "password"), Qt.Key.Key_Return)
        await see("the products", lambda: len(self.cards()) > 50)

    async def chosen(self) -> None:
        accounts = self._accounts()
        first = accounts.model().index(0, 0)
        click(accounts.viewport(), accounts.visualRect(first).center())
        await see("the products", lambda: len(self.cards()) > 50)
        await see("the countries", self.countries)
        await see("the balance", lambda: "$" in self.balance())

    def _accounts(self) -> AccountList:
        return self.window.findChildren(AccountList)[0]

    def _turn_to(self, dialog: SettingsDialog, title: str) -> None:
        pages = find(dialog, PageList, "settingsPages")
        model = pages.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == title:
                click(pages.viewport(), pages.visualRect(index).center())
                return
        raise Missed(f"the page {title}")

    def _leave(self, kind: type[QDialog]) -> None:
        press(find_window(kind), Qt.Key.Key_Escape)


def _says(widget: QWidget, words: str) -> bool:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return any(words in label.text() for label in labels)
