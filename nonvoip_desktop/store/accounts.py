"""The accounts table: whose rows they are, and whom to show at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.store.codec import decodes, to_time, typed

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime


def find(connection: sqlite3.Connection, account: Account) -> int | None:
    """The account's row, ``None`` if nothing of it was ever stored."""
    row = connection.execute(
        "SELECT id FROM accounts WHERE base_url = ? AND email = ?",
        (account.base_url, account.email),
    ).fetchone()
    return None if row is None else int(row[0])


def ensure(connection: sqlite3.Connection, account: Account) -> int:
    """The account's row, made if there is none. Within a transaction."""
    known = find(connection, account)
    if known is not None:
        return known
    connection.execute(
        "INSERT INTO accounts (base_url, email) VALUES (?, ?)", (account.base_url, account.email)
    )
    return int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])


def last(connection: sqlite3.Connection) -> Account | None:
    """The account that was remembered last."""
    row = connection.execute(
        "SELECT base_url, email FROM accounts WHERE remembered_at IS NOT NULL "
        "ORDER BY remembered_at DESC, id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else account_of(*row)


def known(connection: sqlite3.Connection, base_url: str) -> list[Account]:
    """The accounts at this address that are not forgotten, by email."""
    rows = connection.execute(
        "SELECT base_url, email FROM accounts WHERE base_url = ? AND forgotten = 0 ORDER BY email",
        (base_url,),
    ).fetchall()
    return [account_of(*row) for row in rows]


def forget(connection: sqlite3.Connection, account: Account) -> None:
    """Offer this account no more, until it is remembered again. Within a transaction."""
    connection.execute(
        "UPDATE accounts SET forgotten = 1, remembered_at = NULL WHERE id = ?",
        (find(connection, account),),
    )


def remember(connection: sqlite3.Connection, account: Account | None, now: datetime) -> None:
    """Remember this account, or nobody, for the next start. Within a transaction."""
    connection.execute("UPDATE accounts SET remembered_at = NULL")
    if account is not None:
        connection.execute(
            "UPDATE accounts SET remembered_at = ?, forgotten = 0 WHERE id = ?",
            (to_time(now), ensure(connection, account)),
        )


@decodes(QT_TRANSLATE_NOOP("Store", "an account"))
def account_of(base_url: str, email: str) -> Account:
    """The value of a row."""
    typed((base_url, email), "tt")
    return Account(base_url, email)
