"""The journal of what was bought: purchases with their attempts and products, and intents.

A purchase that is being placed is one row of ``intents``: nothing more is written before its
request is sent. Whoever reads purchases here sees it as if it were in the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import DecodeError, json

from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Attempt, Part, Purchase, PurchaseState
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store import accounts
from nonvoip_desktop.store.codec import (
    decodes,
    from_amount,
    from_flag,
    from_time,
    from_time_or_none,
    to_amount,
    to_text,
    to_text_or_none,
    to_time,
    to_time_or_none,
    typed,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account

#: The columns in the order in which ``purchase_of`` reads them.
COLUMNS = (
    "purchase_id, catalogue, service, product_group, country, listed_price, state, "
    "created_at, updated_at, offered_price, offered_bid, detail"
)
PRODUCT_COLUMNS = "product_id, service, listed_price, not_placed"
ATTEMPT_COLUMNS = (
    "number, sent_at, accepted_max_price, auction, answered_at, detail, "
    "balance_before, balance_after"
)

_UPSERT = f"""
INSERT INTO purchases (account_id, {COLUMNS}) VALUES ({", ".join("?" * 13)})
ON CONFLICT (purchase_id) DO UPDATE SET
  catalogue = excluded.catalogue, service = excluded.service,
  product_group = excluded.product_group, country = excluded.country,
  listed_price = excluded.listed_price, state = excluded.state,
  created_at = excluded.created_at, updated_at = excluded.updated_at,
  offered_price = excluded.offered_price, offered_bid = excluded.offered_bid,
  detail = excluded.detail
RETURNING id
"""  # noqa: S608 - constants only
_UPSERT_ATTEMPT = f"""
INSERT INTO attempts (purchase, {ATTEMPT_COLUMNS}) VALUES ({", ".join("?" * 9)})
ON CONFLICT (purchase, number) DO UPDATE SET
  sent_at = excluded.sent_at, accepted_max_price = excluded.accepted_max_price,
  auction = excluded.auction, answered_at = excluded.answered_at, detail = excluded.detail,
  balance_before = excluded.balance_before, balance_after = excluded.balance_after
