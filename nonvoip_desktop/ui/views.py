"""The window and its parts, built together; they live as long as the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.dialogs.sign_in import SignInPage


class Views(Struct, frozen=True):
    """What controllers connect to."""

    window: MainWindow
    products: ProductPane
    order_model: OrderTableModel
    orders: OrderPane
    messages: MessagePane
    #: Makes the page when it is first wanted: whoever is signed in does not see it.
    sign_in: Callable[[], SignInPage]
    theme: Theme
    icons: Icons


def build_views(theme: Theme, elapsed: Callable[[], float], *, demo: bool) -> Views:
    """Build the window; ``elapsed`` is the even clock that countdowns run on."""
    icons = Icons(theme)

    @cache
    def sign_in() -> SignInPage:
        from nonvoip_desktop.ui.dialogs.sign_in import SignInPage

        return SignInPage(theme, icons)

    window = MainWindow(
        theme,
        icons,
        demo=demo,
        sign_in=sign_in,
    )
    place = window.workspace
    order_model = OrderTableModel(elapsed, window)
    products = ProductPane(theme, icons, place.products_place)
    orders = OrderPane(theme, icons, order_model, place.orders_place)
    messages = MessagePane(theme, icons, elapsed, place.orders_place)
    place.fill(products, orders, messages)
    return Views(window, products, order_model, orders, messages, sign_in, theme, icons)
