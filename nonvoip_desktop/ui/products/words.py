"""The words on product cards: groups, stock, and a card read as one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.ui.format import count, money
from nonvoip_desktop.ui.text import clean

#: The keys of the sections that are groups, in the order of the sidebar.
GROUP_KEYS = tuple(group.value for group in Group)
#: Below this many the card says 'left'.
FEW = 20


translate = QCoreApplication.translate


def section_title(key: str) -> str:
    """The heading of a section; a key that is not known here is shown as it is."""
    match key:
        case "favourites":
            return translate("ProductWords", "Favourites")
        case "recent":
            return translate("ProductWords", "Recent")
        case "10-minutes":
            return translate("ProductWords", "10 minutes")
        case "1-day":
            return translate("ProductWords", "1 day")
        case "3-days":
            return translate("ProductWords", "3 days")
        case "30-days":
            return translate("ProductWords", "30 days")
        case "legacy":
            return translate("ProductWords", "Legacy")
        case "countries":
            return translate("ProductWords", "Countries")
    return key


def shown_name(product: Product) -> str:
    """The product's name, fit to be painted: the service's text is not trusted."""
    return _line(product.name)


def place_text(product: Product) -> str:
    """The country of a product, or the name of its group."""
    if product.country is not None:
        return _line(product.country)
    return section_title(product.group.value) if product.group is not None else ""


def stock_text(product: Product) -> str:
    """'6,841', '12 left' or 'Sold out'; nothing where the service gave no figure."""
    if product.available is None:
        return ""
    if product.available <= 0:
        return translate("ProductWords", "Sold out")
    if product.available >= FEW:
        return count(product.available)
    return translate("ProductWords", "%Ln left", None, product.available)


def services(number: int) -> str:
    """How many services: '1 service', '6,841 services'."""
    return translate("ProductWords", "%Ln service(s)", None, number)


def countries(number: int) -> str:
    """How many countries: '1 country', '63 countries'."""
    return translate("ProductWords", "%Ln country(s)", None, number)


def spoken(
    product: Product, favourite: bool = False, busy: bool = False, *, picked: bool = False
) -> str:
    """A card in one line, for tooltips and for those who listen."""
    parts = [shown_name(product), place_text(product), money(product.price)]
    if product.sold_out:
        parts.append(translate("ProductWords", "Sold out"))
    elif product.available is not None:
        parts.append(translate("ProductWords", "%Ln available", None, product.available))
    if picked:
        parts.append(translate("ProductWords", "chosen"))
    if favourite:
        parts.append(translate("ProductWords", "favourite"))
    if busy:
        parts.append(translate("ProductWords", "ordering"))
    return ", ".join(part for part in parts if part)


def _line(text: str) -> str:
    return text if text.isprintable() else clean(text, one_line=True)
