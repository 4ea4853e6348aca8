"""Every command of the window as an action, and the menus that hold them."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from nonvoip_desktop.ui.keys import KEYS
from nonvoip_desktop.ui.menu import Menu
from nonvoip_desktop.ui.text import tooltip

translate = QCoreApplication.translate


class Actions(Struct, frozen=True):
    """The actions by name; controllers connect to ``triggered``."""

    follow_order: QAction
    export_everything: QAction
    import_everything: QAction
    refresh: QAction
    top_up: QAction
    settings: QAction
    callbacks: QAction
    other_account: QAction
    sign_out: QAction
    hide: QAction
    quit: QAction
    search: QAction
    palette: QAction
    copy_pin: QAction
    copy_number: QAction
    services: QAction
    history: QAction
    statistics: QAction
    sort_name: QAction
    sort_price: QAction
    sort_stock: QAction
    theme_system: QAction
    theme_light: QAction
    theme_dark: QAction
    look_again: QAction
    reject: QAction
    reuse: QAction
    reuse_number: QAction
    activate: QAction
    renew: QAction
    note: QAction
    order_again: QAction
    archive: QAction
    unmatched: QAction
    shortcuts: QAction
    forgot_password: QAction
    check_database: QAction
    copy_diagnostics: QAction
    whats_new: QAction
    check_version: QAction
    about: QAction
    #: Exactly one of each of these is checked.
    sort_group: QActionGroup
    theme_group: QActionGroup
    #: What needs an account; disabled as a whole while the sign-in page is shown.
    workspace_group: QActionGroup
    #: The known accounts, filled in by their controller before ``accounts_end``.
    accounts_menu: QMenu
    accounts_end: QAction

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menus."""
        values = (getattr(self, name) for name in self.__struct_fields__)
        actions = (value for value in values if isinstance(value, QAction))
        return tuple(action for action in actions if not action.isSeparator())


def _action(window: QMainWindow, name: str, text: str, *, checkable: bool = False) -> QAction:
    action = QAction(text, window)
    action.setObjectName(name)
    action.setCheckable(checkable)
    if name in KEYS:
        action.setShortcut(QKeySequence(KEYS[name]))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    return action


def make_actions(window: QMainWindow) -> Actions:
    """Make all actions of the window; none of them does anything by itself."""
    sort_group, theme_group = QActionGroup(window), QActionGroup(window)
    workspace_group = QActionGroup(window)
    workspace_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)

    accounts_menu = Menu(translate("Actions", "S&witch Account"), window)
    accounts_menu.setObjectName("accountsMenu")
    workspace_group.addAction(accounts_menu.menuAction())

    def make(name: str, text: str) -> QAction:
        return _action(window, name, text)

    def needs_account(name: str, text: str) -> QAction:
        return workspace_group.addAction(_action(window, name, text))

    def choice(group: QActionGroup, name: str, text: str) -> QAction:
        return group.addAction(_action(window, name, text, checkable=True))

    actions = Actions(
        follow_order=needs_account("follow_order", translate("Actions", "&Follow an Order…")),
        export_everything=needs_account(
            "export_everything", translate("Actions", "E&xport Everything…")
        ),
        import_everything=needs_account("import_everything", translate("Actions", "&Import…")),
        refresh=needs_account("refresh", translate("Actions", "&Refresh")),
        top_up=make("top_up", translate("Actions", "&Top Up on the Website")),
        settings=make("settings", translate("Actions", "S&ettings…")),
        callbacks=needs_account("callbacks", translate("Actions", "Call&backs…")),
        other_account=needs_account("other_account", translate("Actions", "&Another Account…")),
        sign_out=needs_account("sign_out", translate("Actions", "Sign &Out")),
        hide=make("hide", translate("Actions", "&Close Window")),
        quit=make("quit", translate("Actions", "&Quit")),
        search=needs_account("search", translate("Actions", "&Search")),
        palette=make("palette", translate("Actions", "Command &Palette")),
        copy_pin=needs_account("copy_pin", translate("Actions", "Copy &Code")),
        copy_number=needs_account("copy_number", translate("Actions", "Copy &Number")),
        services=needs_account("services", translate("Actions", "Ser&vices and Orders")),
        history=needs_account("history", translate("Actions", "&History")),
        statistics=needs_account("statistics", translate("Actions", "St&atistics")),
        sort_name=choice(sort_group, "sort_name", translate("Actions", "By &Name")),
        sort_price=choice(sort_group, "sort_price", translate("Actions", "By &Price")),
        sort_stock=choice(sort_group, "sort_stock", translate("Actions", "By &Stock")),
        theme_system=choice(theme_group, "theme_system", translate("Actions", "Like the &System")),
        theme_light=choice(theme_group, "theme_light", translate("Actions", "&Light")),
        theme_dark=choice(theme_group, "theme_dark", translate("Actions", "&Dark")),
        look_again=needs_account("look_again", translate("Actions", "&Look for Another Message")),
        reject=needs_account("reject", translate("Actions", "&Reject")),
        reuse=needs_account("reuse", translate("Actions", "Re&use…")),
        reuse_number=needs_account("reuse_number", translate("Actions", "Reuse a Nu&mber…")),
        activate=needs_account("activate", translate("Actions", "Ac&tivate…")),
        renew=needs_account("renew", translate("Actions", "Re&new…")),
        note=needs_account("note", translate("Actions", "Not&e…")),
        order_again=needs_account("order_again", translate("Actions", "&Order Again…")),
        archive=needs_account("archive", translate("Actions", "&Archive")),
        unmatched=needs_account("unmatched", translate("Actions", "Unmat&ched Messages…")),
        shortcuts=make("shortcuts", translate("Actions", "&Keyboard Shortcuts")),
        forgot_password=make("forgot_password", translate("Actions", "Forgotten &Password")),
        check_database=make("check_database", translate("Actions", "&Check the Database")),
        copy_diagnostics=make("copy_diagnostics", translate("Actions", "Copy &Diagnostics")),
        whats_new=make("whats_new", translate("Actions", "What’s &New")),
        check_version=make("check_version", translate("Actions", "Check for a Newer &Version")),
        about=make("about", translate("Actions", "&About NonVoip Desktop")),
        sort_group=sort_group,
        theme_group=theme_group,
        workspace_group=workspace_group,
        accounts_menu=accounts_menu,
        accounts_end=accounts_menu.addSeparator(),
    )
    accounts_menu.addAction(actions.other_account)
    actions.sort_name.setChecked(True)
    actions.theme_system.setChecked(True)
    # macOS moves these three into the program's own menu.
    actions.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    actions.about.setMenuRole(QAction.MenuRole.AboutRole)
    actions.quit.setMenuRole(QAction.MenuRole.QuitRole)
    return actions


