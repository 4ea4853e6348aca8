"""What the palette offers: the menus' commands, live orders and services, each as one entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from nonvoip_desktop.ui.format import joined, money
from nonvoip_desktop.ui.orders import words as order_words
from nonvoip_desktop.ui.products import words as product_words
from nonvoip_desktop.ui.products.search import fold
from nonvoip_desktop.ui.text import without_letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nonvoip_desktop.domain.product import Product, ProductKey
    from nonvoip_desktop.ui.orders.model import OrderTableModel
    from nonvoip_desktop.ui.orders.row import OrderRow

translate = QCoreApplication.translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


class EntryKind(StrEnum):
    """What choosing an entry does: run a command, or bring up an order or a service."""

    COMMAND = "command"
    ORDER = "order"
    SERVICE = "service"


_ICONS = {EntryKind.COMMAND: "arrow-right", EntryKind.ORDER: "message", EntryKind.SERVICE: "card"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``what`` is the action, the key of the order's row, or the product's key."""

    kind: EntryKind
    title: str
    beside: str
    what: QAction | ProductKey | str
    #: At the end of the line: keys, or a price.
    end: str = ""
    title_folded: str = field(init=False)
    beside_folded: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "title_folded", fold(self.title))
        object.__setattr__(self, "beside_folded", fold(self.beside))

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return _ICONS[self.kind]

    def spoken(self) -> str:
        """The line for those who listen, its kind first."""
        kind = {
            EntryKind.COMMAND: translate("Palette", "Command"),
            EntryKind.ORDER: translate("Palette", "Order"),
            EntryKind.SERVICE: translate("Palette", "Service"),
        }[self.kind]
        return ", ".join(part for part in (kind, self.title, self.beside, self.end) if part)


def commands(bar: QMenuBar, without: Iterable[QAction] = ()) -> list[Entry]:
    """Every command of the menus that can be used now, under the name of its menu."""
    left_out = set(without)
    found = []
    for header in bar.actions():
        menu = header.menu()
        if not isinstance(menu, QMenu):
            continue
        for path, action in _usable(menu, without_letter(header.text())):
            if action not in left_out:
                keys = action.shortcut().toString(_NATIVE)
                title = without_letter(action.text())
                found.append(Entry(EntryKind.COMMAND, title, path, action, keys))
    return found


def live_orders(model: OrderTableModel) -> list[Entry]:
    """The orders that are still going on, as the list has them."""
    rows = map(model.row_for, model.keys())
    live = sorted((row for row in rows if row is not None and row.live), key=_newest_first)
    return [_order(row) for row in live]


def services(products: Iterable[Product]) -> list[Entry]:
    """Every service that is offered, with its group or country and its price."""
    return [_service(product) for product in products]


def _usable(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    # A menu greys what does not apply when it is about to be shown; here it is shown.
    menu.aboutToShow.emit()
    usable = list(_offered(menu, path))
    menu.aboutToHide.emit()
    return iter(usable)


def _offered(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if action.isSeparator() or not action.isEnabled() or not action.isVisible():
            continue
        if isinstance(below, QMenu):
            yield from _usable(below, without_letter(action.text()))
        else:
            yield path, action


def _newest_first(row: OrderRow) -> tuple[float, str]:
    return -row.since.timestamp(), row.key


def _order(row: OrderRow) -> Entry:
    # A code is never shown here: it would stay on screen after the row has gone.
    state = order_words.status_pill(row.status).text
    beside = joined(order_words.shown_number(row), state)
    return Entry(EntryKind.ORDER, order_words.shown_service(row), beside, row.key)


def _service(product: Product) -> Entry:
    stock = product_words.stock_text(product) if product.sold_out else ""
    end = stock or money(product.price)
    place = product_words.place_text(product)
    return Entry(EntryKind.SERVICE, product_words.shown_name(product), place, product.key, end)
