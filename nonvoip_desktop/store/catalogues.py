"""The catalogue of last time, the person's favourites and what was bought lately."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from msgspec.json import Decoder

from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts
from nonvoip_desktop.store.codec import (
    decodes,
    from_amount,
    from_time,
    to_amount,
    to_text,
    to_time,
    typed,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from decimal import Decimal

    from nonvoip_desktop.domain.account import Account

#: What ``packed`` has made of the products, a list for each column.
_COLUMNS = Decoder(
    tuple[
        list[str],
        list[str],
        list[str | None],
        list[int | None],
        list[str | None],
        list[str | None],
    ]
)


def save(connection: sqlite3.Connection, account: Account, catalogue: Catalogue) -> None:
    """Replace the account's catalogue of this kind. Within a transaction."""
    connection.execute(
        "INSERT INTO catalogues (account_id, kind, fetched_at, products) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account_id, kind) DO UPDATE SET "
        "fetched_at = excluded.fetched_at, products = excluded.products",
        (
            accounts.ensure(connection, account),
            catalogue.kind.value,
            to_time(catalogue.fetched_at),
            packed(catalogue.products),
        ),
    )


def load(connection: sqlite3.Connection, account: Account, kind: CatalogueKind) -> Catalogue | None:
    """The catalogue as it was last saved."""
    row = connection.execute(
        "SELECT fetched_at, products FROM catalogues WHERE account_id = ? AND kind = ?",
        (accounts.find(connection, account), kind.value),
    ).fetchone()
    return None if row is None else catalogue_of(kind, *row)


def favourites(connection: sqlite3.Connection, account: Account) -> frozenset[ProductKey]:
    """The products that the person marked."""
    rows = connection.execute(
        "SELECT catalogue, product_id FROM favourites WHERE account_id = ?",
        (accounts.find(connection, account),),
    )
    return frozenset(product_key_of(row) for row in rows)


def set_favourite(
    connection: sqlite3.Connection, account: Account, product: ProductKey, marked: bool
) -> None:
    """Mark a product or take its mark away. Within a transaction."""
    row = accounts.ensure(connection, account)
    statement = (
        "INSERT INTO favourites (account_id, catalogue, product_id) VALUES (?, ?, ?) "
        "ON CONFLICT DO NOTHING"
        if marked
        else "DELETE FROM favourites WHERE account_id = ? AND catalogue = ? AND product_id = ?"
    )
    connection.execute(statement, (row, product.catalogue.value, to_text(product.product_id)))


def recent(connection: sqlite3.Connection, account: Account, limit: int) -> tuple[ProductKey, ...]:
    """The products bought last, newest first, each once."""
    rows = connection.execute(
        "SELECT catalogue, product_id FROM recent WHERE account_id = ? "
        "ORDER BY bought_at DESC, id DESC LIMIT ?",
        (accounts.find(connection, account), limit),
    )
    return tuple(product_key_of(row) for row in rows)


@decodes(QT_TRANSLATE_NOOP("Store", "a product"))
def product_key_of(row: Sequence[str]) -> ProductKey:
    """The value of a row of favourites or recent."""
    typed(row, "tt")
    catalogue, product_id = row
    return ProductKey(CatalogueKind(catalogue), product_id)


def packed(products: tuple[Product, ...]) -> str:
    """The products as a JSON text with a list for each column."""
    columns: tuple[list[Any], ...] = (
        [product.product_id for product in products],
        [product.name for product in products],
        [to_amount(product.price) for product in products],
        [product.available for product in products],
        [product.group for product in products],
        [product.country for product in products],
    )
    # A column at a time: while one text is made, no other thread can do anything.
    return f"[{','.join(json.dumps(column, separators=(',', ':')) for column in columns)}]"


def _columns(products: str) -> Any:
    try:
        return _COLUMNS.decode(products)
    except ValueError:
        # Numbers of more than 64 bits and halves of surrogate pairs are read by this one only.
        return json.loads(products)


@decodes(QT_TRANSLATE_NOOP("Store", "a catalogue"))
def catalogue_of(kind: CatalogueKind, fetched_at: str, products: str) -> Catalogue:
    """The value of a row. Equal prices become one ``Decimal``: most of the time goes there."""
    typed((fetched_at, products), "tt")
    ids, names, prices, stocks, groups, countries = _columns(products)
    amounts: dict[str | None, Decimal | None] = {text: from_amount(text) for text in set(prices)}
    known: dict[str | None, Group | None] = {group.value: group for group in Group}
    known[None] = None
    return Catalogue(
        kind,
        tuple(
            Product(product_id, name, amounts[price], stock, known[group], country)
            for product_id, name, price, stock, group, country in zip(
                ids, names, prices, stocks, groups, countries, strict=True
            )
        ),
        from_time(fetched_at),
    )