def fill_menu_bar(window: QMainWindow, actions: Actions) -> None:
    """Put every action into a menu."""
    bar = window.menuBar()

    def menu(title: str, *entries: QAction | QMenu | None) -> None:
        made = Menu(title, bar)
        _fill(made, entries)
        bar.addMenu(made)

    sort = Menu(translate("Actions", "&Sort Services"), window)
    _fill(sort, tuple(actions.sort_group.actions()))
    look = Menu(translate("Actions", "&Theme"), window)
    _fill(look, tuple(actions.theme_group.actions()))
    menu(
        translate("Actions", "&File"),
        actions.follow_order,
        None,
        actions.export_everything,
        actions.import_everything,
        None,
        actions.settings,
        actions.callbacks,
        actions.accounts_menu,
        actions.sign_out,
        None,
        actions.hide,
        actions.quit,
    )
    menu(
        translate("Actions", "&Edit"),
        actions.search,
        actions.palette,
        None,
        actions.copy_pin,
        actions.copy_number,
    )
    menu(
        translate("Actions", "&View"),
        actions.services,
        actions.history,
        actions.statistics,
        None,
        actions.refresh,
        None,
        sort,
        look,
    )
    menu(
        translate("Actions", "&Orders"),
        actions.look_again,
        actions.reject,
        None,
        actions.reuse,
        actions.reuse_number,
        actions.activate,
        actions.renew,
        actions.order_again,
        None,
        actions.note,
        actions.archive,
        actions.unmatched,
    )
    menu(
        translate("Actions", "&Help"),
        actions.shortcuts,
        None,
        actions.top_up,
        actions.forgot_password,
        None,
        actions.check_database,
        actions.copy_diagnostics,
        None,
        actions.whats_new,
        actions.check_version,
        actions.about,
    )


def let_apply(action: QAction, applies: bool, why_not: str = "") -> None:
    """Let a command be given, or grey it and say why in its tooltip."""
    action.setEnabled(applies)
    say_why_not(action, why_not)


def say_why_not(action: QAction, why_not: str) -> None:
    """Say why an entry is grey, if it is."""
    action.setToolTip("" if action.isEnabled() or not why_not else tooltip(why_not))
    action.setStatusTip("" if action.isEnabled() else why_not)


def tell_why(menu: QMenu) -> None:
    """Let the menu's description say why entries of it are grey.

    A screen reader reads it as the menu opens: Qt gives an entry no description of its own.
    """
    grey = (entry.statusTip() for entry in menu.actions() if not entry.isEnabled())
    menu.setAccessibleDescription(" · ".join(dict.fromkeys(filter(None, grey))))


def _fill(menu: QMenu, entries: tuple[QAction | QMenu | None, ...]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)
