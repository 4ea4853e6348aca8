"""The panes of the workspace: products above, orders beside or above the SMS view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from nonvoip_desktop.ui.shell.layout import decoded, encoded, hairline
from nonvoip_desktop.ui.shell.sidebar import Sidebar

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme


class Workspace(QWidget):
    """Sidebar and panes, with splitters that keep their places for both widths."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.sidebar = Sidebar(theme, icons, self)
        self._narrow = False
        #: The places of the inner splitter in the arrangement that is not shown now.
        self._elsewhere = ""
        # Each frame is in its place before it is filled: what a pane holds is styled anew with
        # every parent that it gets.
        self._places = QStackedWidget(self)
        self._outer = QSplitter(Qt.Orientation.Vertical, self._places)
        self._places.addWidget(self._outer)
        self._outer.setObjectName("productsAndOrders")
        self._inner = QSplitter(Qt.Orientation.Horizontal, self._outer)
        self._inner.setObjectName("ordersAndMessages")
        for splitter in (self._inner, self._outer):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(hairline(self, upright=True))
        row.addWidget(self._places, 1)

    @property
    def products_place(self) -> QWidget:
        """The parent that the pane of products is made with."""
        return self._outer

    @property
    def orders_place(self) -> QWidget:
        """The parent that the panes of orders and messages are made with."""
        return self._inner

    def fill(self, products: QWidget, orders: QWidget, messages: QWidget) -> None:
        """Put the panes into their places."""
        self._outer.insertWidget(0, products)
        self._inner.addWidget(orders)
        self._inner.addWidget(messages)
        self._inner.setStretchFactor(0, 2)
        self._inner.setStretchFactor(1, 1)
        self._outer.setStretchFactor(0, 3)
        self._outer.setStretchFactor(1, 5)
        self._outer.setSizes([230, 384])
        self._inner.setSizes([610, 318])

    @property
    def page(self) -> QWidget | None:
        """The page that is shown in place of the panes."""
        shown = self._places.currentWidget()
        return None if shown is self._outer else shown

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in place of the panes; ``None`` shows the panes again."""
        if page is None:
            self._places.setCurrentWidget(self._outer)
            return
        if self._places.indexOf(page) < 0:
            self._places.addWidget(page)
        self._places.setCurrentWidget(page)

    def remove_page(self, page: QWidget) -> None:
        """Let go of a page; its owner deletes it."""
        self._places.removeWidget(page)

    def set_narrow(self, narrow: bool) -> None:
        """Shrink the sidebar to icons and put the SMS view under the orders, or undo that."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.sidebar.set_compact(narrow)
        here = encoded(self._inner.saveState())
        self._place_inner(self._elsewhere)
        self._elsewhere = here

    def save(self) -> dict[str, str]:
        """The splitters' places as texts."""
        inner = encoded(self._inner.saveState())
        wide, narrow = (self._elsewhere, inner) if self._narrow else (inner, self._elsewhere)
        return {
            "products": encoded(self._outer.saveState()),
            "orders_wide": wide,
            "orders_narrow": narrow,
        }

    def restore(self, saved: dict[str, str]) -> None:
        """Put the splitters where they were; what cannot be read is left as it is."""
        self._outer.restoreState(decoded(saved.get("products", "")))
        self._outer.setOrientation(Qt.Orientation.Vertical)
        wide, narrow = saved.get("orders_wide", ""), saved.get("orders_narrow", "")
        self._place_inner(narrow if self._narrow else wide)
        self._elsewhere = wide if self._narrow else narrow

    def _place_inner(self, state: str) -> None:
        self._inner.restoreState(decoded(state))
        # A state brings its own orientation along; the window's width decides.
        self._inner.setOrientation(
            Qt.Orientation.Vertical if self._narrow else Qt.Orientation.Horizontal
        )
