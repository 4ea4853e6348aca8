"""Opens the palette, finds what fits, and does what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from shiboken6 import isValid

from nonvoip_desktop.domain.product import ProductKey
from nonvoip_desktop.ui.palette import entries
from nonvoip_desktop.ui.palette.entries import Entry
from nonvoip_desktop.ui.palette.matching import best
from nonvoip_desktop.ui.palette.view import SHOWN, Palette
from nonvoip_desktop.ui.products.search import COUNTRIES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.views import Views


class PaletteController(QObject):
    """One palette at a time. Nothing is bought by it: a service's card is chosen in the grid."""

    def __init__(self, views: Views) -> None:
        super().__init__()
        self._views = views
        self._window = views.window
        self._palette: Palette | None = None
        self._former: QWidget | None = None
        self._entries: list[Entry] = []
        self._first: list[Entry] = []
        self._window.concealedChanged.connect(self.close)

    def open(self) -> None:
        """Show the palette, or close it where it is open. Nothing while the screen is locked."""
        if self._palette is not None:
            self.close()
            return
        if self._window.concealed:
            return
        window = self._window
        self._former = window.focusWidget()
        commands = entries.commands(window.menuBar(), (window.actions_.palette,))
        self._first = [*self._orders(), *commands]
        self._entries = [*self._first, *self._services()]
        palette = self._palette = Palette(self._views.theme, self._views.icons, window)
        palette.typed.connect(self._typed)
        palette.chosen.connect(self._chosen)
        palette.closed.connect(self.close)
        palette.show_entries(self._first)
        palette.open()

    def close(self) -> None:
        """Take the palette away; the keyboard goes back to where it was."""
        palette, self._palette = self._palette, None
        if palette is None:
            return
        self._entries, self._first = [], []
        had_focus = palette.field.hasFocus()
        palette.blockSignals(True)
        palette.hide()
        palette.deleteLater()
        former, self._former = self._former, None
        if had_focus and former is not None and isValid(former) and former.isVisible():
            former.setFocus(Qt.FocusReason.OtherFocusReason)

    def _orders(self) -> list[Entry]:
        return entries.live_orders(self._views.order_model)

    def _services(self) -> list[Entry]:
        model = self._views.products.model()
        return entries.services(model.all_products())

    def _typed(self, text: str) -> None:
        if self._palette is not None:
            found = best(text, self._entries, SHOWN) if text.strip() else self._first
            self._palette.show_entries(found)

    def _chosen(self, entry: object) -> None:
        assert isinstance(entry, Entry)
        self.close()
        what = entry.what
        if isinstance(what, QAction):
            what.trigger()
        elif isinstance(what, ProductKey):
            self._show_service(what)
        else:
            self._window.actions_.services.trigger()
            self._views.orders.choose(what)
            self._views.orders.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_service(self, key: ProductKey) -> None:
        """Choose the service's card where it belongs: Return orders it, as always there."""
        pane, window = self._views.products, self._window
        model = pane.model()
        window.actions_.services.trigger()
        window.top_bar.search.clear()
        place = model.place_of(key)
        if place is None:
            return  # It is not offered any more.
        section, country = place
        window.sidebar.choose(section)
        if section == COUNTRIES:
            model.set_facet("country", country)
        row = model.row_of(key)
        if row >= 0:
            pane.grid.choose(row)
            pane.grid.setFocus(Qt.FocusReason.OtherFocusReason)