"""  # noqa: S608 - constants only
_UPSERT_PRODUCT = f"""
INSERT INTO purchase_products (purchase, position, {PRODUCT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (purchase, position) DO UPDATE SET
  product_id = excluded.product_id, service = excluded.service,
  listed_price = excluded.listed_price, not_placed = excluded.not_placed
"""  # noqa: S608 - constants only
_NOTE_INTENT = "INSERT INTO intents (purchase_id, what) VALUES (?, ?)"
_NOTE_RECENT = """
INSERT INTO recent (account_id, catalogue, product_id, bought_at) VALUES (?, ?, ?, ?)
ON CONFLICT (account_id, catalogue, product_id) DO UPDATE SET
  bought_at = max(bought_at, excluded.bought_at)
"""
#: The condition of the partial index, word for word.
_UNSETTLED = "state IN ('placing', 'price_offered', 'bid_offered', 'unconfirmed')"


def save(connection: sqlite3.Connection, purchase: Purchase) -> None:
    """Insert or update a purchase with its attempts. Within a transaction."""
    if purchase.state is PurchaseState.PLACING:
        whose = purchase.account
        what = json.encode(
            (
                (whose.base_url, whose.email),
                _columns(purchase),
                _product_rows(purchase),
                [_attempt_row(attempt) for attempt in purchase.attempts],
            )
        )
        connection.execute(_NOTE_INTENT, (to_text(purchase.purchase_id), what.decode()))
        return
    account = accounts.ensure(connection, purchase.account)
    rows = connection.execute(_UPSERT, (account, *_columns(purchase))).fetchall()
    row = int(rows[0][0])
    products = _product_rows(purchase)
    connection.executemany(
        _UPSERT_PRODUCT, [(row, place, *product) for place, product in enumerate(products)]
    )
    connection.executemany(
        _UPSERT_ATTEMPT, [(row, *_attempt_row(attempt)) for attempt in purchase.attempts]
    )
    connection.execute(
        "DELETE FROM intents WHERE purchase_id = ?", (to_text(purchase.purchase_id),)
    )
    if purchase.state is PurchaseState.PLACED:
        kind, at = purchase.catalogue.value, to_time(purchase.created_at)
        connection.executemany(
            _NOTE_RECENT,
            # The first product is the last to be noted, and so the first of the recent ones.
            [
                (account, kind, product_id, at)
                for product_id, _, _, not_placed in reversed(products)
                if not not_placed
            ],
        )


def get(connection: sqlite3.Connection, purchase_id: str) -> Purchase | None:
    """The purchase of this id, whoever's it is."""
    placing = _placing(connection).get(purchase_id)
    if placing is not None:
        return placing
    found = _load(connection, "WHERE p.purchase_id = ?", (purchase_id,))
    return found[0] if found else None


def unsettled(connection: sqlite3.Connection, account: Account) -> list[Purchase]:
    """Purchases that wait for an answer or a decision, oldest first."""
    stored = _load(
        connection,
        f"WHERE p.account_id = ? AND {_UNSETTLED}",
        (accounts.find(connection, account),),
    )
    return _with_placing(connection, account, stored, lambda purchase: True)


def sent_since(connection: sqlite3.Connection, account: Account, since: datetime) -> list[Purchase]:
    """Purchases with a request sent at ``since`` or later, oldest first."""
    stored = _load(
        connection,
        "WHERE p.account_id = ? AND p.id IN (SELECT purchase FROM attempts WHERE sent_at >= ?)",
        (accounts.find(connection, account), to_time(since)),
    )
    return _with_placing(
        connection,
        account,
        stored,
        lambda purchase: any(attempt.sent_at >= since for attempt in purchase.attempts),
    )


def _placing(connection: sqlite3.Connection) -> dict[str, Purchase]:
    """The purchases that are being placed, everyone's, by their ids."""
    rows = connection.execute("SELECT purchase_id, what FROM intents ORDER BY id")
    return last_intents(rows.fetchall())


def _with_placing(
    connection: sqlite3.Connection,
    account: Account,
    stored: list[Purchase],
    counts: Callable[[Purchase], bool],
) -> list[Purchase]:
    """What is stored, with those that are being placed in place of what they were before."""
    placing = _placing(connection)
    if not placing:
        return stored
    found = [purchase for purchase in stored if purchase.purchase_id not in placing]
    found += [one for one in placing.values() if one.account == account and counts(one)]
    return sorted(found, key=lambda purchase: purchase.created_at)


def _load(
    connection: sqlite3.Connection, where: str, parameters: tuple[int | str | None, ...]
) -> list[Purchase]:
    rows = connection.execute(
        f"SELECT p.id, a.base_url, a.email, {COLUMNS} FROM purchases p "  # noqa: S608 - constants
        f"JOIN accounts a ON a.id = p.account_id {where} ORDER BY p.created_at, p.id",
        parameters,
    ).fetchall()
    return [
        purchase_of(
            accounts.account_of(base_url, email),
            columns,
            connection.execute(
                f"SELECT {PRODUCT_COLUMNS} FROM purchase_products "  # noqa: S608
                "WHERE purchase = ? ORDER BY position",
                (row,),
            ).fetchall(),
            connection.execute(
                f"SELECT {ATTEMPT_COLUMNS} FROM attempts WHERE purchase = ? "  # noqa: S608
                "ORDER BY number",
                (row,),
            ).fetchall(),
        )
        for row, base_url, email, *columns in rows
    ]


def _columns(purchase: Purchase) -> tuple[str | None, ...]:
    return (
        to_text(purchase.purchase_id),
        purchase.catalogue.value,
        to_text(purchase.service),
        None if purchase.group is None else purchase.group.value,
        to_text_or_none(purchase.country),
        to_amount(purchase.listed_price),
        purchase.state.value,
        to_time(purchase.created_at),
        to_time(purchase.updated_at),
        to_amount(purchase.offered_price),
        to_amount(purchase.offered_bid),
        to_text(purchase.detail),
    )


def _product_rows(purchase: Purchase) -> list[tuple[str, str | None, str | None, int]]:
    if not purchase.parts:
        return [(to_text(product_id), None, None, 0) for product_id in purchase.product_ids]
    return [
        (
            to_text(part.product_id),
            to_text(part.service),
            to_amount(part.listed_price),
            int(part.not_placed),
        )
        for part in purchase.parts
    ]


def _attempt_row(attempt: Attempt) -> tuple[int | str | None, ...]:
    return (
        attempt.number,
        to_time(attempt.sent_at),
        to_amount(attempt.accepted_max_price),
        to_amount(attempt.auction),
        to_time_or_none(attempt.answered_at),
        to_text(attempt.detail),
        to_amount(attempt.balance_before),
        to_amount(attempt.balance_after),
    )


def last_intents(rows: Iterable[tuple[str, str]]) -> dict[str, Purchase]:
    """What counts of some rows of ``intents``, oldest first: of each purchase the last one."""
    return {purchase_id: intent_of(purchase_id, what) for purchase_id, what in rows}


@decodes(QT_TRANSLATE_NOOP("Store", "a purchase"))
def intent_of(purchase_id: str, what: str) -> Purchase:
    """The purchase that a row of ``intents`` tells of."""
    typed((purchase_id, what), "tt")
    try:
        (base_url, email), columns, products, attempts = json.decode(what)
    except DecodeError:
        raise ValueError("not an intent") from None
    purchase = purchase_of(accounts.account_of(base_url, email), columns, products, attempts)
    if purchase.purchase_id != purchase_id or purchase.state is not PurchaseState.PLACING:
        raise ValueError("another purchase")
    return purchase


@decodes(QT_TRANSLATE_NOOP("Store", "a purchase"))
def purchase_of(
    account: Account,
    columns: Sequence[str],
    products: Sequence[tuple[str, str | None, str | None, int]],
    attempts: Sequence[tuple[int, str, str, str, str, str, str, str]],
) -> Purchase:
    """The value of a row (``COLUMNS``) with those of its products and attempts."""
    typed(columns, "tttTTTtttTTt")
    for row in products:
        typed(row, "tTTi")
    (
        purchase_id,
        catalogue,
        service,
        group,
        country,
        listed_price,
        state,
        created_at,
        updated_at,
        offered_price,
        offered_bid,
        detail,
    ) = columns
    return Purchase(
        purchase_id=purchase_id,
        account=account,
        catalogue=CatalogueKind(catalogue),
        product_ids=tuple(row[0] for row in products),
        service=service,
        group=None if group is None else Group(group),
        country=country,
        listed_price=from_amount(listed_price),
        state=PurchaseState(state),
        created_at=from_time(created_at),
        updated_at=from_time(updated_at),
        offered_price=from_amount(offered_price),
        offered_bid=from_amount(offered_bid),
        detail=detail,
        attempts=tuple(attempt_of(row) for row in attempts),
        parts=tuple(
            Part(product_id, service, from_amount(price), from_flag(not_placed))
            for product_id, service, price, not_placed in products
            if service is not None
        ),
    )


def attempt_of(row: tuple[int, str, str, str, str, str, str, str]) -> Attempt:
    """The value of a row (``ATTEMPT_COLUMNS``)."""
    typed(row, "itTTTtTT")
    number, sent_at, highest, auction, answered_at, detail, before, after = row
    return Attempt(
        number=number,
        sent_at=from_time(sent_at),
        accepted_max_price=from_amount(highest),
        auction=from_amount(auction),
        answered_at=from_time_or_none(answered_at),
        detail=detail,
        balance_before=from_amount(before),
        balance_after=from_amount(after),
    )
