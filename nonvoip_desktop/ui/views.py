"""The window and its parts, built together; they live as long as the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nonvoip_desktop.ui.dialogs.sign_in import SignInPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Views:
    """What controllers connect to."""

    window: MainWindow
    products: ProductPane
    order_model: OrderTableModel
    orders: OrderPane
    messages: MessagePane
    sign_in: SignInPage
    theme: Theme
    icons: Icons


def build_views(theme: Theme, elapsed: Callable[[], float], *, demo: bool) -> Views:
    """Build the window; ``elapsed`` is the even clock that countdowns run on."""
    icons = Icons(theme)
    products = ProductPane(theme, icons)
    order_model = OrderTableModel(elapsed)
    orders = OrderPane(theme, icons, order_model)
    messages = MessagePane(theme, icons, elapsed)
    sign_in = SignInPage(theme, icons)
    window = MainWindow(
        theme,
        icons,
        demo=demo,
        products=products,
        orders=orders,
        messages=messages,
        sign_in=sign_in,
    )
    order_model.setParent(window)
    return Views(window, products, order_model, orders, messages, sign_in, theme, icons)
