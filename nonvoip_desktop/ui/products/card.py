"""What a view can ask of a product, and what a card shows of it."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import Qt

from nonvoip_desktop.domain.product import Product


class ProductRole(IntEnum):
    """What a delegate asks for beyond Qt's own roles."""

    PRODUCT = Qt.ItemDataRole.UserRole + 1
    FAVOURITE = Qt.ItemDataRole.UserRole + 2
    BUSY = Qt.ItemDataRole.UserRole + 3
    BADGE = Qt.ItemDataRole.UserRole + 4
    #: The code of the country that stands on the tile, empty where it is the service's own.
    CODE = Qt.ItemDataRole.UserRole + 5
    #: While several services are chosen: whether this one is. ``None`` at all other times.
    PICKED = Qt.ItemDataRole.UserRole + 6
    #: Everything that is painted of it, as one ``Card``: each question costs a way through Qt.
    CARD = Qt.ItemDataRole.UserRole + 7


class Card(Struct, frozen=True):
    """What a card shows of a product; the fields are those of the roles."""

    product: Product
    name: str
    code: str
    badge: str
    favourite: bool
    busy: bool
    picked: bool | None
