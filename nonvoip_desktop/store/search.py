"""The full-text index: kept with every order and message, and asked with what a person typed."""

from __future__ import annotations

import re
import sqlite3
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from msgspec import json

from nonvoip_desktop.store.codec import to_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: More words than anyone types; the rest would only cost time.
MOST_WORDS = 16
#: A shorter last word is looked for as it is: half of all orders have a word that begins so.
SHORTEST_PREFIX = 2
#: What makes a telephone number of several groups of digits.
_NUMBER = re.compile(r"\+?[\d\s().\-/]+", re.ASCII)

_NO_DIGIT = re.compile(r"\D")

#: A word where there are no letters but these: SQLite's own rules are the same and ask 50 µs.
_PLAIN_WORD = re.compile(r"[0-9a-z]+")
_one_at_a_time = Lock()

#: The words of one order as the index holds them, by the order's row.
_WORDS = "SELECT place, words FROM searched WHERE of_order = ?"
_REMOVE = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_ADD = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_ADD_NEW = (
    "INSERT INTO search (rowid, words) SELECT place, words FROM searched "
    "WHERE of_order IN (SELECT value FROM json_each(?))"
)


@contextmanager
def indexed(connection: sqlite3.Connection, order_row: int | None) -> Iterator[list[int]]:
    """Within a transaction: index anew what the block changes of an order or its messages.

    The block appends the order's row to the list that it gets, if it made the order.
    """
    rows = [] if order_row is None else [order_row]
    before = _words(connection, order_row)
    yield rows
    after = _words(connection, rows[-1] if rows else None)
    if before != after:
        # The index can forget only what it is told word for word.
        if before is not None:
            connection.execute(_REMOVE, before)
        if after is not None:
            connection.execute(_ADD, after)


def add(connection: sqlite3.Connection, order_rows: Sequence[int]) -> None:
    """Take orders into the index that are not in it yet. Within a transaction.

    Whatever else is written between two additions makes the index write a part of its own for
    the first, and merge it later: many orders at once take a third of the time.
    """
    connection.execute(_ADD_NEW, (json.encode(order_rows).decode(),))


def remove(connection: sqlite3.Connection, order_row: int) -> None:
    """Take an order out of the index, before it or its messages are deleted."""
    before = _words(connection, order_row)
    if before is not None:
        connection.execute(_REMOVE, before)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew from orders and messages. Within a transaction."""
    connection.execute("INSERT INTO search (search) VALUES ('rebuild')")


def _words(connection: sqlite3.Connection, order_row: int | None) -> tuple[int, str] | None:
    if order_row is None:
        return None
    found: tuple[int, str] | None = connection.execute(_WORDS, (order_row,)).fetchone()
    return found


def query_of(typed: str) -> str | None:
    """What to ask the index for, of what a person typed; ``None`` if there is no word in it.

    Every word must be there, and the last may be the beginning of one. Digits
    with blanks or signs between them are also looked for as one number. The
    words are taken apart by SQLite's own rules, so that each is one word to the
    index too, whatever was typed.
    """
    words = list(_words_in(to_text(typed)))[:MOST_WORDS]
    if not words:
        return None
    ways = [_all_of(words, beginning=not typed[-1].isspace())]
    ways += [_all_of([number], beginning=True) for number in _numbers_in(typed)]
    return " OR ".join(f"({way})" for way in dict.fromkeys(ways))


def _all_of(words: list[str], beginning: bool) -> str:
    terms = [f'"{word}"' for word in words]
    if beginning and len(words[-1]) >= SHORTEST_PREFIX:
        terms[-1] += " *"
    return " AND ".join(terms)


def _numbers_in(typed: str) -> Iterator[str]:
    """The digits of what looks like a number, also without what countries put before it."""
    digits = typed = typed.strip()
    if not _is_plain(typed) or not typed.isdigit():
        if not _NUMBER.fullmatch(typed):
            return
        digits = _NO_DIGIT.sub("", typed)
    if len(digits) < SHORTEST_PREFIX:
        return
    if typed.startswith("+1") or (digits.startswith("1") and len(digits) == 11):
        digits = digits[1:] or digits
    yield digits
    if digits.startswith("0") and digits.strip("0"):
        yield digits.lstrip("0")


def _is_plain(typed: str) -> bool:
    """Whether it is one word of letters and digits without accents: most of what is typed."""
    return typed.isascii() and typed.isalnum()


@lru_cache(maxsize=64)
def _words_in(typed: str) -> tuple[str, ...]:
    """The words of a text by the tokenizer of the index, in small letters, without accents."""
    if _is_plain(typed):
        return (typed.lower(),)
    if typed.isascii():
        return tuple(_PLAIN_WORD.findall(typed.lower()))
    with _one_at_a_time:
        memory = _tokenizer()
        memory.execute("BEGIN")
        memory.execute("INSERT INTO text (words) VALUES (?)", (typed,))
        found = memory.execute("SELECT term FROM vocabulary ORDER BY offset").fetchall()
        memory.execute("ROLLBACK")
    return tuple(str(term) for (term,) in found)


@lru_cache(maxsize=1)
def _tokenizer() -> sqlite3.Connection:
    """A table that is always empty; making it takes ten times as long as taking a text apart."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    memory.execute(
        "CREATE VIRTUAL TABLE text USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"
    )
    memory.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab (text, instance)")
    return memory
