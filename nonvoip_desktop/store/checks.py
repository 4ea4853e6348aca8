"""Is the file sound? The quick look at every start, and the full one from the Help menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.store.faults import UNREADABLE, classify

if TYPE_CHECKING:
    import sqlite3

    from nonvoip_desktop.store.worker import Patiently

T = TypeVar("T")

_NOWHERE = Path()

#: Up to this many bytes the quick look is one piece of work (some 20 ms).
ONE_PIECE = 16 * 1024 * 1024


class Stopped(Exception):
    """Long work was asked to make way."""


#: Called between two pieces of long work: does what waits, false asks to stop.
Between = Callable[[], bool]


class CheckReport(Struct, frozen=True):
    """What the full check found; no problems means that every row can be read."""

    problems: tuple[str, ...]
    rows: int

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def pause(between: Between) -> None:
    """Let others pass. Raises ``Stopped`` if the work must end."""
    if not between():
        raise Stopped


def at_once(statement: Callable[[], T]) -> T:
    """Run a statement that nobody waits behind."""
    return statement()


def quick_problems(
    connection: sqlite3.Connection,
    between: Between = lambda: True,
    patiently: Patiently = at_once,
) -> list[str]:
    """What SQLite's own quick check complains of, in pieces if the file is large."""
    pages, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    if pages * size <= ONE_PIECE:
        return _complaints(connection, "PRAGMA quick_check")
    return _by_table(connection, "quick_check", between, patiently)


def full_check(
    connection: sqlite3.Connection, between: Between, patiently: Patiently = at_once
) -> CheckReport:
    """Check pages, indexes, foreign keys and that every row makes sense."""
    from nonvoip_desktop.store.walk import ROWS, TABLES, Gaps, decoded_rows

    problems = _by_table(connection, "integrity_check", between, patiently)
    problems += _complaints(connection, "PRAGMA quick_check", patiently)
    pause(between)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        problems.append("a row refers to another that is not there")
    rows = 0
    for table in TABLES:
        gaps = Gaps()
        for _ in decoded_rows(connection, table, gaps):
            rows += 1
            if rows % ROWS == 0:
                pause(between)
        if gaps:
            problems.append(f"rows of {table.name} cannot be read")
    return CheckReport(tuple(dict.fromkeys(problems)), rows)


def _by_table(
    connection: sqlite3.Connection, check: str, between: Between, patiently: Patiently
) -> list[str]:
    problems = _complaints(connection, f"PRAGMA {check}(sqlite_schema)")
    if problems:
        return problems  # The names of the tables cannot be trusted.
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (name,) in names:
        problems += _complaints(connection, f"PRAGMA {check}({name})", patiently)
        pause(between)
    return problems


def _complaints(
    connection: sqlite3.Connection, pragma: str, patiently: Patiently = at_once
) -> list[str]:
    # On a damaged file the check itself can raise.
    try:
        rows = patiently(lambda: connection.execute(pragma).fetchall())
        found = [str(row[0]) for row in rows]
    except UNREADABLE as error:
        if not isinstance(classify(error, path=_NOWHERE), StoreDamaged):
            raise
        found = ["the file cannot be read through"]
    return [] if found == ["ok"] else found
