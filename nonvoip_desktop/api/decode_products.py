"""Answers with products: grouped, listed, by country, or a single one.

Guide, '/api/products' and '/api/country/products'. A product that cannot be
read is left out and counted; it does not cost the others.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.domain.reading import amount_of, by_key, id_of, key_name, text_of, whole_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from nonvoip_desktop.api.judge import Answer

log = logging.getLogger(__name__)

_GROUPS = {
    Group.TEN_MINUTES: "10minutes 10minute 10mins 10min tenminutes minutes shortterm",
    Group.ONE_DAY: "1day 1days oneday 24hours 24h daily",
    Group.THREE_DAYS: "3days 3day threedays threeday 72hours",
    Group.THIRTY_DAYS: "30days 30day thirtydays thirtyday longterm 1month onemonth monthly",
    Group.LEGACY: "legacy",
}
_GROUP_NAMES = {name: group for group, names in _GROUPS.items() for name in names.split()}

_ID_KEYS = ("productid", "id")
_NAME_KEYS = ("name", "service", "servicename", "productname", "title")
_PRICE_KEYS = ("price", "cost", "amount")
_STOCK_KEYS = ("available", "stock", "quantity", "count", "qty")
_COUNTRY_KEYS = ("country", "countryname", "countrycode")
#: Keys of the wrapping, below which products may stand.
_HOLDERS = frozenset({"message", "data", "products", "result", "results", "items", "countries"})


def group_named(name: str | None) -> Group | None:
    """The group that a key or a product's ``type`` means, in any spelling."""
    return None if name is None else _GROUP_NAMES.get(key_name(name))


def products(answer: Answer, asked_type: str | None = None) -> tuple[Product, ...]:
    """The products of the USA. Raises ``UnexpectedAnswer``.

    ``asked_type`` is the type that was asked for; it names the group of products
    that say nothing of it themselves.
    """
    return _decode(answer, group_named(asked_type), by_country=False)


def country_products(answer: Answer) -> tuple[Product, ...]:
    """The products of all countries; ``country`` is never ``None``, perhaps empty.

    Raises ``UnexpectedAnswer``.
    """
    return _decode(answer, None, by_country=True)


def _decode(answer: Answer, group: Group | None, *, by_country: bool) -> tuple[Product, ...]:
    message = answer.envelope.message
    if message is None:
        # A single product may stand at the top, or the groups themselves.
        rest = {k: v for k, v in answer.envelope.raw.items() if key_name(k) not in _NO_GROUPS}
        message = rest or None
    if not isinstance(message, list | dict):
        raise answer.unexpected("It has no products.")
    found: dict[str, Product] = {}
    seen = 0
    for raw, heading in _raw_products(message, "", 0):
        seen += 1
        country = _country(raw, heading) if by_country else None
        product = _product(raw, None if by_country else _group(raw, heading, group), country)
        if product is not None:
            found.setdefault(product.product_id, product)
    if seen and not found:
        raise answer.unexpected("None of its products can be read.")
    if seen > len(found):
        log.info("%d of %d products could not be read or came twice", seen - len(found), seen)
    return tuple(found.values())


_NO_GROUPS = frozenset({"status", "success", "message", "code", "total", "count", "page"})


def _raw_products(
    value: object, heading: str, depth: int
) -> Iterator[tuple[Mapping[str, object], str]]:
    """What should be products, with the key of the group or country that they stand under.

    Things in a product's place that are no objects come as empty ones, to be counted.
    """
    if isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict):
                yield from _raw_products(inner, heading, depth)
            else:
                yield {}, heading
    elif isinstance(value, dict):
        named = by_key(value)
        inside = [(k, v) for k, v in value.items() if isinstance(v, list | dict)]
        if depth >= 4 or not inside or any(key in named for key in _ID_KEYS):
            if value:
                yield named, heading
            return
        for key, inner in inside:
            below = heading if key_name(key) in _HOLDERS else key
            if isinstance(inner, dict) and key.isdigit():
                # Products by their ids: {"501": {"name": …}}
                yield from _raw_products({"productid": key, **inner}, heading, depth + 1)
            else:
                yield from _raw_products(inner, below, depth + 1)


def _product(
    named: Mapping[str, object], group: Group | None, country: str | None
) -> Product | None:
    product_id = next((i for k in _ID_KEYS if (i := id_of(named.get(k)))), None)
    name = next((n for k in _NAME_KEYS if (n := text_of(named.get(k), 200))), None)
    if product_id is None or name is None:
        return None
    return Product(
        product_id=product_id,
        name=name,
        price=next((p for k in _PRICE_KEYS if (p := amount_of(named.get(k))) is not None), None),
        available=next((a for k in _STOCK_KEYS if (a := whole_of(named.get(k))) is not None), None),
        group=group,
        country=country,
    )


def _group(named: Mapping[str, object], heading: str, asked: Group | None) -> Group | None:
    """The group that a product stands in, says itself, or was asked for by."""
    found = group_named(heading) if heading else None
    for key in ("group", "type"):
        if found is None and key in named:
            found = group_named(text_of(named[key], 64))
    return found or asked


def _country(named: Mapping[str, object], heading: str) -> str:
    """A product's country; never ``None``, which would make it a product of the USA catalogue."""
    said = next((c for k in _COUNTRY_KEYS if (c := text_of(named.get(k), 100))), None)
    return said or text_of(heading, 100) or ""
