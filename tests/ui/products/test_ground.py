"""The ground that the cards lie on: the theme's, whatever is opened after a change of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.products.model import SHARING
from nonvoip_desktop.ui.shell.sections import COUNTRIES
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.views import build_views
from tests.helpers.content_samples import catalogue


@pytest.mark.parametrize("opened", ["several", "countries", "sorting"])
def test_what_is_opened_after_a_change_of_the_theme_keeps_it(
    qtbot: QtBot, theme: Theme, opened: str
) -> None:
    views = build_views(theme, lambda: 0.0, demo=False)
    qtbot.addWidget(views.window, before_close_func=lambda window: window.allow_close())
    pane = views.products
    views.window.show_workspace()
    views.window.show()
    pane.model().set_products(catalogue())
    QApplication.sendPostedEvents()
    theme.set_mode("dark")
    if opened == "several":
        pane.model().set_section(SHARING)
        pane.model().set_several(True)
    elif opened == "countries":
        pane.model().set_section(COUNTRIES)
    else:
        pane._show_menu()
        pane._menu.close()
    QApplication.sendPostedEvents()
    assert pane.palette().color(QPalette.ColorRole.Window).name() == theme.tokens.background
